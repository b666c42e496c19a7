"""The land around the mines: fields, woods, river, lakes, towns and what else looks like a mine."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .canvas import FINE, Canvas, Outline, Window, distance_to_line, hillshade
from .classes import OTHER, VALUES
from .noise import correlated_field, jittered_cells, smooth_field

# What grows on fields at the two dates. Each row: share of fields, surface in June, surfaces in July
# with their shares. The surfaces are those of Strzegom, the shares are not: harvested and bare fields
# take 6 % of this land and 15 % of that, so that a single pixel is as hard to tell here as there
# although these mines are far more various (docs/sample.md gives the figures).
_ROTATION = (
    (0.22, "wheat_june", (("ripe_pale_july", 0.60), ("harvested_july", 0.15), ("meadow_july", 0.25))),
    (0.17, "barley_june", (("stubble_july", 0.18), ("ripe_pale_july", 0.57), ("mown_july", 0.25))),
    (0.17, "beet_june", (("ripe_july", 0.35), ("ripe_pale_july", 0.65))),
    (0.20, "meadow_june", (("meadow_july", 0.60), ("mown_july", 0.40))),
    (0.12, "ripening_june", (("harvested_july", 0.35), ("ripe_pale_july", 0.65))),
    (0.09, "sparse_june", (("mown_july", 0.50), ("beet_july", 0.50))),
    (0.02, "bare_field_june", (("beet_july", 0.50), ("harvested_july", 0.50))),
    (0.01, "open_ground", (("bare_field_june", 0.50), ("open_ground", 0.50))),
)
_WOOD_LEVEL = 0.4
"""Woods stand where a standard normal field exceeds this: about a third of the land."""
_BARE = frozenset(("harvested_july", "stubble_july", "bare_field_june", "open_ground"))


@dataclass(frozen=True)
class Place:
    """Something with a centre and a radius, in image pixels, that mines keep away from."""

    row: float
    column: float
    radius: float


class Countryside:
    """The background of one landscape; its plan is drawn once and painted for each date.

    Args:
        rng: draws the plan.
        size: rows, columns in image pixels.
    """

    def __init__(self, rng: np.random.Generator, size: tuple[int, int]) -> None:
        self.size = size
        self._rng = rng
        self.river = _river_course(rng, size)
        self.towns = self._place_towns()
        self._seeds = rng.integers(0, 2**31, 8)

    def _place_towns(self) -> list[Place]:
        area = self.size[0] * self.size[1]
        radii = [0.045 * np.sqrt(area)] + [self._rng.uniform(7, 14) for _ in range(max(2, area // 70000))]
        towns: list[Place] = []
        for radius in radii:
            for _ in range(60):
                row, column = (self._rng.uniform(0.08, 0.92) * length for length in self.size)
                near_river = self.river_distance(row, column) < radius + 10
                clear = all(np.hypot(row - t.row, column - t.column) > radius + t.radius + 40 for t in towns)
                if clear and not near_river:
                    towns.append(Place(row, column, radius))
                    break
        return towns

    def river_distance(self, row: float, column: float) -> float:
        """Distance of a point to the river's middle line, in image pixels."""
        return float(np.hypot(self.river[:, 0] - row, self.river[:, 1] - column).min())

    def paint(self, canvas: Canvas, july: bool) -> None:
        """Paint everything that is no mine. The same plan, whatever the date."""
        streams = [np.random.default_rng(seed) for seed in self._seeds]
        board = canvas.whole()
        _paint_fields(canvas, board, streams[0], july)
        _paint_woods(canvas, board, streams[1], july)
        _paint_bare_spots(canvas, streams[2])
        _paint_river(canvas, streams[3], self.river, july)
        _paint_lakes(canvas, streams[4])
        _paint_fish_ponds(canvas, streams[5])
        self._paint_roads(canvas)
        for town, seed in zip(self.towns, streams[6].integers(0, 2**31, len(self.towns))):
            _paint_town(canvas, np.random.default_rng(seed), town, july)
        _paint_outskirts(canvas, streams[7], self.towns[:1])

    def _paint_roads(self, canvas: Canvas) -> None:
        """Every town is joined to the nearest of those before it; the first has a road to the outside."""
        road = canvas.patches.add("track", VALUES["NRD"])
        rng = np.random.default_rng(self._seeds[6] + 1)
        stops = [(t.row, t.column) for t in self.towns]
        for number, start in enumerate(stops):
            outside = (-20.0, rng.uniform(0, self.size[1]))
            goal = _nearest(start, stops[:number], outside)
            paint_track(canvas, rng, start, goal, road, half_width=0.7)


