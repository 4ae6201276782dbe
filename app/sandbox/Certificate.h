// A trainee's certificate: one page as PDF that says what was measured, signed by the instructor so that anybody with
// the instructor's public key can check it (portlightctl verify FILE).
//
// The signature covers every byte of the document before it. It stands, with the statement as JSON, in comment lines
// behind the document, where readers of PDF pass over it (ISO 32000-1, 7.2.3 and 7.5.5: the last startxref counts).
#pragma once

#include "app/sandbox/ReportNames.h"
#include "app/sandbox/TrainingLog.h"
#include "inspection/Result.h"
#include "local_cache/Session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace portlight::app {

// What a certificate says. Refused below 100 threats and 100 harmless images, and for who does not instruct.
[[nodiscard]] inspection::Result<QJsonObject> certificateStatement(const TrainingLog& log,
                                                                   const inspection::Officer& trainee,
                                                                   const local_cache::Session& instructor);

// The page as PDF, with its proof, in the language now in use. Needs a QGuiApplication. Storage when it cannot be
// drawn.
[[nodiscard]] inspection::Result<QByteArray>
certificatePdf(const QJsonObject& statement, const local_cache::Session& instructor, const ReportNames& names = {});

struct CertificateProof
{
    QJsonObject statement;
    QByteArray publicKey; // of who signed
    bool isIntact = false;
};

// Hostile input: BadInput for what is no certificate of ours.
[[nodiscard]] inspection::Result<CertificateProof> readCertificate(const QByteArray& pdf);

} // namespace portlight::app
