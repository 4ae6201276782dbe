#include "widgets/selection/RulesEditor.h"

#include "inspection/Percent.h"
#include "risk/figures/FigureTable.h"
#include "widgets/DisplayText.h"
#include "widgets/Metrics.h"
#include "widgets/TableCopy.h"
#include "widgets/Theme.h"
#include "widgets/selection/RuleTrialModel.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBlock>
#include <QVBoxLayout>

namespace portlight::widgets {

namespace {

constexpr int checkAfterMs = 250; // of quiet: not at every key

// To a tenth: shares of fraud are small.
QString percent(double share)
{
    return inspection::percent(share, 1);
}

QString exampleRules()
{
    return RulesEditor::tr("# One rule: a name, the lane it sends to, and the reason an officer reads.\n"
                           "# It holds when every line below it does.\n"
                           "rule cheap-shoes red: Shoes far below their usual value\n"
                           "  hs starts 64\n"
                           "  origin is CN, HK\n"
                           "  unit_value below 2.5\n");
}

QString grammarHelp()
{
    return RulesEditor::tr(
               "Elements: %1.\nTests: is, is not, starts; for numbers below, above; for all missing.\nLanes: "
               "red, yellow, blue. A rule makes the lane stricter, never milder.")
        .arg(risk::ruleElements().join(QStringLiteral(", ")));
}

} // namespace

RulesEditor::RulesEditor(QWidget* parent)
    : QWidget(parent)
    , m_model(new RuleTrialModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeEditor());
    parts->addWidget(makeTrial());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    layout->addWidget(parts, 1);
    addButtons();
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkAfterMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &RulesEditor::check);
    setFocusProxy(m_text);
    check();
}

QWidget* RulesEditor::makeEditor()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, metrics::grid(), 0);
    m_version = new QComboBox(part);
    m_version->setObjectName(QStringLiteral("rulesVersion"));
    m_version->setAccessibleName(tr("Version of the rules"));
    m_version->setPlaceholderText(tr("No rules are in force"));
    layout->addWidget(m_version);
    m_text = new QPlainTextEdit(part);
    m_text->setObjectName(QStringLiteral("rulesText"));
    m_text->setAccessibleName(tr("Rules"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(exampleRules());
    m_text->setToolTip(grammarHelp());
    layout->addWidget(m_text, 1);
    m_state = new QLabel(part);
    m_state->setObjectName(QStringLiteral("rulesState"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_state);
    connect(m_version, &QComboBox::activated, this, &RulesEditor::chooseVersion);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_sound = false;
        follow();
        m_checkSoon.start();
    });
    return part;
}

QWidget* RulesEditor::makeTrial()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("What they would have done"), part);
    title->setFont(titleFont());
    layout->addWidget(title);
    m_summary = new QLabel(tr("Try the rules on past declarations before you put them in force."), part);
    m_summary->setObjectName(QStringLiteral("rulesTrial"));
    m_summary->setWordWrap(true);
    m_summary->setProperty("role", QStringLiteral("quiet"));
    layout->addWidget(m_summary);
    m_table = new QTableView(part);
    m_table->setObjectName(QStringLiteral("rulesTable"));
    m_table->setAccessibleName(tr("What each rule would have done"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RuleTrialModel::NameColumn, QHeaderView::Stretch);
    installRowCopy(m_table);
    layout->addWidget(m_table, 1);
    return part;
}

void RulesEditor::addButtons()
{
    auto* row = new QHBoxLayout;
    m_try = new QPushButton(tr("Try on this station's examinations"), this);
    m_try->setObjectName(QStringLiteral("tryRules"));
    m_try->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_try->setToolTip(tr("Counts what each rule would have selected among the cases examined here (%1)")
                          .arg(m_try->shortcut().toString(QKeySequence::NativeText)));
    m_tryOnFile = new QPushButton(tr("Try on a file..."), this);
    m_tryOnFile->setObjectName(QStringLiteral("tryRulesOnFile"));
    m_tryOnFile->setToolTip(tr("A CSV of past declarations with their outcomes"));
    m_publish = new QPushButton(tr("Put in force"), this);
    m_publish->setObjectName(QStringLiteral("publishRules"));
    row->addWidget(m_try);
    row->addWidget(m_tryOnFile);
    row->addStretch(1);
    row->addWidget(m_publish);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (m_trying) {
            Q_EMIT cancelRequested();
        } else {
            Q_EMIT tryRequested(text());
        }
    });
    connect(m_tryOnFile, &QPushButton::clicked, this, [this] { Q_EMIT tryOnFileRequested(text()); });
    connect(m_publish, &QPushButton::clicked, this, [this] { Q_EMIT publishRequested(text()); });
}

