// WCO Data Model declarations (DEC) and responses (RES) in XML, as MetaData documents or bare Declaration elements.
// Source: WCO Data Model 3.6, element names of the declaration and response structures; national additions are passed
// over.
#pragma once

#include "inspection/Result.h"
#include "risk/declarations/TradeDeclaration.h"

#include <QByteArray>

namespace portlight::risk {

// One TradeDeclaration for each Declaration or Response in the document; a response's status names what customs
// answered. BadInput with line and column when the XML is not well-formed; Unsupported with the root element's name
// when it is another message. Entities are never fetched; at most 100,000 declarations, goods lines or elements of
// depth 64 are read.
[[nodiscard]] inspection::Result<QVector<TradeDeclaration>> readWcoXml(const QByteArray& xml);

} // namespace portlight::risk
