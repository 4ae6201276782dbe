#include "app/sandbox/ExercisePack.h"

#include "app/sandbox/GroundTruth.h"
#include "app/sandbox/SandboxText.h"
#include "intake/CaseScanLoader.h"
#include "intake/IntakeService.h"
#include "intake/ScratchFolder.h"
#include "local_cache/CaseLogReader.h"
#include "scans/writers/DicosCtWriter.h"
#include "scans/writers/DicosDxWriter.h"
#include "signing/ManifestSignature.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace portlight::app {

using inspection::Case;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Finding;
using inspection::Result;

namespace {

constexpr qint64 largestManifest = qint64{16} << 20;
const QByteArray packKind = QByteArrayLiteral("portlight-exercise-pack-1");
constexpr qint64 largestScan = qint64{16} << 30;
constexpr qsizetype mostScans = 10'000;

struct Chosen
{
    QString sha256;
    GroundTruth truth;
};

bool isSameClass(const QString& a, const QString& b)
{
    const auto plain = [](const QString& name) { return name.trimmed().toLower().replace(u'_', u' '); };
    return plain(a) == plain(b);
}

// Only class and place: no id, source, text or score of the original finding.
Finding bare(const QString& label)
{
    Finding finding;
    finding.id = inspection::newTimeOrderedId();
    finding.label = label;
    return finding;
}

QVector<Finding> confirmedOn(const Case& c, const QString& sha256)
{
    QVector<Finding> found;
    for (const QString& label : *c.confirmedClasses) {
        Finding item = bare(label);
        for (const inspection::Annotation& mark : c.annotations) {
            if (mark.kind == inspection::AnnotationKind::Box && mark.scan == sha256 && mark.points.size() > 1 &&
                isSameClass(mark.text, label)) {
                const auto& [a, b] = std::pair(mark.points[0], mark.points[1]);
                if (mark.inPixels) {
                    item.rectangle = QRectF(QPointF(a[0], a[1]), QPointF(b[0], b[1])).normalized();
                } else {
                    item.box = inspection::BoxMm{};
                    for (std::size_t axis = 0; axis < 3; ++axis) {
                        item.box->min[axis] = std::min(a[axis], b[axis]);
                        item.box->max[axis] = std::max(a[axis], b[axis]);
                    }
                }
            }
        }
        for (const Finding& finding : c.findings) {
            const inspection::DetectionRecord* look = inspection::detectionOf(c, finding.id);
            if (!item.rectangle && !item.box && look != nullptr && look->scan == sha256 &&
                isSameClass(finding.label, label)) {
                item.rectangle = finding.rectangle;
                item.box = finding.box;
                item.layer = finding.layer;
            }
        }
        found.append(item);
    }
    return found;
}

Result<QVector<Chosen>> examinedScans(const local_cache::CacheLocation& location)
{
    const auto log = local_cache::CaseLogReader::open(location);
    if (!log) {
        return failure(log.error());
    }
    QVector<Chosen> chosen;
    const auto visit = [&chosen](const Case& c, const QVector<inspection::CaseEvent>&) -> Result<void> {
        if (c.confirmedClasses) {
            for (const inspection::ScanReference& scan : c.scans) {
                if (scan.kind != QLatin1String("report")) {
                    chosen.append({scan.sha256, {QString(), confirmedOn(c, scan.sha256)}});
                }
            }
        }
        return {};
    };
    const auto read = log->changedCases(0, visit);
    std::shuffle(chosen.begin(), chosen.end(), *QRandomGenerator::system());
    return read ? Result<QVector<Chosen>>(chosen) : failure(read.error());
}

scans::DicosHeader anonymousHeader()
{
    scans::DicosHeader header;
    header.purpose = scans::ScanPurpose::Training;
    header.acquired = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC); // not when it was
    return header;
}

