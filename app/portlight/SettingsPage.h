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
    // `detection`: what an administrator decides about the detectors, shown below; may be null.
    explicit SettingsPage(Settings& settings, QWidget* detection = nullptr, QWidget* parent = nullptr);

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
