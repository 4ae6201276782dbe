"""Trains the radiograph detector; can be stopped and taken up again at any time.

usage: train.py ARCHIVE RUN_FOLDER --minutes N [--decay-minutes M] [--from CHECKPOINT] [--device cuda] ...
The rate stays level and falls linearly over the last --decay-minutes of this call, so a run can be prolonged later from the
last level state (level.pt) and a finished model forked off it at any time (last.pt). Both hold everything: weights, running
average, optimiser, step, seconds trained and the state of the random numbers. SIGTERM writes last.pt and ends.
log.jsonl gets a line each --every minutes: step, seconds, canvases, losses, and the figures on the validation part.
"""

import argparse
import copy
import json
import os
import signal
import sys
import time

import torch

from augment import Archive, Canvases, Source
from evaluate import score
from losses import detection_loss
from network import Detector
from optimiser import Orthogonal


KNIVES = {name: "Knife" for name in ("Folding_Knife", "Straight_Knife", "Utility_Knife", "Multi-tool_Knife")}


def sources_of(options, archive):
    sources = [Source(archive, 1.0 - (options.beside_share if options.beside else 0.0), options.zoom)]
    if options.beside:
        sources.append(Source(Archive(options.beside, "train", archive.classes, KNIVES), options.beside_share, options.beside_zoom))
    return sources


def options_of(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive")
    parser.add_argument("run")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--decay-minutes", type=float, default=0)
    parser.add_argument("--from", dest="start",
                        help="begin with the weights of this checkpoint; of the same set, its outputs and its account of training too")
    parser.add_argument("--side", type=int, default=192, help="side of a training canvas, pixels")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--tiled", type=float, default=0.6, help="share of canvases that hold four windows")
    parser.add_argument("--turned", type=float, default=0, help="share of images turned by up to 25 degrees, by their objects' outlines")
    parser.add_argument("--beside", help="archive of another set whose images are drawn too: blades are knives")
    parser.add_argument("--beside-share", type=float, default=0.3)
    parser.add_argument("--beside-zoom", type=float, nargs=2, default=(1.2, 2.8))
    parser.add_argument("--zoom", type=float, nargs=2, default=(0.8, 1.3))
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--every", type=float, default=10, help="minutes between validations")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu")
    return parser.parse_args(arguments)


def half_type(device):
    """The 16-bit type that is fast there: float16 on a GPU, bfloat16 on a processor with instructions for it, else none."""
    if device.type == "cuda":
        return torch.float16
    with open("/proc/cpuinfo") as information:
        return torch.bfloat16 if "avx512_bf16" in information.read() else None


