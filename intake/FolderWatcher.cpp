#include "intake/FolderWatcher.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>

#include <utility>

namespace portlight::intake {

namespace {

constexpr int mostFilesInASeries = 20000;

qint64 nowMs()
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return clock.elapsed();
}

bool isUnfinished(const QFileInfo& file)
{
    static const QStringList suffixes{QStringLiteral("part"), QStringLiteral("tmp"), QStringLiteral("crdownload"),
                                      QStringLiteral("filepart")};
    return file.fileName().startsWith(QLatin1Char('.')) || suffixes.contains(file.suffix(), Qt::CaseInsensitive);
}

QByteArray stateOf(const QFileInfo& file)
{
    return file.fileName().toUtf8() + ' ' + QByteArray::number(file.size()) + ' ' +
           QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + '\n';
}

// Of a folder: all its files; empty when there is none, or one that is still being written.
QByteArray stateOfEntry(const QFileInfo& entry)
{
    if (!entry.isDir()) {
        return isUnfinished(entry) ? QByteArray() : stateOf(entry);
    }
    QByteArray state;
    QDirIterator files(entry.filePath(), QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    for (int count = 0; files.hasNext() && count < mostFilesInASeries; ++count) {
        files.next();
        if (files.fileName().startsWith(QLatin1Char('.'))) {
            continue;
        }
        if (isUnfinished(files.fileInfo())) {
            return {};
        }
        state += stateOf(files.fileInfo());
    }
    return state;
}

} // namespace

FolderWatcher::FolderWatcher(QString folder, WatchTiming timing, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_timing(timing)
{
    connect(&m_notices, &QFileSystemWatcher::directoryChanged, this, &FolderWatcher::look);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatcher::look);
    m_timer.start(m_timing.lookEveryMs);
    QTimer::singleShot(0, this, &FolderWatcher::look);
}

void FolderWatcher::look()
{
    watchFolders();
    const qint64 now = nowMs();
    QHash<QString, Seen> seen;
    QStringList ready;
    const auto entries =
        QDir(m_folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const QByteArray state = stateOfEntry(entry);
        if (state.isEmpty()) {
            continue;
        }
        const int settleMs = entry.isFile() && entry.size() == 0 ? m_timing.emptySettleMs : m_timing.settleMs;
        Seen before = m_seen.value(entry.filePath());
        if (before.state != state) {
            before = {state, now, false};
        } else if (!before.announced && now - before.sinceMs >= settleMs) {
            before.announced = true;
            ready.append(entry.filePath());
        }
        seen.insert(entry.filePath(), before);
    }
    m_seen = std::move(seen); // what is gone is forgotten, so that it counts as new when it comes again
    if (!ready.isEmpty()) {
        Q_EMIT readyPaths(ready);
    }
}

void FolderWatcher::watchFolders()
{
    if (!m_notices.directories().contains(m_folder)) {
        m_notices.addPath(m_folder); // again after the folder was away
    }
}

} // namespace portlight::intake
