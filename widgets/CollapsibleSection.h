// A titled part of a panel that folds away: the header is a button (Space or Enter folds), with an optional count.
#pragma once

#include <QWidget>

class QToolButton;

namespace portlight::widgets {

class CollapsibleSection : public QWidget
{
    Q_OBJECT

public:
    // `id` names the section in the settings.
    CollapsibleSection(const QString& id, const QString& title, QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] bool isExpanded() const;
    void setTitle(const QString& title);
    void setExpanded(bool expanded);
    // Shown after the title; negative hides it.
    void setCount(qint64 count);

Q_SIGNALS:
    void expandedChanged(bool expanded);

private:
    void updateHeader();

    QString m_id;
    QString m_title;
    qint64 m_count = -1;
    QToolButton* m_header = nullptr;
    QWidget* m_content = nullptr;
};

} // namespace portlight::widgets
