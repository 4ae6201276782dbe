#include "widgets/WorklistFilterBar.h"

#include "viewers/InEveryLanguage.h"
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

#include <algorithm>
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

QGridLayout* makeRows(QWidget* box)
{
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid(0.25));
    return layout;
}

// One row where all words fit into `width`, else two.
void arrangeIn(QGridLayout* layout, const QList<QAbstractButton*>& buttons, int width)
{
    int wanted = 0;
    int shown = 0;
    for (const QAbstractButton* button : buttons) {
        if (!button->isHidden()) {
            wanted += button->sizeHint().width() + layout->spacing(); // columns share what is left over
            ++shown;
        }
    }
    const bool fits = wanted - layout->spacing() <= width;
    const int columns = fits ? std::max(shown, 1) : (shown + 1) / 2;
    int place = 0;
    for (QAbstractButton* button : buttons) {
        const int at = button->isHidden() ? 0 : place++;
        const int index = layout->indexOf(button);
        int row = -1;
        int column = -1;
        int spanned = 0;
        if (index >= 0) {
            layout->getItemPosition(index, &row, &column, &spanned, &spanned);
        }
        if (!button->isHidden() && (row != at / columns || column != at % columns)) {
            layout->removeWidget(button);
            layout->addWidget(button, at / columns, at % columns);
        }
    }
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
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), colours().quiet), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid(), metrics::grid(), metrics::grid(), metrics::grid(0.5));
    layout->setSpacing(metrics::grid(0.5));
    layout->addWidget(m_search);
    layout->addWidget(makeGroupRow());
    layout->addWidget(makeLaneRow());
    viewers::inEveryLanguage(this, [this] { setTexts(); });
    arrange();

    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &WorklistFilterBar::queryChanged);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, &WorklistFilterBar::widenSearch);
    connect(m_search, &QLineEdit::returnPressed, this, &WorklistFilterBar::leaveDown);
}

void WorklistFilterBar::setTexts()
{
    m_search->setPlaceholderText(tr("Case, container, goods, importer"));
    m_search->setAccessibleName(tr("Search the worklist"));
    for (auto it = m_lanes.cbegin(); it != m_lanes.cend(); ++it) {
        it.value()->setText(laneName(it.key()));
        it.value()->setToolTip(tr("Show only this lane; several may be chosen"));
        it.value()->setAccessibleName(tr("Only lane %1").arg(laneName(it.key())));
    }
    for (const WorkGroup group : allGroups) { // until the counts come
        m_groups->button(static_cast<int>(group))->setText(groupName(group));
    }
}

QWidget* WorklistFilterBar::makeGroupRow()
{
    auto* row = new QWidget(this);
    m_groupRows = makeRows(row);
    m_groups = new QButtonGroup(this);
    m_groups->setExclusive(true);
    for (const WorkGroup group : allGroups) {
        auto* button = new QToolButton(row);
        button->setObjectName(QStringLiteral("group%1").arg(static_cast<int>(group)));
        button->setCheckable(true);
        button->setProperty("compact", true);
        button->setFont(smallFont());
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_groups->addButton(button, static_cast<int>(group));
    }
    m_groups->button(static_cast<int>(WorkGroup::Open))->setChecked(true);
    m_groups->button(static_cast<int>(WorkGroup::Contested))->hide();
    connect(m_groups, &QButtonGroup::idClicked, this, [this] {
        m_groupBefore.reset();
        Q_EMIT queryChanged();
    });
    return row;
}

QWidget* WorklistFilterBar::makeLaneRow()
{
    auto* row = new QWidget(this);
    m_laneRows = makeRows(row);
    for (const Lane lane : {Lane::Red, Lane::Yellow, Lane::Blue, Lane::Green}) {
        auto* button = new QToolButton(row);
        button->setIcon(laneIcon(lane));
        button->setIconSize(metrics::iconSize() * 0.7);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setProperty("compact", true);
        button->setFont(smallFont());
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, &WorklistFilterBar::queryChanged);
        m_lanes.insert(lane, button);
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
    m_groupBefore.reset();
    m_groups->button(static_cast<int>(group))->setChecked(true);
    Q_EMIT queryChanged();
}

WorkGroup WorklistFilterBar::group() const
{
    return static_cast<WorkGroup>(m_groups->checkedId());
}

void WorklistFilterBar::widenSearch(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        if (m_groupBefore) {
            m_groups->button(static_cast<int>(*m_groupBefore))->setChecked(true);
        }
        m_groupBefore.reset();
        m_searching = false;
    } else if (!m_searching) {
        m_searching = true;
        m_groupBefore = group();
        m_groups->button(static_cast<int>(WorkGroup::All))->setChecked(true);
    }
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

void WorklistFilterBar::arrange()
{
    const int room = width() - 2 * metrics::grid();
    arrangeIn(m_groupRows, m_groups->buttons(), room);
    QList<QAbstractButton*> lanes;
    for (const Lane lane : {Lane::Red, Lane::Yellow, Lane::Blue, Lane::Green}) {
        lanes.append(m_lanes.value(lane));
    }
    arrangeIn(m_laneRows, lanes, room);
}

bool WorklistFilterBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        arrange();
    }
    return QWidget::event(event);
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
