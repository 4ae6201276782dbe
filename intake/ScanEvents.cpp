#include "intake/ScanEvents.h"

#include "inspection/ContainerNumber.h"
#include "scans/ScanInfo.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace portlight::intake {

using inspection::CaseId;
using inspection::EventKind;
using local_cache::EventDraft;

QString containerOf(const std::optional<inspection::Declaration>& declaration, const scans::Scan& scan,
                    QStringList& warnings)
{
    QString declared = inspection::normalisedContainerNumber(declaration ? declaration->container : QString());
    if (!declared.isEmpty()) {
        if (inspection::isValidContainerNumber(declared)) {
            return declared;
        }
        warnings.append(QCoreApplication::translate(
                            "IntakeService", "The declared container number %1 is not valid (ISO 6346); check it.")
                            .arg(declared));
    }
    const QString object = inspection::normalisedContainerNumber(scan.metadata.objectId);
    return inspection::isValidContainerNumber(object) ? object : QString();
}

EventDraft openingDraft(const CaseId& id, const QString& container, inspection::Lane lane)
{
    return {id,
            EventKind::CaseOpened,
            {{QStringLiteral("container"), container}, {QStringLiteral("lane"), inspection::toString(lane)}}};
}

EventDraft declarationDraft(const CaseId& id, const inspection::Declaration& declaration)
{
    return {id, EventKind::DeclarationAttached, declaration.toJson()};
}

EventDraft scanDraft(const CaseId& id, const QString& name, const local_cache::StoredScan& stored,
                     const scans::Scan& scan)
{
    return {id,
            EventKind::ScanAttached,
            {{QStringLiteral("sha256"), stored.sha256},
             {QStringLiteral("name"), name},
             {QStringLiteral("kind"), scans::toString(scan.kind)},
             {QStringLiteral("bytes"), stored.bytes},
             {QStringLiteral("details"), scans::scanInfo(scan)}}};
}

QString reportedScan(const scans::ThreatReport& report, const inspection::Case& existing)
{
    for (const inspection::ScanReference& scan : existing.scans) {
        if (report.referencedInstanceUids.contains(scan.details.value(QLatin1String("sop_instance")).toString())) {
            return scan.sha256;
        }
    }
    return {};
}

std::optional<EventDraft> findingsDraft(const CaseId& id, const local_cache::StoredScan& stored,
                                        const scans::ThreatReport& report, const QString& scanSha256)
{
    if (report.objects.isEmpty()) {
        return std::nullopt;
    }
    QJsonArray findings;
    for (const scans::PotentialThreatObject& object : report.objects) {
        inspection::Finding finding = object.finding;
        finding.source = inspection::FindingSource::ThreatReport;
        if (finding.id.isNull()) {
            finding.id = inspection::newTimeOrderedId();
        }
        if (report.space == scans::ReportSpace::ScanVoxels) {
            finding.box.reset();
        }
        findings.append(finding.toJson());
    }
    return EventDraft{id,
                      EventKind::DetectionRecorded,
                      {{QStringLiteral("findings"), findings},
                       {QStringLiteral("detector"), report.detectorName},
                       {QStringLiteral("report"), stored.sha256},
                       {QStringLiteral("scan"), scanSha256}}};
}

} // namespace portlight::intake
