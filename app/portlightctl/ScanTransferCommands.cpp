#include "app/portlightctl/ScanTransferCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/station/ScanPicture.h"
#include "local_cache/ScanEmbeddings.h"
#include "sync/files/PreviewTransfer.h"
#include "sync/files/ScanTransfer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <csignal>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::ScanStore;
using sync::FileStore;
using sync::ScanTransfer;
using sync::TransferReport;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

enum class Way { Send, SendAnew, Fetch, Preview };

// Ctrl-C ends the transfer; what was moved stays moved.
class StopOnSignal
{
public:
    explicit StopOnSignal(sync::Interrupt& interrupt)
    {
        stopped = &interrupt;
        m_before = std::signal(SIGINT, [](int) { stopped->stop(); });
    }
    ~StopOnSignal() { std::signal(SIGINT, m_before); }
    Q_DISABLE_COPY_MOVE(StopOnSignal)

private:
    static inline sync::Interrupt* stopped = nullptr;
    void (*m_before)(int) = nullptr;
};

Result<QStringList> wanted(const CacheAccess& access, const ScanStore& store, Way way)
{
    if (access.words().isEmpty() && way == Way::Send) {
        return store.stored();
    }
    const auto cache = access.openCache();
    if (!cache) {
        return failure(cache.error());
    }
    QStringList hashes;
    for (const QString& word : access.words()) {
        const auto named = CacheAccess::findCase(**cache, word);
        if (!named) {
            return failure(named.error());
        }
        for (const inspection::ScanReference& scan : named->scans) {
            hashes.append(scan.sha256);
        }
        for (const inspection::Annotation& mark : named->annotations) {
            if (mark.kind == inspection::AnnotationKind::Picture && way != Way::Preview) {
                hashes.append(mark.picture);
            }
        }
    }
    hashes.removeDuplicates();
    return hashes;
}

// The small pictures of all, before any scan. None where a scan shows nothing to make one of.
Result<void> sendPreviews(const CacheAccess& access, const local_cache::SessionPtr& session, FileStore& files,
                          const QStringList& hashes, const sync::Interrupt& interrupt)
{
    sync::PreviewTransfer previews(access.location(), session, files);
    for (const QString& hash : hashes) {
        const auto sent = previews.send(hash, [&] {
            return app::pictureOfStored(access.location(), session, hash, [&] { return interrupt.isStopped(); });
        });
        if (!sent && (sent.error().code == ErrorCode::Storage || sent.error().code == ErrorCode::Locked ||
                      sent.error().code == ErrorCode::Cancelled)) {
            return failure(sent.error());
        }
    }
    return {};
}

Result<void> writePicture(const QString& path, const QByteArray& picture)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(picture) != picture.size()) {
        return failure(ErrorCode::Storage, tr("The picture cannot be written to %1.").arg(path), file.errorString());
    }
    return {};
}

// The small pictures of scans into a folder: kept here, or fetched from the hub.
Result<ExitCode> writePreviews(const CacheAccess& access, const local_cache::SessionPtr& session, FileStore& files,
                               const QStringList& hashes, Output& output)
{
    const QString folder = access.option(QStringLiteral("out"));
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::Storage, tr("The folder %1 cannot be made.").arg(folder));
    }
    auto pictures = local_cache::ScanEmbeddings::open(access.location(), session);
    if (!pictures) {
        return failure(pictures.error());
    }
    sync::PreviewTransfer previews(access.location(), session, files);
    ExitCode code = ExitCode::Done;
    for (const QString& hash : hashes) {
        const auto came = previews.fetch(hash);
        const auto picture = came && *came ? pictures->picture(hash) : Result<QByteArray>();
        if (!came || !picture) {
            return failure(came ? picture.error() : came.error());
        }
        QJsonObject said{{QStringLiteral("sha256"), hash}, {QStringLiteral("outcome"), QStringLiteral("missing")}};
        if (*came) {
            const QString path = QDir(folder).filePath(hash + QStringLiteral(".jpg"));
            if (auto written = writePicture(path, *picture); !written) {
                return failure(written.error());
            }
            said.insert(QStringLiteral("outcome"), QStringLiteral("written"));
            said.insert(QStringLiteral("file"), path);
        } else {
            code = ExitCode::AnswerIsNo;
        }
        output.print(said);
    }
    return code;
}

QString outcomeOf(const Result<TransferReport>& report, Way way)
{
    if (!report) {
        return QStringLiteral("missing");
    }
    if (report->parts == 0) {
        return way == Way::Fetch ? QStringLiteral("here") : QStringLiteral("known");
    }
    return way == Way::Fetch ? QStringLiteral("fetched") : QStringLiteral("sent");
}

