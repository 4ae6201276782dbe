#!/usr/bin/env python3
"""The volume viewer beside its peers: one simulated parcel of 512 x 512 x 400, the same look, cameras and sample distance for all.

usage: bench_volume.py BIN_FOLDER WORK_FOLDER
Prints a JSON list of figures. Without ParaView (which brings VTK) the peers' figures are left out.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

FIXED = "vtkFixedPointVolumeRayCastMapper"
GPU = "vtkOpenGLGPUVolumeRayCastMapper, llvmpipe"
FIRST_RUNS = 5


def parcel_file(binaries, work):
    """The parcel, simulated the first time."""
    parcel = work / "parcel.nrrd"
    if not parcel.is_file():
        made = work / "simulated"
        shutil.rmtree(made, ignore_errors=True)
        subprocess.run([str(binaries / "portlightctl"), "simulate", "--out", str(made), "--kind", "parcel", "--threat", "knife",
                        "--seed", "7", "--size", "512x512x400", "--voxel-mm", "0.7", "--format", "nrrd"],
                       stdout=subprocess.DEVNULL, check=True)
        next(path for path in made.rglob("*_high.nrrd")).rename(parcel)
        shutil.rmtree(made)
    return parcel


def last_line(command):
    """The last line a program prints, as JSON; nothing when it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, env=dict(os.environ, LC_ALL="C.UTF-8"), text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode != 0 or not lines:
        print(f"bench_volume: {' '.join(map(str, command))} failed", file=sys.stderr)
        return None
    return json.loads(lines[-1])


class Peers:
    def __init__(self, scene):
        self.scene, self.folder = scene, Path(__file__).parent
        self.there = shutil.which("pvbatch") is not None

    def vtk(self, what, *more):
        return last_line(["pvbatch", str(self.folder / "vtk_peer.py"), what, str(self.scene), *more]) if self.there else None

    def paraview(self, file):
        return last_line(["pvbatch", str(self.folder / "paraview_volume.py"), str(file)]) if self.there else None


def figure(name, value, unit, goal=None, peer=None, peer_value=None, more_is_better=False):
    met = None if goal is None else (value >= goal if more_is_better else value <= goal)
    return {"name": name, "value": value, "unit": unit, "goal": goal, "met": met, "peer": peer, "peer_value": peer_value}


def add_peer(rows, name, peer, measured, key="wall"):
    row = next(row for row in rows if row["name"] == name)
    if measured:
        row["peer"], row["peer_value"] = peer, measured[key]
    return row["value"]


def times_faster(name, ours, measured, goal, key="wall"):
    if not measured:
        return []
    return [figure(f"{name}, times faster", measured[key] / ours, "x", goal, more_is_better=True)]


def at_rest(rows, peers, picture):
    name = "at rest, composite and shading"
    fixed, gpu = peers.vtk("fixedpoint"), peers.vtk("gpu")
    wall = add_peer(rows, name, FIXED, fixed)
    processor = add_peer(rows, f"{name}, processor time", FIXED, fixed, "processor")
    more = times_faster(f"at rest, than {FIXED}", wall, fixed, 5.0)
    more += times_faster(f"at rest, than {FIXED}, by processor time", processor, fixed, 5.0, "processor")
    if gpu:
        more.append(figure(f"{name}, once more", wall, "ms", peer=GPU, peer_value=gpu["wall"]))
    more += times_faster(f"at rest, than {GPU}", wall, gpu, 20.0)
    more += times_faster(f"at rest, than {GPU}, by processor time", processor, gpu, 20.0, "processor")
    add_peer(rows, "at rest, maximum", FIXED, peers.vtk("maximum"))
    difference = peers.vtk("difference", str(picture))
    if difference:
        more.append(figure(f"at rest, RMSE to the picture of {FIXED}", difference["percent"], "%"))
    return more


def turning(rows, peers):
    moving = peers.vtk("moving")
    if moving:
        peer = f"{FIXED} at 30/s, 1 ray in {moving['image_sample_distance']:.1f}^2 pixels"
        add_peer(rows, "turning, composite and shading, median", peer, moving)
        add_peer(rows, "turning, composite and shading, 95th percentile", peer, moving, "late")
        add_peer(rows, "turning, composite and shading, processor time", peer, moving, "processor")


def first_image(binaries, parcel, peers):
    command = [str(binaries / "portlight"), "--open", str(parcel), "--size", "1280x800", "--timing", "--quit"]
    runs = [run for run in (last_line(command) for _ in range(FIRST_RUNS + 1)) if run][1:]  # the first one warms the file cache
    ours = statistics.median(run["open_to_first_image_ms"] for run in runs)
    fixed, paraview = peers.vtk("first"), peers.paraview(parcel)
    name = "file of 210 MB to first volume image"
    rows = [figure(name, ours, "ms", 400.0, FIXED, fixed and fixed["wall"])]
    rows += times_faster(f"{name}, than {FIXED}", ours, fixed, 5.0)
    if paraview and paraview["shown"]:
        rows.append(figure(f"{name}, once more", ours, "ms", peer="ParaView 5.11", peer_value=paraview["wall"]))
        rows += times_faster(f"{name}, than ParaView 5.11", ours, paraview, 20.0)
    rows.append(figure("file to full quality", statistics.median(run["open_to_full_quality_ms"] for run in runs), "ms"))
    return rows


def slices(binaries, parcel, peers):
    done = subprocess.run([str(binaries / "bench_slices"), str(parcel)], stdout=subprocess.PIPE, text=True, check=True)
    rows, measured = json.loads(done.stdout), peers.vtk("slices")
    for way in ("axial", "coronal", "sagittal"):
        add_peer(rows, f"slice of 512 x 512 x 400, {way}", "vtkImageReslice", measured, way)
    add_peer(rows, "slice of 512 x 512, oblique", "vtkImageReslice", measured, "oblique")
    return rows


def main():
    binaries, work = Path(sys.argv[1]), Path(sys.argv[2]) / "volume"
    work.mkdir(parents=True, exist_ok=True)
    parcel, scene, picture = parcel_file(binaries, work), work / "scene.json", work / "ours.png"
    done = subprocess.run([str(binaries / "bench_volume"), str(parcel), str(scene), str(picture)],
                          stdout=subprocess.PIPE, text=True, check=True)
    rows, peers = json.loads(done.stdout), Peers(scene)
    rows += at_rest(rows, peers, picture)
    turning(rows, peers)
    rows += first_image(binaries, parcel, peers)
    rows += slices(binaries, parcel, peers)
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
