// The few settings an officer may change; each takes hold at once.
#pragma once

#include <QWidget>

class QFormLayout;

namespace portlight::app {

class Settings;

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Settings& settings, QWidget* parent = nullptr);

private:
    void addLock(QFormLayout& form);
    void addWatchFolder(QFormLayout& form);
    void addReceiver(QFormLayout& form);

    Settings& m_settings;
};

} // namespace portlight::app
