#include "widgets/training/TrainingForm.h"

#include "widgets/Metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace portlight::widgets {

namespace {

constexpr int shortest = 2; // minutes
constexpr int longest = 60;

QLabel* quiet(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("quiet"));
    label->setWordWrap(true);
    return label;
}

QComboBox* choice(const QString& objectName, const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    return box;
}

} // namespace

TrainingForm::TrainingForm(int due, const QString& history, QWidget* parent)
    : QWidget(parent)
    , m_kind(choice(QStringLiteral("trainingKindChoice"), tr("Session")))
    , m_images(choice(QStringLiteral("trainingImages"), tr("Images")))
    , m_minutes(new QSpinBox)
    , m_prevalence(choice(QStringLiteral("trainingPrevalence"), tr("Share of threats")))
    , m_seconds(choice(QStringLiteral("trainingSeconds"), tr("Time for an image")))
    , m_aided(new QCheckBox(tr("With a detector that marks images")))
    , m_about(quiet({}))
{
    m_kind->addItem(tr("What you miss: adapts to your answers"));
    m_kind->addItem(tr("Rare threats: as on a normal day"));
    m_images->addItem(tr("Radiographs"));
    m_images->addItem(tr("CT scans"));
    m_images->addItem(tr("Both: every third a CT scan"));
    m_minutes->setObjectName(QStringLiteral("trainingMinutes"));
    m_minutes->setAccessibleName(tr("About so long"));
    m_minutes->setRange(shortest, longest);
    m_minutes->setValue(TrainingWish().minutes);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (const double share : {0.1, 0.05, 0.02, 0.01}) {
        m_prevalence->addItem(tr("%1 % of the images").arg(QLocale().toString(share * 100.0, 'f', 0)), share);
    }
    m_prevalence->setCurrentIndex(1);
    m_seconds->addItem(tr("As long as you need"));
    for (const int seconds : {30, 20, 12, 8}) {
        m_seconds->addItem(tr("%1 seconds, then it counts as cleared").arg(QLocale().toString(seconds)), seconds);
    }
    m_aided->setObjectName(QStringLiteral("trainingAided"));
    auto* form = new QFormLayout(this);
    form->setHorizontalSpacing(metrics::grid(2));
    form->setVerticalSpacing(metrics::grid());
    form->addRow(quiet(history));
    form->addRow(tr("Session"), m_kind);
    form->addRow(QString(), m_about);
    form->addRow(tr("Share of threats"), m_prevalence);
    form->addRow(tr("Images"), m_images);
    form->addRow(tr("About so long"), m_minutes);
    form->addRow(tr("Time for an image"), m_seconds);
    form->addRow(QString(), m_aided);
    if (due > 0) {
        form->addRow(tr("Re-tests"), quiet(tr("%n image(s) that you missed come back today.", nullptr, due)));
    }
    auto* begin = new QPushButton(tr("Begin"));
    begin->setObjectName(QStringLiteral("trainingBegin"));
    begin->setProperty("primary", true);
    begin->setDefault(true);
    auto* statistics = new QPushButton(tr("What you see and miss"));
    statistics->setObjectName(QStringLiteral("trainingFormStatistics"));
    auto* row = new QHBoxLayout;
    row->addWidget(begin, 1);
    row->addWidget(statistics);
    form->addRow(row);
    setMinimumWidth(metrics::grid(68));
    setFocusProxy(begin);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TrainingForm::followKind);
    connect(begin, &QPushButton::clicked, this, &TrainingForm::begin);
    connect(statistics, &QPushButton::clicked, this, &TrainingForm::statisticsRequested);
    followKind();
}

void TrainingForm::followKind()
{
    const bool rare = m_kind->currentIndex() == 1;
    m_prevalence->setEnabled(rare);
    m_about->setText(rare ? tr("Threats are as rare as at the port: such are missed more often, because one comes to "
                               "expect nothing.")
                          : tr("Three in five images hold a threat; what you miss comes more often and easier, what "
                               "you find fades."));
}

void TrainingForm::begin()
{
    TrainingWish wish;
    wish.isRareTargets = m_kind->currentIndex() == 1;
    wish.images = static_cast<TrainingWish::Images>(m_images->currentIndex());
    wish.minutes = m_minutes->value();
    wish.prevalence = m_prevalence->currentData().toDouble();
    if (m_seconds->currentIndex() > 0) {
        wish.secondsAllowed = m_seconds->currentData().toDouble();
    }
    wish.isAided = m_aided->isChecked();
    Q_EMIT begun(wish);
}

} // namespace portlight::widgets
