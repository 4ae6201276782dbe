"""Assignment and losses.

Assignment after TOOD (Feng et al. 2021, https://arxiv.org/abs/2108.07755): a box takes the cells near its centre which
already score and overlap best; their class target is their overlap, so that the score learns the quality of the box.
Box loss: complete IoU (Zheng et al. 2020, https://arxiv.org/abs/1911.08287).
"""

import math

import torch
from torch.nn import functional

from network import STRIDE, cell_centres, flatten_output

TOP_CELLS = 8
CENTRE_CELLS = 2.5


def box_iou(a, b):
    """IoU of boxes (..., 4), elementwise with broadcasting."""
    low = torch.maximum(a[..., :2], b[..., :2])
    high = torch.minimum(a[..., 2:], b[..., 2:])
    inner = (high - low).clamp(min=0).prod(-1)
    areas = (a[..., 2:] - a[..., :2]).clamp(min=0).prod(-1) + (b[..., 2:] - b[..., :2]).clamp(min=0).prod(-1)
    return inner / (areas - inner).clamp(min=1e-6)


def complete_iou(a, b):
    iou = box_iou(a, b)
    hull = torch.maximum(a[..., 2:], b[..., 2:]) - torch.minimum(a[..., :2], b[..., :2])
    between = ((a[..., :2] + a[..., 2:] - b[..., :2] - b[..., 2:]) ** 2).sum(-1) / 4
    wa, ha = (a[..., 2:] - a[..., :2]).clamp(min=1e-3).unbind(-1)
    wb, hb = (b[..., 2:] - b[..., :2]).clamp(min=1e-3).unbind(-1)
    shape = 4 / math.pi ** 2 * (torch.atan(wb / hb) - torch.atan(wa / ha)) ** 2
    with torch.no_grad():
        weight = shape / (1 - iou + shape).clamp(min=1e-6)
    return iou - between / (hull ** 2).sum(-1).clamp(min=1e-6) - weight * shape


@torch.no_grad()
def assign(logits, boxes, centres, truth_boxes, truth_classes):
    """For each cell the row of its object or -1, and the quality (0..1) that its score should reach.

    truth_boxes (B, M, 4), truth_classes (B, M) with -1 for padding.
    """
    batch, rows = truth_classes.shape
    overlap = box_iou(truth_boxes[:, :, None], boxes[:, None])
    scores = logits.sigmoid().gather(2, truth_classes.clamp(min=0)[:, None].expand(-1, logits.shape[1], -1)).transpose(1, 2)
    middle = (truth_boxes[..., :2] + truth_boxes[..., 2:]) / 2
    distance = (centres[None, None] - middle[:, :, None]).abs().amax(-1) / STRIDE
    low = centres[None, None] - truth_boxes[:, :, None, :2]
    high = truth_boxes[:, :, None, 2:] - centres[None, None]
    inside = torch.minimum(low.amin(-1), high.amin(-1)) > 0
    allowed = (inside & (distance < CENTRE_CELLS)) | (distance <= 0.5)
    allowed &= (truth_classes >= 0)[..., None]
    metric = (scores + 0.01).sqrt() * (overlap + 0.05) ** 3 * torch.exp(-distance ** 2 / 8) * allowed
    best = metric.topk(min(TOP_CELLS, metric.shape[2]), 2)
    chosen = torch.zeros_like(metric).scatter_(2, best.indices, best.values)
    value, row = chosen.max(1)
    row = torch.where(value > 0, row, torch.full_like(row, -1))
    # The best cell of an object aims at the overlap it has reached, the others in proportion, none below a floor early on.
    taken = (row[:, None] == torch.arange(rows, device=row.device)[None, :, None]) & (chosen > 0)
    peak_metric = (chosen * taken).amax(2, keepdim=True).clamp(min=1e-9)
    peak_overlap = (overlap * taken).amax(2, keepdim=True).clamp(min=0.3)
    quality = (chosen * taken / peak_metric * peak_overlap).amax(1)
    return row, quality


def detection_loss(logits_map, distances_map, truth_boxes, truth_classes):
    logits, boxes = flatten_output(logits_map, distances_map)
    centres = cell_centres(*logits_map.shape[2:], logits_map.device)
    row, quality = assign(logits, boxes, centres, truth_boxes, truth_classes)
    positive = row >= 0
    index = row.clamp(min=0)
    target = torch.zeros_like(logits)
    classes = truth_classes.clamp(min=0).gather(1, index)
    target.scatter_(2, classes[..., None], (quality * positive)[..., None])
    # Varifocal weighting (Zhang et al. 2021): an easy background cell counts little, a good box counts by its quality.
    chance = logits.sigmoid().detach()
    weight = torch.where(target > 0, target, 0.75 * chance ** 2)
    score_loss = (functional.binary_cross_entropy_with_logits(logits, target, reduction="none") * weight).sum()
    aims = truth_boxes.gather(1, index[..., None].expand(-1, -1, 4))
    box_loss = ((1 - complete_iou(boxes[positive], aims[positive])) * quality[positive]).sum()
    total = quality[positive].sum().clamp(min=1.0)
    return score_loss / total, box_loss / total
