// What every command that touches the case cache shares: its options, its data folder, sign-in, naming a case.
//
// --data DIR or $PORTLIGHT_DATA; --badge B or $PORTLIGHT_BADGE; the password from --password-file F (first line) or
// $PORTLIGHT_PASSWORD, never from an argument, because other users see those.
#pragma once

#include "app/portlightctl/Command.h"
#include "local_cache/CaseCache.h"
#include "local_cache/Session.h"

#include <QHash>

namespace portlight::ctl {

// How far a command goes: what would carry cases to or from others is refused in a sandbox.
enum class Reach { Terminal, Network };

class CacheAccess
{
public:
    // Sorts "--name VALUE" from the rest; `options` are the command's own names without hyphens, beside data, badge and
    // password-file. A usage failure for an unknown, repeated or empty one.
    [[nodiscard]] static inspection::Result<CacheAccess> parse(const Command& command, const QStringList& arguments,
                                                               const QStringList& options = {},
                                                               Reach reach = Reach::Terminal);

    [[nodiscard]] const QStringList& words() const { return m_words; }
    // Empty when not given.
    [[nodiscard]] QString option(const QString& name) const { return m_options.value(name); }
    [[nodiscard]] local_cache::CacheLocation location() const;

    // NotFound when there is no database in the data folder: only `officer add` makes a new one.
    [[nodiscard]] inspection::Result<std::unique_ptr<local_cache::CaseCache>> openCache() const;
    [[nodiscard]] inspection::Result<local_cache::SessionPtr> signIn() const;

    // A case by its number or id.
    [[nodiscard]] static inspection::Result<inspection::Case> findCase(const local_cache::CaseCache& cache,
                                                                       const QString& numberOrId);
    // First line of a file, or of `variable` when no file is named.
    [[nodiscard]] static inspection::Result<QString> secret(const QString& file, const char* variable);

private:
    [[nodiscard]] inspection::Result<void> needDatabase() const;

    QStringList m_words;
    QHash<QString, QString> m_options;
};

} // namespace portlight::ctl
