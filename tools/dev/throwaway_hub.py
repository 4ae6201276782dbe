#!/usr/bin/env python3
"""A throw-away hub for tests and for trying things by hand: PostgreSQL (and nginx for scan files) on loopback, in one folder.

Everything it needs is made in that folder: a test CA, a certificate for each participant, passwords, ledger and administration keys. It
runs as an unprivileged user (PostgreSQL refuses root) and ends only the processes whose ids it wrote down itself. `start` prints one JSON
object: the owner's URL and, for each participant, a link file as `portlightctl hub link` takes it.
"""

import argparse
import json
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
POSTGRES = Path("/usr/lib/postgresql/15/bin")
DEFAULT_FOLDER = Path(tempfile.gettempdir()) / "portlight-hub"


class HubError(Exception):
    """One sentence for who called."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_running(pid):
    try:
        os.kill(pid, 0)
        return "Z" != Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0]
    except (OSError, IndexError):
        return False


class ThrowawayHub:
    """One hub in one folder. `user` is who its servers run as."""

    def __init__(self, folder, ctl):
        self.folder = Path(folder)
        self.ctl = str(ctl)
        self.user = "postgres" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
        self.data = self.folder / "pg"
        self.state_file = self.folder / "state.json"
        self.state = json.loads(self.state_file.read_text(encoding="utf-8")) if self.state_file.exists() else {}

    # -- processes -------------------------------------------------------------------------------------------------

    def as_user(self, command):
        if os.getuid() != 0:
            return command
        return ["setpriv", f"--reuid={self.user}", f"--regid={self.user}", "--clear-groups"] + command

    def run(self, command, **kwargs):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **kwargs)
        if done.returncode != 0:
            raise HubError(f"{Path(command[0]).name} failed: {done.stdout.strip()[-600:]}")
        return done.stdout

    def own(self, path, mode):
        if os.getuid() == 0:
            shutil.chown(path, self.user, self.user)
        os.chmod(path, mode)

    def save(self):
        self.state_file.write_text(json.dumps(self.state, indent=1), encoding="utf-8")

    # -- certificates ----------------------------------------------------------------------------------------------

    def make_ca(self):
        tls = self.folder / "tls"
        tls.mkdir()
        self.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
                  "-subj", "/CN=Portlight test CA", "-keyout", str(tls / "ca.key"), "-out", str(tls / "ca.crt")])
        self.make_certificate("server", "subjectAltName=IP:127.0.0.1,DNS:localhost")
        self.own(tls / "server.key", 0o600)
        self.own(tls / "server.crt", 0o644)

    def make_certificate(self, name, extension="extendedKeyUsage=clientAuth"):
        tls = self.folder / "tls"
        extensions = tls / f"{name}.ext"
        extensions.write_text(extension + "\n", encoding="ascii")
        self.run(["openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", f"/CN={name}",
                  "-keyout", str(tls / f"{name}.key"), "-out", str(tls / f"{name}.csr")])
        self.run(["openssl", "x509", "-req", "-in", str(tls / f"{name}.csr"), "-CA", str(tls / "ca.crt"), "-CAkey", str(tls / "ca.key"),
                  "-CAcreateserial", "-days", "30", "-extfile", str(extensions), "-out", str(tls / f"{name}.crt")])
        os.chmod(tls / f"{name}.key", 0o600)

    # -- PostgreSQL ------------------------------------------------------------------------------------------------

    def make_cluster(self):
        password = self.folder / "owner.password"
        password.write_text(secrets.token_hex(16) + "\n", encoding="ascii")
        os.chmod(password, 0o600)
        run_folder = self.folder / "run"
        run_folder.mkdir()
        self.own(run_folder, 0o700)
        self.data.mkdir()
        self.own(self.data, 0o700)
        copy = run_folder / "initdb.password"
        shutil.copy(password, copy)
        self.own(copy, 0o600)
        self.run(self.as_user([str(POSTGRES / "initdb"), "-D", str(self.data), "-A", "scram-sha-256", "-U", "owner", "-E", "UTF8",
                               "--locale=C.UTF-8", "--no-sync", f"--pwfile={copy}"]))
        copy.unlink()
        tls = self.folder / "tls"
        with open(self.data / "postgresql.conf", "a", encoding="ascii") as conf:
            conf.write(f"""
