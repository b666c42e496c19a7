"""How each kind of mining object is painted: benches, lobes, beaches, lifts, sheds, ponds.

Every painter takes a plot: the place, the outline and the class of one object, and a random generator
seeded by the object, so that it looks alike at both dates.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from .canvas import Canvas, Outline, Window, hillshade
from .countryside import paint_sheds
from .noise import correlated_field

_DUMPED = ("dump", "rock_dull", "rock")
_PONDS = ("pond_turquoise", "pond_blue", "pond_cream", "pond_orange", "pond_green")
_BEACHES = ("tailings_grey", "tailings_white", "tailings_yellow")


@dataclass
class Plot:
    """One object to be painted.

    Attributes:
        window: the board around the object, with coordinates relative to its centre.
        growth: its radius relative to the outline's, 1 at the last date.
        value: class in the raster.
    """

    canvas: Canvas
    rng: np.random.Generator
    window: Window
    outline: Outline
    growth: float
    value: int
    object_id: int

    def depth(self) -> np.ndarray:
        """Distance inwards from the rim in units of the radius."""
        return self.outline.depth(self.window, self.growth)

    def texture(self, length: float) -> np.ndarray:
        """A random field over the window with a correlation length in fine pixels."""
        return correlated_field(self.rng, self.window.rows.shape, length)

    def paint(self, inside: np.ndarray, materials: str | tuple[str, ...], tone=1.0) -> None:
        """Cover where ``inside`` with one of the materials."""
        material = materials if isinstance(materials, str) else str(self.rng.choice(materials))
        patch = self.canvas.patches.add(material, self.value, self.object_id)
        self.canvas.paint(self.window, inside, patch, tone)


def _benches(depth: np.ndarray, count: float) -> np.ndarray:
    """Height of a terraced slope in benches below the rim; steep faces between flat berms."""
    level = np.clip(depth, 0, None) * count
    step = np.floor(level)
    face = np.clip((level - step) / 0.45, 0, 1)
    return step + face


def _paint_excavation(rock: tuple[str, ...], bench_pixels: float, water_chance: float):
    """Make the painter of a pit: terraced rock, a floor, a ramp and perhaps water in the deepest part."""

    def paint(plot: Plot) -> None:
        rough = plot.texture(6)
        fresh = plot.texture(14)
        depth = plot.depth() + 0.05 * rough
        inside = depth > 0
        benches = plot.outline.radius * plot.growth * 0.62 / bench_pixels
        height = -_benches(np.minimum(depth, 0.62), benches * 1.6)
        relief = hillshade(4.5 * height * bench_pixels / 3 + 0.6 * rough, 0.12)
        plot.paint(inside, rock, relief)
        plot.paint(inside & (fresh > 0.7), ("rock", "rock_dull", "rock_bright"), relief)
        plot.paint(inside & (depth < 0.16) & (fresh < -0.7), "overgrown", relief)
        _paint_ramp(plot, depth)
        if plot.rng.random() < water_chance and plot.outline.radius > 5:
            low = (depth + 0.12 * fresh > 0.74) & inside
            plot.paint(low, "pit_water")

    return paint


def _paint_ramp(plot: Plot, depth: np.ndarray) -> None:
    """The haul ramp winds down once around the pit."""
    along, across = plot.window.turned(plot.outline.angle)
    turn = (np.arctan2(across, along) / (2 * np.pi)) % 1
    width = 0.7 / plot.outline.radius
    ramp = (np.abs(depth - 0.08 - 0.5 * turn) < width) & (depth > 0.02)
    plot.paint(ramp, "track")


def _paint_dump(plot: Plot) -> None:
    """Terraced, lobed heap of coarse rock: flat top with tip rows, faces lit or shaded."""
    rough = plot.texture(3)
    slow = plot.texture(16)
    depth = plot.depth() + 0.05 * slow
    inside = depth > 0
    terraces = 1 + int(plot.outline.radius > 9) + int(plot.outline.radius > 16)
    height = plot.outline.radius * 0.55 * _benches(np.minimum(depth * 1.5, 0.999), terraces)
    relief = hillshade(height + 0.55 * rough, 0.2)
    plot.paint(inside, _DUMPED, relief)
    plot.paint(inside & (slow > 0.8), ("dump", "rock", "rock_shade"), relief)
    plot.paint(inside & (slow < -1.0) & (depth < 0.35), "overgrown", relief)


def _paint_tailings(plot: Plot) -> None:
    """Embankment, spigotted beach that darkens towards the water, decant pond off centre."""
    depth = plot.depth()
    inside = depth > 0
    along, across = plot.window.turned(plot.outline.angle + plot.rng.uniform(-0.4, 0.4))
    slant = along / (plot.outline.radius * plot.growth * 1.6)
    fans = plot.texture(9)
    wet = depth * 0.75 + 0.55 * slant + 0.10 * fans
    dryness = np.clip(1.14 - 0.42 * np.clip(wet + 0.25, 0, 1.2), 0.55, 1.2).astype(np.float32)
    plot.paint(inside, _BEACHES, dryness * (1 + 0.02 * fans))
    plot.paint(inside & (wet > 0.50), "tailings_grey", dryness)
    rim = 1.3 / plot.outline.radius
    plot.paint(inside & (wet > 0.66) & (depth > 2.2 * rim), _PONDS)
    relief = hillshade(3 * np.clip(1 - np.abs(depth - rim) / rim, 0, 1), 0.25)
    plot.paint(inside & (depth < 2 * rim), "dump", relief)


def _paint_leach_pad(plot: Plot) -> None:
    """Stacked lifts in straight rows on a dark liner."""
    depth = plot.depth()
    inside = depth > 0
    along, across = plot.window.turned(plot.outline.angle)
    lifts = hillshade(2.5 * _benches(np.minimum(depth, 0.7), 4), 0.22)
    rows = (1 + 0.05 * np.cos(2 * np.pi * across / 3.2)).astype(np.float32)
    plot.paint(inside, ("dump", "rock_dull", "tailings_yellow"), lifts * rows)
    plot.paint(inside & (along > 0.2 * plot.outline.radius) & (depth > 0.1), "tailings_grey", lifts * rows)
    plot.paint(inside & (depth < 1.1 / plot.outline.radius), "rock_shade", np.full_like(rows, 0.55))


def _paint_sheds_of(plot: Plot, share: float) -> None:
    paint_sheds(plot.canvas, plot.rng, plot.window, plot.outline, plot.value, plot.object_id, share)


def _paint_plant(plot: Plot) -> None:
    """Large sheds on crushed rock, with round thickeners."""
    _paint_sheds_of(plot, share=0.4)
    depth = plot.depth()
    plot.paint((depth > 0) & (plot.texture(6) > 0.5), "rock")
    if plot.outline.radius > 4:
        spot = plot.rng.uniform(-0.4, 0.4, 2) * plot.outline.radius
        for shift in (0.0, 3.2):
            near = np.hypot(plot.window.rows - spot[0], plot.window.columns - spot[1] - shift) < 1.2
            plot.paint(near & (depth > 0), "pit_water")


def _paint_facilities(plot: Plot) -> None:
    _paint_sheds_of(plot, share=0.55)


def _paint_pond(plot: Plot) -> None:
    """Lined pond: even colour, straight sides, a narrow bank."""
    depth = plot.depth()
    bank = 0.7 / plot.outline.radius
    plot.paint(depth > 0, "dump")
    plot.paint(depth > bank, _PONDS)


def _paint_pit_lake(plot: Plot) -> None:
    """Water with a rim of rock, steep on the sunny side."""
    depth = plot.depth()
    plot.paint(depth > 0, "rock", hillshade(-6 * np.clip(depth, 0, 0.25) * plot.outline.radius, 0.12))
    plot.paint(depth > 0.16, ("pit_water", "pond_turquoise", "water"))


def _paint_stockpile(plot: Plot) -> None:
    depth = plot.depth()
    relief = hillshade(plot.outline.radius * np.clip(depth, 0, 1), 0.25)
    plot.paint(depth > 0, ("rock_bright", "dump", "rock_shade"), relief)


def _paint_cleared(plot: Plot) -> None:
    """Topsoil stripped ahead of the pit; looks like any bare field but for its place."""
    depth = plot.depth()
    rough = plot.texture(7)
    plot.paint(depth > 0, ("open_ground", "bare_field_june"), hillshade(0.6 * rough, 0.15))
    plot.paint((depth > 0) & (rough > 1.0), "rock_dull")


def _paint_alluvial(plot: Plot) -> None:
    """Jumble of gravel, mud and ponds of many colours without benches."""
    depth = plot.depth() + 0.28 * plot.texture(7)
    inside = depth > 0
    heaps = plot.texture(3)
    plot.paint(inside, ("tailings_grey", "open_ground"), hillshade(1.2 * heaps, 0.12))
    for material, low in (("tailings_yellow", 0.9), ("overgrown", 1.2), ("dump", 0.9)):
        place = plot.texture(6) > low
        plot.paint(inside & place, material)
    for _ in range(3):
        place = plot.texture(7) > 1.15
        plot.paint(inside & place, (*_PONDS, "turbid_water"))


def _paint_rehabilitated(plot: Plot) -> None:
    """Smoothed, sown land with planting along the contours and some bare places."""
    depth = plot.depth()
    rough = plot.texture(6)
    rows = (1 + 0.05 * np.cos(9 * np.pi * depth)).astype(np.float32)
    plot.paint(depth > 0, "mown_july", rows)
    plot.paint((depth > 0) & (rough > 0.8), "overgrown")


PAINTERS: dict[str, Callable[[Plot], None]] = {
    "PIT": _paint_excavation(("rock", "rock", "rock_dull"), bench_pixels=2.6, water_chance=0.5),
    "QRY": _paint_excavation(("rock", "rock_bright"), bench_pixels=3.5, water_chance=0.45),
    "ASM": _paint_alluvial,
    "WRD": _paint_dump,
    "TSF": _paint_tailings,
    "HLP": _paint_leach_pad,
    "PLT": _paint_plant,
    "STK": _paint_stockpile,
    "PND": _paint_pond,
    "PLK": _paint_pit_lake,
    "FAC": _paint_facilities,
    "CLR": _paint_cleared,
    "REH": _paint_rehabilitated,
}
