// The strip above the image: drawing tools, presets, the way back to the standard image, and which scan of the case is
// shown.
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QAction;
class QButtonGroup;
class QComboBox;
class QLabel;
class QToolButton;

namespace portlight::widgets {

class ViewerBar : public QWidget
{
    Q_OBJECT

public:
    // A null action makes a gap.
    explicit ViewerBar(const QList<QAction*>& actions, QWidget* parent = nullptr);

    // A button with a word that opens these commands as a menu; a null action separates.
    // Its button, whose text is the caller's.
    QToolButton* addMenu(const QString& icon, const QList<QAction*>& actions);

    struct Preset
    {
        QString id;
        QString name;
        QString refusal = {}; // why this scan has it not; then the button only says so
    };
    void setPresets(const QVector<Preset>& presets);
    void setCurrentPreset(const QString& id);
    void setScans(const QStringList& names, int current);
    // Up to two lines, each with what matters most first.
    void setReadOut(const QString& text);

Q_SIGNALS:
    void presetChosen(const QString& id);
    void scanChosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void addRefused(const Preset& preset);
    // Buttons as far as they fit, a list with the rest: the bar never widens the window.
    void arrangePresets();
    void showChoice();

    QComboBox* m_scans = nullptr;
    int m_menuPlace = 0; // in the layout
    QButtonGroup* m_presets = nullptr;
    QWidget* m_presetRow = nullptr;
    QComboBox* m_presetChoice = nullptr;
    QString m_current; // preset
    QLabel* m_readOut = nullptr;
};

} // namespace portlight::widgets
