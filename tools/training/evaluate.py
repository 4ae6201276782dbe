"""Scores a checkpoint on a part of an archive.

usage: evaluate.py ARCHIVE CHECKPOINT [--part validation|test] [--turns 1|2|3] [--device cpu|cuda]
"""

import argparse
import json
import sys

import numpy
import torch

from augment import Archive
from metrics import Scorer, suppress
from network import Detector, cell_centres

LEAST_SCORE = 0.003
CELLS = 300
KEEP = 60
OVERLAP = 0.5
FUSION = 0.65


def padded(image):
    """The image on a white canvas whose sides are multiples of 32, at the upper left."""
    height, width = (-(-side // 32) * 32 for side in image.shape[:2])
    canvas = numpy.full((height, width, 3), 255, numpy.uint8)
    canvas[:image.shape[0], :image.shape[1]] = image
    return canvas


def opinions(network, x, turns):
    """Scores and distances of the picture and, for 2 and 3 turns, of its mirror images, each turned back, averaged: scores plainly,
    sides by the best score of the cell. (classes, H, W) and (4, H, W)."""
    maps = []
    for turn in range(turns):
        logits, distances = network(x.flip(*((), (3,), (2,))[turn]) if turn else x)
        scores, distances = logits.sigmoid()[0], distances[0]
        if turn == 1:
            scores, distances = scores.flip(2), distances[[2, 1, 0, 3]].flip(2)
        elif turn == 2:
            scores, distances = scores.flip(1), distances[[0, 3, 2, 1]].flip(1)
        maps.append((scores, distances))
    weights = torch.stack([scores.amax(0) for scores, _ in maps]).clamp(min=1e-6)
    sides = (torch.stack([distances for _, distances in maps]) * weights[:, None]).sum(0) / weights.sum(0)
    return torch.stack([scores for scores, _ in maps]).mean(0), sides


@torch.no_grad()
def detect(network, image, device="cpu", turns=1):
    """Boxes (x1, y1, x2, y2), scores and classes of one uint8 image, all classes suppressed apart."""
    x = torch.from_numpy(padded(image)).to(device).permute(2, 0, 1)[None].float() / 255
    maps, sides = opinions(network, x, turns)
    centres = cell_centres(*maps.shape[1:], maps.device)
    sides = sides.flatten(1).T
    boxes = torch.cat([centres - sides[:, :2], centres + sides[:, 2:]], 1).cpu().numpy()
    found = ([], [], [])
    for c, scores in enumerate(maps.flatten(1)):
        value, index = scores.topk(min(CELLS, len(scores)))
        index = index[value > LEAST_SCORE].cpu().numpy()
        kept = suppress(boxes[index].reshape(-1, 4), scores.cpu().numpy()[index].reshape(-1), OVERLAP, KEEP, FUSION)
        for target, source in zip(found, (*kept, numpy.full(len(kept[1]), c))):
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