Result<ExitCode> moveAll(ScanTransfer& transfer, const QStringList& hashes, Way way, Output& output)
{
    ExitCode code = ExitCode::Done;
    for (const QString& hash : hashes) {
        const auto report = way == Way::Fetch ? transfer.fetch(hash)
                                              : transfer.send(hash, {},
                                                              way == Way::SendAnew ? ScanTransfer::Parts::Every
                                                                                   : ScanTransfer::Parts::Missing);
        if (!report && report.error().code != ErrorCode::NotFound) {
            return failure(report.error());
        }
        output.print(QJsonObject{{QStringLiteral("sha256"), hash},
                                 {QStringLiteral("outcome"), outcomeOf(report, way)},
                                 {QStringLiteral("bytes"), report ? report->bytes : 0},
                                 {QStringLiteral("parts"), report ? report->parts : 0},
                                 {QStringLiteral("moved"), report ? report->moved : 0}});
        code = report ? code : ExitCode::AnswerIsNo;
    }
    return code;
}

Result<ExitCode> run(const Command& command, const QStringList& arguments, Way way, Output& output)
{
    const auto access = CacheAccess::parse(
        command, arguments,
        {QStringLiteral("link"), way == Way::Preview ? QStringLiteral("out") : QStringLiteral("limit-kb-per-second")},
        Reach::Network);
    if (!access) {
        return failure(access.error());
    }
    const QString limitText = access->option(QStringLiteral("limit-kb-per-second"));
    bool isNumber = true;
    const qint64 limit = limitText.isEmpty() ? 0 : limitText.toLongLong(&isNumber);
    if (!isNumber || limit < 0) {
        return usageFailure(command, tr("The limit is a number of kilobytes a second."));
    }
    if (way != Way::Send && access->words().isEmpty()) {
        return usageFailure(command, tr("Name the cases whose scans are wanted."));
    }
    if (way == Way::Preview && access->option(QStringLiteral("out")).isEmpty()) {
        return usageFailure(command, tr("Name the folder for the pictures with --out."));
    }
    const QString given = access->option(QStringLiteral("link"));
    const auto session = access->signIn();
    const auto link = sync::HubLink::read(given.isEmpty() ? sync::HubLink::fileIn(access->location()) : given);
    if (!session || !link) {
        return failure(session ? link.error() : session.error());
    }
    sync::Interrupt interrupt;
    const StopOnSignal stopOnSignal(interrupt);
    constexpr qint64 kilobyte = 1000;
    const auto files = FileStore::open(*link, interrupt, limit * kilobyte);
    const auto hashes = wanted(*access, ScanStore(access->location(), *session), way);
    if (!files || !hashes) {
        return failure(files ? hashes.error() : files.error());
    }
    if (way == Way::Preview) {
        return writePreviews(*access, *session, **files, *hashes, output);
    }
    if (way == Way::Send) {
        if (auto sent = sendPreviews(*access, *session, **files, *hashes, interrupt); !sent) {
            return failure(sent.error());
        }
    }
    ScanTransfer transfer(access->location(), *session, **files);
    return moveAll(transfer, *hashes, way, output);
}

} // namespace

Command scanSendCommand()
{
    return {
        QStringLiteral("scan send"),
        QStringLiteral("scan send [CASE...] [--link FILE] [--limit-kb-per-second N] [--data DIR]"),
        tr("Send scans to the hub's file store, sealed and in parts, their small pictures first: those of the cases, "
           "or all."),
        [](const QStringList& arguments, Output& output) {
            return run(scanSendCommand(), arguments, Way::Send, output);
        }};
}

Command scanResendCommand()
{
    return {QStringLiteral("scan resend"),
            QStringLiteral("scan resend CASE... [--link FILE] [--limit-kb-per-second N] [--data DIR]"),
            tr("Send the scans of cases anew, every part of them: where parts at the hub were damaged or lost."),
            [](const QStringList& arguments, Output& output) {
                return run(scanResendCommand(), arguments, Way::SendAnew, output);
            }};
}

Command scanFetchCommand()
{
    return {QStringLiteral("scan fetch"),
            QStringLiteral("scan fetch CASE... [--link FILE] [--limit-kb-per-second N] [--data DIR]"),
            tr("Fetch the scans of cases, and pictures kept with them, from the hub's file store into this terminal's "
               "scan store."),
            [](const QStringList& arguments, Output& output) {
                return run(scanFetchCommand(), arguments, Way::Fetch, output);
            }};
}

Command scanPreviewCommand()
{
    return {QStringLiteral("scan preview"),
            QStringLiteral("scan preview CASE... --out FOLDER [--link FILE] [--data DIR]"),
            tr("Write the small pictures of the scans of cases as JPEG files: those kept here, else those that the hub "
               "has ahead of the scans."),
            [](const QStringList& arguments, Output& output) {
                return run(scanPreviewCommand(), arguments, Way::Preview, output);
            }};
}

} // namespace portlight::ctl
