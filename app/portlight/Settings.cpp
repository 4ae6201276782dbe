#include "app/portlight/Settings.h"

#include <algorithm>

namespace portlight::app {

Settings::Settings(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_station(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    , m_window(folder + QStringLiteral("/window.ini"), QSettings::IniFormat)
{
}

const std::vector<SettingSpec>& Settings::table()
{
    static const std::vector<SettingSpec> specs{
        {Setting::Language, SettingScope::Station, "desk/language", QString()},
        {Setting::CountryPack, SettingScope::Station, "desk/countryPack", QString()},
        {Setting::AutoLockMinutes, SettingScope::Station, "desk/autoLockMinutes", 10},
        {Setting::WatchFolder, SettingScope::Station, "import/watchFolder", QString()},
        {Setting::ReceiverEnabled, SettingScope::Station, "receiver/enabled", false},
        {Setting::ReceiverPort, SettingScope::Station, "receiver/port", 11112},
        {Setting::ReceiverTitle, SettingScope::Station, "receiver/title", QStringLiteral("PORTLIGHT")},
        {Setting::SendScans, SettingScope::Station, "scans/send", true},
        {Setting::ScanBandwidth, SettingScope::Station, "scans/bandwidthKb", 0},
        {Setting::ScanQuota, SettingScope::Station, "scans/quotaGiB", 0},
        {Setting::Renderer, SettingScope::Station, "viewer/renderer", QStringLiteral("auto")},
        {Setting::LastImportFolder, SettingScope::Window, "import/lastFolder", QString()},
        {Setting::Shortcuts, SettingScope::Station, "desk/shortcuts", QVariantMap()},
        {Setting::WindowGeometry, SettingScope::Window, "window/geometry", QByteArray()},
        {Setting::MainSplitter, SettingScope::Window, "window/splitter", QByteArray()},
        {Setting::WorklistShown, SettingScope::Window, "window/worklist", true},
        {Setting::CasePanelShown, SettingScope::Window, "window/casePanel", true},
        {Setting::FoldedSections, SettingScope::Window, "window/folded", QStringList()},
        {Setting::ImageLayout, SettingScope::Window, "window/image", QByteArray()},
        {Setting::Magnifier, SettingScope::Window, "image/magnifier", false},
        {Setting::ViewsLinked, SettingScope::Window, "image/viewsLinked", true},
    };
    return specs;
}

const SettingSpec& Settings::spec(Setting setting)
{
    const auto found =
        std::find_if(table().cbegin(), table().cend(), [setting](const SettingSpec& s) { return s.id == setting; });
    Q_ASSERT(found != table().cend());
    return *found;
}

const QSettings& Settings::store(SettingScope scope) const
{
    return scope == SettingScope::Station ? m_station : m_window;
}

QVariant Settings::value(Setting setting) const
{
    const SettingSpec& s = spec(setting);
    QVariant stored = store(s.scope).value(QLatin1String(s.key), s.standard);
    return stored.convert(s.standard.metaType()) ? stored : s.standard;
}

void Settings::set(Setting setting, const QVariant& value)
{
    if (this->value(setting) == value) {
        return;
    }
    const SettingSpec& s = spec(setting);
    QSettings& target = s.scope == SettingScope::Station ? m_station : m_window;
    if (value == s.standard) {
        target.remove(QLatin1String(s.key));
    } else {
        target.setValue(QLatin1String(s.key), value);
    }
    Q_EMIT changed(setting);
}

void Settings::sync()
{
    m_station.sync();
    m_window.sync();
}

} // namespace portlight::app
