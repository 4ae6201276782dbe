#include "risk/model/Reasons.h"

#include "risk/Words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace portlight::risk {

namespace {

using Kind = Feature::Kind;

// Features that say the same thing are weighed together: one subject a history key, one a quantity.
struct Subject
{
    qsizetype key;
    Kind kind;
    QVector<qsizetype> features;
};

Kind quantityOf(Kind kind)
{
    switch (kind) {
    case Kind::LogUnitValue:
    case Kind::UnitValueAgainstUsual:
        return Kind::UnitValueAgainstUsual;
    case Kind::LogWeight:
    case Kind::WeightAgainstUsual:
        return Kind::WeightAgainstUsual;
    case Kind::Weekday:
    case Kind::DayOfMonth:
        return Kind::Weekday;
    case Kind::PastFraudRate:
    case Kind::PastCount:
        return Kind::PastFraudRate;
    case Kind::LogPrice:
    case Kind::DutyRate:
        break;
    }
    return kind;
}

QVector<Subject> makeSubjects()
{
    QVector<Subject> subjects;
    for (qsizetype f = 0; f < features().size(); ++f) {
        const Feature& feature = features().at(f);
        const Kind kind = quantityOf(feature.kind);
        const auto same = std::find_if(subjects.begin(), subjects.end(), [&](const Subject& subject) {
            return subject.key == feature.key && subject.kind == kind;
        });
        if (same == subjects.end()) {
            subjects.append({feature.key, kind, {f}});
        } else {
            same->features.append(f);
        }
    }
    return subjects;
}

const QVector<Subject>& subjectsOfReasons()
{
    static const QVector<Subject> subjects = makeSubjects();
    return subjects;
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

// "1 of 5": the usual share as people say it.
QString oneOf(double share)
{
    return Words::tr("1 of %1").arg(std::lround(1.0 / std::clamp(share, 1e-6, 1.0)));
}

} // namespace

ReasonWriter::ReasonWriter(const RiskRecord& record, const Evidence& evidence, const float* features, double usualRate)
    : m_record(record)
    , m_evidence(evidence)
    , m_features(features)
    , m_usualRate(usualRate)
{
}

QVector<Reason> ReasonWriter::strongest(const double* contributions, double margin) const
{
    struct Weighed
    {
        const Subject* subject;
        double contribution;
    };
    const double usualMargin = std::log(m_usualRate / (1 - m_usualRate));
    const double direction = margin >= usualMargin ? 1.0 : -1.0;
    QVector<Weighed> weighed;
    for (const Subject& subject : subjectsOfReasons()) {
        double sum = 0;
        for (const qsizetype feature : subject.features) {
            sum += contributions[feature];
        }
        if (sum * direction > 0) {
            weighed.append({&subject, sum});
        }
    }
    std::stable_sort(weighed.begin(), weighed.end(), [direction](const Weighed& a, const Weighed& b) {
        return a.contribution * direction > b.contribution * direction;
    });
    QVector<Reason> reasons;
    QVector<qsizetype> keys; // of the reasons, -1 for a quantity
    for (const Weighed& w : weighed) {
        if (const qsizetype told = sameEvidence(w.subject->key, keys); told >= 0) {
            reasons[told].contribution += w.contribution;
            continue;
        }
        if (reasons.size() == reasonsWanted) {
            continue;
        }
        keys.append(w.subject->key);
        const bool isHistory = w.subject->key >= 0;
        Reason reason;
        reason.contribution = w.contribution;
        reason.text = isHistory ? historyText(w.subject->key) : numberText(w.subject->kind);
        reason.grounds = isHistory ? historyGrounds(w.subject->key) : numberGrounds(w.subject->kind);
        if (direction < 0) {
            reason.text = Words::tr("%1 (lowers the risk)").arg(reason.text);
        }
        if (isHistory) {
            reason.past = pastBehind(w.subject->key, w.contribution);
        }
        reasons.append(reason);
    }
    return reasons;
}

qsizetype ReasonWriter::sameEvidence(qsizetype key, const QVector<qsizetype>& toldKeys) const
{
    if (key < 0 || !m_evidence.at(key)) {
        return -1;
    }
    const auto same = std::find_if(toldKeys.begin(), toldKeys.end(), [&](qsizetype told) {
        return told >= 0 && m_evidence.at(told) == m_evidence.at(key);
    });
    return same == toldKeys.end() ? -1 : same - toldKeys.begin();
}

QString ReasonWriter::historyText(qsizetype key) const
{
    const HistoryKey& what = historyKeys().at(key);
    const auto& statistics = m_evidence.at(key);
    if (!statistics) {
        return Words::tr("not declared: %1").arg(describeMissing(what, m_record));
    }
    const QString subject = describe(what, m_record);
    if (statistics->count == 0) {
        return Words::tr("%1: no examined declaration in the past").arg(subject);
    }
    return Words::tr("%1: %2 of %3 past declarations found fraudulent; usual %4")
        .arg(subject)
        .arg(statistics->fraud)
        .arg(statistics->count)
        .arg(oneOf(m_usualRate));
}

std::optional<ReasonGrounds> ReasonWriter::historyGrounds(qsizetype key) const
{
    const auto& statistics = m_evidence.at(key);
    if (!statistics) {
        return std::nullopt;
    }
    ReasonGrounds grounds = groundsIn(historyKeys().at(key), m_record, ReasonGrounds::Basis::Outcomes);
    grounds.count = statistics->count;
    grounds.fraud = statistics->fraud;
    return grounds;
}

std::optional<ReasonGrounds> ReasonWriter::numberGrounds(Kind kind) const
{
    static const qsizetype hsCode = historyKeyNamed(QStringLiteral("hs_code"));
    const bool isCompared = kind == Kind::UnitValueAgainstUsual || kind == Kind::WeightAgainstUsual;
    if (!isCompared || !std::isfinite(featureValue(kind)) || m_record.element(Element::HsCode).isEmpty()) {
        return std::nullopt;
    }
    return groundsIn(historyKeys().at(hsCode), m_record,
                     kind == Kind::WeightAgainstUsual ? ReasonGrounds::Basis::Weights
                                                      : ReasonGrounds::Basis::UnitValues);
}

QString ReasonWriter::numberText(Kind kind) const
{
    const QString& hsCode = m_record.element(Element::HsCode);
    switch (kind) {
    case Kind::UnitValueAgainstUsual: {
        const double ratio = std::exp(static_cast<double>(featureValue(kind)));
        const QString value = number(m_record.price / m_record.netWeightKg);
        return std::isfinite(ratio)
                   ? Words::tr("price per kg %1: %2 times the usual of HS code %3").arg(value, number(ratio), hsCode)
                   : Words::tr("price per kg cannot be compared with the usual of HS code %1").arg(hsCode);
    }
    case Kind::WeightAgainstUsual: {
        const double ratio = std::exp(static_cast<double>(featureValue(kind)));
        const QString value = number(m_record.netWeightKg);
        return std::isfinite(ratio)
                   ? Words::tr("weight %1 kg: %2 times the usual of HS code %3").arg(value, number(ratio), hsCode)
                   : Words::tr("weight %1 kg; nothing to compare it with").arg(value);
    }
    case Kind::LogPrice:
        return Words::tr("price %1").arg(number(m_record.price));
    case Kind::DutyRate:
        return Words::tr("duty rate %1%").arg(number(m_record.dutyRate));
    case Kind::Weekday:
        return m_record.date.isValid() ? Words::tr("day of acceptance: %1").arg(m_record.date.toString(Qt::ISODate))
                                       : Words::tr("no date of acceptance");
    case Kind::LogUnitValue:
    case Kind::LogWeight:
    case Kind::DayOfMonth:
    case Kind::PastFraudRate:
    case Kind::PastCount:
        break;
    }
    Q_UNREACHABLE();
}

float ReasonWriter::featureValue(Kind kind) const
{
    for (qsizetype f = 0; f < features().size(); ++f) {
        if (features().at(f).kind == kind) {
            return m_features[f];
        }
    }
    Q_UNREACHABLE();
}

QVector<qsizetype> ReasonWriter::pastBehind(qsizetype key, double contribution) const
{
    QVector<qsizetype> positions;
    const auto& statistics = m_evidence.at(key);
    if (!statistics) {
        return positions;
    }
    for (const auto position : contribution > 0 ? statistics->latestFraud : statistics->latestInOrder) {
        if (position >= 0) {
            positions.append(position);
        }
    }
    return positions;
}

} // namespace portlight::risk
