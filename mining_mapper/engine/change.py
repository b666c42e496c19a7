"""What became of a map between two dates: labels that grew, shrank, ended or were reclaimed, and mines that are new.

A unit changed where its class did and its look too (``alteration.py``, ``updating.py``). How sure both must be is read
off the scene itself: where nothing happens, as many units seem to turn into mining as seem to turn back, because of
light, season and errors of the models, and outside of all labels nothing turns back. The loosest thresholds are taken
at which those that turn back are few against those that turn into mining, as knockoffs are counted (Barber and Candes
2015); inside of labels it is the other way round. So a season or a harvest raises the thresholds by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from .alteration import Alteration
from .held_out import HALF
from .updating import PURE_OTHER, OldMap

GROWN, SHRUNK, NEW, GONE, RECLAIMED = "grown", "shrunk", "new", "gone", "reclaimed"

FALSE_SHARE = 0.2
"""Of the units that seem to have changed, so many may be errors by the count of those that turn the wrong way."""
CLASS_THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
LOOK_THRESHOLDS = (-np.inf, 0.0, 0.5, 1.0, 1.5, 2.0)
ENDED_SHARE = 0.7
"""Share of a label that is lost from which all of it is said to have ended."""
LOST_LOOK, NEW_LOOK = 0.5, 0.8
"""Strength by which what a label lost, and a new mine, must look other than before, on average of their units."""
RIM_LOOK = 0.5
"""Strength by which a unit must look other than before to be grown ground, unless it reaches `SURE` by its class."""
SURE, NEW_SURE = 0.7, 0.58
"""Probability that one unit at least of a new mine must reach, and all of it on average: no label speaks for it."""
BESIDE = 4
"""Steps from unit to unit within which something lies beside a label."""
GREEN, GREENER = 0.35, 0.1
"""NDVI of ground that plants cover, and by how much it must have risen: bare quarries lie below .35."""


@dataclass(frozen=True)
class OldLabel:
    """An outline of mining on the earlier scene.

    Attributes:
        uuid: of the label.
        code: its class.
        rows: int[k], rows of the units that it touches.
        shares: float64[k], share of each that it covers.
    """

    uuid: str
    code: str
    rows: np.ndarray
    shares: np.ndarray


@dataclass(frozen=True)
class Looks:
    """The units of the later scene as two images show them.

    Attributes:
        areas: float64[n], square metres.
        edges: int[m, 2], rows of adjacent units.
        alteration: how much their look changed; None where the images have no band in common.
        p_before, p_after: float64[n], probability of mining on either date; None without a model.
        green_before, green_after: float64[n], NDVI on either date; None where an image has no such bands.
    """

    areas: np.ndarray
    edges: np.ndarray
    alteration: Alteration | None
    p_before: np.ndarray | None = None
    p_after: np.ndarray | None = None
    green_before: np.ndarray | None = None
    green_after: np.ndarray | None = None


@dataclass(frozen=True)
class Change:
    """One candidate.

    Attributes:
        kind: one of `GROWN`, `SHRUNK`, `NEW`, `GONE`, `RECLAIMED`.
        label: uuid of the label that it is about, empty for a new one.
        code: class of that label, empty for a new one.
        gained, lost: numbers of the units that became mining, and that are mining no more, from 1, ascending.
        area: square metres of those units.
        probability: that it is so, by the model, 0..1; None without one.
        strength: how much the look of those units changed, as `Alteration.strength`; None where it cannot be told.
    """

    kind: str
    label: str
    code: str
    gained: tuple[int, ...]
    lost: tuple[int, ...]
    area: float
    probability: float | None
    strength: float | None


@dataclass(frozen=True)
class Thresholds:
    """From when on units count as changed.

    Attributes:
        mining: probability of mining, 0..1; None where only the look is compared.
        look: strength of the change of look.
        changed, contrary: units that changed by them, and that seem to have changed the other way.
    """

    mining: float | None
    look: float
    changed: int
    contrary: int


@dataclass(frozen=True)
class Changes:
    """What became of a map.

    Attributes:
        changes: the largest first.
        unchanged: uuid -> probability that it is mining still (None without a model) of labels that are as they were.
        unseen: uuids of labels of which less than half lies on common ground.
        new, gains, losses: thresholds far from labels, beside them and inside of them; None where none tell changes
            from errors.
    """

    changes: tuple[Change, ...]
    unchanged: Mapping[str, float | None]
    unseen: tuple[str, ...]
    new: Thresholds | None
    gains: Thresholds | None
    losses: Thresholds | None


def find_changes(looks: Looks, old: OldMap, labels: Sequence[OldLabel], least_area: float) -> Changes:
    """Return what became of the labels, and where mining is new.

    Args:
        looks: the units as both images show them, and what models say of them.
        old: the earlier map.
        labels: its outlines of mining.
        least_area: of a change, square metres.
    """
    outside = old.seen & ~old.mining & (old.covered <= 2 * PURE_OTHER) & (old.now != 1)
    inside = old.seen & old.mining & (old.now < 0)
    beside = _around(looks.edges, old.covered > 0)
    search = _Search(looks)
    new, far = search.gained(outside & ~beside, SURE)
    gains, near = search.gained(outside & beside)
    losses, lost = search.lost(inside)
    gained = (far | near) & search.stands_out()
    owner = _owners(len(looks.areas), labels)
    # Units at a rim that labels cover in part join what has become mining beside them.
    rim = old.seen & ~old.mining & ~outside & (old.now != 1) & (old.covered > 0)
    if looks.p_after is not None:
        gained = _with_neighbours(looks.edges, gained, rim & (looks.p_after >= HALF))
    finds = _Finds(looks, labels, owner, least_area)
    changes, untouched, unseen = finds.of_labels(gained, lost, old.seen)
    return Changes(
        tuple(sorted([*changes, *finds.new_ones(gained)], key=lambda each: -each.area)),
        untouched,
        unseen,
        new,
        gains,
        losses,
    )


# ---------------------------------------------------------------- which units changed


class _Search:
    """Tells changed units from those that only seem so."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks

    def gained(self, where: np.ndarray, least: float = HALF) -> tuple[Thresholds | None, np.ndarray]:
        """Return thresholds, of at least so much, and bool[n] of the units, of some, that became mining."""
        if self._looks.p_after is None:
            return self._by_look(where)
        return self._by_class(where, self._looks.p_after, self._looks.p_before, least)

    def stands_out(self) -> np.ndarray:
        """Return bool[n]: units that look other than before or are surely mining; rims often are neither."""
        altered, now = self._looks.alteration, self._looks.p_after
        if altered is None or now is None:
            return np.ones(len(self._looks.areas), bool)
        return (np.nan_to_num(altered.strength, nan=-np.inf) >= RIM_LOOK) | (now >= SURE)

    def lost(self, where: np.ndarray) -> tuple[Thresholds | None, np.ndarray]:
        """Return thresholds and bool[n] of the units, of some, that are mining no more."""
        if self._looks.p_after is None:
            return self._by_look(where & _greened(self._looks))
        return self._by_class(where, 1 - self._looks.p_after, 1 - self._looks.p_before)

    def _by_look(self, where: np.ndarray) -> tuple[Thresholds | None, np.ndarray]:
        altered = self._looks.alteration
        if altered is None:
            return None, np.zeros(len(where), bool)
        changed = where & altered.changed
        return Thresholds(None, altered.threshold, int(changed.sum()), 0), changed

    def _by_class(
        self, where: np.ndarray, now: np.ndarray, then: np.ndarray, least: float = HALF
    ) -> tuple[Thresholds | None, np.ndarray]:
        """Return the thresholds that find most, with few contrary places among as many, and what they find.

        Args:
            where: bool[n], of which units.
            now, then: float64[n], probability of what they are to have become, on the later and the earlier date.
            least: threshold of that probability.
        """
        best: Thresholds | None = None
        for look in LOOK_THRESHOLDS if self._looks.alteration is not None else LOOK_THRESHOLDS[:1]:
            for mining in (each for each in CLASS_THRESHOLDS if each >= least):
                changed = int(self._turned(where, now, then, mining, look).sum())
                contrary = int(self._turned(where, then, now, mining, look).sum())
                few = contrary <= FALSE_SHARE * changed
                if changed > 0 and few and (best is None or changed > best.changed):
                    best = Thresholds(mining, float(look), changed, contrary)
        if best is None:
            return None, np.zeros(len(where), bool)
        sure = self._turned(where, now, then, best.mining, best.look)
        perhaps = self._turned(where, now, then, HALF, min(best.look, 0.0))
        return best, _with_neighbours(self._looks.edges, sure, perhaps)

    def _turned(self, where: np.ndarray, now: np.ndarray, then: np.ndarray, mining: float, look: float) -> np.ndarray:
        turned = where & (now >= mining) & (then < HALF)
        if self._looks.alteration is not None and np.isfinite(look):
            turned &= np.nan_to_num(self._looks.alteration.strength, nan=-np.inf) >= look
        return turned


