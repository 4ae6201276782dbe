#include "app/station/PartyStatement.h"

#include "sync/ledger/SignedNote.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::EventKind;
using inspection::failure;
using inspection::Result;

namespace {

const QString heading = QStringLiteral("portlight-party-statement/v1");
constexpr qsizetype longestName = 200; // as inspection/DocumentEvents.cpp refuses longer ones
constexpr qsizetype hashDigits = 64;

QString actName(PartyAct act)
{
    return act == PartyAct::Present ? QStringLiteral("present") : QStringLiteral("hand-over");
}

tl::unexpected<inspection::Error> noStatement()
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("portlight::app", "This is no statement signed by a party."));
}

bool isName(const QString& name)
{
    return !name.isEmpty() && name.size() <= longestName && name == name.trimmed() &&
           std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isHash(const QString& text)
{
    return text.size() == hashDigits && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                      (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

} // namespace

QByteArray PartyStatement::text() const
{
    QStringList lines{heading, QStringLiteral("act: ") + actName(act), QStringLiteral("document: ") + sha256,
                      QStringLiteral("party: ") + party};
    if (act == PartyAct::HandOver) {
        lines << QStringLiteral("to: ") + to;
    }
    lines << QStringLiteral("time: ") + QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODate)
          << QString();
    return lines.join(QLatin1Char('\n')).toUtf8();
}

Result<PartyStatement> PartyStatement::parse(const QByteArray& text)
{
    PartyStatement statement;
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const qsizetype colon = line.indexOf(QLatin1String(": "));
        const QString key = line.first(std::max<qsizetype>(colon, 0));
        const QString value = colon < 0 ? QString() : line.sliced(colon + 2);
        if (key == QLatin1String("act")) {
            statement.act = value == actName(PartyAct::HandOver) ? PartyAct::HandOver : PartyAct::Present;
        } else if (key == QLatin1String("document")) {
            statement.sha256 = value;
        } else if (key == QLatin1String("party")) {
            statement.party = value;
        } else if (key == QLatin1String("to")) {
            statement.to = value;
        } else if (key == QLatin1String("time")) {
            statement.timeMs = QDateTime::fromString(value, Qt::ISODate).toMSecsSinceEpoch();
        }
    }
    const bool isWhole = isHash(statement.sha256) && isName(statement.party) &&
                         (statement.act == PartyAct::Present || isName(statement.to));
    return isWhole && statement.text() == text ? Result<PartyStatement>(statement) : noStatement();
}

Result<QByteArray> PartyStatement::signedBy(const sync::NoteKey& key) const
{
    if (!parse(text())) {
        return failure(ErrorCode::BadInput, QCoreApplication::translate(
                                                "portlight::app", "A party is named by 1 to %1 characters in one line.")
                                                .arg(longestName));
    }
    auto note = sync::ledger::SignedNote::unsignedText(text());
    note.add(key, 0);
    return note.bytes();
}

bool PartyStatement::agreesWith(EventKind kind, const QJsonObject& payload,
                                const inspection::TradeDocument& document) const
{
    const auto says = [&payload](const char* field) { return payload.value(QLatin1String(field)).toString(); };
    if (act == PartyAct::Present) {
        return kind == EventKind::DocumentPresented && says("by") == party && says("sha256") == sha256;
    }
    return kind == EventKind::CustodyTransferred && says("from") == party && says("to") == to &&
           document.sha256 == sha256;
}

} // namespace portlight::app
