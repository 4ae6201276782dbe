"""Scores a checkpoint on a part of an archive.

usage: evaluate.py ARCHIVE CHECKPOINT [--part validation|test] [--turns 1|2] [--device cpu|cuda]
"""

import argparse
import json
import sys

import numpy
import torch

from augment import Archive
from metrics import Scorer, suppress
from network import Detector, flatten_output

LEAST_SCORE = 0.003
CELLS = 300
KEEP = 60
OVERLAP = 0.55


def padded(image):
    """The image on a white canvas whose sides are multiples of 32, at the upper left."""
    height, width = (-(-side // 32) * 32 for side in image.shape[:2])
    canvas = numpy.full((height, width, 3), 255, numpy.uint8)
    canvas[:image.shape[0], :image.shape[1]] = image
    return canvas


@torch.no_grad()
def detect(network, image, device="cpu", turns=1):
    """Boxes (x1, y1, x2, y2), scores and classes of one uint8 image, all classes suppressed apart."""
    x = torch.from_numpy(padded(image)).to(device).permute(2, 0, 1)[None].float() / 255
    logits, boxes = flatten_output(*network(x))
    scores, boxes = logits.sigmoid()[0], boxes[0]
    if turns == 2:
        other_logits, other = flatten_output(*network(x.flip(3)))
        other = other[0].clone()
        other[:, [0, 2]] = x.shape[3] - other[:, [2, 0]]
        scores, boxes = torch.cat([scores, other_logits.sigmoid()[0]]), torch.cat([boxes, other])
    found = ([], [], [])
    for c in range(scores.shape[1]):
        value, index = scores[:, c].topk(min(CELLS, len(scores)))
        index = index[value > LEAST_SCORE].cpu()
        value = scores[:, c].cpu().numpy()[index]
        corners = boxes.cpu().numpy()[index].reshape(-1, 4)
        kept = suppress(corners, value.reshape(-1), OVERLAP, KEEP)
        for target, source in zip(found, (corners[kept], value.reshape(-1)[kept], numpy.full(len(kept), c))):
            target.append(source)
    return tuple(numpy.concatenate(f) for f in found)


def score(network, archive, device="cpu", turns=1):
    network.eval()
    scorer = Scorer(len(archive.classes))
    for i in range(len(archive.images)):
        truth = archive.boxes(i)
        scorer.add(*detect(network, archive.image(i), device, turns), truth[:, 1:], truth[:, 0].astype(int))
    return scorer


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive")
    parser.add_argument("checkpoint")
    parser.add_argument("--part", default="validation")
    parser.add_argument("--turns", type=int, default=1)
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    torch.set_num_threads(2)
    archive = Archive(options.archive, options.part)
    state = torch.load(options.checkpoint, map_location=options.device)
    network = Detector(len(archive.classes)).to(options.device)
    network.load_state_dict(state["average"])
    scorer = score(network, archive, options.device, options.turns)
    table = scorer.table()
    low, high = scorer.interval()
    print(json.dumps({"part": options.part, "images": len(archive.images), "step": state["step"], "mAP50": table[:, 0].mean(),
                      "interval": [low, high], "mAP50_95": table.mean(),
                      "classes": {name: {"AP50": table[c, 0], "AP50_95": table[c].mean()} for c, name in enumerate(archive.classes)}}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
