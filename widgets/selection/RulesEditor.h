// The administration's own selection rules: read, written, tried on past declarations and put in force. What is put in
// force was tried as it stands: the button waits for a trial of this very text. GUI thread; whoever hears the signals
// does the work and answers with the setters.
#pragma once

#include "inspection/Error.h"
#include "risk/rules/RuleTrial.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace portlight::widgets {

class RuleTrialModel;

// One version on the shelf, as the list shows it.
struct RulesVersion
{
    int version = 0;
    QString text;
    QString officer; // who put it in force
    qint64 timeMs = 0;
};

class RulesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RulesEditor(QWidget* parent = nullptr);

    // Oldest first; the newest is in force and is what the editor opens with. Text being written is kept.
    void setVersions(const QVector<RulesVersion>& versions);
    [[nodiscard]] QByteArray text() const;
    void setText(const QString& text);
    // A trial of `text` on what `history` names ("this station's examinations", a file's name) has begun, or ended.
    void showTrying(int percent);
    void showTrial(const QByteArray& text, const QString& history, const risk::RuleTrial& trial);
    void showProblem(const QString& sentence);
    void showInForce(const RulesVersion& version);

Q_SIGNALS:
    // On the cases of this station; on a file of past declarations that the hearer asks for.
    void tryRequested(const QByteArray& text);
    void tryOnFileRequested(const QByteArray& text);
    void cancelRequested();
    void publishRequested(const QByteArray& text);

private:
    QWidget* makeEditor();
    QWidget* makeTrial();
    void addButtons();
    void check(); // the text as it stands: what is wrong, and in which line
    void follow();
    void markLine(int line);
    void chooseVersion(int row);

    QVector<RulesVersion> m_versions;
    QByteArray m_tried;
    QTimer m_checkSoon;
    bool m_sound = false;
    bool m_trying = false;
    QComboBox* m_version = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_summary = nullptr;
    RuleTrialModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_tryOnFile = nullptr;
    QPushButton* m_publish = nullptr;
};

} // namespace portlight::widgets
