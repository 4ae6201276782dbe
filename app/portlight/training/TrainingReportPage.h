// What a trainee sees and misses, in a sheet: the own page for everybody; the class, each trainee and certificates for
// who instructs; saved as PDF and as a table. GUI thread; read from the log when it is opened.
#pragma once

#include "app/sandbox/TrainingLog.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

#include <functional>

class QComboBox;
class QFileDialog;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace portlight::app {

class TrainingReportPage : public QWidget
{
    Q_OBJECT

public:
    TrainingReportPage(const local_cache::CacheLocation& location, local_cache::SessionPtr session, TrainingLog log,
                       QWidget* parent = nullptr);

    // Write what is shown; message() says how it went. The buttons ask for a path first.
    void savePdf(const QString& path);
    void saveTable(const QString& path);
    void saveCertificate(const QString& path);
    [[nodiscard]] QString message() const;

private:
    void setWords();
    void fillChoice(const local_cache::CacheLocation& location);
    void showChosen();
    // Badge of the trainee shown; empty for the class.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString html(bool forPaper) const;
    void ask(const QString& title, const QString& filter, const QString& suffix,
             const std::function<void(const QString&)>& save);
    void write(const QString& path, const QByteArray& content);
    void say(const QString& text);

    local_cache::SessionPtr m_session;
    TrainingLog m_log;
    QMap<QString, inspection::Officer> m_officers; // by badge
    QComboBox* m_choice = nullptr;
    QTextBrowser* m_browser = nullptr;
    QPushButton* m_certificate = nullptr;
    QPushButton* m_table = nullptr;
    QPushButton* m_pdf = nullptr;
    QLabel* m_message = nullptr;
    QPointer<QFileDialog> m_dialog;
};

} // namespace portlight::app
