// Changing one's password: the one in use, the new one twice. Whoever shows it does it and tells what came of it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace portlight::widgets {

class PasswordForm : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordForm(QWidget* parent = nullptr);

    // While the password is checked: nothing can be entered.
    void setBusy(bool busy);
    void showFailure(const QString& text); // and no longer busy

Q_SIGNALS:
    void submitted(const QString& current, const QString& wanted);

private:
    void submit();

    QLineEdit* m_current = nullptr;
    QLineEdit* m_wanted = nullptr;
    QLineEdit* m_repeated = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_submit = nullptr;
};

} // namespace portlight::widgets
