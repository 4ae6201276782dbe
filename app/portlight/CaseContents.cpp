#include "app/portlight/CaseContents.h"

#include "inference/contents/GoodsNature.h"
#include "viewers/InEveryLanguage.h"
#include "widgets/CasePanel.h"
#include "widgets/CollapsibleSection.h"
#include "widgets/ContentsView.h"

#include <QtConcurrentRun>

namespace portlight::app {

CaseContents::CaseContents(widgets::CasePanel& panel, QObject* parent)
    : QObject(parent)
    , m_view(new widgets::ContentsView)
{
    auto* section = panel.addSection(QStringLiteral("contents"), {}, m_view, widgets::CasePanel::About::Case,
                                     QStringLiteral("risk"));
    viewers::inEveryLanguage(section, [this, section] {
        section->setTitle(tr("Image and declaration"));
        show();
    });
    connect(&m_job, &QFutureWatcherBase::finished, this, &CaseContents::take);
}

CaseContents::~CaseContents()
{
    if (m_progress) {
        m_progress->cancel();
    }
    m_job.waitForFinished();
}

void CaseContents::setDeclaration(const inspection::Declaration& declaration)
{
    if (declaration != m_declaration) {
        m_declaration = declaration;
        show();
    }
}

void CaseContents::setScan(const std::shared_ptr<const scans::Scan>& scan)
{
    if (scan == m_scan) {
        return;
    }
    m_scan = scan;
    m_read = {}; // it would keep the scan before in memory
    if (m_progress) {
        m_progress->cancel();
    }
    if (!m_job.isRunning()) {
        start();
    }
    show();
}

void CaseContents::start()
{
    if (!m_scan || m_read.of == m_scan) {
        return;
    }
    m_progress = std::make_shared<scans::Progress>();
    m_job.setFuture(QtConcurrent::run([scan = m_scan, progress = m_progress]() -> Reading {
        return {scan, inference::estimateContents(*scan, *progress)};
    }));
}

void CaseContents::take()
{
    m_read = m_job.result();
    if (m_read.of != m_scan) {
        m_read = {};
        start();
    }
    show();
}

void CaseContents::show()
{
    if (!m_scan) {
        m_view->showNothing();
    } else if (m_read.of != m_scan) {
        m_view->showReading();
    } else if (!m_read.contents) {
        m_view->showNoWeight();
    } else {
        m_view->showContents(*m_read.contents, inference::compareWithDeclaration(*m_read.contents, m_declaration),
                             inference::declaredWeight(m_declaration));
    }
}

} // namespace portlight::app
