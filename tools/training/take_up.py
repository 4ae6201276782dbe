"""Makes a checkpoint of a shipped bundle, so that training can go on where only the weights are left: take_up.py ARCHIVE BUNDLE CHECKPOINT

The bundle's convolutions have their normalisation folded in. Each gets it back with the mean and variance that its outputs have on
training canvases: the network computes what the bundle computes, and its batch statistics fit from the first step. Filters get the length
that a fresh network's would have, so that a step turns them as far. The optimiser begins afresh: use it with train.py --from.
"""

import argparse
import json
import sys

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from augment import Archive, Canvases, Source
from network import ConvBn, Detector

CANVASES = 320
BATCH = 16


def folded(path):
    """The weight and bias of each convolution of the graph, in the order in which they run."""
    graph = onnx.load(path).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    return [tuple(torch.from_numpy(numpy.array(tensors[name])) for name in node.input[1:3]) for node in graph.node if node.op_type == "Conv"]


def in_running_order(network):
    """The convolutions, each with the ConvBn that holds it or None, in the order in which they run."""
    holders = {module[0]: module for module in network.modules() if isinstance(module, ConvBn)}
    order = []
    convolutions = [module for module in network.modules() if isinstance(module, nn.Conv2d)]
    hooks = [c.register_forward_hook(lambda module, *_: order.append((module, holders.get(module)))) for c in convolutions]
    with torch.no_grad():
        network(torch.ones(1, 3, 64, 64))
    for hook in hooks:
        hook.remove()
    return order


def load(network, weights):
    order = in_running_order(network)
    if len(order) != len(weights) or any(c.weight.shape != w.shape for (c, _), (w, _) in zip(order, weights)):
        sys.exit("The bundle's network is not the one that network.py builds: take the network.py that it was trained with.")
    for (convolution, holder), (weight, bias) in zip(order, weights):
        convolution.weight.data.copy_(weight)
        if holder is None:
            convolution.bias.data.copy_(bias)
        else:
            norm = holder[1]
            norm.weight.data.fill_(1.0)
            norm.bias.data.copy_(bias)
            norm.running_mean.zero_()
            norm.running_var.fill_(1.0 - norm.eps)


def statistics(network, canvases):
    """Mean and variance, by channel, of what each ConvBn's convolution gives on training canvases."""
    sums = {}

    def note(module, _, output):
        flat = output.transpose(0, 1).flatten(1).double()
        count, first, second = sums.get(module, (0, 0, 0))
        sums[module] = (count + flat.shape[1], first + flat.sum(1), second + flat.square().sum(1))

    hooks = [m[0].register_forward_hook(note) for m in network.modules() if isinstance(m, ConvBn)]
    with torch.no_grad():
        for _ in range(CANVASES // BATCH):
            network(torch.from_numpy(canvases.batch(BATCH, 0.5)[0]))
    for hook in hooks:
        hook.remove()
    return {m: (first / count, (second / count - (first / count).square()).clamp(min=0)) for m, (count, first, second) in sums.items()}


def unfold(network, found):
    for module in network.modules():
        if not isinstance(module, ConvBn):
            continue
        convolution, norm = module[0], module[1]
        mean, variance = found[convolution]
        fan_in = convolution.weight[0].numel()
        length = convolution.weight.data.flatten(1).norm(dim=1).clamp(min=1e-6)
        fresh = convolution.weight.new_tensor(3.0 * fan_in).rsqrt() * fan_in ** 0.5
        scale = (fresh / length).double()
        deviation = (variance * scale.square() + norm.eps).sqrt()
        convolution.weight.data.mul_(scale.float().view(-1, 1, 1, 1))
        norm.bias.data.add_(mean.float())
        norm.weight.data.copy_((deviation / scale).float())
        norm.running_mean.copy_((mean * scale).float())
        norm.running_var.copy_((variance * scale.square()).float())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive")
    parser.add_argument("bundle")
    parser.add_argument("checkpoint")
    options = parser.parse_args()
    with open(f"{options.bundle}/bundle.json") as text:
        manifest = json.load(text)
    classes = [c["name"] for c in manifest["classes"]]
    network = Detector(len(classes)).eval()
    load(network, folded(f"{options.bundle}/model.onnx"))
    probe = torch.rand(1, 3, 128, 128, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        before = network(probe)
        unfold(network, statistics(network, Canvases([Source(Archive(options.archive, "train"), 1.0, (0.8, 1.3))], 192, 1)))
        difference = max(float((a - b).abs().max()) for a, b in zip(before, network(probe)))
    torch.save({"average": network.state_dict(), "classes": classes, "step": manifest["training"]["step"],
                "seconds": manifest["training"]["seconds"], "drawn": manifest["training"]["canvases"]}, options.checkpoint)
    print(f"{options.checkpoint}: differs from the bundle by at most {difference:.2g}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