def _greened(looks: Looks) -> np.ndarray:
    """Return bool[n]: where plants cover ground that they did not before."""
    if looks.green_before is None or looks.green_after is None:
        return np.zeros(len(looks.areas), bool)
    return (looks.green_after >= GREEN) & (looks.green_after - looks.green_before >= GREENER)


def _around(edges: np.ndarray, units: np.ndarray) -> np.ndarray:
    """Return bool[n]: units, and those at most `BESIDE` steps from them."""
    reached = units.copy()
    for _ in range(BESIDE):
        touched = reached[edges].any(axis=1) if len(edges) else np.zeros(0, bool)
        reached[edges[touched]] = True
    return reached


def _with_neighbours(edges: np.ndarray, sure: np.ndarray, possible: np.ndarray) -> np.ndarray:
    """Return the sure units and all possible ones that hang together with them (hysteresis, as Canny 1986)."""
    taken = sure | possible
    numbers = _wholes(edges, taken)
    return taken & np.isin(numbers, np.unique(numbers[sure]))


def _wholes(edges: np.ndarray, taken: np.ndarray) -> np.ndarray:
    """Return the number of the whole that each taken unit hangs together with, from 0; -1 for the others."""
    rows = np.flatnonzero(taken)
    place = np.full(len(taken), -1)
    place[rows] = np.arange(len(rows))
    both = edges[taken[edges].all(axis=1)] if len(edges) else np.zeros((0, 2), np.int64)
    graph = sparse.coo_matrix((np.ones(len(both)), (place[both[:, 0]], place[both[:, 1]])), (len(rows), len(rows)))
    place[rows] = connected_components(graph, directed=False)[1]
    return place


