// A watched folder: says which scans in it are complete and ready to import.
//
// A file counts as complete when two looks a settling time apart found the same size and modification time, so that a
// slow copy is never taken half; an empty file is given longer, then announced too, so that it gets its refusal. A
// subfolder is one series: ready when everything in it is. Hidden files, unfinished ones (".part", ".tmp") and links
// are passed over; each path is announced once unless it changes.
//
// Belongs to the thread that made it, which must run an event loop. Looks when the file system says so and every
// `lookEveryMs`, because network folders do not say.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace portlight::intake {

struct WatchTiming
{
    int lookEveryMs = 2000;
    int settleMs = 2000;       // between the two looks that must agree
    int emptySettleMs = 30000; // of an empty file, which its maker may still be about to fill
};

class FolderWatcher : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatcher(QString folder, WatchTiming timing = {}, QObject* parent = nullptr);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    // Looks now; also done by itself.
    void look();

Q_SIGNALS:
    // Files and series folders, complete, in order of name.
    void readyPaths(const QStringList& paths);

private:
    // What one look saw of an entry: changes while anything in it is written.
    struct Seen
    {
        QByteArray state;
        qint64 sinceMs = 0;
        bool announced = false;
    };

    void watchFolders();

    QString m_folder;
    WatchTiming m_timing;
    QFileSystemWatcher m_notices;
    QTimer m_timer;
    QHash<QString, Seen> m_seen;
};

} // namespace portlight::intake
