#include "viewers/RadiographPage.h"

#include <QSplitter>
#include <QTabWidget>

namespace portlight::viewers {

namespace {

constexpr qsizetype mostSideBySide = 3;

} // namespace

RadiographPage::RadiographPage(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void RadiographPage::setContent(const QVector<PreparedRadiograph>& radiographs, const TransmissionColour& dualColour)
{
    delete m_frame;
    m_views.clear();
    m_maximised = false;
    auto* splitter = radiographs.size() <= mostSideBySide ? new QSplitter(Qt::Horizontal, this) : nullptr;
    auto* tabs = splitter == nullptr ? new QTabWidget(this) : nullptr;
    m_frame = splitter != nullptr ? static_cast<QWidget*>(splitter) : tabs;
    for (const PreparedRadiograph& radiograph : radiographs) {
        auto* view = new RadiographView;
        view->setContent(radiograph.pyramid, dualColour, radiograph.layer);
        view->setTool(m_tool);
        connect(view, &ViewPane::focused, this, [this, view] { m_active = view; });
        connect(view, &ViewPane::maximiseToggled, this, [this, view] { toggleMaximised(view); });
        m_views.append(view);
        if (splitter != nullptr) {
            splitter->addWidget(view);
        } else {
            const QString name = radiograph.pyramid->radiograph().view;
            tabs->addTab(view, name.isEmpty() ? tr("View %1").arg(radiograph.layer + 1) : name);
        }
        Q_EMIT viewAdded(view);
    }
    m_active = m_views.isEmpty() ? nullptr : m_views.first();
    setFocusProxy(m_active);
    m_layout->addWidget(m_frame);
}

void RadiographPage::setTool(ScanTool tool)
{
    m_tool = tool;
    for (RadiographView* view : std::as_const(m_views)) {
        view->setTool(tool);
    }
}

void RadiographPage::toggleMaximised(RadiographView* view)
{
    if (qobject_cast<QTabWidget*>(m_frame) != nullptr) {
        return; // a tab already fills the page
    }
    m_maximised = !m_maximised && m_views.size() > 1;
    for (RadiographView* other : std::as_const(m_views)) {
        other->setVisible(!m_maximised || other == view);
    }
    view->setFocus();
}

} // namespace portlight::viewers
