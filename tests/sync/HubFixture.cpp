#include "tests/sync/HubFixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <array>

namespace portlight::tests {

using inspection::EventKind;
using inspection::Role;
using local_cache::CaseCache;
using local_cache::EventDraft;
using local_cache::OfficerVault;
using local_cache::PasswordCost;

namespace {

const QString password = QStringLiteral("correct horse battery");

CtlAnswer run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int longestMs = 180'000;
    if (!process.waitForFinished(longestMs)) {
        qFatal("%s did not end: %s", qUtf8Printable(program), qUtf8Printable(arguments.join(QLatin1Char(' '))));
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

CtlAnswer runCtl(const QStringList& arguments)
{
    return run(QStringLiteral(PORTLIGHTCTL), arguments);
}

QString HubFixture::whyNot()
{
    if (!QFile::exists(QStringLiteral("/usr/lib/postgresql/15/bin/postgres"))) {
        return QStringLiteral("there is no PostgreSQL 15 here (Debian package postgresql-15)");
    }
    return QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty()
               ? QStringLiteral("there is no openssl here to make certificates")
               : QString();
}

HubFixture::HubFixture(const QStringList& participants, const HubFixture* sameAdministration)
{
    QFile::setPermissions(m_folder.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    QStringList arguments{QStringLiteral(THROWAWAY_HUB),   QStringLiteral("--ctl"),
                          QStringLiteral(PORTLIGHTCTL),    QStringLiteral("start"),
                          QStringLiteral("--folder"),      m_folder.filePath(QStringLiteral("hub")),
                          QStringLiteral("--end-with"),    QString::number(QCoreApplication::applicationPid()),
                          QStringLiteral("--participant"), QStringLiteral("office:administration")};
    for (const QString& one : participants) {
        arguments << QStringLiteral("--participant") << one;
    }
    if (sameAdministration != nullptr) {
        arguments << QStringLiteral("--administration-from") << sameAdministration->file(QStringLiteral("folder"));
    }
    const CtlAnswer answer = run(QStringLiteral("python3"), arguments);
    if (answer.exitCode != 0) {
        qFatal("the hub did not start: %s", answer.complaint.constData());
    }
    m_state = answer.json();
}

HubFixture::~HubFixture()
{
    run(QStringLiteral("python3"),
        {QStringLiteral(THROWAWAY_HUB), QStringLiteral("--ctl"), QStringLiteral(PORTLIGHTCTL), QStringLiteral("stop"),
         QStringLiteral("--folder"), m_folder.filePath(QStringLiteral("hub"))});
}

QString HubFixture::linkFile(const QString& participant) const
{
    return m_state.value(QLatin1String("links")).toObject().value(participant).toString();
}

std::unique_ptr<sync::HubConnection> HubFixture::connectAs(const QString& participant)
{
    return std::move(*sync::HubConnection::open(need(link(participant).address()), m_interrupt));
}

std::unique_ptr<sync::HubConnection> HubFixture::connectAsOwner()
{
    const auto address =
        need(sync::HubAddress::parse(file(QStringLiteral("url")), file(QStringLiteral("owner_password_file"))));
    return std::move(*sync::HubConnection::open(address, m_interrupt));
}

void HubFixture::tamper(const QByteArray& sql)
{
    const auto done = connectAsOwner()->script("SET session_replication_role = replica; " + sql);
    if (!done) {
        qFatal("%s", qUtf8Printable(done.error().text));
    }
}

Desk::Desk(HubFixture& hub, const QString& participant, const QString& station)
    : m_location{m_folder.path()}
    , m_link(hub.link(participant))
{
    const auto vault = std::move(*OfficerVault::open(m_location));
    need(vault->setStation(station).map([] { return 0; }));
    const auto officer = [&](const QString& badge, inspection::Roles roles, const local_cache::SessionPtr& sponsor) {
        need(vault->createOfficer({station + badge, badge, roles, password}, sponsor, PasswordCost::Fast));
        return need(vault->signIn(station + badge, password));
    };
    m_supervisor = officer(QStringLiteral("-S"), Role::Inspector | Role::Supervisor, {});
    m_inspector = officer(QStringLiteral("-I"), Role::Inspector, m_supervisor);
    m_cache = std::move(*CaseCache::open(m_location));
    const CtlAnswer answer =
        runCtl({QStringLiteral("hub"), QStringLiteral("register"), QStringLiteral("--data"), m_location.folder,
                QStringLiteral("--link"), hub.linkFile(QStringLiteral("office")),
                QStringLiteral("--administration-key"), hub.file(QStringLiteral("administration_key_file"))});
    if (answer.exitCode != 0) {
        qFatal("%s", answer.complaint.constData());
    }
}

inspection::Result<sync::SyncReport> Desk::trySync()
{
    return sync::SyncLoop(m_location, m_link, {}).runOnce();
}

inspection::CaseEvent Desk::append(const inspection::CaseId& id, EventKind kind, const QJsonObject& payload,
                                   const local_cache::SessionPtr& session)
{
    const std::array drafts{EventDraft{id, kind, payload}};
    return need(m_cache->append(session ? session : m_inspector, drafts)).first();
}

inspection::CaseId Desk::openCase()
{
    const inspection::CaseId id = inspection::newTimeOrderedId();
    append(id, EventKind::CaseOpened, {{QStringLiteral("number"), need(m_cache->nextCaseNumber())}});
    append(id, EventKind::ScanAttached,
           {{QStringLiteral("sha256"), QString(64, QLatin1Char('a'))},
            {QStringLiteral("kind"), QStringLiteral("volume")}});
    return id;
}

inspection::CaseEvent Desk::decide(const inspection::CaseId& id, inspection::Decision decision)
{
    return append(
        id, EventKind::DecisionMade,
        {{QStringLiteral("decision"), toString(decision)}, {QStringLiteral("reason"), QStringLiteral("seen")}});
}

inspection::CaseEvent Desk::note(const inspection::CaseId& id, const QString& text)
{
    return append(id, EventKind::NoteAdded, {{QStringLiteral("text"), text}});
}

} // namespace portlight::tests
