// Trade documents, seals and the receipt of a decision.
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/DocumentDialogs.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ReceiptDesk.h"
#include "app/portlight/commands/CommandGroups.h"
#include "app/portlight/commands/CommandText.h"
#include "widgets/CasePanel.h"

namespace portlight::app {

using widgets::DocumentAct;

using namespace command_text;

void appendDocumentCommands(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Case;
    const Conditions open = Condition::CaseOpen | Condition::DeskShown;
    const auto refusal = [&w](DocumentAct act) { return [&w, act] { return w.dialogs().documents().refusal(act); }; };
    all += {
        {name("focus-documents"), tr("Go to the documents"), name("document"), keys({"Ctrl+3"}), category, open,
         [&w] { w.page()->casePanel().focusDocuments(); }},
        {name("register-document"),
         tr("Register..."),
         name("document"),
         keys({"Ctrl+Shift+D"}),
         category,
         open,
         [&w] { w.dialogs().documents().registerDocument(); },
         {},
         {},
         refusal(DocumentAct::Register)},
        {name("hand-document-on"),
         tr("Hand on..."),
         name("next"),
         keys({"Ctrl+Shift+H"}),
         category,
         open,
         [&w] { w.dialogs().documents().handOn(); },
         {},
         {},
         refusal(DocumentAct::HandOn)},
        {name("present-document"),
         tr("Present..."),
         name("valid"),
         keys({"Ctrl+P"}),
         category,
         open,
         [&w] { w.dialogs().documents().present(); },
         {},
         {},
         refusal(DocumentAct::Present)},
        {name("affix-seal"),
         tr("Affix a seal..."),
         name("seal"),
         keys({"Ctrl+Shift+S"}),
         category,
         open,
         [&w] { w.dialogs().documents().affixSeal(); },
         {},
         {},
         refusal(DocumentAct::AffixSeal)},
        {name("check-seal"),
         tr("Check the seal..."),
         name("inspect"),
         keys({"Ctrl+Shift+C"}),
         category,
         open,
         [&w] { w.dialogs().documents().inspectSeal(); },
         {},
         {},
         refusal(DocumentAct::InspectSeal)},
        {name("receipt"),
         tr("Receipt of the decision..."),
         name("receipt"),
         keys({"Ctrl+Shift+P"}),
         category,
         open,
         [&w] { w.dialogs().saveReceipt(); },
         {},
         {},
         [&w] { return w.desk() ? w.desk()->receipts().refusal() : QString(); }},
    };
}

} // namespace portlight::app
