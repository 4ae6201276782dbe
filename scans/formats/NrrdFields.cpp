#include "scans/formats/NrrdFields.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace portlight::scans {

namespace {

constexpr int mostAxes = 16; // NRRD_DIM_MAX
constexpr qint64 mostFiles = 100000;

QStringList wordsOf(const QString& value)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return value.split(blanks, Qt::SkipEmptyParts);
}

std::optional<double> toNumber(const QString& word)
{
    bool ok = false;
    const double number = word.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

// Words in double quotes, or plain words where there are none.
QStringList quotedWords(const QString& value)
{
    static const QRegularExpression word(QStringLiteral("\"([^\"]*)\"|(\\S+)"));
    QStringList out;
    for (auto matches = word.globalMatch(value); matches.hasNext();) {
        const auto match = matches.next();
        out.append(match.capturedStart(1) >= 0 ? match.captured(1) : match.captured(2));
    }
    return out;
}

// "(a,b,c)" or "(a,b)", padded with zeros.
std::optional<std::array<double, 3>> toVector(const QString& word)
{
    if (!word.startsWith(u'(') || !word.endsWith(u')')) {
        return std::nullopt;
    }
    const QStringList parts = word.mid(1, word.size() - 2).split(u',');
    if (parts.size() > 3) {
        return std::nullopt;
    }
    std::array<double, 3> vector{};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto number = toNumber(parts[i].trimmed());
        if (!number) {
            return std::nullopt;
        }
        vector[static_cast<std::size_t>(i)] = *number;
    }
    return vector;
}

// "(1, 0, 0) none (0,0,2)": blanks inside the brackets do not part words.
QStringList vectorWords(const QString& value)
{
    static const QRegularExpression word(QStringLiteral("\\([^)]*\\)|\\S+"));
    QStringList out;
    for (auto matches = word.globalMatch(value); matches.hasNext();) {
        out.append(matches.next().captured());
    }
    return out;
}

FieldOutcome takeDimension(NrrdHeader& header, const QString& value)
{
    bool ok = false;
    const int dimension = value.toInt(&ok);
    if (!ok || dimension < 1 || dimension > mostAxes || !header.axes.empty()) {
        return FieldOutcome::Bad;
    }
    header.axes.resize(static_cast<std::size_t>(dimension));
    return FieldOutcome::Taken;
}

// One word an axis, each given to `take`, which says whether it understood.
template <typename Take>
FieldOutcome forEachAxis(NrrdHeader& header, const QStringList& words, Take take)
{
    if (words.size() != static_cast<qsizetype>(header.axes.size())) {
        return FieldOutcome::Bad;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!take(header.axes[static_cast<std::size_t>(i)], words[i])) {
            return FieldOutcome::Bad;
        }
    }
    return FieldOutcome::Taken;
}

FieldOutcome takeSizes(NrrdHeader& header, const QString& value)
{
    return forEachAxis(header, wordsOf(value), [](NrrdAxis& axis, const QString& word) {
        bool ok = false;
        axis.size = word.toLongLong(&ok);
        return ok && axis.size > 0;
    });
}

FieldOutcome takeAxisNumbers(NrrdHeader& header, const QString& value, std::optional<double> NrrdAxis::*member)
{
    return forEachAxis(header, wordsOf(value), [member](NrrdAxis& axis, const QString& word) {
        axis.*member = toNumber(word); // "nan" means unknown
        return true;
    });
}

FieldOutcome takeDirections(NrrdHeader& header, const QString& value)
{
    return forEachAxis(header, vectorWords(value), [](NrrdAxis& axis, const QString& word) {
        axis.direction = toVector(word);
        return axis.direction.has_value() || word.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
    });
}

FieldOutcome takeKinds(NrrdHeader& header, const QString& value)
{
    return forEachAxis(header, wordsOf(value), [](NrrdAxis& axis, const QString& word) {
        axis.kind = word.toLower();
        return true;
    });
}

FieldOutcome takeCentrings(NrrdHeader& header, const QString& value)
{
    return forEachAxis(header, wordsOf(value), [](NrrdAxis& axis, const QString& word) {
        axis.cellCentred = word.compare(QLatin1String("node"), Qt::CaseInsensitive) != 0;
        return true;
    });
}

FieldOutcome takeUnits(NrrdHeader& header, const QString& value)
{
    const QStringList units = quotedWords(value);
    for (qsizetype i = 0; i < units.size() && i < static_cast<qsizetype>(header.axes.size()); ++i) {
        header.axes[static_cast<std::size_t>(i)].unit = units[i];
    }
    return FieldOutcome::Taken;
}

