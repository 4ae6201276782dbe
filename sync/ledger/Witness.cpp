#include "sync/ledger/Witness.h"

#include "sync/SyncText.h"
#include "sync/ledger/Checkpoint.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace portlight::sync::ledger {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int page = 20000;

tl::unexpected<inspection::Error> rewritten(qint64 seq)
{
    return failure(
        ErrorCode::Tampered,
        SyncText::tr("The hub's log is not the one this witness saw before (entry %1): nothing was signed.").arg(seq));
}

} // namespace

Witness::Witness(NoteKey key, QString stateFile)
    : m_key(std::move(key))
    , m_stateFile(std::move(stateFile))
{
}

Result<void> Witness::readState(const QString& origin)
{
    m_frontier = {};
    m_lastLeaf.clear();
    QFile file(m_stateFile);
    if (!file.exists()) {
        return {};
    }
    const QJsonObject state =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    QVector<QByteArray> nodes;
    for (const auto& node : state.value(QLatin1String("nodes")).toArray()) {
        nodes.append(QByteArray::fromBase64(node.toString().toLatin1()));
    }
    const qint64 size = state.value(QLatin1String("size")).toInteger(-1);
    if (!MerkleFrontier::fits(size, nodes) || state.value(QLatin1String("origin")).toString() != origin) {
        return failure(ErrorCode::BadInput,
                       SyncText::tr("The witness's state file %1 is damaged or of another log.").arg(m_stateFile));
    }
    m_frontier = MerkleFrontier(size, nodes);
    m_lastLeaf = QByteArray::fromBase64(state.value(QLatin1String("last_leaf")).toString().toLatin1());
    return {};
}

Result<void> Witness::writeState(const QString& origin) const
{
    QJsonArray nodes;
    for (const QByteArray& node : m_frontier.nodes()) {
        nodes.append(QString::fromLatin1(node.toBase64()));
    }
    QSaveFile file(m_stateFile);
    const QJsonObject state{{QStringLiteral("origin"), origin},
                            {QStringLiteral("size"), m_frontier.size()},
                            {QStringLiteral("last_leaf"), QString::fromLatin1(m_lastLeaf.toBase64())},
                            {QStringLiteral("nodes"), nodes}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(state).toJson()) < 0 || !file.commit()) {
        return failure(ErrorCode::Storage, SyncText::tr("The witness's state file %1 cannot be written; nothing was "
                                                        "signed.")
                                               .arg(m_stateFile));
    }
    return {};
}

Result<void> Witness::advance(HubClient& client, qint64 size)
{
    if (size < m_frontier.size()) {
        return rewritten(size + 1);
    }
    qint64 after = std::max<qint64>(m_frontier.size() - 1, 0);
    while (after < size) {
        const auto entries = client.eventsAfter(after, static_cast<int>(std::min<qint64>(size - after, page)));
        if (!entries) {
            return failure(entries.error());
        }
        if (entries->isEmpty()) {
            return rewritten(after + 1);
        }
        for (const WireEntry& wire : *entries) {
            ++after;
            if (wire.entry.seq != after) {
                return rewritten(after);
            }
            if (after == m_frontier.size()) {
                if (wire.entry.leaf != m_lastLeaf) {
                    return rewritten(after);
                }
                continue;
            }
            m_frontier.add(wire.entry.leaf);
            m_lastLeaf = wire.entry.leaf;
        }
    }
    return {};
}

Result<WitnessReport> Witness::run(HubClient& client)
{
    const auto head = client.head();
    if (!head) {
        return failure(head.error());
    }
    if (auto read = readState(head->origin); !read) {
        return failure(read.error());
    }
    return m_key.type() == NoteKeyType::Note ? publish(client, *head) : cosign(client, *head);
}

Result<WitnessReport> Witness::publish(HubClient& client, const HubHead& head)
{
    if (m_key.name() != head.origin) {
        return failure(ErrorCode::BadInput,
                       SyncText::tr("This key is of the log %1, but the hub is %2.").arg(m_key.name(), head.origin));
    }
    const qint64 before = m_frontier.size();
    if (auto advanced = advance(client, head.size); !advanced) {
        return failure(advanced.error());
    }
    if (head.size == before) {
        return WitnessReport{false, head.size};
    }
    if (auto kept = writeState(head.origin); !kept) {
        return failure(kept.error());
    }
    const Checkpoint checkpoint{head.origin, m_frontier.size(), m_frontier.root()};
    SignedNote note = SignedNote::unsignedText(checkpoint.text());
    note.add(m_key, 0);
    return client.publishCheckpoint({checkpoint.size, checkpoint.root, note.bytes()}).map([&] {
        return WitnessReport{true, checkpoint.size};
    });
}

Result<WitnessReport> Witness::cosign(HubClient& client, const HubHead& head)
{
    const auto newest = client.latestCheckpoint();
    if (!newest) {
        return failure(newest.error());
    }
    if (!newest->has_value()) {
        return WitnessReport{false, m_frontier.size()};
    }
    const auto note = SignedNote::parse((*newest)->note);
    if (!note) {
        return failure(note.error());
    }
    const auto checkpoint = Checkpoint::parse(note->text());
    if (!checkpoint) {
        return failure(checkpoint.error());
    }
    if (note->isSignedBy(m_key)) {
        return WitnessReport{false, m_frontier.size()};
    }
    if (auto advanced = advance(client, checkpoint->size); !advanced) {
        return failure(advanced.error());
    }
    if (checkpoint->root != m_frontier.root() || checkpoint->origin != head.origin) {
        return rewritten(checkpoint->size);
    }
    if (auto kept = writeState(head.origin); !kept) {
        return failure(kept.error());
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return client.addCosignature(checkpoint->size, m_key.name(), note->signatureLine(m_key, now)).map([&] {
        return WitnessReport{true, checkpoint->size};
    });
}

} // namespace portlight::sync::ledger
