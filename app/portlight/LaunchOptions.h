// The command line of `portlight`.
#pragma once

#include "inspection/Result.h"

#include <QCoreApplication>
#include <QSize>
#include <QString>
#include <QStringList>

namespace portlight::app {

enum class AfterShown { Stay, Quit };

struct LaunchOptions
{
    Q_DECLARE_TR_FUNCTIONS(portlight::app)

public:
    QString dataFolder; // empty: as of CacheLocation::standard
    QString openPath;   // view this file outside any case
    QString caseNumber; // open this case after sign-in
    QString badge;
    QString password; // $PORTLIGHT_PASSWORD only: a command line is not a place for one
    QString screenshot;
    QString preset;
    QString renderer;         // auto, cpu or gpu; empty: as set
    QString language;         // code of widgets::languages(); empty: as set
    QStringList enhancements; // ids, laid over a radiograph
    QSize size;
    bool signsIn = false; // the command line names a badge or a case
    bool sandbox = false; // the trainees' program, in a data folder of its own
    bool timing = false;
    AfterShown after = AfterShown::Stay;
    bool help = false;
    bool version = false;

    // Whether the run has to show something and report, without a person.
    [[nodiscard]] bool isScripted() const { return !screenshot.isEmpty() || timing || after == AfterShown::Quit; }

    // `arguments` with the program's name first. BadInput names the argument.
    [[nodiscard]] static inspection::Result<LaunchOptions> parse(const QStringList& arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace portlight::app