FieldOutcome takeSpace(NrrdHeader& header, const QString& value)
{
    static const QHash<QString, QString> shortNames{
        {QStringLiteral("ras"), QStringLiteral("right-anterior-superior")},
        {QStringLiteral("las"), QStringLiteral("left-anterior-superior")},
        {QStringLiteral("lps"), QStringLiteral("left-posterior-superior")},
    };
    QString name = value.toLower();
    if (name.endsWith(QLatin1String("-time"))) {
        return FieldOutcome::Unsupported;
    }
    header.space = shortNames.value(name, name);
    header.spaceDimension = 3;
    return FieldOutcome::Taken;
}

FieldOutcome takeSpaceDimension(NrrdHeader& header, const QString& value)
{
    bool ok = false;
    header.spaceDimension = value.toInt(&ok);
    return ok && header.spaceDimension >= 1 && header.spaceDimension <= 3 ? FieldOutcome::Taken : FieldOutcome::Bad;
}

FieldOutcome takeOrigin(NrrdHeader& header, const QString& value)
{
    const QStringList words = vectorWords(value);
    const auto origin = words.size() == 1 ? toVector(words.first()) : std::nullopt;
    if (origin) {
        header.spaceOrigin = *origin;
    }
    // Some writers leave "none" or NaN where they know of no origin.
    return FieldOutcome::Taken;
}

FieldOutcome takeEncoding(NrrdHeader& header, const QString& value)
{
    static const QHash<QString, VoxelEncoding> encodings{
        {QStringLiteral("raw"), VoxelEncoding::Raw},     {QStringLiteral("gzip"), VoxelEncoding::Deflated},
        {QStringLiteral("gz"), VoxelEncoding::Deflated}, {QStringLiteral("txt"), VoxelEncoding::Text},
        {QStringLiteral("text"), VoxelEncoding::Text},   {QStringLiteral("ascii"), VoxelEncoding::Text},
        {QStringLiteral("hex"), VoxelEncoding::Hex},
    };
    const auto found = encodings.constFind(value.toLower());
    if (found == encodings.cend()) {
        return FieldOutcome::Unsupported;
    }
    header.encoding = *found;
    header.stated |= NrrdHeader::HasEncoding;
    return FieldOutcome::Taken;
}

FieldOutcome takeType(NrrdHeader& header, const QString& value)
{
    const auto type = voxelTypeFromNrrdName(value.toLower());
    if (!type) {
        return FieldOutcome::Unsupported;
    }
    header.type = *type;
    header.stated |= NrrdHeader::HasType;
    return FieldOutcome::Taken;
}

FieldOutcome takeEndian(NrrdHeader& header, const QString& value)
{
    const QString order = value.toLower();
    header.byteOrder = order == QLatin1String("big") ? QSysInfo::BigEndian : QSysInfo::LittleEndian;
    return order == QLatin1String("big") || order == QLatin1String("little") ? FieldOutcome::Taken : FieldOutcome::Bad;
}

FieldOutcome takeSkip(qint64& skip, const QString& value, qint64 smallest)
{
    bool ok = false;
    skip = value.toLongLong(&ok);
    return ok && skip >= smallest ? FieldOutcome::Taken : FieldOutcome::Bad;
}

} // namespace

