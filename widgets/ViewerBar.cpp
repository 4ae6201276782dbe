#include "widgets/ViewerBar.h"

#include "widgets/CommandButton.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace portlight::widgets {

namespace {

constexpr int mostPresetKeys = 9;

} // namespace

ViewerBar::ViewerBar(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_scans(new QComboBox(this))
    , m_presets(new QButtonGroup(this))
    , m_presetRow(new QHBoxLayout)
    , m_readOut(new QLabel(this))
{
    setObjectName(QStringLiteral("viewerBar"));
    setAccessibleName(tr("Image tools"));
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
    layout->addSpacing(metrics::grid());
    m_presetRow->setSpacing(metrics::grid(0.25));
    layout->addLayout(m_presetRow);
    layout->addStretch(1);
    m_readOut->setFont(numberFont());
    m_readOut->setProperty("role", QStringLiteral("quiet"));
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_readOut->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_readOut, 4);
    m_scans->setObjectName(QStringLiteral("scanChoice"));
    m_scans->setAccessibleName(tr("Scan of this case"));
    m_scans->setToolTip(tr("Which scan of this case is shown"));
    m_scans->setMaximumWidth(metrics::charWidth() * 30);
    layout->addWidget(m_scans);
    m_scans->hide();
    connect(m_scans, &QComboBox::activated, this, &ViewerBar::scanChosen);
}

void ViewerBar::setPresets(const QVector<Preset>& presets)
{
    const QList<QAbstractButton*> old = m_presets->buttons();
    for (QAbstractButton* button : old) {
        m_presets->removeButton(button);
        delete button;
    }
    int number = 1;
    for (const Preset& preset : presets) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("preset-") + preset.id);
        button->setText(preset.name);
        button->setCheckable(true);
        button->setFont(smallFont());
        button->setToolTip(number <= mostPresetKeys ? tr("%1 (%2)").arg(preset.name).arg(number) : preset.name);
        connect(button, &QToolButton::clicked, this, [this, id = preset.id] { Q_EMIT presetChosen(id); });
        m_presets->addButton(button);
        m_presetRow->addWidget(button);
        ++number;
    }
}

void ViewerBar::setCurrentPreset(const QString& id)
{
    const QList<QAbstractButton*> buttons = m_presets->buttons();
    for (QAbstractButton* button : buttons) {
        if (button->objectName() == QStringLiteral("preset-") + id) {
            button->setChecked(true);
        }
    }
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
    m_readOut->setText(text);
}

} // namespace portlight::widgets
