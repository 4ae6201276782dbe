#include "widgets/DocumentsModel.h"

#include "widgets/DisplayText.h"
#include "widgets/DocumentText.h"

#include <algorithm>

namespace portlight::widgets {

using inspection::CustodyStep;
using inspection::Seal;
using inspection::SealState;
using inspection::TradeDocument;

namespace {

DocumentsModel::Tone toneOf(SealState state)
{
    switch (state) {
    case SealState::Intact:
        return DocumentsModel::Tone::Good;
    case SealState::Opened:
        return DocumentsModel::Tone::Plain;
    case SealState::Broken:
        return DocumentsModel::Tone::Alarm;
    }
    Q_UNREACHABLE();
}

DocumentsModel::Tone toneOf(const CustodyStep& step)
{
    if (!step.holds) {
        return step.kind == CustodyStep::Kind::Presented ? DocumentsModel::Tone::Alarm : DocumentsModel::Tone::Caution;
    }
    return step.kind == CustodyStep::Kind::Presented ? DocumentsModel::Tone::Good : DocumentsModel::Tone::Plain;
}

DocumentsModel::Tone toneOf(const TradeDocument& document)
{
    return document.isAltered()       ? DocumentsModel::Tone::Alarm
           : document.hasCustodyGap() ? DocumentsModel::Tone::Caution
                                      : DocumentsModel::Tone::Plain;
}

} // namespace

void DocumentsModel::setDocuments(const QVector<TradeDocument>& documents, const QVector<Seal>& seals,
                                  const OfficerName& nameOf)
{
    beginResetModel();
    m_nameOf = nameOf;
    m_rows.clear();
    for (const TradeDocument& document : documents) {
        addDocument(document);
    }
    for (const Seal& seal : seals) {
        addSeal(seal);
    }
    endResetModel();
}

void DocumentsModel::addDocument(const TradeDocument& document)
{
    Row head;
    head.tone = toneOf(document);
    head.document = document.id;
    head.text = documentTitle(document);
    const QString doubt = doubtOf(document);
    const QString with = tr("With %1").arg(document.custodian);
    head.state = doubt.isEmpty() ? with : tr("%1 %2.").arg(doubt, with);
    head.timeMs = document.steps.first().timeMs;
    head.sha256 = document.sha256;
    m_rows.append(head);
    for (const CustodyStep& step : document.steps) {
        Row link;
        link.rank = Rank::Link;
        link.tone = toneOf(step);
        link.isLast = &step == &document.steps.last();
        link.document = document.id;
        const Remark remark = m_remarks.value(step.event);
        link.text = remark.text.isEmpty() ? stepSentence(step) : tr("%1; %2").arg(stepSentence(step), remark.text);
        link.tone = std::max(link.tone, remark.tone);
        link.timeMs = step.timeMs;
        link.officer = step.officer;
        link.station = step.station;
        link.sha256 = step.sha256;
        m_rows.append(link);
    }
}

void DocumentsModel::addSeal(const Seal& seal)
{
    Row head;
    head.tone = toneOf(seal.state);
    head.isSeal = true;
    head.seal = seal.number;
    head.text = tr("Seal %1").arg(seal.number);
    const QString doubt = doubtOf(seal);
    head.state = doubt.isEmpty() ? tr("%1, on %2").arg(sealStateName(seal.state), seal.place)
                                 : tr("%1 On %2.").arg(doubt, seal.place);
    head.timeMs = seal.steps.first().timeMs;
    m_rows.append(head);
    for (const inspection::SealStep& step : seal.steps) {
        Row link;
        link.rank = Rank::Link;
        link.tone = toneOf(step.state);
        link.isLast = &step == &seal.steps.last();
        link.isSeal = true;
        link.seal = seal.number;
        link.text = stepSentence(step, &step == &seal.steps.first());
        link.timeMs = step.timeMs;
        link.officer = step.officer;
        link.station = step.station;
        m_rows.append(link);
    }
}

int DocumentsModel::headCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row.rank == Rank::Head; }));
}

int DocumentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DocumentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DocumentsModel::cell(const Row& row, int column) const
{
    switch (column) {
    case WhatColumn:
        return row.text;
    case StateColumn:
        return row.state;
    case OfficerColumn:
        return row.officer.isNull() || !m_nameOf ? QString() : m_nameOf(row.officer);
    case TimeColumn:
        return exactTime(row.timeMs);
    case StationColumn:
        return row.station;
    case HashColumn:
        return row.sha256;
    default:
        return {};
    }
}

QVariant DocumentsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{row.text};
        lines << (row.rank == Rank::Head ? row.state
                                         : tr("Recorded by %1, station %2").arg(cell(row, OfficerColumn), row.station))
              << exactTime(row.timeMs);
        if (!row.sha256.isEmpty()) {
            lines << tr("SHA-256 %1").arg(row.sha256);
        }
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole:
        return row.rank == Rank::Head ? tr("%1: %2").arg(row.text, row.state)
                                      : tr("%1, %2").arg(row.text, cell(row, TimeColumn));
    default:
        return {};
    }
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhatColumn:
        return tr("What");
    case StateColumn:
        return tr("State");
    case OfficerColumn:
        return tr("Officer");
    case TimeColumn:
        return tr("Time");
    case StationColumn:
        return tr("Station");
    case HashColumn:
        return tr("SHA-256");
    default:
        return {};
    }
}

} // namespace portlight::widgets
