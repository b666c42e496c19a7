"""Windows of an image with its bands on one scale, read with GDAL alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .units import Grid

MOST_BANDS = 4
# Where materials differ most; of an image without roles the first bands are taken.
ROLES = ("red", "nir", "swir1", "blue")
_BLOCKS, _BLOCK = 4, 64
_LEAST_SPREAD = 1e-9


class ScaledImage:
    """An image whose bands are divided by their spread over the scene.

    Args:
        path: of the image.
        bands: numbers of the bands, from 1; the first ones where it is empty.
        whole: whether all pixels tell the spread: in a picture of the screen blocks would miss what is small.

    Raises:
        FrameError: the image is missing or cannot be read.
    """

    def __init__(self, path: Path, bands: Sequence[int] = (), whole: bool = False) -> None:
        self.grid = Grid(path)
        self._whole = whole
        self._bands = list(bands)[:MOST_BANDS] or list(range(1, min(self.grid.bands, MOST_BANDS) + 1))
        samples = [self._sample(band) for band in self._bands]
        self._middles = np.array([middle for middle, _spread in samples], np.float32)
        self._spreads = np.array([spread for _middle, spread in samples], np.float32)

    @classmethod
    def of_scene(cls, path: Path, roles: dict[str, int]) -> ScaledImage:
        """Return the image of a scene, in the bands that tell materials apart."""
        return cls(path, [roles[role] for role in ROLES if role in roles])

    def read(self, window: Sequence[int]) -> np.ndarray:
        """Return float32[bands, rows, cols] of a window (column, row, width, height)."""
        values = np.stack([self.grid.read(window, band)[0] for band in self._bands]).astype(np.float32)
        values = (values - self._middles[:, None, None]) / self._spreads[:, None, None]
        return np.nan_to_num(values, copy=False)

    def _sample(self, band: int) -> tuple[float, float]:
        """Return the mean and the standard deviation of a band, in blocks all over the image."""
        width, height = self.grid.size
        windows = [
            [left, top, min(_BLOCK, width), min(_BLOCK, height)] for left in _places(width) for top in _places(height)
        ]
        if self._whole:
            windows = [[0, 0, width, height]]
        values = np.concatenate([self.grid.read(window, band)[0].ravel() for window in windows]).astype(np.float64)
        # Nodata is often zero and seldom declared.
        values = values[np.isfinite(values) & (values != 0)]
        return (values.mean(), max(values.std(), _LEAST_SPREAD)) if len(values) else (0.0, 1.0)


def _places(length: int) -> list[int]:
    """Return where blocks begin along a side."""
    return sorted({int(place) for place in np.linspace(0, max(0, length - _BLOCK), _BLOCKS)})
