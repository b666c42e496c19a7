"""Units that were asked twice: agreement between and within interpreters, and their part in the error."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..sampling import lure_weights
from ..schema import Row
from .agreement import InterpreterVariance, confusion, interpreter_variance, kappa
from .audited import share_of
from .estimate import LEVEL, Estimate, Outcome, Refusal

MAJORITY = 0.5
"""Share of a unit from which it is mining, where agreement is about whole units."""

_FIRST = {"draws": "draw", "audits": "audit"}


@dataclass(frozen=True)
class Pair:
    """One unit answered twice: both rows, and whether two people answered."""

    first: Row
    second: Row

    @property
    def between(self) -> bool:
        """Whether it was two people."""
        return self.first["interpreter"] != self.second["interpreter"]


@dataclass(frozen=True)
class Agreement:
    """What second answers tell.

    Attributes:
        n: units answered twice.
        between: kappa of mining against the rest, two people.
        within: the same, one person twice.
        classes: kappa over all classes, by the class with the largest share, all pairs.
        variance: interpreters' part in the variance of the mining area; a refusal where nobody can tell.
    """

    n: int
    between: Outcome
    within: Outcome
    classes: Outcome
    variance: InterpreterVariance | Refusal


def report_agreement(
    repeats: Sequence[Row],
    draws: Sequence[Row],
    audits: Sequence[Row],
    mining: Sequence[str],
    told: Outcome,
    n_units: int,
    level: float = LEVEL,
) -> Agreement | None:
    """Return how well answers agree; None where nothing was answered twice.

    Args:
        repeats: rows of ``repeats`` of a frame.
        draws: all rows of ``draws`` of the frame.
        audits: all rows of ``audits`` of the frame.
        mining: codes of mining and its classes.
        told: the mining area, whose error the interpreters' part is compared with.
        n_units: units of the frame.
        level: confidence level.
    """
    pairs = {table: _pairs(repeats, rows, key) for rows, (table, key) in zip((draws, audits), _FIRST.items())}
    every = [pair for of_table in pairs.values() for pair in of_table]
    if not every:
        return None
    two_people = [pair for pair in every if pair.between]
    one_person = [pair for pair in every if not pair.between]
    return Agreement(
        n=len(every),
        between=_mining_kappa(two_people, mining, level),
        within=_mining_kappa(one_person, mining, level),
        classes=_class_kappa(every, level),
        variance=_variance(pairs, draws, audits, mining, told, n_units),
    )


def _pairs(repeats: Sequence[Row], rows: Sequence[Row], key: str) -> list[Pair]:
    firsts = {row["uuid"]: row for row in rows}
    known = [(firsts.get(row[key]), row) for row in repeats if row[key] and row["y"]]
    return [Pair(first, second) for first, second in known if first is not None and first["y"]]


def _mining_kappa(pairs: Sequence[Pair], mining: Sequence[str], level: float) -> Outcome:
    sides = [[share_of(getattr(pair, side)["y"], mining) >= MAJORITY for pair in pairs] for side in ("first", "second")]
    return kappa(confusion(*sides, 2), level)


def _class_kappa(pairs: Sequence[Pair], level: float) -> Outcome:
    sides = [[max(y, key=y.get) for y in (getattr(pair, side)["y"] for pair in pairs)] for side in ("first", "second")]
    codes = sorted({code for side in sides for code in side})
    return kappa(confusion(*([codes.index(code) for code in side] for side in sides), len(codes)), level)


def _variance(
    pairs: Mapping[str, Sequence[Pair]],
    draws: Sequence[Row],
    audits: Sequence[Row],
    mining: Sequence[str],
    told: Outcome,
    n_units: int,
) -> InterpreterVariance | Refusal:
    """Compare the total by first and by second answers; each unit counts as in the sample that it is from."""
    if not isinstance(told, Estimate):
        return Refusal("There is no mining area whose error could be shared out.", told.remedy)
    # One sample only: a total over both would count the land twice.
    table = "draws" if len(pairs["draws"]) >= len(pairs["audits"]) else "audits"
    chosen, rows = pairs[table], {"draws": draws, "audits": audits}[table]
    between = [pair for pair in chosen if pair.between]
    if len(between) < 2:
        return Refusal(
            "Fewer than two units were answered by two people.", "Let another person answer what is asked again."
        )
    counts = _expansion(table, rows, n_units)
    sampled = sum(row["y"] is not None for row in rows)
    weights = [counts[pair.first["uuid"]] * sampled / len(between) for pair in between]
    first, second = (
        np.array([pair.first["area"] * share_of(getattr(pair, side)["y"], mining) for pair in between])
        for side in ("first", "second")
    )
    return interpreter_variance(first, second, np.array(weights), told.standard_error, sampled)


def _expansion(table: str, rows: Sequence[Row], n_units: int) -> dict[str, float]:
    """Return for how many units of the frame each sampled one stands."""
    if table == "audits":
        return {row["uuid"]: 1 / row["pi"] for row in rows}
    ordered = sorted(rows, key=lambda row: row["order"])
    q = np.array([min(1.0, row["q"] / row["r"]) for row in ordered])
    counts = n_units / len(ordered) * lure_weights(q, n_units)
    return {row["uuid"]: count for row, count in zip(ordered, counts.tolist())}
