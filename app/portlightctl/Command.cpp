#include "app/portlightctl/Command.h"

#include "app/portlightctl/CaseReadCommands.h"
#include "app/portlightctl/CaseWriteCommands.h"
#include "app/portlightctl/DeclarationsMatchCommands.h"
#include "app/portlightctl/DeclarationsReadCommand.h"
#include "app/portlightctl/DetectCasesCommand.h"
#include "app/portlightctl/DetectCommand.h"
#include "app/portlightctl/DocumentCommands.h"
#include "app/portlightctl/DocumentVerifyCommand.h"
#include "app/portlightctl/ExportCommand.h"
#include "app/portlightctl/ExportReportCommand.h"
#include "app/portlightctl/HubCommands.h"
#include "app/portlightctl/ImportCommand.h"
#include "app/portlightctl/LedgerCommands.h"
#include "app/portlightctl/LogCommands.h"
#include "app/portlightctl/ModelCommands.h"
#include "app/portlightctl/ModelPolicyCommands.h"
#include "app/portlightctl/OfficerCommands.h"
#include "app/portlightctl/PackCommands.h"
#include "app/portlightctl/PartyCommands.h"
#include "app/portlightctl/ReceiptCommand.h"
#include "app/portlightctl/ReceiveCommand.h"
#include "app/portlightctl/RegionsCommand.h"
#include "app/portlightctl/ReportCommand.h"
#include "app/portlightctl/RiskEvaluateCommand.h"
#include "app/portlightctl/RiskModelCommands.h"
#include "app/portlightctl/RiskRecordsCommand.h"
#include "app/portlightctl/RiskRulesCommands.h"
#include "app/portlightctl/RiskScoreCommand.h"
#include "app/portlightctl/RiskTrainCommand.h"
#include "app/portlightctl/ScanContentsCommand.h"
#include "app/portlightctl/ScanConvertCommand.h"
#include "app/portlightctl/ScanInfoCommand.h"
#include "app/portlightctl/ScanTransferCommands.h"
#include "app/portlightctl/SimilarCommand.h"
#include "app/portlightctl/SimulateCommand.h"
#include "app/portlightctl/SyncCommands.h"
#include "app/portlightctl/TrainingCommands.h"
#include "app/portlightctl/TrainingDutyCommand.h"
#include "app/portlightctl/TrainingPackCommands.h"
#include "app/portlightctl/TrainingReportCommands.h"

#include <QCoreApplication>

namespace portlight::ctl {

QVector<Command> allCommands()
{
    return {scanInfoCommand(),
            scanContentsCommand(),
            scanConvertCommand(),
            exportReportCommand(),
            caseReportCommand(),
            exportCommand(),
            simulateCommand(),
            importCommand(),
            receiveCommand(),
            caseListCommand(),
            caseShowCommand(),
            caseOpenCommand(),
            caseDecideCommand(),
            caseNoteCommand(),
            caseHistoryCommand(),
            verifyCommand(),
            rebuildCommand(),
            officerAddCommand(),
            officerListCommand(),
            officerPasswordCommand(),
            riskTrainCommand(),
            riskScoreCommand(),
            riskRecordsCommand(),
            riskEvaluateCommand(),
            declarationsReadCommand(),
            declarationsMatchCommand(),
            declarationsAttachCommand(),
            declarationsRespondCommand(),
            caseExaminedCommand(),
            riskRulesTryCommand(),
            riskRulesPublishCommand(),
            riskRulesShowCommand(),
            riskRetrainCommand(),
            riskApproveCommand(),
            riskStatusCommand(),
            detectCasesCommand(),
            detectCommand(),
            similarCommand(),
            modelsKeygenCommand(),
            modelsRegionsCommand(),
            modelsSignCommand(),
            modelsAlarmsCommand(),
            modelsParcelAlarmsCommand(),
            modelsUnaidedCommand(),
            modelsRuleCommand(),
            modelsWorthCommand(),
            modelsCommand(),
            packCheckCommand(),
            packSignCommand(),
            packShowCommand(),
            hubInstallCommand(),
            hubEnrolCommand(),
            hubKeyCommand(),
            hubLinkCommand(),
            hubRegisterCommand(),
            hubOfficersCommand(),
            hubPartyCommand(),
            syncCommand(),
            relayCommand(),
            scanSendCommand(),
            scanResendCommand(),
            scanFetchCommand(),
            scanPreviewCommand(),
            documentRegisterCommand(),
            documentTransferCommand(),
            documentPresentCommand(),
            documentSealCommand(),
            documentSignCommand(),
            documentVerifyCommand(),
            documentShowCommand(),
            witnessCommand(),
            ledgerVerifyCommand(),
            ledgerProofCommand(),
            ledgerCheckCommand(),
            ledgerReceiptCommand(),
            reportCommand(),
            trainingProjectCommand(),
            trainingStatisticsCommand(),
            trainingAnswersCommand(),
            trainingReportCommand(),
            trainingDutyCommand(),
            trainingDutyResultsCommand(),
            trainingPackWriteCommand(),
            trainingPackImportCommand()};
}

ExitCode exitCodeOf(const inspection::Error& error)
{
    using inspection::ErrorCode;
    switch (error.code) {
    case ErrorCode::Refused:
    case ErrorCode::Tampered:
    case ErrorCode::Conflict:
        return ExitCode::AnswerIsNo;
    case ErrorCode::BadInput:
    case ErrorCode::Unsupported:
    case ErrorCode::NotFound:
    case ErrorCode::Locked:
    case ErrorCode::Cancelled:
        return ExitCode::BadInput;
    case ErrorCode::Storage:
    case ErrorCode::Internal:
        return ExitCode::Internal;
    }
    Q_UNREACHABLE();
}

tl::unexpected<inspection::Error> usageFailure(const Command& command, const QString& problem)
{
    return inspection::failure(
        inspection::ErrorCode::BadInput,
        QCoreApplication::translate("portlightctl", "%1 Usage: portlightctl %2").arg(problem, command.usage));
}

} // namespace portlight::ctl
