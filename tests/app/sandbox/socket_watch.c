/* Preloaded into a program under test: a kernel filter that stops every socket of the Internet families, whoever asks
 * for it (libc, a library's own system call, a child), and writes a line for each to $SOCKET_WATCH_LOG.
 *
 * seccomp (Linux) with SIGSYS: https://www.kernel.org/doc/html/latest/userspace-api/seccomp_filter.html */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

static int log_file = -1;

static void refused(int number, siginfo_t *info, void *context)
{
    (void)number;
    (void)info;
    static const char line[] = "internet socket\n";
    if (write(log_file, line, sizeof line - 1) < 0) {
        _exit(99);
    }
    ((ucontext_t *)context)->uc_mcontext.gregs[REG_RAX] = -EACCES;
}

__attribute__((constructor)) static void watch(void)
{
    const char *path = getenv("SOCKET_WATCH_LOG");
    if (!path) {
        return;
    }
    log_file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = refused;
    action.sa_flags = SA_SIGINFO;
    struct sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {sizeof rules / sizeof rules[0], rules};
    if (log_file < 0 || sigaction(SIGSYS, &action, NULL) || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program)) {
        _exit(98); /* a watch that does not watch must not look like silence */
    }
}
