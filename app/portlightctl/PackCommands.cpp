#include "app/portlightctl/PackCommands.h"

#include "country/PackFolder.h"
#include "signing/ManifestSignature.h"

#include <QCoreApplication>

namespace portlight::ctl {

namespace {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

// FOLDER [--trust FILE.pub]
Result<country::CountryPack> packOf(const Command& command, const QStringList& arguments)
{
    const bool trusts = arguments.size() == 3 && arguments.at(1) == QLatin1String("--trust");
    if (arguments.size() != 1 && !trusts) {
        return usageFailure(command, tr("Name the pack's folder."));
    }
    QVector<QByteArray> keys = country::trustedPackKeys();
    if (trusts) {
        const auto line = signing::readSmall(arguments.at(2), 256);
        const QByteArray key = line ? QByteArray::fromHex(line->trimmed()) : QByteArray();
        if (key.size() != 32) {
            return failure(ErrorCode::BadInput, tr("%1 holds no public key.").arg(arguments.at(2)));
        }
        keys.append(key);
    }
    return country::loadPack(arguments.first(), keys);
}

QJsonObject headOf(const country::CountryPack& pack)
{
    return {{QStringLiteral("id"), pack.id},
            {QStringLiteral("name"), pack.name},
            {QStringLiteral("language"), pack.language},
            {QStringLiteral("locale"), pack.locale},
            {QStringLiteral("date"), pack.date.toString(Qt::ISODate)},
            {QStringLiteral("prohibited"), pack.prohibited.size()},
            {QStringLiteral("lanes"), pack.lanes.size()},
            {QStringLiteral("tariff"), pack.tariff.size()},
            {QStringLiteral("holidays"), pack.holidays.size()},
            {QStringLiteral("exercises"), pack.exercises.size()},
            {QStringLiteral("lessons"), pack.lessons.size()},
            {QStringLiteral("signed_by"), QString::fromLatin1(pack.signedBy.toHex())}};
}

QJsonObject wholeOf(const country::CountryPack& pack)
{
    QJsonObject object = headOf(pack);
    object.insert(QStringLiteral("note"), pack.note);
    object.insert(QStringLiteral("currency"), pack.currency);
    QJsonArray prohibited;
    for (const country::ProhibitedItem& item : pack.prohibited) {
        prohibited.append(QJsonObject{{QStringLiteral("title"), item.title},
                                      {QStringLiteral("text"), item.text},
                                      {QStringLiteral("law"), item.law},
                                      {QStringLiteral("hs"), QJsonArray::fromStringList(item.hsCodes)}});
    }
    object.insert(QStringLiteral("prohibited"), prohibited);
    QJsonArray lanes;
    for (const country::LaneMeaning& lane : pack.lanes) {
        lanes.append(QJsonObject{{QStringLiteral("lane"), inspection::toString(lane.lane)},
                                 {QStringLiteral("name"), lane.name},
                                 {QStringLiteral("meaning"), lane.meaning}});
    }
    object.insert(QStringLiteral("lanes"), lanes);
    QJsonArray tariff;
    for (const country::TariffLine& line : pack.tariff) {
        tariff.append(QJsonObject{{QStringLiteral("hs"), line.code},
                                  {QStringLiteral("text"), line.text},
                                  {QStringLiteral("duty"), line.duty}});
    }
    object.insert(QStringLiteral("tariff"), tariff);
    QJsonObject holidays;
    for (auto it = pack.holidays.cbegin(); it != pack.holidays.cend(); ++it) {
        holidays.insert(it.key().toString(Qt::ISODate), it.value());
    }
    object.insert(QStringLiteral("holidays"), holidays);
    QJsonArray lessons;
    for (const country::Lesson& lesson : pack.lessons) {
        lessons.append(QJsonObject{{QStringLiteral("file"), lesson.file}, {QStringLiteral("title"), lesson.title}});
    }
    object.insert(QStringLiteral("lessons"), lessons);
    return object;
}

} // namespace

Command packCheckCommand()
{
    Command command;
    command.words = QStringLiteral("pack check");
    command.usage = QStringLiteral("pack check FOLDER [--trust FILE.pub]");
    command.summary = tr("Says whether a country pack is whole, well-formed and signed by a key that is trusted here.");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        const auto pack = packOf(command, arguments);
        if (!pack) {
            return failure(pack.error());
        }
        output.print(headOf(*pack));
        return ExitCode::Done;
    };
    return command;
}

Command packSignCommand()
{
    Command command;
    command.words = QStringLiteral("pack sign");
    command.usage = QStringLiteral("pack sign FOLDER --key FILE");
    command.summary =
        tr("Signs a country pack with a key of \"models keygen\", after checking that it is well-formed.");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        if (arguments.size() != 3 || arguments.at(1) != QLatin1String("--key")) {
            return usageFailure(command, tr("Name the pack's folder and the key."));
        }
        const auto key = country::signPack(arguments.first(), arguments.at(2));
        if (!key) {
            return failure(key.error());
        }
        output.print(QJsonObject{{QStringLiteral("folder"), arguments.first()},
                                 {QStringLiteral("signed_by"), QString::fromLatin1(key->toHex())}});
        return ExitCode::Done;
    };
    return command;
}

Command packShowCommand()
{
    Command command;
    command.words = QStringLiteral("pack show");
    command.usage = QStringLiteral("pack show FOLDER [--trust FILE.pub]");
    command.summary =
        tr("Prints what a country pack holds: prohibited goods, lanes, tariff excerpt, holidays, lessons.");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        const auto pack = packOf(command, arguments);
        if (!pack) {
            return failure(pack.error());
        }
        output.print(wholeOf(*pack));
        return ExitCode::Done;
    };
    return command;
}

} // namespace portlight::ctl