listen_addresses = '127.0.0.1'
port = {self.state["port"]}
unix_socket_directories = '{run_folder}'
ssl = on
ssl_cert_file = '{tls / "server.crt"}'
ssl_key_file = '{tls / "server.key"}'
ssl_ca_file = '{tls / "ca.crt"}'
password_encryption = scram-sha-256
max_connections = 60
logging_collector = off
recovery_init_sync_method = syncfs
""")
        # The owner comes over the socket; everybody else over TLS with a certificate of their own name and a password.
        (self.data / "pg_hba.conf").write_text("local all owner scram-sha-256\n"
                                               "hostssl portlight all 127.0.0.1/32 scram-sha-256 clientcert=verify-full\n", encoding="ascii")

    def start_postgres(self):
        lock = self.data / "postmaster.pid"
        if lock.exists() and not is_running(int(lock.read_text(encoding="ascii").splitlines()[0])):
            lock.unlink()  # left by a kill -9; it would block the restart when its number was given again
        log = open(self.folder / "postgres.log", "a", encoding="utf-8")
        server = subprocess.Popen(self.as_user([str(POSTGRES / "postgres"), "-D", str(self.data)]), stdout=log, stderr=log,
                                  stdin=subprocess.DEVNULL, start_new_session=True)
        self.state["postgres_pid"] = server.pid
        self.save()
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if server.poll() is not None:
                raise HubError(f"PostgreSQL did not start; see {self.folder / 'postgres.log'}")
            ready = subprocess.run([str(POSTGRES / "pg_isready"), "-q", "-h", str(self.folder / "run"), "-p", str(self.state["port"])],
                                   check=False)
            if ready.returncode == 0:
                return
            time.sleep(0.1)
        raise HubError("PostgreSQL did not become ready within a minute.")

    def stop_process(self, key, how):
        pid = self.state.pop(key, None)
        self.save()
        if pid is None or not is_running(pid):
            return
        os.kill(pid, how)
        deadline = time.monotonic() + 20
        while is_running(pid) and time.monotonic() < deadline:
            try:
                os.waitpid(pid, os.WNOHANG)
            except ChildProcessError:
                pass
            time.sleep(0.05)
        if is_running(pid):
            os.kill(pid, signal.SIGKILL)

    def owner_url(self):
        return f"postgresql:///portlight?user=owner&host={self.folder / 'run'}&port={self.state['port']}"

    def owner_sql(self, sql, database="portlight"):
        environment = dict(os.environ, PGPASSWORD=(self.folder / "owner.password").read_text(encoding="ascii").strip())
        return self.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder / "run"), "-p",
                         str(self.state["port"]), "-U", "owner", "-d", database, "-c", sql], env=environment)

    # -- nginx -----------------------------------------------------------------------------------------------------

    def start_nginx(self):
        if shutil.which("nginx") is None and not Path("/usr/sbin/nginx").exists():
            return
        home = self.folder / "nginx"
        (home / "scans").mkdir(parents=True, exist_ok=True)
        for path in (home, home / "scans"):
            self.own(path, 0o700)
        tls = self.folder / "tls"
        temporary = "\n".join(f"  {kind}_temp_path {home}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        conf = home / "nginx.conf"
        conf.write_text(f"""daemon off;
