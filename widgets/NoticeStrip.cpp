#include "widgets/NoticeStrip.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/Icons.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace portlight::widgets {

namespace {

constexpr int informationMs = 8000;

} // namespace

NoticeStrip::NoticeStrip(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeStrip"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setProperty("flat", true);
    viewers::inEveryLanguage(this, [this] {
        m_close->setToolTip(tr("Dismiss (Esc)"));
        m_close->setAccessibleName(tr("Dismiss"));
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::grid(1.5), metrics::grid(0.5), metrics::grid(), metrics::grid(0.5));
    layout->setSpacing(metrics::grid());
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_fade.setSingleShot(true);
    connect(&m_fade, &QTimer::timeout, this, &NoticeStrip::dismiss);
    connect(m_close, &QToolButton::clicked, this, &NoticeStrip::dismiss);
    connect(m_action, &QToolButton::clicked, this, &NoticeStrip::actionRequested);
    hide();
}

void NoticeStrip::showNotice(NoticeKind kind, const QString& text, const QString& action)
{
    const bool problem = kind == NoticeKind::Problem;
    m_icon->setPixmap(iconPixmap(problem ? QStringLiteral("warning") : QStringLiteral("info"), metrics::lineHeight(),
                                 problem ? colours().alarm : colours().quiet, devicePixelRatioF()));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_fade.stop();
    if (!problem) {
        m_fade.start(informationMs);
    }
    show();
}

void NoticeStrip::dismiss()
{
    m_fade.stop();
    hide();
}

QString NoticeStrip::text() const
{
    return m_text->text();
}

} // namespace portlight::widgets
