"""Trains and gauges the volume detector's network: which class a candidate region of a CT shows.

volumes.py train REGIONS.csv BUNDLE_FOLDER [--scans REGIONS.json] [--epochs N] [--seed S]
    makes an unsigned bundle of `portlightctl models regions` output: the file, and what it printed, which says what the
    scans were like. Sign it, then:
volumes.py score SIMULATED_FOLDER DETECTIONS.json
    what `portlightctl detect --set volumes SIMULATED_FOLDER` found, against the truth: one JSON line
volumes.py calibrate BUNDLE_FOLDER --validation FOLDER JSON --other FOLDER JSON [--test FOLDER JSON --other-test FOLDER JSON]
    thresholds for an accepted rate of false alarms a parcel (all classes together) from the first, figures of all, the
    card. Sign it again.

A prohibited item is found when an alarm of its own class overlaps its box (intersection over union of at least 0.25, or
nine tenths of the alarm within the item's box and a quarter of its volume). An alarm is false when it overlaps no
prohibited item that way, whatever its class. On a wrong class it counts as neither; "found as anything" counts it.
"""

import argparse
import csv
import json
import os
import sys
import time
import warnings

import numpy
import torch
from torch import nn

# Labels of the simulator and what the detector calls them, in the order of the network's outputs.
CLASSES = {"firearm": "firearm", "knife": "blade", "explosive_block": "explosive_block", "explosive_sheet": "explosive_sheet",
           "liquid": "liquid", "drugs": "drugs", "cigarettes": "tobacco", "ivory": "ivory", "cash": "currency"}
NAMES = list(CLASSES.values())
REGIONS_A_PASS = 256
SUPPRESSION = 0.3
POSITIVE = 0.35  # intersection over union with the item from which a region shows it
NEGATIVE = 0.12  # up to which it does not; between, it is left out
ENERGY = ("pair", "core_ratio", "ratio", "ratio_spread", "zeff", "density")


class Network(nn.Module):
    """Two hidden layers over each region, as 1x1 convolutions, so that both engines run it the same way."""

    def __init__(self, mean, spread, hidden=96):
        super().__init__()
        count = len(mean)
        self.register_buffer("mean", mean.reshape(1, count, 1, 1))
        self.register_buffer("spread", spread.reshape(1, count, 1, 1))
        self.layers = nn.Sequential(nn.Conv2d(count, hidden, 1), nn.ReLU(), nn.Dropout(0.15), nn.Conv2d(hidden, hidden, 1),
                                    nn.ReLU(), nn.Dropout(0.15), nn.Conv2d(hidden, len(NAMES) + 1, 1))

    def forward(self, features):
        return self.layers((features - self.mean) / self.spread)


class Exported(nn.Module):
    """The normalisation folded into the first layer, and shares in place of logits."""

    def __init__(self, network):
        super().__init__()
        self.layers = network.layers
        first = self.layers[0]
        with torch.no_grad():
            weight = first.weight / network.spread
            first.bias -= (weight * network.mean).sum(dim=(1, 2, 3))
            first.weight.copy_(weight)

    def forward(self, regions):
        return torch.softmax(self.layers(regions), dim=1)


def read_regions(paths):
    features, labels, overlaps, parcels = [], [], [], []
    for path in paths:
        with open(path, newline="") as file:
            rows = csv.reader(file)
            names = next(rows)[4:]
            for row in rows:
                parcels.append(row[0])
                labels.append(list(CLASSES).index(row[1]) if row[1] in CLASSES else len(NAMES))
                overlaps.append(float(row[2]))
                features.append([float(v) for v in row[4:]])
    return names, numpy.array(features, numpy.float32), numpy.array(labels), numpy.array(overlaps, numpy.float32), numpy.array(parcels)


def varied(batch, names, random):
    """Another scanner's reading of the same regions: energies, calibration, blur; and some with one energy only."""
    batch = batch.clone()
    count = len(batch)

    def scale(columns, spread):
        factor = torch.randn(count, generator=random) * spread
        for name in columns:
            batch[:, names.index(name)] += factor
    scale(["mean", "p10", "p50", "p90", "p99", "core", "mass", "above"], 0.03)
    scale(["volume", "mass"], 0.04)
    scale(["length", "width", "height", "thickness"], 0.03)
    scale(["p90", "p99", "core"], 0.03)
    for name in ("spread", "core_spread", "roughness", "ratio_spread"):
        batch[:, names.index(name)] *= torch.exp(torch.randn(count, generator=random) * 0.25)
    paired = batch[:, names.index("pair")] > 0.5
    shift = torch.randn(count, generator=random)
    for name, spread in (("core_ratio", 0.25), ("ratio", 0.25)):
        column = names.index(name)
        moved = 1.0 + (batch[:, column] - 1.0) * torch.exp(shift * spread) + torch.randn(count, generator=random) * 0.01
        batch[:, column] = torch.where(paired, moved, batch[:, column])
    for name, spread in (("zeff", 0.03), ("density", 0.02)):
        column = names.index(name)
        batch[:, column] = torch.where(paired, batch[:, column] + shift * spread, batch[:, column])
    single = torch.rand(count, generator=random) < 0.2
    for name in ENERGY:
        batch[single, names.index(name)] = 0.0
    return batch


