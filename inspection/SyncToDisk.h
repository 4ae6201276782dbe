// Durable writes: what lasts through a power cut.
#pragma once

#include <QString>

namespace portlight::inspection {

// Waits until a file's content, or a folder's list of names, has reached the disk: a renamed file is only there after
// power loss when its folder was written too. False with errno set when it has not. Any thread.
[[nodiscard]] bool syncToDisk(const QString& path);

} // namespace portlight::inspection
