#include "app/station/TrainingExport.h"

#include "inference/RgbImage.h"
#include "intake/CaseScanLoader.h"
#include "local_cache/CaseLogReader.h"
#include "risk/figures/PortFact.h"
#include "scans/formats/PngWriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace portlight::app {

using inspection::Case;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

struct Box
{
    QString label;
    QRectF area; // pixels
    QString source;
    QString model;
    std::optional<double> score;
};

QString plain(const QString& name)
{
    return name.trimmed().toLower().replace(QLatin1Char('_'), QLatin1Char(' '));
}

bool isSame(const QRectF& a, const QRectF& b)
{
    constexpr double enough = 0.5; // intersection over union
    const QRectF both = a.intersected(b);
    const double shared = both.width() * both.height();
    return shared > enough * (a.width() * a.height() + b.width() * b.height() - shared);
}

QVector<Box> officersBoxes(const Case& c, const QString& scan, int layer)
{
    QVector<Box> boxes;
    for (const inspection::Annotation& mark : c.annotations) {
        if (mark.kind != inspection::AnnotationKind::Box || !mark.inPixels || mark.scan != scan ||
            mark.layer != layer || mark.points.size() < 2) {
            continue;
        }
        for (const QString& label : *c.confirmedClasses) {
            if (plain(label) == plain(mark.text)) {
                const auto& [a, b] = std::pair(mark.points[0], mark.points[1]);
                boxes.append({label,
                              QRectF(QPointF(a[0], a[1]), QPointF(b[0], b[1])).normalized(),
                              QStringLiteral("officer"),
                              {},
                              std::nullopt});
            }
        }
    }
    return boxes;
}

QVector<Box> boxesOf(const Case& c, const QString& scan, int layer)
{
    QVector<Box> boxes = officersBoxes(c, scan, layer);
    for (const inspection::Finding& finding : c.findings) {
        const inspection::DetectionRecord* look = inspection::detectionOf(c, finding.id);
        if (look == nullptr || look->scan != scan || finding.layer != layer || !finding.rectangle ||
            finding.source != inspection::FindingSource::Detector || !c.confirmedClasses->contains(finding.label)) {
            continue;
        }
        const bool drawn = std::any_of(boxes.cbegin(), boxes.cend(), [&finding](const Box& box) {
            return box.label == finding.label && isSame(box.area, *finding.rectangle);
        });
        if (!drawn) {
            boxes.append({finding.label, *finding.rectangle, QStringLiteral("detector"),
                          inspection::modelWord(look->detector, look->version), finding.score});
        }
    }
    return boxes;
}

// One export under way: what annotations.json will hold.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(portlight::app)