def _nearest(place: tuple[float, float], others: list[tuple[float, float]], otherwise) -> tuple:
    distances = [np.hypot(place[0] - row, place[1] - column) for row, column in others]
    return others[int(np.argmin(distances))] if others else otherwise


def paint_track(canvas: Canvas, rng, start, goal, patch: int, half_width: float, bend: float = 0.12) -> None:
    """Paint a bent road between two places (row, column); ``half_width`` in image pixels."""
    start, goal = np.array(start, dtype=float), np.array(goal, dtype=float)
    across = np.array([goal[1] - start[1], start[0] - goal[0]])
    share = np.linspace(0, 1, 12)
    swing = rng.uniform(-bend, bend) * np.sin(np.pi * share) + 0.5 * rng.uniform(-bend, bend) * np.sin(
        2 * np.pi * share
    )
    points = start + share[:, None] * (goal - start) + swing[:, None] * across
    for first, last in zip(points[:-1], points[1:]):
        centre, reach = (first + last) / 2, np.abs(last - first).max() / 2 + 3
        window = canvas.window(*centre, reach)
        if window is not None:
            distance = distance_to_line(window, np.array([first, last]) - centre)
            canvas.paint(window, distance < half_width, patch)


def _river_course(rng, size) -> np.ndarray:
    """A meandering line from side to side, points (n, 2) about half a pixel apart."""
    rows, columns = size
    along = np.linspace(-10, columns + 10, 3 * columns)
    middle = rng.uniform(0.25, 0.75) * rows + rng.uniform(-0.15, 0.15) * rows * np.sin(
        np.pi * along / columns + rng.uniform(0, 6)
    )
    wander = np.zeros_like(along)
    loops = np.zeros_like(along)
    for length, swing in ((140, 17), (83, 9), (47, 3)):
        modulation = 1 + 0.5 * np.sin(2 * np.pi * along / (3.7 * length) + rng.uniform(0, 6))
        phase = 2 * np.pi * along / length + rng.uniform(0, 6)
        wander += swing * modulation * np.sin(phase)
        # Waves that also run back and forth along the valley make loops like a meander's.
        loops -= 0.7 * swing * modulation * np.sin(2 * phase)
    return np.stack([middle + wander, along + loops], axis=1)


def _paint_fields(canvas: Canvas, board: Window, rng, july: bool) -> None:
    """Estates with their own direction, cut into strips, cut into fields; lanes between the estates."""
    bend = smooth_field(rng, canvas.size, 25).repeat(FINE, 0).repeat(FINE, 1)
    rows = board.rows + 5 * bend
    estate, border, seeds = jittered_cells(rng, rows, board.columns, spacing=78.0)
    number = len(seeds)
    angle = rng.uniform(-0.35, 0.35, number) + rng.integers(0, 2, number) * np.pi / 2 + rng.uniform(0, np.pi)
    cosine, sine = np.cos(angle)[estate], np.sin(angle)[estate]
    down, right = board.rows - seeds[estate, 0], board.columns - seeds[estate, 1]
    along = (right * cosine + down * sine).astype(np.float32)
    across = (down * cosine - right * sine).astype(np.float32)
    del cosine, sine, down, right
    strip = _uneven_steps(rng, across, rng.choice([7.0, 12.0, 20.0, 34.0], number)[estate])
    shift = rng.uniform(0, 40, 64)[strip % 64]
    piece = _uneven_steps(rng, along + shift, rng.uniform(22, 75, number)[estate])
    field = _dense((estate * 256 + strip) * 256 + piece)
    del strip, piece, shift
    patches = _crops(canvas, rng, int(field.max()) + 1, july)
    rut = rng.uniform(0.0, 0.022, number)[estate] * np.cos(across * (2 * np.pi / 3.4))
    canvas.patch[...] = patches[field]
    canvas.tone[...] = 1 + rut
    lane = border < 0.6
    verge = canvas.patches.add("mown_july" if july else "sparse_june", OTHER)
    canvas.paint(board, lane, verge)
    hedge = (border < 1.3) & (rng.random(number) < 0.18)[estate]
    canvas.paint(board, hedge, canvas.patches.add(_dated("broadleaf", july), OTHER))


