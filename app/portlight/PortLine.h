// What is beyond this desk and changes its cases: the hub for live work, the simulated port in the sandbox.
//
// Which one it is, each executable says by what it links (Composition.h). GUI thread.
#pragma once

#include "inspection/Identifiers.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QObject>
#include <QVector>

#include <functional>
#include <memory>

namespace portlight::widgets {
class NoticeStrip;
class StatusStrip;
} // namespace portlight::widgets

namespace portlight::app {

class PortLine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // This desk has something new.
    virtual void wake() = 0;
    // Its words in the status strip, in the language now in use.
    virtual void reword() = 0;

Q_SIGNALS:
    void casesChanged(const QVector<portlight::inspection::CaseId>& cases);
    // Entries of the officer register came: names, roles or rights may be others.
    void officersChanged();
};

// Where a line shows how it stands; both outlive it.
struct LineStrips
{
    widgets::StatusStrip& status;
    widgets::NoticeStrip& notice;
};

using PortLineMaker = std::function<std::unique_ptr<PortLine>(
    const local_cache::CacheLocation& location, const local_cache::SessionPtr& session, const LineStrips& strips)>;

} // namespace portlight::app