// The pixels alone.
Result<QStringList> writePixels(scans::Scan scan, const QString& stem, scans::Progress& progress)
{
    const QString path = stem + QStringLiteral(".dcs");
    for (scans::Radiograph& radiograph : scan.radiographs) {
        radiograph.view.clear();
    }
    const auto written = scan.volumes.isEmpty()
                             ? scans::writeDicosDx(scan.radiographs, anonymousHeader(), path, progress)
                             : scans::writeDicosCt(scan.volumes, anonymousHeader(), path, progress);
    return written.map([](const QVector<scans::WrittenInstance>& files) {
        QStringList paths;
        for (const scans::WrittenInstance& file : files) {
            paths.append(file.path);
        }
        return paths;
    });
}

Result<QJsonObject> addScan(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                            const Chosen& chosen, const QString& folder, const QString& name, scans::Progress& progress)
{
    const auto scan = intake::loadStoredScan(location, session, chosen.sha256, progress);
    if (!scan) {
        return failure(scan.error());
    }
    const auto paths = writePixels(*scan, folder + QStringLiteral("/scans/") + name, progress);
    if (!paths) {
        return failure(paths.error());
    }
    QJsonObject files;
    for (const QString& path : *paths) {
        const auto hash = signing::fileHash(path, largestScan);
        if (!hash) {
            return failure(hash.error());
        }
        files.insert(QFileInfo(path).fileName(), QString::fromLatin1(*hash));
    }
    QJsonArray found;
    for (const Finding& finding : chosen.truth.prohibited) {
        found.append(finding.toJson());
    }
    return QJsonObject{{QStringLiteral("files"), files}, {QStringLiteral("prohibited"), found}};
}

// A file name of a pack: nothing that leads elsewhere.
bool isPlainName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9A-Za-z][0-9A-Za-z_.-]{0,80}$"));
    return pattern.match(name).hasMatch();
}

Result<QJsonArray> openPack(const QString& folder, const QVector<QByteArray>& trustedKeys)
{
    QFile manifest(folder + QStringLiteral("/pack.json"));
    QFile signature(folder + QStringLiteral("/pack.sig"));
    if (!manifest.open(QIODevice::ReadOnly) || !signature.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, SandboxText::tr("There is no exercise pack in %1.").arg(folder));
    }
    const QByteArray text = manifest.read(largestManifest);
    const auto signedBy = signing::signatureFromText(signature.read(512));
    if (!signedBy) {
        return failure(ErrorCode::Tampered, SandboxText::tr("The pack in %1 carries no signature.").arg(folder));
    }
    if (signing::verifyManifest(packKind, text, *signedBy, trustedKeys) != signing::Verdict::Good) {
        return failure(
            ErrorCode::Tampered,
            SandboxText::tr("The pack in %1 was altered, or is signed by a key that is not trusted here (%2...).")
                .arg(folder, QString::fromLatin1(signedBy->publicKey.toHex().left(16))));
    }
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QJsonArray list = object.value(QLatin1String("scans")).toArray();
    if (object.value(QLatin1String("format")).toInt() != 1 || list.size() > mostScans) {
        return failure(ErrorCode::Unsupported, SandboxText::tr("This version does not read that kind of pack."));
    }
    return list;
}

// The paths of an entry's files, each as it was signed.
Result<QStringList> checkedFiles(const QJsonObject& entry, const QString& folder)
{
    QStringList paths;
    const QJsonObject files = entry.value(QLatin1String("files")).toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString path = folder + QStringLiteral("/scans/") + it.key();
        const auto hash =
            isPlainName(it.key()) ? signing::fileHash(path, largestScan) : Result<QByteArray>(QByteArray());
        if (!hash) {
            return failure(hash.error());
        }
        if (hash->isEmpty() || QString::fromLatin1(*hash) != it.value().toString()) {
            return failure(ErrorCode::Tampered,
                           SandboxText::tr("%1 is not the file that was signed; get the pack again.").arg(path));
        }
        paths.append(path);
    }
    return paths;
}

} // namespace

