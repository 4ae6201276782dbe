// The keys that a proof is checked with, from --log-key and --witness-key; without them, those of this terminal's hub.
#pragma once

#include "app/portlightctl/CacheAccess.h"
#include "sync/ledger/EventProof.h"

namespace portlight::ctl {

// Of a command that takes such keys, for CacheAccess::parse.
[[nodiscard]] QStringList proofKeyOptions();
[[nodiscard]] inspection::Result<sync::ledger::ProofKeys> proofKeysOf(const CacheAccess& access);
// What a proof proved, as JSON.
[[nodiscard]] QJsonObject toJson(const sync::ledger::CheckedProof& checked);
// A proof file, or the text of the codes on a receipt. BadInput when it cannot be read.
[[nodiscard]] inspection::Result<QByteArray> readProofFile(const QString& path);

} // namespace portlight::ctl
