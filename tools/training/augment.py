"""Canvases for training: windows around objects, laid side by side, overlaid as X-rays are, turned and recoloured.

Objects are small against a bag, so whole images would spend the time on empty background: a canvas holds one to four windows
instead, most of them with an object in them. Two windows overlay by multiplication: transmissions multiply.
"""

import json

import numpy
from PIL import Image


class Archive:
    """The decoded images and boxes that archive.py wrote. Of another set's classes those that names maps stand under its names."""

    def __init__(self, folder, part, classes=None, names=None):
        with open(f"{folder}/index.json") as index:
            content = json.load(index)
        self.classes = classes or content["classes"]
        names = names or {name: name for name in content["classes"]}
        self.row = [self.classes.index(names[name]) if name in names else -1 for name in content["classes"]]
        self.images = [image for image in content["images"] if image["part"] == part]
        self.pixels = numpy.memmap(f"{folder}/pixels.bin", numpy.uint8, "r")

    def image(self, i):
        entry = self.images[i]
        size = entry["width"] * entry["height"] * 3
        return self.pixels[entry["offset"]:entry["offset"] + size].reshape(entry["height"], entry["width"], 3)

    def boxes(self, i):
        """(M, 5) float32: class, then left, top, right, bottom in pixels."""
        kept = [[self.row[int(box[0])]] + box[1:] for box in self.images[i]["boxes"] if self.row[int(box[0])] >= 0]
        return numpy.array(kept, numpy.float32).reshape(-1, 5)

    def outlines(self, i):
        """For each row of boxes(i) the corners of its object's hull, (K, 2) x and y, or None where they could not be told."""
        entry = self.images[i]
        return [None if points is None else numpy.array(points, numpy.float32)
                for box, points in zip(entry["boxes"], entry["outlines"]) if self.row[int(box[0])] >= 0]


class Source:
    """One archive that canvases are drawn from: its share of the draws and the range of sizes its images are shown at."""

    def __init__(self, archive, share, zoom):
        self.archive, self.share, self.zoom = archive, share, zoom
        self.objects = [(i, j) for i in range(len(archive.images)) for j in range(len(archive.boxes(i)))]
        kinds = numpy.array([int(archive.boxes(i)[j, 0]) for i, j in self.objects])
        weight = 1 / numpy.sqrt(numpy.bincount(kinds, minlength=len(archive.classes)).clip(1))[kinds]
        self.weight = weight / weight.sum()
        self.queue = []

    def next_object(self, random):
        """(image, row of its box); each class comes up by the square root of its count."""
        if not self.queue:
            self.queue = list(random.choice(len(self.objects), len(self.objects), p=self.weight))
        return self.objects[self.queue.pop()]


