"""Makes an unsigned model bundle of a checkpoint: export.py ARCHIVE CHECKPOINT BUNDLE_FOLDER [--passes 1|2|3] [--alarms N]

Scores the running average on the validation and the test part, sets each class's threshold where at most --alarms false
alarms an image come from that class on the validation part, writes model.onnx, bundle.json and card.md. Sign it afterwards:
portlightctl models sign BUNDLE_FOLDER --key FILE
"""

import argparse
import json
import os
import sys
import time
import warnings

import numpy
import torch
from torch import nn

from archive import WEAPONS_SIDE
from augment import Archive
from evaluate import FUSION, OVERLAP, score
from network import STRIDE, Detector

SIDE = {"blades": 416, "weapons": WEAPONS_SIDE}
ABOUT = {
    "blades": """Scissors and four kinds of knives in pseudo-colour radiographs of hand baggage.

**Data.** OPIXray-derived images (416 x 416, one object an image). OPIXray's authors allow academic use only; the export they
came from says CC BY 4.0. Treat these weights as for research and demonstration, not for operation.

**Where it fails.** Straight knives seen edge-on, folded knives under dense goods, objects below 16 pixels, several objects
of one class close together (the training images hold one each), and pictures of other colour schemes than the training scanner's.""",
    "weapons": """Guns, knives and wrenches in pseudo-colour radiographs of baggage.

**Data.** A subset of SIXray (740 images, boxes possibly incomplete). SIXray is for research use only: so are these weights.
The same suitcases recur turned; parts were drawn by group of likely same bags, which cannot be proved complete.

**Where it fails.** Knives edge-on and small tools in dense clutter, pictures of other colour schemes, radiographs of vehicles
and containers (never seen).""",
}


class Exported(nn.Module):
    """The network as the bundle states it: scores and distances."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, image):
        logits, distances = self.network(image)
        return logits.sigmoid(), distances


def threshold(scorer, kind, per_image):
    """The lowest score from which false detections of this class stay within per_image an image, rounded up."""
    false = numpy.concatenate([image[kind][0][~image[kind][1][0]] for image in scorer.images])
    allowed = int(per_image * len(scorer.images))
    ranked = numpy.sort(false)[::-1]
    return float(min(0.95, numpy.ceil((ranked[allowed] if len(ranked) > allowed else 0.05) * 1000) / 1000))


def operating_point(scorer, kind, least):
    found = sum(int(image[kind][1][0][image[kind][0] >= least].sum()) for image in scorer.images)
    false = sum(int((~image[kind][1][0][image[kind][0] >= least]).sum()) for image in scorer.images)
    return found / max(1, sum(image[kind][2] for image in scorer.images)), false / len(scorer.images)


def operating_points(scorer, kind):
    """Thresholds for accepted rates of false alarms an image, rising, with what each finds: an administration chooses the rate."""
    points = []
    for rate in (0.0, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5, 1.0):
        least = threshold(scorer, kind, rate)
        found, false = operating_point(scorer, kind, least)
        point = {"threshold": least, "false_alarms": round(false, 4), "found": round(found, 3)}
        if point not in points:
            points.append(point)
    return points


def figures(scorer, classes):
    table = scorer.table()
    low, high = scorer.interval()
    return {"images": len(scorer.images), "mAP50": round(float(table[:, 0].mean()), 4),
            "mAP50_interval": [round(float(low), 4), round(float(high), 4)], "mAP50_95": round(float(table.mean()), 4),
            "classes": {name: {"AP50": round(float(table[c, 0]), 4), "AP50_95": round(float(table[c].mean()), 4),
                               "objects": sum(image[c][2] for image in scorer.images)} for c, name in enumerate(classes)}}


def card(name, manifest):
    lines = [f"# {manifest['id']}", "", ABOUT[name], "", f"**Version** {manifest['version']}, step {manifest['training']['step']}, "
             f"{manifest['training']['seconds'] / 60:.0f} minutes of training on two busy processor cores "
             f"({manifest['training']['canvases']} canvases), from scratch or from the sister model.", ""]
    for part in ("validation", "test"):
        f = manifest["metrics"][part]
        lines += [f"**{part.capitalize()}** ({f['images']} images never trained on): mAP50 **{f['mAP50']:.3f}** "
                  f"(95% bootstrap {f['mAP50_interval'][0]:.3f} to {f['mAP50_interval'][1]:.3f}), mAP50:95 {f['mAP50_95']:.3f}.", "",
                  "| class | objects | AP50 | AP50:95 |", "| --- | --- | --- | --- |"]
        lines += [f"| {c} | {v['objects']} | {v['AP50']:.3f} | {v['AP50_95']:.3f} |" for c, v in f["classes"].items()] + [""]
    lines += ["**Alarms** come from each class's threshold, set on the validation part; there:", "",
              "| class | threshold | found | false alarms an image |", "| --- | --- | --- | --- |"]
    lines += [f"| {c['name']} | {c['threshold']:.3f} | {c['found']:.2f} | {c['false_alarms']:.3f} |" for c in manifest["classes"]]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive")
    parser.add_argument("checkpoint")
    parser.add_argument("bundle")
    parser.add_argument("--passes", type=int, default=1)
    parser.add_argument("--alarms", type=float, default=0.05, help="accepted false alarms an image and class")
    options = parser.parse_args()
    torch.set_num_threads(1)
    state = torch.load(options.checkpoint, map_location="cpu")
    network = Detector(len(state["classes"]))
    network.load_state_dict(state["average"])
    network.eval()
    name = json.load(open(f"{options.archive}/index.json"))["set"]
    scorers = {part: score(network, Archive(options.archive, part), turns=options.passes) for part in ("validation", "test")}
    classes = []
    for c, label in enumerate(state["classes"]):
        least = threshold(scorers["validation"], c, options.alarms)
        found, false = operating_point(scorers["validation"], c, least)
        classes.append({"name": label, "threshold": least, "found": round(found, 3), "false_alarms": round(false, 3),
                        "points": operating_points(scorers["validation"], c)})
    side = SIDE[name]
    manifest = {"format": 1, "id": os.path.basename(os.path.normpath(options.bundle)), "set": name,
                "version": time.strftime("%Y-%m-%d") + f".{state['step']}", "input": {"width": side, "height": side}, "stride": STRIDE,
                "passes": options.passes, "overlap": OVERLAP, "fusion": FUSION, "classes": classes,
                "metrics": {part: figures(scorer, state["classes"]) for part, scorer in scorers.items()},
                "training": {"step": state["step"], "seconds": round(state["seconds"]), "canvases": state["drawn"]},
                "licence_of_data": "research use only"}
    os.makedirs(options.bundle, exist_ok=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(Exported(network), torch.ones(1, 3, side, side), f"{options.bundle}/model.onnx", opset_version=13,
                          input_names=["image"], output_names=["scores", "distances"], do_constant_folding=True)
    with open(f"{options.bundle}/bundle.json", "w") as out:
        json.dump(manifest, out, indent=1)
    with open(f"{options.bundle}/card.md", "w") as out:
        out.write(card(name, manifest))
    print(json.dumps(manifest["metrics"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
