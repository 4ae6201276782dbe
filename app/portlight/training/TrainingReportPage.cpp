#include "app/portlight/training/TrainingReportPage.h"

#include "app/sandbox/Certificate.h"
#include "app/sandbox/TrainingReport.h"
#include "local_cache/OfficerVault.h"
#include "training/statistics/AnswerTable.h"
#include "viewers/InEveryLanguage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>

namespace portlight::app {

TrainingReportPage::TrainingReportPage(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                                       TrainingLog log, QWidget* parent)
    : ReportSheet(QStringLiteral("trainingReport"), parent)
    , m_session(std::move(session))
    , m_log(std::move(log))
    , m_choice(new QComboBox(this))
    , m_certificate(new QPushButton(this))
    , m_table(new QPushButton(this))
    , m_pdf(new QPushButton(this))
{
    m_choice->setObjectName(QStringLiteral("trainingWhose"));
    buttons().addWidget(m_choice);
    buttons().addStretch(1);
    buttons().addWidget(m_certificate);
    buttons().addWidget(m_table);
    buttons().addWidget(m_pdf);
    fillChoice(location);
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
    browser().setAccessibleName(tr("What you see and miss"));
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

QString TrainingReportPage::html(bool forPaper) const
{
    const ReportColours colours = forPaper ? ReportColours() : screenColours();
    if (!chosen().isEmpty()) {
        return traineeReportHtml(m_log, chosen(), colours, deskNames());
    }
    return classReportHtml(m_log, classOf(m_log, m_officers.values()), colours, deskNames());
}

void TrainingReportPage::showChosen()
{
    hideMessage();
    browser().setHtml(html(false));
    m_certificate->setEnabled(!chosen().isEmpty() && chosen() != m_session->officer().badge);
    m_certificate->setToolTip(m_certificate->isEnabled() ? QString() : tr("Choose a trainee first."));
}

void TrainingReportPage::savePdf(const QString& path)
{
    const bool isOwn = chosen() == m_session->officer().badge;
    writePdf(path, isOwn ? m_session->officer().name : m_choice->currentText(), html(true));
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

} // namespace portlight::app
