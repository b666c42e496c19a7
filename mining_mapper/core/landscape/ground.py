"""How each kind of mining object is painted: benches, lobes, beaches, lifts, sheds, ponds.

Every painter has the same signature: canvas, random generator (seeded by the object, so that both
dates look alike), window around the object, outline, growth (1 at the last date), class value and
object number.
"""

from __future__ import annotations

from typing import Callable

import numpy as np

from .canvas import Canvas, Outline, Window, hillshade
from .countryside import paint_sheds
from .noise import correlated_field

_DARK_ROCK = ("dump", "rock_dull", "track")
_PONDS = ("pond_turquoise", "pond_blue", "pond_cream", "pond_orange", "pond_green")
_BEACHES = ("tailings_grey", "tailings_white", "tailings_yellow")


def _benches(rng, depth: np.ndarray, count: float) -> np.ndarray:
    """Height of a terraced slope in benches below the rim; steep faces between flat berms."""
    level = np.clip(depth, 0, None) * count
    step = np.floor(level)
    face = np.clip((level - step) / 0.45, 0, 1)
    return step + face


def _paint_excavation(rock: tuple[str, ...], bench_pixels: float, water_chance: float):
    """Make the painter of a pit: terraced rock, a floor, a ramp and perhaps water in the deepest part."""

    def paint(canvas: Canvas, rng, window: Window, outline: Outline, growth, value, object_id) -> None:
        rough = correlated_field(rng, window.rows.shape, 6)
        fresh = correlated_field(rng, window.rows.shape, 14)
        depth = outline.depth(window, growth) + 0.05 * rough
        inside = depth > 0
        benches = outline.radius * growth * 0.62 / bench_pixels
        height = -_benches(rng, np.minimum(depth, 0.62), benches * 1.6)
        relief = hillshade(4.5 * height * bench_pixels / 3 + 0.6 * rough, 0.12)
        main = canvas.patches.add(str(rng.choice(rock)), value, object_id)
        canvas.paint(window, inside, main, relief)
        other = canvas.patches.add(str(rng.choice(("rock", "rock_dull", "rock_bright"))), value, object_id)
        canvas.paint(window, inside & (fresh > 0.7), other, relief)
        old = canvas.patches.add("overgrown", value, object_id)
        canvas.paint(window, inside & (depth < 0.16) & (fresh < -0.7), old, relief)
        _paint_ramp(canvas, window, outline, depth, value, object_id)
        if rng.random() < water_chance and outline.radius > 5:
            low = (depth + 0.12 * fresh > 0.74) & inside
            canvas.paint(window, low, canvas.patches.add("pit_water", value, object_id))

    return paint


def _paint_ramp(canvas: Canvas, window: Window, outline: Outline, depth, value, object_id) -> None:
    """The haul ramp winds down once around the pit."""
    along, across = window.turned(outline.angle)
    turn = (np.arctan2(across, along) / (2 * np.pi)) % 1
    width = 0.7 / outline.radius
    ramp = (np.abs(depth - 0.08 - 0.5 * turn) < width) & (depth > 0.02)
    canvas.paint(window, ramp, canvas.patches.add("track", value, object_id))


def _paint_dump(canvas, rng, window, outline, growth, value, object_id) -> None:
    """Terraced, lobed heap of coarse rock: flat top with tip rows, faces lit or shaded."""
    rough = correlated_field(rng, window.rows.shape, 3)
    slow = correlated_field(rng, window.rows.shape, 16)
    depth = outline.depth(window, growth) + 0.05 * slow
    inside = depth > 0
    terraces = 1 + int(outline.radius > 9) + int(outline.radius > 16)
    height = outline.radius * 0.55 * _benches(rng, np.minimum(depth * 1.5, 0.999), terraces)
    relief = hillshade(height + 0.55 * rough, 0.2)
    canvas.paint(window, inside, canvas.patches.add(str(rng.choice(_DARK_ROCK)), value, object_id), relief)
    second = canvas.patches.add(str(rng.choice(("dump", "rock", "rock_shade"))), value, object_id)
    canvas.paint(window, inside & (slow > 0.8), second, relief)
    grown = canvas.patches.add("overgrown", value, object_id)
    canvas.paint(window, inside & (slow < -1.0) & (depth < 0.35), grown, relief)


