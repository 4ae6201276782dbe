#include "scans/receiver/ReceiverInbox.h"

#include "inspection/SyncToDisk.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

tl::unexpected<inspection::Error> inboxFailure(const QString& path)
{
    return failure(ErrorCode::Storage,
                   tr("The receiver's inbox %1 cannot be written; is the disk full or the folder protected?").arg(path),
                   QString::fromLocal8Bit(std::strerror(errno)));
}

bool makePrivateFolder(const QString& path)
{
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 || errno == EEXIST;
}

bool moveTo(const QString& from, const QString& to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

// Never replaces anything: EEXIST when the name is taken.
bool moveToFreeName(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
    if (::access(target.constData(), F_OK) == 0) { // a file system that cannot do both in one step
        errno = EEXIST;
        return false;
    }
    return moveTo(from, to);
}

} // namespace

ReceiverInbox::ReceiverInbox(QString root)
    : m_root(std::move(root))
    , m_counter(static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 16U) // unique across restarts
{
}

QString ReceiverInbox::folder(const char* part) const
{
    return m_root + QLatin1Char('/') + QLatin1String(part);
}

Result<QStringList> ReceiverInbox::recover()
{
    if (!QDir().mkpath(m_root)) {
        return inboxFailure(m_root);
    }
    QFile::setPermissions(m_root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDir(folder("incoming")).removeRecursively();
    for (const char* part : {"incoming", "series", "ready"}) {
        if (!makePrivateFolder(folder(part))) {
            return inboxFailure(folder(part));
        }
    }
    for (const QString& series : QDir(folder("series")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const auto taken = takeFolder(series); !taken) {
            return failure(taken.error());
        }
    }
    QStringList left;
    for (const QString& batch : QDir(folder("ready")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = folder("ready") + QLatin1Char('/') + batch;
        if (QDir(path).isEmpty()) {
            QDir().rmdir(path);
        } else {
            left.append(path);
        }
    }
    return left;
}

qint64 ReceiverInbox::freeBytes() const
{
    return QStorageInfo(m_root).bytesAvailable();
}

QString ReceiverInbox::newPart()
{
    return folder("incoming") + QLatin1Char('/') + QString::number(++m_counter) + QStringLiteral(".part");
}

Result<QString> ReceiverInbox::place(const QString& part, const QByteArray& seriesUid, const QByteArray& instanceUid)
{
    const QString series = folder("series") + QLatin1Char('/') + nameFor(seriesUid);
    const QString instance = series + QLatin1Char('/') + nameFor(instanceUid);
    QString target = instance + QStringLiteral(".dcm");
    if (!inspection::syncToDisk(part)) {
        return inboxFailure(part);
    }
    const std::scoped_lock lock(m_seriesMutex);
    if (!makePrivateFolder(series) || !inspection::syncToDisk(folder("series"))) {
        return inboxFailure(series);
    }
    bool moved = moveToFreeName(part, target);
    if (!moved && errno == EEXIST) { // the instance came before; '_' keeps the order of names that of arrival
        target = instance + QLatin1Char('_') + QString::number(++m_counter) + QStringLiteral(".dcm");
        moved = moveToFreeName(part, target);
    }
    if (!moved || !inspection::syncToDisk(series)) {
        return inboxFailure(target);
    }
    return target;
}

Result<QString> ReceiverInbox::take(const QByteArray& seriesUid)
{
    return takeFolder(nameFor(seriesUid));
}

Result<QString> ReceiverInbox::takeFolder(const QString& name)
{
    const QString from = folder("series") + QLatin1Char('/') + name;
    QString to = folder("ready") + QLatin1Char('/') + QString::number(++m_counter) + QLatin1Char('-') + name;
    const std::scoped_lock lock(m_seriesMutex);
    if (!moveTo(from, to)) {
        return inboxFailure(from);
    }
    return to;
}

QString ReceiverInbox::nameFor(const QByteArray& uid)
{
    constexpr qsizetype longestUid = 64;
    const bool plain = !uid.isEmpty() && uid.size() <= longestUid && uid.front() != '.' &&
                       std::all_of(uid.begin(), uid.end(), [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
    if (plain) {
        return QString::fromLatin1(uid);
    }
    return QLatin1Char('x') +
           QString::fromLatin1(QCryptographicHash::hash(uid, QCryptographicHash::Sha256).toHex().left(40));
}

} // namespace portlight::scans
