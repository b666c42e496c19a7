"""What the lists show of candidates: rows, captions, and what to do where a list is empty."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Sequence

from qgis.core import QgsGeometry, QgsRectangle, QgsSpatialIndex
from qgis.PyQt.QtGui import QIcon

from ...core.schema import UNCHANGED
from ..campaign import Campaign
from ..column_words import value_words
from ..journal import Change
from ..listed import KINDS, Listed
from ..lists import Lists
from ..storage import GEOMETRY
from ..tools.keys import Command, caption
from ..translation import tr
from .class_list import swatch
from .entries_model import Entry
from .list_table import in_hectares, in_words
from .lists_tab import ANSWERED

WITHHELD = "withheld"
"""Mark of a row from which help is withheld; other rows have the change that they tell of."""

_SHEETS = 8
"""The scene is so many sheets wide and high where rows are sorted by place."""


class Sheets:
    """Sheets over a box, A1 in the north-west, whose order goes to and fro so that neighbours follow each other.

    Args:
        box: in the campaign's CRS.
    """

    def __init__(self, box: QgsRectangle) -> None:
        self._box = box

    def place_of(self, shape: QgsGeometry) -> tuple[str, float]:
        """Return the name of the sheet in which the middle of a shape lies, and where it comes in the order."""
        middle = shape.boundingBox().center()
        across = _sheet((middle.x() - self._box.xMinimum()) / (self._box.width() or 1.0))
        down = _sheet((self._box.yMaximum() - middle.y()) / (self._box.height() or 1.0))
        column, row = int(across), int(down)
        along = across if row % 2 == 0 else _SHEETS - across
        return f"{chr(ord('A') + column)}{row + 1}", row * _SHEETS + along


def _sheet(share: float) -> float:
    """Return a share of the side in sheets, the last one at most."""
    return min(max(share * _SHEETS, 0.0), math.nextafter(_SHEETS, 0.0))


class SitePlaces:
    """Finds the site in which something lies.

    Args:
        campaign: the open campaign.
    """

    def __init__(self, campaign: Campaign) -> None:
        rows = campaign.rows("sites", columns=["name", GEOMETRY])
        self._sites = [(row["name"], row[GEOMETRY]) for row in rows if row[GEOMETRY]]
        self._index = QgsSpatialIndex()
        for number, (_name, shape) in enumerate(self._sites):
            self._index.addFeature(number, shape.boundingBox())

    def name_at(self, shape: QgsGeometry) -> str:
        """Return the name of a site that holds the middle of a shape (campaign's CRS), empty for none."""
        near = sorted(self._index.intersects(shape.boundingBox())) if self._sites else []
        if not near:
            return ""
        middle = shape.pointOnSurface()
        return next((self._sites[number][0] for number in near if self._sites[number][1].contains(middle)), "")


class Places:
    """Says where something lies: the sheet of the scene, and the site.

    Args:
        campaign: the open campaign.
    """

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._sheets = Sheets(campaign.scene[GEOMETRY].boundingBox())
        self._sites: SitePlaces | None = None

    def forget_sites(self) -> None:
        """Read the sites again: some have changed."""
        self._sites = None

    def of(self, shape: QgsGeometry) -> tuple[str, float, str]:
        """Return name and order of the sheet of a shape (campaign's CRS), and the name of its site, empty for none."""
        if self._sites is None:
            self._sites = SitePlaces(self._campaign)
        return (*self._sheets.place_of(shape), self._sites.name_at(shape))


class WaitingRows:
    """The rows of one list of candidates, see `ListReading`.

    Args:
        kind: of `KINDS`.
        lists: the lists.
        make: returns the row of a candidate.
    """

    def __init__(self, kind: str, lists: Lists, make: Callable[[Listed], Entry]) -> None:
        self._kind = kind
        self._lists = lists
        self._make = make

    def headers(self) -> list[str]:
        """Return the heads of the columns."""
        headers = [tr("Class")]
        # What a row says first, and in sight of a narrow panel.
        headers += [tr("Change")] if self._kind == "change" else []
        headers += [tr("ha")]
        # An older map gives no probabilities.
        headers += [tr("p"), tr("unsure")] if self._kind != "prior" else []
        return [*headers, tr("Place"), tr("Site"), tr("From")]

    def pages(self) -> Iterator[list[Entry]]:
        """Yield all rows, some hundreds at a time."""
        for page in self._lists.pages(self._kind):
            yield [self._make(each) for each in page]

    def those_of(self, uuids: Collection[str]) -> list[Entry]:
        """Return those of some candidates that wait in the list."""
        return [self._make(each) for each in self._lists.those_of(self._kind, uuids)]

    def touched(self, changes: Sequence[Change]) -> tuple[list[str], list[str]]:
        """Return the rows that changes took off the list, and those that came to it or are others now."""
        mine = [(uuid, before, after) for table, uuid, before, after in changes if table == "candidates"]
        stays = {uuid: self._lists.is_waiting(self._kind, after) for uuid, _before, after in mine}
        there = {uuid for uuid, before, _after in mine if self._lists.is_waiting(self._kind, before)}
        gone = [uuid for uuid, waits in stays.items() if not waits and uuid in there]
        others = [uuid for uuid, waits in stays.items() if waits]
        return gone, [*others, *(uuid for uuid in self._about_labels(changes) if uuid not in stays)]

    def _about_labels(self, changes: Sequence[Change]) -> list[str]:
        """Return the rows that tell the class of labels that have another one now, or are no longer there."""
        if self._kind != "change":
            return []
        classes = [
            (uuid, *((row or {}).get("class") for row in (before, after)))
            for table, uuid, before, after in changes
            if table == "labels"
        ]
        return self._lists.about(self._kind, [uuid for uuid, before, after in classes if before != after])


class ListRows:
    """Words and numbers of one campaign's lists.

    Args:
        campaign: the open campaign.
        lists: its lists.

    Attributes:
        places: says where rows lie.
    """

    def __init__(self, campaign: Campaign, lists: Lists) -> None:
        self._campaign = campaign
        self._lists = lists
        self.places = Places(campaign)
        self._icons: dict[str, QIcon] = {}
        self._names: dict[str, str] = {}
        self._counts = lists.counts()

    def count(self, changes: Sequence[Change]) -> None:
        """Follow changes of rows in the number of decided candidates and of all."""
        scene = self._campaign.scene["uuid"]
        for table, _uuid, before, after in changes:
            for row, step in ((before, -1), (after, 1)) if table == "candidates" else ():
                if row is not None and row["kind"] in KINDS and row["scene"] == scene:
                    done, total = self._counts[row["kind"]]
                    self._counts[row["kind"]] = done + step * (row["state"] != "open"), total + step

    def names(self) -> list[tuple[str, str]]:
        """Return name and caption of every list, with what still waits in it."""
        captions = {
            "harvest": tr("Harvest"), "prior": tr("Older map"), "detection": tr("Another model"),
            "change": tr("Changes"),
        }  # fmt: skip
        left = {kind: total - done for kind, (done, total) in self._counts.items()}
        lists = [(kind, tr("{} ({} left)").format(text, left[kind])) for kind, text in captions.items()]
        return [*lists, (ANSWERED, tr("Answered"))]

    def of_list(self, kind: str) -> WaitingRows:
        """Return the rows of a list."""
        return WaitingRows(kind, self._lists, self.entry)

    def left(self, kind: str) -> int:
        """Return how many candidates wait in a list."""
        done, total = self._counts[kind]
        return total - done

    def empty_words(self, name: str) -> str:
        """Return what a list is and how it is filled, or that nothing of it is left."""
        done, total = self._counts.get(name, (0, 0))
        if 0 < total == done:
            return tr("All of it is decided. The list “Answered” takes single decisions back; the plus fills it anew.")
        words = {
            "harvest": tr(
                "Nothing was harvested yet. A harvest takes the model's confident polygons of the whole scene as a "
                "list to accept; it needs some rounds of answers first."
            ),
            "prior": tr(
                "No older map was imported. Its polygons come as a list to keep, correct, split or reject; choose its "
                "file, or a layer of the project, with the plus above."
            ),
            "detection": tr(
                "No model from elsewhere was asked. What a segmentation model in ONNX detects on this scene comes as a "
                "list to accept; choose its file with the plus above."
            ),
            "change": tr(
                "No changes wait. Add a scene of a later date in the panel's head and make its units, then let the "
                "plus above look for what has grown, is new or gone since an earlier one. Old labels stay as they are "
                "until you accept a change."
            ),
            ANSWERED: tr("No candidate was answered on this scene yet."),
        }
        return words.get(name, "")

    def title_words(self, name: str, current: Listed | None) -> str:
        """Return how far a list is, or what its current row asks for."""
        if name not in KINDS:
            return _keyed(tr("{agree} asks one again, {undo} takes one back, however long ago."))
        if current is not None and current.withheld:
            return _keyed(
                tr(
                    "<b>Draw this one by hand</b> (the key of its class, or {edit}), then press {agree}: help is "
                    "withheld by lot to see its worth."
                )
            )
        if current is not None and current.change:
            return self._change_title(name, current)
        done, total = self._counts.get(name, (0, 0))
        return tr("{} of {} decided").format(done, total) if total else ""

    def _change_title(self, name: str, current: Listed) -> str:
        """Return what accepting a change does."""
        done, total = self._counts.get(name, (0, 0))
        does = {
            "grown": tr("{agree}: this outline is the label from now on; the earlier one ends."),
            "shrunk": tr("{agree}: this outline is the label from now on; the earlier one ends."),
            "new": tr("{agree} or the key of a class makes it a label.")
            if current.code
            else tr("The key of a class makes it a label."),
            "gone": tr("{agree} ends the label; the key of a class also makes one of that class."),
            "reclaimed": tr("{agree} ends the label; the key of a class also makes one of that class."),
            UNCHANGED: tr("{agree}: the label holds on this date too."),
        }
        counted = tr("{} of {} decided").format(done, total)
        return f"<b>{value_words('change', current.change)}</b> · {counted}<br>{_keyed(does.get(current.change, ''))}"

    def entry(self, each: Listed) -> Entry:
        """Return the row of a candidate."""
        taxonomy, code = self._campaign.taxonomy, each.shown
        known = code in taxonomy and not each.withheld
        name = taxonomy[code].name if known else (tr("draw by hand") if each.withheld else "")
        sure = () if each.kind == "prior" else (each.probability, each.uncertainty)
        sure = (None,) * len(sure) if each.withheld else sure
        sheet, along, site = self.places.of(each.geometry)
        # One text for all rows of a source.
        source = self._names.setdefault(each.source, each.source)
        change = (value_words("change", each.change),) if each.kind == "change" else ()
        icon = self._icon(taxonomy[code].colour) if known else None
        texts = (name, *change, in_hectares(each.area), *map(in_words, sure), sheet, site, source)
        values = (name, *change, each.area, *sure, along, site or None, source)
        mark = WITHHELD if each.withheld else each.change
        unsure = sure[1] if sure else None
        return Entry(each.uuid, code if known else "", texts, values, icon, each.area, each.order, mark, unsure)

    def _icon(self, colour: str) -> QIcon:
        if colour not in self._icons:
            self._icons[colour] = swatch(colour)
        return self._icons[colour]


def _keyed(text: str) -> str:
    """Return a text with the keys of its commands as they are set now."""
    commands = {"agree": Command.AGREE, "edit": Command.EDIT, "undo": Command.UNDO}
    return text.format(**{name: caption(command) or "–" for name, command in commands.items()})
