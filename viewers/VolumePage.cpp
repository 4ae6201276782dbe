#include "viewers/VolumePage.h"

#include <QDataStream>
#include <QIODevice>
#include <QVBoxLayout>

namespace portlight::viewers {

VolumePage::VolumePage(VolumeSession& session, QWidget* parent)
    : QWidget(parent)
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_scenes(new QSplitter(Qt::Horizontal, m_rows))
    , m_columns(new QSplitter(Qt::Horizontal, m_rows))
    , m_volume(new VolumeView(session, m_scenes))
    , m_active(m_volume)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    for (const auto orientation : {SliceOrientation::Axial, SliceOrientation::Coronal, SliceOrientation::Sagittal}) {
        m_slices.append(new SliceView(session, orientation, m_columns));
    }
    m_rows->addWidget(m_scenes);
    m_rows->addWidget(m_columns);
    for (QSplitter* splitter : {m_rows, m_scenes, m_columns}) {
        splitter->setHandleWidth(3);
        splitter->setChildrenCollapsible(false);
    }
    m_rows->setStretchFactor(0, 2);
    m_rows->setStretchFactor(1, 1);
    m_rows->setSizes({640, 320});
    m_columns->setSizes({100, 100, 100});
    for (ViewPane* pane : panes()) {
        connect(pane, &ViewPane::maximiseToggled, this, [this, pane] { toggleMaximised(pane); });
        connect(pane, &ViewPane::focused, this, [this, pane] { m_active = pane; });
    }
    setFocusProxy(m_volume);
}

QVector<ViewPane*> VolumePage::panes() const
{
    QVector<ViewPane*> all{m_volume};
    for (SliceView* slice : m_slices) {
        all.append(slice);
    }
    return all;
}

void VolumePage::setTool(ScanTool tool)
{
    for (ViewPane* pane : panes()) {
        pane->setTool(tool);
    }
}

void VolumePage::resetViews()
{
    for (ViewPane* pane : panes()) {
        pane->resetView();
    }
}

void VolumePage::addReference(VolumeView& view)
{
    m_scenes->addWidget(&view);
    m_scenes->setSizes({100, 100});
    connect(&view, &ViewPane::maximiseToggled, this, [this, pane = &view] { toggleMaximised(pane); });
}

void VolumePage::toggleMaximised(ViewPane* pane)
{
    m_maximised = m_maximised == nullptr ? pane : nullptr;
    const bool all = m_maximised == nullptr;
    for (ViewPane* other : panes()) {
        other->setVisible(all || other == m_maximised);
    }
    m_columns->setVisible(all || m_maximised != m_volume);
    m_scenes->setVisible(all || m_maximised == m_volume);
    pane->setFocus();
}

QByteArray VolumePage::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << m_rows->saveState() << m_columns->saveState();
    return layout;
}

void VolumePage::restoreLayout(const QByteArray& layout)
{
    QDataStream stream(layout);
    QByteArray rows;
    QByteArray columns;
    stream >> rows >> columns;
    if (stream.status() == QDataStream::Ok) {
        m_rows->restoreState(rows);
        m_columns->restoreState(columns);
    }
}

} // namespace portlight::viewers
