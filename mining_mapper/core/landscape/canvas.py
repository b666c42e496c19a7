"""The drawing board of a simulated landscape: patches of surface, painted over one another.

Everything that is seen is a patch: a field, a roof, a pit bench, a pond. The board holds one patch
number and one tone (relative brightness: shadows, ridges, ruts) per fine pixel; what a patch is made
of, its class and the object that it belongs to stand in lists.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .spectra import MATERIAL_IDS

FINE = 2
"""Fine pixels per image pixel along each axis; they are averaged to make mixed pixels."""

SUN_AZIMUTH = 152.0
"""Degrees from north, clockwise: the sun at Sentinel-2's passage over central Europe in summer."""

_SUN_ROW, _SUN_COLUMN = -np.cos(np.radians(SUN_AZIMUTH)), np.sin(np.radians(SUN_AZIMUTH))


@dataclass
class Patches:
    """What the patches are, by patch number."""

    material: list[int] = field(default_factory=list)
    class_value: list[int] = field(default_factory=list)
    object_id: list[int] = field(default_factory=list)

    def add(self, material: str, class_value: int, object_id: int = 0) -> int:
        """Note a patch and return its number."""
        self.material.append(MATERIAL_IDS[material])
        self.class_value.append(class_value)
        self.object_id.append(object_id)
        return len(self.material) - 1


@dataclass(frozen=True)
class Window:
    """A part of the board: its place, and coordinates in image pixels, relative to a centre."""

    slices: tuple[slice, slice]
    rows: np.ndarray
    columns: np.ndarray

    def turned(self, angle: float) -> tuple[np.ndarray, np.ndarray]:
        """Coordinates along and across a direction, ``angle`` in radians from the column axis."""
        cosine, sine = np.cos(angle), np.sin(angle)
        return self.columns * cosine + self.rows * sine, self.rows * cosine - self.columns * sine


class Canvas:
    """The board of one date.

    Attributes:
        patch: int32 (fine rows, fine columns).
        tone: float32 of the same shape, 1 where nothing brightens or shades.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        self.size = size
        fine = (size[0] * FINE, size[1] * FINE)
        self.patch = np.zeros(fine, dtype=np.int32)
        self.tone = np.ones(fine, dtype=np.float32)
        self.patches = Patches()

    def window(self, row: float, column: float, reach: float) -> Window | None:
        """The square of half-width ``reach`` (image pixels) around a centre; None if off the board."""
        bounds = []
        for centre, length in ((row, self.patch.shape[0]), (column, self.patch.shape[1])):
            start = max(0, int((centre - reach) * FINE))
            stop = min(length, int((centre + reach) * FINE) + 1)
            if start >= stop:
                return None
            bounds.append((start, stop))
        rows = (np.arange(*bounds[0], dtype=np.float32) + 0.5) / FINE - row
        columns = (np.arange(*bounds[1], dtype=np.float32) + 0.5) / FINE - column
        slices = (slice(*bounds[0]), slice(*bounds[1]))
        return Window(slices, *np.meshgrid(rows, columns, indexing="ij"))

    def whole(self) -> Window:
        """The whole board, with coordinates from its upper left corner."""
        axes = [(np.arange(length, dtype=np.float32) + 0.5) / FINE for length in self.patch.shape]
        return Window((slice(None), slice(None)), *np.meshgrid(*axes, indexing="ij"))

    def paint(
        self, window: Window, inside: np.ndarray, patch: int | np.ndarray, tone: float | np.ndarray = 1.0
    ) -> None:
        """Cover the fine pixels of a window where ``inside`` with a patch (or patches) and a tone."""
        board, shade = self.patch[window.slices], self.tone[window.slices]
        board[inside] = patch[inside] if isinstance(patch, np.ndarray) else patch
        shade[inside] = tone[inside] if isinstance(tone, np.ndarray) else tone


class Outline:
    """A closed shape around a centre: an ellipse or a rounded box with a wavy rim.

    Args:
        radius: mean radius in image pixels.
        waviness: relative size of the rim's waves.
        squareness: exponent of the superellipse; 2 is an ellipse, 6 nearly a rectangle.
        lobes: number of fan-like lobes (0 for none), as trucks tip them.
    """

    def __init__(self, rng, radius, waviness=0.12, squareness=2.0, lobes=0, elongation=None) -> None:
        self.radius = float(radius)
        self.angle = rng.uniform(0, np.pi)
        self.elongation = elongation or rng.uniform(1.0, 1.8)
        self.squareness = squareness
        orders = np.arange(2, 8)
        self._size = waviness * rng.uniform(0.4, 1.0, len(orders)) / np.sqrt(orders)
        self._phase = rng.uniform(0, 2 * np.pi, len(orders))
        self._orders = orders
        self._lobes = lobes
        self._lobe_phase = rng.uniform(0, 2 * np.pi)

    def reach(self) -> float:
        """A radius that contains the shape."""
        return self.radius * self.elongation**0.5 * 1.45 + 3

    def depth(self, window: Window, growth: float = 1.0) -> np.ndarray:
        """Distance inwards from the rim in units of the radius: 0 on the rim, 1 at the centre."""
        along, across = window.turned(self.angle)
        stretch = np.sqrt(self.elongation)
        along, across = along / stretch, across * stretch
        power = self.squareness
        distance = (np.abs(along) ** power + np.abs(across) ** power) ** (1 / power)
        direction = np.arctan2(across, along)
        rim = np.ones_like(direction)
        for order, size, phase in zip(self._orders, self._size, self._phase):
            rim += size * np.cos(order * direction + phase)
        if self._lobes:
            wave = np.abs(np.cos(0.5 * self._lobes * direction + self._lobe_phase))
            rim += 0.22 * (wave - 0.64)
        return 1 - distance / (self.radius * growth * rim)


def hillshade(height: np.ndarray, strength: float) -> np.ndarray:
    """Relative brightness of a relief lit from SUN_AZIMUTH; ``height`` in fine pixels."""
    if min(height.shape) < 2:
        return np.ones_like(height)
    down, right = np.gradient(height)
    facing = -(down * _SUN_ROW + right * _SUN_COLUMN)
    return np.clip(1 + strength * facing, 0.3, 1.5).astype(np.float32)


def distance_to_line(window: Window, points: np.ndarray) -> np.ndarray:
    """Distance in image pixels of a window's pixels to a polyline (n, 2) in window coordinates."""
    best = np.full(window.rows.shape, np.inf, dtype=np.float32)
    for start, stop in zip(points[:-1], points[1:]):
        step = stop - start
        length = max(float(step @ step), 1e-6)
        share = ((window.rows - start[0]) * step[0] + (window.columns - start[1]) * step[1]) / length
        share = np.clip(share, 0, 1)
        distance = np.hypot(window.rows - start[0] - share * step[0], window.columns - start[1] - share * step[1])
        np.minimum(best, distance, out=best)
    return best
