"""One random schedule: which faults begin and end when. The same seed gives the same schedule."""

import random
import time

SPAN = 6.0  # seconds in which faults begin
PAUSES = (1.0, 3.0, 10.0)


class Schedule:
    def __init__(self, country, seed):
        self.country = country
        self.seed = seed
        self.random = random.Random(seed)
        self.steps = []  # (when, order, what, action)
        self.doubles = []
        faults = (self.kill_terminal, self.kill_relay, self.kill_hub, self.cut, self.one_way, self.pause, self.skew, self.full_disk,
                  self.deliver_again, self.second_relay, self.lose_tail)
        for fault in self.random.sample(faults, self.random.randint(3, 6)):
            fault(self.random.uniform(0, SPAN))

    def at(self, when, what, action):
        self.steps.append((when, len(self.steps), what, action))

    def one(self, things):
        return self.random.choice(list(things))

    def while_(self, when, seconds, what, begin, end):
        self.at(when, what, begin)
        self.at(when + seconds, f"{what}: over", end)

    def kill_terminal(self, when):
        terminal = self.one(self.country.terminals)
        self.while_(when, self.random.uniform(0, 2), f"kill -9 {terminal.name}", terminal.kill, terminal.start)

    def kill_relay(self, when):
        relay = self.one(self.country.relays)
        self.while_(when, self.random.uniform(0, 2), f"kill -9 {relay.name}", relay.kill, relay.start)

    def kill_hub(self, when):
        hub = self.one(self.country.hubs.values())
        self.while_(when, self.random.uniform(0, 2), f"kill -9 PostgreSQL of {hub.name}", hub.kill_if_up, hub.start)

    def cut(self, when):
        name = self.one(self.country.lines)
        line = self.country.lines[name]
        if self.random.random() < 0.5:
            self.while_(when, self.random.uniform(0.5, 5), f"line of {name} cut", line.cut, line.heal)
        else:
            self.while_(when, self.random.uniform(0.5, 5), f"line of {name} dead", lambda: line.dead("up", "down"), line.heal)

    def one_way(self, when):
        name = self.one(self.country.lines)
        line = self.country.lines[name]
        direction = self.one(("up", "down"))
        self.while_(when, self.random.uniform(0.5, 5), f"line of {name} dead {direction}wards", lambda: line.dead(direction), line.heal)

    def pause(self, when):
        target = self.one([*self.country.processes(), *self.country.hubs.values()])
        self.while_(when, self.one(PAUSES), f"{target.name} paused", target.pause, target.go_on)

    def skew(self, when):
        terminal = self.one(self.country.terminals)
        days = self.one((-4, -1, 2, 9))

        def restart():
            terminal.kill()
            terminal.skew = days * 86400
            terminal.start()
        self.at(when, f"clock of {terminal.name} {days:+} days", restart)

    def full_disk(self, when):
        terminal = self.one(self.country.terminals)
        self.while_(when, self.random.uniform(0.5, 3), f"disk of {terminal.name} full", terminal.fill_disk, terminal.free_disk)

    def deliver_again(self, when):
        terminal = self.one(self.country.terminals)
        self.at(when, f"events of {terminal.name} again, out of order",
                lambda: terminal.hub.is_up and not terminal.hub.is_paused and self.country.deliver_again(terminal, self.seed))

    def second_relay(self, when):
        relay = self.one(self.country.relays)
        twin = type(relay)(f"second {relay.name}", relay.log, relay.ctl, *relay.links)
        self.doubles.append(twin)
        self.while_(when, self.random.uniform(1, 4), f"second {relay.name}", twin.start, twin.kill)

    def lose_tail(self, when):
        hub = self.one(self.country.hubs.values())
        self.at(when / 2, f"backup of {hub.name}", hub.take_backup)
        self.at(when / 2 + self.random.uniform(1, 4), f"{hub.name} restored from it", hub.restore)

    def run(self, say):
        begun = time.monotonic()
        for when, _, what, action in sorted(self.steps, key=lambda step: step[:2]):
            time.sleep(max(0.0, begun + when - time.monotonic()))
            say(f"  {time.monotonic() - begun:5.1f} s  {what}")
            action()
        for twin in self.doubles:
            twin.kill()