# ---------------------------------------------------------------- what they make together


def _owners(n_units: int, labels: Sequence[OldLabel]) -> np.ndarray:
    """Return which label covers most of each unit, its place in the list; -1 where none covers more than a rim."""
    owner, most = np.full(n_units, -1), np.full(n_units, PURE_OTHER)
    for place, label in enumerate(labels):
        better = label.shares > most[label.rows]
        owner[label.rows[better]] = place
        most[label.rows[better]] = label.shares[better]
    return owner


class _Finds:
    """Makes candidates of units."""

    def __init__(self, looks: Looks, labels: Sequence[OldLabel], owner: np.ndarray, least_area: float) -> None:
        self._looks = looks
        self._labels = labels
        self._owner = owner
        self._least = least_area

    def of_labels(
        self, gained: np.ndarray, lost: np.ndarray, seen: np.ndarray
    ) -> tuple[list[Change], dict[str, float | None], tuple[str, ...]]:
        """Return what became of the labels, those that stayed, and those that cannot be compared."""
        self._joined = self._join(gained)
        changes, unchanged, unseen = [], {}, []
        for place, label in enumerate(self._labels):
            own = label.rows[(self._owner[label.rows] == place) & (label.shares >= HALF)]
            own = own if len(own) else label.rows[self._owner[label.rows] == place]
            whole = self._area(own)
            if whole == 0 or self._area(own[seen[own]]) < HALF * whole:
                unseen.append(label.uuid)
                continue
            change = self._of_label(label, own, np.flatnonzero(self._joined == place), own[lost[own]])
            if change is None:
                unchanged[label.uuid] = self._mean(self._looks.p_after, own)
            else:
                changes.append(change)
        return changes, unchanged, tuple(unseen)

    def new_ones(self, gained: np.ndarray) -> Iterator[Change]:
        """Yield what became mining without touching a label; after `of_labels`."""
        alone = gained & (self._joined < 0)
        numbers = _wholes(self._looks.edges, alone)
        for number in range(numbers.max(initial=-1) + 1):
            rows = np.flatnonzero(numbers == number)
            sure = self._looks.p_after is None or self._mean(self._looks.p_after, rows) >= NEW_SURE
            if self._area(rows) >= self._least and sure and self._looks_other(rows, NEW_LOOK):
                yield self._change(NEW, "", "", rows, rows[:0])

    def _join(self, gained: np.ndarray) -> np.ndarray:
        """Return the place of the label that each gained unit belongs to: the one that its whole touches most."""
        numbers, joined = _wholes(self._looks.edges, gained), np.full(len(gained), -1)
        pairs = np.concatenate([self._looks.edges, self._looks.edges[:, ::-1]])
        pairs = pairs[gained[pairs[:, 0]] & (self._owner[pairs[:, 1]] >= 0)]
        touching = np.column_stack([numbers[pairs[:, 0]], self._owner[pairs[:, 1]]])
        kinds, counts = np.unique(touching, axis=0, return_counts=True)
        # The last that is written stays: that with most borders, of equal ones the first label.
        for at in np.lexsort((-kinds[:, 1], counts)):
            joined[numbers == kinds[at, 0]] = kinds[at, 1]
        return joined

    def _of_label(self, label: OldLabel, own: np.ndarray, more: np.ndarray, less: np.ndarray) -> Change | None:
        # A model errs along rims and in corners, where nothing looks other than before.
        less = less if self._looks_other(less, LOST_LOOK) else less[:0]
        gain, loss = self._area(more), self._area(less)
        whole = self._area(own)
        if loss >= ENDED_SHARE * whole:
            # What grew beside something that ended is small against it, and is looked for anew at the next date.
            return self._change(RECLAIMED if self._is_green(less) else GONE, label.uuid, label.code, less[:0], less)
        more = more if gain >= self._least else more[:0]
        less = less if loss >= self._least else less[:0]
        if not len(more) and not len(less):
            return None
        kind = GROWN if self._area(more) >= self._area(less) else SHRUNK
        return self._change(kind, label.uuid, label.code, more, less)

    def _looks_other(self, rows: np.ndarray, strength: float) -> bool:
        altered = self._looks.alteration
        if altered is None or not len(rows):
            return True
        known = rows[np.isfinite(altered.strength[rows])]
        return not len(known) or self._mean(altered.strength, known) >= strength

    def _is_green(self, rows: np.ndarray) -> bool:
        green = _greened(self._looks)
        return bool(self._area(rows[green[rows]]) >= HALF * self._area(rows))

    def _change(self, kind: str, label: str, code: str, more: np.ndarray, less: np.ndarray) -> Change:
        looks, rows = self._looks, np.concatenate([more, less])
        sure = None
        if looks.p_after is not None:
            sure = float(np.average(np.r_[looks.p_after[more], 1 - looks.p_after[less]], weights=looks.areas[rows]))
        strength = self._mean(None if looks.alteration is None else looks.alteration.strength, rows)
        gained, lost = (tuple((each + 1).tolist()) for each in (more, less))
        return Change(kind, label, code, gained, lost, self._area(rows), sure, strength)

    def _mean(self, values: np.ndarray | None, rows: np.ndarray) -> float | None:
        return None if values is None else float(np.average(values[rows], weights=self._looks.areas[rows]))

    def _area(self, rows: np.ndarray) -> float:
        return float(self._looks.areas[rows].sum())
