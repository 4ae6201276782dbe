#!/usr/bin/env python3
"""Opens a 100-slice CT series in the desk as an officer would and times it to pixels read back, beside ParaView in the same run.

usage: bench_open.py BIN_FOLDER DATA_FOLDER WORK_FOLDER
Prints a JSON list of figures. Times are medians of warm runs; memory is the peak resident set less that of opening a tiny volume.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tarfile
from pathlib import Path

RUNS = 5
ARCHIVE = "ct_volumes/ct_dicom_series_CMB-CRC-MSB-01068_100x512x512.tar.xz"


def unpacked_series(data, work):
    folder = work / "ct-series"
    if not folder.is_dir():
        partial = work / "ct-series.part"
        shutil.rmtree(partial, ignore_errors=True)
        with tarfile.open(data / ARCHIVE) as archive:
            archive.extractall(partial)
        partial.rename(folder)
    return next(folder.rglob("*.dcm")).parent


def tiny_volume(work):
    path = work / "tiny.nrrd"
    header = "NRRD0005\ntype: int16\ndimension: 3\nsizes: 16 16 16\nspacings: 1 1 1\nendian: little\nencoding: raw\n\n"
    voxels = b"".join((1000 * (4 <= i % 16 < 12)).to_bytes(2, "little") for i in range(16 ** 3))
    path.write_bytes(header.encode() + voxels)
    return path


def last_json_line(command):
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    done = subprocess.run(command, stdout=subprocess.PIPE, env=environment, text=True, check=True)
    return json.loads([line for line in done.stdout.splitlines() if line.startswith("{")][-1])


def desk_timing(binaries, path):
    answer = last_json_line([str(binaries / "portlight"), "--open", str(path), "--size", "1280x800", "--timing", "--quit"])
    if not answer["first_pixels_nonempty"]:
        raise RuntimeError(f"the desk showed no pixels of {path}")
    return answer


def figure(name, value, unit, goal=None, met=None, peer=None, peer_value=None):
    return {"name": name, "value": value, "unit": unit, "goal": goal, "met": met, "peer": peer, "peer_value": peer_value}


def main():
    binaries, data, work = (Path(argument) for argument in sys.argv[1:4])
    if not (data / ARCHIVE).is_file():
        print(f"bench_open: no series at {data / ARCHIVE}; these figures are left out", file=sys.stderr)
        print("[]")
        return
    series, tiny = unpacked_series(data, work), tiny_volume(work)

    base = desk_timing(binaries, tiny)["peak_rss_kib"]
    desk_timing(binaries, series)  # warms the file cache
    runs = [desk_timing(binaries, series) for _ in range(RUNS)]
    opened = statistics.median(run["open_to_first_image_ms"] for run in runs)
    started = statistics.median(run["start_to_first_image_ms"] for run in runs)
    peak = max(run["peak_rss_kib"] for run in runs) - base

    peer_script = Path(__file__).with_name("paraview_open.py")
    peers = [last_json_line(["pvbatch", str(peer_script), str(series)]) for _ in range(3)] if shutil.which("pvbatch") else []
    rendered = [peer for peer in peers if peer["pixels_differ"]]
    peer_opened = statistics.median(peer["open_to_first_image_ms"] for peer in rendered) if rendered else None
    peer_started = statistics.median(peer["start_to_first_image_ms"] for peer in rendered) if rendered else None
    voxel_kib = 512 * 512 * 100 * 2 / 1024

    rows = [
        figure("CT series 100x512x512: open to first image", opened, "ms", "< 1000", opened < 1000, "ParaView", peer_opened),
        figure("CT series: program start to first image", started, "ms", None, None, "ParaView", peer_started),
        figure("CT series: peak memory over the voxels' own", peak / voxel_kib, "x", "<= 2.5", peak / voxel_kib <= 2.5),
    ]
    if peer_opened:
        ratio = peer_opened / opened
        rows.append(figure("CT series: times faster than ParaView", ratio, "x", ">= 3", ratio >= 3, "ParaView", 1.0))
    print(json.dumps(rows))


main()
