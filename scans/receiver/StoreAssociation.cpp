#include "scans/receiver/StoreAssociation.h"

#include "scans/dicom/DicomHeader.h"
#include "scans/receiver/AssociationRequest.h"

#include <QFile>
#include <QLoggingCategory>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcuid.h>
#include <dcmtk/dcmnet/assoc.h>
#include <dcmtk/dcmnet/cond.h>
#include <dcmtk/dcmnet/dimse.h>

#include <array>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <sys/socket.h>
#include <unistd.h>

namespace portlight::scans {

namespace {

Q_LOGGING_CATEGORY(logReceiver, "portlight.receiver")

constexpr std::array acceptedSyntaxes{
    UID_LittleEndianExplicitTransferSyntax,
    UID_LittleEndianImplicitTransferSyntax,
    UID_DeflatedExplicitVRLittleEndianTransferSyntax,
    UID_JPEGProcess14SV1TransferSyntax,
    UID_JPEGProcess14TransferSyntax,
    UID_JPEGLSLosslessTransferSyntax,
    UID_JPEG2000LosslessOnlyTransferSyntax,
    UID_RLELosslessTransferSyntax,
    UID_BigEndianExplicitTransferSyntax,
    UID_JPEGProcess1TransferSyntax,
    UID_JPEGProcess2_4TransferSyntax,
    UID_JPEGLSLossyTransferSyntax,
    UID_JPEG2000TransferSyntax,
};

struct NetworkCloser
{
    void operator()(T_ASC_Network* network) const { ASC_dropNetwork(&network); }
};

struct AssociationCloser
{
    void operator()(T_ASC_Association* association) const
    {
        constexpr int secondsForPeerToClose = 1;
        ASC_dropSCPAssociation(association, secondsForPeerToClose);
        ASC_destroyAssociation(&association);
    }
};

using NetworkPointer = std::unique_ptr<T_ASC_Network, NetworkCloser>;
using AssociationPointer = std::unique_ptr<T_ASC_Association, AssociationCloser>;

struct Connection
{
    NetworkPointer network; // outlives the association
    AssociationPointer association;
};

// DCMTK takes an accepted socket through a global variable only; the request is already in the socket's buffer, so the
// lock is never held while a peer makes us wait.
Connection adoptSocket(int socket, int timeoutSeconds)
{
    static std::mutex handover;
    const std::scoped_lock lock(handover);
    constexpr long largestPdu = ASC_MAXIMUMPDUSIZE;
    Connection connection;
    T_ASC_Network* network = nullptr;
    T_ASC_Association* association = nullptr;
    dcmExternalSocketHandle.set(socket);
    if (ASC_initializeNetwork(NET_ACCEPTOR, 0, timeoutSeconds, &network).good()) {
        connection.network.reset(network);
        const OFCondition received = ASC_receiveAssociation(network, &association, largestPdu);
        connection.association.reset(association);
        if (received.bad()) {
            qCInfo(logReceiver, "Association request not understood: %s", received.text());
            connection.association.reset();
        }
    } else {
        ::close(socket);
    }
    dcmExternalSocketHandle.set(-1);
    return connection;
}

bool isStorageOrEcho(const char* abstractSyntax)
{
    const QByteArray syntax(abstractSyntax);
    return syntax == UID_VerificationSOPClass || syntax.startsWith("1.2.840.10008.5.1.4.1.1.") ||
           dcmIsaStorageSOPClassUID(abstractSyntax) != OFFalse;
}

const char* bestSyntax(const T_ASC_PresentationContext& context)
{
    for (const char* accepted : acceptedSyntaxes) {
        for (int i = 0; i < context.transferSyntaxCount; ++i) {
            if (qstrcmp(context.proposedTransferSyntaxes[i], accepted) == 0) {
                return accepted;
            }
        }
    }
    return nullptr;
}

void negotiateContexts(T_ASC_Parameters* parameters)
{
    for (int i = 0; i < ASC_countPresentationContexts(parameters); ++i) {
        T_ASC_PresentationContext context{};
        if (ASC_getPresentationContext(parameters, i, &context).bad()) {
            continue;
        }
        const char* syntax = bestSyntax(context);
        if (!isStorageOrEcho(context.abstractSyntax)) {
            ASC_refusePresentationContext(parameters, context.presentationContextID, ASC_P_ABSTRACTSYNTAXNOTSUPPORTED);
        } else if (syntax == nullptr) {
            ASC_refusePresentationContext(parameters, context.presentationContextID,
                                          ASC_P_TRANSFERSYNTAXESNOTSUPPORTED);
        } else {
            ASC_acceptPresentationContext(parameters, context.presentationContextID, syntax);
        }
    }
}

bool callsAnother(T_ASC_Parameters* parameters, const QByteArray& ownTitle)
{
    std::array<char, DUL_LEN_TITLE + 1> calling{};
    std::array<char, DUL_LEN_TITLE + 1> called{};
    ASC_getAPTitles(parameters, calling.data(), calling.size(), called.data(), called.size(), nullptr, 0);
    return QByteArray(called.data()).trimmed() != ownTitle;
}

bool accept(T_ASC_Association* association, const AssociationSettings& settings)
{
    if (settings.onlyOwnTitle && callsAnother(association->params, settings.aeTitle)) {
        const T_ASC_RejectParameters reason{ASC_RESULT_REJECTEDPERMANENT, ASC_SOURCE_SERVICEUSER,
                                            ASC_REASON_SU_CALLEDAETITLENOTRECOGNIZED};
        ASC_rejectAssociation(association, &reason);
        return false;
    }
    negotiateContexts(association->params);
    return ASC_acknowledgeAssociation(association).good();
}

// What one C-STORE needs while DCMTK writes the data set to its part file.
struct StoreJob
{
    ReceiverInbox& inbox;
    const AssociationSettings& settings;
    const InstanceSink& stored;
    QString part;
    int socket; // a duplicate: shutting it down stops a peer that sends too much
    std::uint64_t bytes = 0;
};

// The UIDs as the data set states them; empty when it cannot be read.
std::pair<QByteArray, QByteArray> seriesAndInstance(const QString& path)
{
    const auto header = DicomHeader::open(path);
    if (!header) {
        return {};
    }
    return {header->dataset().text(DCM_SeriesInstanceUID).toLatin1(),
            header->dataset().text(DCM_SOPInstanceUID).toLatin1()};
}

Uint16 finishInstance(StoreJob& job, const T_DIMSE_C_StoreRQ& request)
{
    const auto [series, instance] = seriesAndInstance(job.part);
    if (series.isEmpty() || instance != QByteArray(request.AffectedSOPInstanceUID).trimmed()) {
        qCWarning(logReceiver, "Refused an instance that is not what its C-STORE request says.");
        return STATUS_STORE_Error_CannotUnderstand;
    }
    const auto placed = job.inbox.place(job.part, series, instance);
    if (!placed) {
        qCWarning(logReceiver).noquote() << "Could not keep an instance:" << placed.error().detail;
        return STATUS_STORE_Refused_OutOfResources;
    }
    job.stored({*placed, series, QByteArray(request.AffectedSOPClassUID), instance});
    return STATUS_STORE_Success;
}

void onStoreProgress(void* data, T_DIMSE_StoreProgress* progress, T_DIMSE_C_StoreRQ* request, char* /*fileName*/,
                     DcmDataset** /*dataset*/, T_DIMSE_C_StoreRSP* response, DcmDataset** /*detail*/)
{
    auto& job = *static_cast<StoreJob*>(data);
    if (progress->state == DIMSE_StoreProgressing && progress->progressBytes > job.settings.mostInstanceBytes) {
        qCWarning(logReceiver, "Cut off a peer whose instance is larger than allowed.");
        ::shutdown(job.socket, SHUT_RDWR);
    } else if (progress->state == DIMSE_StoreEnd && response->DimseStatus == STATUS_STORE_Success) {
        response->DimseStatus = finishInstance(job, *request);
    }
}

OFCondition refuseForSpace(T_ASC_Association* association, T_ASC_PresentationContextID context,
                           const T_DIMSE_C_StoreRQ& request, int timeout)
{
    qCWarning(logReceiver, "Refused an instance: the disk is nearly full.");
    DIC_UL bytes = 0;
    DIC_UL parts = 0;
    OFCondition ignored = DIMSE_ignoreDataSet(association, DIMSE_NONBLOCKING, timeout, &bytes, &parts);
    if (ignored.bad()) {
        return ignored;
    }
    T_DIMSE_C_StoreRSP response{};
    response.MessageIDBeingRespondedTo = request.MessageID;
    response.DimseStatus = STATUS_STORE_Refused_OutOfResources;
    response.DataSetType = DIMSE_DATASET_NULL;
    return DIMSE_sendStoreResponse(association, context, &request, &response, nullptr);
}

OFCondition receiveInstance(T_ASC_Association* association, T_ASC_PresentationContextID context,
                            T_DIMSE_C_StoreRQ& request, StoreJob job)
{
    if (job.inbox.freeBytes() < job.settings.leastFreeBytes) {
        return refuseForSpace(association, context, request, job.settings.silenceSeconds);
    }
    job.part = job.inbox.newPart();
    const OFCondition received =
        DIMSE_storeProvider(association, context, &request, QFile::encodeName(job.part).constData(), OFTrue, nullptr,
                            onStoreProgress, &job, DIMSE_NONBLOCKING, job.settings.silenceSeconds);
    QFile::remove(job.part); // still there only when it was not placed
    return received;
}

AssociationEnd exchange(T_ASC_Association* association, const StoreJob& job)
{
    while (true) {
        T_DIMSE_Message message{};
        T_ASC_PresentationContextID context = 0;
        DcmDataset* detail = nullptr;
        OFCondition condition = DIMSE_receiveCommand(association, DIMSE_NONBLOCKING, job.settings.silenceSeconds,
                                                     &context, &message, &detail);
        delete detail;
        if (condition == DUL_PEERREQUESTEDRELEASE) {
            ASC_acknowledgeRelease(association);
            return AssociationEnd::Released;
        }
        if (condition.good()) {
            if (message.CommandField == DIMSE_C_ECHO_RQ) {
                condition = DIMSE_sendEchoResponse(association, context, &message.msg.CEchoRQ, STATUS_Success, nullptr);
            } else if (message.CommandField == DIMSE_C_STORE_RQ) {
                condition = receiveInstance(association, context, message.msg.CStoreRQ, job);
            } else {
                condition = DIMSE_BADCOMMANDTYPE;
            }
        }
        if (condition.bad()) {
            qCInfo(logReceiver, "Association ended: %s", condition.text());
            if (condition != DUL_PEERABORTEDASSOCIATION) {
                ASC_abortAssociation(association);
            }
            return AssociationEnd::Broken;
        }
    }
}

} // namespace

AssociationEnd serveAssociation(int socket, ReceiverInbox& inbox, const AssociationSettings& settings,
                                const InstanceSink& stored)
{
    if (!awaitAssociationRequest(socket, settings.silenceSeconds)) {
        ::close(socket);
        return AssociationEnd::Broken;
    }
    const int duplicate = ::fcntl(socket, F_DUPFD_CLOEXEC, 0);
    auto end = AssociationEnd::Broken;
    {
        const Connection connection = adoptSocket(socket, settings.silenceSeconds);
        if (connection.association && accept(connection.association.get(), settings)) {
            end = exchange(connection.association.get(), StoreJob{inbox, settings, stored, {}, duplicate});
        }
    }
    ::close(duplicate);
    return end;
}

void rejectBusy(int socket)
{
    // PS3.8 table 9-21: rejected, transient; presentation service provider; local limit exceeded.
    constexpr std::array<unsigned char, 10> pdu{0x03, 0, 0, 0, 0, 4, 0, 2, 3, 2};
    static_cast<void>(::send(socket, pdu.data(), pdu.size(), MSG_NOSIGNAL | MSG_DONTWAIT));
    ::close(socket);
}

} // namespace portlight::scans
