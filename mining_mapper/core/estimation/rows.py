"""What a campaign knows of one frame, and which classes it names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..schema import Row
from ..taxonomy import MINING, NOT_MINING, ROOTS, Taxonomy
from .outside import as_undecided
from .sequence import KnownUnit


@dataclass(frozen=True)
class Rows:
    """What the campaign knows of one frame, as plain dictionaries of its tables (``core/schema.py``).

    Attributes:
        frame: row of ``frames``; None before units were made.
        draws: rows of ``draws`` of the frame.
        rounds: rows of ``rounds`` of the frame.
        audits: rows of ``audits`` of the frame.
        repeats: rows of ``repeats`` of the frame.
        labels: rows of ``labels`` with origin ``drawn`` of the frame: draw and class.
        known: units whole inside tight digitised outlines, those never drawn.
        sha256: of the raster of units as it is now; None where it is missing.
        mapped: unit -> class that the map that was checked last calls it; audit units alone.
    """

    frame: Row | None
    draws: Sequence[Row] = ()
    rounds: Sequence[Row] = ()
    audits: Sequence[Row] = ()
    repeats: Sequence[Row] = ()
    labels: Sequence[Row] = ()
    known: Sequence[KnownUnit] = ()
    sha256: str | None = None
    mapped: Mapping[int, str] = field(default_factory=dict)


def within_taxonomy(rows: Rows, taxonomy: Taxonomy) -> Rows:
    """Return what is known without what names a class that the taxonomy lacks, which would count as not mining.

    Such answers count as not decided, such outlines as not drawn, and units that the map calls so as not mapped.
    """
    return replace(
        rows,
        draws=as_undecided(taxonomy, rows.draws),
        audits=as_undecided(taxonomy, rows.audits),
        repeats=as_undecided(taxonomy, rows.repeats),
        known=[unit for unit in rows.known if unit.code in taxonomy],
        mapped={unit: code for unit, code in rows.mapped.items() if code in taxonomy},
    )


def classes_told(rows: Rows, taxonomy: Taxonomy) -> list[str]:
    """Return the codes that get a row: mining with its groups and classes that were named, the rest with its own.

    A group has a row where more than one of its classes was named: that of one alone would say the same twice.
    """
    named = _named(rows)
    lines = [{code, *taxonomy.ancestors(code)} for code in named if code in taxonomy]
    above = set().union(*lines)
    several = {code for code in taxonomy.codes if len(above.intersection(taxonomy.children(code))) > 1}
    found = [code for code in taxonomy.codes if code not in ROOTS and code in named | several]
    mining = [code for code in found if taxonomy.is_mining(code)]
    return [MINING, *mining, NOT_MINING, *(code for code in found if code not in mining)]


def with_subclasses(taxonomy: Taxonomy, code: str) -> tuple[str, ...]:
    """Return a class and all classes below it."""
    return tuple(each for each in taxonomy.codes if each == code or code in taxonomy.ancestors(each))


def _named(rows: Rows) -> set[str]:
    """Return the classes that answers, outlines or the map name."""
    named = {unit.code for unit in rows.known} | set(rows.mapped.values())
    for row in (*rows.draws, *rows.audits):
        named.update(code for code, share in (row["y"] or {}).items() if share > 0)
    return named
