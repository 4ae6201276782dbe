#include "widgets/figures/FigureTiles.h"

#include "inspection/Percent.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace portlight::widgets {

namespace {

// A mean, rounded to what it is worth.
QString roughly(double seconds)
{
    constexpr int minute = 60;
    const auto whole = static_cast<int>(std::lround(seconds));
    if (whole < 2 * minute) {
        return FigureTiles::tr("%1 s").arg(whole);
    }
    const int minutes = (whole + minute / 2) / minute;
    return minutes < 2 * minute ? FigureTiles::tr("%1 min").arg(minutes)
                                : FigureTiles::tr("%1 h %2 min").arg(minutes / minute).arg(minutes % minute);
}

QString shareText(double share)
{
    return FigureTiles::tr("%1%").arg(inspection::percent(share));
}

QString precisionText(const risk::SelectionDrift& drift)
{
    return drift.examined == 0
               ? FigureTiles::tr("nothing it selected was examined yet")
               : FigureTiles::tr("of %1 examined %2 were fraud, stated %3")
                     .arg(QLocale().toString(drift.examined),
                          shareText(static_cast<double>(drift.hits) / static_cast<double>(drift.examined)),
                          shareText(drift.stated));
}

// The measure itself, for who knows it, and what it means, for who does not.
QString driftHelp(const risk::SelectionDrift& drift)
{
    const QString index =
        drift.population ? FigureTiles::tr("Population stability index %1 over the newest %2 scores; above 0.25 the "
                                           "traffic is another one than the model learned from.")
                               .arg(QLocale().toString(*drift.population, 'f', 2), QLocale().toString(drift.scored))
                         : FigureTiles::tr("Too few scores for the population stability index: %1 of %2.")
                               .arg(QLocale().toString(drift.scored), QLocale().toString(risk::fewestScored));
    return drift.warns() ? FigureTiles::tr("%1 Learn again from the examinations since (risk retrain) and compare "
                                           "before you approve.")
                               .arg(index)
                         : index;
}

} // namespace

FigureTiles::FigureTiles(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid());
    addTile(QStringLiteral("cases"), tr("Cases"));
    addTile(QStringLiteral("wait"), tr("Opened to decided"));
    addTile(QStringLiteral("decision"), tr("Scan to decided"));
    addTile(QStringLiteral("hits"), tr("Hit rate"));
    addTile(QStringLiteral("holds"), tr("Holds approved"));
    addTile(QStringLiteral("model"), tr("Selection model"));
}

void FigureTiles::addTile(const QString& id, const QString& title)
{
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("plainCard"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(metrics::grid(), metrics::grid(0.5), metrics::grid(), metrics::grid(0.5));
    layout->setSpacing(0);
    auto* name = new QLabel(title, frame);
    name->setFont(smallFont());
    name->setProperty("role", QStringLiteral("quiet"));
    Tile tile{new QLabel(frame), new QLabel(frame)};
    tile.value->setFont(headlineFont());
    tile.detail->setFont(smallFont());
    tile.detail->setProperty("role", QStringLiteral("quiet"));
    layout->addWidget(name);
    layout->addWidget(tile.value);
    layout->addWidget(tile.detail);
    static_cast<QHBoxLayout*>(this->layout())->addWidget(frame, 1);
    m_tiles.insert(id, tile);
}

void FigureTiles::setTile(const QString& id, const QString& value, const QString& detail)
{
    const Tile& tile = m_tiles[id];
    tile.value->setText(value);
    tile.detail->setText(detail);
}

void FigureTiles::setDrift(const std::optional<risk::SelectionDrift>& drift)
{
    const QString id = QStringLiteral("model");
    const Tile& tile = m_tiles[id];
    const bool warns = drift && drift->warns();
    if (!drift) {
        setTile(id, tr("none"), tr("approve one with risk approve"));
    } else if (drift->precisionFell()) {
        setTile(id, tr("Finds less"), precisionText(*drift));
    } else if (drift->populationShifted()) {
        setTile(id, tr("Traffic shifted"), precisionText(*drift));
    } else {
        const bool known = drift->population || drift->examined >= risk::fewestExamined;
        setTile(id, known ? tr("Fits") : tr("Too few yet"), precisionText(*drift));
    }
    const QString help = drift ? driftHelp(*drift) : QString();
    setRole(*tile.value, warns ? "caution" : "");
    tile.value->setToolTip(help);
    tile.detail->setToolTip(help);
}

QString FigureTiles::detail(const QString& id) const
{
    const Tile tile = m_tiles.value(id);
    return tile.detail ? tile.detail->text() : QString();
}

QString FigureTiles::text(const QString& id) const
{
    const Tile tile = m_tiles.value(id);
    return tile.value ? tile.value->text() : QString();
}

void FigureTiles::setTable(const risk::FigureTable& all)
{
    const QLocale locale;
    const auto of = [&](const char* name) {
        return all.rows.isEmpty() ? QVariant() : all.rows.first().value(all.names.indexOf(QLatin1String(name)));
    };
    const auto count = [&](const char* name) { return locale.toString(of(name).toLongLong()); };
    const QString nothing = tr("no data");
    constexpr double minute = 60.0;
    const auto timeOf = [&](const char* name, double seconds) {
        return of(name).isValid() ? roughly(of(name).toDouble() * seconds) : nothing;
    };
    setTile(QStringLiteral("cases"), count("cases"), tr("%1 decided").arg(count("decided")));
    setTile(QStringLiteral("wait"), timeOf("mean_wait_min", minute), tr("mean"));
    setTile(QStringLiteral("decision"), timeOf("mean_decision_s", 1.0), tr("mean"));
    const auto percent = [&](const char* name, int digits) { return inspection::percent(of(name).toDouble(), digits); };
    setTile(QStringLiteral("hits"), of("hit_rate").isValid() ? tr("%1%").arg(percent("hit_rate", 1)) : nothing,
            of("hit_rate").isValid()
                ? tr("%1 to %2%, %3 of %4 examined")
                      .arg(percent("hit_rate_low", 1), percent("hit_rate_high", 1), count("hits"), count("examined"))
                : tr("nothing examined yet"));
    setTile(QStringLiteral("holds"), of("holds").toLongLong() > 0 ? count("holds_approved") : nothing,
            tr("of %1 asked for, %2 rejected").arg(count("holds"), count("holds_rejected")));
}

} // namespace portlight::widgets
