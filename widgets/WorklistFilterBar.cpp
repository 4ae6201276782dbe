#include "widgets/WorklistFilterBar.h"

#include "widgets/DisplayText.h"
#include "widgets/Icons.h"
#include "widgets/LaneMark.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace portlight::widgets {

using inspection::CaseState;
using inspection::Lane;

namespace {

constexpr std::array allGroups{WorkGroup::Open, WorkGroup::Waiting, WorkGroup::Contested, WorkGroup::Done,
                               WorkGroup::All};

QVector<CaseState> statesOf(WorkGroup group)
{
    switch (group) {
    case WorkGroup::Open:
        return {CaseState::ToInspect, CaseState::AwaitingScan, CaseState::SecondOpinion};
    case WorkGroup::Waiting:
        return {CaseState::HoldRequested, CaseState::Held, CaseState::PhysicalExamination};
    case WorkGroup::Done:
        return {CaseState::Cleared, CaseState::Released, CaseState::Closed};
    case WorkGroup::Contested:
    case WorkGroup::All:
        return {};
    }
    Q_UNREACHABLE();
}

QString groupName(WorkGroup group)
{
    switch (group) {
    case WorkGroup::Open:
        return WorklistFilterBar::tr("To do");
    case WorkGroup::Waiting:
        return WorklistFilterBar::tr("On hold");
    case WorkGroup::Contested:
        return WorklistFilterBar::tr("Contested");
    case WorkGroup::Done:
        return WorklistFilterBar::tr("Done");
    case WorkGroup::All:
        return WorklistFilterBar::tr("All");
    }
    Q_UNREACHABLE();
}

QIcon laneIcon(Lane lane)
{
    const int side = 2 * metrics::lineHeight();
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintLaneShape(painter, QRectF(2, 2, side - 4, side - 4), lane);
    return QIcon(picture);
}

} // namespace

WorklistFilterBar::WorklistFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
{
    m_search->setObjectName(QStringLiteral("worklistSearch"));
    m_search->setPlaceholderText(tr("Case, container, goods, importer"));
    m_search->setAccessibleName(tr("Search the worklist"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), colours().quiet), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid(), metrics::grid(), metrics::grid(), metrics::grid(0.5));
    layout->setSpacing(metrics::grid(0.5));
    layout->addWidget(m_search);
    layout->addWidget(makeGroupRow());
    layout->addWidget(makeLaneRow());

    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &WorklistFilterBar::queryChanged);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &WorklistFilterBar::leaveDown);
}

QWidget* WorklistFilterBar::makeGroupRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid(0.25));
    m_groups = new QButtonGroup(this);
    m_groups->setExclusive(true);
    int column = 0;
    for (const WorkGroup group : allGroups) {
        auto* button = new QToolButton(row);
        button->setText(groupName(group));
        button->setObjectName(QStringLiteral("group%1").arg(static_cast<int>(group)));
        button->setCheckable(true);
        button->setProperty("compact", true);
        button->setFont(smallFont());
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_groups->addButton(button, static_cast<int>(group));
        layout->addWidget(button, 0, column++);
    }
    m_groups->button(static_cast<int>(WorkGroup::Open))->setChecked(true);
    m_groups->button(static_cast<int>(WorkGroup::Contested))->hide();
    connect(m_groups, &QButtonGroup::idClicked, this, &WorklistFilterBar::queryChanged);
    return row;
}

QWidget* WorklistFilterBar::makeLaneRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid(0.25));
    for (const Lane lane : {Lane::Red, Lane::Yellow, Lane::Blue, Lane::Green}) {
        auto* button = new QToolButton(row);
        button->setText(laneName(lane));
        button->setIcon(laneIcon(lane));
        button->setIconSize(metrics::iconSize() * 0.7);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setProperty("compact", true);
        button->setFont(smallFont());
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setToolTip(tr("Show only this lane; several may be chosen"));
        button->setAccessibleName(tr("Only lane %1").arg(laneName(lane)));
        connect(button, &QToolButton::clicked, this, &WorklistFilterBar::queryChanged);
        m_lanes.insert(lane, button);
        layout->addWidget(button);
    }
    return row;
}

local_cache::WorklistQuery WorklistFilterBar::query() const
{
    local_cache::WorklistQuery query;
    query.states = statesOf(group());
    query.contestedOnly = group() == WorkGroup::Contested;
    query.text = m_search->text().trimmed();
    for (auto it = m_lanes.cbegin(); it != m_lanes.cend(); ++it) {
        if (it.value()->isChecked()) {
            query.lanes.append(it.key());
        }
    }
    switch (group()) {
    case WorkGroup::Open:
        query.order = local_cache::WorklistOrder::MostUrgent;
        break;
    case WorkGroup::Contested:
        query.order = local_cache::WorklistOrder::Oldest;
        break;
    default:
        query.order = local_cache::WorklistOrder::Newest;
    }
    return query;
}

bool WorklistFilterBar::isFiltering() const
{
    const local_cache::WorklistQuery current = query();
    return !current.text.isEmpty() || !current.lanes.isEmpty();
}

void WorklistFilterBar::setCounts(const local_cache::StateCounts& counts, qint64 contested)
{
    QAbstractButton* apart = m_groups->button(static_cast<int>(WorkGroup::Contested));
    apart->setText(tr("%1 %2").arg(groupName(WorkGroup::Contested), QLocale().toString(contested)));
    apart->setToolTip(tr("Decided apart, and the words contradict each other: a supervisor settles them"));
    apart->setAccessibleName(apart->text());
    apart->setVisible(contested > 0 || group() == WorkGroup::Contested);
    for (const WorkGroup group : allGroups) {
        if (group == WorkGroup::Contested) {
            continue;
        }
        const QVector<CaseState> states = statesOf(group);
        qint64 sum = 0;
        QStringList lines;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (states.isEmpty() || states.contains(it.key())) {
                sum += it.value();
                lines << tr("%1: %2").arg(stateName(it.key()), QLocale().toString(it.value()));
            }
        }
        auto* button = m_groups->button(static_cast<int>(group));
        button->setText(tr("%1 %2").arg(groupName(group), QLocale().toString(sum)));
        button->setToolTip(lines.isEmpty() ? tr("No cases here") : lines.join(QLatin1Char('\n')));
        button->setAccessibleName(button->text());
    }
}

void WorklistFilterBar::setGroup(WorkGroup group)
{
    m_groups->button(static_cast<int>(group))->setChecked(true);
    Q_EMIT queryChanged();
}

WorkGroup WorklistFilterBar::group() const
{
    return static_cast<WorkGroup>(m_groups->checkedId());
}

void WorklistFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void WorklistFilterBar::clearFilters()
{
    for (QToolButton* button : std::as_const(m_lanes)) {
        button->setChecked(false);
    }
    m_search->clear();
    m_typing.stop();
    Q_EMIT queryChanged();
}

bool WorklistFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            Q_EMIT leaveDown();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace portlight::widgets
