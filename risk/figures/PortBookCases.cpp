// The part of PortBook that answers with cases.
#include "risk/figures/BookDatabase.h"
#include "risk/figures/PortBook.h"

namespace portlight::risk {

using inspection::failure;
using inspection::Result;

Result<QVector<FigureCase>> PortBook::readCases(const QString& where, const QVariantList& values, int limit) const
{
    QSqlQuery& query = m_database->prepared(
        QStringLiteral(
            "SELECT case_id, number, opened_ms, lane, examined, hits FROM facts f WHERE %1 ORDER BY opened_ms "
            "DESC LIMIT ?")
            .arg(where));
    if (auto ran = BookDatabase::run(query, values + QVariantList{limit}); !ran) {
        return failure(ran.error());
    }
    QVector<FigureCase> cases;
    while (query.next()) {
        FigureCase found;
        found.id = QUuid::fromRfc4122(query.value(0).toByteArray());
        found.number = query.value(1).toString();
        found.openedMs = query.value(2).toLongLong();
        found.lane = static_cast<inspection::Lane>(query.value(3).toInt());
        if (query.value(4).toInt() > 0) {
            found.fraud = query.value(5).toInt() > 0;
        }
        cases.append(found);
    }
    return cases;
}

Result<QVector<FigureCase>> PortBook::casesOfImporter(const QString& importer, int limit) const
{
    const qint64 id = m_words.known(WordKind::Importer, importer);
    return id == 0 ? QVector<FigureCase>() : readCases(QStringLiteral("importer = ?"), {id}, limit);
}

Result<QVector<FigureCase>> PortBook::casesOfHsCode(const QString& hsCode, int limit) const
{
    const qint64 id = m_words.known(WordKind::HsCode, hsCode);
    return id == 0 ? QVector<FigureCase>() : readCases(QStringLiteral("hs = ?"), {id}, limit);
}

Result<std::optional<FigureCase>> PortBook::caseOfDeclaration(const QString& number) const
{
    if (number.isEmpty()) {
        return std::optional<FigureCase>();
    }
    const auto found = readCases(QStringLiteral("declaration = ? AND declaration <> ''"), {number}, 1);
    return found.map([](const QVector<FigureCase>& cases) {
        return cases.isEmpty() ? std::optional<FigureCase>() : std::optional(cases.first());
    });
}

Result<QVector<ScoredCase>> PortBook::scored(const QString& model, int limit) const
{
    QVector<ScoredCase> cases;
    const qint64 id = m_words.known(WordKind::Model, model);
    if (id == 0) {
        return cases;
    }
    QSqlQuery& query = m_database->prepared(QStringLiteral(
        "SELECT score, stated, model_examined, model_hits FROM facts WHERE model = ? ORDER BY opened_ms DESC LIMIT ?"));
    if (auto ran = BookDatabase::run(query, {id, limit}); !ran) {
        return failure(ran.error());
    }
    while (query.next()) {
        cases.append({query.value(0).toDouble(), query.value(1).toDouble(), query.value(2).toInt() > 0,
                      query.value(3).toInt() > 0});
    }
    return cases;
}

} // namespace portlight::risk
