#include "app/portlightctl/ReceiveCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/Diagnostics.h"
#include "app/portlightctl/ImportCommand.h"
#include "app/portlightctl/QuitOnSignal.h"
#include "intake/ImportQueue.h"
#include "scans/receiver/StoreReceiver.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace portlight::ctl {

using inspection::failure;
using inspection::Result;

namespace {

constexpr quint16 dicomPort = 11112; // registered for DICOM (IANA)

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

Result<scans::ReceiverOptions> readOptions(const Command& command, const CacheAccess& access)
{
    scans::ReceiverOptions options;
    options.inbox = access.location().inbox();
    options.port = dicomPort;
    if (const QString port = access.option(QStringLiteral("port")); !port.isEmpty()) {
        bool isNumber = false;
        options.port = port.toUShort(&isNumber);
        if (!isNumber) {
            return usageFailure(command, tr("\"%1\" is no port.").arg(port));
        }
    }
    if (const QString address = access.option(QStringLiteral("address")); !address.isEmpty()) {
        options.address = address;
    }
    if (const QString title = access.option(QStringLiteral("ae-title")); !title.isEmpty()) {
        options.aeTitle = title;
        options.onlyOwnTitle = true;
    }
    return options;
}

enum class Until { Stopped, FirstScan };

Result<ExitCode> receive(const CacheAccess& access, const scans::ReceiverOptions& options,
                         const local_cache::SessionPtr& session, Until until, Output& output)
{
    const QuitOnSignal quitOnSignal;
    intake::ImportQueue queue(access.location(), session);
    scans::StoreReceiver receiver(options);
    QObject::connect(&receiver, &scans::StoreReceiver::batchReady, &queue, [&queue](const QString& folder) {
        intake::ImportBatch batch{{folder}, {}, folder};
        batch.options.removeSource = true;
        queue.add(batch);
    });
    QObject::connect(&queue, &intake::ImportQueue::itemImported, &receiver,
                     [&output](const intake::IntakeItem& item) { output.print(toJson(item)); });
    QObject::connect(&queue, &intake::ImportQueue::failed, &receiver,
                     [](const inspection::Error& error) { printDiagnostic(error.text); });
    if (until == Until::FirstScan) {
        QObject::connect(&queue, &intake::ImportQueue::idle, qApp, &QCoreApplication::quit);
    }
    const auto port = receiver.start();
    if (!port) {
        return failure(port.error());
    }
    output.print(QJsonObject{{QStringLiteral("listening"), options.address}, {QStringLiteral("port"), *port}});
    QCoreApplication::exec();
    return ExitCode::Done;
}

Result<ExitCode> run(const QStringList& arguments, Output& output)
{
    const Command command = receiveCommand();
    QStringList rest = arguments;
    const Until until = rest.removeAll(QStringLiteral("--once")) > 0 ? Until::FirstScan : Until::Stopped;
    const auto access = CacheAccess::parse(
        command, rest, {QStringLiteral("port"), QStringLiteral("address"), QStringLiteral("ae-title")}, Reach::Network);
    if (!access) {
        return failure(access.error());
    }
    const auto options = readOptions(command, *access);
    if (!options) {
        return failure(options.error());
    }
    return access->signIn().and_then(
        [&](const local_cache::SessionPtr& session) { return receive(*access, *options, session, until, output); });
}

} // namespace

Command receiveCommand()
{
    return {QStringLiteral("receive"), QStringLiteral("receive [--port P] [--address A] [--ae-title T] [--once]"),
            tr("Receive scans over DICOM C-STORE and import them, until Ctrl-C (or the first scan)."), run};
}

} // namespace portlight::ctl