FieldOutcome takeNrrdField(NrrdHeader& header, const QString& field, const QString& value)
{
    using Taker = FieldOutcome (*)(NrrdHeader&, const QString&);
    static const QHash<QString, Taker> takers{
        {QStringLiteral("dimension"), takeDimension},
        {QStringLiteral("sizes"), takeSizes},
        {QStringLiteral("type"), takeType},
        {QStringLiteral("encoding"), takeEncoding},
        {QStringLiteral("endian"), takeEndian},
        {QStringLiteral("space"), takeSpace},
        {QStringLiteral("space dimension"), takeSpaceDimension},
        {QStringLiteral("space directions"), takeDirections},
        {QStringLiteral("space origin"), takeOrigin},
        {QStringLiteral("kinds"), takeKinds},
        {QStringLiteral("units"), takeUnits},
        {QStringLiteral("centers"), takeCentrings},
        {QStringLiteral("centerings"), takeCentrings},
        {QStringLiteral("space units"),
         [](NrrdHeader& h, const QString& v) {
             h.spaceUnits = quotedWords(v);
             return FieldOutcome::Taken;
         }},
        {QStringLiteral("sample units"),
         [](NrrdHeader& h, const QString& v) {
             h.sampleUnits = quotedWords(v).value(0);
             return FieldOutcome::Taken;
         }},
        {QStringLiteral("spacings"),
         [](NrrdHeader& h, const QString& v) { return takeAxisNumbers(h, v, &NrrdAxis::spacing); }},
        {QStringLiteral("axis mins"),
         [](NrrdHeader& h, const QString& v) { return takeAxisNumbers(h, v, &NrrdAxis::minimum); }},
        {QStringLiteral("axismins"),
         [](NrrdHeader& h, const QString& v) { return takeAxisNumbers(h, v, &NrrdAxis::minimum); }},
        {QStringLiteral("axis maxs"),
         [](NrrdHeader& h, const QString& v) { return takeAxisNumbers(h, v, &NrrdAxis::maximum); }},
        {QStringLiteral("axismaxs"),
         [](NrrdHeader& h, const QString& v) { return takeAxisNumbers(h, v, &NrrdAxis::maximum); }},
        {QStringLiteral("line skip"), [](NrrdHeader& h, const QString& v) { return takeSkip(h.lineSkip, v, 0); }},
        {QStringLiteral("lineskip"), [](NrrdHeader& h, const QString& v) { return takeSkip(h.lineSkip, v, 0); }},
        {QStringLiteral("byte skip"), [](NrrdHeader& h, const QString& v) { return takeSkip(h.byteSkip, v, -1); }},
        {QStringLiteral("byteskip"), [](NrrdHeader& h, const QString& v) { return takeSkip(h.byteSkip, v, -1); }},
    };
    const Taker taker = takers.value(field, nullptr);
    return taker == nullptr ? FieldOutcome::Taken : taker(header, value);
}

bool isComplete(const NrrdHeader& header)
{
    return header.stated == (NrrdHeader::HasType | NrrdHeader::HasEncoding) && header.axes.front().size > 0;
}

std::optional<QStringList> numberedFiles(const QStringList& words)
{
    static const QRegularExpression pattern(QStringLiteral("^([^%]*)%(0?)(\\d?)d([^%]*)$"));
    const auto match = pattern.match(words[0]);
    bool okFirst = false;
    bool okLast = false;
    bool okStep = false;
    const qint64 first = words[1].toLongLong(&okFirst);
    const qint64 last = words[2].toLongLong(&okLast);
    const qint64 step = words[3].toLongLong(&okStep);
    constexpr qint64 largest = 1'000'000'000;
    if (!match.hasMatch() || !okFirst || !okLast || !okStep || step == 0 || std::abs(first) > largest ||
        std::abs(last) > largest || std::abs(step) > largest || (last - first) / step < 0 ||
        (last - first) / step >= mostFiles) {
        return std::nullopt;
    }
    const QChar fill = match.captured(2).isEmpty() ? u' ' : u'0';
    QStringList names;
    for (qint64 i = 0; i <= (last - first) / step; ++i) {
        names.append(match.captured(1) +
                     QStringLiteral("%1").arg(first + i * step, match.captured(3).toInt(), 10, fill) +
                     match.captured(4));
    }
    return names;
}

std::optional<VoxelType> voxelTypeFromNrrdName(const QString& name)
{
    static const QHash<QString, VoxelType> types = [] {
        QHash<QString, VoxelType> table;
        const auto add = [&table](VoxelType type, std::initializer_list<const char*> names) {
            for (const char* each : names) {
                table.insert(QLatin1String(each), type);
            }
        };
        add(VoxelType::Int8, {"signed char", "int8", "int8_t"});
        add(VoxelType::UInt8, {"uchar", "unsigned char", "uint8", "uint8_t"});
        add(VoxelType::Int16, {"short", "short int", "signed short", "signed short int", "int16", "int16_t"});
        add(VoxelType::UInt16, {"ushort", "unsigned short", "unsigned short int", "uint16", "uint16_t"});
        add(VoxelType::Int32, {"int", "signed int", "int32", "int32_t"});
        add(VoxelType::UInt32, {"uint", "unsigned int", "uint32", "uint32_t"});
        add(VoxelType::Int64,
            {"longlong", "long long", "long long int", "signed long long", "signed long long int", "int64", "int64_t"});
        add(VoxelType::UInt64, {"ulonglong", "unsigned long long", "unsigned long long int", "uint64", "uint64_t"});
        add(VoxelType::Float32, {"float", "float32"});
        add(VoxelType::Float64, {"double", "float64"});
        return table;
    }();
    const auto found = types.constFind(name);
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

} // namespace portlight::scans
