// The few settings an officer may change; each takes hold at once.
#pragma once

#include "local_cache/CacheLocation.h"

#include <QVector>
#include <QWidget>

class QFormLayout;

namespace portlight::app {

class Settings;

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    // What brings scans in by itself is shown for live work alone. `more`: what is signed and not only set, shown
    // below.
    SettingsPage(Settings& settings, local_cache::Profile profile, const QVector<QWidget*>& more = {},
                 QWidget* parent = nullptr);

    // Where an officer stands who has just chosen another.
    void focusLanguage();

private:
    void addLanguage(QFormLayout& form);
    void addCountry(QFormLayout& form);
    void addLock(QFormLayout& form);
    void addWatchFolder(QFormLayout& form);
    void addReceiver(QFormLayout& form);
    void addScanTransfer(QFormLayout& form);
    void addRenderer(QFormLayout& form);

    Settings& m_settings;
    QWidget* m_language = nullptr;
};

} // namespace portlight::app
