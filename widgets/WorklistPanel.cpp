#include "widgets/WorklistPanel.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/StateStack.h"
#include "widgets/TableCopy.h"
#include "widgets/WorklistDelegate.h"
#include "widgets/WorklistFilterBar.h"

#include <QBuffer>
#include <QHelpEvent>
#include <QListView>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace portlight::widgets {

namespace {

constexpr int ageTickMs = 30000;

// As rich text takes it.
QString imageTag(const QImage& picture)
{
    QByteArray png;
    QBuffer file(&png);
    file.open(QIODevice::WriteOnly);
    picture.save(&file, "PNG");
    return QStringLiteral("<img src=\"data:image/png;base64,%1\">").arg(QLatin1String(png.toBase64()));
}

} // namespace

WorklistPanel::WorklistPanel(WorklistFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_model(new WorklistModel(feed, this))
    , m_filters(new WorklistFilterBar(this))
    , m_view(new QListView)
    , m_stack(new StateStack(m_view, this))
{
    m_view->setObjectName(QStringLiteral("worklistView"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new WorklistDelegate(*m_model, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    installRowCopy(m_view);
    m_view->viewport()->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);

    connect(m_view, &QListView::activated, this, [this](const QModelIndex& index) { chooseRow(index.row()); });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) { chooseRow(index.row()); });
    connect(m_filters, &WorklistFilterBar::queryChanged, this, [this] { m_model->setQuery(m_filters->query()); });
    connect(m_filters, &WorklistFilterBar::leaveDown, this, &WorklistPanel::focusList);
    connect(m_model, &WorklistModel::statusChanged, this, &WorklistPanel::showStatus);
    connect(m_model, &WorklistModel::modelReset, this, &WorklistPanel::restoreCurrent);
    connect(&m_feed, &WorklistFeed::countsReady, m_filters, &WorklistFilterBar::setCounts);
    connect(m_stack, &StateStack::actionRequested, this, [this] {
        if (m_model->status() == WorklistModel::Status::Failed) {
            refresh();
        } else if (m_filters->isFiltering()) {
            m_filters->clearFilters();
        } else {
            Q_EMIT importRequested();
        }
    });
    auto* ages = new QTimer(this);
    ages->start(ageTickMs);
    connect(ages, &QTimer::timeout, m_model, &WorklistModel::refreshAges);
    viewers::inEveryLanguage(this, [this] {
        setAccessibleName(tr("Worklist"));
        m_view->setAccessibleName(tr("Cases"));
        if (m_model->status() != WorklistModel::Status::Idle) {
            showStatus();
            m_feed.requestCounts();
        }
    });
    m_model->setQuery(m_filters->query());
    m_feed.requestCounts();
}

void WorklistPanel::refresh()
{
    m_model->refresh();
    m_feed.requestCounts();
}

void WorklistPanel::showStatus()
{
    switch (m_model->status()) {
    case WorklistModel::Status::Failed:
        m_stack->showMessage(QStringLiteral("warning"), m_model->error().text, tr("Try again"));
        return;
    case WorklistModel::Status::Idle:
    case WorklistModel::Status::Loading:
        if (m_model->rowCount() == 0 && m_stack->showsContent()) {
            m_stack->showMessage(QStringLiteral("awaiting"), tr("Loading the worklist..."));
        }
        return;
    case WorklistModel::Status::Ready:
        break;
    }
    if (m_model->rowCount() > 0) {
        m_stack->showContent();
    } else if (m_filters->isFiltering()) {
        m_stack->showMessage(QStringLiteral("search"), tr("No case matches."), tr("Show all again"));
    } else if (m_filters->group() == WorkGroup::Open) {
        m_stack->showMessage(QStringLiteral("import"), tr("Nothing to inspect.\nDrop a scan here, or press Ctrl+O."),
                             tr("Import scans"));
    } else {
        m_stack->showMessage(QStringLiteral("worklist"), tr("No cases here."));
    }
}

void WorklistPanel::setCurrentRow(int row)
{
    const QModelIndex index = m_model->index(row, WorklistModel::NumberColumn);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void WorklistPanel::setCurrentCase(const inspection::CaseId& id)
{
    m_current = id;
    restoreCurrent();
}

void WorklistPanel::restoreCurrent()
{
    const int row = m_model->rowOf(m_current);
    if (row >= 0) {
        m_lastRow = row;
        setCurrentRow(row);
    }
}

void WorklistPanel::chooseRow(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        Q_EMIT caseChosen(m_model->rowAt(row).id);
    }
}

void WorklistPanel::openNeighbour(int steps)
{
    if (m_model->rowCount() == 0) {
        return;
    }
    const int open = m_model->rowOf(m_current);
    // A case that was just decided leaves the list: the one that moved up into its place comes next.
    const int wanted = open >= 0 ? open + steps : m_lastRow + (steps > 0 ? steps - 1 : steps);
    const int target = std::clamp(wanted, 0, m_model->rowCount() - 1);
    setCurrentRow(target);
    chooseRow(target);
}

bool WorklistPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(m_view->indexAt(help->pos()), help->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WorklistPanel::showToolTip(const QModelIndex& index, const QPoint& at)
{
    m_pointed = index;
    m_pointedAt = at;
    if (!index.isValid()) {
        QToolTip::hideText();
        return;
    }
    const QString words =
        index.data(Qt::ToolTipRole).toString().toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    const QImage picture = m_pictures ? m_pictures(m_model->rowAt(index.row()).id) : QImage();
    QToolTip::showText(at, picture.isNull() ? words : words + QLatin1String("<br>") + imageTag(picture),
                       m_view->viewport(), m_view->visualRect(index));
}

void WorklistPanel::refreshToolTip()
{
    if (m_pointed.isValid() && QToolTip::isVisible()) {
        showToolTip(m_pointed, m_pointedAt);
    }
}

std::optional<inspection::CaseId> WorklistPanel::nextCase() const
{
    const int row = m_model->rowOf(m_current);
    if (row < 0 || row + 1 >= m_model->rowCount()) {
        return std::nullopt;
    }
    return m_model->rowAt(row + 1).id;
}

void WorklistPanel::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        setCurrentRow(0);
    }
}

} // namespace portlight::widgets
