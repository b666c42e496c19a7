"""Objects in a raster of shares of mining, found strip by strip: memory does not grow with the scene."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import rasterio
from rasterio.features import sieve
from rasterio.windows import Window
from scipy import sparse
from scipy.sparse.csgraph import connected_components
from skimage.measure import label

from ...core import arcs
from ...core.errors import Cancelled
from .foreign import ForeignModel
from .tiled import NO_SHARE, grid_profile

# Rows that are looked at together.
STRIP = 512
# A pixel alone, or two, are mostly noise of the model and never an object.
FEWEST_PIXELS = 3
# So many rows beyond a strip tell what surrounds its specks.
BEYOND = 4


@dataclass(frozen=True)
class Pieces:
    """Parts of objects, or whole ones, numbered from 1 as they come from the top.

    Attributes:
        areas: float64[n], square metres.
        pixels: float64[n], how many.
        sums: float64[n, n_classes], of the share of each class of mining.
        first, last: int64[n, 2], first and last row and column.
    """

    areas: np.ndarray
    pixels: np.ndarray
    sums: np.ndarray
    first: np.ndarray
    last: np.ndarray

    @property
    def shares(self) -> np.ndarray:
        """float64[n, n_classes]: the mean share of each class of mining."""
        return self.sums / self.pixels[:, None]

    def joined(self, groups: np.ndarray) -> Pieces:
        """Return one for each group, of the numbers int[n] of the groups from 0."""
        count = int(groups.max(initial=-1)) + 1
        first = np.full((count, 2), np.iinfo(np.int64).max)
        last = np.full((count, 2), -1)
        np.minimum.at(first, groups, self.first)
        np.maximum.at(last, groups, self.last)
        sums = [np.bincount(groups, column, count) for column in self.sums.T]
        areas, pixels = (np.bincount(groups, values, count) for values in (self.areas, self.pixels))
        return Pieces(areas, pixels, np.stack(sums, axis=1), first, last)


@dataclass(frozen=True)
class Objects:
    """What a model sees, object by object: ``found`` measures them, ``around`` shows where one lies."""

    found: Pieces
    _of_piece: np.ndarray
    _raster: rasterio.DatasetReader

    def around(self, number: int) -> tuple[np.ndarray, Window]:
        """Return the numbers of objects around one, int32[rows, cols], 0 none, and their window of the raster.

        The window reaches ``arcs.MARGIN`` pixels beyond the object, as outlines need.
        """
        (top, left), (row, col) = self.found.first[number - 1].tolist(), self.found.last[number - 1].tolist()
        top, left = max(0, top - arcs.MARGIN), max(0, left - arcs.MARGIN)
        bottom, right = min(self._raster.height, row + 1 + arcs.MARGIN), min(self._raster.width, col + 1 + arcs.MARGIN)
        window = Window(left, top, right - left, bottom - top)
        return self._of_piece[self._raster.read(1, window=window)], window


@contextmanager
def objects_in(
    model: ForeignModel,
    source: rasterio.DatasetReader,
    threshold: float,
    of_row: np.ndarray,
    cancelled: Callable[[], bool],
) -> Iterator[Objects]:
    """Give the objects of a raster of ``run_tiled`` by class.

    An object is of pixels side by side whose share of mining is ``threshold`` or more and whose most probable class
    of mining is the same. Specks go to what surrounds them, so that neither they nor pinholes are left.

    Args:
        model: that the raster is of.
        source: a band for each class of mining; a raster of pieces lies beside it meanwhile.
        threshold: least share of mining.
        of_row: float64[rows], square metres of a pixel of each row.
        cancelled: asked between strips.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    with TemporaryDirectory(prefix=".objects-", dir=Path(source.name).parent) as folder:
        path = Path(folder) / "pieces.tif"
        with rasterio.open(path, "w", **grid_profile(source, 1, "int32", 0)) as target:
            pieces, touching = _cut(model, source, threshold, of_row, target, cancelled)
        count = len(pieces.areas)
        links = sparse.coo_matrix((np.ones(len(touching), bool), tuple(touching.T - 1)), (count, count))
        groups = connected_components(links, directed=False)[1] if count else np.zeros(0, np.int32)
        with rasterio.open(path) as raster:
            yield Objects(pieces.joined(groups), np.append(0, groups + 1).astype(np.int32), raster)


def _cut(
    model: ForeignModel,
    source: rasterio.DatasetReader,
    threshold: float,
    of_row: np.ndarray,
    target: rasterio.io.DatasetWriter,
    cancelled: Callable[[], bool],
) -> tuple[Pieces, np.ndarray]:
    """Write the numbers of pieces strip by strip; return the pieces, and int64[n, 2] of those that touch each other."""
    found = [Pieces(np.zeros(0), np.zeros(0), np.zeros((0, source.count)), *np.zeros((2, 0, 2), np.int64))]
    touching = [np.zeros((0, 2), np.int64)]
    count = 0
    edge = np.zeros((2, source.width), np.int64)
    for top in range(0, source.height, STRIP):
        if cancelled():
            raise Cancelled("The search for objects was stopped.")
        classes, shares = _strip(model, source, threshold, top)
        numbers = label(classes, background=0, connectivity=1).astype(np.int64)
        found.append(_measured(numbers, shares, of_row[top : top + len(numbers)], top))
        numbers[numbers > 0] += count
        count += len(found[-1].areas)
        same = (edge[0] > 0) & (edge[0] == classes[0])
        touching.append(np.unique(np.stack([edge[1], numbers[0]], axis=1)[same], axis=0))
        edge = np.stack([classes[-1], numbers[-1]]).astype(np.int64)
        target.write(numbers.astype(np.int32), 1, window=Window(0, top, source.width, len(numbers)))
    names = ("areas", "pixels", "sums", "first", "last")
    return Pieces(*(np.concatenate([getattr(each, name) for each in found]) for name in names)), np.concatenate(
        touching
    )


def _strip(
    model: ForeignModel, source: rasterio.DatasetReader, threshold: float, top: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the classes of the pixels of a strip, int16[rows, cols], 0 none, and float32[n_classes, rows, cols]."""
    first, last = max(0, top - BEYOND), min(source.height, top + STRIP + BEYOND)
    shares = source.read(window=Window(0, first, source.width, last - first))
    seen = shares[0] != NO_SHARE
    classes = (1 + shares.argmax(axis=0)).astype(np.int16)
    classes[~seen | (model.share(np.maximum(shares, 0)) < threshold)] = 0
    classes = np.where(seen, sieve(classes, FEWEST_PIXELS), 0)
    own = slice(top - first, top - first + min(STRIP, source.height - top))
    return classes[own], shares[:, own]


def _measured(numbers: np.ndarray, shares: np.ndarray, of_row: np.ndarray, top: int) -> Pieces:
    """Return the pieces of a strip that begins at a row."""
    rows, cols = np.nonzero(numbers)
    pixels = np.stack([rows + top, cols], axis=1)
    each = Pieces(of_row[rows], np.ones(len(rows)), shares[:, rows, cols].T, pixels, pixels)
    return each.joined(numbers[rows, cols] - 1)
