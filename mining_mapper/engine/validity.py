"""Which pixels of an image hold data: nodata, masks, clouds, and borders of zeros without a flag.

A scene is checked once (``survey``); every window is then judged by what was found, so that tiles agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.windows import Window
from scipy import ndimage

# Widest edge that is looked at for lines without data; resampled coarse bands lack one or two.
EDGE = 8
ZERO_SHARE = 0.9
PIECE, PIECES = 64, 32
QUALITY_NAMES = {"scl": "scl", "qa60": "qa60", "qapixel": "qa_pixel", "bqa": "qa_pixel"}
# Scene classification of Sentinel-2 L2A: no data, defective, cloud shadow, medium and high cloud, cirrus.
SCL_INVALID = (0, 1, 3, 8, 9, 10)
# Sentinel-2 QA60: bits of opaque cloud and cirrus.
QA60_BITS = 1 << 10 | 1 << 11
# Landsat Collection 2 QA_PIXEL: bits of fill, dilated cloud, cirrus, cloud and cloud shadow.
QA_PIXEL_BITS = 0b11111


@dataclass(frozen=True)
class Validity:
    """What tells the valid pixels of one image.

    ``bands`` are the 1-based numbers of the bands that show the ground; ``masks`` the kind and number of
    quality bands; ``edges`` the lines at the top, right, bottom and left in which some band is all zeros;
    ``outside`` bool[rows, cols], None for nothing, says on a grid of ``step`` pixels which zeros hang
    together with the edge of the image.
    """

    bands: tuple[int, ...]
    masks: tuple[tuple[str, int], ...]
    edges: tuple[int, int, int, int]
    outside: np.ndarray | None
    step: int

    @property
    def has_zero_border(self) -> bool:
        return any(self.edges) or self.outside is not None


def data_bands(source: rasterio.DatasetReader) -> tuple[tuple[int, ...], tuple[tuple[str, int], ...]]:
    """Return the numbers of the bands that show the ground, and kind and number of those that judge it."""
    masks = []
    ground = []
    for number, (text, colour) in enumerate(zip(source.descriptions, source.colorinterp), 1):
        kind = QUALITY_NAMES.get(re.sub(r"[^a-z0-9]", "", (text or "").lower()))
        if kind:
            masks.append((kind, number))
        elif colour != ColorInterp.alpha:
            ground.append(number)
    return tuple(ground), tuple(masks)


def survey(source: rasterio.DatasetReader, side: int) -> tuple[Validity, np.ndarray]:
    """Look the image over on a grid of at most ``side`` x ``side`` pixels.

    Returns:
        what tells the valid pixels, and float32[bands, n] of those of them that are on the grid.
    """
    bands, masks = data_bands(source)
    step = max(1, -(-max(source.width, source.height) // side))
    shape = (-(-source.height // step), -(-source.width // step))
    values = source.read(bands, out_shape=(len(bands), *shape)).astype(np.float32)
    edges, outside = (0, 0, 0, 0), None
    if source.nodata is None and len(bands) > 1:
        edges = _zero_edges(source, bands)
        outside = _touching_edge((values == 0).all(axis=0))
    validity = Validity(bands, masks, edges, outside, step)
    valid = _judged(source, values, shape, None) & _clear(source, validity, shape, None)
    if outside is not None:
        valid &= ~outside
    rows, cols = (np.arange(length) * step for length in shape)
    valid &= _within_edges(validity, source.width, source.height, rows, cols)
    return validity, values[:, valid]


def valid_pixels(source: rasterio.DatasetReader, validity: Validity, values: np.ndarray, window: Window) -> np.ndarray:
    """Return bool[rows, cols] of a window; ``values`` float32[bands, rows, cols] are its ground bands as read."""
    shape = values.shape[1:]
    valid = _judged(source, values, shape, window) & _clear(source, validity, shape, window)
    rows, cols = window.row_off + np.arange(shape[0]), window.col_off + np.arange(shape[1])
    valid &= _within_edges(validity, source.width, source.height, rows, cols)
    if validity.outside is not None:
        # The coarse grid says where, the pixels themselves say how far.
        near = ndimage.binary_dilation(validity.outside) if validity.step > 1 else validity.outside
        last_row, last_col = near.shape[0] - 1, near.shape[1] - 1
        coarse = np.ix_(np.minimum(rows // validity.step, last_row), np.minimum(cols // validity.step, last_col))
        valid &= ~(near[coarse] & (values == 0).all(axis=0))
    return valid


def _judged(
    source: rasterio.DatasetReader, values: np.ndarray, shape: tuple[int, ...], window: Window | None
) -> np.ndarray:
    """Return what nodata values, an alpha band and masks beside the bands say."""
    valid = np.isfinite(values).all(axis=0)
    if source.nodata is not None and np.isfinite(source.nodata):
        valid &= (values != np.float32(source.nodata)).all(axis=0)
    flags = source.mask_flag_enums[0]
    if MaskFlags.per_dataset in flags or MaskFlags.alpha in flags:
        valid &= source.dataset_mask(window=window, out_shape=shape) > 0
    return valid


def _clear(
    source: rasterio.DatasetReader, validity: Validity, shape: tuple[int, ...], window: Window | None
) -> np.ndarray:
    """Return where no quality band tells of cloud, shadow or missing data."""
    valid = np.ones(shape, bool)
    for kind, number in validity.masks:
        quality = source.read(number, window=window, out_shape=shape).astype(np.int64)
        if kind == "scl":
            valid &= ~np.isin(quality, SCL_INVALID)
        else:
            valid &= quality & (QA60_BITS if kind == "qa60" else QA_PIXEL_BITS) == 0
    return valid


def _within_edges(validity: Validity, width: int, height: int, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    top, right, bottom, left = validity.edges
    inside_rows, inside_cols = (rows >= top) & (rows < height - bottom), (cols >= left) & (cols < width - right)
    return inside_rows[:, None] & inside_cols


def _touching_edge(zero: np.ndarray) -> np.ndarray | None:
    """Return the zeros that hang together with the edge of the image, None where there are none."""
    parts, _ = ndimage.label(zero)
    edge = np.unique(np.concatenate([parts[0], parts[-1], parts[:, 0], parts[:, -1]]))
    touching = np.isin(parts, edge[edge > 0])
    return touching if touching.any() else None


def _zero_edges(source: rasterio.DatasetReader, bands: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Return how many lines at the top, right, bottom and left have a band that is nearly all zeros.

    Only images of which the lines further in have values are cut: a band that is zero throughout says nothing.
    """
    width, height = source.width, source.height
    deep_rows, deep_cols = min(EDGE, height // 4), min(EDGE, width // 4)
    strips = (
        [Window(start, 0, size, deep_rows) for start, size in _pieces(width)],
        [Window(width - deep_cols, start, deep_cols, size) for start, size in _pieces(height)],
        [Window(start, height - deep_rows, size, deep_rows) for start, size in _pieces(width)],
        [Window(0, start, deep_cols, size) for start, size in _pieces(height)],
    )
    top, right, bottom, left = (
        np.concatenate([_zeros_by_line(source.read(bands, window=window), across) for window in windows], axis=2)
        for windows, across in zip(strips, (False, True, False, True))
    )
    lines = (top, right[:, ::-1], bottom[:, ::-1], left)
    return tuple(_leading(zeros.mean(axis=2) > ZERO_SHARE) for zeros in lines)


def _pieces(length: int) -> list[tuple[int, int]]:
    """Return start and size of what is looked at along an edge: all of a short one, some pieces of a long one."""
    if length <= PIECE * PIECES:
        return [(0, length)]
    return [(int(start), PIECE) for start in np.linspace(0, length - PIECE, PIECES)]


def _zeros_by_line(values: np.ndarray, across: bool) -> np.ndarray:
    """Return bool[bands, lines, places] of zeros; lines run along the edge."""
    zero = values == 0
    return zero.transpose(0, 2, 1) if across else zero


def _leading(empty: np.ndarray) -> int:
    """Return the greatest number of leading lines that are empty in a band, of bands that have other lines."""
    counts = [int(np.argmin(band)) for band in empty if not band.all()]
    return max(counts, default=0)
