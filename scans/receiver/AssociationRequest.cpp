#include "scans/receiver/AssociationRequest.h"

#include <QDeadlineTimer>
#include <QtEndian>

#include <array>
#include <cstdint>
#include <poll.h>
#include <sys/socket.h>
#include <vector>

namespace portlight::scans {

namespace {

// Waits until `wanted` bytes can be peeked at.
bool awaitBytes(int socket, int wanted, const QDeadlineTimer& deadline, std::vector<unsigned char>& bytes)
{
    bytes.resize(static_cast<std::size_t>(wanted));
    ::setsockopt(socket, SOL_SOCKET, SO_RCVLOWAT, &wanted, sizeof(wanted)); // poll stays quiet until they are there
    while (!deadline.hasExpired()) {
        pollfd waiting{socket, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(deadline.remainingTime())) <= 0) {
            return false;
        }
        const auto there = ::recv(socket, bytes.data(), bytes.size(), MSG_PEEK | MSG_DONTWAIT);
        if (there == wanted) {
            return true;
        }
        if (there <= 0 || (waiting.revents & (POLLHUP | POLLERR)) != 0) {
            return false;
        }
        pollfd closing{socket, POLLRDHUP, 0};
        if (::poll(&closing, 1, 10) > 0) { // the rest will never come
            return false;
        }
    }
    return false;
}

} // namespace

bool awaitAssociationRequest(int socket, int seconds)
{
    constexpr int headerBytes = 6; // type, reserved, length (PS3.8 table 9-11)
    constexpr unsigned char associateRequest = 0x01;
    constexpr std::uint32_t longestRequest = 256U * 1024U; // 128 contexts with every known syntax take half of this
    const QDeadlineTimer deadline(seconds * 1000);
    std::vector<unsigned char> bytes;
    if (!awaitBytes(socket, headerBytes, deadline, bytes) || bytes[0] != associateRequest) {
        return false;
    }
    const auto length = qFromBigEndian<std::uint32_t>(bytes.data() + 2);
    if (length > longestRequest || !awaitBytes(socket, static_cast<int>(length) + headerBytes, deadline, bytes)) {
        return false;
    }
    const int one = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_RCVLOWAT, &one, sizeof(one));
    sockaddr_storage peer{};
    socklen_t size = sizeof(peer);
    return ::getpeername(socket, reinterpret_cast<sockaddr*>(&peer), &size) == 0;
}

} // namespace portlight::scans