def _uneven_steps(rng, values: np.ndarray, width: np.ndarray) -> np.ndarray:
    """Number the steps, of uneven width around ``width``, in which the values lie (0 to 255)."""
    scaled = values / width
    edges = np.cumsum(rng.uniform(0.45, 1.55, 255)) - 127
    return np.searchsorted(edges, scaled).astype(np.int32)


def _dense(labels: np.ndarray) -> np.ndarray:
    return np.unique(labels, return_inverse=True)[1].reshape(labels.shape)


def _crops(canvas: Canvas, rng, count: int, july: bool) -> np.ndarray:
    """One patch for each field; the random choice of both dates is the same."""
    sown = rng.choice(len(_ROTATION), count, p=[share for share, *_ in _ROTATION])
    fate = rng.random(count)
    numbers = np.empty(count, dtype=np.int32)
    for index in range(count):
        _, june, later = _ROTATION[sown[index]]
        surface = june
        if july:
            steps = np.cumsum([share for _, share in later])
            surface = later[min(int(np.searchsorted(steps, fate[index])), len(later) - 1)][0]
        numbers[index] = canvas.patches.add(surface, VALUES["NAG"] if surface in _BARE else OTHER)
    return numbers


def _dated(name: str, july: bool) -> str:
    return f"{name}_{'july' if july else 'june'}"


def _paint_woods(canvas: Canvas, board: Window, rng, july: bool) -> None:
    """Woods where a smooth field is high, made of stands of conifers, broadleaf and young growth."""
    cover = smooth_field(rng, canvas.size, 34) + 0.13 * correlated_field(rng, canvas.size, 8)
    cover = cover.repeat(FINE, 0).repeat(FINE, 1)
    stand, _, seeds = jittered_cells(rng, board.rows, board.columns, spacing=13.0)
    kinds = [_dated("conifers", july), _dated("broadleaf", july), _dated("meadow", july)]
    chosen = rng.choice(3, len(seeds), p=[0.5, 0.45, 0.05])
    numbers = np.array([canvas.patches.add(kinds[kind], OTHER) for kind in chosen], dtype=np.int32)
    wood = cover > _WOOD_LEVEL
    edge = np.clip((cover - _WOOD_LEVEL) / 0.08, 0, 1)
    canvas.paint(board, wood, numbers[stand], (0.9 + 0.1 * edge).astype(np.float32))


