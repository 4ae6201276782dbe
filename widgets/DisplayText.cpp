#include "widgets/DisplayText.h"

#include "viewers/model/UsageText.h"
#include "widgets/CountryInUse.h"
#include "widgets/DocumentText.h"

#include <QGuiApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace portlight::widgets {

using namespace inspection;

namespace {

// The context is the namespace, because that is what lupdate gives a free tr().
QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::widgets", text);
}

QString payloadText(const QJsonObject& payload, const char* key)
{
    return payload.value(QLatin1String(key)).toString().trimmed();
}

QString withDetail(const QString& what, const QString& detail)
{
    return detail.isEmpty() ? what : tr("%1: %2").arg(what, detail);
}

QString decisionSentence(const QJsonObject& payload)
{
    const auto decision = decisionFromString(payloadText(payload, "decision"));
    const QString sentence =
        withDetail(decision ? decisionName(*decision) : tr("Decision"), payloadText(payload, "reason"));
    const QString viewing = viewers::usageSentence(payload.value(QLatin1String("viewing")).toObject());
    return viewing.isEmpty() ? sentence : tr("%1 · %2").arg(sentence, viewing);
}

QString findingsSentence(const QJsonObject& payload)
{
    const int count = static_cast<int>(payload.value(QLatin1String("findings")).toArray().size());
    const QString detector = payloadText(payload, "detector");
    if (const QString problem = payloadText(payload, "problem"); !problem.isEmpty()) {
        return tr("%1 could not look: %2").arg(detector, problem);
    }
    if (!payloadText(payload, "version").isEmpty()) {
        return QCoreApplication::translate("portlight::widgets", "%1 looked: %n alarm(s)", nullptr, count)
            .arg(detector);
    }
    return QCoreApplication::translate("portlight::widgets", "%n finding(s) recorded", nullptr, count);
}

QString exerciseSentence(const QJsonObject& payload)
{
    const bool isThreat = payloadText(payload, "truth") == QLatin1String("threat");
    const bool isAlarm = payloadText(payload, "reply") == QLatin1String("alarm");
    const QString what = className(payloadText(payload, "class"));
    const QString outcome = isThreat && isAlarm && payload.value(QLatin1String("located")).toBool()
                                ? tr("found: %1").arg(what)
                            : isThreat && isAlarm ? tr("alarm in another place, missed: %1").arg(what)
                            : isThreat            ? tr("missed: %1").arg(what)
                            : isAlarm             ? tr("false alarm")
                                                  : tr("rightly cleared");
    return withDetail(payload.value(QLatin1String("on_duty")).toBool() ? tr("Projected threat, not of this case")
                                                                       : tr("Exercise"),
                      outcome);
}

QString firstAnswerSentence(const QJsonObject& payload)
{
    const bool suspicious = payloadText(payload, "answer") == QLatin1String("suspicious");
    return withDetail(suspicious ? tr("First answer, unaided: suspicious") : tr("First answer, unaided: nothing seen"),
                      payloadText(payload, "text"));
}

QString annotationSentence(const QJsonObject& payload)
{
    const Annotation annotation = Annotation::fromJson(payload);
    return withDetail(tr("%1 drawn").arg(annotationName(annotation.kind)), annotation.text);
}

} // namespace

QString laneName(Lane lane)
{
    switch (lane) {
    case Lane::Red:
        return tr("Red");
    case Lane::Yellow:
        return tr("Yellow");
    case Lane::Blue:
        return tr("Blue");
    case Lane::Green:
        return tr("Green");
    case Lane::None:
        return tr("No lane");
    }
    Q_UNREACHABLE();
}

