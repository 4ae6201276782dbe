// The selection in force on this station: the model and the rules that a supervisor signed for.
#pragma once

#include "local_cache/CacheLocation.h"
#include "local_cache/SignedShelf.h"
#include "risk/Selection.h"

#include <QJsonObject>

namespace portlight::app {

// Kinds on the shelf.
inline const QString rulesKind = QStringLiteral("rules"); // content: the rule file
inline const QString modelKind = QStringLiteral("model"); // content: JSON {model, comparison}

struct ActiveSelection
{
    risk::Selection selection;
    std::optional<local_cache::SignedDocument> rules; // the version in force
    std::optional<local_cache::SignedDocument> model;
};

// Tampered when a signature, the rule file or the model folder is not what was signed. Empty when nothing is in force.
[[nodiscard]] inspection::Result<ActiveSelection> loadActiveSelection(const local_cache::CacheLocation& location);

// Folder of a model on this station.
[[nodiscard]] QString modelFolder(const local_cache::CacheLocation& location, const QString& modelId);

// The id of the model in a folder, as assessments carry it. NotFound when there is none.
[[nodiscard]] inspection::Result<QString> modelIdIn(const QString& folder);

// Checks the model in `folder`, copies it to the station and puts it in force; `comparison` is signed with it.
[[nodiscard]] inspection::Result<local_cache::SignedDocument> approveModel(const local_cache::CacheLocation& location,
                                                                           const local_cache::SessionPtr& session,
                                                                           const QString& folder,
                                                                           const QJsonObject& comparison);

// Checks the rules and puts them in force.
[[nodiscard]] inspection::Result<local_cache::SignedDocument> publishRules(const local_cache::CacheLocation& location,
                                                                           const local_cache::SessionPtr& session,
                                                                           const QByteArray& text);

} // namespace portlight::app
