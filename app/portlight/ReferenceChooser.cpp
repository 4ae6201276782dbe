#include "app/portlight/ReferenceChooser.h"

#include "app/portlight/InspectionPage.h"
#include "app/portlight/ScanOpener.h"
#include "viewers/ScanView.h"
#include "widgets/NoticeStrip.h"

#include <QFileInfo>
#include <QMenu>

namespace portlight::app {

using widgets::NoticeKind;

ReferenceChooser::ReferenceChooser(InspectionPage& page, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_opener(new ScanOpener(this))
{
    connect(m_opener, &ScanOpener::loaded, this,
            [this](const std::shared_ptr<const scans::Scan>& scan) { m_page.view().compareWith(scan, m_name); });
    connect(m_opener, &ScanOpener::failed, this, [this](const inspection::Error& error) {
        if (error.code != inspection::ErrorCode::Cancelled) {
            m_page.notice().showNotice(NoticeKind::Problem, error.text);
        }
    });
}

ReferenceChooser::~ReferenceChooser()
{
    m_opener->disconnect(this);
}

void ReferenceChooser::setStore(const local_cache::CacheLocation& location, local_cache::SessionPtr session)
{
    m_opener->setStore(location, std::move(session));
}

bool ReferenceChooser::mayCompare()
{
    if (!m_page.view().showsVolume()) {
        m_page.notice().showNotice(NoticeKind::Information, tr("Only CT volumes are compared side by side."));
        return false;
    }
    return true;
}

void ReferenceChooser::toggle(const QVector<Choice>& others, const std::function<void()>& chooseFile)
{
    if (m_page.view().isComparing()) {
        m_page.view().compareWith(nullptr, {});
        return;
    }
    if (!mayCompare()) {
        return;
    }
    if (others.isEmpty()) {
        chooseFile();
        return;
    }
    auto* menu = new QMenu(&m_page);
    menu->setObjectName(QStringLiteral("referenceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice& other : others) {
        menu->addAction(other.name, this, [this, other] { openStored(other); });
    }
    menu->addSeparator();
    menu->addAction(tr("A file..."), this, chooseFile);
    menu->popup(m_page.view().mapToGlobal(m_page.view().rect().center()));
}

void ReferenceChooser::openStored(const Choice& choice)
{
    if (mayCompare()) {
        m_name = choice.name;
        m_opener->openStored(choice.sha256);
    }
}

void ReferenceChooser::openFile(const QString& path)
{
    if (mayCompare()) {
        m_name = QFileInfo(path).fileName();
        m_opener->openFile(path);
    }
}

} // namespace portlight::app
