// The program's window: first run, sign-in, lock and the inspection page in one stack, and the sheets over them.
// What happens on the inspection page is InspectionDesk's; what can be done at all is the command table's.
#pragma once

#include "app/portlight/PortLine.h"
#include "inspection/Case.h"
#include "inspection/Error.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/OfficerVault.h"
#include "local_cache/Session.h"
#include "widgets/StationSetupPage.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QStackedWidget;

namespace portlight::widgets {
class SignInPage;
} // namespace portlight::widgets

namespace portlight::app {

class CommandTable;
class DeskCountry;
class DeskDialogs;
class DeskLanguage;
class ExerciseFeed;
class FileDesk;
class IdleWatch;
class InspectionDesk;
class InspectionPage;
class PackImport;
class Settings;
class TrainingDesk;
class VaultGate;
struct CourseWish;

class DeskWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Without `makeLine` this terminal is on its own.
    explicit DeskWindow(const local_cache::CacheLocation& location,
                        local_cache::PasswordCost cost = local_cache::PasswordCost::Standard,
                        PortLineMaker makeLine = {});
    ~DeskWindow() override;

    // First run or sign-in, as the station's state asks.
    void start();
    // Without sign-in or case: views one file.
    void viewFile(const QString& path);
    // For scripted runs: as typed on the sign-in page.
    void signIn(const QString& badge, const QString& password);

    [[nodiscard]] const local_cache::CacheLocation& location() const { return m_location; }
    [[nodiscard]] local_cache::Profile profile() const { return m_location.profile; }
    [[nodiscard]] CommandTable& commands() { return *m_commands; }
    [[nodiscard]] DeskDialogs& dialogs() { return *m_dialogs; }
    [[nodiscard]] DeskCountry& country() { return *m_country; }
    [[nodiscard]] Settings& settings() { return *m_settings; }
    [[nodiscard]] InspectionPage* page(); // of cases, a training session or a file; null before sign-in
    [[nodiscard]] InspectionDesk* desk() { return m_desk.get(); }
    [[nodiscard]] TrainingDesk* training() { return m_training.get(); } // null outside a session
    [[nodiscard]] FileDesk* fileDesk() { return m_fileDesk.get(); }

    // Handlers of the command table.
    void stepBack();
    void lock();
    void signOut();
    void startTraining(const CourseWish& wish, std::unique_ptr<ExerciseFeed> feed); // as TrainingDesk takes it
    void endTraining();
    void openSandbox();                          // a program of its own, beside this one
    void importExercises(const QString& folder); // an exercise pack, into this sandbox

    // For this run only; empty: the system's. The officer's choice is Setting::Language.
    void setLanguage(const QString& code);

Q_SIGNALS:
    void signedIn();
    void signInFailed(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void enterDesk(const local_cache::SessionPtr& session);
    // Whatever does not follow the language by itself.
    void reword();
    void useCountry(const QString& folder);
    void takeFailure(const inspection::Error& error);
    void buildCentre();
    void setWords();
    void followPage(InspectionPage& page);
    void askForOfficer(widgets::StationSetupPage::Purpose purpose);
    void showSignIn();
    void updateConditions();
    void leaveDesk();
    // What a program that stopped in the middle left of this officer's sessions.
    void endInterruptedSessions();
    void prepareTraining();

    local_cache::CacheLocation m_location;
    PortLineMaker m_makeLine;
    Settings* m_settings = nullptr;
    DeskLanguage* m_language = nullptr;
    DeskCountry* m_country = nullptr;
    CommandTable* m_commands = nullptr;
    DeskDialogs* m_dialogs = nullptr;
    VaultGate* m_gate = nullptr;
    IdleWatch* m_idle = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::SignInPage* m_signIn = nullptr;
    widgets::StationSetupPage* m_setup = nullptr;
    std::unique_ptr<InspectionDesk> m_desk;
    std::unique_ptr<FileDesk> m_fileDesk;
    std::unique_ptr<TrainingDesk> m_training;
    std::unique_ptr<PackImport> m_packs; // in a sandbox while somebody is signed in
    QPointer<InspectionPage> m_page;     // of cases or a file
    bool m_locked = false;
};

} // namespace portlight::app
