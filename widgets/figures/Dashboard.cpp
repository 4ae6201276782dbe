#include "widgets/figures/Dashboard.h"

#include "widgets/DisplayText.h"
#include "widgets/Metrics.h"
#include "widgets/StateStack.h"
#include "widgets/TableCopy.h"
#include "widgets/Theme.h"
#include "widgets/figures/FigureCard.h"
#include "widgets/figures/FigureCasesModel.h"
#include "widgets/figures/FigureTiles.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace portlight::widgets {

using risk::FigureFilter;

namespace {

constexpr int columns = 3;

QString chipText(const FigureFilter& filter, const QString& label)
{
    switch (filter.dimension) {
    case risk::Dimension::Lane:
        return Dashboard::tr("Lane %1").arg(laneName(static_cast<inspection::Lane>(filter.key)));
    case risk::Dimension::Officer:
        return Dashboard::tr("Officer %1").arg(label);
    case risk::Dimension::Chapter:
        return Dashboard::tr("Chapter %1").arg(label);
    case risk::Dimension::Origin:
        return Dashboard::tr("Origin %1").arg(label);
    default:
        return label;
    }
}

} // namespace

Dashboard::Dashboard(FiguresFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_cases(new FigureCasesModel(this))
{
    m_stack = new StateStack(makeContent(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid());
    layout->addWidget(makeTop());
    layout->addWidget(m_stack, 1);
    connect(&m_feed, &FiguresFeed::pageReady, this, &Dashboard::showPage);
    connect(&m_feed, &FiguresFeed::progressed, this, [this](int percent) {
        if (!m_stack->showsContent()) {
            m_stack->showMessage(QStringLiteral("awaiting"), tr("Reading the log: %1%").arg(percent));
        }
    });
    connect(&m_feed, &FiguresFeed::failed, this, [this](const inspection::Error& error) {
        m_stack->showMessage(QStringLiteral("warning"), error.text, tr("Try again"));
    });
    connect(m_stack, &StateStack::actionRequested, this, [this] { request(m_page.filters); });
    m_stack->showMessage(QStringLiteral("awaiting"), tr("Reading the figures..."));
    request({});
}

QWidget* Dashboard::makeTop()
{
    auto* top = new QWidget(this);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, metrics::grid(), 0);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(metrics::grid(0.5));
    layout->addLayout(m_chips);
    layout->addStretch(1);
    auto* report = new QToolButton(top);
    report->setObjectName(QStringLiteral("figuresReport"));
    report->setText(tr("PDF report"));
    report->setToolTip(tr("Save all charts, as filtered, as a PDF report"));
    connect(report, &QToolButton::clicked, this, &Dashboard::reportRequested);
    layout->addWidget(report);
    return top;
}

QWidget* Dashboard::makeContent()
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, metrics::grid(), 0);
    grid->setSpacing(metrics::grid());
    m_tiles = new FigureTiles(content);
    grid->addWidget(m_tiles, 0, 0, 1, columns);
    const auto place = [&](const QString& name, int row, int column, int span) {
        auto* card = new FigureCard(name, content);
        connect(card, &FigureCard::keyChosen, this, &Dashboard::toggleFilter);
        connect(card, &FigureCard::csvRequested, this, &Dashboard::csvRequested);
        connect(card, &FigureCard::pictureRequested, this, &Dashboard::pictureRequested);
        grid->addWidget(card, row, column, 1, span);
        m_cards.append(card);
    };
    place(QStringLiteral("hours"), 1, 0, 1);
    place(QStringLiteral("lane"), 1, 1, 1);
    place(QStringLiteral("month"), 1, 2, 1);
    place(QStringLiteral("origin"), 2, 0, 2);
    place(QStringLiteral("route"), 2, 2, 1);
    place(QStringLiteral("chapter"), 3, 0, 1);
    place(QStringLiteral("officer"), 3, 1, 1);
    place(QStringLiteral("duration"), 3, 2, 1);
    place(QStringLiteral("alarms"), 4, 0, 1);
    grid->addWidget(makeCaseList(), 4, 1, 1, 2);
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    scroll->setWidget(content);
    return scroll;
}

