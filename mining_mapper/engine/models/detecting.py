"""What a model from elsewhere detects, as outlines: candidates for a person, predictions and nothing more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.features import sieve
from rasterio.windows import Window
from scipy import ndimage

from ...core import arcs
from ...core.errors import Cancelled, LearnerError
from ..outlines import smooth_outline
from ..scene import Scene, row_areas
from .door import read_model
from .foreign import ForeignModel, foreign_model
from .tiled import BY_CLASS, NO_SHARE, mining_raster
from .unit_values import check_reads_pixels

THRESHOLD = 0.5
MOST_OBJECTS = 20_000
# A pixel alone, or two, are mostly noise of the model and never an object.
FEWEST_PIXELS = 3


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
    with rasterio.open(raster) as source:
        objects = _objects(model, source, threshold)
        areas = _areas(objects, row_areas(scene))
        kept = np.flatnonzero(areas >= max(least_area, np.finfo(float).tiny)) + 1
        if len(kept) > MOST_OBJECTS:
            name, image = model.file.path.name, Path(scene.path).name
            raise LearnerError(
                f"{name} sees {len(kept)} objects in {image}, more than {MOST_OBJECTS}.",
                "Ask for a higher share, or for larger objects.",
            )
        scores = {
            name: ndimage.mean(source.read(band), objects, kept) if len(kept) else []
            for band, name in enumerate(model.mining, 1)
        }
    place = rasterio.Affine(*scene.transform)
    boxes = ndimage.find_objects(objects)
    found = []
    for number, (one, outline) in enumerate(_outlined(objects, kept.tolist(), boxes, place, cancelled), 1):
        of_one = {name: float(values[number - 1]) for name, values in scores.items()}
        found.append(Detected(outline, of_one, float(areas[one - 1])))
        progress(0.9 + 0.1 * number / len(kept))
    return sorted(found, key=lambda each: -each.area)


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


def _objects(model: ForeignModel, source: rasterio.DatasetReader, threshold: float) -> np.ndarray:
    """Return int32[rows, cols] of numbers of objects, 0 none.

    Bands are read one by one: of a large scene all of them would take gigabytes.
    """
    best = source.read(1)
    seen = best != NO_SHARE
    total, of_class = np.maximum(best, 0), np.ones(best.shape, np.int16)
    for band in range(2, source.count + 1):
        share = source.read(band)
        total = model.share(np.stack([total, np.maximum(share, 0)]))
        of_class[share > best] = band
        np.maximum(best, share, out=best)
    of_class[~seen | (total < threshold)] = 0
    # What is too small goes to what surrounds it, so that neither specks nor pinholes are left.
    of_class = np.where(seen, sieve(of_class, FEWEST_PIXELS), 0)
    objects = np.zeros(of_class.shape, np.int32)
    for code in range(1, source.count + 1):
        parts, _ = ndimage.label(of_class == code)
        parts[parts > 0] += objects.max(initial=0)
        objects += parts
    return objects


def _areas(objects: np.ndarray, of_row: np.ndarray) -> np.ndarray:
    """Return float64[n_objects], square metres."""
    rows, cols = np.nonzero(objects)
    return np.bincount(objects[rows, cols], of_row[rows], int(objects.max(initial=0)) + 1)[1:]


def _outlined(
    objects: np.ndarray,
    numbers: list[int],
    boxes: list[tuple[slice, slice]],
    place: rasterio.Affine,
    cancelled: Callable[[], bool],
) -> Iterator[tuple[int, dict[str, Any]]]:
    for number in numbers:
        if cancelled():
            raise Cancelled("The search for objects was stopped.")
        rows, cols = boxes[number - 1]
        top, left = (max(0, each.start - arcs.MARGIN) for each in (rows, cols))
        seen = objects[top : rows.stop + arcs.MARGIN, left : cols.stop + arcs.MARGIN]
        transform = rasterio.windows.transform(Window(left, top, seen.shape[1], seen.shape[0]), place)
        yield number, smooth_outline(seen, seen == number, transform)
