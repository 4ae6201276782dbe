// Result<T>: a value, or an Error that an officer can read. Every fallible call across a folder's border returns one;
// exceptions never cross it. The type is tl::expected (P0323), so `and_then`, `map` and `map_error` are there.
#pragma once

#include "inspection/Error.h"

#include <tl/expected.hpp>

namespace portlight::inspection {

template <typename T>
using Result = tl::expected<T, Error>;

// The failure side of any Result: `return failure(ErrorCode::BadInput, tr("..."), detail);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString text, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(text), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace portlight::inspection
