#include "widgets/ViewerBar.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/CommandButton.h"
#include "widgets/Icons.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <numeric>

namespace portlight::widgets {

namespace {

constexpr int mostPresetKeys = 9;
constexpr int presetShare = 8; // of the room that the tools leave
constexpr int readOutShare = 3;
const QString widestValues = QStringLiteral("00.00 g/cm\u00b3   Zeff 00.0"); // never to be cut

} // namespace

ViewerBar::ViewerBar(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_scans(new QComboBox(this))
    , m_presets(new QButtonGroup(this))
    , m_presetRow(new QWidget(this))
    , m_presetChoice(new QComboBox(this))
    , m_readOut(new QLabel(this))
{
    setObjectName(QStringLiteral("viewerBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::grid(0.5), metrics::grid(0.25), metrics::grid(), metrics::grid(0.25));
    layout->setSpacing(metrics::grid(0.25));
    for (QAction* action : actions) {
        if (action) {
            layout->addWidget(new CommandButton(action, ButtonFace::IconOnly, this));
        } else {
            layout->addSpacing(metrics::grid(1));
        }
    }
    m_menuPlace = layout->count();
    layout->addSpacing(metrics::grid());
    auto* presets = new QHBoxLayout(m_presetRow);
    presets->setContentsMargins(0, 0, 0, 0);
    presets->setSpacing(metrics::grid(0.25));
    m_presetRow->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_presetChoice->setObjectName(QStringLiteral("presetChoice"));
    m_presetChoice->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_presetRow, presetShare);
    layout->addWidget(m_presetChoice);
    m_readOut->setObjectName(QStringLiteral("readOut"));
    m_readOut->setFont(smallFont());
    m_readOut->setFixedHeight(2 * QFontMetrics(m_readOut->font()).lineSpacing());
    m_readOut->setProperty("role", QStringLiteral("quiet"));
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_readOut->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_readOut, readOutShare);
    m_scans->setObjectName(QStringLiteral("scanChoice"));
    m_scans->setMaximumWidth(metrics::charWidth() * 30);
    layout->addWidget(m_scans);
    m_scans->hide();
    viewers::inEveryLanguage(this, [this] {
        setAccessibleName(tr("Image tools"));
        m_presetChoice->setAccessibleName(tr("Preset"));
        m_presetChoice->setToolTip(tr("Preset (1 to 9)"));
        m_presetChoice->setPlaceholderText(tr("More"));
        m_scans->setAccessibleName(tr("Scan of this case"));
        m_scans->setToolTip(tr("Which scan of this case is shown"));
    });
    connect(m_presetChoice, &QComboBox::activated, this,
            [this](int index) { Q_EMIT presetChosen(m_presetChoice->itemData(index).toString()); });
    connect(m_scans, &QComboBox::activated, this, &ViewerBar::scanChosen);
}

QToolButton* ViewerBar::addMenu(const QString& iconName, const QList<QAction*>& actions)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("menu-") + iconName);
    button->setIcon(icon(iconName));
    button->setIconSize(metrics::iconSize());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(smallFont());
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(button);
    for (QAction* action : actions) {
        if (action) {
            menu->addAction(action);
        } else {
            menu->addSeparator();
        }
    }
    button->setMenu(menu);
    // What makes no sense for the scan on the screen leaves its room to the looks.
    const auto show = [button, actions] {
        button->setVisible(std::any_of(actions.cbegin(), actions.cend(), [](const QAction* action) {
            return action != nullptr && action->isEnabled() && action->isVisible();
        }));
    };
    for (QAction* action : actions) {
        if (action) {
            connect(action, &QAction::changed, button, show);
        }
    }
    show();
    static_cast<QHBoxLayout*>(layout())->insertWidget(m_menuPlace++, button);
    return button;
}

void ViewerBar::setPresets(const QVector<Preset>& presets)
{
    while (QLayoutItem* item = m_presetRow->layout()->takeAt(0)) {
        delete item->widget(); // leaves the group by itself
        delete item;
    }
    m_presetChoice->clear();
    int number = 1;
    for (const Preset& preset : presets) {
        if (!preset.refusal.isEmpty()) {
            addRefused(preset);
            continue;
        }
        m_presetChoice->addItem(number <= mostPresetKeys ? tr("%1  %2").arg(number).arg(preset.name) : preset.name,
                                preset.id);
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("preset-") + preset.id);
        button->setText(preset.name);
        button->setCheckable(true);
        button->setFont(smallFont());
        button->setToolTip(number <= mostPresetKeys ? tr("%1 (%2)").arg(preset.name).arg(number) : preset.name);
        connect(button, &QToolButton::clicked, this, [this, id = preset.id] { Q_EMIT presetChosen(id); });
        m_presets->addButton(button);
        m_presetRow->layout()->addWidget(button);
        ++number;
    }
    static_cast<QHBoxLayout*>(m_presetRow->layout())->addStretch(1);
    arrangePresets();
}

