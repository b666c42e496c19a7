"""Writes the hierarchy of the units of a frame beside their raster."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from ..core.hierarchy import COLUMNS, hierarchy_path
from ..core.hierarchy_building import build_hierarchy
from ..core.segments import Edges
from .cache import read_array, write_array
from .features import BAND, REGION, WITHIN
from .units import UnitTable

MEAN = " mean"


def write_hierarchy(
    frame_path: str | Path,
    features: np.ndarray,
    names: Sequence[str],
    units: UnitTable,
    edges: Edges,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write the hierarchy of a frame beside it, unless it is there already.

    Raises:
        Cancelled: ``cancelled`` said so; nothing is written.
    """
    path = hierarchy_path(frame_path)
    before = read_array(path)
    if before is not None and before.dtype == np.int32 and before.shape[1:] == (len(COLUMNS),):
        return
    columns = _band_means(names)
    write_array(path, build_hierarchy(np.asarray(features[:, columns]), units.bounds, units.pixels, edges, cancelled))


def _band_means(names: Sequence[str]) -> list[int]:
    return [
        column
        for column, name in enumerate(names)
        if name.startswith(BAND) and name.endswith(MEAN) and WITHIN not in name and REGION not in name
    ]
