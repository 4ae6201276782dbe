#include "scans/receiver/ListenSocket.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

Result<ListenSocket> ListenSocket::open(const QString& address, quint16 port)
{
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(port);
    if (::inet_pton(AF_INET, address.toLatin1().constData(), &where.sin_addr) != 1) {
        return failure(ErrorCode::BadInput, tr("\"%1\" is not an IPv4 address.").arg(address));
    }
    ListenSocket socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int reuse = 1;
    ::setsockopt(socket.m_descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof(reuse));
    constexpr int backlog = 32;
    if (::bind(socket.m_descriptor, reinterpret_cast<const sockaddr*>(&where), sizeof(where)) != 0 ||
        ::listen(socket.m_descriptor, backlog) != 0) {
        const int problem = errno;
        return failure(problem == EADDRINUSE ? ErrorCode::Conflict : ErrorCode::BadInput,
                       tr("The receiver cannot listen on %1 port %2: choose another address or port.")
                           .arg(address, QString::number(port)),
                       QString::fromLocal8Bit(std::strerror(problem)));
    }
    return socket;
}

ListenSocket::ListenSocket(ListenSocket&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ListenSocket& ListenSocket::operator=(ListenSocket&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

ListenSocket::~ListenSocket()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

quint16 ListenSocket::port() const
{
    sockaddr_in where{};
    socklen_t size = sizeof(where);
    return ::getsockname(m_descriptor, reinterpret_cast<sockaddr*>(&where), &size) == 0 ? ntohs(where.sin_port) : 0;
}

int ListenSocket::accept(int milliseconds)
{
    pollfd waiting{m_descriptor, POLLIN, 0};
    if (::poll(&waiting, 1, milliseconds) <= 0) {
        return -1;
    }
    return ::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC);
}

} // namespace portlight::scans
