// A TCP socket that listens on one IPv4 address. DCMTK itself would listen on all of them.
#pragma once

#include "inspection/Result.h"

#include <QCoreApplication>
#include <QString>

namespace portlight::scans {

class ListenSocket
{
    Q_DECLARE_TR_FUNCTIONS(portlight::scans)

public:
    // Port 0: any free one. Conflict when the port is taken, BadInput when the address is none of this machine's.
    [[nodiscard]] static inspection::Result<ListenSocket> open(const QString& address, quint16 port);

    ListenSocket(ListenSocket&& other) noexcept;
    ListenSocket& operator=(ListenSocket&& other) noexcept;
    ListenSocket(const ListenSocket&) = delete;
    ListenSocket& operator=(const ListenSocket&) = delete;
    ~ListenSocket();

    [[nodiscard]] quint16 port() const;
    // The next connection's descriptor (the caller closes it), or -1 when none came within the time.
    [[nodiscard]] int accept(int milliseconds);

private:
    explicit ListenSocket(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

} // namespace portlight::scans
