// An officer's hands at the real desk window, for tests: a data folder of its own, first run, sign-in, import, opening
// and deciding by keyboard. Every call asserts that it came through, so that a test says only what it is about.
#pragma once

#include "app/portlight/DeskWindow.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace portlight::app {
class CaseController;
class InspectionPage;
} // namespace portlight::app

namespace portlight::tests {

class DeskDriver
{
public:
    static constexpr int patienceMs = 60000; // a bound, not a measure: the slowest sanitizer run must fit

    // A desk of 1366x768 whose first officer is Ada Inspector (badge ada), signed in as inspector, supervisor and
    // administrator.
    explicit DeskDriver(const QString& station = QStringLiteral("TEST-1"));

    [[nodiscard]] app::DeskWindow& window() { return *m_window; }
    [[nodiscard]] app::InspectionPage& page();
    [[nodiscard]] app::CaseController& cases();
    [[nodiscard]] local_cache::CacheLocation location() const { return {m_data.path()}; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_files.filePath(name); }

    // What is beyond the desk, from the next restart on; without it the desk is on its own.
    void setLine(const app::PortLineMaker& makeLine) { m_makeLine = makeLine; }
    void restart();                                             // as after the power went; signs ada in again
    void addOfficer(const QString& name, const QString& badge); // an inspector
    void changeOfficer(const QString& badge);                   // out, and in as somebody else
    void import(const QString& path);
    // The first case of the list, with its picture at full quality.
    void openFirstCase();
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& field, const QString& text);
    void decide(int key, const QString& reason);
    [[nodiscard]] QString noticeText();

    [[nodiscard]] static QString password();

private:
    app::PortLineMaker m_makeLine;
    QTemporaryDir m_data;
    QTemporaryDir m_files;
    std::unique_ptr<app::DeskWindow> m_window;
};

} // namespace portlight::tests
