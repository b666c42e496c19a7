"""Answers that name a class which the campaign's taxonomy does not have: nobody knows whether it is mining."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..schema import Row
from ..taxonomy import Taxonomy


def outside_of(taxonomy: Taxonomy, rows: Iterable[Row]) -> list[str]:
    """Return the codes, by name, that answers give a share to and the taxonomy lacks."""
    return sorted({code for row in rows for code in _strange(taxonomy, row)})


def as_undecided(taxonomy: Taxonomy, rows: Sequence[Row]) -> list[Row]:
    """Return rows of draws, audits or repeats; those that name such a class without their answer, as undecided.

    Left as they are, they would count as not mining.
    """
    return [{**row, "y": None, "state": "undecided"} if _strange(taxonomy, row) else row for row in rows]


def _strange(taxonomy: Taxonomy, row: Row) -> list[str]:
    return [code for code, share in (row["y"] or {}).items() if share > 0 and code not in taxonomy]
