#include "app/portlight/ShortcutSheet.h"

#include "app/portlight/KeyDelegate.h"
#include "app/portlight/ShortcutModel.h"
#include "app/portlight/commands/CommandTable.h"
#include "widgets/Metrics.h"
#include "widgets/TableCopy.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace portlight::app {

ShortcutSheet::ShortcutSheet(CommandTable& commands, QWidget* parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
    , m_message(new QLabel(tr("Enter on a key changes it; Backspace takes it away."), this))
{
    auto* model = new ShortcutModel(commands, this);
    auto* filtered = new QSortFilterProxyModel(this);
    filtered->setSourceModel(model);
    filtered->setFilterKeyColumn(-1);
    filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Find a command or key"));
    search->setAccessibleName(search->placeholderText());
    auto* reset = new QPushButton(tr("All keys as delivered"), this);

    m_view->setObjectName(QStringLiteral("shortcutTable"));
    m_view->setModel(filtered);
    m_view->setItemDelegateForColumn(ShortcutModel::KeyColumn, new KeyDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(widgets::metrics::lineHeight() + widgets::metrics::grid(0.75));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(ShortcutModel::CommandColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    widgets::installRowCopy(m_view);
    m_message->setObjectName(QStringLiteral("shortcutMessage"));
    m_message->setProperty("role", QStringLiteral("quiet"));
    m_message->setWordWrap(true);

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(reset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(search);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    setFocusProxy(m_view);
    m_view->setCurrentIndex(filtered->index(0, ShortcutModel::KeyColumn));

    connect(search, &QLineEdit::textChanged, filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(reset, &QPushButton::clicked, &commands, &CommandTable::resetKeys);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { m_view->edit(index.siblingAtColumn(ShortcutModel::KeyColumn)); });
    connect(model, &ShortcutModel::refused, m_message, &QLabel::setText);
    connect(model, &ShortcutModel::accepted, m_message, [this] { m_message->setText(tr("Kept.")); });
}

} // namespace portlight::app