QWidget* Dashboard::makeCaseList()
{
    auto* box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(metrics::grid(), metrics::grid(0.5), metrics::grid(0.5), metrics::grid(0.5));
    m_caseTitle = new QLabel(box);
    m_caseTitle->setFont(titleFont());
    layout->addWidget(m_caseTitle);
    m_caseList = new QTableView(box);
    m_caseList->setObjectName(QStringLiteral("figureCases"));
    m_caseList->setModel(m_cases);
    m_caseList->setAccessibleName(tr("Cases behind the figures"));
    m_caseList->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_caseList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_caseList->setShowGrid(false);
    m_caseList->setTabKeyNavigation(false);
    m_caseList->verticalHeader()->hide();
    m_caseList->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_caseList->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_caseList->setMinimumHeight(metrics::grid(20));
    installRowCopy(m_caseList);
    connect(m_caseList, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT caseChosen(m_cases->caseAt(index.row())); });
    layout->addWidget(m_caseList, 1);
    return box;
}

void Dashboard::request(const QVector<FigureFilter>& filters)
{
    m_page.filters = filters;
    m_feed.request(filters);
}

void Dashboard::toggleFilter(const QString& chart, qint64 key)
{
    const auto dimension = risk::filterDimensionOf(chart);
    if (!dimension) {
        return;
    }
    QVector<FigureFilter> filters = m_page.filters;
    const bool isOn = filters.contains(FigureFilter{*dimension, key});
    filters.removeIf([&](const FigureFilter& filter) { return filter.dimension == *dimension; });
    if (!isOn) {
        filters.append({*dimension, key});
    }
    request(filters);
}

void Dashboard::showPage(const FiguresPage& page)
{
    m_page = page;
    m_tiles->setTable(page.tables.value(QStringLiteral("all")));
    m_tiles->setDrift(page.drift);
    for (FigureCard* card : std::as_const(m_cards)) {
        const auto dimension = risk::dimensionOfFigure(card->name());
        const auto filter = std::find_if(page.filters.cbegin(), page.filters.cend(), [&](const FigureFilter& one) {
            return dimension && one.dimension == *dimension;
        });
        card->setTable(page.tables.value(card->name()), filter == page.filters.cend() ? 0 : filter->key);
    }
    m_cases->setCases(page.cases);
    m_caseTitle->setText(tr("Cases, newest %1: Enter opens one").arg(QLocale().toString(page.cases.size())));
    showFilters();
    m_stack->showContent();
}

void Dashboard::showFilters()
{
    while (QLayoutItem* const item = m_chips->takeAt(0)) {
        item->widget()->hide(); // not deleted at once: a click on it may be what asked for the change
        item->widget()->deleteLater();
        delete item;
    }
    if (m_page.filters.isEmpty()) {
        auto* hint = new QLabel(tr("All cases. Click a bar, month or country to look at its cases alone."), this);
        hint->setProperty("role", QStringLiteral("quiet"));
        m_chips->addWidget(hint);
        return;
    }
    for (qsizetype i = 0; i < m_page.filters.size(); ++i) {
        auto* chip = new QToolButton(this);
        chip->setText(tr("%1  ✕").arg(chipText(m_page.filters.at(i), m_page.filterLabels.value(i))));
        chip->setToolTip(tr("Take this filter off"));
        connect(chip, &QToolButton::clicked, this, [this, i] {
            QVector<FigureFilter> filters = m_page.filters;
            filters.removeAt(i);
            request(filters);
        });
        m_chips->addWidget(chip);
    }
}

QImage Dashboard::pictureOf(const QString& chart) const
{
    constexpr int scale = 2;
    for (const FigureCard* card : m_cards) {
        if (card->name() != chart || !card->picture()) {
            continue;
        }
        QWidget* const widget = card->picture();
        QImage image(widget->size() * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(colours().panel);
        QPainter painter(&image);
        widget->render(&painter, {}, {}, QWidget::DrawChildren);
        return image;
    }
    return {};
}

} // namespace portlight::widgets
