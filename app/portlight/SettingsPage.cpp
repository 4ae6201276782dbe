#include "app/portlight/SettingsPage.h"

#include "app/portlight/DeskCountry.h"
#include "app/portlight/Settings.h"
#include "widgets/LanguageChoice.h"
#include "widgets/Metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace portlight::app {

namespace {

constexpr int longestIdle = 240;
constexpr int fastestKb = 1'000'000;
constexpr int mostGiB = 100'000;
constexpr int longestTitle = 16; // DICOM PS3.5: an AE title has at most 16 characters

QLabel* hint(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("quiet"));
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsPage::SettingsPage(Settings& settings, local_cache::Profile profile, const QVector<QWidget*>& more,
                           QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
{
    // More than a small screen holds: it scrolls, with the keyboard too, and nothing is squeezed.
    auto* body = new QWidget;
    auto* form = new QFormLayout(body);
    form->setHorizontalSpacing(widgets::metrics::grid(2));
    form->setVerticalSpacing(widgets::metrics::grid());
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addLanguage(*form);
    addCountry(*form);
    addLock(*form);
    if (profile == local_cache::Profile::Live) {
        addWatchFolder(*form);
        addReceiver(*form);
        addScanTransfer(*form);
    }
    addRenderer(*form);
    for (QWidget* part : more) {
        form->addRow(part);
    }
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take the keys
    scroll->setWidget(body);
    scroll->setMinimumWidth(body->minimumSizeHint().width() + widgets::metrics::grid(3));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void SettingsPage::focusLanguage()
{
    m_language->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::addLanguage(QFormLayout& form)
{
    auto* language = new widgets::LanguageChoice;
    language->setCode(m_settings.value(Setting::Language).toString());
    form.addRow(tr("Language"), language);
    m_language = language;
    setFocusProxy(language);
    connect(language, &widgets::LanguageChoice::chosen, this,
            [this](const QString& code) { m_settings.set(Setting::Language, code); });
}

// The packs of this installation; one chosen by its folder stands there too, and one that is refused says why.
void SettingsPage::addCountry(QFormLayout& form)
{
    auto* countries = new QComboBox;
    countries->setObjectName(QStringLiteral("countryPack"));
    countries->setAccessibleName(tr("Country pack"));
    countries->addItem(tr("no country pack"), QString());
    QStringList refused;
    for (const country::PackEntry& entry : DeskCountry::choices()) {
        if (entry.pack) {
            countries->addItem(
                tr("%1 (%2)").arg(entry.pack->name, QLocale().toString(entry.pack->date, QLocale::ShortFormat)),
                entry.folder);
        } else {
            refused << tr("%1 is refused: %2").arg(QFileInfo(entry.folder).fileName(), entry.pack.error().text);
        }
    }
    const QString current = m_settings.value(Setting::CountryPack).toString();
    if (countries->findData(current) < 0) {
        countries->addItem(QFileInfo(current).fileName(), current);
    }
    countries->setCurrentIndex(countries->findData(current));
    const QString other = QStringLiteral("other");
    countries->addItem(tr("Another folder..."), other);
    form.addRow(tr("Country pack"), countries);
    refused.prepend(tr("Language, prohibited goods, lanes, tariff excerpt, holidays and lessons of a country."));
    form.addRow(QString(), hint(refused.join(QLatin1Char('\n'))));
    connect(countries, &QComboBox::activated, this, [this, countries, other](int row) {
        if (countries->itemData(row) != other) {
            m_settings.set(Setting::CountryPack, countries->itemData(row));
            return;
        }
        countries->setCurrentIndex(countries->findData(m_settings.value(Setting::CountryPack)));
        auto* dialog = new QFileDialog(this, tr("Country pack"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString& chosen) { m_settings.set(Setting::CountryPack, chosen); });
        dialog->open();
    });
}

void SettingsPage::addLock(QFormLayout& form)
{
    auto* minutes = new QSpinBox;
    minutes->setObjectName(QStringLiteral("autoLockMinutes"));
    minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    minutes->setRange(0, longestIdle);
    minutes->setSuffix(tr(" min"));
    minutes->setSpecialValueText(tr("never"));
    minutes->setValue(m_settings.value(Setting::AutoLockMinutes).toInt());
    minutes->setAccessibleName(tr("Lock after"));
    minutes->setMaximumWidth(widgets::metrics::grid(16));
    form.addRow(tr("Lock after"), minutes);
    form.addRow(QString(), hint(tr("Minutes without a key or the mouse before the desk locks itself.")));
    connect(minutes, &QSpinBox::valueChanged, this,
            [this](int value) { m_settings.set(Setting::AutoLockMinutes, value); });
}

void SettingsPage::addWatchFolder(QFormLayout& form)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* folder = new QLineEdit(m_settings.value(Setting::WatchFolder).toString());
    folder->setObjectName(QStringLiteral("watchFolder"));
    folder->setPlaceholderText(tr("none"));
    folder->setAccessibleName(tr("Watched folder"));
    auto* choose = new QPushButton(tr("Choose..."));
    layout->addWidget(folder, 1);
    layout->addWidget(choose);
    form.addRow(tr("Watched folder"), row);
    form.addRow(QString(), hint(tr("Scans put there are imported and then removed from it.")));
    connect(folder, &QLineEdit::editingFinished, this,
            [this, folder] { m_settings.set(Setting::WatchFolder, folder->text().trimmed()); });
    connect(choose, &QPushButton::clicked, this, [this, folder] {
        auto* dialog = new QFileDialog(this, tr("Watched folder"), folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this, folder](const QString& chosen) {
            folder->setText(chosen);
            m_settings.set(Setting::WatchFolder, chosen);
        });
        dialog->open();
    });
}

void SettingsPage::addReceiver(QFormLayout& form)
{
    auto* enabled = new QCheckBox(tr("Receive scans from scanners on this machine (DICOM C-STORE)"));
    enabled->setObjectName(QStringLiteral("receiverEnabled"));
    enabled->setChecked(m_settings.value(Setting::ReceiverEnabled).toBool());
    auto* port = new QSpinBox;
    port->setObjectName(QStringLiteral("receiverPort"));
    port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    port->setRange(1, 65535);
    port->setGroupSeparatorShown(false);
    port->setValue(m_settings.value(Setting::ReceiverPort).toInt());
    port->setAccessibleName(tr("Receiver port"));
    port->setMaximumWidth(widgets::metrics::grid(16));
    auto* title = new QLineEdit(m_settings.value(Setting::ReceiverTitle).toString());
    title->setMaxLength(longestTitle);
    title->setAccessibleName(tr("Receiver title"));
    form.addRow(tr("Receiver"), enabled);
    form.addRow(tr("Port"), port);
    form.addRow(tr("Title"), title);
    form.addRow(QString(), hint(tr("The address is this machine only (127.0.0.1).")));
    connect(enabled, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(Setting::ReceiverEnabled, on); });
    connect(port, &QSpinBox::editingFinished, this,
            [this, port] { m_settings.set(Setting::ReceiverPort, port->value()); });
    connect(title, &QLineEdit::editingFinished, this, [this, title] {
        if (!title->text().trimmed().isEmpty()) {
            m_settings.set(Setting::ReceiverTitle, title->text().trimmed());
        }
    });
}

void SettingsPage::addScanTransfer(QFormLayout& form)
{
    const auto number = [this](const char* name, Setting setting, const QString& suffix, const QString& none,
                               const QString& label, int largest) {
        auto* box = new QSpinBox;
        box->setObjectName(QLatin1String(name));
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setRange(0, largest);
        box->setSuffix(suffix);
        box->setSpecialValueText(none);
        box->setValue(m_settings.value(setting).toInt());
        box->setAccessibleName(label);
        box->setMaximumWidth(widgets::metrics::grid(16));
        connect(box, &QSpinBox::editingFinished, this, [this, box, setting] { m_settings.set(setting, box->value()); });
        return box;
    };
    auto* send = new QCheckBox(tr("Send scans made here to the hub by themselves"));
    send->setObjectName(QStringLiteral("sendScans"));
    send->setChecked(m_settings.value(Setting::SendScans).toBool());
    connect(send, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(Setting::SendScans, on); });
    form.addRow(tr("Scans at the hub"), send);
    form.addRow(tr("Bandwidth"), number("scanBandwidth", Setting::ScanBandwidth, tr(" kB/s"), tr("no limit"),
                                        tr("Bandwidth for scans"), fastestKb));
    form.addRow(tr("Room for scans"),
                number("scanQuota", Setting::ScanQuota, tr(" GiB"), tr("no limit"), tr("Room for scans"), mostGiB));
    form.addRow(QString(),
                hint(tr("When the room is used up, scans that the hub holds leave this terminal, the longest "
                        "unused first; opening their case brings them back.")));
}

void SettingsPage::addRenderer(QFormLayout& form)
{
    auto* renderer = new QComboBox;
    renderer->setObjectName(QStringLiteral("renderer"));
    renderer->setAccessibleName(tr("Volumes are drawn by"));
    renderer->addItem(tr("a graphics card where there is one"), QStringLiteral("auto"));
    renderer->addItem(tr("the processor"), QStringLiteral("cpu"));
    renderer->addItem(tr("the graphics card, whatever it is"), QStringLiteral("gpu"));
    renderer->setCurrentIndex(std::max(0, renderer->findData(m_settings.value(Setting::Renderer))));
    form.addRow(tr("Volumes are drawn by"), renderer);
    form.addRow(QString(), hint(tr("From the next start of the desk on.")));
    connect(renderer, &QComboBox::activated, this,
            [this, renderer](int row) { m_settings.set(Setting::Renderer, renderer->itemData(row)); });
}

} // namespace portlight::app
