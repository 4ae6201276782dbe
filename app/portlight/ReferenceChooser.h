// Lets the officer choose a reference scan to lay beside the one on the screen: another scan of the case, or a file.
//
// GUI thread; the reference is read on a worker, the latest choice wins. Lives as long as the page it serves.
#pragma once

#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>

namespace portlight::app {

class InspectionPage;
class ScanOpener;

class ReferenceChooser : public QObject
{
    Q_OBJECT

public:
    struct Choice
    {
        QString name;
        QString sha256;
    };

    ReferenceChooser(InspectionPage& page, QObject* parent);
    ~ReferenceChooser() override;

    // Where stored scans are read from; without it only files can be chosen.
    void setStore(const local_cache::CacheLocation& location, local_cache::SessionPtr session);

    // Ends a comparison that is shown; otherwise asks for the reference: a menu where the case has `others`, else a
    // file.
    void toggle(const QVector<Choice>& others, const std::function<void()>& chooseFile);
    void openFile(const QString& path);
    void openStored(const Choice& choice);

private:
    [[nodiscard]] bool mayCompare();

    InspectionPage& m_page;
    ScanOpener* m_opener = nullptr;
    QString m_name; // of the reference being read
};

} // namespace portlight::app
