"""Learning curves, what is read from them, and the targets that they are judged by; numpy alone.

A member of a mean is what counts once in it: a place with all its dates together, or a single image.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from .target import Target

# Close together where savings are read off: a straight line between distant ones lies below a curve that bends.
BUDGETS = (14, 24, 34, 44, 54, 74, 104, 154, 200)
Image = tuple[str, str]
Members = Mapping[str, Sequence[Image]]

OURS = "ours"
BASELINES = ("random", "class_random")
RIVALS = ("modal_margin", "skactiveml_best")
SAVING_TARGETS = {"random": (5.5, 4.5), "class_random": (4.0, 4.0)}
F1_TARGETS = {24: 0.86, 104: 0.935}
JUDGED_AT = 104
CLOSENESS_MEAN, CLOSENESS_LEAST = 0.97, 0.95
LEAST_LEAD = 0.015
LEAST_CEILING = 0.95
LEAST_UNITS = 20
SUBCLASS_SAVING = 4.0


def curve(rows: Iterable[dict]) -> np.ndarray:
    """Return the mean F1 over rows at each budget, float64[n_budgets]; NaN where there is no row."""
    at: dict[int, list[float]] = {budget: [] for budget in BUDGETS}
    for row in rows:
        at[row["labels"]].append(row["f1"])
    return np.array([np.mean(values) if values else np.nan for values in at.values()])


def saving(values: Sequence[float], target: float) -> float:
    """Return 200 / (labels at which the curve first reaches the target, interpolated).

    1 where it never does; what is reached before the first budget counts as reached there.
    """
    for number, value in enumerate(values):
        if value >= target:
            if number == 0:
                return BUDGETS[-1] / BUDGETS[0]
            share = (target - values[number - 1]) / (value - values[number - 1])
            return float(BUDGETS[-1] / (BUDGETS[number - 1] + share * (BUDGETS[number] - BUDGETS[number - 1])))
    return 1.0


def means_without_each(values: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return for each member the mean over all others; nothing where there are fewer than two."""
    if len(values) < 2:
        return {}
    return {left_out: np.mean([v for name, v in values.items() if name != left_out], axis=0) for left_out in values}


def places(images: Iterable[Image]) -> dict[str, list[Image]]:
    """Return the images (scene, file) of each scene's folder: all dates of a place are one member."""
    members: dict[str, list[Image]] = {}
    for scene, image in sorted(images):
        members.setdefault(scene, []).append((scene, image))
    return members


def single_images(images: Iterable[Image]) -> dict[str, list[Image]]:
    """Return every image as a member of its own."""
    return {f"{scene} {image.removesuffix('.tif')}": [(scene, image)] for scene, image in sorted(images)}


class Curves:
    """The mean curve over seeds of every image and strategy, of rows of one task and start."""

    def __init__(self, rows: Sequence[dict]) -> None:
        self._rows: dict[tuple[str, str, str], list[dict]] = {}
        for row in rows:
            self._rows.setdefault((row["scene"], row["image"], row["strategy"]), []).append(row)
        self._curves = {key: curve(own) for key, own in self._rows.items()}
        self.images = sorted({key[:2] for key in self._rows})
        self.strategies = list(dict.fromkeys(key[2] for key in self._rows))

    def of(self, strategy: str, member: Sequence[Image]) -> np.ndarray:
        """Return float64[n_budgets], the mean over the images of a member."""
        return np.mean([self._curves[(*image, strategy)] for image in member], axis=0)

    def mean(self, strategy: str, members: Members) -> np.ndarray:
        """Return float64[n_budgets], the mean over members."""
        return np.mean([self.of(strategy, member) for member in members.values()], axis=0)

    def savings(self, strategy: str, baseline: str, members: Members) -> list[float]:
        """Return the saving of a strategy against the last value of another, for each member."""
        return [saving(self.of(strategy, own), self.of(baseline, own)[-1]) for own in members.values()]

    def ceilings(self, members: Members) -> list[float]:
        """Return the mean ceiling of each member."""
        return [float(np.mean([self._of_image(image)["ceiling"] for image in own])) for own in members.values()]

    def closeness(self, strategy: str, members: Members) -> list[float]:
        """Return F1 over the ceiling at 104 answers, for each member."""
        at = BUDGETS.index(JUDGED_AT)
        reached = [self.of(strategy, own)[at] for own in members.values()]
        return [float(value / most) for value, most in zip(reached, self.ceilings(members), strict=True)]

    def units_per_thousand(self, members: Members) -> float:
        """Return the fewest units per 1 000 pixels of any image."""
        rows = [self._of_image(image) for own in members.values() for image in own]
        return min(1000 * row["units"] / row["pixels"] for row in rows)

    def _of_image(self, image: Image) -> dict:
        return next(own[0] for key, own in self._rows.items() if key[:2] == tuple(image))


def best_strategy(curves: Curves, candidates: Iterable[str], members: Members) -> str | None:
    """Return the candidate with the best mean at 104 answers over the members; None where none was replayed."""
    at = BUDGETS.index(JUDGED_AT)
    present = [name for name in candidates if name in curves.strategies]
    return max(present, key=lambda name: curves.mean(name, members)[at], default=None)


def targets(curves: Curves, members: Members) -> list[Target]:
    """Return what is asked of our draws, as far as what it takes was replayed."""
    if OURS not in curves.strategies or not members:
        return []
    ours = dict(zip(BUDGETS, curves.mean(OURS, members), strict=True))
    found = [Target(f"F1 at {budget}", float(ours[budget]), least) for budget, least in F1_TARGETS.items()]
    for baseline, (median, least) in SAVING_TARGETS.items():
        if baseline in curves.strategies:
            savings = curves.savings(OURS, baseline, members)
            found.append(Target(f"saving against {baseline}, median", float(np.median(savings)), median))
            found.append(Target(f"saving against {baseline}, minimum", min(savings), least))
    near = curves.closeness(OURS, members)
    found.append(Target(f"closeness at {JUDGED_AT}, mean", float(np.mean(near)), CLOSENESS_MEAN))
    found.append(Target(f"closeness at {JUDGED_AT}, minimum", min(near), CLOSENESS_LEAST))
    if set(RIVALS) <= set(curves.strategies):
        rival = max(curves.mean(name, members)[BUDGETS.index(JUDGED_AT)] for name in RIVALS)
        found.append(Target(f"lead at {JUDGED_AT} over the better rival", float(ours[JUDGED_AT] - rival), LEAST_LEAD))
    found.append(Target("ceiling, minimum", min(curves.ceilings(members)), LEAST_CEILING))
    found.append(Target("units per 1 000 pixels, minimum", curves.units_per_thousand(members), float(LEAST_UNITS)))
    return found
