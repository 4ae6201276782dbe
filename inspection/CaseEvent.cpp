#include "inspection/CaseEvent.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <array>
#include <utility>

namespace portlight::inspection {

namespace {

constexpr std::array<std::pair<EventKind, const char*>, 20> kindNames{{
    {EventKind::CaseOpened, "CaseOpened"},
    {EventKind::DeclarationAttached, "DeclarationAttached"},
    {EventKind::ScanAttached, "ScanAttached"},
    {EventKind::DetectionRecorded, "DetectionRecorded"},
    {EventKind::AnnotationAdded, "AnnotationAdded"},
    {EventKind::AnnotationRemoved, "AnnotationRemoved"},
    {EventKind::NoteAdded, "NoteAdded"},
    {EventKind::DecisionMade, "DecisionMade"},
    {EventKind::HoldApproved, "HoldApproved"},
    {EventKind::HoldRejected, "HoldRejected"},
    {EventKind::Released, "Released"},
    {EventKind::ExaminationRecorded, "ExaminationRecorded"},
    {EventKind::CaseClosed, "CaseClosed"},
    {EventKind::FirstAnswerGiven, "FirstAnswerGiven"},
    {EventKind::DocumentRegistered, "DocumentRegistered"},
    {EventKind::CustodyTransferred, "CustodyTransferred"},
    {EventKind::DocumentPresented, "DocumentPresented"},
    {EventKind::SealAffixed, "SealAffixed"},
    {EventKind::SealInspected, "SealInspected"},
    {EventKind::ExerciseAnswered, "ExerciseAnswered"},
}};

void appendNumber(QByteArray& out, qint64 value)
{
    std::array<char, 8> bytes{};
    qToBigEndian(value, bytes.data());
    out.append(bytes.data(), 8);
}

void appendField(QByteArray& out, const QByteArray& field)
{
    appendNumber(out, field.size());
    out.append(field);
}

} // namespace

QString toString(EventKind kind)
{
    for (const auto& [value, name] : kindNames) {
        if (value == kind) {
            return QLatin1String(name);
        }
    }
    Q_UNREACHABLE();
}

std::optional<EventKind> eventKindFromString(QStringView name)
{
    for (const auto& [value, text] : kindNames) {
        if (name == QLatin1String(text)) {
            return value;
        }
    }
    return std::nullopt;
}

QByteArray CaseEvent::hashedBytes() const
{
    return hashedBytesAs(toString(kind));
}

QByteArray CaseEvent::hashedBytesAs(const QString& kindName) const
{
    QByteArray out;
    out.reserve(256 + payload.size());
    appendField(out, QByteArrayLiteral("portlight.case-event.v1"));
    appendField(out, id.toRfc4122());
    appendField(out, caseId.toRfc4122());
    appendNumber(out, sequenceInCase);
    appendField(out, kindName.toUtf8());
    appendField(out, payload);
    appendField(out, officer.toRfc4122());
    appendField(out, station.toUtf8());
    appendNumber(out, stationSequence);
    appendNumber(out, timeMs);
    appendField(out, previousHash);
    return out;
}

QByteArray CaseEvent::computeHash() const
{
    return QCryptographicHash::hash(hashedBytes(), QCryptographicHash::Sha256);
}

QByteArray CaseEvent::computeHashAs(const QString& kindName) const
{
    return QCryptographicHash::hash(hashedBytesAs(kindName), QCryptographicHash::Sha256);
}

QJsonObject CaseEvent::payloadObject() const
{
    return QJsonDocument::fromJson(payload).object();
}

QByteArray canonicalJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace portlight::inspection
