#include "benchmarks/desk/CaseGenerator.h"

#include "inspection/ContainerNumber.h"
#include "inspection/Declaration.h"

#include <QRandomGenerator>

#include <array>
#include <utility>

namespace portlight::benchmarks {

using inspection::EventKind;
using inspection::Result;
using local_cache::EventDraft;

namespace {

constexpr qint64 casesPerBatch = 500;
constexpr std::array owners{"MSKU", "CSQU", "HLXU", "TGHU", "MAEU", "CMAU", "OOLU", "TCLU", "EMCU", "SUDU"};
constexpr std::array goods{"leather shoes",  "cotton shirts", "frozen shrimp",     "car tyres",     "oak furniture",
                           "glass bottles",  "coffee beans",  "steel pipes",       "plastic toys",  "bicycle frames",
                           "garden tools",   "paper rolls",   "ceramic tiles",     "solar panels",  "kitchen knives",
                           "washing powder", "engine parts",  "computer displays", "fresh bananas", "sewing threads"};

QString goodsOf(qint64 number, QRandomGenerator& random)
{
    QString text = QLatin1String(goods.at(static_cast<std::size_t>(random.bounded(static_cast<int>(goods.size())))));
    if (number % 5 == 0) {
        text += QLatin1Char(' ') + QLatin1String(CaseGenerator::commonWord);
    }
    if (number % 1000 == 0) {
        text += QLatin1Char(' ') + QLatin1String(CaseGenerator::rareWord);
    }
    return text;
}

QString laneOf(QRandomGenerator& random)
{
    const int percent = random.bounded(100);
    if (percent < 5) {
        return QStringLiteral("red");
    }
    if (percent < 15) {
        return QStringLiteral("yellow");
    }
    return percent < 20 ? QStringLiteral("blue") : QStringLiteral("green");
}

QJsonObject declarationOf(qint64 number, QRandomGenerator& random)
{
    inspection::Declaration declaration;
    declaration.number = QStringLiteral("26NL%1").arg(number, 14, 10, QLatin1Char('0'));
    declaration.importer = QStringLiteral("Importer %1 Trading BV").arg(random.bounded(20'000));
    declaration.container = CaseGenerator::containerOf(number);
    declaration.dispatchCountry = QStringLiteral("CN");
    declaration.goods.append({goodsOf(number, random), QStringLiteral("640399"), QStringLiteral("CN"),
                              random.bounded(20'000.0), 1.0 + random.bounded(900), QStringLiteral("CT")});
    return declaration.toJson();
}

QJsonObject scanOf(QRandomGenerator& random)
{
    QByteArray hash(32, Qt::Uninitialized);
    for (char& byte : hash) {
        byte = static_cast<char>(random.generate());
    }
    return {{QStringLiteral("sha256"), QString::fromLatin1(hash.toHex())},
            {QStringLiteral("name"), QStringLiteral("scan.dcs")},
            {QStringLiteral("kind"), QStringLiteral("volume")},
            {QStringLiteral("bytes"), 52'428'800}};
}

// Most cases of a port are long decided; a few in a hundred are open work.
QString decisionOf(QRandomGenerator& random)
{
    const int perMille = random.bounded(1000);
    if (perMille < 8) {
        return QStringLiteral("hold");
    }
    if (perMille < 14) {
        return QStringLiteral("second_opinion");
    }
    return perMille < 20 ? QStringLiteral("physical_examination") : QStringLiteral("clear");
}

} // namespace

CaseGenerator::CaseGenerator(local_cache::CaseCache& cache, local_cache::SessionPtr session)
    : m_cache(cache)
    , m_session(std::move(session))
{
}

QString CaseGenerator::containerOf(qint64 number)
{
    const auto owner = static_cast<std::size_t>(number) % owners.size();
    const QString ten = QLatin1String(owners.at(owner)) +
                        QStringLiteral("%1").arg((number * 7919) % 1'000'000, 6, 10, QLatin1Char('0'));
    return ten + QString::number(inspection::containerCheckDigit(ten).value_or(0));
}

QVector<EventDraft> CaseGenerator::draftsOf(qint64 number)
{
    QRandomGenerator random(static_cast<quint32>(number));
    const inspection::CaseId id = inspection::newTimeOrderedId();
    QVector<EventDraft> drafts{
        {id,
         EventKind::CaseOpened,
         {{QStringLiteral("number"), QStringLiteral("BENCH-2026-%1").arg(number, 6, 10, QLatin1Char('0'))},
          {QStringLiteral("container"), containerOf(number)},
          {QStringLiteral("lane"), laneOf(random)}}},
        {id, EventKind::DeclarationAttached, declarationOf(number, random)}};
    if (random.bounded(100) < 2) {
        return drafts; // awaits its scan
    }
    drafts.append({id, EventKind::ScanAttached, scanOf(random)});
    if (random.bounded(100) >= 3) {
        drafts.append(
            {id,
             EventKind::DecisionMade,
             {{QStringLiteral("decision"), decisionOf(random)}, {QStringLiteral("reason"), QStringLiteral("bench")}}});
    }
    return drafts;
}

Result<void> CaseGenerator::fill(qint64 first, qint64 last, const std::function<void(qint64)>& progress)
{
    for (qint64 start = first; start <= last; start += casesPerBatch) {
        const qint64 end = std::min(last, start + casesPerBatch - 1);
        QVector<EventDraft> drafts;
        for (qint64 number = start; number <= end; ++number) {
            drafts += draftsOf(number);
        }
        if (const auto appended = m_cache.append(m_session, drafts); !appended) {
            return inspection::failure(appended.error());
        }
        progress(end);
    }
    return {};
}

} // namespace portlight::benchmarks
