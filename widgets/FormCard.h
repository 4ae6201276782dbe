// A narrow form in the middle of an empty window: logo, headline, fields, buttons. Sign-in and first run share it.
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace portlight::widgets {

class FormCard : public QFrame
{
    Q_OBJECT

public:
    // Plain: inside something that has a frame and a headline of its own.
    enum class Frame { Card, Plain };

    // Lays itself out centred in `page`.
    FormCard(QWidget* page, Frame frame);

    [[nodiscard]] QLabel* headline() const { return m_headline; }
    [[nodiscard]] QLabel* subline() const { return m_subline; }
    void addField(const QString& name, QWidget* field);
    void setFieldName(QWidget* field, const QString& name);
    void addBelow(QWidget* widget);

private:
    QLabel* m_headline = nullptr;
    QLabel* m_subline = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QVBoxLayout* m_fields = nullptr;
};

} // namespace portlight::widgets
