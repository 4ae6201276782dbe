#include "app/portlight/GivenSignIn.h"

#include "app/portlight/CaseController.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/LaunchOptions.h"

namespace portlight::app {

void signInAsGiven(DeskWindow& window, const LaunchOptions& options)
{
    if (!options.signsIn || options.badge.isEmpty() || options.password.isEmpty()) {
        return;
    }
    if (!options.caseNumber.isEmpty()) {
        QObject::connect(
            &window, &DeskWindow::signedIn, &window,
            [&window, number = options.caseNumber] { window.desk()->cases().openCaseByNumber(number); },
            Qt::SingleShotConnection);
    }
    window.signIn(options.badge, options.password);
}

} // namespace portlight::app
