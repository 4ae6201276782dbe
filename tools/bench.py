#!/usr/bin/env python3
"""Runs the benchmark programs of the groups asked for, prints one table and, on request, writes one JSON list.

Each folder benchmarks/<group>/ names its commands in group.json, a list of argument lists; {bin}, {root}, {data} and {work} stand for
the build's programs, the repository, the real sample data and a folder for generated data. Every command prints a JSON list of
{name, value, unit, goal, met, peer, peer_value} on standard output. A figure without a goal is there to be watched.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEYS = ("name", "value", "unit", "goal", "met", "peer", "peer_value")


def groups_available():
    return sorted(path.parent.name for path in (ROOT / "benchmarks").glob("*/group.json"))


def run_command(template, places):
    command = [argument.format(**places) for argument in template]
    print(f"-- {' '.join(Path(c).name if '/' in c else c for c in command)}", file=sys.stderr)
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with exit code {done.returncode}")
    return [{key: row.get(key) for key in KEYS} for row in json.loads(done.stdout)]


def run_group(group, places):
    rows, failures = [], []
    for template in json.loads((ROOT / "benchmarks" / group / "group.json").read_text(encoding="utf-8")):
        try:
            rows += run_command(template, places)
        except (RuntimeError, OSError, ValueError) as problem:
            failures.append(f"{group}: {problem}")
    return rows, failures


def shown(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "NO"
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return f"{value:,}" if isinstance(value, int) else str(value)


def print_table(rows):
    header = ("figure", "value", "unit", "goal", "met", "peer", "peer value")
    table = [header] + [tuple(shown(row[key]) for key in KEYS) for row in rows]
    widths = [max(len(line[column]) for line in table) for column in range(len(header))]
    for number, line in enumerate(table):
        cells = [cell.rjust(width) if column in (1, 6) else cell.ljust(width)
                 for column, (cell, width) in enumerate(zip(line, widths))]
        print("  ".join(cells).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))


def main():
    parser = argparse.ArgumentParser(prog="./dev bench")
    parser.add_argument("group", nargs="?", help=f"one of: {', '.join(groups_available())}; all of them by default")
    parser.add_argument("--json", metavar="FILE", help="also write the figures to FILE")
    parser.add_argument("--bin", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--data", required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.group and options.group not in groups_available():
        parser.error(f"there is no group \"{options.group}\"; there are: {', '.join(groups_available())}")
    work = ROOT / "build" / "bench-data"
    work.mkdir(parents=True, exist_ok=True)
    places = {"bin": options.bin, "root": str(ROOT), "data": options.data, "work": str(work)}

    rows, failures = [], []
    for group in [options.group] if options.group else groups_available():
        group_rows, group_failures = run_group(group, places)
        rows += group_rows
        failures += group_failures
    print_table(rows)
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    for failure in failures:
        print(f"bench: {failure}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
