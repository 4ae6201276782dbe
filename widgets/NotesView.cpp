#include "widgets/NotesView.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/DisplayText.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace portlight::widgets {

NotesView::NotesView(QWidget* parent)
    : QWidget(parent)
    , m_notes(new QLabel(this))
    , m_input(new QLineEdit(this))
{
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::RichText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->setFocusPolicy(Qt::ClickFocus);
    m_input->setObjectName(QStringLiteral("noteInput"));
    viewers::inEveryLanguage(this, [this] {
        m_input->setPlaceholderText(tr("Add a note, Enter keeps it"));
        m_input->setAccessibleName(tr("New note"));
    });
    m_input->setMaxLength(2000);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid(), 0, metrics::grid(), metrics::grid());
    layout->setSpacing(metrics::grid(0.5));
    layout->addWidget(m_notes);
    layout->addWidget(m_input);
    connect(m_input, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_input->text().trimmed();
        if (!text.isEmpty()) {
            m_input->clear();
            Q_EMIT noteEntered(text);
        }
    });
}

void NotesView::setNotes(const QVector<inspection::NoteRecord>& notes, const OfficerName& nameOf)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QStringList blocks;
    for (const inspection::NoteRecord& note : notes) {
        blocks << QStringLiteral("<p style=\"margin:0 0 4px 0\">%1<br><span style=\"color:%2\">%3, %4</span></p>")
                      .arg(note.text.toHtmlEscaped(), colours().quiet.name(), nameOf(note.officer).toHtmlEscaped(),
                           age(note.timeMs, now));
    }
    m_notes->setText(blocks.join(QString()));
    m_notes->setVisible(!blocks.isEmpty());
}

void NotesView::setEditable(bool editable)
{
    m_input->setEnabled(editable);
}

void NotesView::focusInput()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
}

} // namespace portlight::widgets
