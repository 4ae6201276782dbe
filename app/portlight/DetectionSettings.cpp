#include "app/portlight/DetectionSettings.h"

#include "app/portlight/CaseDetection.h"
#include "inspection/Percent.h"
#include "widgets/DisplayText.h"
#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace portlight::app {

namespace {

constexpr double pictures = 100.0; // false alarms are given in so many pictures or parcels
// Of the models as shipped.
constexpr double usualInPictures = 36.0;
constexpr double usualInParcels = 20.0;
constexpr int longestRule = 200;

QLabel* hint(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("quiet"));
    label->setWordWrap(true);
    return label;
}

} // namespace

DetectionSettings::DetectionSettings(CaseDetection& detection, QWidget* parent)
    : QWidget(parent)
    , m_detection(detection)
    , m_pictures(makeRate(inference::ModelKind::Radiograph))
    , m_parcels(makeRate(inference::ModelKind::Volume))
    , m_unaided(new QSpinBox)
    , m_rule(new QLineEdit)
    , m_publish(new QPushButton(tr("Put in force")))
    , m_message(hint({}))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, widgets::metrics::grid(), 0, 0);
    form->setHorizontalSpacing(widgets::metrics::grid(2));
    form->setVerticalSpacing(widgets::metrics::grid());
    auto* heading = new QLabel(tr("Detectors"));
    heading->setFont(widgets::titleFont());
    form->addRow(heading);
    m_pictures.asShipped->setObjectName(QStringLiteral("ratesAsShipped"));
    m_pictures.accepted->setObjectName(QStringLiteral("acceptedFalseAlarms"));
    m_parcels.asShipped->setObjectName(QStringLiteral("parcelRatesAsShipped"));
    m_parcels.accepted->setObjectName(QStringLiteral("acceptedParcelFalseAlarms"));
    addRate(*form, tr("False alarms, radiographs"), tr(" in 100 pictures"), tr("Accepted false alarms in 100 pictures"),
            m_pictures);
    addRate(*form, tr("False alarms, CT"), tr(" in 100 parcels"), tr("Accepted false alarms in 100 parcels"),
            m_parcels);
    addUnaided(*form);
    addRule(*form);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_publish);
    layout->addWidget(m_message, 1);
    form->addRow(QString(), row);
    m_publish->setObjectName(QStringLiteral("publishDetection"));
    m_message->setObjectName(QStringLiteral("detectionMessage"));
    connect(m_publish, &QPushButton::clicked, this, &DetectionSettings::publish);
    if (!m_detection.mayPublish()) {
        for (QWidget* field :
             {static_cast<QWidget*>(m_pictures.asShipped), static_cast<QWidget*>(m_pictures.accepted),
              static_cast<QWidget*>(m_parcels.asShipped), static_cast<QWidget*>(m_parcels.accepted),
              static_cast<QWidget*>(m_unaided), static_cast<QWidget*>(m_rule), static_cast<QWidget*>(m_publish)}) {
            field->setEnabled(false);
        }
        m_message->setText(tr("Only an administrator changes how the detectors are used."));
    }
    showForecasts();
}

std::optional<double> DetectionSettings::Rate::value() const
{
    return asShipped->isChecked() ? std::nullopt : std::optional(accepted->value() / pictures);
}

DetectionSettings::Rate DetectionSettings::makeRate(inference::ModelKind kind) const
{
    Rate rate{kind, new QCheckBox(tr("As the models were shipped")), new QDoubleSpinBox, hint({})};
    const auto inForce = m_detection.policy().acceptedBy(kind);
    rate.asShipped->setChecked(!inForce);
    rate.accepted->setButtonSymbols(QAbstractSpinBox::NoButtons);
    rate.accepted->setRange(0.0, mostFalseAlarms * pictures);
    rate.accepted->setDecimals(1);
    rate.accepted->setValue(inForce                                ? *inForce * pictures
                            : kind == inference::ModelKind::Volume ? usualInParcels
                                                                   : usualInPictures);
    rate.accepted->setEnabled(inForce.has_value());
    rate.accepted->setMaximumWidth(widgets::metrics::grid(22));
    return rate;
}

