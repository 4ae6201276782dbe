// Notes of the case with a line to add one (Enter adds).
#pragma once

#include "inspection/Case.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace portlight::widgets {

class NotesView : public QWidget
{
    Q_OBJECT

public:
    using OfficerName = std::function<QString(const inspection::OfficerId&)>;

    explicit NotesView(QWidget* parent = nullptr);
    void setNotes(const QVector<inspection::NoteRecord>& notes, const OfficerName& nameOf);
    void setEditable(bool editable);
    void focusInput();

Q_SIGNALS:
    void noteEntered(const QString& text);

private:
    QLabel* m_notes = nullptr;
    QLineEdit* m_input = nullptr;
};

} // namespace portlight::widgets
