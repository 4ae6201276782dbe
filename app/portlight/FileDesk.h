// Viewing one file outside any case: no sign-in, no worklist, no decisions. GUI thread.
#pragma once

#include "app/portlight/commands/Command.h"
#include "inspection/Annotation.h"
#include "inspection/Error.h"
#include "scans/Scan.h"

#include <QObject>

#include <memory>

namespace portlight::app {

class CommandTable;
class InspectionPage;
class ScanOpener;
class Settings;

class FileDesk : public QObject
{
    Q_OBJECT

public:
    FileDesk(CommandTable& commands, Settings& settings, QObject* parent = nullptr);
    ~FileDesk() override;

    [[nodiscard]] InspectionPage& page() { return *m_page; }
    void open(const QString& path);
    // What it shows in the language now in use.
    void reword();
    [[nodiscard]] Conditions conditions() const;

Q_SIGNALS:
    void conditionsChanged();
    void loaded();
    void failed(const portlight::inspection::Error& error);

private:
    void keepMark(const inspection::Annotation& drawn);
    void dropMark(const QUuid& id);
    void show(const std::shared_ptr<const scans::Scan>& scan);

    InspectionPage* m_page; // owned by the window it is put into
    ScanOpener* m_opener;
    QVector<inspection::Annotation> m_marks; // until another file is opened: nothing here is kept
    bool m_shown = false;
    std::shared_ptr<const scans::Scan> m_scan; // null until one is shown
};

} // namespace portlight::app