void DetectionSettings::addRate(QFormLayout& form, const QString& title, const QString& suffix, const QString& spoken,
                                Rate& rate)
{
    rate.accepted->setSuffix(suffix);
    rate.accepted->setAccessibleName(spoken);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rate.accepted);
    layout->addWidget(rate.asShipped, 1);
    form.addRow(title, row);
    form.addRow(QString(), rate.forecast);
    connect(rate.asShipped, &QCheckBox::toggled, this, [this, accepted = rate.accepted](bool on) {
        accepted->setEnabled(!on);
        showForecasts();
    });
    connect(rate.accepted, &QDoubleSpinBox::valueChanged, this, &DetectionSettings::showForecasts);
}

void DetectionSettings::addUnaided(QFormLayout& form)
{
    m_unaided->setObjectName(QStringLiteral("unaidedShare"));
    m_unaided->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_unaided->setRange(0, 100);
    m_unaided->setSuffix(tr(" % of cases"));
    m_unaided->setSpecialValueText(tr("none"));
    m_unaided->setValue(qRound(m_detection.policy().unaidedShare * 100.0));
    m_unaided->setAccessibleName(tr("Share read unaided first"));
    m_unaided->setMaximumWidth(widgets::metrics::grid(16));
    form.addRow(tr("Read unaided first"), m_unaided);
    form.addRow(QString(), hint(tr("There the findings stay hidden until the officer has said what they see.")));
}

void DetectionSettings::addRule(QFormLayout& form)
{
    m_rule->setObjectName(QStringLiteral("responseRule"));
    m_rule->setMaxLength(longestRule);
    m_rule->setText(m_detection.policy().responseRule);
    m_rule->setPlaceholderText(tr("Find its outline yourself; do not hold on this alarm alone."));
    m_rule->setAccessibleName(tr("Rule on doubtful alarms"));
    form.addRow(tr("On doubtful alarms"), m_rule);
    form.addRow(QString(), hint(tr("Stands in place of an alarm whose class was mostly false on this scanner.")));
}

DetectionPolicy DetectionSettings::wanted() const
{
    DetectionPolicy policy;
    policy.falseAlarms = m_pictures.value();
    policy.falseAlarmsAParcel = m_parcels.value();
    policy.unaidedShare = m_unaided->value() / 100.0;
    policy.responseRule = m_rule->text().trimmed();
    return policy;
}

void DetectionSettings::showForecasts()
{
    for (const Rate* rate : {&m_pictures, &m_parcels}) {
        rate->forecast->setText(forecastOf(rate->kind));
    }
}

QString DetectionSettings::forecastOf(inference::ModelKind kind) const
{
    const QLocale locale;
    const QVector<inference::ModelBundle> models = m_detection.models();
    QStringList parts;
    double falseAlarms = 0.0;
    for (const inference::ModelBundle& bundle : models) {
        if (bundle.kind != kind) {
            continue;
        }
        for (const inference::ModelClass& one : bundle.classes) {
            const inference::OperatingPoint point = alarmPoint(kind, one, wanted(), classesOfKind(models, kind));
            falseAlarms += point.falseAlarms;
            parts << tr("%1 %2 %")
                         .arg(widgets::className(one.name), inspection::percent(point.found))
                         .replace(QLatin1String(" %"), QStringLiteral("\u00a0%"));
        }
    }
    if (parts.isEmpty()) {
        return tr("No model is in use.");
    }
    const QString text =
        kind == inference::ModelKind::Volume
            ? tr("In tests, on simulated parcels, %1 false alarms in 100 parcels, and found: %2. Holds for scans "
                 "looked "
                 "at from then on.")
            : tr("In tests %1 false alarms in 100 pictures, and found: %2. Holds for scans looked at from then on.");
    return text.arg(locale.toString(falseAlarms * pictures, 'f', 1), parts.join(tr(", ")));
}

void DetectionSettings::publish()
{
    const auto published = m_detection.publish(wanted());
    m_message->setText(published ? tr("In force, signed by you.") : published.error().text);
}

} // namespace portlight::app
