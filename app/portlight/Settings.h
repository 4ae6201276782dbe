// Everything the desk remembers, one typed table: enum -> key, scope, default. Defaults are never written, unknown keys
// are kept. Two ini files in the station's data folder, so that a profile is a folder and tests redirect it.
//
// GUI thread only.
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace portlight::app {

enum class Setting {
    Language,        // code of widgets::languages(); empty: the system's
    CountryPack,     // its folder; empty: none
    AutoLockMinutes, // 0: never
    WatchFolder,     // empty: none
    ReceiverEnabled,
    ReceiverPort,
    ReceiverTitle,
    SendScans,     // to the hub, by themselves
    ScanBandwidth, // kB/s each way; 0: no limit
    ScanQuota,     // GiB that scans may take here; 0: no limit
    LastImportFolder,
    Renderer,  // auto, cpu or gpu; from the next start on
    Shortcuts, // id -> key, only where the officer changed it
    WindowGeometry,
    MainSplitter,
    WorklistShown,
    CasePanelShown,
    FoldedSections,
    ImageLayout, // how the views of a scan share the place
    Magnifier,   // over radiographs; never an enhancement: each case begins with its standard image
    ViewsLinked, // of one radiographic scan, along the belt
};

// Station: how this terminal works. Window: how it was left.
enum class SettingScope { Station, Window };

struct SettingSpec
{
    Setting id;
    SettingScope scope;
    const char* key;
    QVariant standard;
};

class Settings : public QObject
{
    Q_OBJECT

public:
    // `folder` as of CacheLocation; need not exist yet.
    explicit Settings(const QString& folder, QObject* parent = nullptr);

    [[nodiscard]] QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant& value);
    void sync();

    [[nodiscard]] static const std::vector<SettingSpec>& table();

Q_SIGNALS:
    void changed(portlight::app::Setting setting);

private:
    [[nodiscard]] static const SettingSpec& spec(Setting setting);
    [[nodiscard]] const QSettings& store(SettingScope scope) const;

    QSettings m_station;
    QSettings m_window;
};

} // namespace portlight::app
