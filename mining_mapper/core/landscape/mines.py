"""Mine sites: which objects they have, where these lie, and how each is painted.

A site is planned once. A date changes only the growth of its objects and whether the site exists, so
the same pit is the same object, smaller or larger, on every date.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .canvas import Canvas, Outline, Window
from .classes import OTHER, VALUES
from .countryside import Countryside, paint_sheds, paint_track
from .ground import PAINTERS, Plot
from .noise import correlated_field

# What sites consist of: (class, mean number, relative radius). Radii relative to the site's main pit
# follow the median areas of Chile's large mines (pit 14 ha, dump 13, tailings 15, leach pad 66, plant
# 2.7, facilities 0.6), with less spread.
_KINDS: dict[str, tuple[tuple[str, float, float], ...]] = {
    "metal": (
        ("PIT", 1.4, 1.00), ("WRD", 2.6, 0.82), ("TSF", 1.3, 0.95), ("HLP", 0.5, 0.75), ("PLT", 1.0, 0.42),
        ("PND", 2.6, 0.27), ("FAC", 1.2, 0.26), ("STK", 0.8, 0.28), ("CLR", 0.7, 0.45),
    ),
    "quarry": (
        ("QRY", 1.8, 0.85), ("WRD", 0.7, 0.45), ("PLT", 0.6, 0.32), ("STK", 1.0, 0.26), ("PND", 0.9, 0.25),
        ("PLK", 0.5, 0.40), ("CLR", 0.4, 0.40),
    ),
    "alluvial": (("ASM", 4.0, 0.75), ("PND", 1.0, 0.22), ("FAC", 0.5, 0.20)),
}  # fmt: skip
_KIND_CYCLE = ("metal", "quarry", "metal", "alluvial", "quarry")
_KIND_SIZE = {"metal": 1.0, "quarry": 0.8, "alluvial": 0.62}
_GROWING = ("PIT", "QRY", "WRD", "TSF", "HLP", "ASM", "STK")
_FEWEST_SITES = 3
_SMALLEST = 2.1
"""Smallest radius of an object, in image pixels: below, nobody could tell what it is."""


@dataclass(frozen=True)
class Changes:
    """What happens between the two dates.

    Attributes:
        new, reclaimed, gone: how many sites open, are rehabilitated, or end as fields and industrial estates, the
            smallest ones first; none where there are fewer than three sites, or than are asked for.
        growth: least and greatest radius that growing objects have at the first date, relative to the second.
    """

    new: int = 1
    reclaimed: int = 1
    gone: int = 0
    growth: tuple[float, float] = (0.78, 0.96)


@dataclass
class Feature:
    """One mining object: its class, place and shape, and how much smaller it was at the first date."""

    object_id: int
    code: str
    row: float
    column: float
    outline: Outline
    seed: int
    first_growth: float


@dataclass
class Site:
    """A mine: objects that belong together.

    Attributes:
        fate: "steady", "new" (absent at the first date), "reclaimed" (rehabilitated at the second) or "gone" (fields
            and estates at the second).
    """

    number: int
    kind: str
    fate: str = "steady"
    features: list[Feature] = field(default_factory=list)


def plan_sites(
    rng: np.random.Generator, land: Countryside, n_objects: int, mining_share: float, changes: Changes
) -> list[Site]:
    """Plan sites with at least ``n_objects`` objects that cover about ``mining_share`` of the land.

    Args:
        rng: draws the plan.
        land: the countryside: towns are avoided, alluvial workings lie along the river.
        n_objects: mining objects, all sites together.
        mining_share: share of the pixels, 0 to 1.
        changes: between the dates.
    """
    lists = _object_lists(rng, n_objects)
    relative = [np.array([radius for _, radius in objects]) for _, objects in lists]
    unit_area = sum(float(np.pi * (radii**2).sum()) for radii in relative)
    scale = np.sqrt(mining_share * land.size[0] * land.size[1] / unit_area)
    taken: list[tuple[float, float, float]] = []
    sites = []
    next_id = 1
    for number, (kind, objects) in enumerate(lists):
        radii = [max(_SMALLEST, radius * scale) for _, radius in objects]
        offsets = _pack(rng, radii)
        span = max(np.hypot(*offset) + radius for offset, radius in zip(offsets, radii)) + 3
        row, column = _find_place(rng, land, taken, span, along_river=kind == "alluvial")
        taken.append((row, column, span))
        site = Site(number + 1, kind)
        for (code, _), radius, (down, right) in zip(objects, radii, offsets):
            feature = _feature(rng, next_id, code, row + down, column + right, radius, changes.growth)
            site.features.append(feature)
            next_id += 1
        sites.append(site)
    _decide_fates(sites, changes)
    return sites


def _object_lists(rng, n_objects: int) -> list[tuple[str, list[tuple[str, float]]]]:
    """Kinds of sites with their objects (code, relative radius), largest first, until there are enough."""
    lists = []
    total = 0
    while total < n_objects:
        kind = _KIND_CYCLE[len(lists) % len(_KIND_CYCLE)]
        size = _KIND_SIZE[kind] * rng.lognormal(0, 0.25)
        objects = []
        for place, (code, mean, radius) in enumerate(_KINDS[kind]):
            count = max(1 if place == 0 else 0, int(np.floor(mean + rng.random())))
            objects += [(code, size * radius * rng.lognormal(0, 0.28)) for _ in range(count)]
        total += len(objects)
        objects.sort(key=lambda item: -item[1])
        lists.append((kind, objects))
    return lists


def _pack(rng, radii: list[float]) -> list[tuple[float, float]]:
    """Place circles, one after another, close around the first without overlap."""
    placed = [(0.0, 0.0)]
    for index in range(1, len(radii)):
        best = None
        for _ in range(250):
            anchor = rng.integers(0, index)
            gap = 1.12 * (radii[anchor] + radii[index]) + rng.uniform(1, 5)
            angle = rng.uniform(0, 2 * np.pi)
            spot = (placed[anchor][0] + gap * np.sin(angle), placed[anchor][1] + gap * np.cos(angle))
            free = all(
                np.hypot(spot[0] - other[0], spot[1] - other[1]) > 1.12 * (radii[index] + radius) + 1
                for other, radius in zip(placed, radii)
            )
            if free and (best is None or np.hypot(*spot) < np.hypot(*best)):
                best = spot
        # With no free place among the tries, a ring outside everything else is always free.
        outside = max(np.hypot(*p) + r for p, r in zip(placed, radii)) + 1.2 * radii[index] + 2
        placed.append(best or (outside, 0.0))
    return placed


def _find_place(rng, land: Countryside, taken, span: float, along_river: bool) -> tuple[float, float]:
    """A centre for a site of radius ``span``: clear of the edge, of towns and of other sites."""
    best, best_room = (land.size[0] / 2, land.size[1] / 2), -np.inf
    rows, columns = land.size
    for _ in range(400):
        row = rng.uniform(min(span, rows / 2), max(rows - span, rows / 2))
        column = rng.uniform(min(span, columns / 2), max(columns - span, columns / 2))
        if along_river:
            near = land.river[np.argmin(np.abs(land.river[:, 1] - column))]
            row = float(np.clip(near[0] + rng.uniform(-6, 6), span, rows - span))
        room = min(
            [np.hypot(row - r, column - c) - span - radius for r, c, radius in taken]
            + [np.hypot(row - t.row, column - t.column) - span - 0.7 * t.radius for t in land.towns]
            + ([] if along_river else [land.river_distance(row, column) - 0.8 * span]),
            default=1.0,
        )
        if room > best_room:
            best, best_room = (row, column), room
        if room > 4:
            break
    return best


_SHAPES = {
    "PIT": {"waviness": 0.14},
    "QRY": {"waviness": 0.12, "squareness": 3.2},
    "ASM": {"waviness": 0.42},
    "WRD": {"waviness": 0.16, "lobes": 5},
    "TSF": {"waviness": 0.08, "squareness": 3.5},
    "HLP": {"waviness": 0.01, "squareness": 8.0},
    "PLT": {"waviness": 0.02, "squareness": 6.0},
    "FAC": {"waviness": 0.02, "squareness": 6.0},
    "PND": {"waviness": 0.02, "squareness": 7.0},
    "PLK": {"waviness": 0.16, "squareness": 2.6},
    "STK": {"waviness": 0.18},
    "CLR": {"waviness": 0.06, "squareness": 5.0},
}


def _feature(rng, object_id: int, code: str, row: float, column: float, radius: float, growing) -> Feature:
    outline = Outline(rng, radius, **_SHAPES[code])
    growth = rng.uniform(*growing) if code in _GROWING else 1.0
    return Feature(object_id, code, row, column, outline, int(rng.integers(0, 2**31)), growth)


def _decide_fates(sites: list[Site], changes: Changes) -> None:
    """Let the smallest sites be reclaimed, open or end between the dates, if there are sites enough."""
    small = sorted(sites, key=lambda site: len(site.features))
    fates = ["reclaimed"] * changes.reclaimed + ["new"] * changes.new + ["gone"] * changes.gone
    if len(sites) >= max(_FEWEST_SITES, len(fates)):
        for site, fate in zip(small, fates):
            site.fate = fate


def paint_sites(canvas: Canvas, sites: list[Site], july: bool) -> None:
    """Paint every site as it is at a date, roads first so that objects lie over them."""
    present = [site for site in sites if july or site.fate != "new"]
    for site in present:
        _paint_surroundings(canvas, site, july)
    for site in present:
        if not (july and site.fate in ("reclaimed", "gone")):
            _paint_haul_roads(canvas, site)
    for site in present:
        for feature in site.features:
            _paint_feature(canvas, site, feature, july)


def _paint_feature(canvas: Canvas, site: Site, feature: Feature, july: bool) -> None:
    growth = 1.0 if july else feature.first_growth
    window = canvas.window(feature.row, feature.column, feature.outline.reach())
    if window is None:
        return
    code = "REH" if july and site.fate == "reclaimed" else feature.code
    rng = np.random.default_rng(feature.seed)
    if july and site.fate == "gone":
        _paint_other_use(canvas, rng, window, feature)
        return
    PAINTERS[code](Plot(canvas, rng, window, feature.outline, growth, VALUES[code], feature.object_id))


def _paint_other_use(canvas: Canvas, rng: np.random.Generator, window: Window, feature: Feature) -> None:
    """A harvested field or an industrial estate where an object was; nothing of it is left to see."""
    if feature.object_id % 2:
        paint_sheds(canvas, rng, window, feature.outline, VALUES["NIN"], 0, share=0.5)
    else:
        field_patch = canvas.patches.add("harvested_july", VALUES["NAG"])
        canvas.paint(window, feature.outline.depth(window) > 0, field_patch)


def _paint_surroundings(canvas: Canvas, site: Site, july: bool) -> None:
    """Rough grass between the objects, where nobody farms any more; it is no mining object itself."""
    grass = canvas.patches.add("mown_july" if july else "sparse_june", OTHER)
    scrub = canvas.patches.add("meadow_july" if july else "meadow_june", OTHER)
    for feature in site.features:
        window = canvas.window(feature.row, feature.column, feature.outline.reach() + 5)
        if window is not None:
            rough = correlated_field(np.random.default_rng(feature.seed + 2), window.rows.shape, 9)
            near = feature.outline.depth(window) + 0.1 * rough > -4.5 / feature.outline.radius
            canvas.paint(window, near, np.where(rough > 0.2, scrub, grass))


def _paint_haul_roads(canvas: Canvas, site: Site) -> None:
    """Wide roads of crushed rock from every object to the main pit."""
    road = canvas.patches.add("rock_dull" if site.kind == "metal" else "track", VALUES["RDS"])
    main = site.features[0]
    for feature in site.features[1:]:
        rng = np.random.default_rng(feature.seed + 1)
        start, goal = (feature.row, feature.column), (main.row, main.column)
        paint_track(canvas, rng, start, goal, road, half_width=0.8, bend=0.2)
