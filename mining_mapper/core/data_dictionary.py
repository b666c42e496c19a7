"""The campaign's data dictionary as Markdown: ``python -m mining_mapper.core.data_dictionary``."""

from __future__ import annotations

import sys

from .schema import SCHEMA_VERSION, TABLES, Table

_HEAD = f"""# The campaign file

Written by `python -m mining_mapper.core.data_dictionary` from `mining_mapper/core/schema.py`; change it there.

A campaign is one GeoPackage (schema version {SCHEMA_VERSION}) and folders beside it. Two belong to it:
`<campaign>.frames` with the rasters of units, and, where one was chosen, `<campaign>.memory` with what was learnt
elsewhere and models of features. `<campaign>.maps` holds maps that a person asked for;
`<campaign>.cache` may be deleted at any time. While it is open a file `<campaign>.gpkg.lock` names the process that
has it.

`uuid` columns are lower-case UUID4 without braces. Instants are ISO 8601 in UTC (`2026-11-23T07:06:37Z`), dates
`YYYY-MM-DD`, shares and probabilities 0 to 1, areas square metres on the ellipsoid. JSON is UTF-8 text. Empty text is
NULL in the file. Geometries are in the coordinate reference system of the campaign, that of its first scene, also
those of scenes in another one: they are carried over point by point.

## Several scenes

Every scene has its own frame, frozen as soon as it was drawn from, its own rounds, its own audit sample, and its own
area of interest (setting `area_of_interest`, and `area_of_interest <uuid>` for scenes that were added). Which scene is
worked on is the setting `scene`.

Scenes of one **period** are parts of one map: they share no ground, as what a scene added later shares with those
before is left out of its area of interest. Their areas are added up, each estimated from its own draws. A scene of
the same ground at another date is of another period; periods are never added up. A scene starts an **epoch**: draws
made before it say nothing of it. As the person chooses the scene, the probability `r` of a draw is 1.
"""


def data_dictionary() -> str:
    """Return every table with every column, its type, meaning, unit, range and vocabulary."""
    return "\n".join([_HEAD, *(_section(entry) for entry in TABLES)])


def _section(entry: Table) -> str:
    geometry = f" Geometry: {entry.geometry}." if entry.geometry else " No geometry."
    lines = [f"## {entry.name}", "", entry.meaning + geometry, "", "| column | type | meaning |", "|---|---|---|"]
    for column in entry.columns:
        values = f"; one of: {', '.join(column.values)}" if column.values else ""
        lines.append(f"| `{column.name}` | {column.kind} | {column.meaning}{values} |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.stdout.write(data_dictionary())
