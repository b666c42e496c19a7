"""Accuracy of a map from an audit sample: overall, and user's and producer's of every class.

With m whether a unit is mapped as a class and y the share of it that the answer gives to the class, the accuracies
are ratios of areas by the design of the sample (Stehman 2014, whose strata need not be the classes of the map):
user's sum a m y / sum a m, producer's sum a m y / sum a y. A group is the union of its classes, of map and answers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..schema import Row
from ..taxonomy import MINING, NOT_MINING, ROOTS, Taxonomy
from .audit import AuditSample, audit_ratio
from .audited import Audited
from .estimate import LEVEL, Outcome, Refusal
from .refusals import LEAST_POSITIVES

MAP_CHECK = "map_check"
"""Setting of a campaign: frame -> what the map that was checked last says of its audit units."""

UNCHECKED = Refusal(
    "The audit units came after the map was checked: it is not known what it says of them.", "Check the map again."
)


@dataclass(frozen=True)
class MapAccuracy:
    """Accuracies by area of one class against all others.

    Attributes:
        overall: share of the area that the map has right: of the class where it says so, and not where it does not.
        users: share of what is mapped as the class that is of it.
        producers: share of the class that is mapped as it.
        n: audited units with an answer; none of them trained the model.
        mapped: how many of these are mapped as the class.
        found: how many of these show the class.
    """

    overall: Outcome
    users: Outcome
    producers: Outcome
    n: int
    mapped: int = 0
    found: int = 0


@dataclass(frozen=True)
class Accuracies:
    """Accuracies of all classes of a map.

    Attributes:
        classes: class -> its accuracies; mining and what is no mine first.
        overall: share of the area with the right class; None where the map tells mining alone.
    """

    classes: Mapping[str, MapAccuracy]
    overall: Outcome | None = None


def map_accuracy(
    sample: AuditSample,
    mapped: np.ndarray,
    y: np.ndarray,
    area: np.ndarray,
    level: float = LEVEL,
    broader: np.ndarray | None = None,
) -> MapAccuracy:
    """Return the accuracies of a class of a map.

    Args:
        sample: all units of one audit sample.
        mapped: whether each is mapped as the class, bool, shape (n,).
        y: share of its area that is of the class, NaN without an answer, shape (n,).
        area: of each unit, square metres, shape (n,).
        level: confidence level.
        broader: share of its area that the answer gives to a class above this one, shape (n,); none if left out.

    Returns:
        The accuracies; user's and producer's are refused where fewer than `LEAST_POSITIVES` audited units are mapped
        as the class, or show it: so few do not tell their own error. Where every unit of the frame was answered there
        is none to tell. Their ``n`` is the number of these units.
    """
    mapped, y = np.asarray(mapped, bool), np.asarray(y, np.float64)
    right = np.where(mapped, y, 1 - y)
    both = np.where(mapped, y, 0 * y)
    answered = ~np.isnan(y)
    if not answered.any():
        nothing = audit_ratio(sample, right, np.ones(len(y)), area, level)
        return MapAccuracy(nothing, nothing, nothing, 0)
    n_mapped, n_found = int(mapped[answered].sum()), int((y[answered] > 0).sum())
    users = audit_ratio(sample, both, mapped * 1.0, area, level) if n_mapped else _NOT_MAPPED
    producers = audit_ratio(sample, both, y, area, level) if n_found else _NOT_FOUND
    vague = 0 if broader is None else int((np.asarray(broader)[answered & mapped] > 0).sum())
    return MapAccuracy(
        overall=audit_ratio(sample, right, np.ones(len(y)), area, level),
        users=_told(users, n_mapped, _few_mapped(n_mapped), vague),
        producers=_told(producers, n_found, _few_found(n_found)),
        n=int(answered.sum()),
        mapped=n_mapped,
        found=n_found,
    )


def accuracies(
    audited: Audited,
    mapped: Mapping[int, str],
    wanted: Mapping[str, Sequence[str]],
    taxonomy: Taxonomy,
    level: float = LEVEL,
) -> Accuracies:
    """Return the accuracies of all classes of a map.

    Args:
        audited: the audit sample with its answers.
        mapped: unit -> class that the map calls it; a unit that is missing counts as not answered.
        wanted: class -> the codes that it is made up of, its own and those below it.
        taxonomy: the campaign's classes.
        level: confidence level.
    """
    units = audited.sample.units.tolist()
    there = np.array([unit in mapped for unit in units])
    if audited.answered and not any(row["y"] is not None and unit in mapped for row, unit in zip(audited.rows, units)):
        nothing = MapAccuracy(UNCHECKED, UNCHECKED, UNCHECKED, 0)
        return Accuracies(dict.fromkeys((MINING, NOT_MINING), nothing))
    detailed = not set(mapped.values()) <= set(ROOTS)

    def one(code: str) -> MapAccuracy:
        return map_accuracy(
            audited.sample,
            np.array([mapped.get(unit) in wanted[code] for unit in units]),
            np.where(there, audited.shares(wanted[code]), np.nan),
            audited.area_of,
            level,
            audited.shares(taxonomy.ancestors(code), 0.0),
        )

    told = {code: one(code) for code in wanted if detailed or code in ROOTS}
    return Accuracies(told, _overall(audited, mapped, taxonomy, level) if detailed else None)


def _overall(audited: Audited, mapped: Mapping[int, str], taxonomy: Taxonomy, level: float) -> Outcome:
    """Return how much of the area has the right class: that of the answer, or one above or below it.

    An answer that names a group only, as most of what is no mine is answered, does not contradict a class of the group.
    """
    tree = taxonomy.tree

    def right(row: Row, unit: int) -> float:
        if row["y"] is None or unit not in mapped:
            return np.nan
        called = mapped[unit]
        return sum(share for code, share in row["y"].items() if code in tree.line(called) or called in tree.line(code))

    y = np.array([right(row, unit) for row, unit in zip(audited.rows, audited.sample.units.tolist())])
    return audit_ratio(audited.sample, y, np.ones(len(y)), audited.area_of, level)


def mapped_units(stored: Any, frame: str) -> dict[int, str]:
    """Return unit -> class that the map calls it, of the setting ``map_check``; empty where no map was checked.

    Args:
        stored: the setting's value.
        frame: uuid of the frame.
    """
    return {int(unit): _code(told) for unit, told in last_check(stored, frame).get("mapped", {}).items()}


def last_check(stored: Any, frame: str) -> dict[str, Any]:
    """Return frame, instant, number of answers and mapped units of the last check of a frame; empty before."""
    return all_checks(stored).get(frame, {})


def all_checks(stored: Any) -> dict[str, dict[str, Any]]:
    """Return uuid of a frame -> its last check."""
    if not isinstance(stored, dict):
        return {}
    # Campaigns of one scene had the one check without the uuid of its frame before it.
    return {stored["frame"]: stored} if "mapped" in stored else stored


def _code(told: str | bool) -> str:
    """Return a class; checks used to tell only whether a unit is mapped as mining."""
    return (MINING if told else NOT_MINING) if isinstance(told, bool) else told


def _told(outcome: Outcome, count: int, few: Refusal, vague: int = 0) -> Outcome:
    if isinstance(outcome, Refusal):
        return outcome
    if count < LEAST_POSITIVES and outcome.standard_error > 0:
        return few
    told = replace(outcome, n=count)
    if vague:
        told = told.with_warnings(
            f"Mapped units whose answer names only a broader class: {vague}; they count as wrong."
        )
    return told


_NOT_MAPPED = Refusal("No audited unit is mapped as it.", "Draw a stratified sample, or answer more units.")
_NOT_FOUND = Refusal("No audited unit is it.", "Answer more audit units.")


def _few_mapped(count: int) -> Refusal:
    return Refusal(
        f"Audited units that are mapped as it: {count}; fewer than {LEAST_POSITIVES} do not tell an error.",
        "Draw a stratified sample, or answer more units.",
    )


def _few_found(count: int) -> Refusal:
    return Refusal(
        f"Audited units that show it: {count}; fewer than {LEAST_POSITIVES} do not tell an error.",
        "Answer more audit units.",
    )
