// The network of a namespace of the test's own goes up and down: what came is noticed at once, what went is not taken
// for it.
#include "sync/Interrupt.h"
#include "sync/NetworkWatch.h"

#include <QElapsedTimer>
#include <QTest>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;
using portlight::sync::Interrupt;
using portlight::sync::NetworkWatch;

namespace {

bool ownNetwork = false;

bool setLoopback(bool isUp)
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    qstrncpy(request.ifr_name, "lo", IFNAMSIZ);
    request.ifr_flags = isUp ? IFF_UP : 0;
    const bool done = ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    ::close(socket);
    return done;
}

} // namespace

class TestNetworkWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatComesIsNoticed();
    void nothingIsMadeUp();
    void aWakingEndsTheWait();
};

void TestNetworkWatch::init()
{
    if (!ownNetwork) {
        QSKIP("no network namespace is permitted here");
    }
    QVERIFY(setLoopback(false));
}

void TestNetworkWatch::whatComesIsNoticed()
{
    const Interrupt interrupt;
    NetworkWatch watch;
    QVERIFY(setLoopback(true));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(watch.wait(interrupt, 20s) == NetworkWatch::Ended::NetworkCame);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestNetworkWatch::nothingIsMadeUp()
{
    const Interrupt interrupt;
    QVERIFY(setLoopback(true));
    NetworkWatch watch;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(watch.wait(interrupt, 150ms) == NetworkWatch::Ended::TimeIsUp);
    QVERIFY(timer.elapsed() >= 150);
    QVERIFY(setLoopback(false)); // it goes: that is no reason to try
    QVERIFY(watch.wait(interrupt, 150ms) == NetworkWatch::Ended::TimeIsUp);
}

void TestNetworkWatch::aWakingEndsTheWait()
{
    Interrupt interrupt;
    NetworkWatch watch;
    interrupt.wake();
    QVERIFY(watch.wait(interrupt, 20s) == NetworkWatch::Ended::Woken);
}

int main(int argc, char** argv)
{
    ownNetwork = ::unshare(CLONE_NEWNET) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0; // before any thread
    const QCoreApplication application(argc, argv);
    TestNetworkWatch test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_network_watch.moc"