class Run:
    def __init__(self, options):
        self.options = options
        self.device = torch.device(options.device)
        self.half = half_type(self.device)
        self.train_part = Archive(options.archive, "train")
        self.validation_part = Archive(options.archive, "validation")
        torch.manual_seed(options.seed)
        self.network = Detector(len(self.train_part.classes)).to(self.device)
        self.average = copy.deepcopy(self.network).eval()
        self.optimiser = Orthogonal(self.network, options.rate)
        self.scaler = torch.cuda.amp.GradScaler(enabled=self.device.type == "cuda")
        self.canvases = Canvases(sources_of(options, self.train_part), options.side, options.seed, options.turned)
        self.step, self.seconds, self.drawn = 0, 0.0, 0
        self.losses = torch.zeros(2)
        self.since = 0
        self.stopped = False
        self.take_up()
        self.first_step = self.step

    def take_up(self):
        found = next((p for p in (self.path("last.pt"), self.path("level.pt")) if os.path.exists(p)), None)
        if self.options.decay_minutes == 0 and os.path.exists(self.path("level.pt")):
            found = self.path("level.pt")
        if found:
            state = torch.load(found, map_location=self.device)
            self.network.load_state_dict(state["network"])
            self.average.load_state_dict(state["average"])
            self.optimiser.load_state_dict(state["optimiser"])
            self.step, self.seconds, self.drawn = state["step"], state["seconds"], state["drawn"]
            self.canvases.random.bit_generator.state = state["random"]
        elif self.options.start:
            state = torch.load(self.options.start, map_location=self.device)
            same_set = state["classes"] == self.train_part.classes
            own = self.network.state_dict()
            fitting = {k: v for k, v in state["average"].items()
                       if k in own and own[k].shape == v.shape and (same_set or "_out" not in k)}
            self.network.load_state_dict(fitting, strict=False)
            self.average.load_state_dict(self.network.state_dict())
            if same_set:
                self.step, self.seconds, self.drawn = state["step"], state["seconds"], state["drawn"]

    def path(self, name):
        return os.path.join(self.options.run, name)

    def save(self, name):
        torch.save({"network": self.network.state_dict(), "average": self.average.state_dict(), "optimiser": self.optimiser.state_dict(),
                    "step": self.step, "seconds": self.seconds, "drawn": self.drawn, "classes": self.train_part.classes,
                    "random": self.canvases.random.bit_generator.state}, self.path(name + ".new"))
        os.replace(self.path(name + ".new"), self.path(name))

    def rate(self, elapsed):
        warm = min(1.0, (self.step - self.first_step + 1) / 100)
        decay = self.options.decay_minutes * 60
        left = self.options.minutes * 60 - elapsed
        return self.options.rate * warm * (1.0 if decay <= 0 or left > decay else max(left / decay, 0.01))

    def train_step(self, elapsed):
        images, boxes, classes = self.canvases.batch(self.options.batch, self.options.tiled)
        images, boxes, classes = (torch.from_numpy(t).to(self.device) for t in (images, boxes, classes))
        with torch.autocast(self.device.type, dtype=self.half, enabled=self.half is not None):
            logits, distances = self.network(images)
        score_loss, box_loss = detection_loss(logits.float(), distances.float(), boxes, classes)
        self.optimiser.zero_grad()
        self.scaler.scale(score_loss + 2.0 * box_loss).backward()
        self.optimiser.unscale(self.scaler)
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 20.0)
        self.optimiser.step(self.scaler, self.rate(elapsed))
        self.step += 1
        self.drawn += self.options.batch
        self.losses += torch.tensor([score_loss.item(), box_loss.item()])
        self.since += 1
        self.update_average()

    @torch.no_grad()
    def update_average(self):
        keep = min(0.998, (1 + self.step) / (20 + self.step))
        for mine, theirs in zip(self.average.state_dict().values(), self.network.state_dict().values()):
            if mine.dtype.is_floating_point:
                mine.lerp_(theirs, 1 - keep)
            else:
                mine.copy_(theirs)

    def report(self, validate):
        line = {"step": self.step, "seconds": round(self.seconds), "canvases": self.drawn,
                "losses": [round(v, 3) for v in (self.losses / max(self.since, 1)).tolist()]}
        if validate:
            table = score(self.average, self.validation_part, self.device).table()
            line |= {"mAP50": round(float(table[:, 0].mean()), 4), "mAP50_95": round(float(table.mean()), 4),
                     "AP50": [round(v, 3) for v in table[:, 0].tolist()]}
        self.losses.zero_()
        self.since = 0
        line["time"] = time.strftime("%H:%M:%S")
        with open(self.path("log.jsonl"), "a") as log:
            log.write(json.dumps(line) + "\n")

    def go(self):
        begun = told = time.monotonic()
        before = self.seconds
        level = True
        self.network.train()
        while not self.stopped:
            elapsed = time.monotonic() - begun
            if elapsed > self.options.minutes * 60:
                break
            if level and self.options.decay_minutes > 0 and elapsed > (self.options.minutes - self.options.decay_minutes) * 60:
                self.save("level.pt")
                level = False
            self.train_step(elapsed)
            self.seconds = before + time.monotonic() - begun
            if time.monotonic() - told > self.options.every * 60:
                self.save("last.pt")
                self.report(validate=True)
                told = time.monotonic()
            elif self.since >= 100:
                self.save("last.pt")
                self.report(validate=False)
        self.save("last.pt")
        if level:
            self.save("level.pt")
        self.report(validate=not self.stopped)


def main():
    options = options_of(sys.argv[1:])
    torch.set_num_threads(options.threads)
    os.makedirs(options.run, exist_ok=True)
    run = Run(options)

    def stop(*_):
        run.stopped = True

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    run.go()
    return 0


if __name__ == "__main__":
    sys.exit(main())
