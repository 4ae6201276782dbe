// Notices that this machine's network came up: a link, an address or a route (Linux, rtnetlink). A line that was down
// is then tried at once instead of when the back-off says. Where the system does not tell, the back-off alone decides.
// One thread.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace portlight::sync {

class Interrupt;

class NetworkWatch
{
public:
    NetworkWatch();
    ~NetworkWatch();
    Q_DISABLE_COPY_MOVE(NetworkWatch)

    enum class Ended { TimeIsUp, Woken, NetworkCame };
    // Waits for the span, the interrupt or the network.
    [[nodiscard]] Ended wait(const Interrupt& interrupt, std::chrono::milliseconds span);

private:
    [[nodiscard]] bool takeChanges();

    int m_socket = -1;
};

} // namespace portlight::sync