def train(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    names, features, labels, overlaps, parcels = read_regions(options.regions)
    kinds = numpy.where(overlaps >= POSITIVE, labels, len(NAMES))
    used = (overlaps >= POSITIVE) | (overlaps <= NEGATIVE)
    features, kinds = torch.tensor(features[used]), torch.tensor(kinds[used])
    mean, spread = features.mean(0), features.std(0).clamp(min=1e-3)
    network = Network(mean, spread)
    counts = torch.bincount(kinds, minlength=len(NAMES) + 1).float()
    print(json.dumps({"regions": len(kinds), "parcels": len(set(parcels)),
                      "by_class": dict(zip(NAMES + ["harmless"], counts.int().tolist()))}), flush=True)
    weights = (counts.sum() / counts.clamp(min=1)) ** 0.3
    weights = weights / (weights * counts).sum() * counts.sum()
    steps_an_epoch = max(1, len(kinds) // options.batch)
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=steps_an_epoch * options.epochs)
    average = torch.optim.swa_utils.AveragedModel(network, avg_fn=lambda old, new, n: old + (new - old) * 0.005)
    random = torch.Generator().manual_seed(options.seed)
    begun = time.time()
    for epoch in range(options.epochs):
        order = torch.randperm(len(kinds), generator=random)
        total = 0.0
        for step in range(steps_an_epoch):
            chosen = order[step * options.batch:(step + 1) * options.batch]
            batch = varied(features[chosen], names, random)
            logits = network(batch[:, :, None, None])[:, :, 0, 0]
            loss = nn.functional.cross_entropy(logits, kinds[chosen], weight=weights, label_smoothing=0.02)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            average.update_parameters(network)
            total += float(loss)
        if epoch % 5 == 4 or epoch + 1 == options.epochs:
            print(json.dumps({"epoch": epoch + 1, "loss": round(total / steps_an_epoch, 4), "seconds": round(time.time() - begun)}),
                  flush=True)
    write_bundle(options, average.module.eval(), names, mean, spread, len(set(parcels)), len(kinds), time.time() - begun)


def write_bundle(options, network, names, mean, spread, parcels, regions, seconds):
    os.makedirs(options.bundle, exist_ok=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(Exported(network).eval(), torch.zeros(1, len(names), 1, REGIONS_A_PASS), f"{options.bundle}/model.onnx",
                          opset_version=13, input_names=["regions"], output_names=["scores"], do_constant_folding=True)
    manifest = {"format": 1, "kind": "volume", "id": os.path.basename(os.path.normpath(options.bundle)), "set": "volumes",
                "version": time.strftime("%Y-%m-%d") + f".{parcels}", "features": names, "overlap": SUPPRESSION,
                "classes": [{"name": name, "threshold": 0.5} for name in NAMES],
                "statistics": {"mean": [round(float(v), 4) for v in mean], "spread": [round(float(v), 4) for v in spread]},
                "trained_on": trained_on(options.scans),
                "training": {"parcels": parcels, "regions": regions, "epochs": options.epochs, "seed": options.seed,
                             "seconds": round(seconds)},
                "licence_of_data": "simulated by this project"}
    write_manifest(options.bundle, manifest, "# volumes\n\nNot gauged yet.\n")


def trained_on(path):
    """Ranges within which a scan counts as one like those of the training."""
    if not path:
        return {}
    with open(path) as file:
        return {name: [round(low, 4), round(high, 4)] for name, (low, high) in json.load(file)["trained_on"].items()}


def write_manifest(folder, manifest, card):
    with open(f"{folder}/bundle.json", "w") as out:
        json.dump(manifest, out, indent=1)
    with open(f"{folder}/card.md", "w") as out:
        out.write(card)


def volume(box):
    return float(numpy.prod(numpy.maximum(0.0, box[1] - box[0])))


def overlaps_item(alarm, item):
    shared = volume(numpy.array([numpy.maximum(alarm[0], item[0]), numpy.minimum(alarm[1], item[1])]))
    return shared >= 0.25 * (volume(alarm) + volume(item) - shared) or \
        (shared >= 0.9 * volume(alarm) and shared >= 0.25 * volume(item))


def boxed(entry):
    return numpy.array([entry["box_mm"]["min"], entry["box_mm"]["max"]])


class Scorer:
    """Detections beside the truth of one simulated folder, ready for any thresholds."""

    def __init__(self, folder, detections):
        self.items = []    # (class, best score of an alarm of its class, best score of any alarm)
        self.false = []    # (class, score)
        self.parcels = 0
        found = {}
        for one in json.load(open(detections)):
            found.setdefault(os.path.basename(os.path.dirname(one["file"])), []).append(one)
        for name in sorted(os.listdir(f"{folder}/truth")):
            if not name.endswith(".truth.json"):
                continue
            self.parcels += 1
            truth = json.load(open(f"{folder}/truth/{name}"))
            items = [i for i in truth["items"] if i["assessment"] == "alarm" and i["label"] in CLASSES]
            alarms = [a for a in found.get(name[:-len(".truth.json")], []) if a["class"] in NAMES]
            self.add(items, alarms)

    def add(self, items, alarms):
        touched = set()
        for item in items:
            near = [i for i, a in enumerate(alarms) if overlaps_item(boxed(a), boxed(item))]
            touched.update(near)
            kind = CLASSES[item["label"]]
            own = [alarms[i]["score"] for i in near if alarms[i]["class"] == kind]
            self.items.append((kind, max(own, default=0.0), [(alarms[i]["class"], alarms[i]["score"]) for i in near]))
        self.false += [(a["class"], a["score"]) for i, a in enumerate(alarms) if i not in touched]

    def figures(self, thresholds):
        hits = [own >= thresholds[kind] for kind, own, _ in self.items]
        anything = [any(score >= thresholds[c] for c, score in near) for _, _, near in self.items]
        false = [kind for kind, score in self.false if score >= thresholds[kind]]
        by_class = {}
        for name in NAMES:
            of = [hit for hit, item in zip(hits, self.items) if item[0] == name]
            by_class[name] = {"items": len(of), "found": round(sum(of) / max(1, len(of)), 3),
                              "false_alarms": round(false.count(name) / self.parcels, 4)}
        share = sum(hits) / max(1, len(hits))
        return {"parcels": self.parcels, "items": len(hits), "found": round(share, 4), "found_interval": wilson(share, len(hits)),
                "found_as_anything": round(sum(anything) / max(1, len(anything)), 4),
                "false_alarms": round(len(false) / self.parcels, 4), "classes": by_class}

    def point(self, kind, threshold):
        of = [own >= threshold for name, own, _ in self.items if name == kind]
        false = sum(1 for name, score in self.false if name == kind and score >= threshold)
        return {"threshold": threshold, "found": round(sum(of) / max(1, len(of)), 3), "false_alarms": round(false / self.parcels, 4)}


def wilson(share, count, z=1.96):
    if count == 0:
        return [0.0, 1.0]
    centre = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * ((share * (1 - share) + z * z / (4 * count)) / count) ** 0.5 / (1 + z * z / count)
    return [round(centre - half, 3), round(centre + half, 3)]


def choose_thresholds(scorer, rate):
    """Step by step, each class's threshold goes where the next item found costs fewest false alarms, while `rate` holds; then
    half the way on to where the next false alarm would come, for items that score lower than these."""
    grid = [round(t, 3) for t in numpy.concatenate([numpy.arange(0.96, 0.1, -0.02), [0.1, 0.07, 0.05]])]
    at = {name: 0 for name in NAMES}
    curves = {name: [scorer.point(name, t) for t in grid] for name in NAMES}
    counts = {name: max(1, sum(1 for item in scorer.items if item[0] == name)) for name in NAMES}
    while True:
        spent = sum(curves[n][at[n]]["false_alarms"] for n in NAMES)
        steps = []
        for name in NAMES:
            here = curves[name][at[name]]
            for i in range(at[name] + 1, len(grid)):
                cost = curves[name][i]["false_alarms"] - here["false_alarms"]
                gain = (curves[name][i]["found"] - here["found"]) * counts[name]
                if gain > 0 and spent + cost <= rate + 1e-9:
                    steps.append((cost / gain, name, i))
        if not steps:
            return {name: with_margin(grid, curves[name], at[name]) for name in NAMES}
        _, name, at[name] = min(steps)


def with_margin(grid, curve, at):
    last = at
    while last + 1 < len(grid) and curve[last + 1]["false_alarms"] == curve[at]["false_alarms"]:
        last += 1
    return round((grid[at] + grid[last]) / 2, 3)


def operating_points(scorer, kind):
    points = []
    for threshold in (0.96, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.05):
        point = scorer.point(kind, threshold)
        if not points or (point["found"], point["false_alarms"]) != (points[-1]["found"], points[-1]["false_alarms"]):
            points.append(point)
    return points


def calibrate(options):
    with open(f"{options.bundle}/bundle.json") as file:
        manifest = json.load(file)
    scorers = {"validation": Scorer(*options.validation), "other_scanner": Scorer(*options.other)}
    for name, part in (("test", options.test), ("other_scanner_test", options.other_test)):
        if part:
            scorers[name] = Scorer(*part)
    thresholds = choose_thresholds(scorers["validation"], options.rate)
    manifest["classes"] = [{"name": name, **scorers["validation"].point(name, thresholds[name]),
                            "points": operating_points(scorers["validation"], name)} for name in NAMES]
    manifest["metrics"] = {part: scorer.figures(thresholds) for part, scorer in scorers.items()}
    manifest.pop("files", None)
    write_manifest(options.bundle, manifest, card(manifest))
    print(json.dumps(manifest["metrics"]))


def card(manifest):
    b, c = manifest["metrics"]["validation"], manifest["metrics"]["other_scanner"]
    t = manifest["training"]
    lines = [f"# {manifest['id']}", "", "Prohibited goods in CT volumes of parcels and bags, one or two energies.", "",
             "**Data.** Simulated parcels only (docs/simulator.md): no real scan, no real threat. Items of the simulator are clean and of few "
             "makes, so figures on real parcels will be lower. \"liquid\" is a dense liquid (peroxide, nitromethane) by the bottle, not drinks.", "",
             "**Where it fails.** Things that touch goods of their own density, sheets against books or cartons, folded knives among tools, "
             "anything below 1.5 cm3, goods of kinds the simulator has none of (medical images, food with bones), scans with metal streaks.", "",
             f"**Version** {manifest['version']}: {t['regions']} regions of {t['parcels']} parcels, {t['epochs']} epochs, {t['seconds']} seconds.", "",
             "| | parcels | items | found, 95% interval | found as anything | false alarms a parcel |", "| --- | --- | --- | --- | --- | --- |"]
    for part, f in manifest["metrics"].items():
        name = {"validation": "same scanner, other seeds", "other_scanner": "other scanner", "test": "same scanner, test",
                "other_scanner_test": "other scanner, test"}[part]
        lines.append(f"| {name} | {f['parcels']} | {f['items']} | {f['found']:.2f} ({f['found_interval'][0]:.2f} to "
                     f"{f['found_interval'][1]:.2f}) | {f['found_as_anything']:.2f} | {f['false_alarms']:.2f} |")
    lines += ["", f"Found falls by {b['found'] - c['found']:.2f} on the other scanner. Thresholds were chosen on the first row's parcels, "
              "so it flatters. The test parcels were looked at once, when everything was settled.", "",
              "| class | threshold | items | found | false alarms | items, other scanner | found | false alarms |",
              "| --- | --- | --- | --- | --- | --- | --- | --- |"]
    for one in manifest["classes"]:
        x, y = b["classes"][one["name"]], c["classes"][one["name"]]
        lines.append(f"| {one['name']} | {one['threshold']:.2f} | {x['items']} | {x['found']:.2f} | {x['false_alarms']:.3f} | {y['items']} | "
                     f"{y['found']:.2f} | {y['false_alarms']:.3f} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("train")
    one.add_argument("regions", nargs="+")
    one.add_argument("bundle")
    one.add_argument("--scans")
    one.add_argument("--epochs", type=int, default=60)
    one.add_argument("--batch", type=int, default=512)
    one.add_argument("--seed", type=int, default=1)
    one = commands.add_parser("score")
    one.add_argument("folder")
    one.add_argument("detections")
    one.add_argument("--threshold", type=float, default=0.5)
    one = commands.add_parser("calibrate")
    one.add_argument("bundle")
    one.add_argument("--validation", nargs=2, required=True)
    one.add_argument("--other", nargs=2, required=True)
    one.add_argument("--test", nargs=2)
    one.add_argument("--other-test", nargs=2)
    one.add_argument("--rate", type=float, default=0.2)
    options = parser.parse_args()
    if options.command == "train":
        train(options)
    elif options.command == "score":
        print(json.dumps(Scorer(options.folder, options.detections).figures({name: options.threshold for name in NAMES})))
    else:
        calibrate(options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
