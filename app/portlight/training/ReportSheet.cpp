#include "app/portlight/training/ReportSheet.h"

#include "app/sandbox/ReportNames.h"
#include "app/sandbox/ReportPage.h"
#include "viewers/model/UsageText.h"
#include "widgets/DisplayText.h"
#include "widgets/Theme.h"

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace portlight::app {

ReportSheet::ReportSheet(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
    , m_browser(new QTextBrowser(this))
    , m_message(new QLabel(this))
{
    m_browser->setObjectName(objectName);
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_message->setObjectName(objectName + QStringLiteral("Message"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_browser, 1);
    setFocusProxy(m_browser);
}

QString ReportSheet::message() const
{
    return m_message->text();
}

void ReportSheet::ask(const QString& title, const QString& filter, const QString& suffix,
                      const std::function<void(const QString&)>& save)
{
    delete m_dialog;
    m_dialog = new QFileDialog(this, title, QString(), filter);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(suffix);
    connect(m_dialog, &QFileDialog::fileSelected, this, save);
    m_dialog->open();
}

void ReportSheet::write(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    say(isWritten ? tr("Saved as %1.").arg(path) : tr("%1 could not be written; choose another folder.").arg(path));
}

void ReportSheet::writePdf(const QString& path, const QString& title, const QString& html)
{
    constexpr double pointSize = 8.5;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(title);
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSizeF(pointSize);
        document.setDefaultFont(font);
        document.setHtml(QStringLiteral("<h2>%1</h2>").arg(title.toHtmlEscaped()) + html);
        document.print(&writer);
    }
    write(path, buffer.data());
}

void ReportSheet::say(const QString& text)
{
    m_message->setText(text);
    m_message->show();
}

void ReportSheet::hideMessage()
{
    m_message->hide();
}

ReportColours ReportSheet::screenColours()
{
    const widgets::Colours& c = widgets::colours();
    return {c.text, c.quiet, c.line, c.accent, c.caution};
}

ReportNames ReportSheet::deskNames()
{
    return {widgets::className, viewers::usageName};
}

} // namespace portlight::app
