#include "app/portlight/ScanDisplay.h"

#include "app/portlight/InspectionPage.h"
#include "app/portlight/ScanFacts.h"
#include "app/portlight/ScanOpener.h"
#include "viewers/ScanView.h"
#include "widgets/CasePanel.h"
#include "widgets/StatusStrip.h"
#include "widgets/ViewerBar.h"

#include <algorithm>

namespace portlight::app {

namespace {

bool holdsPixels(const inspection::ScanReference& scan)
{
    return scan.kind != QLatin1String("report");
}

QStringList scansWithPixels(const inspection::Case& of)
{
    QStringList hashes;
    for (const inspection::ScanReference& scan : of.scans) {
        if (holdsPixels(scan)) {
            hashes << scan.sha256;
        }
    }
    return hashes;
}

QString scanName(const inspection::ScanReference& scan, qsizetype number)
{
    return ScanDisplay::tr("%1. %2").arg(number).arg(scan.name.isEmpty() ? scan.sha256.left(8) : scan.name);
}

} // namespace

ScanDisplay::ScanDisplay(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                         InspectionPage& page, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_opener(new ScanOpener(this))
{
    page.reference().setStore(location, session);
    m_opener->setStore(location, std::move(session));
    connect(m_opener, &ScanOpener::loaded, this, &ScanDisplay::showLoaded);
    connect(m_opener, &ScanOpener::progressed, this, [this](int percent) {
        if (!m_scan && !m_page.view().showsOverview()) {
            m_page.view().showMessage(tr("Loading the scan, %1 %").arg(percent));
        }
    });
    connect(m_opener, &ScanOpener::overviewRead, &page.view(), &viewers::ScanView::showOverview);
    connect(m_opener, &ScanOpener::failed, this, [this](const inspection::Error& error) {
        m_isReading = false;
        Q_EMIT changed();
        if (error.code != inspection::ErrorCode::Cancelled) {
            say(error.text);
        }
        if (error.code == inspection::ErrorCode::NotFound) {
            Q_EMIT missing(m_shownHash);
        }
    });
    connect(&page.viewerBar(), &widgets::ViewerBar::scanChosen, this, &ScanDisplay::show);
}

ScanDisplay::~ScanDisplay()
{
    m_opener->disconnect(this);
}

void ScanDisplay::openCase(const inspection::Case& opened)
{
    m_shownHash.clear();
    m_page.casePanel().setScanFacts({});
    listScans(opened);
    show(0);
}

void ScanDisplay::updateCase(const inspection::Case& changed)
{
    const QStringList before = m_hashes;
    if (scansWithPixels(changed) == before) {
        return; // an open choice stays open
    }
    listScans(changed);
    if (before.isEmpty()) {
        show(0);
    }
}

void ScanDisplay::listScans(const inspection::Case& of)
{
    m_hashes = scansWithPixels(of);
    m_names.clear();
    for (const inspection::ScanReference& scan : of.scans) {
        if (holdsPixels(scan)) {
            m_names << scanName(scan, m_names.size() + 1);
        }
    }
    m_page.viewerBar().setScans(m_names, static_cast<int>(std::max<qsizetype>(0, m_hashes.indexOf(m_shownHash))));
}

void ScanDisplay::show(int index)
{
    m_scan.reset();
    m_loaded.reset();
    m_page.view().clear();
    if (index < 0 || index >= m_hashes.size()) {
        m_opener->cancel();
        m_isReading = false;
        m_shownHash.clear();
        m_page.view().showMessage(tr("This case has no scan yet. Drop one here to attach it."));
    } else {
        m_shownHash = m_hashes.at(index);
        m_isReading = true;
        m_page.view().showMessage(tr("Loading the scan..."));
    }
    Q_EMIT changed();
    if (!m_shownHash.isEmpty()) {
        m_opener->openStored(m_shownHash); // last: what was read ahead is shown within this call
    }
}

void ScanDisplay::sayOf(const QString& sha256, const QString& text)
{
    if (sha256 == m_shownHash && !m_scan) {
        say(text);
    }
}

void ScanDisplay::say(const QString& text)
{
    m_said = text;
    const QImage picture = m_previews ? m_previews(m_shownHash) : QImage();
    m_page.view().showMessage(picture.isNull() ? text : tr("A small picture, sent ahead of the scan.\n%1").arg(text),
                              picture);
}

void ScanDisplay::showPreview(const QString& sha256)
{
    if (sha256 == m_shownHash && !m_scan && !m_isReading) {
        say(m_said);
    }
}

void ScanDisplay::retry(const QString& sha256)
{
    if (sha256 == m_shownHash && !m_scan) {
        show(static_cast<int>(m_hashes.indexOf(sha256)));
    }
}

bool ScanDisplay::showScan(const QString& sha256)
{
    const auto index = static_cast<int>(m_hashes.indexOf(sha256));
    if (index < 0) {
        return false;
    }
    m_page.viewerBar().setScans(m_names, index);
    show(index);
    return true;
}

void ScanDisplay::showLoaded(const std::shared_ptr<const scans::Scan>& scan)
{
    m_loaded = scan;
    if (!m_interceptor || !m_interceptor(scan)) {
        put(scan);
    }
}

void ScanDisplay::put(const std::shared_ptr<const scans::Scan>& picture)
{
    if (!m_loaded) {
        return; // another is being loaded
    }
    m_scan = m_loaded;
    m_isReading = false;
    viewers::ScanView& view = m_page.view();
    view.setScan(picture);
    showFacts();
    Q_EMIT loaded();
    Q_EMIT changed();
}

void ScanDisplay::showFacts()
{
    const viewers::ScanView& view = m_page.view();
    m_page.viewerBar().setPresets(presetsOf(view));
    m_page.viewerBar().setCurrentPreset(view.preset());
    m_page.casePanel().setScanFacts(scanFacts(*m_scan));
    m_page.status().setRenderer(view.rendererName());
}

void ScanDisplay::reword()
{
    if (m_scan) {
        showFacts();
    } else if (m_shownHash.isEmpty()) {
        m_page.view().showMessage(tr("This case has no scan yet. Drop one here to attach it."));
    }
}

QVector<ReferenceChooser::Choice> ScanDisplay::otherScans() const
{
    QVector<ReferenceChooser::Choice> others;
    for (qsizetype i = 0; i < m_hashes.size(); ++i) {
        if (m_hashes[i] != m_shownHash) {
            others.append({m_names[i], m_hashes[i]});
        }
    }
    return others;
}

void ScanDisplay::readAhead(const inspection::Case& next)
{
    const auto first = std::find_if(next.scans.cbegin(), next.scans.cend(), [](const inspection::ScanReference& scan) {
        return holdsPixels(scan) && scan.bytes < largestReadAhead();
    });
    if (first != next.scans.cend()) {
        m_opener->readAhead(first->sha256);
    }
}

} // namespace portlight::app
