// What a supervisor decides about threats projected into the live queue. Others see it and cannot change it. Put in
// force by a button, because it is signed.
#pragma once

#include "app/station/ProjectionPolicy.h"

#include <QWidget>

#include <functional>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace portlight::app {

class ProjectionSettings : public QWidget
{
    Q_OBJECT

public:
    using Publish = std::function<inspection::Result<void>(const ProjectionPolicy&)>;

    // `publish`: none for who may only look.
    ProjectionSettings(const ProjectionPolicy& policy, Publish publish, QWidget* parent = nullptr);

private:
    void showMeaning();
    void publish();
    [[nodiscard]] ProjectionPolicy wanted() const;

    Publish m_publishTo;
    QDoubleSpinBox* m_share = nullptr;
    QSpinBox* m_atLeast = nullptr;
    QSpinBox* m_most = nullptr;
    QSpinBox* m_window = nullptr;
    QPushButton* m_publish = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace portlight::app
