#include "widgets/FormCard.h"

#include "widgets/Icons.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace portlight::widgets {

FormCard::FormCard(QWidget* page, Frame frame)
    : QFrame(page)
    , m_headline(new QLabel(this))
    , m_subline(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
    , m_fields(new QVBoxLayout)
{
    setObjectName(frame == Frame::Card ? QStringLiteral("sheetCard") : QStringLiteral("plainCard"));
    setFixedWidth(metrics::grid(48));
    auto* mark = new QLabel(this);
    mark->setPixmap(iconPixmap(QStringLiteral("portlight"), metrics::grid(5), colours().accent, devicePixelRatioF()));
    m_headline->setFont(headlineFont());
    mark->setVisible(frame == Frame::Card);
    m_headline->setVisible(frame == Frame::Card);
    m_subline->setProperty("role", QStringLiteral("quiet"));
    m_subline->setWordWrap(true);
    m_layout->setContentsMargins(metrics::grid(4), metrics::grid(3), metrics::grid(4), metrics::grid(4));
    m_layout->setSpacing(metrics::grid());
    m_layout->addWidget(mark);
    m_layout->addWidget(m_headline);
    m_layout->addWidget(m_subline);
    m_layout->addSpacing(metrics::grid());
    m_fields->setSpacing(metrics::grid(0.5));
    m_layout->addLayout(m_fields);

    auto* outer = new QVBoxLayout(page);
    outer->addStretch(2);
    auto* centred = new QHBoxLayout; // not an alignment: that would forget the height of wrapped text
    centred->addStretch();
    centred->addWidget(this);
    centred->addStretch();
    outer->addLayout(centred);
    outer->addStretch(3);
}

void FormCard::addField(const QString& name, QWidget* field)
{
    auto* label = new QLabel(this);
    label->setBuddy(field);
    label->setProperty("role", QStringLiteral("quiet"));
    setFieldName(field, name);
    field->ensurePolished();
    field->setMinimumHeight(metrics::lineHeight() + metrics::grid(1.5)); // a wrapped line above must not squeeze it
    m_fields->addWidget(label);
    m_fields->addWidget(field);
    m_fields->addSpacing(metrics::grid(0.5));
}

void FormCard::setFieldName(QWidget* field, const QString& name)
{
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->buddy() == field) {
            label->setText(name);
        }
    }
    field->setAccessibleName(name);
}

void FormCard::addBelow(QWidget* widget)
{
    m_layout->addWidget(widget);
}

} // namespace portlight::widgets
