#include "app/sandbox/ReportNames.h"

#include "app/sandbox/SandboxText.h"

#include <QHash>

namespace portlight::app {

namespace {

QString plain(const QString& name)
{
    return QString(name).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString translated(const QHash<QString, const char*>& known, const QString& name)
{
    const char* const text = known.value(name);
    return text != nullptr ? SandboxText::tr(text) : plain(name);
}

} // namespace

ReportNames::ReportNames()
    : ReportNames(plain, plain)
{
}

ReportNames::ReportNames(Name classes, Name tools)
    : ofClass(std::move(classes))
    , ofTool(std::move(tools))
{
}

QString viewName(const QString& view)
{
    static const QHash<QString, const char*> known{
        {QStringLiteral("easy"), QT_TRANSLATE_NOOP("Sandbox", "easy")},
        {QStringLiteral("medium"), QT_TRANSLATE_NOOP("Sandbox", "medium")},
        {QStringLiteral("hard"), QT_TRANSLATE_NOOP("Sandbox", "hard")},
        {QStringLiteral("unrated"), QT_TRANSLATE_NOOP("Sandbox", "not rated (from a pack)")},
    };
    return translated(known, view);
}

QString cargoName(const QString& cargo)
{
    static const QHash<QString, const char*> known{
        {QStringLiteral("box"), QT_TRANSLATE_NOOP("Sandbox", "box")},
        {QStringLiteral("bag"), QT_TRANSLATE_NOOP("Sandbox", "bag")},
        {QStringLiteral("trolley"), QT_TRANSLATE_NOOP("Sandbox", "trolley case")},
        {QStringLiteral("pack"), QT_TRANSLATE_NOOP("Sandbox", "examined case (from a pack)")},
    };
    return translated(known, cargo);
}

} // namespace portlight::app
