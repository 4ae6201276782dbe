#!/usr/bin/env python3
"""Lists the cases of a cache, one a line: case number, kinds of its scans, name of its first scan, separated by tabs.

usage: demo_cases.py PORTLIGHTCTL DATA_FOLDER [--first-volume]   (--first-volume: only the number of the first case with a CT volume)
"""

import json
import subprocess
import sys


def ctl(program, *arguments):
    done = subprocess.run([program, *arguments], stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def main():
    program, data = sys.argv[1:3]
    only_first_volume = "--first-volume" in sys.argv[3:]
    for row in ctl(program, "case", "list", "--data", data, "--limit", "1000")["cases"]:
        scans = ctl(program, "case", "show", row["number"], "--data", data)["scans"]
        kinds = [scan["kind"] for scan in scans]
        if only_first_volume and "volume" in kinds:
            print(row["number"])
            return 0
        if not only_first_volume:
            print(row["number"], ",".join(kinds), scans[0]["name"] if scans else "", sep="\t")
    if only_first_volume:
        print("demo_cases: no case here has a CT volume", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
