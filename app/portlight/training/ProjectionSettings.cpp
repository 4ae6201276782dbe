#include "app/portlight/training/ProjectionSettings.h"

#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace portlight::app {

namespace {

constexpr double percent = 100.0;

QLabel* hint(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("quiet"));
    label->setWordWrap(true);
    return label;
}

template <typename Box>
Box* box(const QString& objectName, const QString& name)
{
    auto* spin = new Box;
    spin->setObjectName(objectName);
    spin->setAccessibleName(name);
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    spin->setMaximumWidth(widgets::metrics::grid(16));
    return spin;
}

} // namespace

ProjectionSettings::ProjectionSettings(const ProjectionPolicy& policy, Publish publish, QWidget* parent)
    : QWidget(parent)
    , m_publishTo(std::move(publish))
    , m_share(box<QDoubleSpinBox>(QStringLiteral("projectionShare"), tr("Share of radiographs")))
    , m_atLeast(box<QSpinBox>(QStringLiteral("projectionAtLeast"), tr("At least one in")))
    , m_most(box<QSpinBox>(QStringLiteral("projectionMost"), tr("At most an hour")))
    , m_window(box<QSpinBox>(QStringLiteral("projectionWindow"), tr("Time to decide")))
    , m_publish(new QPushButton(tr("Put in force")))
    , m_message(hint({}))
{
    m_share->setRange(0.0, ProjectionPolicy::mostShare * percent);
    m_share->setDecimals(1);
    m_share->setSuffix(tr(" %"));
    m_share->setValue(policy.share * percent);
    m_atLeast->setRange(0, 10000);
    m_atLeast->setSpecialValueText(tr("by chance"));
    const auto countRadiographs = [this](int count) { m_atLeast->setSuffix(tr(" radiograph(s)", nullptr, count)); };
    connect(m_atLeast, &QSpinBox::valueChanged, this, countRadiographs);
    m_atLeast->setValue(policy.atLeastOneIn);
    countRadiographs(policy.atLeastOneIn);
    m_most->setRange(0, 60);
    m_most->setValue(policy.mostAnHour);
    m_window->setRange(5, 600);
    m_window->setSuffix(tr(" s"));
    m_window->setValue(policy.windowSeconds);
    m_publish->setObjectName(QStringLiteral("publishProjection"));
    m_message->setObjectName(QStringLiteral("projectionMessage"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, widgets::metrics::grid(), 0, 0);
    form->setHorizontalSpacing(widgets::metrics::grid(2));
    form->setVerticalSpacing(widgets::metrics::grid());
    auto* heading = new QLabel(tr("Projected threats"));
    heading->setFont(widgets::titleFont());
    form->addRow(heading);
    form->addRow(
        hint(tr("A threat that is not in the parcel, shown in the picture of some cases. The officer is told at "
                "once; the case is then decided as it is, and its log says that there was one.")));
    form->addRow(tr("Share of radiographs"), m_share);
    form->addRow(tr("At least one in"), m_atLeast);
    form->addRow(tr("At most an hour"), m_most);
    form->addRow(tr("Time to decide"), m_window);
    form->addRow(m_publish, m_message);
    connect(m_publish, &QPushButton::clicked, this, &ProjectionSettings::publish);
    if (!m_publishTo) {
        for (QWidget* field : std::initializer_list<QWidget*>{m_share, m_atLeast, m_most, m_window, m_publish}) {
            field->setEnabled(false);
        }
        m_message->setText(tr("Only a supervisor changes this."));
    } else {
        showMeaning();
    }
}

ProjectionPolicy ProjectionSettings::wanted() const
{
    ProjectionPolicy policy;
    policy.share = m_share->value() / percent;
    policy.atLeastOneIn = m_atLeast->value();
    policy.mostAnHour = m_most->value();
    policy.windowSeconds = m_window->value();
    return policy;
}

void ProjectionSettings::showMeaning()
{
    m_message->setText(wanted().isOn() ? tr("In force.") : tr("None are projected."));
}

void ProjectionSettings::publish()
{
    if (const auto published = m_publishTo(wanted()); !published) {
        m_message->setText(published.error().text);
        return;
    }
    showMeaning();
}

} // namespace portlight::app
