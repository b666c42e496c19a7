"""How raw features are scaled before they are learnt from, as numbers that can leave with a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

SCALING_SAMPLE = 20_000
# Robust standard deviations beyond which a value says no more than that it is extreme.
CLIP = 4.0
NORMAL_QUARTILES = 1.349


@dataclass(frozen=True)
class Scaling:
    """What is subtracted from features and what they are divided by, float32[n_features] each; -4..4 is left."""

    median: np.ndarray
    spread: np.ndarray

    @classmethod
    def of(cls, features: np.ndarray) -> Scaling:
        """Return median and quartile spread of raw features [n_units, n_features], 1 where they are constant."""
        sample = features[:: max(1, -(-len(features) // SCALING_SAMPLE))]
        low, median, high = np.nanpercentile(sample, (25, 50, 75), axis=0)
        spread = (high - low) / NORMAL_QUARTILES
        # A feature that is mostly one value has quartiles that say nothing.
        spread = np.where(spread > 0, spread, np.nanstd(sample, axis=0))
        return cls(median.astype(np.float32), np.where(spread > 0, spread, 1).astype(np.float32))

    def apply(self, features: np.ndarray) -> np.ndarray:
        """Return scaled features, float32[n_units, n_features], -4..4; what is missing becomes 0."""
        scaled = np.subtract(features, self.median, dtype=np.float32)
        scaled /= self.spread
        np.clip(scaled, -CLIP, CLIP, out=scaled)
        return np.nan_to_num(scaled, copy=False)

    def undo(self, X: np.ndarray) -> np.ndarray:
        """Return the raw features that this scaling makes ``X`` of, float32[n, n_features]."""
        return np.asarray(X, np.float32) * self.spread + self.median

    def to_json(self) -> dict[str, Any]:
        """Return median, spread and bounds as plain numbers."""
        return {"median": self.median.tolist(), "spread": self.spread.tolist(), "lowest": -CLIP, "highest": CLIP}


def robust_scaled(features: np.ndarray) -> np.ndarray:
    """Return float32 features with median 0 and the quartiles of a standard normal variable, cut to -4..4.

    Median and quartiles come from at most 20 000 evenly spaced units; constant features become 0.
    """
    return Scaling.of(features).apply(features)
