// One association of a scanner with the receiver: negotiation, C-ECHO and C-STORE until release, abort or silence
// (PS3.4 annex B, PS3.8).
//
// Internal to scans/receiver; blocks its thread. Every wait is bounded, and shutting the socket down from another
// thread ends it at once.
#pragma once

#include "scans/receiver/ReceiverInbox.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace portlight::scans {

struct AssociationSettings
{
    QByteArray aeTitle;
    int silenceSeconds = 30;      // a peer that says nothing for longer is cut off
    qint64 mostInstanceBytes = 0; // a larger instance ends the association
    qint64 leastFreeBytes = 0;    // with less disk left every instance is refused (0xA700)
    bool onlyOwnTitle = false;    // reject associations that call another AE title
};

struct ReceivedInstance
{
    QString path;
    QByteArray seriesUid;
    QByteArray sopClass;
    QByteArray sopInstance;
};

enum class AssociationEnd { Released, Broken };

using InstanceSink = std::function<void(const ReceivedInstance&)>;

// Takes over `socket`, an accepted connection, and closes it. `stored` is called for each instance that is safely on
// disk, before the peer is told so.
[[nodiscard]] AssociationEnd serveAssociation(int socket, ReceiverInbox& inbox, const AssociationSettings& settings,
                                              const InstanceSink& stored);

// Tells a peer that all places are taken (A-ASSOCIATE-RJ, local limit exceeded) and closes the socket.
void rejectBusy(int socket);

} // namespace portlight::scans
