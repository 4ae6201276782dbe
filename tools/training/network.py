"""The radiograph detector: a fully convolutional, anchor-free, one-level network.

Input  (B, 3, H, W) float, RGB in 0..1, H and W multiples of 32. The first step takes 1 - x, so that the zeros
       which convolutions put beyond the border mean "air", as white does in a radiograph.
Output (B, classes, H/8, W/8) logits and (B, 4, H/8, W/8) distances, in pixels, from the centre of the cell to the
       left, top, right and bottom side of the box.
Only operators that ONNX Runtime and OpenCV's DNN module both have (Conv, Relu, Add, Concat, MaxPool, nearest Resize, Exp).
"""

import torch
from torch import nn
from torch.nn import functional

STRIDE = 8


def within(x, limit):
    """x clamped to -limit..limit, of operators that both engines know: OpenCV 4.6 reads no Clip with limits as inputs."""
    return functional.relu(x + limit) - functional.relu(x - limit) - limit


class ConvBn(nn.Sequential):
    def __init__(self, inputs, outputs, kernel=3, stride=1):
        super().__init__(nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False),
                         nn.BatchNorm2d(outputs, eps=1e-3, momentum=0.03), nn.ReLU(inplace=True))


class Bottleneck(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.first = ConvBn(width, width)
        self.second = ConvBn(width, width)

    def forward(self, x):
        return x + self.second(self.first(x))


class Csp(nn.Module):
    """Cross-stage partial block: half of the channels go through the bottlenecks, half pass by."""

    def __init__(self, inputs, outputs, depth):
        super().__init__()
        half = outputs // 2
        self.through = ConvBn(inputs, half, 1)
        self.past = ConvBn(inputs, half, 1)
        self.blocks = nn.Sequential(*[Bottleneck(half) for _ in range(depth)])
        self.merge = ConvBn(outputs, outputs, 1)

    def forward(self, x):
        return self.merge(torch.cat([self.blocks(self.through(x)), self.past(x)], 1))


class Pyramid(nn.Module):
    """Max pooling at three reaches: what lies around the cell, up to the whole bag."""

    def __init__(self, width):
        super().__init__()
        self.reduce = ConvBn(width, width // 2, 1)
        self.merge = ConvBn(width * 2, width, 1)

    def forward(self, x):
        x = self.reduce(x)
        near = functional.max_pool2d(x, 5, 1, 2)
        middle = functional.max_pool2d(near, 5, 1, 2)
        far = functional.max_pool2d(middle, 5, 1, 2)
        return self.merge(torch.cat([x, near, middle, far], 1))


class Detector(nn.Module):
    def __init__(self, classes, widths=(16, 32, 64, 128, 192)):
        super().__init__()
        stem, w4, w8, w16, w32 = widths
        self.to4 = nn.Sequential(ConvBn(3, stem, 3, 2), ConvBn(stem, w4, 3, 2), Csp(w4, w4, 1))
        self.to8 = nn.Sequential(ConvBn(w4, w8, 3, 2), Csp(w8, w8, 2))
        self.to16 = nn.Sequential(ConvBn(w8, w16, 3, 2), Csp(w16, w16, 3))
        self.to32 = nn.Sequential(ConvBn(w16, w32, 3, 2), Csp(w32, w32, 2), Pyramid(w32))
        self.from32 = ConvBn(w32, w16 // 2, 1)
        self.fuse16 = Csp(w16 + w16 // 2, w16, 2)
        self.from16 = ConvBn(w16, w8, 1)
        self.fuse8 = Csp(2 * w8, w8, 2)
        self.head = ConvBn(w8, w8)
        self.classes_tower = ConvBn(w8, w8)
        self.box_tower = ConvBn(w8, w8)
        self.classes_out = nn.Conv2d(w8, classes, 1)
        self.box_out = nn.Conv2d(w8, 4, 1)
        nn.init.constant_(self.classes_out.bias, -5.0)
        nn.init.normal_(self.classes_out.weight, std=0.01)
        nn.init.constant_(self.box_out.bias, 0.8)
        nn.init.normal_(self.box_out.weight, std=0.01)

    def forward(self, x):
        x4 = self.to4((1.0 - x) * 2.0)
        x8 = self.to8(x4)
        x16 = self.to16(x8)
        x32 = self.from32(self.to32(x16))
        y16 = self.from16(self.fuse16(torch.cat([functional.interpolate(x32, scale_factor=2.0, mode="nearest"), x16], 1)))
        y8 = self.fuse8(torch.cat([functional.interpolate(y16, scale_factor=2.0, mode="nearest"), x8], 1))
        y8 = self.head(y8)
        logits = self.classes_out(self.classes_tower(y8))
        distances = torch.exp(within(self.box_out(self.box_tower(y8)), 4.0)) * STRIDE
        return logits, distances


def cell_centres(height, width, device=None):
    """(H*W, 2) x and y, in pixels, of the centres of the output cells."""
    ys, xs = torch.meshgrid(torch.arange(height, device=device), torch.arange(width, device=device), indexing="ij")
    return (torch.stack([xs, ys], -1).reshape(-1, 2).float() + 0.5) * STRIDE


def flatten_output(logits, distances):
    """(B, N, classes) logits and (B, N, 4) boxes as x1, y1, x2, y2 in pixels of the input."""
    height, width = logits.shape[2:]
    centres = cell_centres(height, width, logits.device)
    d = distances.flatten(2).transpose(1, 2).float()
    return logits.flatten(2).transpose(1, 2).float(), torch.cat([centres - d[..., :2], centres + d[..., 2:]], -1)
