"""Parts for training, validation and test, and folds, between which nothing lies in both.

The land is cut into cells. Cells make groups (a block, what is nearest to a site, scenes that lie on each
other), groups go to parts, and so the parts are regions without overlap. A label or chip belongs to a part
only when all cells under it do; what crosses a border between two parts belongs to none.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import shapely
from scipy.spatial import cKDTree

METRES_A_DEGREE = 111_320.0
# So far inside its edges a box is taken to lie, as a share of a cell: boxes that touch a border do not cross it.
INSET = 1e-6


@dataclass
class Groups:
    """Cells that belong together, as a forest of their keys."""

    _above: dict[Hashable, Hashable] = field(default_factory=dict)

    def find(self, key: Hashable) -> Hashable:
        """Return what stands for the group of a key."""
        root = key
        while (above := self._above.get(root, root)) != root:
            root = above
        while key != root:
            self._above[key], key = root, self._above.get(key, key)
        return root

    def join(self, keys: Sequence[Hashable]) -> None:
        """Make one group of those of the keys."""
        first = self.find(keys[0])
        for key in keys[1:]:
            self._above[self.find(key)] = first


@dataclass(frozen=True)
class Grid:
    """Square cells of the land in the campaign's coordinates; ``width`` and ``height`` in their units."""

    left: float
    bottom: float
    width: float
    height: float

    @classmethod
    def of_metres(cls, extent: np.ndarray, side: float, geographic: bool) -> Grid:
        """Return cells with sides of so many metres over an extent [left, bottom, right, top]."""
        if not geographic:
            return cls(extent[0], extent[1], side, side)
        shrink = max(math.cos(math.radians((extent[1] + extent[3]) / 2)), 0.01)
        return cls(extent[0], extent[1], side / METRES_A_DEGREE / shrink, side / METRES_A_DEGREE)

    def span(self, boxes: np.ndarray) -> np.ndarray:
        """Return int64[n, 4]: first column, first row, last column, last row of the cells under boxes."""
        origin, size = np.array([self.left, self.bottom] * 2), np.array([self.width, self.height] * 2)
        inset = np.array([INSET, INSET, -INSET, -INSET])
        cells = np.floor((np.asarray(boxes, float).reshape(-1, 4) - origin) / size + inset).astype(np.int64)
        cells[:, 2:] = np.maximum(cells[:, 2:], cells[:, :2])
        return cells

    def centres(self, cells: np.ndarray) -> np.ndarray:
        """Return float64[n, 2] of cells [n, 2]."""
        return np.array([self.left, self.bottom]) + (np.asarray(cells) + 0.5) * np.array([self.width, self.height])


@dataclass(frozen=True)
class Regions:
    """What group every cell is in.

    ``anchors`` are the places whose nearest one a cell goes to (sites), None where each cell is its own group.
    A label as wide as ``wide``, in the units of the grid, joins the groups under it: such polygons are worth
    more than the groups. Smaller ones on a border are in no part.
    """

    grid: Grid
    wide: float
    anchors: shapely.STRtree | None = None

    def keys(self, span: np.ndarray) -> list[Hashable]:
        """Return the keys of the cells of one span, each once."""
        columns, rows = (np.arange(span[axis], span[axis + 2] + 1) for axis in (0, 1))
        cells = np.stack(np.meshgrid(columns, rows), axis=-1).reshape(-1, 2)
        if self.anchors is None:
            return [tuple(cell) for cell in cells.tolist()]
        nearest = self.anchors.nearest(shapely.points(self.grid.centres(cells)))
        return np.unique(nearest).tolist()

    def home(self, span: np.ndarray) -> Hashable:
        """Return the key of the cell in the middle of a span."""
        middle = (span[:2] + span[2:]) // 2
        return self.keys(np.concatenate([middle, middle]))[0]


