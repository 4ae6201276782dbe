"""The simulated parcels behind the volume model: volume_parcels.py PORTLIGHTCTL PART FOLDER [--count N]

PART: training, validation (other seeds), other (other seeds, another scanner with finer voxels), test and other-test (other seeds
again, looked at once, when everything was settled). Training parcels hold two
prohibited items, every tenth none; of the others a fifth hold none, two fifths one and two fifths two. Parcels that are
there already are kept, so a stopped run goes on. About 3 seconds of one processor each.
"""

import argparse
import os
import subprocess
import sys

CLASSES = ("firearm", "knife", "explosive_block", "explosive_sheet", "liquid", "drugs", "cigarettes", "ivory", "cash")
FINE = ["--scanner", "other", "--size", "160x160x160", "--voxel-mm", "1.92"]
PARTS = {"training": (100000, 270, []), "validation": (200000, 60, []), "other": (300000, 38, FINE),
         "test": (400000, 36, []), "other-test": (500000, 20, FINE)}


def threats(part, seed):
    first = CLASSES[seed % 9]
    second = CLASSES[(seed % 9 + 1 + seed // 9 % 8) % 9]
    if part == "training":
        return ["none"] if seed % 10 == 0 else [first, second]
    return {0: ["none"], 1: [first], 2: [first]}.get(seed % 5, [first, second])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("portlightctl")
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("folder")
    parser.add_argument("--count", type=int)
    options = parser.parse_args()
    first, count, words = PARTS[options.part]
    if not words:
        words = ["--size", "128x128x128", "--voxel-mm", "2.4"]
    for seed in range(first + 1, first + 1 + (options.count or count)):
        if os.path.exists(f"{options.folder}/truth/parcel-{seed}.truth.json"):
            continue
        wanted = threats(options.part, seed)
        # Where two have no room, one goes in.
        for held in (wanted, wanted[:1]):
            done = subprocess.run([options.portlightctl, "simulate", "--out", options.folder, "--count", "1", "--seed", str(seed),
                                   "--threat", ",".join(held), *words], stdout=subprocess.DEVNULL, check=False)
            if done.returncode == 0:
                break
        else:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
