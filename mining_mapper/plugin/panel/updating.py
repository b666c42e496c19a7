"""Brings the comparison with an earlier date, the list of changes and the two views of the map together."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import MiningMapperError
from ..changing import LEAST_HECTARES, Changing, Told, labels_to_update
from ..column_words import value_words
from ..long_action import LongAction
from ..session import Session
from .change_dialog import ChangeDialog
from .connections import Connections
from .listing import Listing
from .lists_tab import ListsTab

CHANGE = "change"
_ORDER = ("grown", "shrunk", "new", "gone", "reclaimed")


class Updating(QObject):
    """The update of one session's scene.

    Args:
        session: the session.
        listing: its lists.
        tab: their tab.
        parent: owner.

    Signals:
        said: an error or a sentence for the message bar.
        compareWanted: path of the earlier image, to be shown beside the map.
    """

    said = pyqtSignal(object)
    compareWanted = pyqtSignal(str)

    def __init__(self, session: Session, listing: Listing, tab: ListsTab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._campaign = session.campaign
        self._listing = listing
        self._tab = tab
        self._is_shown = False
        self.changing = Changing(session, listing.lists, self)
        self._outside = Connections()
        for signal, slot in (
            (listing.changesWanted, self.ask),
            (tab.confirmWanted, self.confirm_unchanged),
            (tab.work.cancelWanted, self.stop),
            (tab.currentChanged, self._on_current),
            (tab.listChosen, self._on_list),
            (tab.seen, self._on_list),
            (tab.left, self._on_list),
        ):
            self._outside.add(signal, slot)

    def remove(self) -> None:
        """Listen to nobody any more."""
        self._outside.end()
        self.stop()

    def ask(self) -> None:
        """Ask with which scene to compare, then compare."""
        try:
            scenes = self.changing.check()
        except MiningMapperError as error:
            self.said.emit(error)
            return
        counts = {row["uuid"]: len(labels_to_update(self._campaign, row)) for row in scenes}
        dialog = ChangeDialog(scenes, counts, self.changing.hectares, self._tab.window())
        accepted, (uuid, hectares) = dialog.exec(), dialog.chosen()
        dialog.deleteLater()
        if not accepted:
            return
        self._campaign.keep_choice(LEAST_HECTARES, hectares)
        self.compare(uuid)

    def compare(self, uuid: str) -> None:
        """Compare with an earlier scene (uuid); returns at once."""
        try:
            self.changing.begin(self._campaign.row("scenes", uuid), self._on_progress, self._on_end)
        except MiningMapperError as error:
            self._on_end(error)

    def stop(self) -> None:
        """Compare no more."""
        self.changing.stop()
        self._tab.work.end(False)

    def confirm_unchanged(self) -> None:
        """Carry all labels that stayed on to the date of this scene, as one action."""
        uuids = self.changing.unchanged()
        if not uuids:
            return
        try:
            self._listing.accept_unseen(uuids, self._say_confirmed)
        except MiningMapperError as error:
            self.said.emit(error)

    def _say_confirmed(self, action: LongAction) -> None:
        words = self.tr("Labels that hold on this date too: %d; one undo takes all of that back.")
        self.said.emit(words % len(action.labels))

    # ------------------------------------------------------------ inside

    def _on_progress(self, fraction: float) -> None:
        self._tab.work.show_progress(fraction, self.tr("Comparing the two dates…"))

    def _on_end(self, told: Any) -> None:
        self._tab.work.end(isinstance(told, Told))
        if isinstance(told, MiningMapperError):
            self.said.emit(told)
        elif told is not None:
            self._say(told)
            self._listing.show_arrived(CHANGE, sum(told.counts.values()) + told.unchanged)
            self._is_shown = False
            self._on_current(self._tab.table.current())

    def _say(self, told: Told) -> None:
        counted = [f"{value_words('change', kind)}: {told.counts[kind]}" for kind in _ORDER if told.counts.get(kind)]
        words = [self.tr("Since %s:") % told.since, ", ".join(counted) or self.tr("no change"), "·"]
        words.append(self.tr("Labels as they were: %d.") % told.unchanged)
        if told.unseen:
            words.append(self.tr("Labels where the two images share no ground: %d.") % told.unseen)
        if not told.model:
            words.append(self.tr("There was no mining to learn from: only the look was compared."))
        elif not told.stands_out:
            words.append(self.tr("No growth stands out from what light and season change."))
        self.said.emit(" ".join(words))

    def _on_list(self, *_of_signal: object) -> None:
        if self._tab.name != CHANGE:
            self._is_shown = False
        self._on_current(self._tab.table.current())

    def _on_current(self, uuid: str) -> None:
        if uuid and self._tab.isVisible() and self._tab.name == CHANGE and not self._is_shown:
            self._show_dates()

    def _show_dates(self) -> None:
        """Show the earlier image beside the map, once; who closes it wants it closed."""
        scene = self.changing.since()
        if scene is not None and self._tab.table.current():
            self._is_shown = True
            self.compareWanted.emit(str(self._campaign.image_place(scene)))
