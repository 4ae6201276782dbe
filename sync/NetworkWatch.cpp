#include "sync/NetworkWatch.h"

#include "sync/Interrupt.h"

#include <algorithm>
#include <array>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace portlight::sync {

namespace {

bool isComing(const nlmsghdr& message)
{
    switch (message.nlmsg_type) {
    case RTM_NEWADDR:
    case RTM_NEWROUTE:
        return true;
    case RTM_NEWLINK:
        return (static_cast<const ifinfomsg*>(NLMSG_DATA(&message))->ifi_flags & IFF_RUNNING) != 0;
    default:
        return false;
    }
}

} // namespace

NetworkWatch::NetworkWatch()
    : m_socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE))
{
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_IFADDR | RTMGRP_IPV6_ROUTE;
    if (m_socket >= 0 && ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

NetworkWatch::~NetworkWatch()
{
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

// All that is there; true when something came up. Messages that were lost for want of room count as that.
bool NetworkWatch::takeChanges()
{
    bool came = false;
    alignas(nlmsghdr) std::array<char, 8192> bytes{};
    for (;;) {
        const ssize_t got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
        if (got < 0) {
            return came || errno == ENOBUFS;
        }
        auto left = static_cast<unsigned int>(got);
        for (const auto* message = reinterpret_cast<const nlmsghdr*>(bytes.data()); NLMSG_OK(message, left);
             message = NLMSG_NEXT(message, left)) {
            came = came || isComing(*message);
        }
    }
}

NetworkWatch::Ended NetworkWatch::wait(const Interrupt& interrupt, std::chrono::milliseconds span)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + span;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        std::array<pollfd, 2> waited{pollfd{interrupt.descriptor(), POLLIN, 0}, pollfd{m_socket, POLLIN, 0}};
        const int ready = ::poll(waited.data(), waited.size(),
                                 static_cast<int>(std::max(left, std::chrono::milliseconds{0}).count()));
        if (waited[0].revents != 0) {
            return Ended::Woken;
        }
        if (waited[1].revents != 0 && takeChanges()) {
            return Ended::NetworkCame;
        }
        if (ready == 0) {
            return Ended::TimeIsUp;
        }
    }
}

} // namespace portlight::sync
