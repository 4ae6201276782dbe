#include "widgets/training/TrainingPanel.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/Icons.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace portlight::widgets {

namespace {

QLabel* wrapped(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TrainingPanel::TrainingPanel(QWidget* parent)
    : QWidget(parent)
    , m_kind(wrapped(this, QStringLiteral("trainingKind")))
    , m_count(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_clock(new QProgressBar(this))
    , m_icon(new QLabel(this))
    , m_headline(wrapped(this, QStringLiteral("trainingHeadline")))
    , m_detail(wrapped(this, QStringLiteral("trainingDetail")))
    , m_next(new QPushButton(this))
    , m_statistics(new QPushButton(this))
    , m_end(new QPushButton(this))
{
    setObjectName(QStringLiteral("trainingPanel"));
    setMinimumWidth(metrics::grid(34));
    m_kind->setFont(titleFont());
    m_count->setFont(numberFont());
    m_count->setProperty("role", QStringLiteral("quiet"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::grid());
    m_clock->setFixedHeight(metrics::grid(2));
    m_clock->hide();
    m_headline->setFont(headlineFont());
    m_next->setObjectName(QStringLiteral("trainingNext"));
    m_next->setProperty("primary", true);
    m_next->setAutoDefault(true);
    m_statistics->setObjectName(QStringLiteral("trainingStatistics"));
    m_end->setObjectName(QStringLiteral("trainingEnd"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid(2), metrics::grid(2), metrics::grid(2), metrics::grid(2));
    layout->setSpacing(metrics::grid());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_count, m_progress, m_clock}) {
        layout->addWidget(widget);
    }
    layout->addSpacing(metrics::grid(3));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_icon, m_headline, m_detail, m_next, m_statistics}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    layout->addWidget(m_end);
    m_statistics->hide();
    connect(m_next, &QPushButton::clicked, this, &TrainingPanel::nextRequested);
    connect(m_statistics, &QPushButton::clicked, this, &TrainingPanel::statisticsRequested);
    connect(m_end, &QPushButton::clicked, this, &TrainingPanel::endRequested);
    viewers::inEveryLanguage(this, [this] { setWords(); });
}

void TrainingPanel::setWords()
{
    setAccessibleName(tr("Training session"));
    m_progress->setAccessibleName(tr("Images shown"));
    m_clock->setAccessibleName(tr("Time left"));
    m_next->setText(tr("Next image"));
    m_statistics->setText(tr("What you see and miss"));
    m_end->setText(m_isOver ? tr("Back to the cases") : tr("End the session here"));
    m_count->setText(tr("%1 of %2 images answered").arg(QLocale().toString(m_answered), QLocale().toString(m_images)));
}

void TrainingPanel::setSession(const QString& kind, int images)
{
    m_images = images;
    m_isOver = false;
    m_progress->setRange(0, images);
    setKind(kind);
    setShown(0);
}

void TrainingPanel::setKind(const QString& kind)
{
    m_kind->setText(kind);
}

void TrainingPanel::setShown(int shown)
{
    m_answered = shown;
    m_progress->setValue(shown);
    setWords();
}

void TrainingPanel::say(const QString& iconName, Verdict verdict, const QString& headline, const QString& detail)
{
    const Colours& c = colours();
    const QColor colour = verdict == Verdict::Right ? c.confirmed : verdict == Verdict::Wrong ? c.alarm : c.text;
    m_icon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty()) {
        m_icon->setPixmap(iconPixmap(iconName, metrics::grid(5), colour, devicePixelRatioF()));
    }
    m_headline->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
    m_headline->setText(headline);
    m_headline->setAccessibleName(headline);
    m_detail->setText(detail);
    m_next->hide();
    m_statistics->hide();
}

void TrainingPanel::showPreparing()
{
    say({}, Verdict::Neutral, tr("The next image is being made"), tr("A parcel of its own, never shown before."));
}

void TrainingPanel::showQuestion(bool isRetest, bool isAided)
{
    QStringList lines{tr("F5: nothing in it, clear it."), tr("F6: hold it, and click on what you found."),
                      tr("All tools of the desk work as ever.")};
    if (isRetest) {
        lines.prepend(tr("A re-test: you missed something in this image before."));
    }
    if (isAided) {
        lines.append(tr("A detector marks what it takes for a threat. It is simulated: it misses some, and marks "
                        "harmless things."));
    }
    say({}, Verdict::Neutral, tr("Is there anything prohibited in it?"), lines.join(QStringLiteral("\n\n")));
}

void TrainingPanel::showMarking()
{
    say(QStringLiteral("marker"), Verdict::Neutral, tr("Where is it?"),
        tr("Click on it, or draw a box around it (B). Esc goes back."));
}

void TrainingPanel::showFeedback(Verdict verdict, const QString& headline, const QString& detail)
{
    say(verdict == Verdict::Right ? QStringLiteral("valid") : QStringLiteral("invalid"), verdict, headline, detail);
    m_clock->hide();
    m_next->show();
}

void TrainingPanel::showSummary(const QString& headline, const QString& detail)
{
    say(QStringLiteral("training"), Verdict::Neutral, headline, detail);
    m_isOver = true;
    m_clock->hide();
    setWords();
    m_statistics->show();
}

void TrainingPanel::focusAction()
{
    (m_isOver ? m_statistics : m_next)->setFocus();
}

void TrainingPanel::setRemaining(double seconds, double of)
{
    m_clock->setVisible(seconds >= 0.0 && !m_isOver);
    constexpr int steps = 1000;
    m_clock->setRange(0, steps);
    m_clock->setValue(static_cast<int>(steps * seconds / std::max(of, 1.0)));
    m_clock->setFormat(tr("%1 s left").arg(QLocale().toString(static_cast<int>(std::ceil(seconds)))));
}

} // namespace portlight::widgets
