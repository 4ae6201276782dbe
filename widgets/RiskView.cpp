#include "widgets/RiskView.h"

#include "inspection/Percent.h"
#include "viewers/InEveryLanguage.h"
#include "widgets/DisplayText.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QDateTime>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace portlight::widgets {

namespace {

const QString comparePrefix = QStringLiteral("compare:");
constexpr int mostBehind = 6; // numbers shown of the records behind a reason

// Reached by Tab it has its first link marked; Enter follows the marked one, or the first.
class LinkLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        QLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
            QLabel::focusNextPrevChild(event->reason() == Qt::TabFocusReason);
        }
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isEnter && !hasSelectedText()) {
            QLabel::focusNextPrevChild(true);
        }
        QLabel::keyPressEvent(event);
    }
};

void clear(QVBoxLayout* layout)
{
    while (QLayoutItem* const item = layout->takeAt(0)) {
        // Not at once: a link in it may be what asked for the change. Hidden by word: what was just laid out has a call
        // waiting that shows it, and without a parent it would come up as a window and take the keyboard.
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
}

QString selectedByText(const inspection::RiskAssessment& risk)
{
    if (risk.selectedBy == QLatin1String("exploration")) {
        return RiskView::tr("drawn at random, to see what selection misses");
    }
    if (risk.selectedBy == QLatin1String("rule")) {
        return RiskView::tr("sent there by a rule of the administration");
    }
    return risk.model.isEmpty() ? QString() : RiskView::tr("chosen by model %1").arg(risk.model);
}

QString headline(const inspection::RiskAssessment& risk)
{
    QStringList parts;
    if (const auto lane = inspection::laneFromString(risk.lane)) {
        parts << RiskView::tr("Lane %1").arg(laneName(*lane));
    }
    if (risk.probability) {
        parts << RiskView::tr("fraud in about %1 of 100 such consignments")
                     .arg(inspection::percent(*risk.probability, *risk.probability < 0.1 ? 1 : 0));
    }
    return factsText(parts);
}

QString reasonSource(const inspection::RiskReason& reason)
{
    const QString rule = QStringLiteral("rule ");
    QStringList parts{reason.source.startsWith(rule) ? RiskView::tr("From rule %1").arg(reason.source.mid(rule.size()))
                                                     : RiskView::tr("From the model")};
    if (!reason.behind.isEmpty()) {
        const QString behind = reason.behind.mid(0, mostBehind).join(QStringLiteral(", "));
        parts << (reason.behind.size() > mostBehind ? RiskView::tr("rests on declarations %1 and others").arg(behind)
                                                    : RiskView::tr("rests on declarations %1").arg(behind));
    }
    return parts.join(RiskView::tr("; "));
}

QString outcomeText(const std::optional<bool>& fraud)
{
    if (!fraud) {
        return RiskView::tr("not examined");
    }
    return *fraud ? RiskView::tr("fraud found") : RiskView::tr("in order");
}

} // namespace

RiskView::RiskView(QWidget* parent)
    : QWidget(parent)
    , m_assessment(new QVBoxLayout)
    , m_related(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid(), 0, metrics::grid(), metrics::grid());
    layout->setSpacing(metrics::grid());
    for (QVBoxLayout* part : {m_assessment, m_related}) {
        part->setSpacing(metrics::grid(0.5));
        layout->addLayout(part);
    }
    viewers::inEveryLanguage(this, [this] {
        showAssessment();
        setRelated(m_ofImporter, m_ofHsCode);
    });
}

void RiskView::addText(QVBoxLayout* to, const QString& text, Rank rank)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    if (rank == Rank::Second) {
        label->setProperty("role", QStringLiteral("quiet"));
        label->setFont(smallFont());
    }
    to->addWidget(label);
}

void RiskView::setRisk(const inspection::RiskAssessment& risk)
{
    if (risk != m_risk) {
        m_risk = risk;
        m_counted.clear();
        showAssessment();
    }
}

void RiskView::setCounted(const QVector<bool>& counted)
{
    if (counted != m_counted) {
        m_counted = counted;
        showAssessment();
    }
}

void RiskView::showAssessment()
{
    const inspection::RiskAssessment& risk = m_risk;
    clear(m_assessment);
    if (risk.isNull()) {
        addText(m_assessment, tr("Selection has not looked at this declaration."), Rank::Second);
        return;
    }
    if (const QString text = headline(risk); !text.isEmpty()) {
        addText(m_assessment, text, Rank::First);
    }
    if (const QString text = selectedByText(risk); !text.isEmpty()) {
        addText(m_assessment, text, Rank::Second);
    }
    for (qsizetype i = 0; i < risk.reasons.size(); ++i) {
        addReason(static_cast<int>(i));
        addText(m_assessment, reasonSource(risk.reasons.at(i)), Rank::Second);
    }
    for (const QString& doubt : risk.doubts) {
        addText(m_assessment, doubt, Rank::First);
        addText(m_assessment, tr("From checking the declaration"), Rank::Second);
    }
}

void RiskView::addReason(int reason)
{
    const QString& text = m_risk.reasons.at(reason).text;
    if (!m_counted.value(reason)) {
        addText(m_assessment, text, Rank::First);
        return;
    }
    QLabel* const label = makeLinks(QStringLiteral("<a href=\"%1\">%2</a>").arg(reason).arg(text.toHtmlEscaped()));
    label->setObjectName(QStringLiteral("riskReason"));
    label->setAccessibleName(text);
    label->setToolTip(tr("List the past declarations behind this (Enter)"));
    connect(label, &QLabel::linkActivated, this, [this, reason] { Q_EMIT recordsRequested(reason); });
    m_assessment->addWidget(label);
}

QLabel* RiskView::makeLinks(const QString& html)
{
    auto* label = new LinkLabel(html);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFocusPolicy(Qt::StrongFocus);
    QPalette palette = label->palette();
    palette.setColor(QPalette::Link, colours().accent);
    label->setPalette(palette);
    return label;
}

void RiskView::setRelated(const QVector<RelatedCase>& ofImporter, const QVector<RelatedCase>& ofHsCode)
{
    m_ofImporter = ofImporter;
    m_ofHsCode = ofHsCode;
    clear(m_related);
    addRelated(tr("Same importer"), m_ofImporter);
    addRelated(tr("Same HS code"), m_ofHsCode);
}

void RiskView::addRelated(const QString& title, const QVector<RelatedCase>& cases)
{
    if (cases.isEmpty()) {
        return;
    }
    QStringList lines{QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped())};
    const QLocale locale;
    for (const RelatedCase& one : cases) {
        lines << QStringLiteral("<a href=\"%1\">%2</a> · %3 · %4 · %5 · <a href=\"%6%1\">%7</a>")
                     .arg(one.id.toString(QUuid::WithoutBraces), one.number.toHtmlEscaped(),
                          laneName(one.lane).toHtmlEscaped(),
                          locale.toString(QDateTime::fromMSecsSinceEpoch(one.openedMs).date(), QLocale::ShortFormat),
                          outcomeText(one.fraud).toHtmlEscaped(), comparePrefix, tr("compare").toHtmlEscaped());
    }
    QLabel* const label = makeLinks(lines.join(QStringLiteral("<br>")));
    label->setAccessibleName(title);
    connect(label, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link.startsWith(comparePrefix)) {
            Q_EMIT comparisonRequested(QUuid::fromString(link.mid(comparePrefix.size())));
        } else {
            Q_EMIT caseRequested(QUuid::fromString(link));
        }
    });
    m_related->addWidget(label);
}

} // namespace portlight::widgets
