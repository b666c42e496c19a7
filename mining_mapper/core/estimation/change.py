"""Change of areas between two dates on common ground: gain, loss and net change, with their errors.

Where the same audit units were asked on both dates, each unit shows what became of it: the differences y' - y are
sampled by the design of the audit, and what both dates have in common drops out of the error. With g = max(y' - y, 0)
and l = max(y - y', 0), gain and loss are areas of the audit sample like any other, and so is (1 + y' - y) / 2, of which
the net change is a linear function. Within a unit of which a share changed each way only the difference is seen.

Where the dates have samples of their own, the net change is the difference of two areas. Given all that was drawn
before, the terms of either are unbiased, also where answers of one date taught the model of the other, so errors are
uncorrelated and their variances add; gain and loss cannot be told. Areas are those of whole frames, so both frames must
lie on common ground but for their rims.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..taxonomy import MINING, NOT_MINING, Taxonomy
from .audit import AuditSample, audit_ratio
from .audited import Audited, damage, fullest_sample, read_audits, share_of
from .estimate import LEVEL, Estimate, Outcome, Refusal, interval
from .outside import outside_of
from .refusals import LEAST_POSITIVES, too_few
from .report import AreaReport, report_areas
from .rows import Rows, with_subclasses, within_taxonomy

PAIRS, APART = "pairs", "apart"
SAME_GROUND = 0.98
"""Share of either frame that must lie on common ground for areas of whole frames to be compared."""

_PAIRED_METHOD = "the same audit units on both dates"
_APART_METHOD = "difference of two dates"
_MORE_PAIRS = "Ask more of the earlier date's audit units on this date."
_NO_MORE_PAIRS = (
    "All audit units of the earlier date were asked on this date: answer rounds or an audit sample of this date, or "
    "enlarge the earlier date's sample."
)
_NET_ONLY = Refusal(
    "Samples of different units tell the net change alone, not what was gained and lost.",
    "Ask the audit units of the earlier date on this date too.",
)


@dataclass(frozen=True)
class Pairs:
    """Audit units of the earlier frame, asked again on the later image.

    Attributes:
        answers: unit -> class -> share of its area, on the later date.
        outside: units of the sample that the later image does not show.
    """

    answers: Mapping[int, Mapping[str, float]] = field(default_factory=dict)
    outside: Collection[int] = ()


@dataclass(frozen=True)
class ChangeRow:
    """One class between two dates; areas in square metres, ``loss`` >= 0, ``net`` = later less earlier.

    Attributes:
        code: of the class; its subclasses are part of it.
        gain, loss, net: what is told, or why nothing is.
        road: `PAIRS` or `APART`, which sample ``net`` is from; empty where nothing is told.
    """

    code: str
    gain: Outcome
    loss: Outcome
    net: Outcome
    road: str = ""


@dataclass(frozen=True)
class ChangeReport:
    """Changes of all classes.

    Attributes:
        rows: mining first, then its classes.
        area: of the common ground, square metres.
        pairs: audit units that were answered on both dates.
    """

    rows: tuple[ChangeRow, ...]
    area: float
    pairs: int


def paired_change(
    sample: AuditSample,
    before: np.ndarray,
    after: np.ndarray,
    area: np.ndarray,
    common_area: float,
    on_ground: np.ndarray | None = None,
    level: float = LEVEL,
) -> tuple[Outcome, Outcome, Outcome]:
    """Return gain, loss and net change of a class from units that were asked on both dates, square metres.

    Args:
        sample: all units of one audit sample.
        before, after: share of each unit that is of the class on either date, NaN without an answer, shape (n,).
        area: of each unit, square metres, shape (n,).
        common_area: of the ground that both dates show, square metres.
        on_ground: which units lie on it, bool, shape (n,); all when None.
        level: confidence level.
    """
    whole = np.ones(len(sample)) if on_ground is None else np.asarray(on_ground, np.float64)
    difference = np.where(whole > 0, np.asarray(after, np.float64) - np.asarray(before, np.float64), 0.0)
    up, down = np.maximum(difference, 0.0), np.maximum(-difference, 0.0)
    gain, loss, half = (
        audit_ratio(sample, part * whole, whole, area, level) for part in (up, down, (1 + difference) / 2)
    )
    if isinstance(gain, Refusal) or isinstance(loss, Refusal) or isinstance(half, Refusal):
        refusal = next(each for each in (gain, loss, half) if isinstance(each, Refusal))
        return refusal, refusal, refusal
    # A sample without any loss tells less than that there is none, which the errors of gain and loss know.
    error = max(2 * half.standard_error, math.hypot(gain.standard_error, loss.standard_error))
    net = interval(
        2 * half.value - 1,
        error,
        half.n,
        _PAIRED_METHOD,
        half.effective_n,
        half.degrees_of_freedom,
        level,
        (-1.0, 1.0),
        half.warnings,
    ).scaled(common_area)
    answered = int((~np.isnan(difference) & (whole > 0)).sum())
    counts = [int((part > 0).sum()) for part in (up, down)]
    told = [
        replace(each, method=_PAIRED_METHOD).scaled(common_area)
        if count >= LEAST_POSITIVES
        else too_few(count, answered, "units asked on both dates")
        for each, count in zip((gain, loss), counts)
    ]
    changed = sum(counts)
    return told[0], told[1], net if changed >= LEAST_POSITIVES else too_few(changed, answered, "units asked twice")


def change_apart(before: Outcome, after: Outcome, common_area: float, level: float = LEVEL) -> Outcome:
    """Return the net change from estimates of two dates whose draws are independent: their variances add.

    Degrees of freedom are those of Welch (1947) and Satterthwaite (1946).

    Args:
        before, after: areas of the class on either date, square metres.
        common_area: of the ground that both are estimated for, square metres.
        level: confidence level.
    """
    for name, outcome in (("Earlier date", before), ("Later date", after)):
        if isinstance(outcome, Refusal):
            return Refusal(f"{name}: {outcome.reason}", outcome.remedy)
    variances = [outcome.standard_error**2 for outcome in (before, after)]
    spread = math.fsum(v**2 / outcome.degrees_of_freedom for v, outcome in zip(variances, (before, after)))
    return interval(
        after.value - before.value,
        math.sqrt(math.fsum(variances)),
        n=before.n + after.n,
        method=f"{_APART_METHOD}: {before.method}; {after.method}",
        effective_n=before.effective_n + after.effective_n,
        degrees_of_freedom=math.fsum(variances) ** 2 / spread if spread > 0 else math.inf,
        level=level,
        within=(-common_area, common_area),
        warnings=tuple(dict.fromkeys((*before.warnings, *after.warnings))),
    )


def report_change(
    before: Rows,
    after: Rows,
    shares: tuple[float, float],
    taxonomy: Taxonomy,
    pairs: Pairs | None = None,
    level: float = LEVEL,
) -> ChangeReport:
    """Return what changed between the frames of two dates.

    Args:
        before, after: of the campaign, of either frame.
        shares: of either frame's area that lies on common ground, 0..1.
        taxonomy: the campaign's classes.
        pairs: audit units of the earlier frame that were asked on the later date too.
        level: confidence level.
    """
    if before.frame is None or after.frame is None:
        refusal = Refusal("One of the dates has no units that could be drawn from.", "Make its units.")
        return ChangeReport((ChangeRow(MINING, refusal, refusal, refusal),), 0.0, 0)
    pairs = pairs or Pairs()
    before, after = within_taxonomy(before, taxonomy), within_taxonomy(after, taxonomy)
    known = {unit: y for unit, y in pairs.answers.items() if not outside_of(taxonomy, [{"y": y}])}
    pairs = replace(pairs, answers=known)
    area = before.frame["area"] * shares[0]
    areas = report_areas(before, taxonomy, level), report_areas(after, taxonomy, level)
    samples = read_audits(before.audits)
    if damage(samples, before.frame["units"], before.frame["area"]) is not None:
        samples = []
    samples = [each for each in samples if each.answered]
    sample = fullest_sample(samples) if samples else None
    both = _asked_twice(sample, pairs)
    rows = tuple(
        _row(code, with_subclasses(taxonomy, code), areas, sample, pairs, both, area, shares, level)
        for code in _codes(areas, pairs, taxonomy)
    )
    return ChangeReport(rows, area, both)


def _asked_twice(sample: Audited | None, pairs: Pairs) -> int:
    return sum(row["y"] is not None and row["unit"] in pairs.answers for row in sample.rows) if sample else 0


def _left(sample: Audited, pairs: Pairs) -> int:
    """Return how many audit units of the earlier date can still be asked on the later one."""
    asked = {*pairs.answers, *pairs.outside}
    return sum(row["y"] is not None and row["unit"] not in asked for row in sample.rows)


def _codes(areas: Sequence[AreaReport], pairs: Pairs, taxonomy: Taxonomy) -> list[str]:
    seen = {row.code for report in areas for row in report.rows}
    seen |= {code for answer in pairs.answers.values() for code in answer}
    found = [code for code in taxonomy.codes if code in seen and taxonomy.is_mining(code) and code != MINING]
    return [MINING, *(code for code in found if code != NOT_MINING)]


def _row(
    code: str,
    codes: Sequence[str],
    areas: tuple[AreaReport, AreaReport],
    sample: Audited | None,
    pairs: Pairs,
    both: int,
    area: float,
    shares: tuple[float, float],
    level: float,
) -> ChangeRow:
    if both and sample is not None:
        gain, loss, net = _of_pairs(codes, sample, pairs, area, level)
        if isinstance(net, Estimate):
            return ChangeRow(code, gain, loss, net, PAIRS)
        apart = _of_areas(code, areas, area, shares, level)
        if isinstance(apart, Estimate):
            return ChangeRow(code, gain, loss, apart, APART)
        if not _left(sample, pairs):
            net = Refusal(net.reason, _NO_MORE_PAIRS)
        elif gain is net:
            # Too few pairs for the design, as one of a stratum, while the audit itself has enough units.
            net = Refusal(net.reason, _MORE_PAIRS)
        return ChangeRow(code, gain, loss, net)
    net = _of_areas(code, areas, area, shares, level)
    return ChangeRow(code, _NET_ONLY, _NET_ONLY, net, APART if isinstance(net, Estimate) else "")


def _of_pairs(
    codes: Sequence[str], sample: Audited, pairs: Pairs, area: float, level: float
) -> tuple[Outcome, Outcome, Outcome]:
    units = [row["unit"] for row in sample.rows]
    after = [share_of(pairs.answers[unit], codes) if unit in pairs.answers else np.nan for unit in units]
    on_ground = np.array([unit not in pairs.outside for unit in units])
    return paired_change(sample.sample, sample.shares(codes), np.array(after), sample.area_of, area, on_ground, level)


def _of_areas(
    code: str, areas: tuple[AreaReport, AreaReport], area: float, shares: tuple[float, float], level: float
) -> Outcome:
    if min(shares) < SAME_GROUND:
        return Refusal(
            f"The two dates show different ground: {100 * shares[0]:.0f} % of the earlier and {100 * shares[1]:.0f} % "
            "of the later frame are common.",
            "Ask the audit units of the earlier date on this date too, or draw both frames on the same area.",
        )
    told = [next((row.outcome for row in report.rows if row.code == code), None) for report in areas]
    unseen = Refusal("No answer shows this class.", "Answer more rounds there.")
    return change_apart(told[0] or unseen, told[1] or unseen, area, level)
