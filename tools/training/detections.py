"""Scores what the program itself finds, file by file, against the boxes of an archive.

usage: detections.py list ARCHIVE PART DATA_FOLDER         the part's image files, one a line
       detections.py score ARCHIVE PART DETECTIONS.json    mAP of `portlightctl detect --set NAME PATH...`

    detections.py list ARCHIVES/blades validation DATA/xray2d/opixray_roboflow | xargs portlightctl detect --set blades > found.json
    detections.py score ARCHIVES/blades validation found.json
"""

import glob
import json
import os
import sys

import numpy
from PIL import Image

from archive import WEAPONS_SIDE
from augment import Archive
from metrics import Scorer


def files(archive, folder):
    paths = {}
    for path in glob.glob(f"{folder}/**/*.*", recursive=True):
        if path.lower().endswith((".jpg", ".jpeg", ".png")):
            name = os.path.basename(path)
            paths[name] = path
            paths[os.path.splitext(name)[0]] = path  # weapons are named without the suffix
    return [paths[entry["name"]] for entry in archive.images]


def score(archive, kind, found):
    by_file = {}
    for one in found:
        by_file.setdefault(one["file"], []).append(one)
    by_name = {}
    for file, ones in by_file.items():
        name = os.path.basename(file)
        by_name[name if kind == "blades" else os.path.splitext(name)[0]] = (file, ones)
    scorer = Scorer(len(archive.classes))
    missing = 0
    for i, entry in enumerate(archive.images):
        file, ones = by_name.get(entry["name"], (None, []))
        missing += file is None
        truth = archive.boxes(i)
        if kind == "weapons" and file:  # the archive holds them scaled, the program answers in pixels of the file
            with Image.open(file) as image:
                truth[:, 1:] *= max(image.size) / WEAPONS_SIDE
        boxes = numpy.array([one["box"] for one in ones], float).reshape(-1, 4)
        boxes[:, 2:] += boxes[:, :2]
        scorer.add(boxes, numpy.array([one["score"] for one in ones]),
                   numpy.array([archive.classes.index(one["class"]) for one in ones], int), truth[:, 1:], truth[:, 0].astype(int))
    return scorer, missing


def main():
    if len(sys.argv) != 5 or sys.argv[1] not in ("list", "score"):
        print(__doc__, file=sys.stderr)
        return 2
    archive = Archive(sys.argv[2], sys.argv[3])
    if sys.argv[1] == "list":
        print("\n".join(files(archive, sys.argv[4])))
        return 0
    kind = json.load(open(f"{sys.argv[2]}/index.json"))["set"]
    scorer, missing = score(archive, kind, json.load(open(sys.argv[4])))
    table = scorer.table()
    low, high = scorer.interval()
    print(json.dumps({"part": sys.argv[3], "images": len(archive.images), "without_any_box": missing, "mAP50": round(table[:, 0].mean(), 4),
                      "interval": [round(low, 4), round(high, 4)], "mAP50_95": round(table.mean(), 4),
                      "AP50": {name: round(table[c, 0], 4) for c, name in enumerate(archive.classes)}}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
