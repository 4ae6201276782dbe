#include "widgets/CollapsibleSection.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/Icons.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace portlight::widgets {

CollapsibleSection::CollapsibleSection(const QString& id, const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_title(title)
    , m_header(new QToolButton(this))
    , m_content(content)
{
    setObjectName(QStringLiteral("section-") + id);
    m_header->setObjectName(QStringLiteral("header"));
    m_header->setProperty("flat", true);
    m_header->setCheckable(false);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIconSize(metrics::iconSize() * 0.8);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_header->setFont(titleFont());
    m_header->setFocusPolicy(Qt::StrongFocus);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_content);
    connect(m_header, &QToolButton::clicked, this, [this] { setExpanded(!isExpanded()); });
    viewers::inEveryLanguage(this, [this] { updateHeader(); });
}

void CollapsibleSection::setTitle(const QString& title)
{
    m_title = title;
    updateHeader();
}

bool CollapsibleSection::isExpanded() const
{
    return !m_content->isHidden();
}

void CollapsibleSection::setExpanded(bool expanded)
{
    if (expanded == isExpanded()) {
        return;
    }
    m_content->setVisible(expanded);
    updateHeader();
    Q_EMIT expandedChanged(expanded);
}

void CollapsibleSection::setCount(qint64 count)
{
    m_count = count;
    updateHeader();
}

void CollapsibleSection::updateHeader()
{
    const QString text = m_count < 0 ? m_title : tr("%1  %2").arg(m_title, QLocale().toString(m_count));
    m_header->setText(text);
    m_header->setIcon(icon(isExpanded() ? QStringLiteral("expand") : QStringLiteral("collapse")));
    m_header->setAccessibleName(isExpanded() ? tr("%1, open").arg(text) : tr("%1, folded").arg(text));
    m_header->setToolTip(isExpanded() ? tr("Fold this part (Space)") : tr("Open this part (Space)"));
}

} // namespace portlight::widgets
