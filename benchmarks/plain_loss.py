"""The loss as torch has it, with the signature of ``engine.chunked_loss``: what that one is compared with."""

from torch import Tensor
from torch.nn import functional


def plain_cross_entropy(features: Tensor, weight: Tensor, bias: Tensor, targets: Tensor) -> Tensor:
    """Mean cross entropy in nats, all scores at once, in the precision of ``features``."""
    scores = functional.linear(features, weight.to(features.dtype), bias.to(features.dtype))
    return functional.cross_entropy(scores, targets).float()
