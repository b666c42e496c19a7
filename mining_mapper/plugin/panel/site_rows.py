"""The rows of the list of sites, a register of a hundred thousand too: what is shown of each, and which ones wait."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from qgis.PyQt.QtGui import QIcon

from ..campaign import Campaign
from ..column_words import value_words
from ..journal import Change
from ..lists import PAGE
from ..sites import FINISHED, UNFINISHED, WHO_DID, Progress, Sites, is_stale, progress_of
from ..storage import GEOMETRY
from ..styles import site_colour
from ..translation import tr
from .class_list import swatch
from .entries_model import Entry

MINUTE = 60.0
OUTSIDE = "outside"
"""Mark of a row of which the scene that is worked on shows nothing."""

_COLUMNS = ["uuid", "name", "state", "assignee", "commodity", "seconds", "source", "modified", GEOMETRY]


class SiteRows:
    """The sites of one campaign, in the order in which they came; see `ListReading`.

    Args:
        campaign: the open campaign.
        sites: its sites.
    """

    def __init__(self, campaign: Campaign, sites: Sites) -> None:
        self._campaign = campaign
        self._sites = sites
        self._places: dict[str, int] = {}
        self._told: dict[str, dict[str, Any]] = {}
        self._beyond: set[str] = set()
        self._icons: dict[str, QIcon] = {}

    def headers(self) -> list[str]:
        """Return the heads of the columns."""
        return [tr("Name"), tr("State"), tr("Who"), tr("Commodity"), tr("Min"), tr("Source")]

    def pages(self) -> Iterator[list[Entry]]:
        """Yield all rows, some hundreds at a time."""
        for page in self._campaign.pages("sites", _COLUMNS, PAGE):
            yield self._entries(page)

    def those_of(self, uuids: Collection[str]) -> list[Entry]:
        """Return those of some sites that are there, as they are now."""
        return self._entries(self._campaign.rows("sites", _COLUMNS, uuid=list(uuids)))

    def touched(self, changes: Sequence[Change]) -> tuple[list[str], list[str]]:
        """Return the sites that changes took away, and those that are new or others now."""
        stays = {uuid: after is not None for table, uuid, _before, after in changes if table == "sites"}
        gone = [uuid for uuid, is_there in stays.items() if not is_there]
        for uuid in gone:
            self._told.pop(uuid, None)
            self._beyond.discard(uuid)
        return gone, [uuid for uuid, is_there in stays.items() if is_there]

    def is_outside(self, uuid: str) -> bool:
        """Return whether the scene that is worked on shows nothing of a site."""
        return uuid in self._beyond

    def outside(self) -> int:
        """Return of how many sites the scene shows nothing."""
        return len(self._beyond)

    def waiting(self) -> set[str]:
        """Return the sites that nobody has finished and the scene shows."""
        return {uuid for uuid, row in self._told.items() if row["state"] in UNFINISHED} - self._beyond

    def finished(self) -> int:
        """Return how many sites are finished."""
        return sum(row["state"] in FINISHED for row in self._told.values())

    def progress(self) -> dict[str, Progress]:
        """Return what each person did, by name."""
        return progress_of(self._told.values())

    def _entries(self, rows: Sequence[dict[str, Any]]) -> list[Entry]:
        beyond = self._sites.outside(rows)
        self._beyond -= {row["uuid"] for row in rows}
        self._beyond |= beyond
        return [self._entry(row) for row in rows]

    def _entry(self, row: dict[str, Any]) -> Entry:
        uuid, code = row["uuid"], row["state"]
        self._told[uuid] = {name: row[name] for name in WHO_DID}
        state = value_words("state", code)
        if code == "held" and is_stale(row):
            state += " " + tr("(stale)")
        is_outside = uuid in self._beyond
        if is_outside:
            state = f"{tr('outside')} · {state}"
        minutes = (row["seconds"] or 0.0) / MINUTE
        texts = (row["name"], state, row["assignee"], row["commodity"], f"{minutes:.1f}", row["source"])
        values = (row["name"], state, row["assignee"], row["commodity"], minutes, row["source"])
        place = self._places.setdefault(uuid, len(self._places))
        return Entry(uuid, code, texts, values, self._icon(code), place=place, mark=OUTSIDE if is_outside else "")

    def _icon(self, state: str) -> QIcon:
        if state not in self._icons:
            self._icons[state] = swatch(site_colour(state))
        return self._icons[state]
