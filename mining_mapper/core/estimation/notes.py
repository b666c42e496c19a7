"""What is said of all areas of a report: which answers do not count, or count otherwise than one would think."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..taxonomy import Taxonomy
from .active import active_area
from .audited import Audited, out_of_turn
from .estimate import Estimate, Refusal
from .outside import outside_of
from .rows import Rows
from .sequence import Draws, read_draws
from .table import AreaUnit

_NOTABLE_SHARE = 0.001
"""Share of the frame's area from which it is told that known outlines changed."""


def draw_notes(rows: Rows, draws: Draws | Refusal, mining: Sequence[str], level: float) -> tuple[str, ...]:
    """Return what must be said of the draws of rounds.

    Args:
        rows: that the taxonomy has classes for.
        draws: read from them; nothing is said of a refusal here.
        mining: codes that are mining.
        level: confidence level.
    """
    if not isinstance(draws, Draws):
        return ()
    notes: list[str] = []
    warn = notes.append
    seen = sum(row["blind"] is False and row["y"] is not None for row in draws.rows)
    if seen:
        warn(f"Draws answered while the model's guess was shown: {seen}.")
    undecided = int(draws.missing[: draws.prefix].sum())
    if undecided:
        warn(f"Draws that could not be decided, counted as the model predicted: {undecided}.")
    if draws.prefix < len(draws.rows):
        warn(f"Draws from number {draws.prefix + 1} on wait for an answer and do not count yet.")
    if draws.unexplained > _NOTABLE_SHARE * rows.frame["area"]:
        unit = AreaUnit(rows.frame["area"])
        changed = unit.number(draws.unexplained, unit.decimals(draws.unexplained))
        warn(f"{changed} {unit.symbol} were known when rounds were drawn, but their outlines changed since.")
    if rows.sha256 is None:
        warn("The raster of units is missing, so it could not be checked that it is the one drawn from.")
    _tell_revisions(rows, draws, mining, level, warn)
    return tuple(notes)


def outside_notes(rows: Rows, taxonomy: Taxonomy) -> tuple[str, ...]:
    """Return what names a class that the taxonomy lacks; of the rows as they are stored."""
    notes: list[str] = []
    warn = notes.append
    answers = [row for row in (*rows.draws, *rows.audits, *rows.repeats) if outside_of(taxonomy, [row])]
    if answers:
        names = ", ".join(outside_of(taxonomy, answers))
        warn(
            f"Answers that name a class which the taxonomy lacks ({names}): {len(answers)}. "
            "They count as not decided until the campaign's taxonomy has it."
        )
    outlines = sorted({unit.code for unit in rows.known if unit.code not in taxonomy})
    if outlines:
        names = ", ".join(outlines)
        warn(f"Tight outlines of a class which the taxonomy lacks ({names}) do not count as known.")
    mapped = sorted({code for code in rows.mapped.values() if code not in taxonomy})
    if mapped:
        names = ", ".join(mapped)
        warn(f"The checked map names a class which the taxonomy lacks ({names}); its units do not count.")
    return tuple(notes)


def audit_notes(rows: Rows, samples: Sequence[Audited], damaged: Refusal | None) -> tuple[str, ...]:
    """Return what must be said of the audit samples: why they do not count, or which answers do not count yet."""
    if damaged is not None:
        return (damaged.reason,)
    notes: list[str] = []
    warn = notes.append
    early = out_of_turn(rows.audits, samples) if samples else 0
    if early:
        warn(f"Audit units answered before their turn: {early}. They count when those before them are answered.")
    return tuple(notes)


def _tell_revisions(rows: Rows, draws: Draws, mining: Sequence[str], level: float, warn: Callable[[str], None]) -> None:
    """Say what answers that were changed after a reveal would make of the mining area; it uses the first ones."""
    now = {label["draw"]: label["class"] for label in rows.labels}
    changed = {
        row["uuid"]: {now[row["uuid"]]: 1.0}
        for row in draws.rows
        if row["y"] and row["revealed"] and now.get(row["uuid"]) not in (None, *row["y"])
    }
    if not changed:
        return
    warn(f"Answers revised after the guess was shown: {len(changed)}. The first ones count.")
    revised = [{**row, "y": changed.get(row["uuid"], row["y"])} for row in draws.rows]
    again = read_draws(revised, rows.rounds, rows.known, rows.frame["area"])
    with_first, with_last = (
        active_area(each.answered_as(mining), 0, rows.frame["area"], level) for each in (draws, again)
    )
    if isinstance(with_first, Estimate) and isinstance(with_last, Estimate):
        unit = AreaUnit(rows.frame["area"])
        last, first = (
            unit.number(each.value, unit.decimals(with_first.half_width)) for each in (with_last, with_first)
        )
        warn(f"With the last answers mining would be {last} instead of {first} {unit.symbol}.")
