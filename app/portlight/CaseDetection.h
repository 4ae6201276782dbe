// The detectors at the desk: keeps them at work on the cases, tells worklist and status strip how far they are, and
// says how findings are presented: with what their class was worth here, or not at all while a case is read unaided.
//
// GUI thread; the work is DetectionQueue's. Lives as long as the inspection desk.
#pragma once

#include "app/station/AlarmWorth.h"
#include "app/station/DetectionPolicy.h"
#include "app/station/DetectionQueue.h"
#include "inspection/Case.h"
#include "local_cache/CaseCache.h"
#include "widgets/FindingsModel.h"

#include <QObject>

#include <optional>

namespace portlight::app {

class InspectionPage;
class InteractionWatch;

class CaseDetection : public QObject
{
    Q_OBJECT

public:
    CaseDetection(const local_cache::CacheLocation& location, local_cache::SessionPtr session, InspectionPage& page,
                  QObject* parent);

    // The case now on the screen, opened or changed.
    void follow(const inspection::Case& open);
    // The scan on the screen, or on its way there (DetectionQueue::setOnScreen).
    void setOnScreen(const QString& sha256, const std::shared_ptr<const scans::Scan>& scan);
    // Cases came or went.
    void wake();
    // The strip in the language now in use.
    void reword() { showStatus(); }
    void setWorths(const AlarmWorths& worths);

    // As the officer may see it: without machines' findings, and without the events that tell of them, while it is read
    // unaided; else with class names in words, and alarms of a mostly false class as unclear ones.
    [[nodiscard]] inspection::Case presented(const inspection::Case& of) const;
    [[nodiscard]] QVector<local_cache::HistoryEntry> presented(const inspection::Case& of,
                                                               const QVector<local_cache::HistoryEntry>& history) const;
    [[nodiscard]] bool isVeiled(const inspection::Case& of) const;
    // Below each finding: model and worth.
    [[nodiscard]] QHash<inspection::FindingId, widgets::FindingRemark> remarks(const inspection::Case& of) const;
    // Below the list: who looked, who did not and why.
    [[nodiscard]] QString looksText(const inspection::Case& of) const;

    [[nodiscard]] const DetectionPolicy& policy() const { return m_policy; }
    [[nodiscard]] inspection::Result<void> publish(const DetectionPolicy& policy);
    [[nodiscard]] bool mayPublish() const;
    // Of the models in use; empty until they are read.
    [[nodiscard]] QVector<inference::ModelBundle> models() const;
    [[nodiscard]] const DetectionStatus& status() const { return m_queue.status(); }
    [[nodiscard]] InteractionWatch& interaction() { return *m_interaction; }

Q_SIGNALS:
    void caseLookedAt(const portlight::inspection::CaseId& id);
    // The same cases are to be presented otherwise: worth or policy changed.
    void presentationChanged();
    // remarks() and looksText() may have changed.
    void looksChanged();

private:
    void showStatus();
    void readPolicy();
    [[nodiscard]] widgets::FindingRemark remarkOn(const inspection::Case& of, const inspection::Finding& finding,
                                                  const QString& scanner) const;
    [[nodiscard]] QString worthText(const inspection::Finding& finding, const AlarmWorth& worth) const;
    [[nodiscard]] QString testedText(const QString& label, inference::ModelKind kind) const;
    // What of the case waits for models, or will never be looked at.
    [[nodiscard]] QStringList unlookedLines(const inspection::Case& of) const;

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    InspectionPage& m_page;
    InteractionWatch* m_interaction = nullptr;
    DetectionQueue m_queue;
    DetectionPolicy m_policy;
    std::optional<AlarmWorths> m_worths; // nothing until the book was read
    QString m_problemTold;
    inspection::CaseId m_followed;
    inspection::CaseState m_followedState = inspection::CaseState::AwaitingScan;
    qsizetype m_followedScans = 0;
};

} // namespace portlight::app
