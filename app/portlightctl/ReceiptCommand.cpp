#include "app/portlightctl/ReceiptCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/CaseJson.h"
#include "app/station/Receipt.h"

#include <QCoreApplication>

namespace portlight::ctl {

using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

Result<ExitCode> run(const QStringList& arguments, Output& output)
{
    const Command command = ledgerReceiptCommand();
    const auto access = CacheAccess::parse(command, arguments, {QStringLiteral("out")});
    if (!access) {
        return failure(access.error());
    }
    const QString out = access->option(QStringLiteral("out"));
    if (access->words().size() != 1 || out.isEmpty()) {
        return usageFailure(command, tr("Name one case and the file to write with --out."));
    }
    const auto cache = access->openCache();
    if (!cache) {
        return failure(cache.error());
    }
    const auto found = CacheAccess::findCase(**cache, access->words().first());
    if (!found) {
        return failure(found.error());
    }
    const auto receipt = app::makeReceipt(access->location(), *found);
    if (!receipt) {
        return failure(receipt.error());
    }
    return app::writeReceipt(*receipt, out).map([&] {
        output.print(QJsonObject{{QStringLiteral("file"), out},
                                 {QStringLiteral("case"), idText(found->id)},
                                 {QStringLiteral("number"), found->number},
                                 {QStringLiteral("state"), toString(found->state)},
                                 {QStringLiteral("event"), receipt->event},
                                 {QStringLiteral("entry"), receipt->entry},
                                 {QStringLiteral("of"), receipt->size},
                                 {QStringLiteral("codes"), receipt->codes.size()}});
        return ExitCode::Done;
    });
}

} // namespace

Command ledgerReceiptCommand()
{
    return {QStringLiteral("ledger receipt"), QStringLiteral("ledger receipt CASE --out FILE.pdf [--data DIR]"),
            tr("Write a receipt for a hold or a release, with the proof as a QR code."), run};
}

} // namespace portlight::ctl
