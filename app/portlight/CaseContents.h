// Reads what the scan on the screen holds, on a worker, and lays it beside the case's declaration. GUI thread; the
// destructor cancels and waits.
#pragma once

#include "inference/contents/Likeness.h"
#include "inspection/Case.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace portlight::widgets {
class CasePanel;
class ContentsView;
} // namespace portlight::widgets

namespace portlight::app {

class CaseContents : public QObject
{
    Q_OBJECT

public:
    // Adds its part to the panel, above the risk.
    explicit CaseContents(widgets::CasePanel& panel, QObject* parent = nullptr);
    ~CaseContents() override;

    // The declaration to compare with; the scan may follow.
    void setDeclaration(const inspection::Declaration& declaration);
    // Null while nothing is shown.
    void setScan(const std::shared_ptr<const scans::Scan>& scan);

private:
    struct Reading
    {
        std::shared_ptr<const scans::Scan> of;
        std::optional<inference::ContentsEstimate> contents;
    };

    void start();
    void take();
    void show();

    widgets::ContentsView* m_view = nullptr;
    inspection::Declaration m_declaration;
    std::shared_ptr<const scans::Scan> m_scan;
    Reading m_read;
    std::shared_ptr<scans::Progress> m_progress;
    QFutureWatcher<Reading> m_job;
};

} // namespace portlight::app
