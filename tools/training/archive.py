"""The training archive: every image decoded once, in one memory-mapped file, with its boxes, their objects' outlines and its part.

usage: archive.py blades|weapons DATA_FOLDER ARCHIVE_FOLDER
Parts are drawn by source, never by image: OPIXray's own file number before the export's suffix, and for the weapons groups of
images that share a bag (recognised by a picture signature that ignores quarter turns), so twins never straddle two parts.
"""

import glob
import hashlib
import json
import os
import sys
import xml.etree.ElementTree as ElementTree

import numpy
from PIL import Image

from outline import outline_of

CLASSES = {"blades": ["Scissor", "Folding_Knife", "Straight_Knife", "Utility_Knife", "Multi-tool_Knife"],
           "weapons": ["Gun", "Knife", "Wrench"]}
WEAPONS_SIDE = 512
MARKED_SIDE = 384  # the parts were drawn by marks of images of this size; they stay as they are


def draw(key):
    """A number in 0..1 that depends on the key alone."""
    return int(hashlib.sha256(key.encode()).hexdigest()[:8], 16) / 0xFFFFFFFF


def blades(folder):
    for part in ("train", "valid"):
        for path in sorted(glob.glob(f"{folder}/{part}/images/*.jpg")):
            name = os.path.basename(path)
            image = Image.open(path).convert("RGB")
            boxes = []
            for line in open(path.replace("/images/", "/labels/")[:-4] + ".txt"):
                kind, x, y, w, h = map(float, line.split())
                boxes.append([int(kind), (x - w / 2) * image.width, (y - h / 2) * image.height,
                              (x + w / 2) * image.width, (y + h / 2) * image.height])
            source = name.split("_jpg")[0]
            home = "train" if part == "train" else ("validation" if draw(source) < 0.5 else "test")
            yield name, image, boxes, home


def signature(image):
    """Colour histogram of the small image: the same for a bag and its quarter turns, close for other turns of it."""
    small = numpy.asarray(image.resize((96, 96), Image.BILINEAR)).astype(int) // 32
    dark = small.min(2) < 7
    cells = (small[..., 0] * 64 + small[..., 1] * 8 + small[..., 2])[dark]
    histogram = numpy.sqrt(numpy.bincount(cells, minlength=512).astype(float))
    return histogram / max(numpy.linalg.norm(histogram), 1e-9)


def resized(image, side):
    scale = side / max(image.size)
    size = (round(image.width * scale), round(image.height * scale))
    return image.resize(size, Image.LANCZOS if scale < 1 else Image.BICUBIC)


def weapons(folder):
    found = []
    for path in sorted(glob.glob(f"{folder}/annotations/*.xml")):
        root = ElementTree.parse(path).getroot()
        name = os.path.basename(path)[:-4]
        image = Image.open(glob.glob(f"{folder}/images/{glob.escape(name)}.*")[0]).convert("RGB")
        scale = WEAPONS_SIDE / max(image.size)
        boxes = []
        for entry in root.findall("object"):
            corners = [float(entry.find(f"bndbox/{side}").text) * scale for side in ("xmin", "ymin", "xmax", "ymax")]
            boxes.append([CLASSES["weapons"].index(entry.find("name").text)] + corners)
        found.append((name, resized(image, WEAPONS_SIDE), boxes, signature(resized(image, MARKED_SIDE))))
    marks = numpy.array([mark for *_, mark in found])
    group = list(range(len(found)))

    def root_of(i):
        while group[i] != i:
            i = group[i]
        return i

    for a, b in zip(*numpy.nonzero(marks @ marks.T > 0.985)):
        if a < b:
            group[root_of(b)] = root_of(a)
    for i, (name, image, boxes, _) in enumerate(found):
        share = draw("weapons" + found[root_of(i)][0])
        yield name, image, boxes, "validation" if share < 0.1 else "test" if share < 0.2 else "train"


def main():
    kind, source, target = sys.argv[1:4]
    os.makedirs(target, exist_ok=True)
    entries = []
    offset = 0
    with open(f"{target}/pixels.bin", "wb") as pixels:
        for name, image, boxes, home in (blades if kind == "blades" else weapons)(source):
            pixels.write(image.tobytes())
            drawn = numpy.asarray(image)
            entries.append({"name": name, "width": image.width, "height": image.height, "offset": offset, "boxes": boxes,
                            "outlines": [outline_of(drawn, box[1:]) for box in boxes], "part": home})
            offset += image.width * image.height * 3
    with open(f"{target}/index.json", "w") as index:
        json.dump({"set": kind, "classes": CLASSES[kind], "images": entries}, index)
    print(kind, {part: sum(e["part"] == part for e in entries) for part in ("train", "validation", "test")}, offset >> 20, "MiB")


if __name__ == "__main__":
    sys.exit(main())