QString stateName(CaseState state)
{
    switch (state) {
    case CaseState::AwaitingScan:
        return tr("Awaiting scan");
    case CaseState::ToInspect:
        return tr("To inspect");
    case CaseState::SecondOpinion:
        return tr("Second opinion");
    case CaseState::PhysicalExamination:
        return tr("Physical examination");
    case CaseState::HoldRequested:
        return tr("Hold requested");
    case CaseState::Held:
        return tr("Held");
    case CaseState::Cleared:
        return tr("Cleared");
    case CaseState::Released:
        return tr("Released");
    case CaseState::Closed:
        return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString stateIcon(CaseState state)
{
    switch (state) {
    case CaseState::AwaitingScan:
        return QStringLiteral("awaiting");
    case CaseState::ToInspect:
        return QStringLiteral("inspect");
    case CaseState::SecondOpinion:
        return QStringLiteral("second-opinion");
    case CaseState::PhysicalExamination:
        return QStringLiteral("examination");
    case CaseState::HoldRequested:
    case CaseState::Held:
        return QStringLiteral("hold");
    case CaseState::Cleared:
    case CaseState::Released:
        return QStringLiteral("clear");
    case CaseState::Closed:
        return QStringLiteral("case");
    }
    Q_UNREACHABLE();
}

QString decisionName(Decision decision)
{
    switch (decision) {
    case Decision::Clear:
        return tr("Clear");
    case Decision::SecondOpinion:
        return tr("Second opinion");
    case Decision::PhysicalExamination:
        return tr("Physical examination");
    case Decision::Hold:
        return tr("Hold");
    }
    Q_UNREACHABLE();
}

QString decisionIcon(Decision decision)
{
    switch (decision) {
    case Decision::Clear:
        return QStringLiteral("clear");
    case Decision::SecondOpinion:
        return QStringLiteral("second-opinion");
    case Decision::PhysicalExamination:
        return QStringLiteral("examination");
    case Decision::Hold:
        return QStringLiteral("hold");
    }
    Q_UNREACHABLE();
}

QString assessmentName(FindingAssessment assessment)
{
    switch (assessment) {
    case FindingAssessment::Alarm:
        return tr("Alarm");
    case FindingAssessment::Clear:
        return tr("Harmless");
    case FindingAssessment::Unknown:
        return tr("Not seen through");
    }
    Q_UNREACHABLE();
}

QString className(const QString& label)
{
    static const QHash<QString, const char*> known{
        {QStringLiteral("Scissor"), QT_TRANSLATE_NOOP("portlight::widgets", "Scissors")},
        {QStringLiteral("Folding_Knife"), QT_TRANSLATE_NOOP("portlight::widgets", "Folding knife")},
        {QStringLiteral("Straight_Knife"), QT_TRANSLATE_NOOP("portlight::widgets", "Straight knife")},
        {QStringLiteral("Utility_Knife"), QT_TRANSLATE_NOOP("portlight::widgets", "Utility knife")},
        {QStringLiteral("Multi-tool_Knife"), QT_TRANSLATE_NOOP("portlight::widgets", "Multi-tool knife")},
        {QStringLiteral("Gun"), QT_TRANSLATE_NOOP("portlight::widgets", "Gun")},
        {QStringLiteral("Knife"), QT_TRANSLATE_NOOP("portlight::widgets", "Knife")},
        {QStringLiteral("Wrench"), QT_TRANSLATE_NOOP("portlight::widgets", "Wrench")},
        {QStringLiteral("knife"), QT_TRANSLATE_NOOP("portlight::widgets", "Knife")},
        {QStringLiteral("blade"), QT_TRANSLATE_NOOP("portlight::widgets", "Blade")},
        {QStringLiteral("firearm"), QT_TRANSLATE_NOOP("portlight::widgets", "Firearm")},
        {QStringLiteral("explosive_block"), QT_TRANSLATE_NOOP("portlight::widgets", "Explosive in a block")},
        {QStringLiteral("explosive_sheet"), QT_TRANSLATE_NOOP("portlight::widgets", "Explosive in a sheet")},
        {QStringLiteral("liquid"), QT_TRANSLATE_NOOP("portlight::widgets", "Dangerous liquid")},
        {QStringLiteral("drugs"), QT_TRANSLATE_NOOP("portlight::widgets", "Drugs")},
        {QStringLiteral("cigarettes"), QT_TRANSLATE_NOOP("portlight::widgets", "Cigarettes")},
        {QStringLiteral("tobacco"), QT_TRANSLATE_NOOP("portlight::widgets", "Tobacco")},
        {QStringLiteral("ivory"), QT_TRANSLATE_NOOP("portlight::widgets", "Ivory")},
        {QStringLiteral("cash"), QT_TRANSLATE_NOOP("portlight::widgets", "Cash")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("portlight::widgets", "Currency")},
        {QStringLiteral("shield"), QT_TRANSLATE_NOOP("portlight::widgets", "Dense, cannot see inside")},
    };
    if (const char* name = known.value(label)) {
        return tr(name);
    }
    return QString(label).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString sourceName(FindingSource source)
{
    switch (source) {
    case FindingSource::Officer:
        return tr("Officer");
    case FindingSource::Detector:
        return tr("Detector");
    case FindingSource::ThreatReport:
        return tr("Threat report");
    }
    Q_UNREACHABLE();
}

QString annotationName(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Box:
        return tr("Box");
    case AnnotationKind::Ruler:
        return tr("Ruler");
    case AnnotationKind::Marker:
        return tr("Marker");
    case AnnotationKind::Sphere:
        return tr("Sphere");
    case AnnotationKind::Polygon:
        return tr("Outline");
    case AnnotationKind::Angle:
        return tr("Angle");
    case AnnotationKind::Object:
        return tr("Thing");
    case AnnotationKind::View:
        return tr("Bookmark");
    case AnnotationKind::Picture:
        return tr("Picture");
    }
    Q_UNREACHABLE();
}

QString roleNames(Roles roles)
{
    QStringList names;
    if (roles.testFlag(Role::Supervisor)) {
        names << tr("supervisor");
    }
    if (roles.testFlag(Role::Inspector)) {
        names << tr("inspector");
    }
    if (roles.testFlag(Role::Trainee)) {
        names << tr("trainee");
    }
    if (roles.testFlag(Role::Administrator)) {
        names << tr("administrator");
    }
    return names.join(tr(", "));
}

QString eventSentence(const CaseEvent& event)
{
    const QJsonObject payload = event.payloadObject();
    switch (event.kind) {
    case EventKind::CaseOpened:
        return tr("Case opened");
    case EventKind::DeclarationAttached:
        return withDetail(tr("Declaration attached"), payloadText(payload, "number"));
    case EventKind::ScanAttached:
        return withDetail(tr("Scan attached"), payloadText(payload, "name"));
    case EventKind::DetectionRecorded:
        return findingsSentence(payload);
    case EventKind::AnnotationAdded:
        return annotationSentence(payload);
    case EventKind::AnnotationRemoved:
        return tr("Mark removed");
    case EventKind::NoteAdded:
        return withDetail(tr("Note"), payloadText(payload, "text"));
    case EventKind::DecisionMade:
        return decisionSentence(payload);
    case EventKind::HoldApproved:
        return withDetail(tr("Hold approved"), payloadText(payload, "reason"));
    case EventKind::HoldRejected:
        return withDetail(tr("Hold rejected"), payloadText(payload, "reason"));
    case EventKind::Released:
        return withDetail(tr("Released"), payloadText(payload, "reason"));
    case EventKind::ExaminationRecorded:
        return withDetail(tr("Examination recorded"), payloadText(payload, "result"));
    case EventKind::CaseClosed:
        return tr("Case closed");
    case EventKind::FirstAnswerGiven:
        return firstAnswerSentence(payload);
    case EventKind::DocumentRegistered:
    case EventKind::CustodyTransferred:
    case EventKind::DocumentPresented:
    case EventKind::SealAffixed:
    case EventKind::SealInspected:
        return documentEventSentence(event);
    case EventKind::ExerciseAnswered:
        return exerciseSentence(payload);
    }
    Q_UNREACHABLE();
}

QString age(qint64 thenMs, qint64 nowMs)
{
    const qint64 minutes = std::max<qint64>(0, nowMs - thenMs) / 60000;
    const QLocale locale;
    if (minutes < 1) {
        return tr("now");
    }
    if (minutes < 60) {
        return tr("%1 min").arg(locale.toString(minutes));
    }
    if (minutes < 48 * 60) {
        return tr("%1 h").arg(locale.toString(minutes / 60));
    }
    return tr("%1 d").arg(locale.toString(minutes / (24 * 60)));
}

QString factsText(QStringList facts)
{
    facts.removeAll(QString());
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight) {
        return facts.join(QStringLiteral(" · "));
    }
    // Unicode Bidirectional Algorithm: first strong isolates, behind a right-to-left mark that says where the line
    // begins.
    for (QString& fact : facts) {
        fact = QChar(0x2068) + fact + QChar(0x2069);
    }
    return QChar(0x200f) + facts.join(QStringLiteral(" · "));
}

QString exactTime(qint64 timeMs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(timeMs).toLocalTime();
    const QString time =
        tr("%1 %2").arg(QLocale().toString(local, QStringLiteral("yyyy-MM-dd HH:mm:ss")), local.timeZoneAbbreviation());
    return factsText({time, holidayName(local.date())});
}

QString duration(qint64 seconds)
{
    const qint64 positive = std::max<qint64>(0, seconds);
    const QString tail = QStringLiteral("%1:%2")
                             .arg((positive / 60) % 60, 2, 10, QLatin1Char('0'))
                             .arg(positive % 60, 2, 10, QLatin1Char('0'));
    return positive < 3600 ? tail : QStringLiteral("%1:%2").arg(positive / 3600).arg(tail);
}

QString byteSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace portlight::widgets
