"""Areas of a map that is made up of several scenes: each is estimated by itself, then they are added up.

Every draw is of one scene, and what a model learnt on one scene only shapes the probabilities of later draws
on another: given all that was drawn before, every term of every scene is unbiased, so the errors of scenes
are uncorrelated and their variances add up. This holds for scenes that share no ground, of one period;
areas of different dates are never added up.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..measures import HECTARE
from ..taxonomy import MINING, NOT_MINING
from .estimate import LEVEL, Estimate, Outcome, Refusal, effective_sample_size, interval
from .report import AUDIT, DRAWS, AreaReport, AreaRow
from .seen import within_seen

METHOD = "sum over scenes"


@dataclass(frozen=True)
class ScenePart:
    """One scene of a map.

    Attributes:
        name: as people know it.
        report: its areas.
    """

    name: str
    report: AreaReport


@dataclass(frozen=True)
class SharedGround:
    """Ground that two scenes of a map both show: names of the scenes, and its area in square metres."""

    first: str
    second: str
    area: float


def report_map(parts: Sequence[ScenePart], shared: Sequence[SharedGround] = (), level: float = LEVEL) -> AreaReport:
    """Return the areas of a map from those of its scenes.

    A class is told where every scene tells it: a scene that nothing can be said of is part of the map too.

    Args:
        parts: all scenes of the map, at least one.
        shared: ground that scenes have in common; any refuses the sum.
        level: confidence level.
    """
    refusal = _refusal(parts, shared)
    if refusal is not None:
        return AreaReport((AreaRow(MINING, refusal),))
    reports = [part.report for part in parts]
    area = math.fsum(report.frame_area for report in reports)
    ordered = _ordered(reports)
    return AreaReport(
        rows=tuple(_row(code, parts, area, level) for code in ordered),
        frame_area=area,
        unobserved_area=math.fsum(report.unobserved_area for report in reports),
        answered=sum(report.answered for report in reports),
        waiting=sum(report.waiting for report in reports),
        undecided=sum(report.undecided for report in reports),
        passed_over=any(report.passed_over for report in reports),
        audited=sum(report.audited for report in reports),
        audits=sum(report.audits for report in reports),
        notes=tuple(f"{part.name}: {note}" for part in parts for note in part.report.notes),
    )


def _ordered(reports: Sequence[AreaReport]) -> list[str]:
    """Return the classes of all scenes: mining and its own, then what is no mine and its own, as in each report."""
    mining, rest = {}, {}
    for report in reports:
        codes = [row.code for row in report.rows]
        border = codes.index(NOT_MINING)
        mining.update(dict.fromkeys(codes[:border]))
        rest.update(dict.fromkeys(codes[border:]))
    return [*mining, *rest]


def _refusal(parts: Sequence[ScenePart], shared: Sequence[SharedGround]) -> Refusal | None:
    if shared:
        both = max(shared, key=lambda each: each.area)
        return Refusal(
            f"{both.first} and {both.second} both show {both.area / HECTARE:.1f} ha, which would count twice.",
            "Look at the scenes one by one; a sum needs scenes that share no ground.",
        )
    for part in parts:
        if part.report.frame_area is None:
            return Refusal(
                f"{part.name} has no units that could be drawn from.", "Choose that scene and make its units."
            )
    return None


def _row(code: str, parts: Sequence[ScenePart], area: float, level: float) -> AreaRow:
    rows = [next((row for row in part.report.rows if row.code == code), None) for part in parts]
    names = [part.name for part in parts]
    outcome = _sum([_told(row) for row in rows], names, area, level)
    roads = {}
    if all(row is not None for row in rows):
        shared = [road for road in rows[0].roads if all(road in row.roads for row in rows)]
        roads = {road: _sum([row.roads[road] for row in rows], names, area, level) for road in shared}
    told = {row.road for row in rows if row is not None}
    positives = {
        road: sum(row.positives.get(road, 0) for row in rows if row is not None)
        for road in (DRAWS, AUDIT)
        if any(row is not None and road in row.positives for row in rows)
    }
    # Where scenes tell by other samples, the one that all have is summed, if there is one.
    common = next((road for road in (DRAWS, AUDIT) if isinstance(roads.get(road), Estimate)), "")
    if len(told) > 1 and common:
        told, outcome = {common}, roads[common]
    road = (told.pop() if len(told) == 1 else DRAWS) if isinstance(outcome, Estimate) else ""
    seen = _seen(rows, area)
    outcome, roads = within_seen(outcome, *seen), {name: within_seen(each, *seen) for name, each in roads.items()}
    road = road if isinstance(outcome, Estimate) else ""
    if road:
        roads[road] = outcome
    return AreaRow(code, outcome, road, roads, _bounds(rows, outcome), positives, seen=seen)


def _seen(rows: Sequence[AreaRow | None], area: float) -> tuple[float, float]:
    """Return the least and the most area over all scenes, by what was seen in each."""
    ranges = [None if row is None else row.seen for row in rows]
    if None in ranges:
        return 0.0, area
    return math.fsum(least for least, _ in ranges), math.fsum(most for _, most in ranges)


def _told(row: AreaRow | None) -> Outcome:
    if row is None:
        return Refusal("No answer shows this class there.", "Answer more rounds there.")
    return row.outcome


def _sum(outcomes: Sequence[Outcome], names: Sequence[str], area: float, level: float) -> Outcome:
    """Return the sum of independent estimates; degrees of freedom by Welch (1947) and Satterthwaite (1946)."""
    for name, outcome in zip(names, outcomes):
        if isinstance(outcome, Refusal):
            return Refusal(f"{name}: {outcome.reason}", outcome.remedy)
    variances = [outcome.standard_error**2 for outcome in outcomes]
    variance = math.fsum(variances)
    value, n = math.fsum(outcome.value for outcome in outcomes), sum(outcome.n for outcome in outcomes)
    spread = math.fsum(v**2 / outcome.degrees_of_freedom for v, outcome in zip(variances, outcomes))
    return interval(
        value,
        math.sqrt(variance),
        n=n,
        method=f"{METHOD}: {outcomes[0].method}",
        effective_n=effective_sample_size(value / area, math.sqrt(variance) / area, n),
        degrees_of_freedom=variance**2 / spread if spread > 0 else math.inf,
        level=level,
        within=(0.0, area),
        warnings=tuple(dict.fromkeys(text for outcome in outcomes for text in outcome.warnings)),
    )


def _bounds(rows: Sequence[AreaRow | None], outcome: Outcome) -> tuple[float, float] | None:
    """Return the area if all that is not known were none or all of the class, over all scenes."""
    if not isinstance(outcome, Estimate) or all(row.bounds is None for row in rows):
        return None
    ends = [row.bounds or (row.outcome.value, row.outcome.value) for row in rows]
    return math.fsum(low for low, _ in ends), math.fsum(high for _, high in ends)
