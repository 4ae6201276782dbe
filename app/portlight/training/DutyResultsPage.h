// What officers saw of the threats projected into the live queue, in a sheet for supervisors; saved as PDF and as a
// table. GUI thread; read from the log when it is opened.
#pragma once

#include "app/portlight/training/ReportSheet.h"
#include "app/sandbox/TrainingLog.h"

#include <QMap>

class QPushButton;

namespace portlight::app {

class DutyResultsPage : public ReportSheet
{
    Q_OBJECT

public:
    // `namesByBadge`: of the officers.
    DutyResultsPage(TrainingLog log, QMap<QString, QString> namesByBadge, QWidget* parent = nullptr);

    // Write what is shown; message() says how it went. The buttons ask for a path first.
    void savePdf(const QString& path);
    void saveTable(const QString& path);

private:
    void setWords();

    TrainingLog m_log;
    QMap<QString, QString> m_names;
    QPushButton* m_table = nullptr;
    QPushButton* m_pdf = nullptr;
};

} // namespace portlight::app