pid {home}/nginx.pid;
error_log {home}/error.log;
events {{ worker_connections 256; }}
http {{
{temporary}
  access_log off;
  server {{
    listen 127.0.0.1:{self.state["files_port"]} ssl;
    ssl_certificate {tls}/server.crt;
    ssl_certificate_key {tls}/server.key;
    ssl_client_certificate {tls}/ca.crt;
    ssl_verify_client on;
    client_max_body_size 64m;
    root {home};
    location /scans/ {{
      dav_methods PUT;
      create_full_put_path on;
      dav_access user:rw;
      limit_except GET PUT {{ deny all; }}
    }}
  }}
}}
""", encoding="ascii")
        self.own(conf, 0o600)
        server = subprocess.Popen(self.as_user(["/usr/sbin/nginx", "-c", str(conf), "-e", str(home / "error.log")]), stdin=subprocess.DEVNULL,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        self.state["nginx_pid"] = server.pid
        self.save()

    # -- what a caller wants ---------------------------------------------------------------------------------------

    def enrol(self, name, kind, station="", port="", scope="port"):
        """Makes certificate, password and login of one participant; its link file's path."""
        self.make_certificate(name)
        password = self.folder / "tls" / f"{name}.password"
        password.write_text(secrets.token_hex(16) + "\n", encoding="ascii")
        os.chmod(password, 0o600)
        words = [self.ctl, "hub", "enrol", name, "--kind", kind, "--url", self.owner_url(), "--hub-password-file",
                 str(self.folder / "owner.password"), "--participant-password-file", str(password), "--scope", scope]
        for option, value in (("--party" if kind == "party" else "--station", station), ("--port", port)):
            if value:
                words += [option, value]
        self.run(words)
        return self.write_link(name)

    def write_link(self, name, port=None):
        """`port`: of a proxy in front of the hub."""
        tls = self.folder / "tls"
        link = {"url": f"postgresql://{name}@127.0.0.1:{port or self.state['port']}/portlight?sslmode=verify-full&sslrootcert={tls}/ca.crt"
                       f"&sslcert={tls}/{name}.crt&sslkey={tls}/{name}.key",
                "password_file": str(tls / f"{name}.password"),
                "files_url": f"https://127.0.0.1:{self.state['files_port']}/scans",
                "administration_key": self.state["administration_key"], "log_key": self.state["log_key"],
                "witness_keys": self.state.get("witness_keys", []), "witnesses_needed": self.state.get("witnesses_needed", 0)}
        file = self.folder / f"{name}.json"
        file.write_text(json.dumps(link, indent=1) + "\n", encoding="utf-8")
        return str(file)

    def make_key(self, name, kind):
        file = self.folder / f"{kind}.key"
        return json.loads(self.run([self.ctl, "hub", "key", name, "--type", "witness" if kind.startswith("witness") else "note", "--out",
                                    str(file)]))["verifier"]

    def start(self, participants=(), keys_from=None):
        """`participants`: (name, kind, station, port, scope) each. `keys_from`: another hub whose administration this one shares."""
        if self.state:
            raise HubError(f"There is a hub in {self.folder} already; stop it first.")
        self.folder.mkdir(parents=True)
        os.chmod(self.folder, 0o711)
        self.state = {"port": free_port(), "files_port": free_port(), "participants": []}
        self.make_ca()
        self.make_cluster()
        self.start_postgres()
        self.owner_sql("CREATE DATABASE portlight", "postgres")
        name = self.folder.name
        self.run([self.ctl, "hub", "install", "--url", self.owner_url(), "--hub-password-file", str(self.folder / "owner.password"),
                  "--name", name, "--origin", f"portlight.test/{name}"])
        self.state["log_key"] = self.make_key(f"portlight.test/{name}", "log")
        if keys_from:
            self.state["administration_key"] = keys_from.state["administration_key"]
            shutil.copy(keys_from.folder / "administration.key", self.folder / "administration.key")
        else:
            self.state["administration_key"] = self.make_key("portlight.test/administration", "administration")
        self.state["witness_keys"] = [self.make_key(f"portlight.test/{name}/w1", "witness1")]
        self.save()
        for one in participants:
            self.enrol(*one)
            self.state["participants"].append(one[0])
        self.start_nginx()
        self.save()
        return self.status()

    def stop(self, keep=False):
        self.stop_process("nginx_pid", signal.SIGTERM)
        self.stop_process("postgres_pid", signal.SIGINT)
        if not keep and self.folder.exists():
            shutil.rmtree(self.folder)

    def end_with(self, pid):
        """Leaves a process behind that stops the hub once `pid` is gone, however that ended."""
        if os.fork() != 0:
            return
        os.setsid()
        silent = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(silent, descriptor)
        while is_running(pid):
            time.sleep(0.5)
        self.stop()
        os._exit(0)

    def status(self):
        running = "postgres_pid" in self.state and is_running(self.state["postgres_pid"])
        answer = {"folder": str(self.folder), "running": running}
        if self.state:
            answer |= {"url": self.owner_url(), "owner_password_file": str(self.folder / "owner.password"), "port": self.state["port"],
                       "files_port": self.state["files_port"], "postgres_pid": self.state.get("postgres_pid"),
                       "nginx_pid": self.state.get("nginx_pid"), "log_key_file": str(self.folder / "log.key"),
                       "witness_key_file": str(self.folder / "witness1.key"),
                       "administration_key_file": str(self.folder / "administration.key"),
                       "links": {name: str(self.folder / f"{name}.json") for name in self.state["participants"]}}
        return answer


def participant(text):
    """NAME:KIND[:STATION[:PORT[:SCOPE]]]; of a party NAME:party:ITS NAME IN CUSTODY EVENTS"""
    parts = text.split(":")
    if len(parts) < 2:
        raise argparse.ArgumentTypeError(f"\"{text}\" is not NAME:KIND[:STATION[:PORT[:SCOPE]]]")
    return tuple(parts + ["", "", "port"][len(parts) - 2:])


def main():
    parser = argparse.ArgumentParser(prog="./dev hub", description=__doc__.splitlines()[0])
    parser.add_argument("--ctl", required=True, help=argparse.SUPPRESS)
    parser.add_argument("action", choices=("start", "stop", "status"))
    parser.add_argument("--folder", default=str(DEFAULT_FOLDER))
    parser.add_argument("--participant", action="append", type=participant, metavar="NAME:KIND[:STATION[:PORT[:SCOPE]]]")
    parser.add_argument("--end-with", type=int, metavar="PID", help="stop the hub once that process is gone")
    parser.add_argument("--administration-from", metavar="FOLDER", help="share the administration's key of the hub in that folder")
    options = parser.parse_args()
    hub = ThrowawayHub(options.folder, options.ctl)
    demo = [("desk1", "terminal", "DESK1", "HAVEN", "port"), ("desk2", "terminal", "DESK2", "HAVEN", "port"),
            ("notary", "witness", "", "", "port"), ("auditor", "auditor", "", "", "nation"),
            ("office", "administration", "", "", "nation")]
    try:
        if options.action == "start":
            try:
                above = ThrowawayHub(options.administration_from, options.ctl) if options.administration_from else None
                print(json.dumps(hub.start(options.participant or demo, above)), flush=True)
                if options.end_with:
                    hub.end_with(options.end_with)
            except HubError:
                hub.stop_process("postgres_pid", signal.SIGINT)
                raise
        elif options.action == "status":
            print(json.dumps(hub.status()))
        else:
            hub.stop()
            print(json.dumps({"folder": options.folder, "running": False}))
    except (HubError, OSError) as problem:
        print(f"hub: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
