"""How raw features are scaled before they are learnt from, as numbers that can leave with a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..learner import CLIP, NORMAL_QUARTILES, SCALING_SAMPLE


@dataclass(frozen=True)
class Scaling:
    """What ``learner.robust_scaled`` subtracts and divides by, float32[n_features] each; -4..4 is left."""

    median: np.ndarray
    spread: np.ndarray

    @classmethod
    def of(cls, features: np.ndarray) -> Scaling:
        """Return median and quartile spread of raw features [n_units, n_features], 1 where they are constant."""
        sample = features[:: max(1, -(-len(features) // SCALING_SAMPLE))]
        low, median, high = np.nanpercentile(sample, (25, 50, 75), axis=0)
        spread = (high - low) / NORMAL_QUARTILES
        spread = np.where(spread > 0, spread, np.nanstd(sample, axis=0))
        return cls(median.astype(np.float32), np.where(spread > 0, spread, 1).astype(np.float32))

    def undo(self, X: np.ndarray) -> np.ndarray:
        """Return the raw features that this scaling makes ``X`` of, float32[n, n_features]."""
        return np.asarray(X, np.float32) * self.spread + self.median

    def to_json(self) -> dict[str, Any]:
        """Return median, spread and bounds as plain numbers."""
        return {"median": self.median.tolist(), "spread": self.spread.tolist(), "lowest": -CLIP, "highest": CLIP}
