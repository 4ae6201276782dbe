#include "scans/InstanceConflicts.h"

#include "scans/dicom/DicomText.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace portlight::scans {

using inspection::Error;
using inspection::ErrorCode;

namespace {

// Empty, like that of no other file, when the file cannot be read.
QByteArray contentHash(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

Error conflict(const QString& file, const QString& chosen, const QString& detail)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate(
                "portlight::scans", "%1 claims to be the same instance as %2 but differs from it; it was not added.")
                .arg(nameOf(file), nameOf(chosen)),
            detail};
}

struct Version
{
    QString file;
    QString problem; // why it cannot be read by itself; empty when it can
};

QString problemOf(const QString& file)
{
    Progress progress;
    const auto scan = readSource({{file}, {}}, progress);
    return scan ? QString() : scan.error().text;
}

void settle(const QStringList& files, SettledSource& settled)
{
    QSet<QByteArray> contents;
    QStringList distinct;
    for (const QString& file : files) {
        const QByteArray content = contentHash(file);
        if (!content.isEmpty() && contents.contains(content)) {
            settled.copies.append(file);
        } else {
            contents.insert(content);
            distinct.append(file);
        }
    }
    if (distinct.size() < 2) {
        return;
    }
    QVector<Version> versions;
    versions.reserve(distinct.size());
    for (const QString& file : std::as_const(distinct)) {
        versions.append({file, problemOf(file)});
    }
    const auto readable = std::find_if(versions.cbegin(), versions.cend(),
                                       [](const Version& version) { return version.problem.isEmpty(); });
    const QString chosen = readable == versions.cend() ? distinct.first() : readable->file;
    for (const Version& version : std::as_const(versions)) {
        if (version.file != chosen) {
            settled.conflicts.append({version.file, conflict(version.file, chosen, version.problem)});
        }
    }
}

} // namespace

SettledSource settleInstances(const ScanSource& source)
{
    SettledSource settled{source, {}, {}, {}};
    settled.source.sameInstance.clear();
    for (const QStringList& files : source.sameInstance) {
        settle(files, settled);
    }
    if (!settled.copies.isEmpty()) {
        settled.warnings.append(DicomText::tr("%n slice(s) came twice and are read once.", nullptr,
                                              static_cast<int>(settled.copies.size())));
    }
    QSet<QString> leftOut(settled.copies.cbegin(), settled.copies.cend());
    for (const OmittedPath& other : std::as_const(settled.conflicts)) {
        leftOut.insert(other.path);
        settled.warnings.append(other.error.text);
    }
    QStringList& files = settled.source.files;
    const bool bearsNameOfFirst = !files.isEmpty() && settled.source.name == nameOf(files.first());
    files.removeIf([&leftOut](const QString& file) { return leftOut.contains(file); });
    if (bearsNameOfFirst && !files.isEmpty()) {
        settled.source.name = nameOf(files.first());
    }
    return settled;
}

} // namespace portlight::scans
