"""Cross entropy over a large vocabulary, a few hundred rows at a time.

The scores of a whole training step (8,192 tokens by 8,000 words) do not fit a processor's cache and are walked through
several times by the usual linear layer and loss. Here each chunk's scores, loss and gradients are made while they are
still in the cache, and never kept: a step takes a tenth less time and some 400 MB less memory on two cores
(``benchmarks/training_speed.py``). The idea is that of "cut cross entropy" (Wijmans 2024), without its kernels.
"""

from typing import Any

import torch
from torch import Tensor

ROWS = 256  # of 8,000 bfloat16 scores: 4 MB, which a small third-level cache still holds


class _ChunkedLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, features: Tensor, weight: Tensor, bias: Tensor, targets: Tensor) -> Tensor:
        table, offsets = weight.to(features.dtype), bias.to(features.dtype)
        of_features = torch.empty_like(features)
        of_weight, of_bias = torch.zeros_like(weight), torch.zeros_like(bias)
        total = torch.zeros((), dtype=torch.float32, device=features.device)
        for start in range(0, len(features), ROWS):
            rows, right = features[start : start + ROWS], targets[start : start + ROWS, None]
            log_odds = torch.log_softmax(torch.addmm(offsets, rows, table.t()), dim=-1)
            total -= log_odds.gather(1, right).float().sum()
            error = log_odds.exp_()
            error.scatter_add_(1, right, torch.full_like(right, -1, dtype=error.dtype))
            of_features[start : start + ROWS] = error @ table
            of_weight += error.t() @ rows
            of_bias += error.sum(0)
        ctx.save_for_backward(of_features, of_weight, of_bias)
        ctx.rows = len(features)
        return total / len(features)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        scale = gradients[0] / ctx.rows
        return (*(part * scale.to(part.dtype) for part in ctx.saved_tensors), None)  # type: ignore[return-value]


def chunked_cross_entropy(features: Tensor, weight: Tensor, bias: Tensor, targets: Tensor) -> Tensor:
    """Mean cross entropy in nats of ``features @ weight.T + bias`` (N, V) against targets (N,), with gradients.

    Args:
        features: (N, E), the precision in which the scores are computed.
        weight, bias: (V, E) and (V,), float32; their gradients are added up in float32.
    """
    return _ChunkedLoss.apply(features, weight, bias, targets)  # type: ignore[no-any-return]
