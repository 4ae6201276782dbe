#include "widgets/figures/FigureCard.h"

#include "widgets/Metrics.h"
#include "widgets/Theme.h"
#include "widgets/figures/FigureChart.h"
#include "widgets/figures/FigureShares.h"
#include "widgets/figures/OriginMap.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtCharts/QChartView>

namespace portlight::widgets {

namespace {

// In grid steps: below it QtCharts leaves the labels of its bars out.
double leastHeight(const QString& name)
{
    constexpr double few = 26;
    constexpr double many = 36;
    constexpr double map = 44;
    if (name == QLatin1String("origin")) {
        return map;
    }
    return name == QLatin1String("hours") || name == QLatin1String("lane") || name == QLatin1String("month") ? few
                                                                                                             : many;
}

// What the chart shows, where the title alone does not say it.
QString noteOf(const QString& name)
{
    if (name == QLatin1String("hours")) {
        return FigureCard::tr("cases opened, by hour of the day and lane, and their wait for a decision");
    }
    if (name == QLatin1String("month")) {
        return FigureCard::tr("frauds found among cases the model chose, and among those drawn at random");
    }
    if (name == QLatin1String("duration")) {
        return FigureCard::tr("first scan to first decision, number of cases");
    }
    if (name == QLatin1String("alarms")) {
        return FigureCard::tr("share of examined alarms that were confirmed; line: 95% interval");
    }
    if (name == QLatin1String("origin")) {
        return FigureCard::tr("brighter: more frauds among the cases examined");
    }
    return FigureCard::tr("frauds among the cases examined (number in brackets); line: 95% interval");
}

} // namespace

FigureCard::FigureCard(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_name(name)
    , m_title(new QLabel(this))
    , m_note(new QLabel(noteOf(name), this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("figure-") + name);
    setFrameShape(QFrame::StyledPanel);
    m_title->setFont(titleFont());
    m_note->setFont(smallFont());
    m_note->setProperty("role", QStringLiteral("quiet"));
    m_note->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    const auto addButton = [&](const QString& text, const QString& tip, auto signal) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setProperty("flat", true);
        button->setFont(smallFont());
        connect(button, &QToolButton::clicked, this, [this, signal] { Q_EMIT(this->*signal)(m_name); });
        top->addWidget(button);
    };
    addButton(tr("CSV"), tr("Save this chart's numbers as CSV"), &FigureCard::csvRequested);
    addButton(tr("PNG"), tr("Save this chart as a picture"), &FigureCard::pictureRequested);
    addFilterButton(top);
    m_layout->setContentsMargins(metrics::grid(), metrics::grid(0.5), metrics::grid(0.5), metrics::grid(0.5));
    m_layout->setSpacing(metrics::grid(0.25));
    m_layout->addLayout(top);
    m_layout->addWidget(m_note);
    if (name == QLatin1String("origin")) {
        m_map = new OriginMap(this);
        connect(m_map, &OriginMap::keyChosen, this, [this](qint64 key) { Q_EMIT keyChosen(m_name, key); });
        showChart(m_map);
    }
}

void FigureCard::addFilterButton(QHBoxLayout* top)
{
    m_filter = new QToolButton(this);
    m_filter->setObjectName(QStringLiteral("figureFilter"));
    m_filter->setText(tr("Filter"));
    m_filter->setToolTip(tr("Look at the cases of one bar alone"));
    m_filter->setProperty("flat", true);
    m_filter->setFont(smallFont());
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setMenu(new QMenu(m_filter));
    m_filter->hide();
    top->insertWidget(1, m_filter);
}

void FigureCard::setFilters(const QVector<QPair<QString, qint64>>& filters, qint64 chosen)
{
    m_filter->setVisible(!filters.isEmpty());
    m_filter->menu()->clear();
    for (const auto& [label, key] : filters) {
        QAction* const action = m_filter->menu()->addAction(label);
        action->setCheckable(true);
        action->setChecked(key == chosen);
        connect(action, &QAction::triggered, this, [this, key = key] { Q_EMIT keyChosen(m_name, key); });
    }
}

void FigureCard::showChart(QWidget* chart)
{
    if (m_chart && m_chart != chart) {
        m_chart->hide();
        m_layout->removeWidget(m_chart);
        m_chart->deleteLater(); // a click in it may be what asked for the new one
    }
    m_chart = chart;
    m_chart->setMinimumHeight(metrics::grid(leastHeight(m_name)));
    m_layout->addWidget(m_chart, 1);
}

void FigureCard::setTable(const risk::FigureTable& table, qint64 chosen)
{
    m_title->setText(table.title);
    setAccessibleName(table.title);
    if (m_map) {
        m_map->setTable(table, chosen);
        return;
    }
    setFilters(filtersOf(m_name, table), chosen);
    auto chart = makeFigureChart(m_name, table, chosen, [this](qint64 key) { Q_EMIT keyChosen(m_name, key); });
    if (chart->series().isEmpty()) {
        auto* nothing = new QLabel(tr("Nothing to show yet."), this);
        nothing->setAlignment(Qt::AlignCenter);
        nothing->setProperty("role", QStringLiteral("quiet"));
        showChart(nothing);
        return;
    }
    chart->setLayoutDirection(Qt::LeftToRight);         // time runs one way in every language
    auto* view = new QChartView(chart.release(), this); // the view owns it
    view->setLayoutDirection(Qt::LeftToRight);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus); // it goes at the next filter, and the scroll position with the focus
    view->setBackgroundBrush(Qt::NoBrush);
    view->setStyleSheet(QStringLiteral("background: transparent"));
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    showChart(view);
}

} // namespace portlight::widgets
