"""What is wrong after a schedule was healed: nothing may be."""

import json
import subprocess
import time
from collections import Counter

HEAL_SECONDS = 90


class Counts(Counter):
    KINDS = ("lost", "duplicated", "reordered", "stuck", "projections wrong", "damaged", "died")

    def is_clean(self):
        return all(self[kind] == 0 for kind in self.KINDS)

    def text(self):
        return ", ".join(f"{self[kind]} {kind}" for kind in self.KINDS)


def heads(terminal):
    return tuple(terminal.rows("SELECT station, station_sequence FROM station_heads ORDER BY station"))


def queue(terminal):
    return terminal.rows(f"SELECT coalesce((SELECT station_sequence FROM station_heads WHERE station = '{terminal.station}'), 0) - "
                         f"coalesce((SELECT station_sequence FROM hub_echoes WHERE station = '{terminal.station}'), 0)")[0][0]


def set_aside(terminal):
    return terminal.rows("SELECT count(*) FROM set_aside")[0][0]


def wait_until_equal(country):
    """Seconds until every terminal held the same and had nothing unsent, or None."""
    begun = time.monotonic()
    while time.monotonic() - begun < HEAL_SECONDS:
        if len({heads(t) for t in country.terminals}) == 1 and not any(queue(t) + set_aside(t) for t in country.terminals):
            return time.monotonic() - begun
        time.sleep(0.3)
    return None


def orders(terminal):
    """Of each case the ids of its events in the order that counts."""
    cases = {}
    for case, event in terminal.rows("SELECT hex(case_id), hex(id) FROM events "
                                     "ORDER BY case_id, sequence_in_case, station, station_sequence"):
        cases.setdefault(case, []).append(event)
    return cases


def reordered_at(terminal):
    """Events that came before one of their own station, or that their author put before what it already knew."""
    wrong = 0
    last, highest = {}, {}
    for case, place, station, sequence in terminal.rows("SELECT case_id, sequence_in_case, station, station_sequence FROM events ORDER BY row"):
        wrong += sequence != last.get(station, 0) + 1
        last[station] = sequence
        wrong += station == terminal.station and place <= highest.get(case, 0)
        highest[case] = max(highest.get(case, 0), place)
    return wrong


def doubled_at(terminal):
    ids = terminal.rows("SELECT count(*) - count(DISTINCT id) FROM events")[0][0]
    places = terminal.rows("SELECT count(*) - count(DISTINCT station || ' ' || station_sequence) FROM events")[0][0]
    notes = terminal.rows("SELECT count(*) - count(DISTINCT station || hex(payload)) FROM events WHERE kind = 'NoteAdded'")[0][0]
    return ids + places + notes


def ctl(country, terminal, *words):
    done = subprocess.run([country.ctl, *words, "--data", str(terminal.data)], capture_output=True, text=True, check=False)
    return json.loads(done.stdout) if done.stdout.strip() else {"problem": done.stderr.strip()}


def cases_shown(terminal):
    return terminal.rows("SELECT hex(id), number, lane, state, urgency, contested, opened_ms, changed_ms, scan_count, finding_count, "
                         "event_count, words FROM cases ORDER BY id")


def check(country, say):
    counts = Counts()
    seconds = wait_until_equal(country)
    if seconds is None:
        for terminal in country.terminals:
            say(f"  {terminal.name}: queue {queue(terminal)}, set aside {set_aside(terminal)}, heads {heads(terminal)}")
        counts["stuck"] += max(1, sum(queue(t) for t in country.terminals))
    everywhere = [{row[0] for row in t.rows("SELECT hex(id) FROM events")} for t in country.terminals]
    known = set().union(*everywhere, *({line.replace("-", "").upper() for line in t.acknowledged()} for t in country.terminals))
    counts["lost"] += sum(len(known - held) for held in everywhere)
    shown = orders(country.terminals[0])
    views = cases_shown(country.terminals[0])
    for terminal in country.terminals:
        counts["duplicated"] += doubled_at(terminal)
        counts["reordered"] += reordered_at(terminal) + sum(shown.get(case) != order for case, order in orders(terminal).items())
        counts["stuck"] += set_aside(terminal)
        counts["projections wrong"] += (cases_shown(terminal) != views) + (ctl(country, terminal, "rebuild").get("equal") is not True)
        counts["damaged"] += ctl(country, terminal, "verify").get("intact") is not True
    counts["died"] += sum(len(process.unexpected) for process in country.processes())
    counts["events"] = len(known)
    counts["heal ms"] = int((seconds or HEAL_SECONDS) * 1000)
    return counts
