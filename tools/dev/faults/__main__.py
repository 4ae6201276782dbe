"""Faults survived: real terminals, relays and hubs under random schedules of faults, then everything healed and compared.

Five terminals (fault_terminal: officers and sync engine without a screen), two port hubs with relays, one national hub. The last line
says what was wrong; the exit code is 0 only when nothing was.
"""

import argparse
import secrets
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from counts import Counts, check
from hosts import FaultError
from lines import Wires
from port import Country
from schedule import Schedule
from throwaway_hub import POSTGRES, HubError

SCHEDULES_A_COUNTRY = 20  # then a new one: logs that grow without end would only cost time
CANNOT_RUN = 77


def say(text):
    print(text, flush=True)


def run_country(options, first, count, wires, total):
    folder = Path(tempfile.mkdtemp(prefix="portlight-faults-"))
    folder.chmod(0o711)
    country = Country(folder / "country", Path(options.bin).resolve(), wires, options.seed)
    clean = False
    try:
        country.build()  # here, so that what is half built is taken down too
        country.start()
        for number in range(first, first + count):
            seed = options.seed * 100_000 + number
            say(f"schedule {number + 1} of {options.schedules}, seed {seed}")
            Schedule(country, seed).run(say)
            country.heal()
            time.sleep(0.5)
            for terminal in country.terminals:
                terminal.tell("quiet")
            counts = check(country, say)
            say(f"  healed in {counts['heal ms'] / 1000:.1f} s, {counts['events']} events: {counts.text()}")
            for kind in Counts.KINDS:
                total[kind] += counts[kind]
            total["heal ms"] = max(total["heal ms"], counts["heal ms"])
            last = counts["events"]
            clean = counts.is_clean()
            if not clean:
                break
            for terminal in country.terminals:  # back to work
                terminal.kill()
                terminal.start()
        total["events"] += last
    finally:
        country.stop()
    if clean:
        shutil.rmtree(folder)
    else:
        say(f"  everything of this run is kept in {folder}")
    return clean


def main():
    parser = argparse.ArgumentParser(prog="./dev test-faults", description=__doc__.splitlines()[0])
    parser.add_argument("--bin", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--schedules", type=int, default=10, metavar="N")
    parser.add_argument("--seed", type=int, default=None, metavar="S", help="repeats the schedules of an earlier run")
    options = parser.parse_args()
    if options.seed is None:
        options.seed = secrets.randbelow(10_000)
    if not (POSTGRES / "postgres").exists():
        say("there is no PostgreSQL 15 here (Debian package postgresql-15)")
        return CANNOT_RUN
    for ending in (signal.SIGINT, signal.SIGTERM):  # also when started with them ignored: nothing may be left running
        signal.signal(ending, lambda number, _: sys.exit(128 + number))
    total = Counts()
    wires = Wires()
    done = 0
    try:
        while done < options.schedules:
            count = min(SCHEDULES_A_COUNTRY, options.schedules - done)
            clean = run_country(options, done, count, wires, total)
            done += count
            if not clean:
                break
    except (FaultError, HubError, OSError) as problem:
        print(f"test-faults: {problem}", file=sys.stderr)
        return 1
    say(f"seed {options.seed}: {done} schedules, {total['events']} events, healed within {total['heal ms'] / 1000:.1f} s: {total.text()}")
    return 0 if total.is_clean() else 1


if __name__ == "__main__":
    sys.exit(main())
