#include "widgets/ContentsView.h"

#include "inspection/Percent.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace portlight::widgets {

using inference::ContentsEstimate;
using inference::Likeness;
using inference::MatterKind;
using inspection::percent;

namespace {

constexpr double unlikeBelow = 0.3;
constexpr double alikeFrom = 0.6;

QString verdictOf(const Likeness& likeness)
{
    if (!likeness.value) {
        return ContentsView::tr("The declaration names nothing to compare with.");
    }
    const QString value = QLocale().toString(*likeness.value, 'f', 2);
    if (*likeness.value < unlikeBelow) {
        return ContentsView::tr("Does not look as declared (likeness %1)").arg(value);
    }
    return *likeness.value < alikeFrom
               ? ContentsView::tr("May or may not be as declared (likeness %1)").arg(value)
               : ContentsView::tr("Nothing here speaks against the declaration (likeness %1)").arg(value);
}

// A reason that names the weights comes before: here they are named where none does.
QString detailOf(const ContentsEstimate& seen, const Likeness& likeness, const std::optional<double>& declaredKg)
{
    QStringList lines;
    if (!declaredKg) {
        lines
            << ContentsView::tr("The scan reads %1 kg; no weight is declared.").arg(inference::kilograms(seen.massKg));
    } else if (!likeness.weightDoubtful) {
        lines << ContentsView::tr("The scan reads %1 kg, declared are %2 kg.")
                     .arg(inference::kilograms(seen.massKg), inference::kilograms(*declaredKg));
    }
    lines << ContentsView::tr("Of the mass: loose %1%, organic %2%, glass, stone or light metal %3%, metal %4%.")
                 .arg(percent(seen.share(MatterKind::Loose)), percent(seen.share(MatterKind::Organic)),
                      percent(seen.share(MatterKind::Mineral)), percent(seen.share(MatterKind::Metal)));
    lines << ContentsView::tr("%1% of its box is filled, %n separate thing(s).", nullptr, seen.items)
                 .arg(percent(seen.fill()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ContentsView::ContentsView(QWidget* parent)
    : QWidget(parent)
    , m_verdict(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_detail(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid(), 0, metrics::grid(), metrics::grid());
    layout->setSpacing(metrics::grid(0.5));
    for (QLabel* label : {m_verdict, m_reasons, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::ClickFocus);
        layout->addWidget(label);
    }
    m_verdict->setObjectName(QStringLiteral("contentsVerdict"));
    m_detail->setProperty("role", QStringLiteral("quiet"));
    m_detail->setFont(smallFont());
    m_detail->setToolTip(tr("Read from the CT on the screen: density times volume. Loose textile weighs too little, "
                            "dense metal is uncertain. A reason to look, never a finding."));
    showNothing();
}

void ContentsView::say(const QString& verdict, const char* role, const QString& reasons, const QString& detail)
{
    m_verdict->setText(verdict);
    setRole(*m_verdict, role);
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void ContentsView::showReading()
{
    say(tr("Reading what the scan holds..."), "quiet", {}, {});
}

void ContentsView::showNoWeight()
{
    say(tr("This scan tells no weight: that takes a CT with known values."), "quiet", {}, {});
}

void ContentsView::showNothing()
{
    say(tr("No scan."), "quiet", {}, {});
}

void ContentsView::showContents(const ContentsEstimate& seen, const Likeness& likeness,
                                const std::optional<double>& declaredKg)
{
    const bool warns = likeness.value && *likeness.value < unlikeBelow;
    say(verdictOf(likeness),
        !likeness.value ? "quiet"
        : warns         ? "caution"
                        : "value",
        likeness.reasons.join(QLatin1Char('\n')), detailOf(seen, likeness, declaredKg));
}

QString ContentsView::text() const
{
    return QStringList{m_verdict->text(), m_reasons->text(), m_detail->text()}.join(QLatin1Char('\n')).trimmed();
}

} // namespace portlight::widgets
