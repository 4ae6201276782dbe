// The port's figures for the supervisor: tiles, charts that filter by click, the cases behind them, exports. Fed by a
// FiguresFeed; files are written by whoever hears the export signals. GUI thread.
#pragma once

#include "widgets/figures/FiguresFeed.h"

#include <QWidget>

class QHBoxLayout;
class QImage;
class QLabel;
class QTableView;

namespace portlight::widgets {

class FigureCard;
class FigureCasesModel;
class FigureTiles;
class StateStack;

class Dashboard : public QWidget
{
    Q_OBJECT

public:
    // `feed` must outlive it. Asks for the unfiltered figures at once.
    explicit Dashboard(FiguresFeed& feed, QWidget* parent = nullptr);

    [[nodiscard]] const FiguresPage& page() const { return m_page; }
    [[nodiscard]] FigureTiles& tiles() { return *m_tiles; }
    [[nodiscard]] FigureCasesModel& cases() { return *m_cases; }
    // Filters by this key, or no longer where it is what the chart is filtered by.
    void toggleFilter(const QString& chart, qint64 key);
    [[nodiscard]] QImage pictureOf(const QString& chart) const; // twice the pixels, for paper

Q_SIGNALS:
    void caseChosen(const portlight::inspection::CaseId& id);
    void csvRequested(const QString& chart);
    void pictureRequested(const QString& chart);
    void reportRequested();

private:
    QWidget* makeContent();
    QWidget* makeTop();
    QWidget* makeCaseList();
    void request(const QVector<risk::FigureFilter>& filters);
    void showPage(const FiguresPage& page);
    void showFilters();

    FiguresFeed& m_feed;
    FiguresPage m_page;
    StateStack* m_stack = nullptr;
    QHBoxLayout* m_chips = nullptr;
    FigureTiles* m_tiles = nullptr;
    QVector<FigureCard*> m_cards;
    FigureCasesModel* m_cases = nullptr;
    QTableView* m_caseList = nullptr;
    QLabel* m_caseTitle = nullptr;
};

} // namespace portlight::widgets
