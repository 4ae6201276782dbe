#include "scans/FolderWalk.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace portlight::scans {

using inspection::Error;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qsizetype mostFiles = 200'000; // a folder with more is no place for scans

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

struct DirectoryCloser
{
    void operator()(DIR* directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, DirectoryCloser>;

Error cannotOpen(const QString& name, int reason)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(reason));
    if (reason == EACCES || reason == EPERM) {
        return {ErrorCode::NotFound, tr("%1 cannot be read: its permissions do not allow it.").arg(name), detail};
    }
    return {ErrorCode::NotFound, tr("%1 cannot be read: %2.").arg(name, detail), detail};
}

class Walker
{
public:
    Walker(const QString& root, ListingDepth depth)
        : m_root(QFile::encodeName(root))
        , m_depth(depth)
    {
        while (m_root.size() > 1 && m_root.endsWith('/')) {
            m_root.chop(1);
        }
    }

    Result<FolderWalk> run()
    {
        if (const int problem = list(m_root); problem != 0) {
            return failure(cannotOpen(QFile::decodeName(m_root), problem));
        }
        while (!m_folders.empty() && !m_full) {
            const QByteArray folder = m_folders.takeLast();
            if (const int problem = list(folder); problem != 0) {
                omit(folder, cannotOpen(nameUnderRoot(folder) + QLatin1Char('/'), problem));
            }
        }
        m_walk.files.sort();
        std::sort(m_walk.unreadable.begin(), m_walk.unreadable.end(),
                  [](const OmittedPath& a, const OmittedPath& b) { return a.path < b.path; });
        return std::move(m_walk);
    }

private:
    [[nodiscard]] QString nameUnderRoot(const QByteArray& path) const
    {
        return QFile::decodeName(path.mid(m_root.size() + (m_root == "/" ? 0 : 1)));
    }

    void omit(const QByteArray& path, const Error& error)
    {
        m_walk.unreadable.append({QFile::decodeName(path), error});
    }

    // 0, or why the folder cannot be listed (errno).
    int list(const QByteArray& folder)
    {
        const Directory directory(::opendir(folder.constData()));
        // Without the right to search it, names are all one gets of a folder.
        if (!directory || ::faccessat(AT_FDCWD, folder.constData(), X_OK, AT_EACCESS) != 0) {
            return errno;
        }
        errno = 0;
        while (const dirent* entry = ::readdir(directory.get())) {
            const QByteArray name(entry->d_name);
            if (name != "." && name != "..") {
                take(folder == "/" ? folder + name : folder + '/' + name);
            }
            errno = 0;
        }
        return errno;
    }

    void take(const QByteArray& path)
    {
        struct stat status = {};
        if (isGarbledName(QFile::decodeName(path))) {
            omit(path, garbledNameError(nameUnderRoot(path)));
        } else if (::lstat(path.constData(), &status) != 0) {
            omit(path, cannotOpen(nameUnderRoot(path), errno));
        } else if (S_ISDIR(status.st_mode)) {
            if (m_depth == ListingDepth::AllFolders) {
                m_folders.append(path);
            }
        } else if (S_ISREG(status.st_mode)) {
            takeFile(path);
        } else if (S_ISLNK(status.st_mode)) {
            m_walk.warnings.append(QCoreApplication::translate("portlight::scans", "%1 is a link and is passed over.")
                                       .arg(nameUnderRoot(path)));
        } else {
            m_walk.warnings.append(
                QCoreApplication::translate("portlight::scans", "%1 is no ordinary file and is passed over.")
                    .arg(nameUnderRoot(path)));
        }
    }

    void takeFile(const QByteArray& path)
    {
        if (m_walk.files.size() >= mostFiles) {
            if (!m_full) {
                m_walk.warnings.append(
                    QCoreApplication::translate("portlight::scans",
                                                "The folder holds more than %1 files; the others are passed over.")
                        .arg(static_cast<qlonglong>(mostFiles)));
            }
            m_full = true;
            return;
        }
        const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
        if (descriptor < 0) {
            omit(path, cannotOpen(nameUnderRoot(path), errno));
            return;
        }
        ::close(descriptor);
        m_walk.files.append(QFile::decodeName(path));
    }

    QByteArray m_root;
    ListingDepth m_depth;
    QList<QByteArray> m_folders;
    FolderWalk m_walk;
    bool m_full = false;
};

} // namespace

Result<FolderWalk> walkFolder(const QString& folder, ListingDepth depth)
{
    return Walker(folder, depth).run();
}

bool isGarbledName(const QString& path)
{
    return path.contains(QChar(QChar::ReplacementCharacter)) && !QFile::exists(path);
}

Error garbledNameError(const QString& name)
{
    return {ErrorCode::NotFound, tr("The name of %1 is not UTF-8; rename it first.").arg(name), {}};
}

} // namespace portlight::scans
