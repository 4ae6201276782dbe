#include "app/portlight/training/TrainingReportPage.h"

#include "app/sandbox/Certificate.h"
#include "app/sandbox/TrainingReport.h"
#include "local_cache/OfficerVault.h"
#include "training/statistics/AnswerTable.h"
#include "viewers/InEveryLanguage.h"
#include "viewers/model/UsageText.h"
#include "widgets/DisplayText.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPageSize>
#include <QPdfWriter>
#include <QPushButton>
#include <QSaveFile>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace portlight::app {

namespace {

ReportNames deskNames()
{
    return {widgets::className, viewers::usageName};
}

} // namespace

TrainingReportPage::TrainingReportPage(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                                       TrainingLog log, QWidget* parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_log(std::move(log))
    , m_choice(new QComboBox(this))
    , m_browser(new QTextBrowser(this))
    , m_certificate(new QPushButton(this))
    , m_table(new QPushButton(this))
    , m_pdf(new QPushButton(this))
    , m_message(new QLabel(this))
{
    m_choice->setObjectName(QStringLiteral("trainingWhose"));
    m_browser->setObjectName(QStringLiteral("trainingReport"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_message->setObjectName(QStringLiteral("trainingReportMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_choice);
    row->addStretch(1);
    row->addWidget(m_certificate);
    row->addWidget(m_table);
    row->addWidget(m_pdf);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_message);
    layout->addWidget(m_browser, 1);
    fillChoice(location);
    setFocusProxy(m_browser);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TrainingReportPage::showChosen);
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        ask(tr("Save as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"), [this](const QString& p) { savePdf(p); });
    });
    connect(m_table, &QPushButton::clicked, this, [this] {
        ask(tr("Save the answers"), tr("Table (*.csv)"), QStringLiteral("csv"),
            [this](const QString& p) { saveTable(p); });
    });
    connect(m_certificate, &QPushButton::clicked, this, [this] {
        ask(tr("Save the certificate"), tr("PDF (*.pdf)"), QStringLiteral("pdf"),
            [this](const QString& p) { saveCertificate(p); });
    });
    viewers::inEveryLanguage(this, [this] { setWords(); });
}

void TrainingReportPage::setWords()
{
    m_choice->setAccessibleName(tr("Whose page"));
    m_browser->setAccessibleName(tr("What you see and miss"));
    m_choice->setItemText(0, tr("My page"));
    if (m_choice->count() > 1) {
        m_choice->setItemText(1, tr("The class"));
    }
    m_certificate->setText(tr("Certificate..."));
    m_table->setText(tr("Save the answers as a table..."));
    m_pdf->setText(tr("Save as PDF..."));
    showChosen();
}

void TrainingReportPage::fillChoice(const local_cache::CacheLocation& location)
{
    const inspection::Officer& self = m_session->officer();
    m_choice->addItem(QString(), self.badge);
    if (!self.roles.testFlag(inspection::Role::Supervisor)) {
        m_choice->hide();
        m_certificate->hide();
        return;
    }
    m_choice->addItem(QString(), QString());
    const auto vault = local_cache::OfficerVault::open(location);
    const auto officers = vault ? (*vault)->officers() : inspection::Result<QVector<inspection::Officer>>();
    if (!officers) {
        say(officers.error().text);
        return;
    }
    for (const inspection::Officer& officer : *officers) {
        m_officers.insert(officer.badge, officer);
        if (officer.id != self.id && !m_log.of(officer.badge).isEmpty()) {
            m_choice->addItem(officer.name, officer.badge);
        }
    }
}

QString TrainingReportPage::chosen() const
{
    return m_choice->currentData().toString();
}

QString TrainingReportPage::message() const
{
    return m_message->text();
}

QString TrainingReportPage::html(bool forPaper) const
{
    const widgets::Colours& c = widgets::colours();
    const ReportColours colours =
        forPaper ? ReportColours() : ReportColours{c.text, c.quiet, c.line, c.accent, c.caution};
    if (!chosen().isEmpty()) {
        return traineeReportHtml(m_log, chosen(), colours, deskNames());
    }
    return classReportHtml(m_log, classOf(m_log, m_officers.values()), colours, deskNames());
}

void TrainingReportPage::showChosen()
{
    m_message->hide();
    m_browser->setHtml(html(false));
    m_certificate->setEnabled(!chosen().isEmpty() && chosen() != m_session->officer().badge);
    m_certificate->setToolTip(m_certificate->isEnabled() ? QString() : tr("Choose a trainee first."));
}

void TrainingReportPage::ask(const QString& title, const QString& filter, const QString& suffix,
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

void TrainingReportPage::savePdf(const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(m_choice->currentText());
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSizeF(8.5);
        document.setDefaultFont(font);
        const QString name =
            chosen() == m_session->officer().badge ? m_session->officer().name : m_choice->currentText();
        document.setHtml(QStringLiteral("<h2>%1</h2>").arg(name.toHtmlEscaped()) + html(true));
        document.print(&writer);
    }
    write(path, buffer.data());
}

void TrainingReportPage::saveTable(const QString& path)
{
    QVector<training::Answer> answers;
    for (const training::Answer& answer : m_log.measured()) {
        if (chosen().isEmpty() || answer.trainee == chosen()) {
            answers.append(answer);
        }
    }
    write(path, training::writeAnswers(answers));
}

void TrainingReportPage::saveCertificate(const QString& path)
{
    const auto statement = certificateStatement(m_log, m_officers.value(chosen()), *m_session);
    if (!statement) {
        say(statement.error().text);
        return;
    }
    const auto pdf = certificatePdf(*statement, *m_session, deskNames());
    if (!pdf) {
        say(pdf.error().text);
        return;
    }
    write(path, *pdf);
}

void TrainingReportPage::write(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    say(isWritten ? tr("Saved as %1.").arg(path) : tr("%1 could not be written; choose another folder.").arg(path));
}

void TrainingReportPage::say(const QString& text)
{
    m_message->setText(text);
    m_message->show();
}

} // namespace portlight::app
