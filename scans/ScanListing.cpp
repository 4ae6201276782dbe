#include "scans/ScanListing.h"

#include "scans/FolderWalk.h"
#include "scans/dicom/DicomReaders.h"
#include "scans/formats/FormatReaders.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

// The files of one instance, where there are several.
QVector<QStringList> sameInstances(const QVector<DicomSummary>& group)
{
    QHash<QString, QStringList> byInstance;
    QVector<QStringList> several;
    for (const DicomSummary& file : group) {
        if (!file.instanceUid.isEmpty()) {
            byInstance[file.instanceUid].append(file.path);
        }
    }
    for (const DicomSummary& file : group) {
        if (QStringList files = byInstance.take(file.instanceUid); files.size() > 1) {
            several.append(files);
        }
    }
    return several;
}

class Grouping
{
    Q_DECLARE_TR_FUNCTIONS(portlight::scans)

public:
    void addFile(const QString& path)
    {
        if (isDicomFile(path)) {
            addDicom(path);
        } else if (isOtherFormat(path)) {
            m_listing.sources.append({{{path}, QFileInfo(path).fileName()}, false, 0.0});
            for (const QString& companion : companionFiles(path)) {
                m_companions.insert(QFileInfo(companion).absoluteFilePath());
            }
        } else if (!m_companions.contains(QFileInfo(path).absoluteFilePath())) {
            m_strangers.append(path);
        }
    }

    ScanListing finish()
    {
        closePairs();
        for (auto& group : m_groups) {
            addGroup(group);
        }
        m_listing.sources.erase(std::remove_if(m_listing.sources.begin(), m_listing.sources.end(),
                                               [this](const ListedSource& each) {
                                                   return m_companions.contains(
                                                       QFileInfo(each.source.files.first()).absoluteFilePath());
                                               }),
                                m_listing.sources.end());
        std::sort(m_listing.sources.begin(), m_listing.sources.end(), [](const ListedSource& a, const ListedSource& b) {
            return a.source.files.first() < b.source.files.first();
        });
        for (const QString& path : m_strangers) {
            if (!m_companions.contains(QFileInfo(path).absoluteFilePath())) {
                m_listing.passedOver.append(
                    {path,
                     {ErrorCode::Unsupported,
                      tr("%1 is not a scan and is passed over.").arg(QFileInfo(path).fileName()),
                      {}}});
            }
        }
        return std::move(m_listing);
    }

private:
    void addDicom(const QString& path)
    {
        auto summary = summariseDicom(path);
        if (!summary) {
            m_listing.passedOver.append({path, summary.error()});
            return;
        }
        const auto found = m_groupOf.constFind(summary->groupKey);
        if (found == m_groupOf.constEnd()) {
            m_groupOf.insert(summary->groupKey, m_groups.size());
            m_groups.append({*summary});
        } else {
            m_groups[*found].append(*summary);
        }
    }

    // A high and a low energy of one object make one scan, where there is exactly one of each.
    void closePairs()
    {
        QHash<QString, QVector<qsizetype>> pairs;
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            if (m_groups[i].size() == 1 && !m_groups[i].first().pairKey.isEmpty()) {
                pairs[m_groups[i].first().pairKey].append(i);
            }
        }
        for (const auto& pair : pairs) {
            if (pair.size() == 2 && m_groups[pair[0]].first().isHighEnergy != m_groups[pair[1]].first().isHighEnergy) {
                m_groups[pair[0]].append(m_groups[pair[1]].takeFirst());
            }
        }
    }

    void addGroup(QVector<DicomSummary>& group)
    {
        if (group.isEmpty()) {
            return;
        }
        std::stable_sort(group.begin(), group.end(), [](const DicomSummary& a, const DicomSummary& b) {
            return a.isHighEnergy != b.isHighEnergy ? b.isHighEnergy : a.instanceNumber < b.instanceNumber;
        });
        ListedSource listed;
        for (const DicomSummary& file : group) {
            listed.source.files.append(file.path);
            listed.voxels += file.voxels;
        }
        listed.source.sameInstance = sameInstances(group);
        listed.isVolume = group.first().isVolume;
        listed.source.name =
            group.first().name.isEmpty() ? QFileInfo(group.first().path).fileName() : group.first().name;
        m_listing.sources.append(std::move(listed));
    }

    ScanListing m_listing;
    QVector<QVector<DicomSummary>> m_groups;
    QHash<QString, qsizetype> m_groupOf;
    QSet<QString> m_companions;
    QStringList m_strangers;
};

} // namespace

Result<ScanListing> listScans(const QString& folder, ListingDepth depth, Progress& progress)
{
    auto walk = walkFolder(folder, depth);
    if (!walk) {
        return failure(walk.error());
    }
    Grouping grouping;
    for (const QString& file : std::as_const(walk->files)) {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled, tr("Reading was cancelled."));
        }
        grouping.addFile(file);
    }
    ScanListing listing = grouping.finish();
    listing.unreadable = std::move(walk->unreadable);
    listing.warnings = std::move(walk->warnings);
    return listing;
}

} // namespace portlight::scans
