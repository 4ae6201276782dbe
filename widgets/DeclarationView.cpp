#include "widgets/DeclarationView.h"

#include "inspection/ContainerNumber.h"
#include "viewers/InEveryLanguage.h"
#include "widgets/CountryInUse.h"
#include "widgets/DisplayText.h"
#include "widgets/Metrics.h"
#include "widgets/QuantityText.h"
#include "widgets/Theme.h"

#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QStyle>

namespace portlight::widgets {

namespace {

QString containerText(const QString& container)
{
    if (container.isEmpty() || inspection::isValidContainerNumber(container)) {
        return container;
    }
    return DeclarationView::tr("%1 (check digit is wrong)").arg(container);
}

QLabel* valueLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    label->setTextFormat(Qt::PlainText);
    // Beside its name, whichever way its own words run.
    label->setAlignment(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignVCenter);
    return label;
}

} // namespace

DeclarationView::DeclarationView(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(metrics::grid(), 0, metrics::grid(), metrics::grid());
    m_form->setHorizontalSpacing(metrics::grid());
    m_form->setVerticalSpacing(metrics::grid(0.5));
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    viewers::inEveryLanguage(this, [this] { setDeclaration(m_declaration); });
}

void DeclarationView::addRow(const QString& name, const QString& value)
{
    if (value.trimmed().isEmpty()) {
        return;
    }
    auto* label = new QLabel(name);
    label->setProperty("role", QStringLiteral("quiet"));
    QLabel* shown = valueLabel(value);
    label->setBuddy(shown);
    m_form->addRow(label, shown);
}

void DeclarationView::addGoods(const inspection::GoodsItem& item)
{
    QStringList facts;
    if (!item.hsCode.isEmpty()) {
        facts << tr("HS %1").arg(item.hsCode);
    }
    if (!item.origin.isEmpty()) {
        facts << tr("from %1").arg(item.origin);
    }
    if (item.quantity) {
        facts << quantityText(*item.quantity, item.quantityUnit);
    }
    if (item.grossWeightKg) {
        facts << weightText(*item.grossWeightKg);
    }
    auto* line = new QLabel;
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setFont(smallFont());
    line->setProperty("role", QStringLiteral("quiet"));
    line->setText(factsText(facts));
    QLabel* goods = valueLabel(item.description.isEmpty() ? tr("Goods without a description") : item.description);
    m_form->addRow(goods);
    if (!facts.isEmpty()) {
        m_form->addRow(line);
    }
    if (const QString tariff = tariffText(item.hsCode); !tariff.isEmpty()) {
        QLabel* excerpt = valueLabel(tariff);
        excerpt->setObjectName(QStringLiteral("tariffText"));
        excerpt->setProperty("role", QStringLiteral("quiet"));
        excerpt->setFont(smallFont());
        m_form->addRow(excerpt);
    }
}

void DeclarationView::setDeclaration(const inspection::Declaration& declaration)
{
    m_declaration = declaration;
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    if (declaration == inspection::Declaration{}) {
        QLabel* empty = valueLabel(tr("No declaration attached."));
        empty->setProperty("role", QStringLiteral("quiet"));
        m_form->addRow(empty);
        return;
    }
    for (const inspection::GoodsItem& item : declaration.goods) {
        addGoods(item);
    }
    addRow(tr("Importer"), declaration.importer);
    addRow(tr("Exporter"), declaration.exporter);
    addRow(tr("Declarant"), declaration.declarant);
    addRow(tr("Sent from"), declaration.dispatchCountry);
    if (declaration.value) {
        addRow(tr("Value"), tr("%1 %2").arg(QLocale().toString(*declaration.value, 'f', 2), declaration.currency));
    }
    addRow(tr("Container"), containerText(declaration.container));
    addRow(tr("Transport"), declaration.transportDocument);
    addRow(tr("Reference"), declaration.number);
}

} // namespace portlight::widgets
