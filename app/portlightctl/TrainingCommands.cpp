#include "app/portlightctl/TrainingCommands.h"

#include "scans/ScanReader.h"
#include "scans/formats/PngWriter.h"
#include "scans/physics/DualEnergyColour.h"
#include "training/projection/ItemCutter.h"
#include "training/projection/SimulatedItem.h"
#include "training/projection/ThreatProjector.h"
#include "training/statistics/AnswerTable.h"
#include "training/statistics/StatisticsJson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSaveFile>

#include <optional>

namespace portlight::ctl {

namespace {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

struct Arguments
{
    QStringList files;
    QHash<QString, QString> options;

    [[nodiscard]] QString option(const char* name) const { return options.value(QLatin1String(name)); }
};

// `known`: options that take a value. The sentence that is wrong, else nothing in `problem`.
std::optional<Arguments> parse(const QStringList& words, const QStringList& known, QString& problem)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.at(i).startsWith(QLatin1String("--"))) {
            arguments.files.append(words.at(i));
        } else if (!known.contains(words.at(i))) {
            problem = tr("There is no option %1.").arg(words.at(i));
            return std::nullopt;
        } else if (i + 1 >= words.size()) {
            problem = tr("%1 needs a value.").arg(words.at(i));
            return std::nullopt;
        } else {
            arguments.options.insert(words.at(i), words.at(i + 1));
            ++i;
        }
    }
    return arguments;
}

Result<scans::Radiograph> readRadiograph(const QString& path)
{
    const auto scan = scans::readScan(path);
    if (!scan) {
        return failure(scan.error());
    }
    if (scan->radiographs.isEmpty()) {
        return failure(ErrorCode::Unsupported, tr("%1 is no radiograph.").arg(path));
    }
    return scan->radiographs.first();
}

Result<double> numberOf(const Arguments& arguments, const char* name, double usual, double lowest, double highest)
{
    const QString text = arguments.option(name);
    bool good = true;
    const double value = text.isEmpty() ? usual : text.toDouble(&good);
    if (!good || !(value >= lowest && value <= highest)) {
        return failure(ErrorCode::BadInput,
                       tr("%1 is a number from %2 to %3.").arg(QLatin1String(name)).arg(lowest).arg(highest));
    }
    return value;
}

// Cut out of the box of another picture, or simulated.
Result<training::ThreatItem> itemFor(const Arguments& arguments, double seed)
{
    if (!arguments.option("--simulate").isEmpty()) {
        const auto itemClass = scans::itemClassFromString(arguments.option("--simulate"));
        const auto tilt = numberOf(arguments, "--tilt", 0.0, 0.0, 90.0);
        if (!itemClass || !tilt) {
            return failure(itemClass
                               ? tilt.error()
                               : inspection::Error{ErrorCode::BadInput,
                                                   tr("There is no class \"%1\".").arg(arguments.option("--simulate")),
                                                   {}});
        }
        training::ItemRecipe recipe;
        recipe.itemClass = *itemClass;
        recipe.seed = static_cast<std::uint64_t>(seed);
        recipe.tiltDegrees = *tilt;
        return training::simulateItem(recipe);
    }
    const QStringList sides = arguments.option("--box").split(u',');
    QVector<int> box;
    for (const QString& side : sides) {
        bool good = false;
        box.append(side.toInt(&good));
        if (!good || sides.size() != 4 || box.last() < 0 || box.last() > 1'000'000) {
            return failure(ErrorCode::BadInput, tr("--box is x,y,width,height in pixels."));
        }
    }
    const QString path = arguments.option("--from");
    const auto picture = readRadiograph(path);
    if (!picture) {
        return failure(picture.error());
    }
    const auto codec = training::RadiographCodec::of(*picture);
    if (!codec) {
        return failure(codec.error());
    }
    auto item = training::cutItem(codec->image(), QRect(box[0], box[1], box[2], box[3]));
    if (item) {
        item->itemClass = arguments.option("--class");
        item->source = QFileInfo(path).fileName();
        item->scanner = arguments.option("--scanner");
        item->pixelMm = picture->pixelSpacingXMm;
    }
    return item;
}

// What an officer sees: a pair of energies as pseudo-colour.
Result<scans::RadiographLayer> layerToShow(const scans::Radiograph& radiograph)
{
    const scans::RadiographLayer* low = radiograph.layer(scans::LayerRole::LowEnergy);
    const scans::RadiographLayer* high = radiograph.layer(scans::LayerRole::HighEnergy);
    if (low == nullptr || high == nullptr) {
        return radiograph.layers.first();
    }
    const auto colours = scans::DualEnergyColour::build();
    if (!colours) {
        return failure(colours.error());
    }
    if (low->pixels->type() != scans::VoxelType::UInt16 || high->pixels->type() != scans::VoxelType::UInt16) {
        return failure(ErrorCode::Unsupported, tr("Pairs of energies are shown from 16 bits only."));
    }
    auto buffer = scans::VoxelBuffer::allocate(scans::VoxelType::UInt8, low->pixels->count() * 3);
    if (!buffer) {
        return failure(buffer.error());
    }
    const auto rgb = (*buffer)->as<std::uint8_t>();
    for (std::size_t i = 0; i < low->pixels->count(); ++i) {
        const std::uint32_t packed =
            colours->colour(low->pixels->as<std::uint16_t>()[i], high->pixels->as<std::uint16_t>()[i]);
        rgb[3 * i] = static_cast<std::uint8_t>(packed >> 16U);
        rgb[3 * i + 1] = static_cast<std::uint8_t>(packed >> 8U);
        rgb[3 * i + 2] = static_cast<std::uint8_t>(packed);
    }
    return scans::RadiographLayer{scans::LayerRole::Rgb, *buffer, 1.0, 0.0, false, false};
}

