#include "app/portlight/training/DutyResultsPage.h"

#include "app/sandbox/DutyResults.h"
#include "viewers/InEveryLanguage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>

namespace portlight::app {

DutyResultsPage::DutyResultsPage(TrainingLog log, QMap<QString, QString> namesByBadge, QWidget* parent)
    : ReportSheet(QStringLiteral("dutyResults"), parent)
    , m_log(std::move(log))
    , m_names(std::move(namesByBadge))
    , m_table(new QPushButton(this))
    , m_pdf(new QPushButton(this))
{
    const bool hasResults = !dutyGroups(m_log).isEmpty();
    m_table->setEnabled(hasResults);
    m_pdf->setEnabled(hasResults);
    buttons().addStretch(1);
    buttons().addWidget(m_table);
    buttons().addWidget(m_pdf);
    connect(m_table, &QPushButton::clicked, this, [this] {
        ask(tr("Save the results"), tr("Table (*.csv)"), QStringLiteral("csv"),
            [this](const QString& path) { saveTable(path); });
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        ask(tr("Save as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"),
            [this](const QString& path) { savePdf(path); });
    });
    viewers::inEveryLanguage(this, [this] { setWords(); });
}

void DutyResultsPage::setWords()
{
    browser().setAccessibleName(tr("Projected threats: results"));
    m_table->setText(tr("Save as a table..."));
    m_pdf->setText(tr("Save as PDF..."));
    browser().setHtml(dutyResultsHtml(m_log, m_names, screenColours(), deskNames()));
}

void DutyResultsPage::savePdf(const QString& path)
{
    writePdf(path, tr("Projected threats: results"), dutyResultsHtml(m_log, m_names, {}, deskNames()));
}

void DutyResultsPage::saveTable(const QString& path)
{
    write(path, dutyResultsCsv(m_log));
}

} // namespace portlight::app
