// How this terminal is linked to its hub: DATA/hub.json, handed out by who runs the hub. Names and keys only, no
// secret: the password lies in a file of its own.
//
//   {"url": "postgresql://...", "password_file": "...", "files_url": "https://...",
//    "administration_key": vkey, "log_key": vkey, "witness_keys": [vkey, ...], "witnesses_needed": 1}
//
// A vkey is a C2SP signed-note verifier key. Relative file names in it and in the URL's certificates count from the
// folder of the link file it was read from.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "sync/HubAddress.h"
#include "sync/ledger/NoteKey.h"

#include <QVector>

#include <optional>

namespace portlight::sync {

struct HubLink
{
    QString url;
    QString passwordFile;
    QString filesUrl;                         // where scan files lie (files/FileStore.h); empty: nowhere
    std::optional<NoteKey> administrationKey; // whose word counts in the officer register
    std::optional<NoteKey> logKey;            // signs the hub's checkpoints
    QVector<NoteKey> witnessKeys;
    int witnessesNeeded = 0;

    [[nodiscard]] static QString fileIn(const local_cache::CacheLocation& location);
    // NotFound when this terminal is linked to no hub.
    [[nodiscard]] static inspection::Result<HubLink> read(const QString& file);
    [[nodiscard]] inspection::Result<void> write(const QString& file) const;
    [[nodiscard]] inspection::Result<HubAddress> address() const;
};

} // namespace portlight::sync
