#include "risk/figures/BookWords.h"

#include "risk/Words.h"
#include "risk/figures/BookDatabase.h"

namespace portlight::risk {

using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 hoursADay = 24;
constexpr qint64 letterBase = 256;

QString laneLabel(qint64 key)
{
    switch (static_cast<inspection::Lane>(key)) {
    case inspection::Lane::Red:
        return Words::tr("red");
    case inspection::Lane::Yellow:
        return Words::tr("yellow");
    case inspection::Lane::Blue:
        return Words::tr("blue");
    case inspection::Lane::Green:
        return Words::tr("green");
    case inspection::Lane::None:
        break;
    }
    return Words::tr("no lane");
}

} // namespace

BookWords::BookWords(BookDatabase& database)
    : m_database(database)
{
}

Result<void> BookWords::load()
{
    m_ids.clear();
    m_texts.clear();
    QSqlQuery& query = m_database.prepared(QStringLiteral("SELECT id, kind, text FROM words"));
    if (auto ran = BookDatabase::run(query); !ran) {
        return ran;
    }
    while (query.next()) {
        m_ids.insert({query.value(1).toInt(), query.value(2).toString()}, query.value(0).toLongLong());
        m_texts.insert(query.value(0).toLongLong(), query.value(2).toString());
    }
    return {};
}

Result<qint64> BookWords::idOf(WordKind kind, const QString& text)
{
    if (text.isEmpty()) {
        return 0;
    }
    const std::pair<int, QString> key(static_cast<int>(kind), text);
    if (const auto known = m_ids.constFind(key); known != m_ids.constEnd()) {
        return known.value();
    }
    QSqlQuery& insert = m_database.prepared(QStringLiteral("INSERT INTO words (kind, text) VALUES (?, ?)"));
    if (auto ran = BookDatabase::run(insert, {static_cast<int>(kind), text}); !ran) {
        return failure(ran.error());
    }
    const qint64 id = insert.lastInsertId().toLongLong();
    m_ids.insert(key, id);
    m_texts.insert(id, text);
    return id;
}

qint64 BookWords::known(WordKind kind, const QString& text) const
{
    return m_ids.value({static_cast<int>(kind), text});
}

qint64 BookWords::countryKey(const QString& code)
{
    return code.size() == 2 ? code.at(0).unicode() % letterBase * letterBase + code.at(1).unicode() % letterBase : 0;
}

QString BookWords::countryCode(qint64 key)
{
    return key == 0
               ? QString()
               : QString(QChar(static_cast<ushort>(key / letterBase))) + QChar(static_cast<ushort>(key % letterBase));
}

QString BookWords::labelOf(Dimension dimension, qint64 key) const
{
    constexpr qint64 hundred = 100;
    switch (dimension) {
    case Dimension::All:
        return Words::tr("all");
    case Dimension::Lane:
        return laneLabel(key);
    case Dimension::Officer:
    case Dimension::Route:
        return key == 0 ? Words::tr("none") : m_texts.value(key);
    case Dimension::Chapter:
        return key == 0 ? Words::tr("none") : QStringLiteral("%1").arg(key, 2, 10, QLatin1Char('0'));
    case Dimension::Origin:
        return key == 0 ? Words::tr("none") : countryCode(key);
    case Dimension::Month:
        return QStringLiteral("%1-%2").arg(key / hundred).arg(key % hundred, 2, 10, QLatin1Char('0'));
    case Dimension::LaneHour:
        return Words::tr("%1, %2 h").arg(laneLabel(key / hoursADay)).arg(key % hoursADay, 2, 10, QLatin1Char('0'));
    case Dimension::Duration:
        return durationLabel(static_cast<int>(key));
    }
    Q_UNREACHABLE();
}

qint64 BookWords::keyOf(Dimension dimension, const QString& label) const
{
    switch (dimension) {
    case Dimension::Officer:
    case Dimension::Route:
        return m_ids.value({static_cast<int>(dimension), label});
    case Dimension::Origin:
        return countryKey(label.toUpper());
    case Dimension::Lane:
        return static_cast<qint64>(inspection::laneFromString(label).value_or(inspection::Lane::None));
    case Dimension::Month:
        return QString(label).remove(QLatin1Char('-')).toLongLong();
    case Dimension::All:
    case Dimension::Chapter:
    case Dimension::LaneHour:
    case Dimension::Duration:
        return label.toLongLong();
    }
    Q_UNREACHABLE();
}

} // namespace portlight::risk
