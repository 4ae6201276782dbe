// What opens over the desk: the sheets (report, keys, settings, new officer) and the file dialogs. One sheet at a time;
// none is modal to the program. GUI thread.
#pragma once

#include <QImage>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QFileDialog;

namespace portlight::widgets {
class PasswordForm;
class Sheet;
class StationSetupPage;
class TrainingForm;
} // namespace portlight::widgets

namespace portlight::app {

class DeskWindow;
class DocumentDialogs;
class DutyResultsPage;
class InspectionDesk;
class SessionAhead;
class SettingsPage;
class TrainingLog;
class TrainingReportPage;
class VaultGate;

class DeskDialogs : public QObject
{
    Q_OBJECT

public:
    // Sheets cover `over`, a child of the window.
    DeskDialogs(DeskWindow& window, QWidget* over, VaultGate& gate);
    ~DeskDialogs() override;

    void chooseFiles();
    void chooseFolder();
    void chooseReference(); // a scan in a file, to compare the one shown with
    void savePicture();
    void saveReceipt();                      // of the open case's hold or release
    void showPicture(const QImage& picture); // one that was kept with the case
    void showImportReport();
    void showSimilar();           // cases whose images look like the one on the screen
    void showRecords(int reason); // the past declarations that a reason of the open case's risk counted
    void showFigures();
    void showRules();
    void showShortcuts();
    void showSettings();
    void showCountry(); // the pages of the country pack in use
    void showAddOfficer();
    void showChangePassword(); // of the officer signed in
    void chooseExercisePack();
    void prepareTraining();        // makes the first image of the usual session, before anybody asks for one
    void showTrainingForm();       // what the next session is to be
    void showTrainingStatistics(); // of the signed-in trainee
    void showDutyResults();        // of threats projected into the live queue, for supervisors
    void showExamination();        // what an examination of the open case found

    // Shows `content`, which it takes over, in place of any sheet open now.
    void openSheet(const QString& title, QWidget* content);
    // Shows the dialog, which it takes over; closed with all else when the officer leaves.
    void openFileDialog(QFileDialog* dialog);
    [[nodiscard]] bool isSheetOpen() const;
    void closeSheet();
    // Before the desk locks or goes: an open dialog must not act for an officer who left.
    void closeAll();
    // What is open in the language now in use.
    void reword();
    // Null unless an officer is being added.
    [[nodiscard]] widgets::StationSetupPage* officerForm() const;
    // Null unless a password is being changed.
    [[nodiscard]] widgets::PasswordForm* passwordForm() const;
    [[nodiscard]] DocumentDialogs& documents() { return *m_documents; }

private:
    void rewordTraining();
    void offerExercises(widgets::TrainingForm& form); // of the country pack in use
    [[nodiscard]] std::unique_ptr<SessionAhead> makeAhead(const TrainingLog& log);
    [[nodiscard]] std::optional<TrainingLog> readTrainingLog(); // its failure is said
    void openReport(const QString& title, QWidget* page);
    // For content that wants the room: most of the desk.
    void openWideSheet(const QString& title, QWidget* content);
    [[nodiscard]] QWidget* makeProjectionSettings(InspectionDesk& desk);

    DeskWindow& m_window;
    QWidget* m_over = nullptr;
    VaultGate& m_gate;
    DocumentDialogs* m_documents = nullptr;
    QPointer<widgets::Sheet> m_sheet;
    QPointer<QFileDialog> m_fileDialog;
    QPointer<widgets::StationSetupPage> m_officerForm;
    QPointer<widgets::PasswordForm> m_passwordForm;
    QPointer<SettingsPage> m_settingsPage;
    QPointer<widgets::TrainingForm> m_trainingForm;
    std::unique_ptr<SessionAhead> m_ahead; // of the next session; null while one is on
    std::uint64_t m_nextSeed = 0;          // of that session
    QPointer<TrainingReportPage> m_trainingReport;
    QPointer<DutyResultsPage> m_dutyResults;
};

} // namespace portlight::app