public:
    Writer(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session, QStringList classes,
           const QString& folder)
        : m_location(location)
        , m_session(session)
        , m_classes(std::move(classes))
        , m_folder(folder)
    {
    }

    Result<void> add(const Case& c, scans::Progress& progress)
    {
        const QVector<inspection::ScanReference> radiographs = inspection::scansOf(c, u"radiograph");
        const qint64 before = m_done.images;
        const qsizetype firstImage = m_images.size();
        QStringList without = *c.confirmedClasses;
        for (const inspection::ScanReference& reference : radiographs) {
            const auto scan = intake::loadStoredScan(m_location, m_session, reference.sha256, progress);
            if (progress.isCancelled()) {
                return failure(ErrorCode::Cancelled, tr("Stopped; the export is not complete."));
            }
            if (!scan) {
                m_done.problems.append(tr("%1, %2: %3").arg(c.number, reference.name, scan.error().text));
                continue;
            }
            for (int layer = 0; layer < scan->radiographs.size(); ++layer) {
                if (auto added = addPicture(c, reference, scan->radiographs.at(layer), layer, without); !added) {
                    return added;
                }
            }
        }
        m_done.cases += m_done.images > before ? 1 : 0;
        for (qsizetype i = firstImage; i < m_images.size() && !without.isEmpty(); ++i) {
            QJsonObject image = m_images.at(i).toObject();
            image.insert(QStringLiteral("unboxed"), QJsonArray::fromStringList(without));
            m_images.replace(i, image);
            ++m_done.unboxed;
        }
        return {};
    }

    Result<TrainingExport> finish()
    {
        QJsonArray categories;
        for (int i = 0; i < m_classes.size(); ++i) {
            categories.append(QJsonObject{{QStringLiteral("id"), i + 1}, {QStringLiteral("name"), m_classes.at(i)}});
        }
        const QJsonObject whole{
            {QStringLiteral("info"),
             QJsonObject{{QStringLiteral("description"),
                          QStringLiteral("Portlight, examined cases of %1").arg(m_session->station())},
                         {QStringLiteral("date_created"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}}},
            {QStringLiteral("categories"), categories},
            {QStringLiteral("images"), m_images},
            {QStringLiteral("annotations"), m_annotations}};
        QSaveFile file(QDir(m_folder).filePath(QStringLiteral("annotations.json")));
        const QByteArray bytes = QJsonDocument(whole).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            return failure(ErrorCode::Storage,
                           tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
        }
        return m_done;
    }

private:
    Result<void> addPicture(const Case& c, const inspection::ScanReference& reference,
                            const scans::Radiograph& radiograph, int layer, QStringList& without)
    {
        const auto picture = inference::rgbImageOf(radiograph);
        if (!picture) {
            m_done.problems.append(tr("%1, %2: %3").arg(c.number, reference.name, picture.error().text));
            return {};
        }
        constexpr int nameLength = 16;
        const QString name = QStringLiteral("images/%1-%2.png").arg(reference.sha256.left(nameLength)).arg(layer + 1);
        if (auto written =
                scans::writePng(QDir(m_folder).filePath(name), picture->width, picture->height, picture->pixels);
            !written) {
            return written;
        }
        const int id = static_cast<int>(m_images.size()) + 1;
        m_images.append(QJsonObject{{QStringLiteral("id"), id},
                                    {QStringLiteral("file_name"), name},
                                    {QStringLiteral("width"), picture->width},
                                    {QStringLiteral("height"), picture->height},
                                    {QStringLiteral("case"), c.number},
                                    {QStringLiteral("scan"), reference.sha256},
                                    {QStringLiteral("scanner"), risk::scannerOf(c)}});
        ++m_done.images;
        for (const Box& box : boxesOf(c, reference.sha256, layer)) {
            without.removeAll(box.label);
            addBox(id, box);
        }
        return {};
    }

    void addBox(int image, const Box& box)
    {
        if (!m_classes.contains(box.label)) {
            m_classes.append(box.label);
        }
        QJsonObject annotation{
            {QStringLiteral("id"), static_cast<int>(m_annotations.size()) + 1},
            {QStringLiteral("image_id"), image},
            {QStringLiteral("category_id"), static_cast<int>(m_classes.indexOf(box.label)) + 1},
            {QStringLiteral("bbox"), QJsonArray{box.area.x(), box.area.y(), box.area.width(), box.area.height()}},
            {QStringLiteral("area"), box.area.width() * box.area.height()},
            {QStringLiteral("iscrowd"), 0},
            {QStringLiteral("source"), box.source}};
        if (!box.model.isEmpty()) {
            annotation.insert(QStringLiteral("model"), box.model);
            annotation.insert(QStringLiteral("score"), box.score.value_or(0.0));
        }
        m_annotations.append(annotation);
        ++m_done.boxes;
    }

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    QStringList m_classes;
    QString m_folder;
    QJsonArray m_images;
    QJsonArray m_annotations;
    TrainingExport m_done;
};

} // namespace

Result<TrainingExport> exportConfirmedCases(const local_cache::CacheLocation& location,
                                            const local_cache::SessionPtr& session, const QStringList& knownClasses,
                                            const QString& folder, scans::Progress& progress)
{
    if (QFile::exists(QDir(folder).filePath(QStringLiteral("annotations.json")))) {
        return failure(ErrorCode::Conflict, tr("%1 holds an export already; name another folder.").arg(folder));
    }
    if (!QDir().mkpath(QDir(folder).filePath(QStringLiteral("images")))) {
        return failure(ErrorCode::Storage, tr("%1 cannot be made; check the disk and its rights.").arg(folder));
    }
    const auto log = local_cache::CaseLogReader::open(location);
    if (!log) {
        return failure(log.error());
    }
    Writer writer(location, session, knownClasses, folder);
    const auto read = log->changedCases(0, [&](const Case& known, const auto&) -> Result<void> {
        return known.confirmedClasses ? writer.add(known, progress) : Result<void>();
    });
    return read ? writer.finish() : Result<TrainingExport>(failure(read.error()));
}

} // namespace portlight::app
