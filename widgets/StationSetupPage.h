// First run: names the station and makes its first officer. Also how one joins a station or a sandbox.
#pragma once

#include "inspection/Officer.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace portlight::widgets {

class FormCard;
class LanguageChoice;

struct StationSetup
{
    QString station;
    QString officer;
    QString badge;
    QString password;
    inspection::Roles roles;
};

class StationSetupPage : public QWidget
{
    Q_OBJECT

public:
    // FirstInSandbox may instruct; who comes later trains.
    enum class Purpose { FirstOfficer, FurtherOfficer, FirstInSandbox, FurtherInSandbox };

    explicit StationSetupPage(Purpose purpose, QWidget* parent = nullptr);
    void setBusy(bool busy);
    void showFailure(const QString& text);
    // The first officer may choose it here.
    [[nodiscard]] LanguageChoice* language() { return m_language; }

Q_SIGNALS:
    void submitted(const portlight::widgets::StationSetup& setup);
    void cancelled();

private:
    void setTexts();
    void submit();
    void setHeadline();
    [[nodiscard]] inspection::Roles roles() const;
    // Why the form cannot be sent; empty when it can.
    [[nodiscard]] QString problem() const;

    Purpose m_purpose;
    FormCard* m_card = nullptr;
    LanguageChoice* m_language = nullptr; // null for further officers
    QLineEdit* m_station = nullptr;
    QLineEdit* m_officer = nullptr;
    QLineEdit* m_badge = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_repeat = nullptr;
    QWidget* m_roles = nullptr;
    QCheckBox* m_instructs = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_submit = nullptr;
    QPushButton* m_cancel = nullptr; // null for the first one
};

} // namespace portlight::widgets