Result<ExitCode> project(const Arguments& arguments, Output& output)
{
    const auto seed = numberOf(arguments, "--seed", 1.0, 0.0, 1e9);
    const auto difficulty = numberOf(arguments, "--difficulty", 0.5, 0.0, 1.0);
    if (!seed || !difficulty) {
        return failure(!seed ? seed.error() : difficulty.error());
    }
    const auto picture = readRadiograph(arguments.files.first());
    if (!picture) {
        return failure(picture.error());
    }
    const auto item = itemFor(arguments, *seed);
    if (!item) {
        return failure(item.error());
    }
    const auto projector = training::ThreatProjector::of(*picture);
    if (!projector) {
        return failure(projector.error());
    }
    training::ProjectionWish wish;
    wish.difficulty = *difficulty;
    wish.scanner = arguments.option("--scanner");
    wish.seed = static_cast<std::uint64_t>(*seed);
    const auto projection = projector->projectAccepted(*item, wish);
    if (!projection) {
        return failure(projection.error());
    }
    const QString path = arguments.option("--out");
    const auto shown = layerToShow(projection->radiograph);
    if (!shown) {
        return failure(shown.error());
    }
    if (const auto written = scans::writePng(*shown, picture->width, picture->height, path); !written) {
        return failure(written.error());
    }
    QJsonObject truth = training::truthJson(*item, *projection);
    truth.insert(QStringLiteral("picture"), arguments.files.first());
    truth.insert(QStringLiteral("file"), path);
    QSaveFile file(path + QLatin1String(".truth.json"));
    const QByteArray text = QJsonDocument(truth).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return failure(ErrorCode::Storage, tr("%1 could not be written: %2.").arg(file.fileName(), file.errorString()));
    }
    output.print(truth);
    return ExitCode::Done;
}

} // namespace

Command trainingProjectCommand()
{
    Command command;
    command.words = QStringLiteral("training project");
    command.usage =
        QStringLiteral("training project PICTURE --out FILE.png (--simulate CLASS [--tilt DEGREES] | --from PICTURE "
                       "--box X,Y,W,H --class NAME) [--scanner NAME] [--difficulty 0..1] [--seed N]");
    command.summary =
        tr("Projects a threat into a radiograph: the picture and its truth, or why it would be seen through.");
    command.run = [command](const QStringList& words, Output& output) -> Result<ExitCode> {
        QString problem;
        const auto arguments =
            parse(words,
                  {QStringLiteral("--out"), QStringLiteral("--simulate"), QStringLiteral("--tilt"),
                   QStringLiteral("--from"), QStringLiteral("--box"), QStringLiteral("--class"),
                   QStringLiteral("--scanner"), QStringLiteral("--difficulty"), QStringLiteral("--seed")},
                  problem);
        if (!arguments) {
            return usageFailure(command, problem);
        }
        const bool simulated = !arguments->option("--simulate").isEmpty();
        const bool cut = !arguments->option("--from").isEmpty() && !arguments->option("--class").isEmpty();
        if (arguments->files.size() != 1 || arguments->option("--out").isEmpty() || simulated == cut) {
            return usageFailure(command, tr("Name one picture, where to write, and one item."));
        }
        return project(*arguments, output);
    };
    return command;
}

Command trainingStatisticsCommand()
{
    Command command;
    command.words = QStringLiteral("training statistics");
    command.usage = QStringLiteral("training statistics ANSWERS.csv [--trainee NAME]");
    command.summary =
        tr("Measures what trainees see from a table of answers: rates, d', criterion, all with intervals.");
    command.run = [command](const QStringList& words, Output& output) -> Result<ExitCode> {
        QString problem;
        const auto arguments = parse(words, {QStringLiteral("--trainee")}, problem);
        if (!arguments || arguments->files.size() != 1) {
            return usageFailure(command, arguments ? tr("Name one table.") : problem);
        }
        const auto answers = training::readAnswers(arguments->files.first());
        if (!answers) {
            return failure(answers.error().code, arguments->files.first() + QLatin1String(": ") + answers.error().text);
        }
        const QStringList all = training::traineesOf(*answers);
        const QString one = arguments->option("--trainee");
        if (!one.isEmpty() && !all.contains(one)) {
            return failure(ErrorCode::NotFound, tr("The table holds no answers of \"%1\".").arg(one));
        }
        for (const QString& trainee : one.isEmpty() ? all : QStringList{one}) {
            output.print(training::statisticsJson(*answers, trainee));
        }
        return ExitCode::Done;
    };
    return command;
}

} // namespace portlight::ctl
