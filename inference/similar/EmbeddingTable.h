// The fitted projection from a descriptor to an embedding: what the change of scanner, noise, place and crop moves is
// made to count less than what tells one image from another (linear discriminant analysis with every image a class of
// its own and changed copies as its members; Fisher, Annals of Eugenics 7 (1936) 179). Compiled in; fitted by
// tools/training/similar.py.
//
// The file, little-endian: "PLSIM1", uint16 space, uint32 inputs, then for each of the 128 outputs float32 offset and
// scale and `inputs` int16: output = offset + scale * sum(int16 * input).
#pragma once

#include "inference/similar/Embedding.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace portlight::inference {

class EmbeddingTable
{
public:
    // The one this program was built with; one object a process, safe from any thread.
    [[nodiscard]] static const EmbeddingTable& of(EmbeddingSpace space);
    // Nothing when the bytes are no such table.
    [[nodiscard]] static std::optional<EmbeddingTable> parse(const QByteArray& file, EmbeddingSpace space);

    [[nodiscard]] std::size_t inputs() const { return m_inputs; }
    // `descriptor` has inputs() numbers.
    [[nodiscard]] Embedding embed(const std::vector<float>& descriptor) const;

private:
    std::size_t m_inputs = 0;
    std::vector<float> m_offsets;
    std::vector<float> m_weights; // [output][input]
};

} // namespace portlight::inference
