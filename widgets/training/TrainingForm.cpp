#include "widgets/training/TrainingForm.h"

#include "inspection/Percent.h"
#include "viewers/InEveryLanguage.h"
#include "widgets/Metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace portlight::widgets {

namespace {

constexpr int shortest = 2; // minutes
constexpr int longest = 60;
constexpr int rareTargets = 1; // of the kinds; 0 adapts

QLabel* quiet()
{
    auto* label = new QLabel;
    label->setProperty("role", QStringLiteral("quiet"));
    label->setWordWrap(true);
    return label;
}

QComboBox* choice(const QString& objectName)
{
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    return box;
}

} // namespace

TrainingForm::TrainingForm(int due, QWidget* parent)
    : QWidget(parent)
    , m_due(due)
    , m_kind(choice(QStringLiteral("trainingKindChoice")))
    , m_images(choice(QStringLiteral("trainingImages")))
    , m_minutes(new QSpinBox)
    , m_prevalence(choice(QStringLiteral("trainingPrevalence")))
    , m_seconds(choice(QStringLiteral("trainingSeconds")))
    , m_aided(new QCheckBox)
    , m_about(quiet())
    , m_history(quiet())
    , m_retests(quiet())
    , m_begin(new QPushButton)
    , m_statistics(new QPushButton)
    , m_lessons(new QPushButton)
    , m_form(new QFormLayout(this))
{
    m_kind->addItems({QString(), QString()});
    m_images->addItems({QString(), QString(), QString()});
    m_minutes->setObjectName(QStringLiteral("trainingMinutes"));
    m_minutes->setRange(shortest, longest);
    m_minutes->setValue(TrainingWish().minutes);
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (const double share : {0.1, 0.05, 0.02, 0.01}) {
        m_prevalence->addItem(QString(), share);
    }
    m_prevalence->setCurrentIndex(1);
    m_seconds->addItem(QString());
    for (const int seconds : {30, 20, 12, 8}) {
        m_seconds->addItem(QString(), seconds);
    }
    m_aided->setObjectName(QStringLiteral("trainingAided"));
    m_begin->setObjectName(QStringLiteral("trainingBegin"));
    m_begin->setProperty("primary", true);
    m_begin->setDefault(true);
    m_statistics->setObjectName(QStringLiteral("trainingFormStatistics"));
    m_lessons->setObjectName(QStringLiteral("trainingLessons"));
    m_lessons->hide();
    layOut();
    setMinimumWidth(metrics::grid(68));
    setFocusProxy(m_begin);
    m_ownShare = m_prevalence->currentIndex();
    followKind();
    viewers::inEveryLanguage(this, [this] { setWords(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TrainingForm::followKind);
    connect(m_begin, &QPushButton::clicked, this, [this] { Q_EMIT begun(wish()); });
    const auto tell = [this] { Q_EMIT changed(wish()); };
    for (const QComboBox* box : {m_kind, m_images, m_prevalence, m_seconds}) {
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    }
    connect(m_minutes, &QSpinBox::valueChanged, this, tell);
    connect(m_aided, &QCheckBox::toggled, this, tell);
    connect(m_statistics, &QPushButton::clicked, this, &TrainingForm::statisticsRequested);
    connect(m_lessons, &QPushButton::clicked, this, &TrainingForm::lessonsRequested);
}

void TrainingForm::layOut()
{
    m_form->setHorizontalSpacing(metrics::grid(2));
    m_form->setVerticalSpacing(metrics::grid());
    m_form->addRow(m_history);
    addField(QT_TR_NOOP("Session"), m_kind);
    m_form->addRow(QString(), m_about);
    addField(QT_TR_NOOP("Share of threats"), m_prevalence);
    addField(QT_TR_NOOP("Images"), m_images);
    addField(QT_TR_NOOP("About so long"), m_minutes);
    addField(QT_TR_NOOP("Time for an image"), m_seconds);
    m_form->addRow(QString(), m_aided);
    addField(QT_TR_NOOP("Re-tests"), m_retests);
    m_form->setRowVisible(m_retests, m_due > 0);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid());
    buttons->addWidget(m_begin, 1);
    buttons->addWidget(m_statistics);
    buttons->addWidget(m_lessons);
    m_form->addRow(buttons);
}

void TrainingForm::addField(const char* name, QWidget* field)
{
    auto* label = new QLabel;
    label->setBuddy(field);
    m_form->addRow(label, field);
    m_names.append({name, label});
}

void TrainingForm::setWords()
{
    const QLocale locale;
    for (const auto& [name, label] : std::as_const(m_names)) {
        label->setText(tr(name));
        label->buddy()->setAccessibleName(tr(name));
    }
    m_kind->setItemText(0, tr("What you miss: adapts to your answers"));
    m_kind->setItemText(1, tr("Rare threats: as on a normal day"));
    m_images->setItemText(0, tr("Radiographs"));
    m_images->setItemText(1, tr("CT scans"));
    m_images->setItemText(2, tr("Both: every third a CT scan"));
    m_minutes->setSuffix(tr(" min"));
    for (int i = 0; i < m_prevalence->count(); ++i) {
        const double share = m_prevalence->itemData(i).toDouble();
        m_prevalence->setItemText(i, tr("%1 % of the images").arg(inspection::percent(share)));
    }
    m_seconds->setItemText(0, tr("As long as you need"));
    for (int i = 1; i < m_seconds->count(); ++i) {
        m_seconds->setItemText(
            i, tr("%1 seconds, then it counts as cleared").arg(locale.toString(m_seconds->itemData(i).toInt())));
    }
    m_aided->setText(tr("With a detector that marks images"));
    m_retests->setText(tr("%n image(s) that you missed come back today.", nullptr, m_due));
    m_begin->setText(tr("Begin"));
    m_statistics->setText(tr("What you see and miss"));
    m_lessons->setText(tr("Lessons"));
    sayAbout();
}

void TrainingForm::setHistory(const QString& sentence)
{
    m_history->setText(sentence);
}

void TrainingForm::offerLessons(const QString& of)
{
    m_lessons->setToolTip(of);
    m_lessons->setVisible(!of.isEmpty());
}

void TrainingForm::offerExercises(const QString& of, const QVector<TrainingOffer>& offers)
{
    m_country = of;
    m_offers = offers;
    m_kind->insertSeparator(m_kind->count());
    for (const TrainingOffer& offer : offers) {
        m_kind->addItem(offer.title, offer.id);
        if (!offer.wish) {
            auto* model = qobject_cast<QStandardItemModel*>(m_kind->model());
            QStandardItem* item = model->item(m_kind->count() - 1);
            item->setEnabled(false);
            item->setToolTip(tr("This exercise is not in this sandbox."));
        }
    }
}

const TrainingOffer* TrainingForm::chosenOffer() const
{
    const QString id = m_kind->currentData().toString();
    const auto found = std::find_if(m_offers.cbegin(), m_offers.cend(),
                                    [&id](const TrainingOffer& offer) { return offer.id == id && offer.wish; });
    return id.isEmpty() || found == m_offers.cend() ? nullptr : &*found;
}

void TrainingForm::followKind()
{
    const TrainingOffer* offer = chosenOffer();
    if (m_images->isEnabled()) {
        m_ownImages = m_images->currentIndex();
        m_ownShare = m_prevalence->currentIndex();
    }
    m_images->setEnabled(offer == nullptr);
    m_prevalence->setEnabled(offer == nullptr && m_kind->currentIndex() == rareTargets);
    m_images->setCurrentIndex(offer != nullptr ? static_cast<int>(offer->wish->images) : m_ownImages);
    m_prevalence->setCurrentIndex(offer != nullptr && offer->wish->isRareTargets
                                      ? std::max(0, m_prevalence->findData(offer->wish->prevalence))
                                      : m_ownShare);
    if (offer != nullptr) {
        m_minutes->setValue(offer->wish->minutes);
    }
    sayAbout();
}

void TrainingForm::sayAbout()
{
    const TrainingOffer* offer = chosenOffer();
    const bool isRare = offer != nullptr ? offer->wish->isRareTargets : m_kind->currentIndex() == rareTargets;
    const QString kind = isRare
                             ? tr("Threats are as rare as at the port: such are missed more often, because one comes "
                                  "to expect nothing.")
                             : tr("Three in five images hold a threat; what you miss comes more often and easier, "
                                  "what you find fades.");
    m_about->setText(
        offer == nullptr ? kind : tr("An exercise of the country pack %1.").arg(m_country) + QLatin1Char(' ') + kind);
}

TrainingWish TrainingForm::wish() const
{
    const TrainingOffer* offer = chosenOffer();
    TrainingWish wish = offer != nullptr ? *offer->wish : TrainingWish();
    if (offer == nullptr) {
        wish.isRareTargets = m_kind->currentIndex() == rareTargets;
        wish.images = static_cast<TrainingWish::Images>(m_images->currentIndex());
        wish.prevalence = m_prevalence->currentData().toDouble();
    }
    wish.minutes = m_minutes->value();
    if (m_seconds->currentIndex() > 0) {
        wish.secondsAllowed = m_seconds->currentData().toDouble();
    }
    wish.isAided = m_aided->isChecked();
    return wish;
}

} // namespace portlight::widgets
