"""Average precision as COCO counts it (101 points of recall), and its bootstrap interval over images."""

import numpy

THRESHOLDS = numpy.arange(0.5, 0.96, 0.05)


def iou_matrix(a, b):
    low = numpy.maximum(a[:, None, :2], b[None, :, :2])
    high = numpy.minimum(a[:, None, 2:], b[None, :, 2:])
    inner = (high - low).clip(0).prod(2)
    areas = (a[:, 2:] - a[:, :2]).prod(1)[:, None] + (b[:, 2:] - b[:, :2]).prod(1)[None]
    return inner / (areas - inner).clip(1e-9)


def suppress(boxes, scores, limit, keep, fusion=1.0):
    """Greedy non-maximum suppression: boxes and scores kept, best first. The sides of a kept box become the mean, by score, of the
    boxes it suppresses that overlap it by more than fusion, as the program does it (inference/BoxDecoding.h)."""
    order = numpy.argsort(-scores, kind="stable")
    boxes, scores = boxes[order], scores[order]
    kept_boxes, kept_scores = [], []
    while len(scores) and len(kept_scores) < keep:
        overlap = iou_matrix(boxes[:1], boxes)[0]
        overlap[0] = 2.0
        near = overlap > fusion
        kept_boxes.append((boxes[near] * scores[near, None]).sum(0) / scores[near].sum())
        kept_scores.append(scores[0])
        boxes, scores = boxes[overlap <= limit], scores[overlap <= limit]
    return numpy.array(kept_boxes).reshape(-1, 4), numpy.array(kept_scores)


def match(found, truth, threshold):
    """For the detections of one image and class (score order): hit or not, each truth taken once."""
    hits = numpy.zeros(len(found), bool)
    if not len(truth) or not len(found):
        return hits
    overlap = iou_matrix(found, truth)
    free = numpy.ones(len(truth), bool)
    for i in range(len(found)):
        j = int(numpy.argmax(numpy.where(free, overlap[i], -1)))
        if free[j] and overlap[i, j] >= threshold:
            hits[i], free[j] = True, False
    return hits


def average_precision(scores, hits, total):
    if not total:
        return numpy.nan
    order = numpy.argsort(-scores, kind="stable")
    true = numpy.cumsum(hits[order])
    recall = true / total
    precision = numpy.maximum.accumulate((true / numpy.arange(1, len(true) + 1))[::-1])[::-1]
    place = numpy.searchsorted(recall, numpy.linspace(0, 1, 101), side="left")
    return float(numpy.append(precision, 0)[numpy.minimum(place, len(precision))].mean())


class Scorer:
    """Gathers images, then gives AP per class at .5 and over .5 to .95."""

    def __init__(self, classes):
        self.classes = classes
        self.images = []

    def add(self, boxes, scores, kinds, truth_boxes, truth_kinds):
        per_class = []
        for c in range(self.classes):
            order = numpy.argsort(-scores[kinds == c])
            found, values = boxes[kinds == c][order], scores[kinds == c][order]
            truth = truth_boxes[truth_kinds == c]
            per_class.append((values, [match(found, truth, t) for t in THRESHOLDS], len(truth)))
        self.images.append(per_class)

    def table(self, rows=None):
        """(classes, thresholds) of AP, over the given images (all by default)."""
        images = self.images if rows is None else [self.images[r] for r in rows]
        result = numpy.empty((self.classes, len(THRESHOLDS)))
        for c in range(self.classes):
            scores = numpy.concatenate([image[c][0] for image in images])
            total = sum(image[c][2] for image in images)
            for t in range(len(THRESHOLDS)):
                result[c, t] = average_precision(scores, numpy.concatenate([image[c][1][t] for image in images]), total)
        return result

    def interval(self, rounds=200, seed=1):
        """95% bootstrap interval of mAP50."""
        random = numpy.random.default_rng(seed)
        values = []
        for _ in range(rounds):
            rows = random.integers(len(self.images), size=len(self.images))
            images = [self.images[r] for r in rows]
            values.append(numpy.nanmean([average_precision(numpy.concatenate([i[c][0] for i in images]),
                                                           numpy.concatenate([i[c][1][0] for i in images]),
                                                           sum(i[c][2] for i in images)) for c in range(self.classes)]))
        return numpy.percentile(values, [2.5, 97.5])