QByteArray RulesEditor::text() const
{
    return m_text->toPlainText().toUtf8();
}

void RulesEditor::setText(const QString& text)
{
    m_text->setPlainText(text);
    check();
}

void RulesEditor::setVersions(const QVector<RulesVersion>& versions)
{
    const bool untouched =
        m_versions.isEmpty() ? m_text->document()->isEmpty() : m_versions.last().text.toUtf8() == text();
    m_versions = versions;
    m_version->clear();
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        const QString line =
            tr("Version %1 by %2, %3")
                .arg(QLocale().toString(version->version), version->officer, exactTime(version->timeMs));
        m_version->addItem(version == versions.crbegin() ? tr("%1: in force").arg(line) : line);
    }
    m_version->setEnabled(!versions.isEmpty());
    m_version->setCurrentIndex(versions.isEmpty() ? -1 : 0);
    if (untouched && !versions.isEmpty()) {
        setText(versions.last().text);
    }
    follow();
}

void RulesEditor::chooseVersion(int row)
{
    setText(m_versions.value(m_versions.size() - 1 - row).text);
}

void RulesEditor::check()
{
    m_checkSoon.stop();
    const auto rules = risk::RuleSet::parse(text());
    m_sound = rules.has_value();
    if (!rules) {
        m_state->setText(rules.error().text);
        setRole(*m_state, "error");
        markLine(rules.error().detail.toInt());
    } else {
        m_state->setText(rules->rules().isEmpty()
                             ? tr("No rule yet.")
                             : tr("%n rule(s), well written.", nullptr, static_cast<int>(rules->rules().size())));
        setRole(*m_state, "quiet");
        markLine(0);
    }
    follow();
}

void RulesEditor::markLine(int line)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (const QTextBlock block = m_text->document()->findBlockByNumber(line - 1); line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colours().alarm);
        mark.format.setBackground(colours().hover);
        mark.cursor.select(QTextCursor::LineUnderCursor);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void RulesEditor::follow()
{
    const bool isInForce = !m_versions.isEmpty() && m_versions.last().text.toUtf8() == text();
    const bool tried = !m_tried.isNull() && m_tried == text();
    m_try->setEnabled(m_trying || m_sound);
    m_try->setText(m_trying ? tr("Stop") : tr("Try on this station's examinations"));
    m_tryOnFile->setEnabled(m_sound && !m_trying);
    m_publish->setEnabled(m_sound && tried && !isInForce && !m_trying);
    m_publish->setToolTip(isInForce ? tr("These rules are in force.")
                          : tried ? tr("Signs these rules as the next version; they hold from the next declaration on.")
                                  : tr("Try these rules first: what goes in force was tried as it stands."));
}

void RulesEditor::showTrying(int percentDone)
{
    m_trying = true;
    m_summary->setText(tr("Trying: %1%").arg(QLocale().toString(percentDone)));
    setRole(*m_summary, "quiet");
    follow();
}

void RulesEditor::showTrial(const QByteArray& tried, const QString& history, const risk::RuleTrial& trial)
{
    m_trying = false;
    m_tried = tried;
    m_model->setTrial(trial);
    const QLocale locale;
    const risk::Rate usual = risk::rateOf(trial.frauds, trial.examined);
    const risk::Rate selected = risk::rateOf(trial.selectedFrauds, trial.selectedExamined);
    QString sentence = tr("On %1 of %2 the rules would have selected %3.")
                           .arg(tr("%n declaration(s)", nullptr, static_cast<int>(trial.declarations)), history,
                                locale.toString(trial.selected));
    if (selected.value && usual.value) {
        sentence +=
            tr(" Fraud among them %1% (%2 to %3), usual %4%.")
                .arg(percent(*selected.value), percent(selected.low), percent(selected.high), percent(*usual.value));
    }
    m_summary->setText(sentence);
    setRole(*m_summary, "value");
    follow();
}

void RulesEditor::showProblem(const QString& sentence)
{
    m_trying = false;
    m_summary->setText(sentence);
    setRole(*m_summary, "error");
    follow();
}

void RulesEditor::showInForce(const RulesVersion& version)
{
    setVersions(m_versions + QVector<RulesVersion>{version});
    m_summary->setText(tr("Version %1 is in force, signed by you.").arg(QLocale().toString(version.version)));
    setRole(*m_summary, "value");
}

} // namespace portlight::widgets
