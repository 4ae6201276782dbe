// A block of numbers as engines take and give it: row-major float32.
#pragma once

#include <cstdint>
#include <vector>

namespace portlight::inference {

struct Tensor
{
    std::vector<std::int64_t> shape; // NCHW for images
    std::vector<float> values;       // as many as the product of `shape`
};

} // namespace portlight::inference
