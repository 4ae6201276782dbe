#include "widgets/CommandBar.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/CommandButton.h"
#include "widgets/DisplayText.h"
#include "widgets/Icons.h"
#include "widgets/LaneMark.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace portlight::widgets {

CommandBar::CommandBar(QMenu* menu, QWidget* parent)
    : QWidget(parent)
    , m_menu(new QToolButton(this))
    , m_number(new QLabel(this))
    , m_container(new QLabel(this))
    , m_lane(new LaneMark(this))
    , m_timer(new QLabel(this))
    , m_banner(new QLabel(this))
    , m_officer(new QLabel(this))
    , m_mode(new QLabel(this))
    , m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("commandBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_menu->setIcon(icon(QStringLiteral("menu")));
    m_menu->setIconSize(metrics::iconSize() * 1.1);
    m_menu->setProperty("flat", true);
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_number->setFont(titleFont());
    m_number->setObjectName(QStringLiteral("caseNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_timer->setFont(numberFont());
    m_timer->setMinimumWidth(metrics::charWidth() * 7);
    m_timer->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_container->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_banner->setObjectName(QStringLiteral("fileBanner"));
    m_officer->setProperty("role", QStringLiteral("quiet"));
    m_officer->setObjectName(QStringLiteral("officerName"));
    m_mode->setObjectName(QStringLiteral("mode"));
    m_mode->setFont(titleFont());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::grid(0.5), metrics::grid(0.5), metrics::grid(1.5), metrics::grid(0.5));
    layout->setSpacing(metrics::grid(1.5));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_menu, m_number, m_container, m_lane, m_timer, m_banner}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    layout->addWidget(m_officer);
    layout->addWidget(m_mode);
    connect(m_tick, &QTimer::timeout, this, &CommandBar::showTimer);
    m_tick->setInterval(1000);
    m_officer->hide();
    m_mode->hide();
    showNoCase();
    viewers::inEveryLanguage(this, [this] { setTexts(); });
}

void CommandBar::setTexts()
{
    m_menu->setText(tr("Menu"));
    m_menu->setToolTip(tr("All commands (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
    m_timer->setToolTip(tr("Time since the case was opened on this screen"));
    m_mode->setText(m_isSandbox ? tr("SANDBOX") : tr("LIVE"));
    m_mode->setToolTip(m_isSandbox ? tr("Nothing decided here counts") : tr("Decisions made here count"));
    if (m_file.isEmpty()) {
        m_banner->setText(tr("No case open"));
    } else if (m_fileMeaning.isEmpty()) {
        m_banner->setText(tr("<b>%1</b> &nbsp; Viewing a file: not part of any case").arg(m_file.toHtmlEscaped()));
    } else {
        m_banner->setText(
            QStringLiteral("<b>%1</b> &nbsp; %2").arg(m_file.toHtmlEscaped(), m_fileMeaning.toHtmlEscaped()));
    }
}

void CommandBar::setCaseVisible(bool visible)
{
    m_number->setVisible(visible);
    m_lane->setVisible(visible);
    m_timer->setVisible(visible);
    m_container->setVisible(visible && !m_container->text().isEmpty());
    m_banner->setVisible(!visible);
}

void CommandBar::showCase(const inspection::Case& shown)
{
    m_number->setText(shown.number);
    m_container->setText(shown.container);
    m_lane->setLane(shown.lane);
    if (m_case != shown.id) {
        m_case = shown.id;
        m_since.start();
        m_tick->start();
    }
    showTimer();
    setCaseVisible(true);
}

void CommandBar::showNoCase()
{
    m_case = {};
    m_tick->stop();
    m_file.clear();
    setTexts();
    m_banner->setProperty("role", QStringLiteral("quiet"));
    setCaseVisible(false);
}

void CommandBar::showFile(const QString& name, const QString& what)
{
    showNoCase();
    m_file = name;
    m_fileMeaning = what;
    setTexts();
    m_banner->setProperty("role", QStringLiteral("value"));
}

void CommandBar::showOfficer(const QString& station, const QString& officer, const QString& roles)
{
    m_officer->setText(tr("%1 · %2").arg(station, officer));
    m_officer->setToolTip(roles);
    m_officer->show();
    m_mode->show();
}

void CommandBar::showSandbox(QAction* train)
{
    auto* button = new CommandButton(train, ButtonFace::IconWordAndKey, this);
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_officer), button);
    m_isSandbox = true;
    setTexts();
    m_mode->setStyleSheet(QStringLiteral("color: %1").arg(colours().caution.name()));
}

void CommandBar::openMenu()
{
    m_menu->showMenu();
}

void CommandBar::showTimer()
{
    m_timer->setText(duration(m_since.elapsed() / 1000));
}

} // namespace portlight::widgets
