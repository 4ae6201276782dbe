// One officer's work at the inspection page: wires worklist, open case, image, decisions and background work together.
// Lives from sign-in to sign-out. GUI thread.
#pragma once

#include "app/portlight/PortLine.h"
#include "app/portlight/commands/Command.h"
#include "inspection/Case.h"
#include "inspection/Error.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>

namespace portlight::local_cache {
class CaseCache;
class OfficerVault;
} // namespace portlight::local_cache

namespace portlight::widgets {
class SimilarView;
struct ExaminationAnswer;
} // namespace portlight::widgets

namespace portlight::app {

class CacheFeed;
class CaseContents;
class CaseController;
class CaseDetection;
class CasePictures;
class CaseRisk;
class CommandTable;
class DecisionFlow;
class DutyProjection;
class FiguresDesk;
class ImportController;
class InspectionPage;
class ReceiptDesk;
class RulesDesk;
class ScanDisplay;
class ScanPreviews;
class ScanTransfers;
class Settings;
class SimilarDesk;

class InspectionDesk : public QObject
{
    Q_OBJECT

public:
    // Opens the station's cache. On failure `error()` is set and only the page's error text works.
    InspectionDesk(const local_cache::CacheLocation& location, local_cache::SessionPtr session, CommandTable& commands,
                   Settings& settings, const PortLineMaker& makeLine, QObject* parent = nullptr);
    ~InspectionDesk() override;

    [[nodiscard]] const std::optional<inspection::Error>& error() const { return m_error; }
    [[nodiscard]] InspectionPage& page() { return *m_page; }
    // The page's owner takes it into its window; the desk must die first.
    [[nodiscard]] std::unique_ptr<InspectionPage> takePage();
    [[nodiscard]] CaseController& cases() { return *m_cases; }
    [[nodiscard]] CaseRisk& risk() { return *m_risk; }
    [[nodiscard]] DecisionFlow& decisions() { return *m_decisions; }
    [[nodiscard]] CaseDetection& detection() { return *m_detection; }
    [[nodiscard]] DutyProjection& duty() { return *m_duty; }
    // Why nothing may be made of the picture now; empty when it may. Takes a projected threat away.
    [[nodiscard]] QString pictureRefusal();
    [[nodiscard]] ImportController& imports() { return *m_imports; }
    [[nodiscard]] FiguresDesk& figures() { return *m_figures; }
    [[nodiscard]] ReceiptDesk& receipts() { return *m_receipts; }
    [[nodiscard]] RulesDesk& rules() { return *m_rules; }
    [[nodiscard]] ScanDisplay& scanDisplay() { return *m_scans; }
    [[nodiscard]] ScanTransfers& transfers() { return *m_transfers; }
    // Scans of the open case that are not here yet, from the hub.
    void fetchScans();
    [[nodiscard]] const local_cache::SessionPtr& session() const { return m_session; }

    void openCase(const inspection::CaseId& id);
    void openNeighbour(int steps);
    // A mark for the shown scan, as a signed event.
    void drawAnnotation(const inspection::Annotation& drawn);
    // The image as shown, with its scale bars and the case number, into the case.
    void keepPicture();
    // What a physical examination of the open case found, as a signed event.
    [[nodiscard]] inspection::Result<void> recordExamination(const widgets::ExaminationAnswer& answer);
    // Why no examination can be recorded now; empty when one can.
    [[nodiscard]] QString examinationRefusal() const;
    // Why nothing similar can be looked for now; empty when it can.
    [[nodiscard]] QString similarRefusal() const;
    // What looks like the scan on the screen; the search runs. For the caller to show.
    [[nodiscard]] std::unique_ptr<widgets::SimilarView> similarImages();
    // Why the open case cannot be answered unaided; empty when that is asked for.
    [[nodiscard]] QString firstAnswerRefusal() const;
    void undo();
    void redo();
    // Escape: work on the image, strip, notice, drawing tool, image alone, in this order.
    void stepBack();
    // Everything it shows in the language now in use; case, image and typed words stay.
    void reword();

    [[nodiscard]] Conditions conditions() const;

Q_SIGNALS:
    void conditionsChanged();
    void pictureOpened(const QImage& picture);
    void recordsRequested(int reason); // of the open case's risk

private:
    void wire();
    void wireLine();
    void showNoLine();
    void wireDuty();
    void wireView();
    void wireDetection();
    void wireTransfers();
    void wirePreviews();
    void wantPreviews(const QVector<inspection::CaseId>& changed);
    void takeFetched(const QString& sha256);
    void openPicture(const QString& sha256);
    void showPartySignatures();
    void wireDocuments();
    void wireSimilar();
    void showStation();
    void showOpenedCase();
    void refreshCase();
    void followRegister();
    void keepDecidedView();
    void showLooks();
    // In every view; brings the scan it lies in.
    void showFinding(const inspection::FindingId& id);
    void takeFirstAnswer(bool suspicious, const QString& text);
    void showAnnotation(const QUuid& id);
    // The first volume of another case beside the one on the screen.
    void compareWithCase(const inspection::CaseId& id);
    void updateDisk();
    void readNextAhead();

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    CommandTable& m_commands;
    std::optional<inspection::Error> m_error;
    std::unique_ptr<local_cache::CaseCache> m_cache;
    std::unique_ptr<local_cache::OfficerVault> m_vault;
    std::unique_ptr<CacheFeed> m_feed;
    std::unique_ptr<InspectionPage> m_ownedPage;
    InspectionPage* m_page = nullptr;
    CaseController* m_cases = nullptr;
    DecisionFlow* m_decisions = nullptr;
    CaseRisk* m_risk = nullptr;
    CaseContents* m_contents = nullptr;
    CaseDetection* m_detection = nullptr;
    inspection::FindingId m_findingToShow; // waits for its scan
    DutyProjection* m_duty = nullptr;
    std::optional<inspection::Finding> m_dutyItem; // told: shown in the picture, in no case
    ScanDisplay* m_scans = nullptr;
    CasePictures* m_pictures = nullptr;
    inspection::CaseId m_pictureCase; // whose picture is being kept
    ImportController* m_imports = nullptr;
    std::unique_ptr<PortLine> m_line; // null: this terminal is on its own
    ScanTransfers* m_transfers = nullptr;
    ScanPreviews* m_previews = nullptr;
    QString m_pictureWanted; // kept with the open case, on its way here to be opened
    FiguresDesk* m_figures = nullptr;
    ReceiptDesk* m_receipts = nullptr;
    RulesDesk* m_rules = nullptr;
    SimilarDesk* m_similar = nullptr;
    QTimer m_diskTimer;
};

} // namespace portlight::app