Result<PackContent> writePack(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                              const QString& folder, const QString& keyPath, scans::Progress& progress)
{
    QDir directory(folder);
    if (directory.exists() && !directory.isEmpty()) {
        return failure(ErrorCode::Refused,
                       SandboxText::tr("%1 holds something already; a pack needs a folder of its own.").arg(folder));
    }
    const auto chosen = examinedScans(location);
    if (!chosen) {
        return failure(chosen.error());
    }
    if (!directory.mkpath(QStringLiteral("scans"))) {
        return failure(ErrorCode::Storage, SandboxText::tr("%1 cannot be made.").arg(folder));
    }
    PackContent content;
    QJsonArray list;
    for (qsizetype i = 0; i < chosen->size(); ++i) {
        progress.report(static_cast<int>(100 * i / chosen->size()));
        const QString name = QStringLiteral("%1").arg(list.size() + 1, 4, 10, QLatin1Char('0'));
        const auto entry = addScan(location, session, chosen->at(i), folder, name, progress);
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled, SandboxText::tr("Stopped; the pack is not complete."));
        }
        if (!entry) {
            if (!content.leftOut.contains(entry.error().text)) {
                content.leftOut.append(entry.error().text);
            }
            continue;
        }
        list.append(*entry);
        ++content.scans;
        content.threats += chosen->at(i).truth.prohibited.isEmpty() ? 0 : 1;
    }
    if (content.scans == 0) {
        return failure(ErrorCode::Refused,
                       SandboxText::tr("No examined case with a scan could be taken into the pack. %1")
                           .arg(content.leftOut.join(QLatin1Char(' '))));
    }
    const QByteArray manifest =
        QJsonDocument(QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("scans"), list}}).toJson();
    const auto signature = signing::signManifest(packKind, manifest, keyPath);
    if (!signature) {
        return failure(signature.error());
    }
    content.publicKey = signature->publicKey;
    return signing::writePublic(folder + QStringLiteral("/pack.json"), manifest)
        .and_then(
            [&] { return signing::writePublic(folder + QStringLiteral("/pack.sig"), signing::toText(*signature)); })
        .map([&] { return content; });
}

Result<PackContent> importPack(const local_cache::CacheLocation& sandbox, const local_cache::SessionPtr& supervisor,
                               const QString& folder, const QVector<QByteArray>& trustedKeys, scans::Progress& progress)
{
    if (sandbox.profile != local_cache::Profile::Sandbox) {
        return failure(ErrorCode::Refused,
                       SandboxText::tr("%1 is no sandbox; exercises go into a sandbox alone.").arg(sandbox.folder));
    }
    const auto list = openPack(folder, trustedKeys);
    if (!list) {
        return failure(list.error());
    }
    const TruthShelf truths(sandbox);
    intake::IntakeService importer(sandbox, supervisor);
    PackContent content;
    for (qsizetype i = 0; i < list->size(); ++i) {
        progress.report(static_cast<int>(100 * i / list->size()));
        const QJsonObject entry = list->at(i).toObject();
        const auto paths = checkedFiles(entry, folder);
        if (!paths) {
            return failure(paths.error());
        }
        const intake::ScratchFolder scratch; // a folder is read as one scan, both energies together
        for (const QString& path : *paths) {
            if (!QFile::copy(path, scratch.path() + QLatin1Char('/') + QFileInfo(path).fileName())) {
                return failure(ErrorCode::Storage, SandboxText::tr("%1 could not be copied.").arg(path));
            }
        }
        scans::Progress step;
        const auto report = importer.import({scratch.path()}, {}, step);
        if (!report) {
            return failure(report.error());
        }
        GroundTruth truth;
        for (const auto& value : entry.value(QLatin1String("prohibited")).toArray()) {
            truth.prohibited.append(Finding::fromJson(value.toObject()));
        }
        for (const intake::IntakeItem& item : report->items) {
            if (item.error) {
                content.leftOut.append(item.error->text);
                continue;
            }
            if (const auto kept = truths.keep(item.sha256, truth); !kept) {
                return failure(kept.error());
            }
            ++content.scans;
            content.threats += truth.prohibited.isEmpty() ? 0 : 1;
            content.placeless += truth.prohibited.isEmpty() || truth.hasPlace() ? 0 : 1;
        }
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled, SandboxText::tr("Stopped; what came in before stays."));
        }
    }
    return content;
}

} // namespace portlight::app
