#include "widgets/similar/SimilarView.h"

#include "widgets/DisplayText.h"
#include "widgets/Metrics.h"
#include "widgets/StateStack.h"
#include "widgets/TableCopy.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace portlight::widgets {

namespace {

constexpr double thumbnailHeight = 8.0; // grid steps
constexpr double thumbnailWidth = 11.0;
constexpr double sideWidth = 36.0;
constexpr double sideHeight = 21.0; // of each picture

QLabel* makePicture(const QString& name)
{
    auto* label = new QLabel;
    label->setAlignment(Qt::AlignCenter);
    label->setFixedHeight(metrics::grid(sideHeight));
    label->setAccessibleName(name);
    return label;
}

QLabel* makeCaption(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(titleFont());
    return label;
}

void showPicture(QLabel& label, const QImage& picture)
{
    if (picture.isNull()) {
        label.setText(SimilarView::tr("No picture is kept of this scan."));
        return;
    }
    const QSize room(metrics::grid(sideWidth), metrics::grid(sideHeight));
    QImage fitted = picture.scaled(room * label.devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(label.devicePixelRatioF());
    label.setPixmap(QPixmap::fromImage(fitted));
}

} // namespace

SimilarView::SimilarView(QWidget* parent)
    : QWidget(parent)
    , m_model(new SimilarModel(this))
    , m_summary(new QLabel)
{
    auto* content = new QWidget;
    auto* beside = new QHBoxLayout(content);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(metrics::grid(2));
    beside->addWidget(makeTable(), 1);
    beside->addWidget(makeSide());
    m_stack = new StateStack(content);
    m_summary->setWordWrap(true);
    m_summary->setProperty("role", QStringLiteral("quiet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_stack, &StateStack::actionRequested, this, &SimilarView::retryRequested);
    showLooking();
}

QWidget* SimilarView::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("similarTable"));
    m_table->setAccessibleName(tr("Similar images"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setIconSize(QSize(metrics::grid(thumbnailWidth), metrics::grid(thumbnailHeight)));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::grid(thumbnailHeight + 1.0));
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SimilarModel::GoodsColumn, QHeaderView::Stretch);
    installRowCopy(m_table);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT caseChosen(m_model->rowAt(index.row()).id); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SimilarView::showChosen);
    return m_table;
}

QWidget* SimilarView::makeSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(metrics::grid(sideWidth));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid(0.5));
    m_asked = makePicture(tr("The image on the screen"));
    m_picture = makePicture(tr("The chosen image"));
    m_picture->setObjectName(QStringLiteral("similarPicture"));
    m_facts = new QLabel;
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open = new QPushButton(tr("Open the case"));
    m_open->setObjectName(QStringLiteral("similarOpen"));
    m_open->setToolTip(tr("Open the case (Enter in the list)"));
    m_compare = new QPushButton(tr("Compare side by side"));
    m_compare->setObjectName(QStringLiteral("similarCompare"));
    m_compare->setToolTip(tr("Lay this CT beside the one on the screen"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const SimilarRow* row = chosen()) {
            Q_EMIT caseChosen(row->id);
        }
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const SimilarRow* row = chosen()) {
            Q_EMIT comparisonRequested(row->number, row->sha256);
        }
    });
    layout->addWidget(makeCaption(tr("On the screen")));
    layout->addWidget(m_asked);
    layout->addWidget(makeCaption(tr("Chosen")));
    layout->addWidget(m_picture);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    layout->addWidget(m_open);
    layout->addWidget(m_compare);
    return side;
}

void SimilarView::showLooking()
{
    m_summary->hide();
    m_stack->showMessage(QStringLiteral("awaiting"), tr("Looking for similar images..."));
}

void SimilarView::showProblem(const QString& text)
{
    m_summary->hide();
    m_stack->showMessage(QStringLiteral("warning"), text, tr("Try again"));
}

void SimilarView::showImages(const SimilarImages& images)
{
    const SimilarRow* before = chosen();
    const QString kept = before != nullptr ? before->sha256 : QString();
    m_model->setRows(images.rows);
    if (images.rows.isEmpty()) {
        m_summary->hide();
        m_stack->showMessage(QStringLiteral("inspect"),
                             !images.doubt.isEmpty() ? images.doubt
                             : images.isVolume
                                 ? tr("No other case on this terminal has a CT to compare with.")
                                 : tr("No other case on this terminal has a radiograph to compare with."));
        return;
    }
    const QString count = QLocale().toString(images.compared);
    const QString summary = images.isVolume ? tr("Most alike of %1 CT scans on this terminal.").arg(count)
                                            : tr("Most alike of %1 radiographs on this terminal.").arg(count);
    m_summary->setText(QStringList{summary,
                                   tr("Alike is how it looks, not what it is: an image that was in order "
                                      "clears no other."),
                                   images.doubt}
                           .join(QLatin1Char(' '))
                           .trimmed());
    m_summary->show();
    m_compare->setVisible(images.isVolume);
    showPicture(*m_asked, images.asked);
    const auto row = std::find_if(images.rows.cbegin(), images.rows.cend(),
                                  [&kept](const SimilarRow& one) { return one.sha256 == kept; });
    m_table->selectRow(row == images.rows.cend() ? 0 : static_cast<int>(row - images.rows.cbegin()));
    if (!m_stack->showsContent()) {
        m_stack->showContent();
        m_table->setFocus();
    }
}

const SimilarRow* SimilarView::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index.row()) : nullptr;
}

void SimilarView::showChosen()
{
    const SimilarRow* row = chosen();
    if (row == nullptr) {
        return;
    }
    showPicture(*m_picture, row->picture);
    m_facts->setText(factsText({row->number, stateName(row->state), SimilarModel::outcomeText(row->fraud)}));
}

} // namespace portlight::widgets
