#include "local_cache/ChainVerifier.h"

#include "local_cache/CheckPool.h"
#include "local_cache/Database.h"
#include "local_cache/EventSigner.h"
#include "local_cache/OfficerRegister.h"
#include "local_cache/Text.h"

#include <QtConcurrentMap>

#include <algorithm>

namespace portlight::local_cache {

using inspection::CaseEvent;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qsizetype batchSize = 2048; // events checked in parallel at a time

enum class Proof { Valid, WrongHash, WrongSignature, UnknownOfficer };

Proof proofOf(const LoggedEvent& logged, const QMultiHash<inspection::OfficerId, QByteArray>& keys)
{
    const CaseEvent& event = logged.event;
    if (logged.isSetAside) {
        return Proof::Valid; // known to be wrong, without effect, and kept for the chain
    }
    if (event.computeHashAs(logged.kindName) != event.hash) {
        return Proof::WrongHash;
    }
    const auto known = keys.values(event.officer);
    if (known.isEmpty()) {
        return Proof::UnknownOfficer;
    }
    return std::any_of(known.cbegin(), known.cend(),
                       [&](const QByteArray& key) { return isSignatureValid(event, key); })
               ? Proof::Valid
               : Proof::WrongSignature;
}

QString sentenceFor(Proof proof)
{
    switch (proof) {
    case Proof::WrongHash:
        return Text::tr("The content does not match its hash: it was altered.");
    case Proof::WrongSignature:
        return Text::tr("The signature is not the officer's.");
    case Proof::UnknownOfficer:
        return Text::tr("It is signed by an officer who is not in the register.");
    case Proof::Valid:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

ChainVerifier::ChainVerifier(Database& database)
    : m_database(database)
{
}

Result<VerifyReport> ChainVerifier::run(const CacheProgress& progress)
{
    if (auto read = readOfficers(); !read) {
        return failure(read.error());
    }
    const EventLog log(m_database);
    const auto total = log.count();
    if (!total) {
        return failure(total.error());
    }
    auto read = log.forEach(LogOrder::AsAppended, [&](LoggedEvent&& logged) -> Result<void> {
        followChain(logged);
        m_batch.append(std::move(logged));
        ++m_report.events;
        if (m_batch.size() >= batchSize) {
            checkBatch();
            if (progress && !progress(m_report.events, *total)) {
                return failure(ErrorCode::Cancelled, Text::tr("The check was stopped before its end."));
            }
        }
        return {};
    });
    if (!read) {
        return failure(read.error());
    }
    checkBatch();
    return compareHeads().and_then([this] { return compareProjections(); }).map([this] { return m_report; });
}

Result<void> ChainVerifier::readOfficers()
{
    const auto entries = OfficerRegister(m_database).entries();
    if (!entries) {
        return failure(entries.error());
    }
    for (const RegisterEntry& entry : *entries) {
        if (!OfficerRegister::isVouchedFor(entry, *entries)) {
            m_report.faults.append(
                {{}, {}, 0, Text::tr("The register entry of officer %1 was altered.").arg(entry.officer.badge)});
        }
    }
    return OfficerRegister(m_database).publicKeys().map([this](const auto& keys) { m_keys = keys; });
}

void ChainVerifier::report(const CaseEvent& event, const QString& reason)
{
    m_report.faults.append({event.id, event.station, event.stationSequence, reason});
}

void ChainVerifier::followChain(const LoggedEvent& logged)
{
    const CaseEvent& event = logged.event;
    StationHead& end = m_ends[event.station];
    if (!logged.kindKnown) {
        report(event, Text::tr("Its kind is unknown to this program."));
    }
    if (event.stationSequence != end.sequence + 1) {
        report(event, Text::tr("Events are missing or out of order before it: number %1 follows number %2.")
                          .arg(event.stationSequence)
                          .arg(end.sequence));
    } else if (event.previousHash != end.hash) {
        report(event, Text::tr("It does not follow the event before it."));
    }
    end = {event.stationSequence, event.hash};
}

void ChainVerifier::checkBatch()
{
    const auto proofs = QtConcurrent::blockingMapped<QVector<Proof>>(
        checkPool(), m_batch, [this](const LoggedEvent& logged) { return proofOf(logged, m_keys); });
    for (qsizetype i = 0; i < m_batch.size(); ++i) {
        if (proofs.at(i) != Proof::Valid) {
            report(m_batch.at(i).event, sentenceFor(proofs.at(i)));
        }
    }
    m_batch.clear();
}

Result<void> ChainVerifier::compareHeads()
{
    Statement select =
        m_database.statement(QStringLiteral("SELECT station, station_sequence, hash FROM station_heads"));
    QHash<QString, StationHead> recorded;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        recorded.insert(select.text(0), {select.integer(1), select.bytes(2)});
    }
    if (!more) {
        return failure(more.error());
    }
    for (auto it = recorded.cbegin(); it != recorded.cend(); ++it) {
        const StationHead end = m_ends.take(it.key());
        if (end.sequence < it->sequence) {
            m_report.faults.append({{},
                                    it.key(),
                                    it->sequence,
                                    Text::tr("The end of the log is missing: it stops at number %1 of %2.")
                                        .arg(end.sequence)
                                        .arg(it->sequence)});
        } else if (end.sequence != it->sequence || end.hash != it->hash) {
            m_report.faults.append(
                {{}, it.key(), it->sequence, Text::tr("The record of the last event does not match the log.")});
        }
    }
    for (auto it = m_ends.cbegin(); it != m_ends.cend(); ++it) {
        m_report.faults.append({{}, it.key(), it->sequence, Text::tr("The record of the last event is missing.")});
    }
    return {};
}

Result<void> ChainVerifier::compareProjections()
{
    const auto cases = m_database.number(QStringLiteral("SELECT count(*) FROM cases"));
    const auto events = m_database.number(QStringLiteral("SELECT coalesce(sum(event_count), 0) FROM cases"));
    if (!cases || !events) {
        return failure(cases ? events.error() : cases.error());
    }
    m_report.cases = *cases;
    if (*events != m_report.events) {
        m_report.faults.append(
            {{}, {}, 0, Text::tr("The case list does not match the log; rebuild it (portlightctl rebuild).")});
    }
    return {};
}

} // namespace portlight::local_cache