def _paint_tailings(canvas, rng, window, outline, growth, value, object_id) -> None:
    """Embankment, spigotted beach that darkens towards the water, decant pond off centre."""
    depth = outline.depth(window, growth)
    inside = depth > 0
    along, across = window.turned(outline.angle + rng.uniform(-0.4, 0.4))
    slant = along / (outline.radius * growth * 1.6)
    fans = correlated_field(rng, window.rows.shape, 9)
    wet = depth * 0.75 + 0.55 * slant + 0.10 * fans
    dryness = np.clip(1.14 - 0.42 * np.clip(wet + 0.25, 0, 1.2), 0.55, 1.2).astype(np.float32)
    beach = canvas.patches.add(str(rng.choice(_BEACHES)), value, object_id)
    canvas.paint(window, inside, beach, dryness * (1 + 0.02 * fans))
    damp = canvas.patches.add("tailings_grey", value, object_id)
    canvas.paint(window, inside & (wet > 0.50), damp, dryness)
    pond = canvas.patches.add(str(rng.choice(_PONDS)), value, object_id)
    rim = 1.3 / outline.radius
    canvas.paint(window, inside & (wet > 0.66) & (depth > 2.2 * rim), pond)
    wall = canvas.patches.add("dump", value, object_id)
    relief = hillshade(3 * np.clip(1 - np.abs(depth - rim) / rim, 0, 1), 0.25)
    canvas.paint(window, inside & (depth < 2 * rim), wall, relief)


def _paint_leach_pad(canvas, rng, window, outline, growth, value, object_id) -> None:
    """Stacked lifts in straight rows on a dark liner."""
    depth = outline.depth(window, growth)
    inside = depth > 0
    along, across = window.turned(outline.angle)
    lifts = hillshade(2.5 * _benches(rng, np.minimum(depth, 0.7), 4), 0.22)
    rows = (1 + 0.05 * np.cos(2 * np.pi * across / 3.2)).astype(np.float32)
    wetted = canvas.patches.add("tailings_grey", value, object_id)
    stacked = canvas.patches.add(str(rng.choice(("dump", "rock_dull", "tailings_yellow"))), value, object_id)
    canvas.paint(window, inside, stacked, lifts * rows)
    canvas.paint(window, inside & (along > 0.2 * outline.radius) & (depth > 0.1), wetted, lifts * rows)
    liner = canvas.patches.add("rock_shade", value, object_id)
    canvas.paint(window, inside & (depth < 1.1 / outline.radius), liner, np.full_like(rows, 0.55))


def _paint_plant(canvas, rng, window, outline, growth, value, object_id) -> None:
    """Large sheds on crushed rock, with round thickeners."""
    paint_sheds(canvas, rng, window, outline, value, object_id, share=0.4)
    depth = outline.depth(window)
    ground = canvas.patches.add("rock", value, object_id)
    canvas.paint(window, (depth > 0) & (correlated_field(rng, window.rows.shape, 6) > 0.5), ground)
    if outline.radius > 4:
        tank = canvas.patches.add("pit_water", value, object_id)
        spot = rng.uniform(-0.4, 0.4, 2) * outline.radius
        for shift in (0.0, 3.2):
            near = np.hypot(window.rows - spot[0], window.columns - spot[1] - shift) < 1.2
            canvas.paint(window, near & (depth > 0), tank)


def _paint_facilities(canvas, rng, window, outline, growth, value, object_id) -> None:
    paint_sheds(canvas, rng, window, outline, value, object_id, share=0.55)


