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
    // Accepted false alarms in so many pictures or parcels; off: the thresholds as shipped.
    struct Rate
    {
        inference::ModelKind kind = inference::ModelKind::Radiograph;
        QCheckBox* asShipped = nullptr;
        QDoubleSpinBox* accepted = nullptr;
        QLabel* forecast = nullptr;

        [[nodiscard]] std::optional<double> value() const; // a picture or a parcel
    };
    [[nodiscard]] Rate makeRate(inference::ModelKind kind) const;
    void addRate(QFormLayout& form, const QString& title, const QString& suffix, const QString& spoken, Rate& rate);
    void addUnaided(QFormLayout& form);
    void addRule(QFormLayout& form);
    // As the fields say.
    [[nodiscard]] DetectionPolicy wanted() const;
    void showForecasts();
    [[nodiscard]] QString forecastOf(inference::ModelKind kind) const;
    void publish();

    CaseDetection& m_detection;
    Rate m_pictures;
    Rate m_parcels;
    QSpinBox* m_unaided = nullptr;
    QLineEdit* m_rule = nullptr;
    QPushButton* m_publish = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace portlight::app