class Canvases:
    """Draws canvases of side x side pixels from one or more sources."""

    TURN = 25.0

    def __init__(self, sources, side, seed, turned=0.0):
        self.sources = sources
        self.side = side
        self.turned = turned
        self.random = numpy.random.default_rng(seed)

    def source(self):
        shares = numpy.array([source.share for source in self.sources])
        return self.sources[self.random.choice(len(self.sources), p=shares / shares.sum())]

    def slanted(self, archive, i, aim):
        """Image i and its boxes, a share of them turned by a few degrees: the box of a turned object is that of its turned outline."""
        image, boxes, outlines = archive.image(i), archive.boxes(i), archive.outlines(i)
        if self.random.random() >= self.turned or (aim >= 0 and outlines[aim] is None):
            return image, boxes
        degrees = self.random.uniform(-self.TURN, self.TURN)
        slanted = Image.fromarray(image).rotate(degrees, Image.BILINEAR, expand=True, fillcolor=(255, 255, 255))
        cosine, sine = numpy.cos(numpy.radians(degrees)), numpy.sin(numpy.radians(degrees))
        turn = numpy.array([[cosine, -sine], [sine, cosine]], numpy.float32)
        middle, to = numpy.array([image.shape[1], image.shape[0]]) / 2, numpy.array(slanted.size) / 2
        for row, points in zip(boxes, outlines):
            if points is None:
                centre, half = ((row[1:3] + row[3:]) / 2 - middle) @ turn + to, (row[3:] - row[1:3]) / 2
                reach = numpy.sqrt((half ** 2) @ (turn ** 2))
                row[1:3], row[3:] = centre - reach, centre + reach
            else:
                reach = numpy.maximum(points.max(0) - points.min(0), 1)
                fitted = row[1:3] + (points - points.min(0)) * (row[3:] - row[1:3]) / reach
                moved = (fitted - middle) @ turn + to
                row[1:3], row[3:] = moved.min(0), moved.max(0)
        return numpy.asarray(slanted), boxes

    def window(self, source, i, aim, width, height):
        """A window of image i in the given size, with the object of row aim in it (or anywhere, for -1), and its boxes."""
        random = self.random
        image, boxes = self.slanted(source.archive, i, aim)
        low, high = numpy.log(source.zoom)
        scale = float(numpy.exp(random.uniform(low, high) if random.random() < 0.7 else (low + high) / 2))
        if aim >= 0:
            size = boxes[aim, 3:] - boxes[aim, 1:3]
            scale = min(scale, max(0.5, min(width / (size[0] + 8), height / (size[1] + 8))))
        extent = numpy.array([width, height]) / scale
        whole = numpy.array([image.shape[1], image.shape[0]])
        if aim >= 0:
            low = boxes[aim, 3:] + 2 - extent
            high = boxes[aim, 1:3] - 2
            corner = numpy.where(low < high, random.uniform(numpy.minimum(low, high), numpy.maximum(low, high)),
                                 (boxes[aim, 1:3] + boxes[aim, 3:] - extent) / 2)
            inside = numpy.clip(corner, 0, numpy.maximum(whole - extent, 0))
            keep = (inside <= high) & (inside >= low)
            corner = numpy.where(keep & (random.random() < 0.8), inside, corner)
        else:
            corner = random.uniform(numpy.minimum(0, whole - extent), numpy.maximum(0, whole - extent))
        corner = numpy.round(corner)
        x, y = corner.astype(int)
        w, h = numpy.maximum(numpy.round(extent), 1).astype(int)
        fill = image[:2, :2].min() if random.random() < 0.5 else 255
        patch = numpy.full((h, w, 3), fill, numpy.uint8)
        left, top, right, bottom = max(x, 0), max(y, 0), min(x + w, whole[0]), min(y + h, whole[1])
        if right > left and bottom > top:
            patch[top - y:bottom - y, left - x:right - x] = image[top:bottom, left:right]
        if (w, h) != (width, height):
            patch = numpy.asarray(Image.fromarray(patch).resize((width, height), Image.BILINEAR))
        factor = numpy.array([width / w, height / h] * 2, numpy.float32)
        moved = boxes.copy()
        moved[:, 1:] = (moved[:, 1:] - numpy.tile(corner, 2)) * factor
        return self.turn(*self.clip(patch, moved))

    @staticmethod
    def clip(patch, boxes):
        area = (boxes[:, 3:] - boxes[:, 1:3]).prod(1)
        limits = numpy.array([patch.shape[1], patch.shape[0]] * 2)
        boxes[:, 1:] = boxes[:, 1:].clip(0, limits)
        kept = (boxes[:, 3:] - boxes[:, 1:3]).clip(0).prod(1)
        return patch, boxes[kept > 0.4 * area]

    def turn(self, patch, boxes):
        """One of the eight symmetries of a square that keep the window's size."""
        random = self.random
        height, width = patch.shape[:2]
        if random.random() < 0.5:
            patch = patch[:, ::-1]
            boxes[:, [1, 3]] = width - boxes[:, [3, 1]]
        if random.random() < 0.5:
            patch = patch[::-1]
            boxes[:, [2, 4]] = height - boxes[:, [4, 2]]
        if width == height and random.random() < 0.5:
            patch = patch.transpose(1, 0, 2)
            boxes = boxes[:, [0, 2, 1, 4, 3]]
        return patch, boxes

    def recolour(self, patch):
        """Gamma (another dose or thickness), small gains a channel, a little more or less colour."""
        random = self.random
        x = patch.astype(numpy.float32) / 255
        if random.random() < 0.6:
            x = x ** numpy.exp(random.uniform(-0.35, 0.35))
        if random.random() < 0.5:
            x = x * random.uniform(0.93, 1.04, 3).astype(numpy.float32)
        if random.random() < 0.5:
            grey = x.mean(2, keepdims=True)
            x = grey + (x - grey) * random.uniform(0.7, 1.25)
        return x.clip(0, 1).astype(numpy.float32)

    def scene(self, width, height, aimed):
        source = self.source()
        if aimed:
            i, j = source.next_object(self.random)
        else:
            i, j = int(self.random.integers(len(source.archive.images))), -1
        patch, boxes = self.window(source, i, j, width, height)
        x = self.recolour(patch)
        if self.random.random() < 0.2:
            beside = self.source()
            other, other_boxes = self.window(beside, int(self.random.integers(len(beside.archive.images))), -1, width, height)
            x = x * self.recolour(other) ** self.random.uniform(0.3, 1.0)
            boxes = numpy.concatenate([boxes, other_boxes])
        return x, boxes

    def canvas(self, tiled):
        side = self.side
        if not tiled:
            return self.scene(side, side, self.random.random() < 0.75)
        cut_x, cut_y = self.random.integers(int(side * 0.42), int(side * 0.58) + 1, 2)
        canvas = numpy.empty((side, side, 3), numpy.float32)
        found = []
        for top, bottom in ((0, cut_y), (cut_y, side)):
            for left, right in ((0, cut_x), (cut_x, side)):
                x, boxes = self.scene(right - left, bottom - top, self.random.random() < 0.9)
                canvas[top:bottom, left:right] = x
                found.append(boxes + numpy.array([0, left, top, left, top], numpy.float32))
        return canvas, numpy.concatenate(found)

    def batch(self, count, tiled_share):
        """(count, 3, side, side) float32 in 0..1, (count, M, 4) boxes and (count, M) classes padded with -1."""
        drawn = [self.canvas(self.random.random() < tiled_share) for _ in range(count)]
        rows = max(1, max(len(boxes) for _, boxes in drawn))
        corners = numpy.zeros((count, rows, 4), numpy.float32)
        classes = numpy.full((count, rows), -1, numpy.int64)
        for i, (_, boxes) in enumerate(drawn):
            corners[i, :len(boxes)] = boxes[:, 1:]
            classes[i, :len(boxes)] = boxes[:, 0]
        images = numpy.stack([x.transpose(2, 0, 1) for x, _ in drawn]).clip(0, 1).astype(numpy.float32)
        return images, corners, classes
