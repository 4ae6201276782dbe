// An exercise pack as it travels: a signed folder of scans with what is in them, made of cases whose examination said
// so.
//
//   pack.json   format, and of every scan its files with their SHA-256, what was found and where
//   pack.sig    Ed25519 over pack.json (signing/ManifestSignature.h)
//   scans/      the pixels, written anew as DICOS: nothing of the original file's header is taken over
//
// What a pack holds of a case is: pixels, classes, boxes. Everything else stays behind: declaration, container and case
// number, officers, station, times, notes, reasons, the text of the examination, names of files and machines. The scans
// are in random order, so that not even the order of the cases can be told.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "scans/Progress.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace portlight::app {

struct PackContent
{
    int scans = 0;
    int threats = 0;      // scans with one
    int placeless = 0;    // of these, those that say what was found but not where: no session can ask for it
    QStringList leftOut;  // why a scan is not in it, each reason once
    QByteArray publicKey; // of who signed
};

// Writes the examined cases of this folder into a new or empty one and signs with a key file (portlightctl models
// keygen). Refused when `folder` holds anything or when no case can be taken. Colour exports cannot be written as DICOS
// and are left out. Synchronous.
[[nodiscard]] inspection::Result<PackContent> writePack(const local_cache::CacheLocation& location,
                                                        const local_cache::SessionPtr& session, const QString& folder,
                                                        const QString& keyPath, scans::Progress& progress);

// Brings a pack into a sandbox: each scan becomes a case, its truth is known to the simulated supervisor and to the
// sessions, which show it (PackExercises.h). Nothing is read before the signature holds, no scan before its hash does.
// Tampered, BadInput, NotFound; Refused outside a sandbox.
[[nodiscard]] inspection::Result<PackContent> importPack(const local_cache::CacheLocation& sandbox,
                                                         const local_cache::SessionPtr& supervisor,
                                                         const QString& folder, const QVector<QByteArray>& trustedKeys,
                                                         scans::Progress& progress);

} // namespace portlight::app
