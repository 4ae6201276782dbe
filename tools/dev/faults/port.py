"""Two ports and the nation: five terminals, two port hubs with their relays, one national hub, and a line for each connection."""

import base64
import json
import os
import random
import subprocess
from pathlib import Path

from hosts import FaultError, Hub, Relay, Terminal, link_through

PORTS = {"HAVEN": ("HAVEN1", "HAVEN2", "HAVEN3"), "QUAY": ("QUAY1", "QUAY2")}


class Country:
    def __init__(self, folder, binaries, wires, seed):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True)
        os.chmod(self.folder, 0o711)
        self.binaries, self.wires, self.seed = binaries, wires, seed
        self.ctl = str(binaries / "portlightctl")
        self.hubs, self.relays, self.terminals, self.lines = {}, [], [], {}
        self.nation = None

    def build(self):
        binaries, wires, seed = self.binaries, self.wires, self.seed
        self.nation = self.add_hub("nation", [(f"carrier-{port.lower()}", "relay", "", port, "nation") for port in PORTS])
        for port, stations in PORTS.items():
            hub = self.add_hub(port.lower(), [(station.lower(), "terminal", station, port, "nation") for station in stations]
                               + [("carrier", "relay", "", "", "nation")])
            self.relays.append(self.add_relay(port.lower(), hub, wires))
            for station in stations:
                seed += 1000
                self.add_terminal(station, hub, binaries, wires, seed)

    def add_hub(self, name, participants):
        self.hubs[name] = Hub(name, self.folder / name, self.ctl, participants, self.hubs.get("nation"))
        self.hubs[name].build()
        return self.hubs[name]

    def add_relay(self, name, hub, wires):
        near, far = wires.line(hub.port), wires.line(self.nation.port)
        self.lines |= {f"{name}-relay": near, f"{name}-nation": far}
        return Relay(f"{name} relay", self.folder / f"{name}-relay.log", self.ctl, link_through(hub, "carrier", near),
                     link_through(self.nation, f"carrier-{name}", far))

    def add_terminal(self, station, hub, binaries, wires, seed):
        line = self.lines[station] = wires.line(hub.port)
        home = self.folder / station
        home.mkdir()
        link_file = home / "link.json"
        link_file.write_text(json.dumps(link_through(hub, station.lower(), line)), encoding="utf-8")
        terminal = Terminal(station, home, binaries / "fault_terminal", link_file, seed)
        terminal.hub = hub
        self.terminals.append(terminal)
        terminal.build()
        done = subprocess.run([self.ctl, "hub", "register", "--data", str(terminal.data), "--link", str(hub.hub.folder / "office.json"),
                               "--administration-key", str(hub.hub.folder / "administration.key")], capture_output=True, text=True,
                              check=False)
        if done.returncode != 0:
            raise FaultError(f"The officers of {station} could not be registered: {done.stderr.strip()}")

    def processes(self):
        return [*self.relays, *self.terminals]

    def start(self):
        for process in self.processes():
            process.start()

    def heal(self):
        for line in self.lines.values():
            line.heal()
        for hub in self.hubs.values():
            hub.heal()
        for process in self.processes():
            process.heal()

    def stop(self):
        for terminal in self.terminals:
            terminal.end()
        for relay in self.relays:
            relay.kill()
        for hub in self.hubs.values():
            hub.stop()

    def deliver_again(self, terminal, seed):
        """Events of a terminal reach its hub again, doubled and out of order, as the terminal itself would send them."""
        columns = ("id", "case_id", "sequence_in_case", "kind", "payload", "officer", "station", "station_sequence", "time_ms",
                   "previous_hash", "hash", "signature")
        rows = terminal.rows(f"SELECT {', '.join(columns)} FROM events WHERE station = '{terminal.station}' "
                             "ORDER BY station_sequence DESC LIMIT 30")
        batch = [{name: encoded(name, value) for name, value in zip(columns, row)} for row in rows] * 2
        random.Random(seed).shuffle(batch)
        link = json.loads((terminal.hub.hub.folder / f"{terminal.station.lower()}.json").read_text(encoding="utf-8"))
        environment = dict(os.environ, PGPASSWORD=Path(link["password_file"]).read_text(encoding="ascii").strip(), PGCONNECT_TIMEOUT="3",
                           PGOPTIONS="-c statement_timeout=5000")
        subprocess.run(["psql", "-X", "-q", "-d", link["url"]], input=f"SELECT outcome FROM hub.append_events($json${json.dumps(batch)}$json$);",
                       text=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=20, check=False)


def encoded(name, value):
    if not isinstance(value, bytes):
        return value
    return value.hex() if name in ("id", "case_id", "officer") else base64.b64encode(value).decode("ascii")
