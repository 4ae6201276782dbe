// What an administrator decides about the detectors: accepted false alarms, the share read unaided, the rule on
// doubtful alarms. Others see it and cannot change it. Put in force by a button, because it is signed.
#pragma once

#include "app/station/DetectionPolicy.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace portlight::app {

class CaseDetection;

class DetectionSettings : public QWidget
{
    Q_OBJECT

public:
    explicit DetectionSettings(CaseDetection& detection, QWidget* parent = nullptr);

private:
    void addRate(QFormLayout& form);
    void addUnaided(QFormLayout& form);
    void addRule(QFormLayout& form);
    // As the fields say.
    [[nodiscard]] DetectionPolicy wanted() const;
    void showForecast();
    void publish();

    CaseDetection& m_detection;
    QCheckBox* m_asShipped = nullptr;
    QDoubleSpinBox* m_rate = nullptr;
    QLabel* m_forecast = nullptr;
    QSpinBox* m_unaided = nullptr;
    QLineEdit* m_rule = nullptr;
    QPushButton* m_publish = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace portlight::app
