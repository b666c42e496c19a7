"""Areas of a campaign from the rows of its tables: which number is told, what it rests on, what is refused.

Nothing here is recomputed by a model: everything that the estimators need was stored when it happened,
so that anybody can repeat every number from the campaign's file alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..schema import Row
from ..taxonomy import MINING, NOT_MINING, Taxonomy
from .active import active_area, mean_total
from .anytime import any_time
from .audit import TWO_STAGE
from .audited import Audited, damage, fullest_sample, read_audits
from .error_matrix import Matrices, error_matrices
from .estimate import LEVEL, Estimate, Outcome, Refusal, effective_sample_size
from .lure import lure_mean
from .map_accuracy import Accuracies, MapAccuracy, accuracies
from .notes import audit_notes, draw_notes, outside_notes
from .planning import design_effect
from .refusals import LEAST_POSITIVES, possible, too_few
from .rows import Rows, classes_told, with_subclasses, within_taxonomy
from .seen import Seen, seen_in, within_seen
from .sequence import Draws, read_draws
from .table import AreaUnit
from .twice import Agreement, report_agreement

DRAWS, AUDIT = "draws", "audit"
AUDIT_LEADS = 2
"""An audit worth so many times as many random answers as there are draws that count is told instead of them."""

# What two stages cost does not depend on the share.
_ANY_SHARE = 0.5
_NO_PROBABILITY = Refusal(
    "Nothing was drawn by chance yet; labels at places that somebody chose stand for no land but their own.",
    "Answer rounds in the tab Review, or draw an audit sample here.",
)
_NO_UNITS = Refusal("The scene has no units that could be drawn from.", "Make the units in the tab Review.")


@dataclass(frozen=True)
class AreaRow:
    """One class.

    Attributes:
        code: of the class; its subclasses are part of it.
        outcome: what is told, square metres, or why nothing is.
        road: which sample the outcome is from, ``draws`` or ``audit``; empty where nothing is told.
        roads: outcome of every estimator by its name, to compare.
        bounds: area if all that waits or could not be decided were none or all of this class; None
            where everything is answered.
        positives: answered units that show the class, by sample.
        whenever: interval that holds however often somebody looked and stopped, square metres; draws only.
        seen: area that answers show, and that they leave at most; None where nothing is told.
        accuracy: of the class in the map that was checked last; None without one, or where it tells mining alone.
    """

    code: str
    outcome: Outcome
    road: str = ""
    roads: Mapping[str, Outcome] = field(default_factory=dict)
    bounds: tuple[float, float] | None = None
    positives: Mapping[str, int] = field(default_factory=dict)
    whenever: tuple[float, float] | None = None
    seen: tuple[float, float] | None = None
    accuracy: MapAccuracy | None = None


@dataclass(frozen=True)
class AreaReport:
    """Areas of all classes, and what must be said of all of them.

    Attributes:
        rows: mining first, its groups and classes, then what is no mine and its look-alikes.
        frame_area: square metres; None before units were made.
        unobserved_area: part of the area of interest without data, square metres.
        answered: draws that count.
        waiting: draws without an answer yet.
        undecided: draws that could not be decided.
        passed_over: whether draws were put off, not decided, or skipped: bounds matter then. Draws at
            the end whose turn has not come are within the bounds too, but nobody passed them over.
        audited: answered audit units.
        audits: drawn audit units.
        notes: sentences about all rows.
        agreement: what was asked twice tells; None where nothing was.
        overall: accuracy of the map that was checked last over all its classes; None without one or without an
            audit, or where the map tells mining alone. Those of classes are with their rows.
    """

    rows: tuple[AreaRow, ...]
    frame_area: float | None = None
    unobserved_area: float = 0.0
    answered: int = 0
    waiting: int = 0
    undecided: int = 0
    passed_over: bool = False
    audited: int = 0
    audits: int = 0
    notes: tuple[str, ...] = ()
    agreement: Agreement | None = None
    overall: Outcome | None = None

    @property
    def accuracy(self) -> MapAccuracy | None:
        """Of mining in the map that was checked last; None without one or without an audit."""
        return self.rows[0].accuracy


def report_areas(rows: Rows, taxonomy: Taxonomy, level: float = LEVEL) -> AreaReport:
    """Return the areas that the campaign can tell for one frame.

    Args:
        rows: of the campaign.
        taxonomy: its classes.
        level: confidence level.
    """
    if rows.frame is None:
        return AreaReport((AreaRow(MINING, _NO_UNITS),))
    given, rows = rows, within_taxonomy(rows, taxonomy)
    basis = _basis(rows, level)
    draws = basis.draws
    wanted = {code: with_subclasses(taxonomy, code) for code in classes_told(rows, taxonomy)}
    areas = {code: _row(code, codes, basis) for code, codes in wanted.items() if code != NOT_MINING}
    areas[NOT_MINING] = _rest(areas[MINING], wanted[NOT_MINING], basis)
    checked = _accuracies(basis, wanted, taxonomy)
    told = [replace(areas[code], accuracy=checked.classes.get(code)) for code in wanted]
    states = [row["state"] for row in rows.draws]
    agreement = report_agreement(
        rows.repeats, rows.draws, rows.audits, wanted[MINING], told[0].outcome, rows.frame["units"], level
    )
    return AreaReport(
        rows=(_with_interpreters(told[0], agreement, AreaUnit(rows.frame["area"])), *told[1:]),
        frame_area=rows.frame["area"],
        unobserved_area=rows.frame["unobserved_area"] or 0.0,
        answered=draws.prefix - int(draws.missing[: draws.prefix].sum()) if isinstance(draws, Draws) else 0,
        waiting=sum(state in ("open", "later") for state in states),
        undecided=states.count("undecided"),
        passed_over=_passed_over(rows),
        audited=sum(row["y"] is not None for row in rows.audits),
        audits=len(rows.audits),
        notes=(
            *outside_notes(given, taxonomy),
            *draw_notes(rows, draws, wanted[MINING], level),
            *audit_notes(rows, basis.samples, basis.damaged),
        ),
        agreement=agreement,
        overall=checked.overall,
    )


def report_matrices(rows: Rows, taxonomy: Taxonomy, level: float = LEVEL) -> Matrices | None:
    """Return the error matrices of the map that was checked last; None without one, or where nothing is told of it.

    Apart from the areas, as they take longer and are seldom asked for; arguments as there.
    """
    if rows.frame is None or not rows.mapped:
        return None
    rows = within_taxonomy(rows, taxonomy)
    samples = _basis(rows, level).samples
    return error_matrices(fullest_sample(samples), rows.mapped, taxonomy, level) if samples else None


# ---------------------------------------------------------------- one class


@dataclass(frozen=True)
class _Basis:
    """What all classes rest on: draws and audit samples that count, and by road what was seen on the ground."""

    rows: Rows
    draws: Draws | Refusal
    samples: Sequence[Audited]
    seen: Mapping[str, Seen]
    level: float
    damaged: Refusal | None

    @property
    def area(self) -> float:
        """Of the frame, square metres."""
        return self.rows.frame["area"]


def _basis(rows: Rows, level: float) -> _Basis:
    changed = _changed_frame(rows)
    draws: Draws | Refusal = _NO_PROBABILITY
    if changed is not None:
        draws = changed
    elif rows.draws:
        draws = read_draws(rows.draws, rows.rounds, rows.known, rows.frame["area"])
    by_draws = seen_in(rows.draws, rows.audits, known=rows.known)
    # Outlines are among what an audit checks: only answers bound it.
    seen = {DRAWS: by_draws, "LURE": by_draws, AUDIT: seen_in(rows.draws, rows.audits)}
    samples = [] if changed is not None else read_audits(rows.audits)
    damaged = damage(samples, rows.frame["units"], rows.frame["area"])
    return _Basis(rows, draws, [] if damaged is not None else samples, seen, level, damaged)


def _row(code: str, codes: Sequence[str], basis: _Basis) -> AreaRow:
    draws, samples, frame = basis.draws, basis.samples, basis.rows.frame
    roads: dict[str, Outcome] = {}
    positives: dict[str, int] = {}
    bounds = None
    if isinstance(draws, Draws):
        positives[DRAWS] = draws.positives(codes)
        roads[DRAWS] = _of_size(_by_draws(draws, codes, frame, basis.level), basis.area)
        lure = possible(_lure(draws, codes, frame["units"], basis.level), basis.area)
        roads["LURE"] = _of_size(lure, basis.area)
        bounds = _draw_bounds(draws, codes, basis.area)
    else:
        roads[DRAWS] = draws
    if samples:
        sample = fullest_sample(samples)
        positives[AUDIT] = sample.positives(codes)
        roads[AUDIT] = sample.area(codes, basis.area, basis.level, frame["units"])
    elif basis.damaged is not None:
        roads[AUDIT] = basis.damaged
    ranges = {road: seen.range_of(codes, basis.area) for road, seen in basis.seen.items()}
    roads = {road: within_seen(outcome, *ranges[road]) for road, outcome in roads.items()}
    road = next((name for name in _order(draws, samples) if isinstance(roads.get(name), Estimate)), "")
    if road == AUDIT:
        bounds = sample.bounds(codes, basis.area)
    outcome = roads[road] if road else _refusal(roads)
    if isinstance(outcome, Estimate) and bounds is not None:
        # Over all draws the weights are others than over the answered ones: what is told lies within all the same.
        bounds = min(bounds[0], outcome.value), max(bounds[1], outcome.value)
    whenever = any_time(outcome, ranges[DRAWS]) if road == DRAWS else None
    return AreaRow(code, outcome, road, roads, bounds, positives, whenever, ranges.get(road))


def _order(draws: Draws | Refusal, samples: Sequence[Audited]) -> tuple[str, str]:
    """Return which sample is told first.

    By how many answers there are alone, those of blocks for less: whoever chose by the errors would tell the number
    that happens to look precise.
    """
    audit = _worth(fullest_sample(samples)) if samples else 0.0
    drawn = draws.prefix if isinstance(draws, Draws) else 0
    return (AUDIT, DRAWS) if audit and audit >= AUDIT_LEADS * drawn else (DRAWS, AUDIT)


def _worth(audited: Audited) -> float:
    """Return how many units of a simple sample the answers of an audit are expected to be worth."""
    sample = audited.sample
    if sample.design != TWO_STAGE:
        return float(audited.answered)
    per_block = max(1, round(len(sample) / len(set(sample.stratum))))
    return audited.answered / design_effect(TWO_STAGE, _ANY_SHARE, per_block)


def _by_draws(draws: Draws, codes: Sequence[str], frame: Row, level: float) -> Outcome:
    """Return the area that the draws tell; where they hold every unit it is counted and has no error."""
    if not draws.complete:
        left = frame["units"] - len(draws.rows)
        return active_area(draws.answered_as(codes), 0, frame["area"], level, units_left=left)
    area, n = draws.counted(codes), len(draws.rows)
    counted = Estimate(area, 0.0, area, area, level, "count of all units", n, float(n))
    return counted.with_warnings("Every unit was answered: this is counted, not estimated.")


def _rest(mining: AreaRow, codes: Sequence[str], basis: _Basis) -> AreaRow:
    """Return what is no mine: the frame without all mining, told by the same answers with the same error."""
    draws, area = basis.draws, basis.area
    roads = {name: _without(outcome, area) for name, outcome in mining.roads.items()}
    positives = {DRAWS: draws.positives(codes)} if isinstance(draws, Draws) else {}
    if basis.samples:
        positives[AUDIT] = fullest_sample(basis.samples).positives(codes)

    def mirrored(ends: tuple[float, float] | None) -> tuple[float, float] | None:
        return None if ends is None else (area - ends[1], area - ends[0])

    ends = [mirrored(each) for each in (mining.bounds, mining.whenever, mining.seen)]
    outcome = _without(mining.outcome, area)
    return AreaRow(NOT_MINING, outcome, mining.road, roads, ends[0], positives, ends[1], ends[2])


def _without(outcome: Outcome, area: float) -> Outcome:
    if isinstance(outcome, Refusal):
        return outcome
    return replace(outcome, value=area - outcome.value, lower=area - outcome.upper, upper=area - outcome.lower)


def _with_interpreters(mining: AreaRow, agreement: Agreement | None, unit: AreaUnit) -> AreaRow:
    """Return mining with the words that its error leaves out what people commonly see otherwise."""
    if agreement is None or isinstance(mining.outcome, Refusal) or isinstance(agreement.variance, Refusal):
        return mining
    whole, alone = agreement.variance.standard_error, mining.outcome.standard_error
    if whole <= alone:
        return mining
    errors = [unit.number(error, unit.decimals(alone)) for error in (whole, alone)]
    if errors[0] == errors[1]:
        return mining
    outcome = mining.outcome.with_warnings(
        f"People see it differently: with that the standard error is {errors[0]}, not {errors[1]} {unit.symbol}."
    )
    return replace(mining, outcome=outcome, roads={**mining.roads, mining.road: outcome})


def _refusal(roads: Mapping[str, Outcome]) -> Refusal:
    """Return the refusal that says most: of a sample that exists rather than that there is none."""
    refused = [outcome for outcome in roads.values() if isinstance(outcome, Refusal)]
    return next((each for each in refused if each is not _NO_PROBABILITY), _NO_PROBABILITY)


def _lure(draws: Draws, codes: Sequence[str], n_units: int, level: float) -> Outcome:
    """Return the same area by the levelled estimator, which uses no predictions."""
    one = draws.answered_as(codes)
    if len(one) == 0:
        return Refusal("No draw was answered.", "Answer a round.")
    found = one.positives(0)
    if found < LEAST_POSITIVES:
        return too_few(found, len(one), "answered draws", n_units - len(draws.rows))
    outcome = lure_mean(one.area * one.y[:, 0], one.q, n_units, one.known[:, 0], level)
    return outcome if isinstance(outcome, Refusal) else outcome.scaled(n_units)


def _draw_bounds(draws: Draws, codes: Sequence[str], frame_area: float) -> tuple[float, float] | None:
    if not draws.missing.any() and not draws.unexplained:
        return None
    ends = [mean_total(draws.answered_as(codes, share), 0) for share in (0.0, 1.0)]
    least, most = (min(max(end, 0.0), frame_area) for end in ends)
    return least, min(frame_area, most + draws.unexplained)


def _of_size(outcome: Outcome, frame_area: float) -> Outcome:
    """Return what draws tell with the sample size that its error is worth."""
    if isinstance(outcome, Refusal):
        return outcome
    share, error = outcome.value / frame_area, outcome.standard_error / frame_area
    return replace(outcome, effective_n=effective_sample_size(share, error, outcome.n))


def _accuracies(basis: _Basis, wanted: Mapping[str, Sequence[str]], taxonomy: Taxonomy) -> Accuracies:
    if not basis.samples or not basis.rows.mapped:
        return Accuracies({})
    return accuracies(fullest_sample(basis.samples), basis.rows.mapped, wanted, taxonomy, basis.level)


# ---------------------------------------------------------------- what counts


def _passed_over(rows: Rows) -> bool:
    states = [row["state"] for row in sorted(rows.draws, key=lambda row: row["order"])]
    while states and states[-1] == "open":
        states.pop()
    return any(state != "answered" for state in states) or any(row["state"] == "undecided" for row in rows.audits)


def _changed_frame(rows: Rows) -> Refusal | None:
    if rows.sha256 is None or rows.sha256 == rows.frame["sha256"]:
        return None
    return Refusal(
        "The raster of units is not the one that was drawn from: its checksum differs.",
        "Put the original raster back into the folder of frames; draws hold for those units only.",
    )
