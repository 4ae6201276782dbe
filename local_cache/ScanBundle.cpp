#include "local_cache/ScanBundle.h"

#include "local_cache/Text.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr QByteArrayView magic("PLBUNDL1");
constexpr qsizetype prefixBytes = 12; // magic and size of the table
constexpr quint32 largestTable = 64U << 20U;
constexpr qsizetype longestName = 200; // bytes in UTF-8

template <typename Number>
void append(QByteArray& out, Number value)
{
    const Number big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

tl::unexpected<inspection::Error> noBundle(const QString& detail)
{
    return failure(ErrorCode::Tampered, Text::tr("The stored scan is damaged; import it again from its source."),
                   detail);
}

// Reads the table from the front; false when it does not hold what it says.
class TableReader
{
public:
    explicit TableReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <typename Number>
    bool read(Number& value)
    {
        if (m_rest.size() < static_cast<qsizetype>(sizeof value)) {
            return false;
        }
        value = qFromBigEndian<Number>(m_rest.data());
        m_rest = m_rest.sliced(sizeof value);
        return true;
    }

    bool read(QString& text, qsizetype length)
    {
        if (m_rest.size() < length) {
            return false;
        }
        text = QString::fromUtf8(m_rest.first(length));
        m_rest = m_rest.sliced(length);
        return true;
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

bool readTable(QByteArrayView bytes, QVector<BundleEntry>& entries)
{
    TableReader table(bytes);
    quint32 count = 0;
    QSet<QString> names;
    if (!table.read(count)) {
        return false;
    }
    for (quint32 i = 0; i < count; ++i) {
        quint16 length = 0;
        quint64 size = 0;
        BundleEntry entry;
        if (!table.read(length) || !table.read(entry.name, length) || !table.read(size) ||
            size > static_cast<quint64>(std::numeric_limits<qint64>::max()) || !isSafeFileName(entry.name) ||
            names.contains(entry.name)) {
            return false;
        }
        names.insert(entry.name);
        entry.size = static_cast<qint64>(size);
        entries.append(entry);
    }
    return table.atEnd();
}

QString safeName(const QString& path)
{
    QString name = QFileInfo(path).fileName();
    for (QChar& c : name) {
        if (!c.isPrint() || c == QLatin1Char('/') || c == QLatin1Char('\\')) {
            c = QLatin1Char('_');
        }
    }
    while (name.startsWith(QLatin1Char('.'))) {
        name.remove(0, 1);
    }
    while (name.toUtf8().size() > longestName - 12) { // room for "-2", "-3", ...
        name.remove(0, 1);                            // keeps the suffix, which tells the kind
    }
    return isSafeFileName(name) ? name : QStringLiteral("scan");
}

} // namespace

bool isSafeFileName(const QString& name)
{
    return !name.isEmpty() && !name.startsWith(QLatin1Char('.')) && name.toUtf8().size() <= longestName &&
           std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return (c.isPrint() || c.isSurrogate()) && c != QLatin1Char('/') && c != QLatin1Char('\\');
           });
}

QStringList bundleNames(const QStringList& files)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString& file : files) {
        const QString wanted = safeName(file);
        const qsizetype dot = wanted.lastIndexOf(QLatin1Char('.'));
        const QString stem = dot > 0 ? wanted.first(dot) : wanted;
        const QString suffix = dot > 0 ? wanted.sliced(dot) : QString();
        QString name = wanted;
        for (int number = 2; taken.contains(name); ++number) {
            name = stem + QStringLiteral("-%1").arg(number) + suffix;
        }
        taken.insert(name);
        names.append(name);
    }
    return names;
}

QByteArray bundleHead(const QVector<BundleEntry>& entries)
{
    QByteArray table;
    append(table, static_cast<quint32>(entries.size()));
    for (const BundleEntry& entry : entries) {
        const QByteArray name = entry.name.toUtf8();
        append(table, static_cast<quint16>(name.size()));
        table.append(name);
        append(table, static_cast<quint64>(entry.size));
    }
    if (table.size() > static_cast<qsizetype>(largestTable)) {
        return {};
    }
    QByteArray head = magic.toByteArray();
    append(head, static_cast<quint32>(table.size()));
    return head + table;
}

BundleUnpacker::BundleUnpacker(QString folder)
    : m_folder(std::move(folder))
{
}

BundleUnpacker::~BundleUnpacker()
{
    if (m_keep) {
        return;
    }
    m_file.reset();
    for (const QString& path : std::as_const(m_written)) {
        QFile::remove(path);
    }
    if (m_madeFolder) {
        QDir().rmdir(m_folder);
    }
}

Result<void> BundleUnpacker::feed(QByteArrayView bytes)
{
    if (!m_headRead) {
        m_head.append(bytes.data(), bytes.size());
        return readHead();
    }
    while (!bytes.isEmpty()) {
        while (m_missing == 0) {
            if (m_current + 1 >= m_entries.size()) {
                return noBundle(QStringLiteral("bytes after the last file"));
            }
            if (auto opened = openNext(); !opened) {
                return opened;
            }
        }
        const qint64 now = std::min<qint64>(m_missing, bytes.size());
        if (m_file->write(bytes.data(), now) != now) {
            return failure(ErrorCode::Storage, Text::tr("The scan cannot be unpacked: the disk is full or read-only."),
                           m_file->errorString());
        }
        m_missing -= now;
        bytes = bytes.sliced(now);
    }
    return {};
}

Result<void> BundleUnpacker::readHead()
{
    if (m_head.size() < prefixBytes) {
        return {};
    }
    const auto tableBytes = qFromBigEndian<quint32>(m_head.constData() + magic.size());
    if (!m_head.startsWith(magic) || tableBytes > largestTable) {
        return noBundle(QStringLiteral("no bundle head"));
    }
    if (m_head.size() < prefixBytes + static_cast<qsizetype>(tableBytes)) {
        return {};
    }
    if (!readTable(QByteArrayView(m_head).sliced(prefixBytes, tableBytes), m_entries)) {
        return noBundle(QStringLiteral("file table is malformed or names are unsafe"));
    }
    m_headRead = true;
    m_madeFolder = !QDir(m_folder).exists();
    if (!QDir().mkpath(m_folder) ||
        !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return failure(ErrorCode::Storage, Text::tr("The folder %1 cannot be made to unpack the scan.").arg(m_folder));
    }
    const QByteArray rest = m_head.sliced(prefixBytes + static_cast<qsizetype>(tableBytes));
    m_head.clear();
    return feed(rest);
}

Result<void> BundleUnpacker::openNext()
{
    ++m_current;
    const BundleEntry& entry = m_entries.at(m_current);
    const QString path = m_folder + QLatin1Char('/') + entry.name;
    m_file = std::make_unique<QFile>(path);
    // NewOnly: never follows a link or writes over a file that is already there.
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                      QFile::ReadOwner | QFile::WriteOwner)) {
        return failure(ErrorCode::Storage, Text::tr("The file %1 cannot be written to unpack the scan.").arg(path),
                       m_file->errorString());
    }
    m_written.append(path);
    m_missing = entry.size;
    return {};
}

Result<QStringList> BundleUnpacker::finish()
{
    if (!m_headRead) {
        return noBundle(QStringLiteral("bundle head is cut short"));
    }
    while (m_missing == 0 && m_current + 1 < m_entries.size()) {
        if (auto opened = openNext(); !opened) { // empty files at the end
            return failure(opened.error());
        }
    }
    if (m_missing != 0) {
        return noBundle(QStringLiteral("content is cut short"));
    }
    m_file.reset();
    m_keep = true;
    return m_written;
}

} // namespace portlight::local_cache