def _paint_pond(canvas, rng, window, outline, growth, value, object_id) -> None:
    """Lined pond: even colour, straight sides, a narrow bank."""
    depth = outline.depth(window)
    bank = 0.7 / outline.radius
    canvas.paint(window, depth > 0, canvas.patches.add("dump", value, object_id))
    canvas.paint(window, depth > bank, canvas.patches.add(str(rng.choice(_PONDS)), value, object_id))


def _paint_pit_lake(canvas, rng, window, outline, growth, value, object_id) -> None:
    """Water with a rim of rock, steep on the sunny side."""
    depth = outline.depth(window)
    rim = canvas.patches.add("rock", value, object_id)
    canvas.paint(window, depth > 0, rim, hillshade(-6 * np.clip(depth, 0, 0.25) * outline.radius, 0.12))
    lake = canvas.patches.add(str(rng.choice(("pit_water", "pond_turquoise", "water"))), value, object_id)
    canvas.paint(window, depth > 0.16, lake)


def _paint_stockpile(canvas, rng, window, outline, growth, value, object_id) -> None:
    depth = outline.depth(window, growth)
    pile = canvas.patches.add(str(rng.choice(("rock_bright", "dump", "rock_shade"))), value, object_id)
    canvas.paint(window, depth > 0, pile, hillshade(outline.radius * np.clip(depth, 0, 1), 0.25))


def _paint_cleared(canvas, rng, window, outline, growth, value, object_id) -> None:
    """Topsoil stripped ahead of the pit; looks like any bare field but for its place."""
    depth = outline.depth(window, growth)
    rough = correlated_field(rng, window.rows.shape, 7)
    stripped = canvas.patches.add(str(rng.choice(("open_ground", "bare_field_june"))), value, object_id)
    canvas.paint(window, depth > 0, stripped, hillshade(0.6 * rough, 0.15))
    canvas.paint(window, (depth > 0) & (rough > 1.0), canvas.patches.add("rock_dull", value, object_id))


def _paint_alluvial(canvas, rng, window, outline, growth, value, object_id) -> None:
    """Jumble of gravel, mud and ponds of many colours without benches."""
    depth = outline.depth(window, growth) + 0.28 * correlated_field(rng, window.rows.shape, 7)
    inside = depth > 0
    heaps = correlated_field(rng, window.rows.shape, 3)
    base = canvas.patches.add(str(rng.choice(("tailings_grey", "open_ground"))), value, object_id)
    canvas.paint(window, inside, base, hillshade(1.2 * heaps, 0.12))
    for material, low in (("tailings_yellow", 0.9), ("overgrown", 1.2), ("dump", 0.9)):
        place = correlated_field(rng, window.rows.shape, 6) > low
        canvas.paint(window, inside & place, canvas.patches.add(material, value, object_id))
    for _ in range(3):
        place = correlated_field(rng, window.rows.shape, 7) > 1.15
        pond = canvas.patches.add(str(rng.choice((*_PONDS, "turbid_water"))), value, object_id)
        canvas.paint(window, inside & place, pond)


def _paint_rehabilitated(canvas, rng, window, outline, growth, value, object_id) -> None:
    """Smoothed, sown land with planting along the contours and some bare places."""
    depth = outline.depth(window, growth)
    rough = correlated_field(rng, window.rows.shape, 6)
    rows = (1 + 0.05 * np.cos(9 * np.pi * depth)).astype(np.float32)
    canvas.paint(window, depth > 0, canvas.patches.add("mown_july", value, object_id), rows)
    canvas.paint(window, (depth > 0) & (rough > 0.8), canvas.patches.add("overgrown", value, object_id))


Painter = Callable[[Canvas, np.random.Generator, Window, Outline, float, int, int], None]

PAINTERS: dict[str, Painter] = {
    "PIT": _paint_excavation(("rock", "rock_dull", "dump"), bench_pixels=2.6, water_chance=0.5),
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
