#include "sync/ledger/ProofCode.h"

#include "sync/SyncText.h"
#include "sync/ledger/Base45.h"
#include "sync/ledger/EventProof.h"
#include "sync/ledger/TlogProof.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace portlight::sync::ledger {

using inspection::CaseEvent;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr const char* mark = "PLP1:";
constexpr qsizetype mostCodes = 16;
constexpr qsizetype longestText = mostCodes * longestProofCode * 2;
constexpr qsizetype hashBytes = 32;

// What stands in front of a code's text.
constexpr qsizetype frame = 16;

tl::unexpected<inspection::Error> noCode(const QString& why)
{
    return failure(ErrorCode::BadInput, SyncText::tr("These codes hold no proof: %1").arg(why));
}

void prepare(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::BigEndian);
}

// What repeats stands together, what is random at the end.
QByteArray packed(const TlogProof& proof, const CaseEvent& e)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << e.payload << toString(e.kind).toUtf8() << e.station.toUtf8() << proof.checkpoint << proof.index
           << e.sequenceInCase << e.stationSequence << e.timeMs << e.id.toRfc4122() << e.caseId.toRfc4122()
           << e.officer.toRfc4122() << e.previousHash << e.signature << proof.path.join();
    return bytes;
}

Result<QByteArray> unpacked(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    prepare(stream);
    TlogProof proof;
    CaseEvent e;
    QByteArray kind;
    QByteArray station;
    QByteArray id;
    QByteArray caseId;
    QByteArray officer;
    QByteArray path;
    stream >> e.payload >> kind >> station >> proof.checkpoint >> proof.index >> e.sequenceInCase >>
        e.stationSequence >> e.timeMs >> id >> caseId >> officer >> e.previousHash >> e.signature >> path;
    const auto known = inspection::eventKindFromString(QString::fromUtf8(kind));
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || path.size() % hashBytes != 0) {
        return noCode(SyncText::tr("they are damaged; scan them again."));
    }
    if (!known) {
        return noCode(SyncText::tr("this program does not know the kind of event; use a newer version."));
    }
    e.kind = *known;
    e.station = QString::fromUtf8(station);
    e.id = QUuid::fromRfc4122(id);
    e.caseId = QUuid::fromRfc4122(caseId);
    e.officer = QUuid::fromRfc4122(officer);
    proof.extra = eventLine(e);
    for (qsizetype at = 0; at < path.size(); at += hashBytes) {
        proof.path.append(path.mid(at, hashBytes));
    }
    return proof.bytes();
}

struct Code
{
    int number = 0;
    int of = 0;
    QByteArray text;
};

// "PLP1:2/3:TEXT."
Result<Code> parse(QByteArray line)
{
    const qsizetype start = line.indexOf(mark);
    line = line.mid(start + static_cast<qsizetype>(qstrlen(mark)));
    const qsizetype slash = line.indexOf('/');
    const qsizetype colon = line.indexOf(':');
    const qsizetype end = line.lastIndexOf('.');
    Code code;
    if (start >= 0 && slash > 0 && colon > slash && end > colon) {
        code.number = line.first(slash).toInt();
        code.of = line.mid(slash + 1, colon - slash - 1).toInt();
        code.text = line.mid(colon + 1, end - colon - 1);
    }
    if (code.number < 1 || code.number > code.of || code.of > mostCodes) {
        return noCode(SyncText::tr("a line among them is none."));
    }
    return code;
}

} // namespace

Result<QVector<QByteArray>> codesOfProof(const QByteArray& proof)
{
    const auto parsed = TlogProof::parse(proof);
    if (!parsed) {
        return failure(parsed.error());
    }
    const auto event = eventOfLine(parsed->extra);
    if (!event || eventLine(*event) != parsed->extra) {
        return failure(ErrorCode::Unsupported,
                       SyncText::tr("This proof was made by another program; hand out the proof file itself."));
    }
    constexpr int hardest = 9;
    const QByteArray text = toBase45(qCompress(packed(*parsed, *event), hardest));
    constexpr qsizetype room = longestProofCode - frame;
    const qsizetype count = (text.size() + room - 1) / room;
    if (count > mostCodes) {
        return failure(ErrorCode::Unsupported, SyncText::tr("This proof is too long for codes on paper; hand out the "
                                                            "proof file (portlightctl ledger proof)."));
    }
    const qsizetype share = (text.size() + count - 1) / count;
    QVector<QByteArray> codes;
    for (qsizetype i = 0; i < count; ++i) {
        codes.append(mark + QByteArray::number(i + 1) + '/' + QByteArray::number(count) + ':' +
                     text.mid(i * share, share) + '.');
    }
    return codes;
}

bool isProofCode(const QByteArray& text)
{
    const QByteArray begin = text.left(longestProofCode).trimmed();
    return begin.startsWith(mark) || begin.startsWith(QByteArray("QR-Code:") + mark);
}

Result<QByteArray> proofFromCodes(const QByteArray& text)
{
    if (text.size() > longestText) {
        return noCode(SyncText::tr("they are longer than codes can be."));
    }
    QVector<QByteArray> parts;
    for (const QByteArray& line : text.split('\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const auto code = parse(line);
        if (!code) {
            return failure(code.error());
        }
        if (parts.isEmpty()) {
            parts.resize(code->of);
        }
        if (parts.size() != code->of) {
            return noCode(SyncText::tr("they are of more than one proof."));
        }
        parts[code->number - 1] = code->text;
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).isEmpty()) {
            return noCode(SyncText::tr("code %1 of %2 is missing; scan it too.").arg(i + 1).arg(parts.size()));
        }
    }
    const auto bytes = fromBase45(parts.join());
    // Four bytes of what it says its size is come first; nothing larger than a proof is unpacked.
    constexpr quint32 largest = 1 << 20;
    const quint32 size = bytes && bytes->size() > 4 ? qFromBigEndian<quint32>(bytes->constData()) : 0;
    const QByteArray plain = size > 0 && size <= largest ? qUncompress(*bytes) : QByteArray();
    return size == 0 || plain.size() != static_cast<qsizetype>(size)
               ? Result<QByteArray>(noCode(SyncText::tr("they are damaged; scan them again.")))
               : unpacked(plain);
}

} // namespace portlight::sync::ledger
