"""Tiles of a window, worked in threads and kept in one fixed order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any

import numpy as np
import rasterio
import rasterio.features
import rasterio.windows
from rasterio.windows import Window

from ..core.errors import Cancelled, FrameError

TILE = 512
WORKERS = 2
POLL_SECONDS = 0.2
LOOK_AHEAD = 8
EVERYWHERE = Window(-(1 << 30), -(1 << 30), 1 << 31, 1 << 31)


def slices_of(window: Window, within: Window) -> tuple[slice, slice]:
    """Return rows and columns of a window in an array that covers the window ``within``."""
    row, col = window.row_off - within.row_off, window.col_off - within.col_off
    return slice(row, row + window.height), slice(col, col + window.width)


def grown(window: Window, margin: int, limit: Window) -> Window:
    """Return the window with a margin on every side, cut to ``limit``."""
    col, row = max(limit.col_off, window.col_off - margin), max(limit.row_off, window.row_off - margin)
    last_col = min(limit.col_off + limit.width, window.col_off + window.width + margin)
    last_row = min(limit.row_off + limit.height, window.row_off + window.height + margin)
    return Window(col, row, last_col - col, last_row - row)


def window_around(geometry: dict[str, Any], transform: rasterio.Affine, width: int, height: int) -> Window | None:
    """Return the window of whole pixels of a raster around a polygon, or None where it misses the raster.

    Args:
        geometry: GeoJSON polygon or multipolygon in the raster's coordinates.
        transform, width, height: grid of the raster.

    Raises:
        FrameError: the geometry is no polygon.
    """
    try:
        if geometry["type"] not in ("Polygon", "MultiPolygon"):
            raise ValueError(geometry["type"])
        left, bottom, right, top = rasterio.features.bounds(geometry)
        corners = np.array([~transform * corner for corner in ((left, top), (right, bottom))])
        (col, row), (last_col, last_row) = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
        col, row, last_col, last_row = max(0, int(col)), max(0, int(row)), int(last_col), int(last_row)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, OverflowError) as error:
        raise FrameError("The shape is no polygon.", "Draw it again.", repr(error)) from error
    last_col, last_row = min(width, last_col), min(height, last_row)
    return Window(col, row, last_col - col, last_row - row) if col < last_col and row < last_row else None


def tiles_of(window: Window, first: Window | None = None) -> list[Window]:
    """Return tiles of nearly equal size that cover a window, in the order in which they are worked.

    Tiles that touch ``first`` come first. Within a group every second tile of every second row comes
    before its neighbours, so that several can be worked at once; then the nearest to ``first``.
    """
    centre = first or window
    x, y = centre.col_off + centre.width / 2, centre.row_off + centre.height / 2
    ranked = []
    for r, (top, bottom) in enumerate(_cuts(window.row_off, window.height)):
        for c, (left, right) in enumerate(_cuts(window.col_off, window.width)):
            tile = Window(left, top, right - left, bottom - top)
            aside = first is not None and not rasterio.windows.intersect(tile, first)
            distance = np.hypot((left + right) / 2 - x, (top + bottom) / 2 - y)
            ranked.append(((aside, r % 2, c % 2, distance, r, c), tile))
    return [tile for _, tile in sorted(ranked, key=lambda entry: entry[0])]


def _cuts(start: int, length: int) -> Iterator[tuple[int, int]]:
    edges = np.linspace(start, start + length, max(1, round(length / TILE)) + 1).astype(int).tolist()
    return zip(edges[:-1], edges[1:])


def work_through(
    tiles: list[Window],
    work: Callable[[Window, Callable[[], bool]], Any],
    keep: Callable[[Any], None],
    cancelled: Callable[[], bool],
    workers: int,
) -> Iterator[Window]:
    """Work tiles in threads, keep the results in the order of the list, and yield each tile when it is kept.

    A tile starts when its neighbours that come before it in the list are kept, so that the results do
    not depend on which thread is faster.

    Raises:
        Cancelled: ``cancelled`` said so; it is asked at least every ``POLL_SECONDS``.
    """
    waits_for = _earlier_neighbours(tiles)
    stop = threading.Event()
    running: dict[Future, int] = {}
    results: dict[int, Any] = {}
    waiting = list(range(len(tiles)))
    kept = 0
    with ThreadPoolExecutor(workers) as pool:
        try:
            while kept < len(tiles):
                ready = [i for i in waiting[: LOOK_AHEAD * workers] if waits_for[i] < kept]
                for i in ready[: workers - len(running)]:
                    running[pool.submit(work, tiles[i], lambda: stop.is_set() or cancelled())] = i
                    waiting.remove(i)
                finished, _ = wait(running, POLL_SECONDS, FIRST_COMPLETED)
                if cancelled():
                    raise Cancelled("The work on the units was stopped.")
                results.update((running.pop(future), future.result()) for future in finished)
                while kept in results:
                    keep(results.pop(kept))
                    kept += 1
                    yield tiles[kept - 1]
        finally:
            stop.set()


def _earlier_neighbours(tiles: list[Window]) -> list[int]:
    """Return for every tile the place in the list of its last neighbour before it, or -1."""
    return [
        max((j for j in range(i) if rasterio.windows.intersect(grown(tile, 1, EVERYWHERE), tiles[j])), default=-1)
        for i, tile in enumerate(tiles)
    ]
