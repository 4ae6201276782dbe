// Sign-in, and the same page as the lock screen: badge and password, a busy state while the key is derived, one
// sentence when it fails.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace portlight::widgets {

class FormCard;
class LanguageChoice;

class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget* parent = nullptr);

    void askFor(const QString& station);
    // Locked: only this officer may come back, or sign out.
    void askForUnlock(const QString& station, const QString& officer, const QString& badge);
    // An offer below the fields, for who has no badge here; an empty one hides it.
    void setOffer(const QString& text);
    void setBusy(bool busy);
    void showFailure(const QString& text);
    // The language in use, empty for the system's.
    void setLanguage(const QString& code);

Q_SIGNALS:
    void submitted(const QString& badge, const QString& password);
    void signOutRequested();
    void languageChosen(const QString& code);
    void offerTaken();

private:
    enum class Asking { SignIn, Unlock };
    void submit();
    void takeFocus();
    void setTexts();

    FormCard* m_card = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_station = nullptr;
    QLineEdit* m_badge = nullptr;
    QLineEdit* m_password = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_submit = nullptr;
    QPushButton* m_signOut = nullptr;
    QPushButton* m_offer = nullptr;
    LanguageChoice* m_language = nullptr;
    Asking m_asking = Asking::SignIn;
    QString m_stationName;
    QString m_officerName; // who locked
    bool m_busy = false;
};

} // namespace portlight::widgets
