#include "widgets/Sheet.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/Icons.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace portlight::widgets {

Sheet::Sheet(const QString& title, QWidget* content, QWidget* over)
    : QWidget(over)
    , m_card(new QFrame(this))
    , m_headline(new QLabel(m_card))
    , m_close(new QToolButton(m_card))
    , m_content(content)
    , m_before(QApplication::focusWidget())
{
    setObjectName(QStringLiteral("sheet"));
    setTitle(title);
    setFocusPolicy(Qt::StrongFocus);
    m_card->setObjectName(QStringLiteral("sheetCard"));
    m_headline->setFont(headlineFont());
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setProperty("flat", true);
    viewers::inEveryLanguage(this, [this] {
        m_close->setAccessibleName(tr("Close"));
        m_close->setToolTip(tr("Close (Esc)"));
    });
    connect(m_close, &QToolButton::clicked, this, &Sheet::closeSheet);

    auto* top = new QHBoxLayout;
    top->addWidget(m_headline, 1);
    top->addWidget(m_close);
    auto* layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(metrics::grid(3), metrics::grid(2), metrics::grid(2), metrics::grid(2));
    layout->setSpacing(metrics::grid());
    layout->addLayout(top);
    layout->addWidget(content, 1);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::grid(5), metrics::grid(4), metrics::grid(5), metrics::grid(4));
    outer->addWidget(m_card, 1, Qt::AlignHCenter);
    m_card->setMinimumWidth(std::min(over->width() - metrics::grid(10), metrics::grid(100)));
    over->installEventFilter(this);
    setGeometry(over->rect());
    raise();
    show();
    focusContent();
}

void Sheet::setTitle(const QString& title)
{
    setAccessibleName(title);
    m_headline->setText(title);
}

void Sheet::focusContent()
{
    if (m_content->focusProxy() || m_content->focusPolicy() != Qt::NoFocus) {
        m_content->setFocus();
        return;
    }
    for (QWidget* next = m_content->nextInFocusChain(); next != m_content; next = next->nextInFocusChain()) {
        if (m_content->isAncestorOf(next) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus();
            return;
        }
    }
    setFocus();
}

void Sheet::closeSheet()
{
    hide();
    if (m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT closed();
    deleteLater();
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        closeSheet();
    }
    event->accept(); // nothing falls through to the desk below
}

bool Sheet::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // keys pressed on the sheet are the sheet's, not commands of the desk below
        return true;
    }
    return QWidget::event(event);
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    if (!m_card->geometry().contains(event->position().toPoint())) {
        closeSheet();
    }
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = colours().ground;
    veil.setAlpha(200);
    painter.fillRect(rect(), veil);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    // Tab stays inside the sheet.
    QWidget* const before = QApplication::focusWidget();
    QWidget* candidate = before ? before : this;
    for (int i = 0; i < 1000; ++i) {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        if (candidate == before) {
            return false;
        }
        if (m_card->isAncestorOf(candidate) && candidate->isVisible() && candidate->isEnabled() &&
            !candidate->focusProxy() && // the line of a spin box would hand the keyboard back to it
            (candidate->focusPolicy() & Qt::TabFocus) != 0) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace portlight::widgets