void ViewerBar::addRefused(const Preset& preset)
{
    m_presetChoice->addItem(preset.name, preset.id);
    const int row = m_presetChoice->count() - 1;
    m_presetChoice->setItemData(row, preset.refusal, Qt::ToolTipRole);
    m_presetChoice->setItemData(row, 0, Qt::UserRole - 1); // the flags: neither enabled nor selectable
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("preset-") + preset.id);
    button->setText(preset.name);
    button->setFont(smallFont());
    button->setToolTip(preset.refusal);
    button->setEnabled(false);
    m_presets->addButton(button);
    m_presetRow->layout()->addWidget(button);
}

void ViewerBar::arrangePresets()
{
    int others = layout()->spacing() * layout()->count();
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem* item = layout()->itemAt(i);
        if (item->widget() != m_presetRow && item->widget() != m_presetChoice && item->widget() != m_readOut) {
            others += item->isEmpty() ? 0 : item->sizeHint().width();
        }
        others += item->spacerItem() ? item->sizeHint().width() : 0;
    }
    const int rest = width() - others;
    const int values = m_readOut->fontMetrics().horizontalAdvance(widestValues);
    const int room = std::min(rest * presetShare / (presetShare + readOutShare), rest - values);
    // Buttons just made are not shown yet and do not count in a layout's hint: ask each.
    const QList<QAbstractButton*> buttons = m_presets->buttons();
    const auto widthOf = [this](QAbstractButton* button) {
        button->ensurePolished();
        return button->sizeHint().width() + m_presetRow->layout()->spacing();
    };
    int left = std::accumulate(buttons.cbegin(), buttons.cend(), room,
                               [&](int rest, QAbstractButton* button) { return rest - widthOf(button); });
    const bool allFit = left >= 0;
    left = allFit ? room : room - m_presetChoice->sizeHint().width();
    int shown = 0;
    for (QAbstractButton* button : buttons) {
        left -= widthOf(button);
        button->setVisible(allFit || left >= 0);
        shown += button->isHidden() ? 0 : widthOf(button);
    }
    m_presetRow->setMinimumWidth(shown); // every name whole, or the list stands in
    m_presetRow->setVisible(!buttons.isEmpty() && !buttons.first()->isHidden());
    const bool choice = !allFit && m_presetChoice->count() > 0;
    m_presetChoice->setVisible(choice);
    const int spare = rest - shown - (choice ? m_presetChoice->sizeHint().width() : 0);
    m_readOut->setMinimumWidth(std::clamp(spare, 0, values)); // as far as the bar need not grow for it
    showChoice();
}

// The list names the preset where no button does.
void ViewerBar::showChoice()
{
    const QAbstractButton* checked = m_presets->checkedButton();
    const bool onButton = checked != nullptr && m_presetRow->isVisibleTo(this) && !checked->isHidden();
    m_presetChoice->setCurrentIndex(onButton ? -1 : m_presetChoice->findData(m_current));
}

void ViewerBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangePresets();
}

// Menus come and go with what is shown, and take their room from the presets.
bool ViewerBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrangePresets();
    }
    return QWidget::event(event);
}

void ViewerBar::setCurrentPreset(const QString& id)
{
    m_current = id;
    const QList<QAbstractButton*> buttons = m_presets->buttons();
    for (QAbstractButton* button : buttons) {
        if (button->objectName() == QStringLiteral("preset-") + id) {
            button->setChecked(true);
        }
    }
    showChoice();
}

void ViewerBar::setScans(const QStringList& names, int current)
{
    m_scans->clear();
    m_scans->addItems(names);
    m_scans->setCurrentIndex(current);
    m_scans->setVisible(names.size() > 1);
}

void ViewerBar::setReadOut(const QString& text)
{
    // Where a line does not fit, its end goes: what matters most comes first.
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        line = isVisible() ? m_readOut->fontMetrics().elidedText(line, Qt::ElideRight, m_readOut->width()) : line;
    }
    m_readOut->setText(lines.join(u'\n'));
}

} // namespace portlight::widgets
