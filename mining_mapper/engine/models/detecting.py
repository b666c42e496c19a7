"""What a model from elsewhere detects, as outlines: candidates for a person, predictions and nothing more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.windows

from ...core.errors import Cancelled, LearnerError
from ..outlines import smooth_outline
from ..scene import Scene, row_areas
from .door import read_model
from .foreign import ForeignModel, foreign_model
from .objects import Objects, objects_in
from .tiled import BY_CLASS, mining_raster
from .unit_values import check_reads_pixels

THRESHOLD = 0.5
MOST_OBJECTS = 20_000


@dataclass(frozen=True)
class Detected:
    """An object that a model sees.

    Attributes:
        geometry: its outline as GeoJSON in the scene's coordinates.
        scores: class of mining, as the model names it -> mean share over the object, 0..1.
        area: square metres.
    """

    geometry: dict[str, Any]
    scores: dict[str, float]
    area: float


def detect(
    model: ForeignModel,
    scene: Scene,
    cache: str | Path,
    threshold: float = THRESHOLD,
    least_area: float = 0.0,
    progress: Callable[[float], None] = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Detected]:
    """Return the objects in which a model sees mining, the largest first.

    An object is of pixels side by side whose share of mining is ``threshold`` or more and whose most probable
    class of mining is the same. Outlines are those of the smart tool: smooth, and of neighbours the same.

    Args:
        model: that is run, tile by tile.
        scene: to run it over.
        cache: folder that keeps what it said.
        threshold: least share of mining, above 0 and at most 1.
        least_area: of an object, square metres.
        progress: told the fraction done.
        cancelled: asked between tiles and objects.

    Raises:
        LearnerError: the model cannot be used on this scene, or there are too many objects.
        Cancelled: ``cancelled`` said so.
    """
    model.check_says_mining()
    raster = mining_raster(model, scene, cache, lambda fraction: progress(0.9 * fraction), cancelled, BY_CLASS)
    with (
        rasterio.open(raster) as source,
        objects_in(model, source, threshold, row_areas(scene), cancelled) as objects,
    ):
        kept = np.flatnonzero(objects.found.areas >= max(least_area, np.finfo(float).tiny)) + 1
        if len(kept) > MOST_OBJECTS:
            name, image = model.file.path.name, Path(scene.path).name
            raise LearnerError(
                f"{name} sees {len(kept)} objects in {image}, more than {MOST_OBJECTS}.",
                "Ask for a higher share, or for larger objects.",
            )
        found = []
        for done, number in enumerate(kept.tolist(), 1):
            if cancelled():
                raise Cancelled("The search for objects was stopped.")
            found.append(_detected(model, objects, number, rasterio.Affine(*scene.transform)))
            progress(0.9 + 0.1 * done / len(kept))
    return sorted(found, key=lambda each: -each.area)


def _detected(model: ForeignModel, objects: Objects, number: int, place: rasterio.Affine) -> Detected:
    seen, window = objects.around(number)
    outline = smooth_outline(seen, seen == number, rasterio.windows.transform(window, place))
    shares = objects.found.shares[number - 1].tolist()
    return Detected(outline, dict(zip(model.mining, shares, strict=True)), float(objects.found.areas[number - 1]))


def detect_with(
    path: str | Path,
    scene: Scene,
    cache: str | Path,
    threshold: float = THRESHOLD,
    least_area: float = 0.0,
    progress: Callable[[float], None] = lambda _fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Detected]:
    """Return what the model of a file detects, see ``detect``.

    Raises:
        LearnerError: the file or the threshold cannot be used, or as of ``detect``.
        Cancelled: as of ``detect``.
    """
    if not 0 < threshold <= 1:
        raise LearnerError(f"A share of mining cannot be {threshold:g}.", "Choose one above 0 and at most 1.")
    file = read_model(path)
    check_reads_pixels(file)
    return detect(foreign_model(file), scene, cache, threshold, least_area, progress, cancelled)
