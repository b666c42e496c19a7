"""Units of a small picture, made at once and without the engine."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .hierarchy import Hierarchy
from .hierarchy_building import build_hierarchy
from .segments import adjacency, segment

# Pixels that are merged within about a second; a larger picture is looked at more coarsely.
MOST_PIXELS = 250_000
PIXELS_PER_UNIT = 16.0


def picture_units(
    image: np.ndarray, valid: np.ndarray, cancelled: Callable[[], bool] = lambda: False
) -> tuple[np.ndarray, Hierarchy]:
    """Return the units of a picture, int32[rows, cols] with 0 where it is not valid, and their hierarchy.

    Args:
        image: float32[bands, rows, cols], on one scale.
        valid: bool[rows, cols].
        cancelled: asked between rounds.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    rows, cols = valid.shape
    step = max(1, int(np.ceil((rows * cols / MOST_PIXELS) ** 0.5)))
    coarse, known = _thinned(image, valid, step)
    units = segment(coarse, known, PIXELS_PER_UNIT, cancelled=cancelled)
    whole = np.repeat(np.repeat(units, step, axis=0), step, axis=1)[:rows, :cols]
    table = build_hierarchy(_means(coarse, units), *_places(whole), adjacency(units), cancelled)
    return np.ascontiguousarray(whole), Hierarchy(table)


def _thinned(image: np.ndarray, valid: np.ndarray, step: int) -> tuple[np.ndarray, np.ndarray]:
    """Return means of blocks of ``step`` by ``step`` pixels; a block is valid where its first pixel is."""
    rows, cols = valid.shape
    more = ((0, -rows % step), (0, -cols % step))
    wide = np.pad(image, ((0, 0), *more), mode="edge")
    blocks = wide.reshape(len(image), wide.shape[1] // step, step, wide.shape[2] // step, step)
    return blocks.mean(axis=(2, 4)).astype(np.float32), np.pad(valid, more, mode="edge")[::step, ::step]


def _means(image: np.ndarray, units: np.ndarray) -> np.ndarray:
    """Return float32[n_units, bands]."""
    number = units.ravel()
    pixels = np.maximum(np.bincount(number), 1)
    sums = [np.bincount(number, band.ravel().astype(np.float64)) for band in image]
    return (np.stack(sums, axis=1) / pixels[:, None])[1:].astype(np.float32)


def _places(units: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return int32[n_units, 4], first and last rows and columns of units, and int64[n_units], their pixels."""
    count = int(units.max(initial=0))
    rows, cols = np.indices(units.shape, np.int32)
    first = np.full((count + 1, 2), np.iinfo(np.int32).max, np.int32)
    last = np.zeros((count + 1, 2), np.int32)
    for axis, values in enumerate((rows, cols)):
        np.minimum.at(first[:, axis], units.ravel(), values.ravel())
        np.maximum.at(last[:, axis], units.ravel(), values.ravel())
    return np.hstack([first, last])[1:], np.bincount(units.ravel(), minlength=count + 1)[1:]
