#!/usr/bin/env python3
"""Fails when a folder includes from its own floor or above, or a library is used outside its home (docs/architecture.md)."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What each folder may include besides itself.
MAY_USE = {
    "inspection": set(),
    "signing": {"inspection"},
    "scans": {"inspection"},
    "local_cache": {"inspection"},
    "risk": {"inspection"},
    "inference": {"inspection", "scans", "signing"},
    "country": {"inspection", "signing"},
    "intake": {"inspection", "scans", "local_cache"},
    "sync": {"inspection", "local_cache"},
    "training": {"inspection", "scans", "signing"},
    "viewers": {"inspection", "scans"},
    "widgets": {"inspection", "viewers", "scans", "local_cache", "inference", "intake", "risk", "country"},
    "app": {"inspection", "scans", "local_cache", "intake", "inference", "viewers", "widgets", "risk", "sync", "training", "country", "signing"},
}

# Libraries with one home: include pattern -> folders that may use it.
HOMES = {
    r"<dcmtk/": {"scans"},
    r"<(openjpeg|tiff|tiffio|xraylib)": {"scans"},
    r"<QSql|<sqlite3": {"local_cache", "risk"},
    r"<sodium": {"local_cache", "signing", "sync"},
    r"<(libpq|curl)": {"sync"},
    r"<vtk": {"viewers"},
    r"<xgboost": {"risk"},
    r"<(onnxruntime|opencv2)": {"inference"},
}

# portlightctl proves the layering: no widgets, no viewers.
CTL_FORBIDDEN = re.compile(r'"(widgets|viewers)/|<Q(Widget|Dialog|Application>|MainWindow)')

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<][^">]+[">])', re.MULTILINE)


def tracked_sources():
    listing = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", "*.cpp", "*.h"],
                             cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return sorted({Path(line) for line in listing.splitlines()})


def faults_of(path):
    folder = path.parts[0]
    if folder not in MAY_USE:
        return
    for include in INCLUDE.findall((ROOT / path).read_text(encoding="utf-8")):
        target = include[1:-1].split("/")[0] if include.startswith('"') else None
        if target in MAY_USE and target != folder and target not in MAY_USE[folder]:
            yield f"{path}: {include} lies above the floor of {folder}/"
        for pattern, homes in HOMES.items():
            if re.match(pattern, include) and folder not in homes:
                yield f"{path}: {include} belongs to {', '.join(sorted(homes))}/ only"
        if path.parts[:2] == ("app", "portlightctl") and CTL_FORBIDDEN.match(include):
            yield f"{path}: {include} has no place in portlightctl"


def main():
    sources = [path for path in tracked_sources() if (ROOT / path).exists()]
    faults = [fault for path in sources for fault in faults_of(path)]
    for fault in faults:
        print(fault)
    print(f"check_layers: {len(sources)} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
