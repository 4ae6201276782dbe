#include "app/portlight/RulesDesk.h"

#include "app/station/ActiveSelection.h"
#include "app/station/ExaminedCases.h"
#include "local_cache/OfficerVault.h"
#include "risk/model/RecordFile.h"
#include "widgets/selection/RulesEditor.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHash>
#include <QtConcurrentRun>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using widgets::RulesEditor;
using widgets::RulesVersion;

namespace {

Result<QVector<risk::RiskRecord>> historyOf(const local_cache::CacheLocation& location, const QString& csv)
{
    if (csv.isEmpty()) {
        auto records = examinedRecords(location);
        if (records && records->isEmpty()) {
            return failure(
                ErrorCode::NotFound,
                RulesDesk::tr("No case with a declaration was examined at this station yet; try the rules on "
                              "a file of past declarations."));
        }
        return records;
    }
    auto file = risk::readRecordFile(csv, QString());
    if (!file) {
        return failure(file.error());
    }
    return std::move(file->records);
}

QHash<inspection::OfficerId, QString> officerNames(const local_cache::CacheLocation& location)
{
    QHash<inspection::OfficerId, QString> names;
    const auto vault = local_cache::OfficerVault::open(location);
    const auto officers = vault ? (*vault)->officers() : Result<QVector<inspection::Officer>>(failure(vault.error()));
    if (officers) {
        for (const inspection::Officer& officer : *officers) {
            names.insert(officer.id, officer.name);
        }
    }
    return names;
}

RulesVersion shown(const local_cache::SignedDocument& document, const QHash<inspection::OfficerId, QString>& names)
{
    return {document.version, QString::fromUtf8(document.content),
            names.value(document.officer, RulesDesk::tr("an unknown officer")), document.timeMs};
}

} // namespace

RulesDesk::RulesDesk(local_cache::CacheLocation location, local_cache::SessionPtr session, QObject* parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_session(std::move(session))
{
    connect(&m_job, &QFutureWatcherBase::finished, this, &RulesDesk::take);
}

RulesDesk::~RulesDesk()
{
    if (m_stop) {
        m_stop->store(true);
    }
    m_job.waitForFinished();
}

std::unique_ptr<RulesEditor> RulesDesk::makeEditor()
{
    auto made = std::make_unique<RulesEditor>();
    m_editor = made.get();
    connect(made.get(), &RulesEditor::tryRequested, this, [this](const QByteArray& text) { start(text, {}); });
    connect(made.get(), &RulesEditor::tryOnFileRequested, this, &RulesDesk::askForFile);
    connect(made.get(), &RulesEditor::publishRequested, this, &RulesDesk::publish);
    connect(made.get(), &RulesEditor::cancelRequested, this, [this] {
        if (m_stop) {
            m_stop->store(true);
        }
    });
    showVersions();
    return made;
}

void RulesDesk::showVersions()
{
    const auto versions = local_cache::SignedShelf(m_location).versions(rulesKind);
    if (!versions) {
        m_editor->showProblem(versions.error().text);
        return;
    }
    const auto names = officerNames(m_location);
    QVector<RulesVersion> list;
    for (const local_cache::SignedDocument& document : *versions) {
        list.append(shown(document, names));
    }
    m_editor->setVersions(list);
}

void RulesDesk::askForFile(const QByteArray& text)
{
    auto* dialog = new QFileDialog(m_editor, tr("Past declarations with their outcomes"), QString(),
                                   tr("CSV table (*.csv);;All files (*)")); // goes with the editor
    dialog->setObjectName(QStringLiteral("rulesHistory"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString& path) { start(text, path); });
    dialog->open();
}

void RulesDesk::start(const QByteArray& text, const QString& csv)
{
    if (m_job.isRunning()) {
        return;
    }
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_editor->showTrying(0);
    m_job.setFuture(QtConcurrent::run([this, location = m_location, text, csv, stop = m_stop]() -> Trial {
        const QString history = csv.isEmpty() ? tr("this station") : QFileInfo(csv).fileName();
        const auto rules = risk::RuleSet::parse(text);
        const auto records = historyOf(location, csv);
        if (!rules || !records) {
            return {text, history, failure(rules ? records.error() : rules.error())};
        }
        const auto progress = [this, &stop](qint64 done, qint64 total) {
            constexpr qint64 hundred = 100;
            const int percent = static_cast<int>(done * hundred / std::max<qint64>(1, total));
            QMetaObject::invokeMethod(this, [this, percent] {
                if (m_editor && m_job.isRunning()) {
                    m_editor->showTrying(percent);
                }
            });
            return stop->load() ? risk::JobAnswer::Stop : risk::JobAnswer::GoOn;
        };
        return {text, history, risk::tryRules(*rules, *records, progress)};
    }));
}

void RulesDesk::take()
{
    const Trial trial = m_job.result();
    if (!m_editor) {
        return;
    }
    if (trial.result) {
        m_editor->showTrial(trial.text, trial.history, *trial.result);
    } else {
        m_editor->showProblem(trial.result.error().text);
    }
}

void RulesDesk::publish(const QByteArray& text)
{
    const auto published = publishRules(m_location, m_session, text);
    if (!published) {
        m_editor->showProblem(published.error().text);
        return;
    }
    m_editor->showInForce(shown(*published, officerNames(m_location)));
}

} // namespace portlight::app
