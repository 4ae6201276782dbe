// What a report calls threat classes and tools: the desk has translated names for them, a command line has none.
#pragma once

#include <QString>

#include <functional>

namespace portlight::app {

struct ReportNames
{
    using Name = std::function<QString(const QString&)>;

    ReportNames(); // as they stand in the log, underscores read as spaces
    ReportNames(Name classes, Name tools);

    Name ofClass;
    Name ofTool;
};

// Of ExerciseSpec::view() and cargoName(), translated; others as they are.
[[nodiscard]] QString viewName(const QString& view);
[[nodiscard]] QString cargoName(const QString& cargo);

} // namespace portlight::app
