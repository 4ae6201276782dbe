#include "scans/formats/SampleLists.h"

#include <cstring>

namespace portlight::scans {

inspection::Result<std::vector<std::shared_ptr<VoxelBuffer>>> partSamples(const VoxelBuffer& buffer, std::size_t parts,
                                                                          SampleOrder order)
{
    Q_ASSERT(parts > 0 && buffer.count() % parts == 0);
    const std::size_t count = buffer.count() / parts;
    std::vector<std::shared_ptr<VoxelBuffer>> out;
    for (std::size_t part = 0; part < parts; ++part) {
        auto target = VoxelBuffer::allocate(buffer.type(), count);
        if (!target) {
            return inspection::failure(target.error());
        }
        visitVoxelType(buffer.type(), [&]<typename T>(T*) {
            const auto from = buffer.as<T>();
            const auto to = (*target)->template as<T>();
            if (order == SampleOrder::Consecutive) {
                std::memcpy(to.data(), from.data() + part * count, count * sizeof(T));
                return;
            }
            for (std::size_t i = 0; i < count; ++i) {
                to[i] = from[i * parts + part];
            }
        });
        out.push_back(*target);
    }
    return out;
}

} // namespace portlight::scans