def _paint_bare_spots(canvas: Canvas, rng) -> None:
    """Eroded soil and rock outcrops with diffuse, drained edges: no benches, no ramps."""
    rows, columns = canvas.size
    for _ in range(max(3, rows * columns // 60000)):
        centre = rng.uniform(20, rows - 20), rng.uniform(20, columns - 20)
        rocky = rng.random() < 0.5
        code = "NRK" if rocky else "NSO"
        _paint_spot(canvas, rng, centre, rng.uniform(6, 15), code, "rock_dull" if rocky else "open_ground")


def _paint_spot(canvas: Canvas, rng, centre, radius: float, code: str, material: str) -> None:
    outline = Outline(rng, radius, waviness=0.35)
    window = canvas.window(*centre, outline.reach())
    if window is None:
        return
    rough = correlated_field(rng, window.rows.shape, 10)
    depth = outline.depth(window) + 0.35 * rough
    inside = depth > 0.1
    relief = hillshade(2.0 * rough, 0.12)
    canvas.paint(window, inside, canvas.patches.add(material, VALUES[code]), relief)
    if code == "NRK":
        canvas.paint(window, inside & (rough > 0.55), canvas.patches.add("rock", VALUES[code]), relief)


def _paint_river(canvas: Canvas, rng, course: np.ndarray, july: bool) -> None:
    """Water, with bars on the inner side of the bends and a fringe of trees."""
    step = np.gradient(course, axis=0)
    turn = np.gradient(np.unwrap(np.arctan2(step[:, 0], step[:, 1])))
    turn = np.convolve(turn, np.ones(25) / 25, mode="same")
    turn /= np.abs(turn).max()
    width = 2.4 + 0.9 * np.sin(np.linspace(0, 40, len(course)))
    low = 1.35 if july else 1.0
    normal = np.stack([step[:, 1], -step[:, 0]], axis=1) / np.hypot(*step.T)[:, None]
    trees = canvas.patches.add(_dated("broadleaf", july), OTHER)
    water = canvas.patches.add("turbid_water", VALUES["NWT"])
    bar = [canvas.patches.add("river_bar", VALUES["NRV"]), canvas.patches.add("tailings_grey", VALUES["NRV"])]
    _dab(canvas, course, width + 2.5 + 2.5 * rng.random(len(course)), trees)
    inner = course - normal * (np.sign(turn) * width * 0.95)[:, None]
    size = low * 3.3 * np.clip(np.abs(turn) - 0.25, 0, 1) ** 0.7
    _dab(canvas, inner, size * (1 + 0.15 * rng.standard_normal(len(course))), bar[0])
    _dab(canvas, inner, size * 0.62, bar[1])
    _dab(canvas, course, width, water)


def _dab(canvas: Canvas, points: np.ndarray, radii: np.ndarray, patch: int) -> None:
    """Paint a disc at each point; radii in image pixels, those below half a pixel are left out."""
    for (row, column), radius in zip(points[::2], radii[::2]):
        window = canvas.window(row, column, radius + 1) if radius > 0.5 else None
        if window is not None:
            canvas.paint(window, window.rows**2 + window.columns**2 < radius**2, patch)


def _paint_lakes(canvas: Canvas, rng) -> None:
    rows, columns = canvas.size
    for _ in range(max(2, rows * columns // 160000)):
        outline = Outline(rng, rng.uniform(6, 16), waviness=0.3)
        window = canvas.window(rng.uniform(25, rows - 25), rng.uniform(25, columns - 25), outline.reach())
        if window is None:
            continue
        depth = outline.depth(window)
        canvas.paint(window, depth > -0.12, canvas.patches.add("overgrown", OTHER))
        canvas.paint(window, depth > 0, canvas.patches.add("water", VALUES["NWT"]))


def _paint_fish_ponds(canvas: Canvas, rng) -> None:
    """Ponds packed in a regular grid among the fields."""
    rows, columns = canvas.size
    for _ in range(max(1, rows * columns // 250000)):
        window = canvas.window(rng.uniform(40, rows - 40), rng.uniform(40, columns - 40), 30)
        if window is None:
            continue
        along, across = window.turned(rng.uniform(0, np.pi))
        long, wide = rng.uniform(9, 14), rng.uniform(5, 7)
        within = (np.abs(along) < 1.5 * long) & (np.abs(across) < 1.5 * wide)
        dike = canvas.patches.add("overgrown", OTHER)
        canvas.paint(window, within, dike)
        place_along, place_across = along / long + 1.5, across / wide + 1.5
        number_of = np.floor(place_along) * 3 + np.floor(place_across)
        water = (place_along % 1 > 0.06) & (place_across % 1 > 0.12)
        for number in range(9):
            surface = rng.choice(["water", "pond_green", "pond_blue", "turbid_water"])
            pond = canvas.patches.add(str(surface), VALUES["NAQ"])
            canvas.paint(window, within & water & (number_of == number), pond)


def _paint_town(canvas: Canvas, rng, town: Place, july: bool) -> None:
    """A street grid with blocks of roofs and gardens, thinner towards the edge."""
    outline = Outline(rng, town.radius, waviness=0.25)
    window = canvas.window(town.row, town.column, outline.reach())
    if window is None:
        return
    depth = outline.depth(window) + 0.12 * correlated_field(rng, window.rows.shape, 8)
    inside = depth > 0
    along, across = window.turned(rng.uniform(0, np.pi))
    value = VALUES["NUR"]
    canvas.paint(window, inside, canvas.patches.add("village", value))
    house = (np.floor(along / 1.5).astype(int) * 7919 + np.floor(across / 1.5).astype(int) * 104729) % 4096
    chance = rng.random(4096)[house]
    garden = inside & (chance > 0.45 + 0.5 * np.clip(depth, 0, 0.8))
    canvas.paint(window, garden, canvas.patches.add(_dated("meadow", july), value))
    roofs = inside & (chance < 0.25 + 0.3 * np.clip(depth, 0, 1))
    tone = (0.72 + 0.5 * rng.random(4096).astype(np.float32))[house]
    canvas.paint(window, roofs, canvas.patches.add("town", value), tone)
    street = inside & (((along / 9.0) % 1 < 0.11) | ((across / 6.0) % 1 < 0.14))
    canvas.paint(window, street, canvas.patches.add("village", value), np.full_like(tone, 0.9))
    park = inside & (correlated_field(rng, window.rows.shape, 14) > 1.5)
    canvas.paint(window, park, canvas.patches.add(_dated("broadleaf", july), value))


def _paint_outskirts(canvas: Canvas, rng, towns: list[Place]) -> None:
    """What surrounds a town: halls, a building site, a landfill."""
    for town in towns:
        bearing = rng.uniform(0, 2 * np.pi)
        for turn, painter in enumerate((_paint_halls, _paint_halls, _paint_building_site, _paint_landfill)):
            angle = bearing + turn * 1.6
            away = town.radius * 1.35 + 6
            painter(canvas, rng, (town.row + away * np.sin(angle), town.column + away * np.cos(angle)))


def _paint_halls(canvas: Canvas, rng, centre) -> None:
    """Industry without a mine: large roofs on paved ground."""
    window = canvas.window(*centre, 16)
    if window is not None:
        paint_sheds(canvas, rng, window, Outline(rng, 9, 0.03, squareness=6), VALUES["NIN"], 0, 0.45)


def paint_sheds(canvas: Canvas, rng, window: Window, outline: Outline, value: int, object_id: int, share) -> None:
    """Roofs of several sizes and tones on paved, trampled ground; ``share`` of the ground is roofed."""
    depth = outline.depth(window)
    inside = depth > 0
    canvas.paint(window, inside, canvas.patches.add("village", value, object_id))
    along, across = window.turned(outline.angle)
    long, wide = rng.uniform(3.5, 5.5), rng.uniform(2.2, 3.2)
    plot = (np.floor(along / long).astype(int) * 31 + np.floor(across / wide).astype(int) * 17) % 64
    roofed = rng.random(64) < share
    gap = ((along / long) % 1 > 0.2) & ((across / wide) % 1 > 0.25)
    tone = rng.uniform(0.7, 1.45, 64).astype(np.float32)[plot]
    canvas.paint(window, inside & gap & roofed[plot], canvas.patches.add("roof", value, object_id), tone)
    shadow = inside & ~gap & roofed[plot] & ((across / wide) % 1 < 0.12)
    canvas.paint(window, shadow, canvas.patches.add("rock_shade", value, object_id))


def _paint_building_site(canvas: Canvas, rng, centre) -> None:
    outline = Outline(rng, 7, 0.05, squareness=6)
    window = canvas.window(*centre, outline.reach())
    if window is None:
        return
    inside = outline.depth(window) > 0
    value = VALUES["NCO"]
    rough = correlated_field(rng, window.rows.shape, 5)
    canvas.paint(window, inside, canvas.patches.add("open_ground", value), hillshade(rough, 0.2))
    canvas.paint(window, inside & (rough > 0.4), canvas.patches.add("rock", value))
    canvas.paint(window, inside & (rough < -1.2), canvas.patches.add("roof", value))


def _paint_landfill(canvas: Canvas, rng, centre) -> None:
    outline = Outline(rng, 7, 0.1, squareness=4)
    window = canvas.window(*centre, outline.reach())
    if window is None:
        return
    depth = outline.depth(window)
    value = VALUES["NLF"]
    rough = correlated_field(rng, window.rows.shape, 4)
    relief = hillshade(6 * np.minimum(depth, 0.4) + rough, 0.25)
    canvas.paint(window, depth > 0, canvas.patches.add("overgrown", value), relief)
    canvas.paint(window, (depth > 0.25) & (rough > -0.2), canvas.patches.add("dump", value), relief)
