"""AdamW for vectors and the outermost layers, orthogonalised momentum ("Muon") for the convolutions between.

Muon: K. Jordan et al. 2024, https://kellerjordan.github.io/posts/muon/, with the update scaled to AdamW's size
(Liu et al. 2025, https://arxiv.org/abs/2502.16982) so that both share one rate. It needs fewer steps, and steps are what is dear here.
"""

import torch


def orthogonalise(matrix, steps=5):
    """Newton-Schulz iteration towards the nearest semi-orthogonal matrix. Wants OpenBLAS: with the plain BLAS that python3-torch
    brings along it takes longer than the rest of the step three times over."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = matrix / (matrix.norm() + 1e-7)
    tall = x.shape[0] > x.shape[1]
    x = x.T if tall else x
    for _ in range(steps):
        gram = x @ x.T
        x = a * x + (b * gram + c * gram @ gram) @ x
    return (x.T if tall else x).to(matrix.dtype)


class Muon(torch.optim.Optimizer):
    def __init__(self, parameters, lr, momentum=0.95, weight_decay=0.05):
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                state = self.state[weight]
                if "momentum" not in state:
                    state["momentum"] = torch.zeros_like(weight)
                momentum = state["momentum"].lerp_(weight.grad, 1 - group["momentum"])
                update = weight.grad.lerp(momentum, group["momentum"]).flatten(1)
                scale = 0.2 * max(update.shape) ** 0.5
                weight.mul_(1 - group["lr"] * group["weight_decay"])
                weight.add_(orthogonalise(update).view_as(weight), alpha=-group["lr"] * scale)


class Orthogonal:
    """Both optimisers as one."""

    def __init__(self, network, rate):
        inner, outer, plain = [], [], []
        for name, parameter in network.named_parameters():
            if parameter.ndim < 2:
                plain.append(parameter)
            elif "_out" in name or name.startswith("to4.0"):
                outer.append(parameter)
            else:
                inner.append(parameter)
        self.inner = Muon(inner, rate)
        self.outer = torch.optim.AdamW([{"params": outer, "weight_decay": 0.02}, {"params": plain, "weight_decay": 0.0}], rate)
        self.both = (self.inner, self.outer)

    def zero_grad(self):
        for optimiser in self.both:
            optimiser.zero_grad(set_to_none=True)

    def unscale(self, scaler):
        for optimiser in self.both:
            scaler.unscale_(optimiser)

    def step(self, scaler, rate):
        for optimiser in self.both:
            for group in optimiser.param_groups:
                group["lr"] = rate
            scaler.step(optimiser)
        scaler.update()

    def state_dict(self):
        return [optimiser.state_dict() for optimiser in self.both]

    def load_state_dict(self, states):
        for optimiser, state in zip(self.both, states):
            optimiser.load_state_dict(state)
