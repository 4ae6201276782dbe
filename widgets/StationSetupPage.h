// First run: names the station and makes its first officer.
#pragma once

#include "inspection/Officer.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace portlight::widgets {

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
    enum class Purpose { FirstOfficer, FurtherOfficer };

    explicit StationSetupPage(Purpose purpose, QWidget* parent = nullptr);
    void setBusy(bool busy);
    void showFailure(const QString& text);

Q_SIGNALS:
    void submitted(const portlight::widgets::StationSetup& setup);
    void cancelled();

private:
    void submit();
    // Why the form cannot be sent; empty when it can.
    [[nodiscard]] QString problem() const;

    Purpose m_purpose;
    QLineEdit* m_station = nullptr;
    QLineEdit* m_officer = nullptr;
    QLineEdit* m_badge = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_repeat = nullptr;
    QWidget* m_roles = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_submit = nullptr;
};

} // namespace portlight::widgets
