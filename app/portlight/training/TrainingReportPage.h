// What a trainee sees and misses, in a sheet: the own page for everybody; the class, each trainee and certificates for
// who instructs; saved as PDF and as a table. GUI thread; read from the log when it is opened.
#pragma once

#include "app/portlight/training/ReportSheet.h"
#include "app/sandbox/TrainingLog.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QMap>

class QComboBox;
class QPushButton;

namespace portlight::app {

class TrainingReportPage : public ReportSheet
{
    Q_OBJECT

public:
    TrainingReportPage(const local_cache::CacheLocation& location, local_cache::SessionPtr session, TrainingLog log,
                       QWidget* parent = nullptr);

    // Write what is shown; message() says how it went. The buttons ask for a path first.
    void savePdf(const QString& path);
    void saveTable(const QString& path);
    void saveCertificate(const QString& path);

private:
    void setWords();
    void fillChoice(const local_cache::CacheLocation& location);
    void showChosen();
    // Badge of the trainee shown; empty for the class.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString html(bool forPaper) const;

    local_cache::SessionPtr m_session;
    TrainingLog m_log;
    QMap<QString, inspection::Officer> m_officers; // by badge
    QComboBox* m_choice = nullptr;
    QPushButton* m_certificate = nullptr;
    QPushButton* m_table = nullptr;
    QPushButton* m_pdf = nullptr;
};

} // namespace portlight::app
