#include "viewers/RadiographPage.h"

#include "viewers/model/PartName.h"

#include <QScopedValueRollback>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace portlight::viewers {

namespace {

constexpr qsizetype mostTogether = 3;

BeltAxis beltOf(const QVector<PreparedRadiograph>& radiographs)
{
    QVector<const scans::Radiograph*> views;
    for (const PreparedRadiograph& radiograph : radiographs) {
        views.append(&radiograph.pyramid->radiograph());
    }
    return beltAxisOf(views);
}

// Above each other where the belt runs across the screen, or where the pictures are wide.
Qt::Orientation arrangement(const QVector<PreparedRadiograph>& radiographs, BeltAxis belt)
{
    if (belt != BeltAxis::None) {
        return belt == BeltAxis::X ? Qt::Vertical : Qt::Horizontal;
    }
    const bool wide = std::all_of(radiographs.begin(), radiographs.end(), [](const PreparedRadiograph& one) {
        return one.pyramid->radiograph().width > 2 * one.pyramid->radiograph().height;
    });
    return wide ? Qt::Vertical : Qt::Horizontal;
}

} // namespace

RadiographPage::RadiographPage(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void RadiographPage::setContent(const QVector<PreparedRadiograph>& radiographs,
                                const std::shared_ptr<const MaterialPicture>& materials)
{
    delete m_frame;
    m_views.clear();
    m_active = nullptr;
    m_maximised = false;
    m_belt = beltOf(radiographs);
    if (radiographs.size() <= mostTogether) {
        m_frame = new QSplitter(arrangement(radiographs, m_belt), this);
    } else {
        m_frame = new QTabWidget(this);
    }
    for (const PreparedRadiograph& radiograph : radiographs) {
        addView(radiograph, materials);
    }
    m_active = m_views.isEmpty() ? nullptr : m_views.first();
    setFocusProxy(m_active);
    m_layout->addWidget(m_frame);
    Q_EMIT lookChanged();
}

void RadiographPage::addView(const PreparedRadiograph& radiograph,
                             const std::shared_ptr<const MaterialPicture>& materials)
{
    auto* view = new RadiographView;
    view->setContent(radiograph.pyramid, materials, radiograph.layer);
    view->setTool(m_tool);
    view->setMagnifier(m_magnifier);
    connect(view, &ViewPane::focused, this, [this, view] {
        m_active = view;
        Q_EMIT lookChanged();
    });
    connect(view, &ViewPane::maximiseToggled, this, [this, view] { toggleMaximised(view); });
    connect(view, &RadiographView::lookChanged, this, &RadiographPage::lookChanged);
    connect(view, &RadiographView::moved, this, [this, view] { follow(view); });
    connect(view, &RadiographView::fitted, this, &RadiographPage::fitTogether);
    connect(view, &RadiographView::pointed, this,
            [this, view](std::optional<QPointF> pixel) { markOthers(view, pixel); });
    m_views.append(view);
    if (auto* tabs = qobject_cast<QTabWidget*>(m_frame)) {
        const QString name = radiograph.pyramid->radiograph().view;
        tabs->addTab(view, name.isEmpty() ? tr("View %1").arg(radiograph.layer + 1) : partName(name));
    } else {
        static_cast<QSplitter*>(m_frame)->addWidget(view);
    }
    Q_EMIT viewAdded(view);
}

void RadiographPage::setTool(ScanTool tool)
{
    m_tool = tool;
    for (RadiographView* view : std::as_const(m_views)) {
        view->setTool(tool);
    }
}

void RadiographPage::setMagnifier(bool on)
{
    m_magnifier = on;
    for (RadiographView* view : std::as_const(m_views)) {
        view->setMagnifier(on);
    }
}

void RadiographPage::setLinked(bool linked)
{
    m_linked = linked;
    if (!linked) {
        for (RadiographView* view : std::as_const(m_views)) {
            view->markBelt(BeltAxis::None, std::nullopt);
        }
    } else if (m_active != nullptr) {
        m_active->isFitted() ? fitTogether() : follow(m_active);
    }
}

double RadiographPage::beltExtent(const RadiographView* view) const
{
    const scans::Radiograph& radiograph = view->look().pyramid().radiograph();
    return m_belt == BeltAxis::X ? radiograph.width : radiograph.height;
}

void RadiographPage::follow(RadiographView* leader)
{
    if (!canFollow()) {
        return;
    }
    const QScopedValueRollback guard(m_following, true);
    const double extent = beltExtent(leader);
    const double centre = (m_belt == BeltAxis::X ? leader->centre().x() : leader->centre().y()) / extent;
    for (RadiographView* view : std::as_const(m_views)) {
        if (view != leader) {
            view->followBelt(m_belt, centre, leader->scale() / extent);
        }
    }
}

// All views at the belt scale of the one that has least room, so that the same goods stand in line.
void RadiographPage::fitTogether()
{
    if (!canFollow()) {
        return;
    }
    const QScopedValueRollback guard(m_following, true);
    double share = 0.0;
    for (const RadiographView* view : std::as_const(m_views)) {
        share = std::max(share, view->fittingScale() / beltExtent(view));
    }
    for (RadiographView* view : std::as_const(m_views)) {
        view->fitWithin(share * beltExtent(view));
    }
}

void RadiographPage::markOthers(RadiographView* leader, std::optional<QPointF> pixel)
{
    if (!canFollow()) {
        return;
    }
    std::optional<double> share;
    if (pixel) {
        share = (m_belt == BeltAxis::X ? pixel->x() : pixel->y()) / beltExtent(leader);
    }
    for (RadiographView* view : std::as_const(m_views)) {
        view->markBelt(m_belt, view == leader ? std::nullopt : share);
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
