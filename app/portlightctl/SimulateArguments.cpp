#include "app/portlightctl/SimulateArguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace portlight::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

tl::unexpected<QString> badValue(const char* option, const QString& value)
{
    return tl::unexpected<QString>(tr("--%1 cannot be \"%2\".").arg(QLatin1String(option), value));
}

// "256x256x256" or "256".
std::optional<std::array<int, 3>> sizeOf(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 1 && parts.size() != 3) {
        return std::nullopt;
    }
    std::array<int, 3> size{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        bool ok = false;
        size[axis] = parts[parts.size() == 1 ? 0 : static_cast<int>(axis)].toInt(&ok);
        if (!ok) {
            return std::nullopt;
        }
    }
    return size;
}

// "explosive" stands for the block; all other names are those of the label volume.
std::optional<QVector<scans::ItemClass>> threatsOf(const QString& text)
{
    QVector<scans::ItemClass> classes;
    if (text == QLatin1String("none")) {
        return classes;
    }
    for (const QString& name : text.split(QLatin1Char(','))) {
        const auto known =
            scans::itemClassFromString(name == QLatin1String("explosive") ? QStringLiteral("explosive_block") : name);
        if (!known || !scans::isProhibited(*known)) {
            return std::nullopt;
        }
        classes.append(*known);
    }
    return classes;
}

void addOptions(QCommandLineParser& parser)
{
    for (const char* name : {"out", "count", "seed", "size", "voxel-mm", "threat", "kind", "scanner", "format"}) {
        const QString text = QString::fromLatin1(name);
        parser.addOption({text, text, text});
    }
    for (const char* name : {"radiograph-only", "demo"}) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    }
}

tl::expected<void, QString> readNumbers(const QCommandLineParser& parser, SimulateArguments& result)
{
    const auto given = [&parser](const char* name) { return parser.isSet(QLatin1String(name)); };
    const auto value = [&parser](const char* name) { return parser.value(QLatin1String(name)); };
    bool ok = true;
    if (given("count")) {
        result.count = value("count").toInt(&ok);
        if (!ok || result.count < 1 || result.count > 1'000'000) {
            return badValue("count", value("count"));
        }
    }
    if (given("seed")) {
        result.recipe.seed = value("seed").toULongLong(&ok);
        if (!ok) {
            return badValue("seed", value("seed"));
        }
    }
    if (given("size")) {
        const auto size = sizeOf(value("size"));
        if (!size) {
            return badValue("size", value("size"));
        }
        result.recipe.size = *size;
    }
    if (given("voxel-mm")) {
        result.recipe.voxelMm = value("voxel-mm").toDouble(&ok);
        if (!ok) {
            return badValue("voxel-mm", value("voxel-mm"));
        }
    }
    return {};
}

tl::expected<void, QString> readChoices(const QCommandLineParser& parser, SimulateArguments& result)
{
    const auto given = [&parser](const char* name) { return parser.isSet(QLatin1String(name)); };
    const auto value = [&parser](const char* name) { return parser.value(QLatin1String(name)); };
    const QString random = QStringLiteral("random");
    if (given("threat") && value("threat") != random) {
        const auto threats = threatsOf(value("threat"));
        if (!threats) {
            return badValue("threat", value("threat"));
        }
        result.recipe.prohibited = *threats;
        result.randomThreats = false;
    }
    if (given("kind") && value("kind") != random) {
        const QString kind = value("kind");
        if (kind == QLatin1String("parcel") || kind == QLatin1String("box")) {
            result.kind = scans::ParcelKind::Box;
        } else if (kind == QLatin1String("bag")) {
            result.kind = scans::ParcelKind::SoftBag;
        } else if (kind == QLatin1String("trolley")) {
            result.kind = scans::ParcelKind::Trolley;
        } else {
            return badValue("kind", kind);
        }
    }
    if (given("scanner")) {
        const auto scanner = scans::scannerByName(value("scanner"));
        if (!scanner) {
            return badValue("scanner", value("scanner"));
        }
        result.recipe.scanner = *scanner;
    }
    if (given("format")) {
        const QString format = value("format");
        if (format != QLatin1String("dicos") && format != QLatin1String("nrrd")) {
            return badValue("format", format);
        }
        result.format = format == QLatin1String("nrrd") ? scans::ParcelFormat::Nrrd : scans::ParcelFormat::Dicos;
    }
    return {};
}

} // namespace

tl::expected<SimulateArguments, QString> SimulateArguments::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("simulate")} + arguments)) {
        return tl::unexpected<QString>(parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return tl::unexpected<QString>(tr("\"%1\" is no option.").arg(parser.positionalArguments().first()));
    }
    SimulateArguments result;
    result.folder = parser.value(QStringLiteral("out"));
    if (result.folder.isEmpty()) {
        return tl::unexpected<QString>(tr("Name a folder with --out."));
    }
    if (parser.isSet(QStringLiteral("demo"))) {
        result.task = SimulateTask::DemoPort;
    }
    if (parser.isSet(QStringLiteral("radiograph-only"))) {
        result.recipe.parts = scans::ScanParts::RadiographOnly;
    }
    if (const auto numbers = readNumbers(parser, result); !numbers) {
        return tl::unexpected<QString>(numbers.error());
    }
    if (const auto choices = readChoices(parser, result); !choices) {
        return tl::unexpected<QString>(choices.error());
    }
    return result;
}

} // namespace portlight::ctl