@dataclass(frozen=True)
class Split:
    """Which part every place is in.

    Attributes:
        parts: names of the parts.
        of_labels: part of every label, empty where it crosses a border.
        fold_of_labels: fold of every label from 1, 0 where it crosses a border.
    """

    parts: tuple[str, ...]
    of_labels: list[str]
    fold_of_labels: list[int]
    part_of: dict[Hashable, str]
    regions: Regions | None = None
    groups: Groups = field(default_factory=Groups)
    n_groups: int = 1

    def of_boxes(self, boxes: np.ndarray) -> list[str]:
        """Return the part that each box [left, bottom, right, top] lies in, empty where it crosses a border."""
        if self.regions is None:
            return [self.parts[0]] * len(boxes)
        return [self._of_span(span) for span in self.regions.grid.span(boxes)]

    def _of_span(self, span: np.ndarray) -> str:
        found = {self._of_key(key) for key in self.regions.keys(span)}
        return found.pop() if len(found) == 1 else ""

    def _of_key(self, key: Hashable) -> str:
        root = self.groups.find(key)
        if root not in self.part_of:
            # Land without a label goes with the nearest that has one, so that every place is in one part.
            self.part_of[root] = self.part_of[self._nearest(key)]
        return self.part_of[root]

    def _nearest(self, key: Hashable) -> Hashable:
        tree, roots = self._labelled
        return roots[tree.query(key)[1]] if isinstance(key, tuple) else roots[0]

    @cached_property
    def _labelled(self) -> tuple[cKDTree | None, list[Hashable]]:
        cells = sorted(self.part_of, key=repr)
        places = [cell for cell in cells if isinstance(cell, tuple)]
        return (cKDTree(np.array(places)) if places else None), (places or cells)


def unsplit(n_labels: int) -> Split:
    """Return what holds everything in one part without a name."""
    return Split(("",), [""] * n_labels, [0] * n_labels, {})


def split_by_regions(
    regions: Regions, boxes: np.ndarray, classes: Sequence[str], shares: dict[str, float], folds: int, seed: int
) -> Split:
    """Return parts and folds of labels, such that none crosses from one to another.

    Args:
        regions: the groups of cells.
        boxes: float64[n, 4], the labels' left, bottom, right, top.
        classes: of the labels; every part gets its share of each as far as groups allow.
        shares: part -> share of the labels, sum 1; parts without share are left out.
        folds: number of folds.
        seed: of the order in which groups of one size are dealt out.
    """
    groups = Groups()
    spans = regions.grid.span(boxes)
    across = np.flatnonzero((spans[:, :2] != spans[:, 2:]).any(axis=1))
    wide = ((boxes[:, 2:] - boxes[:, :2]) >= regions.wide).any(axis=1)
    keys_across = {index: regions.keys(spans[index]) for index in across.tolist()}
    for index, keys in keys_across.items():
        if wide[index]:
            groups.join(keys)
    homes = [groups.find(regions.home(span)) for span in spans]
    counts = _counts(homes, classes)
    parts = tuple(part for part, share in shares.items() if share > 0)
    part_of = deal(counts, [shares[part] for part in parts], seed)
    fold_of = deal(counts, [1 / folds] * folds, seed)
    of_labels, fold_of_labels = [], []
    for index, home in enumerate(homes):
        under = {groups.find(key) for key in keys_across.get(index, [])} or {home}
        known = under & set(part_of)
        of_labels.append(parts[part_of[home]] if len({part_of[key] for key in known} | {part_of[home]}) == 1 else "")
        fold_of_labels.append(fold_of[home] + 1 if len({fold_of[key] for key in known}) <= 1 else 0)
    split = Split(
        parts,
        of_labels,
        fold_of_labels,
        {key: parts[number] for key, number in part_of.items()},
        regions,
        groups,
        len(counts),
    )
    # Cells without a label of their own may have gone to another part: ask for them as a chip would.
    for index in keys_across:
        if split.of_boxes(boxes[index : index + 1])[0] != of_labels[index]:
            of_labels[index] = ""
    return split


def _counts(homes: Sequence[Hashable], classes: Sequence[str]) -> dict[Hashable, np.ndarray]:
    """Return group -> number of labels of every class."""
    column = {code: place for place, code in enumerate(sorted(set(classes)))}
    counts: dict[Hashable, np.ndarray] = {}
    for home, code in zip(homes, classes, strict=True):
        counts.setdefault(home, np.zeros(len(column)))[column[code]] += 1
    return counts


def deal(counts: dict[Hashable, np.ndarray], shares: Sequence[float], seed: int) -> dict[Hashable, int]:
    """Return group -> number of its part, so that every part has about its share of every class.

    The groups that hold most of the rarest classes are dealt first, each to the part that lacks most of what it holds.
    """
    if not counts:
        return {}
    keys = sorted(counts, key=repr)
    table = np.array([counts[key] for key in keys])
    relative = table / np.maximum(table.sum(axis=0), 1)
    order = np.lexsort([np.random.default_rng(seed).random(len(keys)), -relative.sum(axis=1)])
    wanted = np.asarray(shares)[:, None] * np.ones(table.shape[1])
    dealt = {}
    for place in order.tolist():
        lacking = wanted / np.asarray(shares)[:, None]
        part = int(np.argmax(lacking @ relative[place] + 1e-9 * lacking.sum(axis=1)))
        wanted[part] -= relative[place]
        dealt[keys[place]] = part
    return dealt
