// A private folder (0700) for decrypted files that goes away with the object: in memory where the machine has room, so
// that plain scans do not reach the disk, else in the temporary folder.
#pragma once

#include <QTemporaryDir>

namespace portlight::intake {

class ScratchFolder
{
public:
    ScratchFolder();

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace portlight::intake
