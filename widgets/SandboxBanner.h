// The striped band that tells the sandbox from live work: over every window of the sandbox, in front of sign-in, lock
// and sheets, with nothing to close it.
#pragma once

#include <QWidget>

namespace portlight::widgets {

class SandboxBanner : public QWidget
{
    Q_OBJECT

public:
    explicit SandboxBanner(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString text() const;
    void name();
};

} // namespace portlight::widgets
