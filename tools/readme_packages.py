#!/usr/bin/env python3
"""Prints the README's package table from tools/dev/packages.txt; with --check, fails when the README's differs."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- packages -->", "<!-- /packages -->"


def table():
    lines = ["| package | why |", "| --- | --- |"]
    for line in (ROOT / "tools/dev/packages.txt").read_text(encoding="utf-8").splitlines():
        name, _, reason = line.partition("#")
        if name.strip():
            lines.append(f"| {name.strip()} | {reason.strip()} |")
    return "\n".join(lines)


def main():
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    wanted = re.sub(f"{BEGIN}.*{END}", lambda _: f"{BEGIN}\n{table()}\n{END}", text, flags=re.DOTALL)
    if "--check" in sys.argv[1:]:
        if wanted != text:
            print("README.md's package table is stale; run tools/readme_packages.py")
            return 1
        return 0
    readme.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
