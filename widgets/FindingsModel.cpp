#include "widgets/FindingsModel.h"

#include "inspection/Percent.h"
#include "widgets/DisplayText.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QLocale>

#include <algorithm>

namespace portlight::widgets {

using inspection::Finding;
using inspection::FindingAssessment;

namespace {

int urgency(const Finding& finding)
{
    switch (finding.assessment) {
    case FindingAssessment::Alarm:
        return 0;
    case FindingAssessment::Unknown:
        return 1;
    case FindingAssessment::Clear:
        return 2;
    }
    Q_UNREACHABLE();
}

// All that is known, the most telling first.
QStringList measures(const Finding& finding)
{
    const QLocale locale;
    QStringList parts;
    if (finding.score) {
        parts << FindingsModel::tr("%1 %").arg(inspection::percent(*finding.score));
    }
    if (finding.massGrams) {
        parts << (*finding.massGrams >= 1000.0
                      ? FindingsModel::tr("%1 kg").arg(locale.toString(*finding.massGrams / 1000.0, 'f', 2))
                      : FindingsModel::tr("%1 g").arg(locale.toString(*finding.massGrams, 'f', 0)));
    }
    if (finding.volumeCm3) {
        parts << FindingsModel::tr("%1 cm³").arg(locale.toString(*finding.volumeCm3, 'f', 0));
    }
    if (finding.densityGramsPerCm3) {
        parts << FindingsModel::tr("%1 g/cm³").arg(locale.toString(*finding.densityGramsPerCm3, 'f', 2));
    }
    if (finding.effectiveZ) {
        parts << FindingsModel::tr("Zeff %1").arg(locale.toString(*finding.effectiveZ, 'f', 1));
    }
    if (finding.box) {
        const auto side = [&](std::size_t axis) {
            return locale.toString(finding.box->max.at(axis) - finding.box->min.at(axis), 'f', 0);
        };
        parts << FindingsModel::tr("%1 × %2 × %3 mm").arg(side(0), side(1), side(2));
    }
    return parts;
}

QString cell(const Finding& finding, int column)
{
    switch (column) {
    case FindingsModel::LabelColumn:
        return finding.label.isEmpty() ? FindingsModel::tr("unnamed") : finding.label;
    case FindingsModel::AssessmentColumn:
        return assessmentName(finding.assessment);
    case FindingsModel::MeasureColumn:
        return measures(finding).value(0);
    case FindingsModel::SourceColumn:
        return sourceName(finding.source);
    default:
        return {};
    }
}

QVariant assessmentMark(FindingAssessment assessment)
{
    switch (assessment) {
    case FindingAssessment::Alarm:
        return icon(QStringLiteral("warning"), colours().alarm);
    case FindingAssessment::Unknown:
        return icon(QStringLiteral("info"), colours().caution);
    case FindingAssessment::Clear:
        return icon(QStringLiteral("clear"), colours().confirmed);
    }
    Q_UNREACHABLE();
}

} // namespace

void FindingsModel::setFindings(const QVector<Finding>& findings)
{
    beginResetModel();
    m_findings = findings;
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding& a, const Finding& b) { return urgency(a) < urgency(b); });
    endResetModel();
}

void FindingsModel::setRemarks(const QHash<inspection::FindingId, FindingRemark>& remarks)
{
    if (m_remarks == remarks) {
        return;
    }
    m_remarks = remarks;
    if (!m_findings.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

FindingRemark FindingsModel::remarkAt(int row) const
{
    const Finding& finding = m_findings.at(row);
    const auto known = m_remarks.constFind(finding.id);
    return known == m_remarks.constEnd() ? FindingRemark{sourceName(finding.source), {}, false} : *known;
}

QString FindingsModel::detailsAt(int row) const
{
    QStringList parts = measures(m_findings.at(row)).mid(1);
    for (QString& part : parts) {
        part.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // a number stays with its unit
    }
    return factsText(parts);
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Finding& finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(finding, index.column());
    case Qt::DecorationRole:
        return index.column() == LabelColumn ? assessmentMark(finding.assessment) : QVariant();
    case Qt::ToolTipRole:
        return tr("%1: %2\n%3\n%4\nEnter shows it in every view")
            .arg(cell(finding, LabelColumn), cell(finding, AssessmentColumn), factsText(measures(finding)),
                 finding.description.isEmpty() ? cell(finding, SourceColumn) : finding.description);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3")
            .arg(cell(finding, LabelColumn), cell(finding, AssessmentColumn),
                 QStringList{measures(finding).join(QStringLiteral(", ")), remarkAt(index.row()).origin,
                             remarkAt(index.row()).worth}
                     .join(QStringLiteral(", ")));
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case LabelColumn:
        return tr("Finding");
    case AssessmentColumn:
        return tr("Assessment");
    case MeasureColumn:
        return tr("Measures");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace portlight::widgets
