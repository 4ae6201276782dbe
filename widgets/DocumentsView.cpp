#include "widgets/DocumentsView.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/CommandButton.h"
#include "widgets/DocumentsDelegate.h"
#include "widgets/FlowLayout.h"
#include "widgets/ListParts.h"
#include "widgets/Metrics.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace portlight::widgets {

namespace {

constexpr double highest = 90.0; // grid steps; longer chains scroll inside
constexpr int ageTickMs = 30000;

} // namespace

DocumentsView::DocumentsView(QWidget* parent)
    : QWidget(parent)
    , m_model(new DocumentsModel(this))
    , m_table(makeListTable(m_model, {}))
    , m_none(makeQuietLabel({}))
    , m_buttons(new QWidget)
{
    m_table->setObjectName(QStringLiteral("documentsView"));
    m_table->setItemDelegateForColumn(DocumentsModel::WhatColumn, new DocumentsDelegate(*m_model, m_table));
    for (int column = DocumentsModel::StateColumn; column < DocumentsModel::ColumnCount; ++column) {
        m_table->setColumnHidden(column, true); // the delegate and the tooltip show them, a copy holds them
    }
    m_table->horizontalHeader()->setSectionResizeMode(DocumentsModel::WhatColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->setMouseTracking(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* copyHash = new QAction(m_table);
    viewers::inEveryLanguage(this, [this, copyHash] {
        m_table->setAccessibleName(tr("Documents and seals"));
        m_none->setText(tr("No trade documents and no seals are registered in this case."));
        copyHash->setText(tr("Copy the hash"));
    });
    m_table->addAction(copyHash);
    connect(copyHash, &QAction::triggered, this, [this] {
        if (const DocumentsModel::Row* const row = currentRow(); row != nullptr && !row->sha256.isEmpty()) {
            QGuiApplication::clipboard()->setText(row->sha256);
        }
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addWidget(m_none);
    layout->addWidget(m_buttons);
    auto* flow = new FlowLayout(m_buttons, metrics::grid(0.5));
    flow->setContentsMargins(metrics::grid(), metrics::grid(0.5), metrics::grid(), metrics::grid());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DocumentsView::currentChanged);
    auto* ages = new QTimer(this);
    ages->start(ageTickMs);
    connect(ages, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    fit();
}

void DocumentsView::setActions(const QList<QAction*>& actions)
{
    for (QAction* const action : actions) {
        auto* button = new CommandButton(action, ButtonFace::IconAndWord, m_buttons);
        m_buttons->layout()->addWidget(button);
        // Only what can be done now: six buttons would push the risk out of a small screen.
        const auto follow = [button, action] { button->setVisible(action->isEnabled()); };
        connect(action, &QAction::changed, button, follow);
        follow();
        m_table->addAction(action);
    }
}

void DocumentsView::setDocuments(const QVector<inspection::TradeDocument>& documents,
                                 const QVector<inspection::Seal>& seals, const DocumentsModel::OfficerName& nameOf)
{
    const DocumentsModel::Row* const before = currentRow();
    const DocumentsModel::Row kept = before != nullptr ? *before : DocumentsModel::Row();
    const bool hadOne = before != nullptr;
    m_model->setDocuments(documents, seals, nameOf);
    for (int row = 0; hadOne && row < m_model->rowCount(); ++row) {
        const DocumentsModel::Row& now = m_model->rowAt(row);
        if (now.rank == DocumentsModel::Rank::Head && now.document == kept.document && now.seal == kept.seal) {
            m_table->selectRow(row);
            break;
        }
    }
    fit();
    Q_EMIT currentChanged();
}

const DocumentsModel::Row* DocumentsView::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->rowAt(index.row()) : nullptr;
}

QUuid DocumentsView::currentDocument() const
{
    if (const DocumentsModel::Row* const row = currentRow()) {
        return row->document;
    }
    QUuid only;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QUuid& id = m_model->rowAt(row).document;
        if (!id.isNull() && !only.isNull() && id != only) {
            return {};
        }
        only = id.isNull() ? only : id;
    }
    return only;
}

QString DocumentsView::currentSeal() const
{
    if (const DocumentsModel::Row* const row = currentRow()) {
        return row->seal;
    }
    QString only;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString& number = m_model->rowAt(row).seal;
        if (!number.isEmpty() && !only.isEmpty() && number != only) {
            return {};
        }
        only = number.isEmpty() ? only : number;
    }
    return only;
}

void DocumentsView::focusList()
{
    if (m_model->rowCount() == 0) {
        m_buttons->setFocus(Qt::ShortcutFocusReason);
        for (auto* const button : m_buttons->findChildren<CommandButton*>()) {
            if (button->isEnabled()) {
                button->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
        return;
    }
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void DocumentsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit(); // words wrap anew
}

void DocumentsView::fit()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, width(), 0);
    const auto* delegate = m_table->itemDelegateForColumn(DocumentsModel::WhatColumn);
    int height = 4;
    for (int row = 0; row < rows; ++row) {
        const int wanted = delegate->sizeHint(option, m_model->index(row, DocumentsModel::WhatColumn)).height();
        m_table->setRowHeight(row, wanted);
        height += wanted;
    }
    m_table->setFixedHeight(std::min(height, metrics::grid(highest)));
}

} // namespace portlight::widgets
