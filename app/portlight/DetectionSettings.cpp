#include "app/portlight/DetectionSettings.h"

#include "app/portlight/CaseDetection.h"
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

constexpr double pictures = 100.0; // false alarms are given in so many pictures
constexpr double asShippedRate = 36.0;
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
    , m_asShipped(new QCheckBox(tr("As the models were shipped")))
    , m_rate(new QDoubleSpinBox)
    , m_forecast(hint({}))
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
    addRate(*form);
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
             {static_cast<QWidget*>(m_asShipped), static_cast<QWidget*>(m_rate), static_cast<QWidget*>(m_unaided),
              static_cast<QWidget*>(m_rule), static_cast<QWidget*>(m_publish)}) {
            field->setEnabled(false);
        }
        m_message->setText(tr("Only an administrator changes how the detectors are used."));
    }
    showForecast();
}

void DetectionSettings::addRate(QFormLayout& form)
{
    const auto rate = m_detection.policy().falseAlarms;
    m_asShipped->setObjectName(QStringLiteral("ratesAsShipped"));
    m_asShipped->setChecked(!rate);
    m_rate->setObjectName(QStringLiteral("acceptedFalseAlarms"));
    m_rate->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_rate->setRange(0.0, mostFalseAlarms * pictures);
    m_rate->setDecimals(1);
    m_rate->setValue(rate.value_or(asShippedRate / pictures) * pictures);
    m_rate->setEnabled(rate.has_value());
    m_rate->setAccessibleName(tr("Accepted false alarms in 100 pictures"));
    m_rate->setMaximumWidth(widgets::metrics::grid(16));
    m_rate->setSuffix(tr(" in 100 pictures"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rate);
    layout->addWidget(m_asShipped, 1);
    form.addRow(tr("False alarms accepted"), row);
    form.addRow(QString(), m_forecast);
    connect(m_asShipped, &QCheckBox::toggled, this, [this](bool on) {
        m_rate->setEnabled(!on);
        showForecast();
    });
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &DetectionSettings::showForecast);
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
    if (!m_asShipped->isChecked()) {
        policy.falseAlarms = m_rate->value() / pictures;
    }
    policy.unaidedShare = m_unaided->value() / 100.0;
    policy.responseRule = m_rule->text().trimmed();
    return policy;
}

void DetectionSettings::showForecast()
{
    const QLocale locale;
    const QVector<inference::ModelBundle> models = m_detection.models();
    int classes = 0;
    for (const inference::ModelBundle& bundle : models) {
        classes += static_cast<int>(bundle.classes.size());
    }
    QStringList parts;
    double falseAlarms = 0.0;
    for (const inference::ModelBundle& bundle : models) {
        for (const inference::ModelClass& one : bundle.classes) {
            const inference::OperatingPoint point = alarmPoint(one, wanted(), classes);
            falseAlarms += point.falseAlarms;
            parts << tr("%1 %2 %").arg(widgets::className(one.name), locale.toString(point.found * 100.0, 'f', 0));
        }
    }
    m_forecast->setText(
        parts.isEmpty() ? tr("No model is in use.")
                        : tr("In tests %1 false alarms in 100 pictures, and found: %2. Holds for scans looked at from "
                             "then on.")
                              .arg(locale.toString(falseAlarms * pictures, 'f', 1), parts.join(tr(", "))));
}

void DetectionSettings::publish()
{
    const auto published = m_detection.publish(wanted());
    m_message->setText(published ? tr("In force, signed by you.") : published.error().text);
}

} // namespace portlight::app
