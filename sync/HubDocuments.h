// Trade documents and seals as a party of the consignment may read them straight from a hub, without a case cache: the
// events of its documents (row-level security chooses them), each checked as a terminal would check it.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Result.h"
#include "local_cache/HubOfficers.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace portlight::sync {

class HubClient;
class NoteKey;

struct HubDocuments
{
    QVector<inspection::Case> cases;                                  // documents and seals only
    QHash<inspection::CaseId, QVector<inspection::CaseEvent>> events; // of each case, in order
    QVector<local_cache::HubOfficer> parties;                         // the newest word on the key of each
    QStringList doubts;                                               // sentences: entries that were not taken, and why
};

// `administration`: the key whose word on officers counts. Fails when the hub cannot be asked or answers nonsense.
[[nodiscard]] inspection::Result<HubDocuments> readDocuments(HubClient& client, const NoteKey& administration);

} // namespace portlight::sync
