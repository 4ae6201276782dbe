// Looks at a new connection before DCMTK does: waits until a whole A-ASSOCIATE-RQ lies in the socket's buffer, so that
// a silent peer costs its own thread only and noise is turned away unread.
#pragma once

namespace portlight::scans {

// False when the peer closed, sent something else, announced an absurd length, or took longer than `seconds`. Leaves
// the bytes in the socket.
[[nodiscard]] bool awaitAssociationRequest(int socket, int seconds);

} // namespace portlight::scans
