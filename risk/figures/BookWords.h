// Numbers for words: officers, routes, importers, codes, kept in the book; and the officer's words for a dimension's
// key.
#pragma once

#include "inspection/Result.h"
#include "risk/figures/PortFact.h"

#include <QHash>

namespace portlight::risk {

class BookDatabase;

enum class WordKind { Officer = 2, Route = 5, Importer = 100, HsCode = 101, Alarm = 102, Scanner = 103, Model = 104 };

class BookWords
{
public:
    // `database` must outlive it.
    explicit BookWords(BookDatabase& database);

    // Forgets what is in memory and reads again.
    [[nodiscard]] inspection::Result<void> load();
    // 0 for an empty text; a new one is written.
    [[nodiscard]] inspection::Result<qint64> idOf(WordKind kind, const QString& text);
    // 0 when it was never met.
    [[nodiscard]] qint64 known(WordKind kind, const QString& text) const;
    [[nodiscard]] QString text(qint64 id) const { return m_texts.value(id); }

    [[nodiscard]] QString labelOf(Dimension dimension, qint64 key) const;
    // The key behind an officer, route, country, lane ("red"), month ("2026-01") or chapter; 0 when it was never met.
    [[nodiscard]] qint64 keyOf(Dimension dimension, const QString& label) const;

    // Two letters as one number; 0 for anything else.
    [[nodiscard]] static qint64 countryKey(const QString& code);
    [[nodiscard]] static QString countryCode(qint64 key);

private:
    BookDatabase& m_database;
    QHash<std::pair<int, QString>, qint64> m_ids;
    QHash<qint64, QString> m_texts;
};

} // namespace portlight::risk
