"""Audit samples as the table ``audits`` keeps them: answers in part, areas, and how few are too few."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..schema import Row
from .audit import POINTS, TWO_STAGE, AuditSample, audit_area
from .estimate import Estimate, Outcome, Refusal
from .refusals import LEAST_POSITIVES, too_few
from .sequence import WAITING, Shares

_EXACT = 1e-6
"""Difference of stored numbers that is rounding, of their size."""


@dataclass(frozen=True)
class Audited:
    """One audit sample with its answers.

    Attributes:
        sample: the drawn units.
        rows: of ``audits``, in the order of the sample.
        area_of: area of each unit, square metres, shape (n,).
    """

    sample: AuditSample
    rows: tuple[Row, ...]
    area_of: np.ndarray

    @property
    def answered(self) -> int:
        """Number of units with an answer."""
        return sum(row["y"] is not None for row in self.rows)

    def shares(self, codes: Sequence[str], without: float = np.nan) -> np.ndarray:
        """Return the share of each unit that is of any of the classes, shape (n,); ``without`` where no answer is."""
        return np.array([without if row["y"] is None else share_of(row["y"], codes) for row in self.rows])

    def positives(self, codes: Sequence[str]) -> int:
        """Return how many answers show any of the classes."""
        return int((self.shares(codes, 0.0) > 0).sum())

    def area(self, codes: Sequence[str], frame_area: float, level: float, units: int | None = None) -> Outcome:
        """Return the area of a union of classes, or a refusal, also where too few units show it.

        Args:
            codes: of the union.
            frame_area: of all units, square metres.
            level: confidence level.
            units: in the frame; None where that is not known.
        """
        outcome = audit_area(self.sample, self.shares(codes), self.area_of, frame_area, level)
        found = self.positives(codes)
        # Where every unit of the frame was answered there is no error that few could fail to tell.
        if isinstance(outcome, Estimate) and found < LEAST_POSITIVES and outcome.standard_error > 0:
            left = None if units is None else units - self.answered
            return too_few(found, self.answered, "audited units", left)
        return outcome

    def bounds(self, codes: Sequence[str], frame_area: float) -> tuple[float, float] | None:
        """Return the area if all that could not be decided were none or all of it; None where all was."""
        if self.answered == len(self.rows):
            return None
        decided = np.array([row["state"] != "undecided" for row in self.rows])
        # What was not asked yet is no non-response: the order of asking is random.
        ends = []
        for share in (0.0, 1.0):
            y = np.where(decided, self.shares(codes), self.shares(codes, share))
            ends.append(audit_area(self.sample, y, self.area_of, frame_area))
        if decided.all() or any(isinstance(end, Refusal) for end in ends):
            return None
        return ends[0].value, ends[1].value


def fullest_sample(samples: Sequence[Audited]) -> Audited:
    """Return the sample with the most answers that count, of several the newest; designs are not mixed.

    By numbers of answers alone, never by what they show; a sample that was drawn anew leads from as many answers on.
    """
    return max(reversed(samples), key=lambda each: each.answered)


def read_audits(audits: Sequence[Row]) -> list[Audited]:
    """Return the audit samples of a frame by design, in the order in which they were drawn.

    Of a sample that is not answered as a whole the answers before the first unit that waits count: they are a sample
    of the same design, as the order is random. Units that were answered out of turn, because a round drew them too,
    are those that the model chose: with them the answered part would hold too much of what is drawn for.
    """
    designs: dict[str, list[Row]] = {}
    for row in sorted(audits, key=lambda row: row["order"] or 0):
        designs.setdefault(row["design"], []).append(row)
    designs = {design: _in_turn(rows) for design, rows in designs.items()}
    return [
        Audited(
            AuditSample(
                np.array([row["unit"] for row in rows], np.int64),
                np.array([row["pi"] for row in rows], np.float64),
                design.split(" ")[0],
                tuple(row["stratum"] or "" for row in rows),
                np.array([row["stratum_units"] for row in rows], np.int64),
            ),
            tuple(rows),
            np.array([row["area"] for row in rows], np.float64),
        )
        for design, rows in designs.items()
    ]


def damage(samples: Sequence[Audited], units: int, area: float) -> Refusal | None:
    """Return why samples cannot be estimated from: rows are missing or doubled, or say what cannot be.

    The order counts all audit units of a frame from 1, without gaps, and each sample holds what its pi says.

    Args:
        samples: all of the frame, with all of their rows.
        units: of the frame.
        area: of the frame, square metres.
    """
    orders = sorted(row["order"] or 0 for audited in samples for row in audited.rows)
    if orders == list(range(1, len(orders) + 1)) and all(_is_whole(each, units, area) for each in samples):
        return None
    return Refusal(
        "Rows of the table audits were removed, doubled or changed: they are not the sample that was drawn.",
        "Restore the campaign from a copy; estimates need every audit unit.",
    )


def _is_whole(audited: Audited, units: int, area: float) -> bool:
    """Return whether a sample holds as many rows as its inclusion probabilities say.

    Strata make up the frame, and each holds pi N_h rows. Points are as many as pi is times the share of a unit in the
    area. Of two stages pi is the share of the blocks that were drawn, one for all of them, times n / N of the block,
    and the blocks drawn over that share are all blocks of the frame, a whole number. (A last block that is lost leaves
    another whole number now and then: that is not seen.)
    """
    sample = audited.sample
    if sample.design == POINTS:
        drawn = sample.pi * area / audited.area_of
        return np.allclose(drawn, len(sample), rtol=_EXACT, atol=_EXACT)
    names, first, of = np.unique(np.array(sample.stratum), return_index=True, return_inverse=True)
    sizes, rows = sample.stratum_units[first], np.bincount(of)
    if sample.design == TWO_STAGE:
        share = sample.pi * sample.stratum_units / rows[of]
        blocks = len(names) / share[0]
        return np.allclose(share, share[0], rtol=_EXACT) and bool((rows <= sizes).all()) and _is_number(blocks)
    wanted = (sample.pi * sample.stratum_units)[first]
    return sizes.sum() == units and np.allclose(rows, wanted, atol=0.5)


def _is_number(value: float) -> bool:
    """Return whether a count is a whole number but for rounding."""
    return bool(np.isfinite(value)) and abs(value - round(value)) < _EXACT * max(1.0, value)


def _in_turn(rows: Sequence[Row]) -> list[Row]:
    """Return rows of a sample in their order, those behind the first that waits as if they were waiting too."""
    turns = (place for place, row in enumerate(rows) if row["state"] in WAITING)
    first = next(turns, len(rows))
    return [*rows[:first], *({**row, "y": None, "state": "open"} for row in rows[first:])]


def design_weights(audits: Sequence[Row]) -> dict[int, float]:
    """Return unit -> for how many units of the frame it stands, of the answers that count in the fullest sample.

    1 / pi, times units drawn over units answered in its stratum (or block) where not all are: what is not answered is
    stood for by what is, of the same stratum. A unit that several points fell into counts once for each.
    """
    audited = fullest_sample(read_audits(audits))
    sample = audited.sample
    told = np.array([row["y"] is not None for row in audited.rows])
    of = np.unique(np.array(sample.stratum), return_inverse=True)[1]
    factor = np.bincount(of)[of] / np.maximum(np.bincount(of, told)[of], 1)
    weights: dict[int, float] = {}
    for unit, weight in zip(sample.units[told].tolist(), (factor / sample.pi)[told].tolist()):
        weights[unit] = weights.get(unit, 0.0) + weight
    return weights


def out_of_turn(audits: Sequence[Row], samples: Sequence[Audited]) -> int:
    """Return how many answers of the samples do not count yet."""
    return sum(row["y"] is not None for row in audits) - sum(each.answered for each in samples)


def share_of(y: Shares, codes: Sequence[str]) -> float:
    """Return the share of a unit that is of any of the classes."""
    return float(sum(y.get(code, 0.0) for code in codes))
