// What customs answers to a declaration, as the message that goes back to the declarant: UN/EDIFACT CUSRES (D.96A) or a
// WCO Data Model 3.6 response (RES). Both are read back by readEdifact and readWcoXml.
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace portlight::risk {

enum class CustomsAnswer {
    Clear,   // released without more ado
    Hold,    // detained
    Examine, // wanted for physical examination
    Release  // released after a hold or an examination
};
[[nodiscard]] QString customsAnswerName(CustomsAnswer answer); // "clear", "hold", "examine", "release"
[[nodiscard]] std::optional<CustomsAnswer> customsAnswerFromName(const QString& name);

struct CustomsResponse
{
    CustomsAnswer answer = CustomsAnswer::Clear;
    QString declaration;     // number (MRN or local) of the declaration answered
    QString traderReference; // the declarant's own reference, may be empty
    QString container;       // ISO 6346, may be empty
    QString office;          // customs office, may be empty
    QString reason;          // free text, may be empty
    QDateTime issued;        // UTC
    QString reference;       // of this message, unique at its sender; at most 14 characters in EDIFACT
    QString sender;          // interchange identification of customs
    QString recipient;       // and of the declarant
};

// Both fail with BadInput, naming the element, when one that the message needs is empty or longer than it may be.
//
// GIS holds the processing indicator (UN code list 7365): 4 goods released, 5 wanted for examination, 7 detained.
[[nodiscard]] inspection::Result<QByteArray> toCusres(const CustomsResponse& response);
// FunctionCode: 09 cleared, 05 under control, 08 released; Status/NameCode holds the same 7365 code as GIS would.
[[nodiscard]] inspection::Result<QByteArray> toWcoResponse(const CustomsResponse& response);

} // namespace portlight::risk
