#include "inference/similar/EmbeddingTable.h"

#include <QDataStream>
#include <QFile>

#include <algorithm>
#include <cmath>

// Resources of a static library are registered by hand, outside of any namespace.
static void registerTables()
{
    Q_INIT_RESOURCE(similar);
}

namespace portlight::inference {

namespace {

constexpr char magic[] = "PLSIM1";
constexpr int magicBytes = 6;
constexpr quint32 mostInputs = 4096;
constexpr double largestByte = 127.0;

EmbeddingTable compiledIn(EmbeddingSpace space)
{
    registerTables();
    QFile file(space == EmbeddingSpace::Radiograph ? QStringLiteral(":/portlight/similar/radiographs.table")
                                                   : QStringLiteral(":/portlight/similar/volumes.table"));
    const auto table = file.open(QIODevice::ReadOnly) ? EmbeddingTable::parse(file.readAll(), space) : std::nullopt;
    if (!table) {
        qFatal("The table of similar images is missing from the program."); // a broken build
    }
    return *table;
}

} // namespace

const EmbeddingTable& EmbeddingTable::of(EmbeddingSpace space)
{
    static const EmbeddingTable radiographs = compiledIn(EmbeddingSpace::Radiograph);
    static const EmbeddingTable volumes = compiledIn(EmbeddingSpace::Volume);
    return space == EmbeddingSpace::Radiograph ? radiographs : volumes;
}

std::optional<EmbeddingTable> EmbeddingTable::parse(const QByteArray& file, EmbeddingSpace space)
{
    if (!file.startsWith(QByteArray(magic, magicBytes))) {
        return std::nullopt;
    }
    QDataStream in(file.mid(magicBytes));
    in.setByteOrder(QDataStream::LittleEndian);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint16 stored = 0;
    quint32 inputs = 0;
    in >> stored >> inputs;
    if (stored != static_cast<quint16>(space) || inputs == 0 || inputs > mostInputs) {
        return std::nullopt;
    }
    EmbeddingTable table;
    table.m_inputs = inputs;
    table.m_weights.reserve(embeddingBytes * inputs);
    for (std::size_t output = 0; output < embeddingBytes; ++output) {
        float offset = 0.0F;
        float scale = 0.0F;
        in >> offset >> scale;
        table.m_offsets.push_back(offset);
        for (quint32 input = 0; input < inputs; ++input) {
            qint16 weight = 0;
            in >> weight;
            table.m_weights.push_back(scale * static_cast<float>(weight));
        }
    }
    return in.status() == QDataStream::Ok && in.atEnd() ? std::optional(table) : std::nullopt;
}

Embedding EmbeddingTable::embed(const std::vector<float>& descriptor) const
{
    Q_ASSERT(descriptor.size() == m_inputs);
    std::array<double, embeddingBytes> direction{};
    double length = 0.0;
    for (std::size_t output = 0; output < embeddingBytes; ++output) {
        const float* weights = m_weights.data() + output * m_inputs;
        double sum = m_offsets[output];
        for (std::size_t i = 0; i < m_inputs; ++i) {
            sum += static_cast<double>(weights[i]) * static_cast<double>(descriptor[i]);
        }
        direction[output] = sum;
        length += sum * sum;
    }
    Embedding embedding;
    const double scale = length > 0.0 ? embeddingLength / std::sqrt(length) : 0.0;
    for (std::size_t output = 0; output < embeddingBytes; ++output) {
        embedding.bytes[output] =
            static_cast<std::int8_t>(std::lround(std::clamp(scale * direction[output], -largestByte, largestByte)));
    }
    return embedding;
}

} // namespace portlight::inference
