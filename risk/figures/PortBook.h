// The port's figures: a small SQLite database beside the case cache, kept from its log and thrown away at will
// (docs/adr/0009). One case is one fact; summary tables hold every chart for no filter and for each single one, kept in
// the transaction that takes the facts, so that a million cases cost a chart no more than its own rows.
//
// Owns a connection: use it on the thread that opened it.
#pragma once

#include "inspection/Result.h"
#include "risk/figures/BookWords.h"
#include "risk/figures/SummaryDelta.h"

#include <QVariantList>
#include <QVector>

#include <memory>

namespace portlight::risk {

// One dimension held to one value; `key` as PortBook numbers it.
struct FigureFilter
{
    Dimension dimension = Dimension::All;
    qint64 key = 0;
    bool operator==(const FigureFilter&) const = default;
};

struct FigureRow
{
    qint64 key = 0;
    QString label; // the officer's words for the key
    Measures measures;
};

struct AlarmRow
{
    QString label;
    QString scanner;
    qint64 alarms = 0;
    qint64 judged = 0;
    qint64 confirmed = 0;
    qint64 holdsApproved = 0; // by supervisors, after the alarm
    qint64 holdsRejected = 0;
    qint64 unfamiliar = 0; // alarms in scans unlike those of the training
};

struct FigureCase
{
    inspection::CaseId id;
    QString number;
    qint64 openedMs = 0;
    inspection::Lane lane = inspection::Lane::None;
    std::optional<bool> fraud;
};

// A case that a model scored, and what an examination said of it.
struct ScoredCase
{
    double score = 0;
    double stated = 0;     // probability of fraud
    bool selected = false; // the model sent it to examination, and it was examined
    bool hit = false;      // of those, fraud
};

class BookDatabase;

class PortBook
{
public:
    [[nodiscard]] static inspection::Result<std::unique_ptr<PortBook>> open(const QString& file);
    ~PortBook();

    // The log row up to which facts were taken; 0 for a new book.
    [[nodiscard]] inspection::Result<qint64> cursor() const;
    // Takes facts (replacing what was known of their cases), the summaries and the cursor in one transaction.
    [[nodiscard]] inspection::Result<void> take(const QVector<PortFact>& facts, qint64 cursor);

    // Every value of the dimension that has cases, by key. At most one filter a dimension.
    [[nodiscard]] inspection::Result<QVector<FigureRow>> chart(Dimension dimension,
                                                               const QVector<FigureFilter>& filters) const;
    [[nodiscard]] inspection::Result<QVector<AlarmRow>> alarms(const QVector<FigureFilter>& filters) const;
    // Newest first.
    [[nodiscard]] inspection::Result<QVector<FigureCase>> cases(const QVector<FigureFilter>& filters, int limit) const;
    // Other cases of the same importer, of the same HS code; newest first. Empty for an empty value.
    [[nodiscard]] inspection::Result<QVector<FigureCase>> casesOfImporter(const QString& importer, int limit) const;
    [[nodiscard]] inspection::Result<QVector<FigureCase>> casesOfHsCode(const QString& hsCode, int limit) const;
    // The newest case of a declaration; nothing when no case here holds it.
    [[nodiscard]] inspection::Result<std::optional<FigureCase>> caseOfDeclaration(const QString& number) const;
    // What this model scored, newest first; empty for a model the book has not met.
    [[nodiscard]] inspection::Result<QVector<ScoredCase>> scored(const QString& model, int limit) const;

    [[nodiscard]] const BookWords& words() const { return m_words; }

private:
    explicit PortBook(std::unique_ptr<BookDatabase> database);
    [[nodiscard]] inspection::Result<FactKeys> keysOf(const PortFact& fact);
    [[nodiscard]] inspection::Result<void> takeOut(const PortFact& fact, SummaryDelta& delta);
    [[nodiscard]] inspection::Result<void> takeIn(const PortFact& fact, SummaryDelta& delta);
    [[nodiscard]] inspection::Result<void> write(const SummaryDelta& delta);
    [[nodiscard]] inspection::Result<QVector<FigureCase>> readCases(const QString& where, const QVariantList& values,
                                                                    int limit) const;

    std::unique_ptr<BookDatabase> m_database;
    BookWords m_words;
};

} // namespace portlight::risk
