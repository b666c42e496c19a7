"""What was answered or decided on a scene, by whatever list or round: rows to look at, ask again or take back."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry

from ..campaign import Campaign
from ..listed import KINDS
from ..storage import GEOMETRY
from ..translation import tr
from .class_list import swatch
from .list_table import Entry, in_hectares, in_words

_DECIDED = ["accepted", "corrected", "rejected", "undecided"]
_COLUMNS = ("uuid", "state", "area", "order", "seconds", "interpreter", "answered")


class AnsweredRows:
    """Answered draws and audit units of the frame, and decided candidates of lists.

    Args:
        campaign: the open campaign.
    """

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._tables: dict[str, str] = {}

    def read(self) -> tuple[list[str], list[Entry]]:
        """Return heads of columns and rows, draws first, the newest of each on top."""
        headers = [tr("Class"), tr("ha"), tr("Asked by"), tr("Seconds"), tr("By"), tr("When")]
        draws = [("draws", row) for row in self._draws()]
        audits = [("audits", row) for row in self._audits()]
        decided = [("candidates", row) for row in self._decided()]
        rows = [*draws, *audits, *decided]
        self._tables = {row["uuid"]: table for table, row in rows}
        return headers, [self._entry(row) for _table, row in rows]

    def table_of(self, uuid: str) -> str:
        """Return the table of a row: draws, audits or candidates; empty where it is not shown."""
        return self._tables.get(uuid, "")

    def shape_of(self, uuid: str) -> QgsGeometry | None:
        """Return what was asked, in the campaign's CRS."""
        table = self.table_of(uuid)
        if not table:
            return None
        where = {{"draws": "draw", "audits": "audit", "candidates": "uuid"}[table]: uuid}
        shown = self._campaign.rows("candidates", columns=[GEOMETRY], **where)
        return shown[0][GEOMETRY] if shown else None

    def _draws(self) -> list[dict[str, Any]]:
        rows = self._answered("draws", [*_COLUMNS, "round"])
        labels = self._campaign.rows("labels", columns=["draw", "class"], origin="drawn")
        classes = {label["draw"]: label["class"] for label in labels}
        return [{**row, "code": classes.get(row["uuid"], ""), "asked": tr("round {}").format(row["round"])}
                for row in rows]  # fmt: skip

    def _audits(self) -> list[dict[str, Any]]:
        rows = self._answered("audits", [*_COLUMNS, "y"])
        return [{**row, "code": max(row["y"], key=row["y"].get) if row["y"] else "", "asked": tr("audit")}
                for row in rows]  # fmt: skip

    def _answered(self, table: str, columns: list[str]) -> list[dict[str, Any]]:
        frame = self._campaign.frame()
        if frame is None:
            return []
        rows = self._campaign.rows(table, columns=columns, frame=frame["uuid"], state=["answered", "undecided"])
        return sorted(rows, key=lambda row: -(row["order"] or 0))

    def _decided(self) -> list[dict[str, Any]]:
        columns = ["uuid", "state", "area", "order", "kind", "label", "scores", "change"]
        where = {"kind": list(KINDS), "state": _DECIDED, "scene": self._campaign.scene["uuid"]}
        rows = self._campaign.rows("candidates", columns=columns, **where)
        columns = ["uuid", "class", "seconds", "interpreter", "created"]
        made = {row["uuid"]: row for row in self._campaign.rows("labels", columns=columns)} if rows else {}
        lists = {
            "harvest": tr("harvest"), "prior": tr("older map"), "detection": tr("another model"),
            "change": tr("changes"),
        }  # fmt: skip
        return [self._with_label(row, made.get(row["label"]), lists[row["kind"]]) for row in reversed(rows)]

    def _with_label(self, row: dict[str, Any], label: dict[str, Any] | None, asked: str) -> dict[str, Any]:
        nobody = {"class": "", "seconds": None, "interpreter": "", "created": ""}
        made = label if label is not None and not row["change"] else nobody
        about = {"seconds": made["seconds"], "interpreter": made["interpreter"], "answered": made["created"]}
        return {**row, **about, "code": made["class"], "asked": asked}

    def _entry(self, row: dict[str, Any]) -> Entry:
        taxonomy, code = self._campaign.taxonomy, row["code"]
        states = {"undecided": tr("cannot decide"), "rejected": tr("rejected") if "kind" in row else ""}
        known = taxonomy[code].name if code in taxonomy else code
        name = states.get(row["state"]) or known or tr("accepted")
        when = row["answered"].replace("T", " ").rstrip("Z")
        seconds, who = row["seconds"], row["interpreter"]
        texts = (name, in_hectares(row["area"]), row["asked"], in_words(seconds, 0), who, when)
        values = (name, row["area"], row["asked"], seconds, who, when)
        icon = swatch(taxonomy[code].colour) if code in taxonomy else None
        return Entry(row["uuid"], code, texts, values, icon, row["area"] or 0.0)
