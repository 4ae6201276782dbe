"""The processes of a run: hubs, relays and terminals, each of which can be killed, paused and started again. Only what was started here
is ever signalled, by its own id."""

import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path

from throwaway_hub import ThrowawayHub, is_running


class FaultError(Exception):
    """The run itself cannot go on: one sentence."""


def children_of(pid):
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                fields = Path(f"/proc/{entry}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
            except OSError:
                continue
            if int(fields[1]) == pid:
                found.append(int(entry))
    return found


def send(pid, what):
    try:
        os.kill(pid, what)
    except ProcessLookupError:
        pass


class Process:
    """A program that can be started again after any end. `command()` says how, at each start."""

    def __init__(self, name, log):
        self.name = name
        self.log = log
        self.process = None
        self.unexpected = []  # exits that nobody asked for

    def command(self):
        raise NotImplementedError

    def start(self):
        if self.process and self.process.poll() is None:
            return
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(self.command(), stdin=subprocess.PIPE, stdout=log, stderr=log)

    def kill(self):
        if self.process:
            self.note_end()
            self.process.kill()
            self.process.wait()
            self.process.stdin.close()
            self.process = None

    def note_end(self):
        if self.process and self.process.poll() is not None:
            self.unexpected.append(self.process.returncode)

    def pause(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGSTOP)

    def go_on(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)

    def heal(self):
        self.go_on()
        self.note_end()
        if self.process and self.process.poll() is not None:
            self.process = None
        self.start()


class Hub:
    """PostgreSQL of one hub; killed together with all its backends, as by a power cut."""

    def __init__(self, name, folder, ctl, participants, above=None):
        self.name = name
        self.hub = ThrowawayHub(folder, ctl)
        self.participants = [("office", "administration", "", "", "nation"), *participants]
        self.above = above
        self.backup = Path(str(folder) + ".backup")
        self.is_up = False
        self.is_paused = False

    def build(self):
        self.hub.start(self.participants, self.above.hub if self.above else None)
        self.is_up = True

    @property
    def port(self):
        return self.hub.state["port"]

    def family(self):
        pid = self.hub.state["postgres_pid"]
        return [pid, *children_of(pid)]

    def kill(self):
        family = self.family()
        for pid in family:
            send(pid, signal.SIGKILL)
        deadline = time.monotonic() + 30
        while any(is_running(pid) for pid in family):
            try:
                os.waitpid(family[0], os.WNOHANG)
            except ChildProcessError:
                pass
            if time.monotonic() > deadline:
                raise FaultError(f"{self.name} does not die.")
            time.sleep(0.02)
        self.is_up = self.is_paused = False

    def kill_if_up(self):
        if self.is_up:
            self.kill()

    def start(self):
        if not self.is_up:
            self.hub.start_postgres()
            self.is_up = True

    def pause(self):
        self.is_paused = self.is_up
        if self.is_up:
            for pid in self.family():
                send(pid, signal.SIGSTOP)

    def go_on(self):
        self.is_paused = False
        if self.is_up:
            for pid in self.family():
                send(pid, signal.SIGCONT)

    def take_backup(self):
        self.kill_if_up()
        shutil.rmtree(self.backup, ignore_errors=True)
        shutil.copytree(self.hub.data, self.backup, symlinks=True)
        self.start()

    def restore(self):
        """The hub as it was at the backup: everything since is gone."""
        if not self.backup.exists():
            return
        self.kill_if_up()
        shutil.rmtree(self.hub.data)
        shutil.copytree(self.backup, self.hub.data, symlinks=True)
        for folder, folders, files in os.walk(self.hub.data):
            for name in [".", *folders, *files]:
                if os.getuid() == 0:
                    shutil.chown(Path(folder) / name, self.hub.user, self.hub.user)
        shutil.rmtree(self.backup)
        self.start()

    def heal(self):
        self.go_on()
        self.start()

    def stop(self):
        if self.is_up:
            self.go_on()
        self.hub.stop(keep=True)  # also one that never came up: what was started is written down


class Relay(Process):
    def __init__(self, name, log, ctl, port_link, hub_link):
        super().__init__(name, log)
        self.ctl = ctl
        self.links = (port_link, hub_link)

    def command(self):
        words = [self.ctl, "relay"]
        for option, link in zip(("port", "hub"), self.links):
            words += [f"--{option}", link["url"], f"--{option}-password-file", link["password_file"]]
        return words


class Terminal(Process):
    def __init__(self, station, folder, binary, link_file, seed):
        super().__init__(station, folder / "terminal.log")
        self.station = station
        self.folder = folder
        self.binary = str(binary)
        self.link_file = link_file
        self.data = folder / "data"
        self.journal = folder / "journal"
        self.seed = seed
        self.skew = 0
        self.is_mounted = False
        self.ballast = self.data / "ballast"

    def build(self):
        self.data.mkdir(parents=True)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=192m,mode=700", "none", str(self.data)],
                                 stderr=subprocess.DEVNULL, check=False)
        self.is_mounted = mounted.returncode == 0  # a disk of its own that can really be full
        subprocess.run([self.binary, "hire", str(self.data), self.station], check=True)

    def command(self):
        self.seed += 1
        return [self.binary, "run", str(self.data), str(self.link_file), str(self.journal), "--seed", str(self.seed), "--pause", "150",
                "--skew", str(self.skew)]

    def fill_disk(self):
        if self.is_mounted:
            room = os.statvfs(self.data)
            with open(self.ballast, "wb", buffering=0) as ballast:
                try:
                    for _ in range(room.f_bavail):
                        ballast.write(bytes(room.f_frsize))
                except OSError:
                    pass
        elif self.process and self.process.poll() is None:  # no file of it may grow
            wal = self.data / "cases.sqlite-wal"
            limit = wal.stat().st_size if wal.exists() else 4096
            resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

    def free_disk(self):
        if self.is_mounted:
            self.ballast.unlink(missing_ok=True)
        elif self.process and self.process.poll() is None:
            resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def heal(self):
        self.free_disk()
        if self.skew:
            self.skew = 0
            self.go_on()
            self.kill()
        super().heal()

    def tell(self, word):
        try:
            self.process.stdin.write(word.encode() + b"\n")
            self.process.stdin.flush()
        except OSError:
            self.note_end()

    def rows(self, sql):
        with closing(sqlite3.connect(f"file:{self.data}/cases.sqlite?mode=ro", uri=True, timeout=10)) as database:
            return database.execute(sql).fetchall()

    def acknowledged(self):
        text = self.journal.read_text(encoding="ascii") if self.journal.exists() else ""
        return set(text.split("\n")[:-1])  # a last line without its end was never acknowledged

    def end(self):
        self.kill()
        if self.is_mounted:
            subprocess.run(["umount", str(self.data)], check=False)


def link_through(hub, participant, line):
    """The link of a participant with a line in between."""
    direct = json.loads((hub.hub.folder / f"{participant}.json").read_text(encoding="utf-8"))
    return direct | {"url": direct["url"].replace(f":{hub.port}/", f":{line.port}/")}
