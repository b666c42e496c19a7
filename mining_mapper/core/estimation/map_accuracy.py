"""Accuracy of a map of mining from an audit sample: overall, user's and producer's."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .audit import AuditSample, audit_ratio
from .estimate import LEVEL, Outcome, Refusal


@dataclass(frozen=True)
class MapAccuracy:
    """Accuracies by area.

    Attributes:
        overall: share of the area that the map has right.
        users: share of the mapped mining that is mining.
        producers: share of the mining that is mapped.
        n: audited units with an answer; none of them trained the model.
    """

    overall: Outcome
    users: Outcome
    producers: Outcome
    n: int


def map_accuracy(
    sample: AuditSample,
    mapped: np.ndarray,
    y: np.ndarray,
    area: np.ndarray,
    level: float = LEVEL,
) -> MapAccuracy:
    """Return the accuracies of a map.

    Args:
        sample: all units of one audit sample.
        mapped: whether each is mapped as mining, bool, shape (n,).
        y: share of its area that is mining, NaN without an answer, shape (n,).
        area: of each unit, square metres, shape (n,).
        level: confidence level.
    """
    mapped, y = np.asarray(mapped, bool), np.asarray(y, np.float64)
    right = np.where(mapped, y, 1 - y)
    both = np.where(mapped, y, 0 * y)
    answered = ~np.isnan(y)
    nothing_mapped = Refusal("No audited unit is mapped as mining.", "Draw a stratified sample, or answer more units.")
    nothing_found = Refusal("No audited unit is mining.", "Answer more audit units.")
    return MapAccuracy(
        overall=_share(sample, right, np.ones(len(y)), area, level),
        users=_share(sample, both, mapped * 1.0, area, level) if mapped[answered].any() else nothing_mapped,
        producers=_share(sample, both, y, area, level) if (y[answered] > 0).any() else nothing_found,
        n=int(answered.sum()),
    )


def _share(sample: AuditSample, part: np.ndarray, whole: np.ndarray, area: np.ndarray, level: float) -> Outcome:
    return audit_ratio(sample, part, whole, area, level)
