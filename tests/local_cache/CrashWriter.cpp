#include "tests/local_cache/CrashWriter.h"

#include "local_cache/CaseCache.h"
#include "local_cache/OfficerVault.h"
#include "tests/local_cache/CacheFixture.h"

#include <QRandomGenerator>

#include <unistd.h>

namespace portlight::tests {

using inspection::EventKind;
using local_cache::EventDraft;

namespace {

void say(const QByteArray& lines)
{
    if (::write(STDOUT_FILENO, lines.constData(), static_cast<std::size_t>(lines.size())) != lines.size()) {
        qFatal("the parent went away");
    }
}

QVector<EventDraft> randomBatch(QRandomGenerator& random, QVector<inspection::CaseId>& cases)
{
    QVector<EventDraft> drafts;
    const int count = 1 + random.bounded(12);
    for (int i = 0; i < count; ++i) {
        if (cases.isEmpty() || random.bounded(3) == 0) {
            cases.append(inspection::newTimeOrderedId());
            drafts.append({cases.last(),
                           EventKind::CaseOpened,
                           {{QStringLiteral("number"), QStringLiteral("N-") + cases.last().toString(QUuid::Id128)},
                            {QStringLiteral("lane"), QStringLiteral("red")}}});
        } else if (random.bounded(2) == 0) {
            drafts.append({cases.at(random.bounded(cases.size())),
                           EventKind::NoteAdded,
                           {{QStringLiteral("text"), QString(random.bounded(1, 3000), QLatin1Char('n'))}}});
        } else {
            drafts.append({cases.at(random.bounded(cases.size())),
                           EventKind::ScanAttached,
                           {{QStringLiteral("sha256"), QString(64, QLatin1Char('b'))}}});
        }
    }
    return drafts;
}

} // namespace

int runWriter(const QString& folder, quint32 seed, int batches)
{
    const auto vault = std::move(*local_cache::OfficerVault::open({folder}));
    const auto session = expectValue(vault->signIn(QStringLiteral("I1"), password));
    const auto cache = std::move(*local_cache::CaseCache::open({folder}));
    QRandomGenerator random(seed);
    QVector<inspection::CaseId> cases;
    say("ready\n");
    for (int batch = 0; batches == 0 || batch < batches; ++batch) {
        const auto drafts = randomBatch(random, cases);
        QByteArray acknowledged;
        for (const auto& event : expectValue(cache->append(session, drafts))) {
            acknowledged += event.id.toByteArray(QUuid::WithoutBraces) + '\n';
        }
        say(acknowledged);
    }
    return 0;
}

} // namespace portlight::tests
