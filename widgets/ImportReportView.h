// What the imports of this session did: counts, then each file with its reason; Ctrl+C copies rows.
#pragma once

#include <QWidget>

class QTableView;

namespace portlight::widgets {

class ImportReportModel;

class ImportReportView : public QWidget
{
    Q_OBJECT

public:
    // `model` must outlive the view.
    explicit ImportReportView(ImportReportModel& model, QWidget* parent = nullptr);
};

} // namespace portlight::widgets
