// What can be laid over a radiograph, and how its views go together.
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/commands/CommandGroups.h"
#include "app/portlight/commands/CommandRefusals.h"
#include "app/portlight/commands/CommandText.h"
#include "viewers/ScanView.h"

namespace portlight::app {

using namespace command_text;
using viewers::Enhancement;
using viewers::ScanTool;

namespace {

constexpr double gammaStep = 1.25;

Command enhancementCommand(DeskWindow& w, Enhancement enhancement, const char* key)
{
    Command command{enhancementId(enhancement),
                    enhancementName(enhancement),
                    QString(),
                    keys({key}),
                    CommandCategory::Image,
                    Condition::ScanShown,
                    [&w, enhancement] { w.page()->view().toggleEnhancement(enhancement); }};
    command.isOn = [&w, enhancement] { return w.page() && w.page()->view().isEnhanced(enhancement); };
    command.refusal = [&w, enhancement] { return w.page()->view().enhancementRefusal(enhancement); };
    return command;
}

Command gammaCommand(DeskWindow& w, const char* id, const QString& text, const char* key, double factor)
{
    Command command{name(id), text, QString(), keys({key}), CommandCategory::Image, Condition::ScanShown, [&w, factor] {
                        w.page()->view().scaleGamma(factor);
                    }};
    command.refusal = [&w] { return w.page()->view().enhancementRefusal(Enhancement::Gamma); };
    return command;
}

} // namespace

void appendRadiographCommands(QVector<Command>& all, DeskWindow& w)
{
    all += {
        enhancementCommand(w, Enhancement::LocalContrast, "C"),
        enhancementCommand(w, Enhancement::Edges, "E"),
        enhancementCommand(w, Enhancement::HighPenetration, "H"),
        enhancementCommand(w, Enhancement::LowDensity, "L"),
        enhancementCommand(w, Enhancement::Logarithm, "O"),
        enhancementCommand(w, Enhancement::Gamma, "G"),
        gammaCommand(w, "gamma-brighter", tr("Gamma brighter"), "]", gammaStep),
        gammaCommand(w, "gamma-darker", tr("Gamma darker"), "[", 1.0 / gammaStep),
    };
    Command magnifier{name("magnifier"),
                      tr("Magnifier"),
                      name("magnifier"),
                      keys({"Z"}),
                      CommandCategory::Image,
                      Condition::ScanShown,
                      [&w] { w.page()->view().setMagnifier(!w.page()->view().hasMagnifier()); }};
    magnifier.isOn = [&w] { return w.page() && w.page()->view().hasMagnifier(); };
    magnifier.refusal = [&w] { return onlyRadiographs(w.page()->view()); };
    Command strip{name("density-strip"),
                  tr("Density strip"),
                  name("density-strip"),
                  keys({"D"}),
                  CommandCategory::Image,
                  Condition::ScanShown,
                  [&w] { w.page()->view().setTool(ScanTool::Strip); }};
    strip.isOn = [&w] { return w.page() && w.page()->view().tool() == ScanTool::Strip; };
    strip.refusal = magnifier.refusal;
    Command link{name("link-views"),
                 tr("Link views"),
                 name("link-views"),
                 keys({"Y"}),
                 CommandCategory::Image,
                 Condition::ScanShown,
                 [&w] { w.page()->view().setViewsLinked(!w.page()->view().areViewsLinked()); }};
    link.isOn = [&w] { return w.page() && w.page()->view().areViewsLinked(); };
    link.refusal = [&w] { return w.page()->view().linkRefusal(); };
    all += {magnifier, strip, link};
}

} // namespace portlight::app
