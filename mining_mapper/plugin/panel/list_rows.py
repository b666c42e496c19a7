"""What the lists show of candidates and answers: rows, captions, and what to do where a list is empty."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QLocale

from ..campaign import Campaign
from ..listed import KINDS, Listed, Lists
from ..storage import GEOMETRY
from ..translation import tr
from .class_list import swatch
from .list_table import Entry
from .lists_tab import ANSWERED

_SQUARE_METRES = 10_000.0


class ListRows:
    """Words and numbers of one campaign's lists.

    Args:
        campaign: the open campaign.
        lists: its lists.
    """

    def __init__(self, campaign: Campaign, lists: Lists) -> None:
        self._campaign = campaign
        self._lists = lists

    def names(self) -> list[tuple[str, str]]:
        """Return name and caption of every list, with what still waits in it."""
        captions = {"harvest": tr("Harvest"), "prior": tr("Older map"), "change": tr("Changes")}
        counts = self._lists.counts()
        left = {kind: total - done for kind, (done, total) in counts.items()}
        lists = [(kind, tr("{} ({} left)").format(text, left[kind])) for kind, text in captions.items()]
        return [*lists, (ANSWERED, tr("Answered"))]

    def of_candidates(self, kind: str, waiting: list[Listed]) -> tuple[list[str], list[Entry]]:
        """Return heads of columns and rows of the candidates of a list."""
        headers = [tr("Class"), tr("ha"), tr("p"), tr("unsure")]
        headers += [tr("Change")] if kind == "change" else []
        columns = ["name", GEOMETRY]
        sites = [(row["name"], row[GEOMETRY]) for row in self._campaign.rows("sites", columns=columns) if row[GEOMETRY]]
        return [*headers, tr("Site"), tr("From")], [self._entry(each, sites) for each in waiting]

    def of_answers(self) -> tuple[list[str], list[Entry]]:
        """Return heads of columns and rows of the answered draws of the frame, the newest first."""
        headers = [tr("Class"), tr("ha"), tr("Round"), tr("Seconds"), tr("By"), tr("When")]
        frame = self._campaign.frame()
        if frame is None:
            return headers, []
        columns = ["uuid", "state", "area", "round", "order", "seconds", "interpreter", "answered"]
        rows = self._campaign.rows("draws", columns=columns, frame=frame["uuid"], state=["answered", "undecided"])
        labels = self._campaign.rows("labels", columns=["draw", "class"], frame=frame["uuid"], origin="drawn")
        classes = {label["draw"]: label["class"] for label in labels}
        rows.sort(key=lambda row: -row["order"])
        return headers, [self._answer(row, classes.get(row["uuid"], "")) for row in rows]

    def empty_words(self, name: str) -> str:
        """Return what a list is and how it is filled."""
        words = {
            "harvest": tr(
                "Nothing was harvested yet. A harvest takes the model's confident polygons of the whole scene as a "
                "list to accept; it needs some rounds of answers first."
            ),
            "prior": tr(
                "No older map was imported. Its polygons come as a list to keep, correct, split or reject; add its "
                "file to the project, then import it with the plus above."
            ),
            "change": tr(
                "No changes were looked for. Add a scene of a later date, then let the plus above look for what has "
                "grown, is new or gone since."
            ),
            ANSWERED: tr("No candidate was answered on this scene yet."),
        }
        return words.get(name, "")

    def title_words(self, name: str, current: Listed | None) -> str:
        """Return how far a list is, or what its current row asks for."""
        if name not in KINDS:
            return tr("Enter asks one again, Backspace takes one back, however long ago.")
        if current is not None and current.withheld:
            return tr("<b>Draw this one by hand</b>, then press Enter: help is withheld by lot to see its worth.")
        done, total = self._lists.counts()[name]
        return tr("{} of {} decided").format(done, total) if total else ""

    def _entry(self, each: Listed, sites: list[tuple[str, QgsGeometry]]) -> Entry:
        taxonomy, code = self._campaign.taxonomy, each.code
        known = code in taxonomy and not each.withheld
        name = taxonomy[code].name if known else (tr("draw by hand") if each.withheld else "")
        numbers = (each.area, *((None, None) if each.withheld else (each.probability, each.uncertainty)))
        shown = (_number(each.area / _SQUARE_METRES), *map(_number, numbers[1:]))
        middle = each.geometry.pointOnSurface()
        site = next((name for name, shape in sites if shape.contains(middle)), "")
        words = ([change_words(each.change)] if each.kind == "change" else []) + [site, each.source]
        icon = swatch(taxonomy[code].colour) if known else None
        return Entry(
            each.uuid, code if known else "", (name, *shown, *words), (name, *numbers, *words), icon, each.area
        )

    def _answer(self, row: dict[str, Any], code: str) -> Entry:
        taxonomy = self._campaign.taxonomy
        named = taxonomy[code].name if code in taxonomy else code
        name = tr("cannot decide") if row["state"] == "undecided" else named
        when = row["answered"].replace("T", " ").rstrip("Z")
        seconds, who = row["seconds"] or 0.0, row["interpreter"]
        texts = (name, _number(row["area"] / _SQUARE_METRES), str(row["round"]), _number(seconds, 0), who, when)
        values = (name, row["area"], row["round"], seconds, who, when)
        icon = swatch(taxonomy[code].colour) if code in taxonomy else None
        return Entry(row["uuid"], code, texts, values, icon, row["area"])


def change_words(change: str) -> str:
    """Return a change in words."""
    words = {
        "grown": tr("grown"), "shrunk": tr("shrunk"), "new": tr("new"), "gone": tr("gone"),
        "reclaimed": tr("reclaimed"),
    }  # fmt: skip
    return words.get(change, change)


def _number(value: float | None, digits: int = 2) -> str:
    return "" if value is None else QLocale().toString(float(value), "f", digits)
