// Sign-in, and the same page as the lock screen: badge and password, a busy state while the key is derived, one
// sentence when it fails.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace portlight::widgets {

class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget* parent = nullptr);

    void askFor(const QString& station);
    // Locked: only this officer may come back, or sign out.
    void askForUnlock(const QString& station, const QString& officer, const QString& badge);
    void setBusy(bool busy);
    void showFailure(const QString& text);

Q_SIGNALS:
    void submitted(const QString& badge, const QString& password);
    void signOutRequested();

private:
    void submit();
    void takeFocus();

    QLabel* m_title = nullptr;
    QLabel* m_station = nullptr;
    QLineEdit* m_badge = nullptr;
    QLineEdit* m_password = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_submit = nullptr;
    QPushButton* m_signOut = nullptr;
};

} // namespace portlight::widgets
