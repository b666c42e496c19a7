"""What was answered or decided on a scene, by whatever list or round: rows to look at, ask again or take back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtGui import QIcon

from ...core.schema import ANSWERED, DECIDED
from ..campaign import Campaign
from ..column_words import value_words
from ..journal import Change
from ..listed import KINDS
from ..lists import PAGE
from ..storage import GEOMETRY
from ..translation import tr
from .class_list import swatch
from .entries_model import Entry
from .list_rows import Places
from .list_table import in_hectares, in_words

_DRAWS = ["uuid", "state", "area", "order", "seconds", "interpreter", "answered", "unit", "round"]
_AUDITS = [*_DRAWS[:-1], "y"]
_KINDS = ["draws", "audits", "candidates"]
_SHOWN_BY = {"draws": "draw", "audits": "audit", "candidates": "uuid"}
"""Column of the candidates that names a row of a table."""
_CANDIDATES = [
    *("uuid", "state", "area", "order", "kind", "label", "scores", "change", "decided", "interpreter", "seconds"),
]  # fmt: skip


class AnsweredRows:
    """Answered draws and audit units of the frame, and decided candidates of lists; see `ListReading`.

    Draws come first, then audit units and candidates, the newest of each on top.

    Args:
        campaign: the open campaign.
        places: says where rows lie.
    """

    def __init__(self, campaign: Campaign, places: Places) -> None:
        self._campaign = campaign
        self._places = places
        self._tables: dict[str, str] = {}
        self._of_label: dict[str, str] = {}
        self._icons: dict[str, QIcon | None] = {}

    def headers(self) -> list[str]:
        """Return the heads of the columns."""
        where = [tr("Place"), tr("Site")]
        return [tr("Class"), tr("ha"), tr("Asked by"), *where, tr("Seconds"), tr("By"), tr("When")]

    def pages(self) -> Iterator[list[Entry]]:
        """Yield all rows, some hundreds at a time."""
        self._tables, self._of_label = {}, {}
        for table, columns, where in self._parts():
            for page in self._campaign.pages(table, columns, PAGE, **where):
                yield self._entries(table, page)

    def those_of(self, uuids: Collection[str]) -> list[Entry]:
        """Return those of some rows that are answered, as they are now."""
        found = []
        for table, columns, where in self._parts():
            found += self._entries(table, self._campaign.rows(table, columns, uuid=list(uuids), **where))
        return found

    def touched(self, changes: Sequence[Change]) -> tuple[list[str], list[str]]:
        """Return the rows that changes took away, and those that are new or that they, or labels, may have changed."""
        gone, others = set(), []
        for table, uuid, before, after in changes:
            if table in _KINDS:
                others.append(uuid)
                (gone.discard if _is_answered(table, after) else gone.add)(uuid)
            elif table == "labels":
                others += filter(None, [(after or before)["draw"], self._of_label.get(uuid)])
            elif table == "repeats":
                unit = {name: (after or before)[name] for name in ("frame", "unit")}
                others += [row["uuid"] for name in _KINDS[:2] for row in self._campaign.rows(name, ["uuid"], **unit)]
        return list(gone), [uuid for uuid in dict.fromkeys(others) if uuid not in gone]

    def table_of(self, uuid: str) -> str:
        """Return the table of a row: draws, audits or candidates; empty where it is not shown."""
        return self._tables.get(uuid, "")

    def shape_of(self, uuid: str) -> QgsGeometry | None:
        """Return what was asked, in the campaign's CRS."""
        table = self.table_of(uuid)
        if not table:
            return None
        return self._shapes(table, [uuid]).get(uuid)

    def _shapes(self, table: str, uuids: Sequence[str]) -> dict[str, QgsGeometry]:
        """Return row -> what was asked, in the campaign's CRS."""
        column = _SHOWN_BY[table]
        rows = self._campaign.rows("candidates", [column, GEOMETRY], **{column: list(uuids)})
        return {row[column]: row[GEOMETRY] for row in rows if row[GEOMETRY] is not None}

    def _parts(self) -> list[tuple[str, list[str], dict[str, Any]]]:
        """Return table, columns and conditions of what is listed."""
        frame, scene = self._campaign.frame(), self._campaign.scene["uuid"]
        decided = ("candidates", _CANDIDATES, {"kind": list(KINDS), "state": DECIDED, "scene": scene})
        if frame is None:
            return [decided]
        asked = {"frame": frame["uuid"], "state": ANSWERED}
        return [("draws", _DRAWS, asked), ("audits", _AUDITS, asked), decided]

    def _asked_again(self) -> set[int]:
        """Return the units that are asked a second time, without a hint: the first answer is not looked up before."""
        frame = self._campaign.frame()
        if frame is None:
            return set()
        return {row["unit"] for row in self._campaign.rows("repeats", ["unit"], frame=frame["uuid"], state="open")}

    def _entries(self, table: str, rows: list[dict[str, Any]]) -> list[Entry]:
        again = self._asked_again() if table != "candidates" else set()
        rows = [row for row in rows if row.get("unit") not in again] if again else rows
        self._tables.update((row["uuid"], table) for row in rows)
        told = {"draws": self._of_draws, "audits": self._of_audits, "candidates": self._of_candidates}[table](rows)
        shapes = self._shapes(table, [row["uuid"] for row in rows])
        return [self._entry(row, (_KINDS.index(table), *place), shapes.get(row["uuid"])) for row, place in told]

    def _of_draws(self, rows: list[dict[str, Any]]) -> list[tuple[dict[str, Any], tuple[int, int]]]:
        drawn = {"origin": "drawn", "draw": [row["uuid"] for row in rows]}
        classes = {row["draw"]: row["class"] for row in self._campaign.rows("labels", ["draw", "class"], **drawn)}
        return [
            ({**row, "code": classes.get(row["uuid"], ""), "asked": tr("round {}").format(row["round"])}, _newest(row))
            for row in rows
        ]

    def _of_audits(self, rows: list[dict[str, Any]]) -> list[tuple[dict[str, Any], tuple[int, int]]]:
        codes = [max(row["y"], key=row["y"].get) if row["y"] else "" for row in rows]
        asked = value_words("origin", "audit")
        return [({**row, "code": code, "asked": asked}, _newest(row)) for row, code in zip(rows, codes)]

    def _of_candidates(self, rows: list[dict[str, Any]]) -> list[tuple[dict[str, Any], tuple[int, int]]]:
        # The label of a change is the earlier one.
        own = {row["label"]: row["uuid"] for row in rows if row["label"] and not row["change"]}
        self._of_label.update(own)
        columns = ["uuid", "class", "seconds", "interpreter", "created"]
        made = {row["uuid"]: row for row in self._campaign.rows("labels", columns, uuid=list(own))}
        nobody = {"class": "", "seconds": None, "interpreter": "", "created": ""}
        found = []
        for row in rows:
            label = nobody if row["change"] else made.get(row["label"], nobody)
            # Campaigns of an earlier version tell only with the label who decided.
            about = {
                "seconds": label["seconds"] if row["seconds"] is None else row["seconds"],
                "interpreter": row["interpreter"] or label["interpreter"],
                "answered": row["decided"] or label["created"],
            }
            asked = [value_words("kind", row["kind"])]
            asked += [value_words("change", row["change"])] if row["change"] else []
            told = {**row, **about, "code": label["class"], "asked": ": ".join(asked)}
            found.append((told, (-_seconds_of(told["answered"]), -(row["order"] or 0))))
        return found

    def _entry(self, row: dict[str, Any], place: tuple[int, int, int], shape: QgsGeometry | None) -> Entry:
        taxonomy, code = self._campaign.taxonomy, row["code"]
        state = value_words("state", row["state"])
        # A rejected draw or audit unit is not mining, which is a class.
        is_state = row["state"] == "undecided" or ("kind" in row and row["state"] == "rejected")
        known = taxonomy[code].name if code in taxonomy else code
        name = state if is_state else known or value_words("state", "accepted")
        when = row["answered"].replace("T", " ").rstrip("Z")
        seconds, who = row["seconds"], row["interpreter"]
        sheet, along, site = self._places.of(shape) if shape is not None else ("", None, "")
        # Round 10 comes after round 9.
        asked = (0, row["round"]) if "round" in row else (1, row["asked"])
        texts = (name, in_hectares(row["area"]), row["asked"], sheet, site, in_words(seconds, 0), who, when)
        values = (name, row["area"], asked, along, site or None, seconds, who, when)
        return Entry(row["uuid"], code, texts, values, self._icon(code), row["area"] or 0.0, place)

    def _icon(self, code: str) -> QIcon | None:
        taxonomy = self._campaign.taxonomy
        if code not in self._icons:
            self._icons[code] = swatch(taxonomy[code].colour) if code in taxonomy else None
        return self._icons[code]


def _is_answered(table: str, row: dict[str, Any] | None) -> bool:
    """Return whether a row, None for none, may be listed."""
    return row is not None and row["state"] in (DECIDED if table == "candidates" else ANSWERED)


def _newest(row: dict[str, Any]) -> tuple[int, int]:
    return -(row["order"] or 0), 0


def _seconds_of(instant: str) -> int:
    """Return an instant of the campaign in seconds, 0 where there is none."""
    try:
        return int(datetime.fromisoformat(instant.replace("Z", "+00:00")).timestamp())
    except ValueError:
        return 0
