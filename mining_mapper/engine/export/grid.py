"""The grid that the chips of a scene lie on: the image's own, or one with another pixel size from the same corner."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window

from ...core.errors import ExportError
from ..scene import Scene
from ..validity import valid_pixels

REFLECTANCE_STEPS = 10_000
WHOLE_RANGE = {"uint8": 255, "uint16": 65_535}


@dataclass(frozen=True)
class ChipGrid:
    """Where chips may lie in a scene, and how their pixels are read.

    ``ratio`` is image pixels a pixel of the grid; ``bands`` the 1-based numbers of what chips hold.
    """

    uuid: str
    scene: Scene
    bands: tuple[int, ...]
    ratio: float
    resampling: str
    scaling: str
    dtype: str

    @classmethod
    def of(cls, uuid: str, scene: Scene, options: dict[str, Any]) -> ChipGrid:
        """Return the grid that the options describe.

        Raises:
            ExportError: the image has no such band.
        """
        step = options["resolution"] or scene.transform[0]
        return cls(
            uuid,
            scene,
            chosen_bands(scene, options["bands"]),
            step / scene.transform[0],
            options["resampling"],
            options["scaling"],
            options["dtype"],
        )

    @property
    def width(self) -> int:
        """Columns of the grid."""
        return max(1, int(self.scene.width / self.ratio))

    @property
    def height(self) -> int:
        """Rows of the grid."""
        return max(1, int(self.scene.height / self.ratio))

    @cached_property
    def transform(self) -> rasterio.Affine:
        """From column and row of the grid to the scene's coordinates."""
        return rasterio.Affine(*self.scene.transform) * rasterio.Affine.scale(self.ratio)

    def window_transform(self, window: Window) -> rasterio.Affine:
        """From column and row of a window of the grid to the scene's coordinates."""
        return self.transform * rasterio.Affine.translation(window.col_off, window.row_off)

    def bounds(self, window: Window) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top of a window in the scene's coordinates."""
        left, top = self.transform * (window.col_off, window.row_off)
        right, bottom = self.transform * (window.col_off + window.width, window.row_off + window.height)
        return left, bottom, right, top

    def read(self, source: rasterio.DatasetReader, window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return raw values [bands, rows, cols] of all bands, those of the chip, and where they are valid."""
        shape = (int(window.height), int(window.width))
        if self.ratio == 1:
            values = source.read(window=window)
            return values, values[[band - 1 for band in self.bands]], self._valid(source, window, values)
        edges = Window(*(part * self.ratio for part in (window.col_off, window.row_off, window.width, window.height)))
        values = source.read(window=edges, out_shape=(source.count, *shape), resampling=Resampling[self.resampling])
        (first_row, last_row), (first_column, last_column) = edges.toranges()
        around = Window.from_slices(
            (int(first_row), min(int(np.ceil(last_row)), source.height)),
            (int(first_column), min(int(np.ceil(last_column)), source.width)),
        )
        valid = self._valid(source, around, source.read(window=around))
        rows, columns = (
            np.clip(((np.arange(length) + 0.5) * self.ratio + start - offset).astype(int), 0, limit - 1)
            for length, start, offset, limit in (
                (shape[0], edges.row_off, around.row_off, valid.shape[0]),
                (shape[1], edges.col_off, around.col_off, valid.shape[1]),
            )
        )
        return values, values[[band - 1 for band in self.bands]], valid[np.ix_(rows, columns)]

    def _valid(self, source: rasterio.DatasetReader, window: Window, values: np.ndarray) -> np.ndarray:
        ground = values[[band - 1 for band in self.scene.validity.bands]].astype(np.float32)
        return valid_pixels(source, self.scene.validity, ground, window)

    def converted(self, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Return the values of a chip as the options want them; what is not valid is 0 unless kept as it is."""
        if self.scaling == "own":
            return values if self.dtype == "own" else _cast(values.astype(np.float64), self.dtype)
        scaled = self._stretched(values) if self.scaling == "stretch" else self._reflectance(values)
        scaled[:, ~valid] = 0.0
        if self.dtype in WHOLE_RANGE:
            most = WHOLE_RANGE[self.dtype]
            # Reflectance keeps its usual scale where it fits: 10000 is a white surface.
            steps = REFLECTANCE_STEPS if self.scaling == "reflectance" and most > REFLECTANCE_STEPS else most
            return _cast(scaled * steps, self.dtype)
        return scaled.astype(np.float32)

    @property
    def nodata(self) -> float | None:
        """The nodata value of the chips."""
        return self.scene.nodata if self.scaling == self.dtype == "own" else None

    def _reflectance(self, values: np.ndarray) -> np.ndarray:
        return (values.astype(np.float64) - self.scene.offset) / self.scene.scale

    def _stretched(self, values: np.ndarray) -> np.ndarray:
        return np.stack([self.stretch(plane, band) for plane, band in zip(values, self.bands, strict=True)])

    def stretch(self, plane: np.ndarray, band: int) -> np.ndarray:
        """Return a band between its 2nd and 98th percentile in the whole image as float64 from 0 to 1."""
        ground = self.scene.validity.bands
        if band not in ground:
            return plane.astype(np.float64)
        low, high = (edges[ground.index(band)] for edges in (self.scene.low, self.scene.high))
        return np.clip((plane.astype(np.float64) - self.scene.offset - low) / (high - low), 0, 1)

    @property
    def display(self) -> tuple[int, int, int]:
        """The numbers of the bands that people see: red, green and blue, else the first three, else one thrice."""
        roles = self.scene.roles
        if {"red", "green", "blue"} <= set(roles):
            return roles["red"], roles["green"], roles["blue"]
        ground = self.scene.validity.bands
        return tuple(ground[:3]) if len(ground) >= 3 else (ground[0],) * 3


def chosen_bands(scene: Scene, text: str) -> tuple[int, ...]:
    """Return the 1-based numbers of the bands that a text names by number or role; all where it is empty.

    Raises:
        ExportError: the image has no such band.
    """

    def number_of(word: str) -> int:
        return int(word) if word.isdigit() else scene.roles.get(word, 0)

    words = [word.strip() for word in text.split(",") if word.strip()]
    numbers = tuple(number_of(word) for word in words) or tuple(range(1, len(scene.bands) + 1))
    wrong = [word for word, number in zip(words, numbers) if not 1 <= number <= len(scene.bands)]
    if wrong:
        raise ExportError(
            f"The image has no band {wrong[0]}.",
            f"Give numbers from 1 to {len(scene.bands)} or roles: {', '.join(sorted(scene.roles)) or 'it has none'}.",
        )
    return numbers


def _cast(values: np.ndarray, dtype: str) -> np.ndarray:
    if dtype == "float32":
        return values.astype(np.float32)
    return np.clip(np.rint(np.nan_to_num(values)), 0, WHOLE_RANGE[dtype]).astype(dtype)
