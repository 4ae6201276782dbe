#include "risk/declarations/CsvDeclarationReader.h"

#include "risk/Words.h"
#include "risk/declarations/CsvElements.h"
#include "risk/declarations/CsvTokenizer.h"

#include <QBuffer>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 rowsBetweenReports = 4096;

struct MappedColumn
{
    qsizetype index = 0;
    CellSetter set = nullptr;
    QString title;
};

struct Mapping
{
    QVector<MappedColumn> columns;
    qsizetype width = 0;
    QStringList absentElements;
};

Result<Mapping> mapHeader(const QVector<QByteArrayView>& header, const CsvProfile& profile)
{
    Mapping mapping;
    mapping.width = header.size();
    QHash<QString, qsizetype> indexOf;
    for (qsizetype i = 0; i < header.size(); ++i) {
        indexOf.insert(QString::fromUtf8(header.at(i)).trimmed(), i);
    }
    for (const QString& name : csvElementNames()) {
        const auto column = profile.columns.constFind(name);
        if (column == profile.columns.constEnd()) {
            continue;
        }
        const auto index = indexOf.constFind(*column);
        if (index != indexOf.constEnd()) {
            mapping.columns.append({*index, csvElement(name), *column});
        } else if (name == QLatin1String("number")) {
            return failure(
                ErrorCode::BadInput,
                Words::tr("The file has no column \"%1\", which the profile \"%2\" takes as the declaration number.")
                    .arg(*column, profile.name));
        } else {
            mapping.absentElements.append(name);
        }
    }
    return mapping;
}

QString sentenceFor(CellVerdict verdict, const QString& title, const QString& cell)
{
    const QString shown = cell.left(40);
    switch (verdict) {
    case CellVerdict::NotANumber:
        return Words::tr("%1 \"%2\" is not a number.").arg(title, shown);
    case CellVerdict::NotADate:
        return Words::tr("%1 \"%2\" is not a date in the profile's format.").arg(title, shown);
    case CellVerdict::UnknownOutcome:
        return Words::tr("%1 \"%2\" is no outcome that the profile knows.").arg(title, shown);
    case CellVerdict::Taken:
        break;
    }
    return {};
}

// Reads one row; the first doubtful cell is the row's problem, all others are still read.
TradeDeclaration readRow(const QVector<QByteArrayView>& fields, const Mapping& mapping, const CsvProfile& profile,
                         QString& problem)
{
    TradeDeclaration declaration;
    declaration.source = QStringLiteral("CSV ") + profile.name;
    for (const MappedColumn& column : mapping.columns) {
        const QString cell = QString::fromUtf8(fields.at(column.index)).trimmed();
        if (cell.isEmpty()) {
            continue;
        }
        const CellVerdict verdict = column.set(declaration, cell, profile);
        if (verdict != CellVerdict::Taken && problem.isEmpty()) {
            problem = sentenceFor(verdict, column.title, cell);
        }
    }
    return declaration;
}

class Reader
{
public:
    Reader(QIODevice& device, const CsvProfile& profile, const CsvSinks& sinks)
        : m_tokens(device, profile.separator)
        , m_total(device.isSequential() ? 0 : device.size())
        , m_profile(profile)
        , m_sinks(sinks)
    {
    }

    Result<CsvImportSummary> read()
    {
        if (m_tokens.next() != CsvTokenizer::Outcome::Record) {
            return failure(ErrorCode::BadInput,
                           Words::tr("The file is empty or its first line is no list of column titles."));
        }
        auto mapping = mapHeader(m_tokens.fields(), m_profile);
        if (!mapping) {
            return failure(mapping.error());
        }
        m_summary.absentElements = mapping->absentElements;
        while (true) {
            const auto outcome = m_tokens.next();
            if (outcome == CsvTokenizer::Outcome::End) {
                break;
            }
            take(outcome, *mapping);
            const qint64 seen = m_summary.rows + m_summary.lostRows;
            if (m_sinks.progress && seen % rowsBetweenReports == 0 &&
                m_sinks.progress(m_tokens.bytesRead(), m_total) == JobAnswer::Stop) {
                return failure(ErrorCode::Cancelled, Words::tr("The import was stopped after %1 rows.").arg(seen));
            }
        }
        return m_summary;
    }

private:
    void take(CsvTokenizer::Outcome outcome, const Mapping& mapping)
    {
        if (outcome == CsvTokenizer::Outcome::Damaged) {
            lose(Words::tr("The row is damaged: a quote is not closed, or the row is too long."));
            return;
        }
        if (m_tokens.fields().size() != mapping.width) {
            lose(Words::tr("The row has %1 fields where the header has %2.")
                     .arg(m_tokens.fields().size())
                     .arg(mapping.width));
            return;
        }
        QString problem;
        TradeDeclaration declaration = readRow(m_tokens.fields(), mapping, m_profile, problem);
        if (declaration.number.isEmpty()) {
            lose(Words::tr("The row has no declaration number."));
            return;
        }
        if (!problem.isEmpty()) {
            ++m_summary.doubtfulRows;
            tell(RowProblem::Kind::Kept, problem);
        }
        ++m_summary.rows;
        m_sinks.declaration(std::move(declaration));
    }

    void lose(const QString& text)
    {
        ++m_summary.lostRows;
        tell(RowProblem::Kind::Lost, text);
    }

    void tell(RowProblem::Kind kind, const QString& text)
    {
        if (m_sinks.problem) {
            m_sinks.problem(RowProblem{m_tokens.line(), kind, text});
        }
    }

    CsvTokenizer m_tokens;
    qint64 m_total;
    const CsvProfile& m_profile;
    const CsvSinks& m_sinks;
    CsvImportSummary m_summary;
};

} // namespace

Result<CsvImportSummary> readCsvDeclarations(QIODevice& device, const CsvProfile& profile, const CsvSinks& sinks)
{
    return Reader(device, profile, sinks).read();
}

std::optional<CsvProfile> profileForHeader(const QByteArray& firstLine)
{
    std::optional<CsvProfile> best;
    qsizetype bestCount = 0;
    for (const CsvProfile& profile : CsvProfile::shipped()) {
        QBuffer buffer;
        buffer.setData(firstLine);
        buffer.open(QIODevice::ReadOnly);
        CsvTokenizer tokens(buffer, profile.separator);
        if (tokens.next() != CsvTokenizer::Outcome::Record) {
            continue;
        }
        const auto mapping = mapHeader(tokens.fields(), profile);
        if (mapping && mapping->columns.size() > bestCount) {
            bestCount = mapping->columns.size();
            best = profile;
        }
    }
    return best;
}

} // namespace portlight::risk
