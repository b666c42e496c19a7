"""Brings lists, their tab, the map and the keys together."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapToolCapture
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import MiningMapperError
from ...core.schema import UNCHANGED
from ..harvesting import CONTROL, DEFAULTS
from ..journal import Change
from ..layers import show_candidates
from ..listed import KINDS, Listed
from ..lists import Lists
from ..long_action import LongAction
from ..session import Session
from ..tools.keys import Command, KeyCatcher, caption, key_map
from ..tools.marker import Marker, surroundings_of
from ..tools.prefetch import Prefetch
from ..tools.review_tool import ReviewTool
from ..tools.shape_tool import ShapeTool
from ..tools.smart_tool import SmartTool
from .adjusting import SMART, VERTICES
from .answered_rows import AnsweredRows
from .class_finder import ClassFinder
from .connections import Connections
from .filling import Filling
from .list_reading import ListReading
from .list_rows import WITHHELD, ListRows
from .lists_tab import ANSWERED, ListsTab

_KEYS = frozenset(
    {
        *(Command.CLASS, Command.NOT_MINING, Command.UNDECIDED, Command.LATER, Command.EDIT, Command.UNDO),
        *(Command.REDO, Command.AGREE, Command.HIDE, Command.SPLIT, Command.VERTICES, Command.ADJUST),
        Command.FIND_CLASS,
    }
)
_MANY = 100
"""After so many changes a list that nobody looks at is read anew once somebody does."""


def _nothing(_action: LongAction) -> None:
    pass


class Listing(QObject):
    """The lists of one session.

    Signals:
        said: an error or a sentence for the message bar.
        reviewWanted: a draw is asked again, in the review.
        adjustWanted: uuid of a label, and the way in which its outline shall be corrected.
        drawWanted: help is withheld, QGIS's own tool shall draw; the digit of a class, 0 for the one that is picked.
        changesWanted: from the menu of the tab.
    """

    said = pyqtSignal(object)
    reviewWanted = pyqtSignal()
    adjustWanted = pyqtSignal(str, str)
    drawWanted = pyqtSignal(int)
    changesWanted = pyqtSignal()

    def __init__(self, session: Session, canvas: QgsMapCanvas, tab: ListsTab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._campaign = session.campaign
        self._canvas = canvas
        self._tab = tab
        self._current: Listed | None = None
        self._adjusted = ""
        # Whether the map has still to go to the current row.
        self._is_behind = False
        self._outside = Connections()
        self.lists = Lists(session)
        self.filling = Filling(session, self.lists, tab, self)
        self._rows = ListRows(session.campaign, self.lists)
        self._answered = AnsweredRows(session.campaign, self._rows.places)
        self.tool = ReviewTool(canvas)
        self.shape_tool = ShapeTool(canvas, self._campaign.crs)
        self.split_tool = ShapeTool(canvas, self._campaign.crs, line=True)
        self.marker = Marker(canvas, parent=self)
        self.prefetch = Prefetch(canvas, self)
        self.keys = KeyCatcher(self._wants, self)
        for widget in (canvas, tab, tab.table):
            self.keys.watch(widget)
        self.reading = ListReading(tab.table, self)
        # A list is read once it is looked at, and then only what changes of it.
        self._shown = ""
        self._is_stale = False
        self._pixel_side: float | None = None
        self._connect()
        self._follow()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self._outside.end()
        self.reading.stop()
        self.filling.remove()
        self.keys.release_all()
        self.marker.remove()
        self.prefetch.remove()
        for tool in (self.tool, self.shape_tool, self.split_tool):
            tool.remove()
        self._tab.table.set_entries([], [])

    def show(self) -> None:
        """Show the list that is chosen; it is read unless it is shown already."""
        name = self._name()
        if name != self._shown:
            self._shown = name
            self.reading.begin(self._rows.of_list(name) if name in KINDS else self._answered)
            if not self.reading.is_busy:
                # The rows came in the order of writing.
                self._tab.table.go_to_top()
        if self._tab.isVisible() and (self.reading.is_busy or isinstance(self._canvas.mapTool(), ReviewTool)):
            # No key answers a question of another tab here, also where the list is empty.
            self._take_tool()
        self._show_state()
        self._go_to_some()
        self._on_current(self._tab.table.current())

    def _go_to_some(self) -> None:
        if not self._tab.table.current():
            self._tab.table.go_by(0)

    def _go_on_arrival(self) -> None:
        if self._may_move():
            self._go_to_some()

    def _may_move(self) -> bool:
        """Return whether the map may go to rows that arrive: nobody has a tool in hand that makes labels."""
        makes_labels = isinstance(self._canvas.mapTool(), (QgsMapToolCapture, ShapeTool, SmartTool))
        return bool(self._adjusted) or not makes_labels

    def _follow(self) -> None:
        """Show the list once it is looked at: to read thousands of rows takes seconds."""
        if self._tab.isVisible():
            self.show()

    def _on_came(self) -> None:
        """Let the person begin with the first rows while others are read."""
        if not self._tab.table.current():
            self._show_state()
            self._go_on_arrival()
        self._say_title()

    def _on_read(self) -> None:
        self._show_state()
        self._say_title()

    def _show_state(self) -> None:
        """Show what can be done with the list, and what it can be filtered by."""
        tab, name = self._tab, self._name()
        tab.set_taxonomy(self._campaign.taxonomy, tab.table.codes())
        retraces = any(self._campaign.last_action(redo=redo) for redo in (False, True))
        tab.set_deciding(name in KINDS, tab.table.total() > 0, retraces)
        # Of a list that is not whole yet not all can be accepted.
        tab.accept_all.setEnabled(not self.reading.is_busy)
        tab.set_unchanged(tab.table.marked(UNCHANGED), name == "change" and tab.table.total() > 0)
        tab.empty.setText(self._rows.empty_words(name))

    def _name(self) -> str:
        self._tab.set_lists(self._rows.names())
        return self._tab.name

    def show_list(self, name: str) -> None:
        """Bring a list to the front."""
        self._tab.set_lists(self._rows.names())
        self._tab.show_list(name)
        self.show()

    def show_arrived(self, name: str, count: int) -> None:
        """Bring a list to the front that was filled with so many rows; it waits where labels are made meanwhile."""
        if self._tab.isVisible() and not self._may_move():
            self._tab.set_lists(self._rows.names())
            return
        self.show_list(name)
        if count and self._tab.isVisible():
            self.take_focus()

    # ------------------------------------------------------------ wiring

    def _connect(self) -> None:
        tab = self._tab
        for signal, slot in (
            (tab.listChosen, self._on_list),
            (tab.currentChanged, self._on_current),
            (tab.search.settled, self._catch_up),
            (tab.commanded, self.carry_out),
            (tab.acceptAllWanted, self._accept_all),
            (tab.changesWanted, self.changesWanted),
            (tab.clearWanted, self._clear),
            (tab.seen, self._on_seen),
            (tab.left, self._on_seen),
            (tab.table.clicked, self._on_clicked),
            (key_map().changed, self._say_title),
            (self._campaign.edited, self._on_edited),
            (self._campaign.changed, self._on_changed),
            (self._session.askedAgain, self._on_asked_again),
            (self._canvas.mapCanvasRefreshed, self._draw_again),
        ):
            self._outside.add(signal, slot)
        self.reading.came.connect(self._on_came)
        self.reading.finished.connect(self._on_read)
        self.reading.failed.connect(self.said)
        self.filling.said.connect(self.said)
        self.filling.filled.connect(self.show_arrived)
        self.keys.pressed.connect(self.carry_out)
        self.keys.released.connect(lambda _command: self.marker.set_hidden(False))
        self.shape_tool.drawn.connect(self._on_shape)
        self.split_tool.drawn.connect(self._on_line)
        for shape_tool in (self.shape_tool, self.split_tool):
            shape_tool.givenUp.connect(self.take_focus)

    def _on_seen(self) -> None:
        if self._tab.isVisible():
            self.show()
        else:
            self._on_current(self._tab.table.current())

    def _on_clicked(self, _index: object) -> None:
        self._end_adjusting()

    def _on_edited(self, changes: list[Change]) -> None:
        """Note what has changed, for the end of the action."""
        self._rows.count(changes)
        if self._shown and self.reading.note(changes) > _MANY and not self._tab.isVisible():
            self._shown = ""
            self.reading.stop()

    def _on_changed(self, tables: frozenset) -> None:
        """Show what has changed, and nothing else again."""
        if self._shown:
            self.reading.follow()
        if self._shown and self._tab.isVisible():
            self._show_state()
            self._go_on_arrival()
            self._follow_shape()
            self._say_title()
        if "sites" in tables:
            self._on_sites()

    def _on_asked_again(self, asked: list[str]) -> None:
        """Go to the row that an undo made open again: the next key is meant for it."""
        if self._tab.isVisible() and self._tab.name in KINDS:
            # The last change is taken back first.
            any(self._tab.table.go_to(uuid) for uuid in reversed(asked))

    def _follow_shape(self) -> None:
        """Outline the current row as it is now: it may have been split, or a split of it taken back."""
        before, now = self._current, self._candidate(self._tab.table.current())
        is_same = before is not None and now is not None and now.uuid == before.uuid
        if is_same and not now.geometry.equals(before.geometry):
            self._on_current(now.uuid)

    def _on_sites(self) -> None:
        self._rows.places.forget_sites()
        if self._shown and self._tab.isVisible():
            self.reading.renew()
        else:
            self._shown = ""

    def _on_list(self, _name: str) -> None:
        self.show()

    def _wants(self, command: Command) -> bool:
        if command not in _KEYS or not self._tab.isVisible():
            return False
        tool = self._canvas.mapTool()
        if isinstance(tool, (QgsMapToolCapture, ShapeTool)):
            return False
        if self._adjusted:
            return command is Command.AGREE
        if self._withheld() is not None and command in (Command.AGREE, Command.CLASS, Command.EDIT):
            # The person draws, and Enter says that it is done; the smart tool steps aside and has digits of its own.
            return command is Command.AGREE or not isinstance(tool, SmartTool)
        return tool is self.tool

    # ------------------------------------------------------------ deciding

    def carry_out(self, command: Command, digit: int = 0) -> None:
        """Do what a key or a button asks for; what cannot be done is said, and changes nothing."""
        actions = {
            Command.CLASS: lambda: self._take_class(digit),
            Command.AGREE: self._agree,
            Command.NOT_MINING: lambda: self._decide(self.lists.rejecting),
            Command.UNDECIDED: lambda: self._decide(self.lists.leaving_undecided),
            Command.LATER: lambda: self._decide(self.lists.putting_off),
            Command.EDIT: self._edit,
            Command.SPLIT: lambda: self._draw(self.split_tool),
            Command.VERTICES: lambda: self._adjust(VERTICES),
            Command.ADJUST: lambda: self._adjust(SMART),
            Command.UNDO: self._undo,
            Command.REDO: self._session.redo,
            Command.HIDE: lambda: self.marker.set_hidden(True),
            Command.FIND_CLASS: self._find_class,
        }
        self._session.touch()
        self._do(actions[command])

    def take_focus(self) -> None:
        """Put the hand tool and the focus on the map, so that the keys answer."""
        if self._canvas.mapTool() is not self.tool:
            self._canvas.setMapTool(self.tool)
        self._canvas.setFocus()

    def take_back_keys(self) -> None:
        """Let the keys answer again after something was drawn by hand where help is withheld."""
        if self._tab.isVisible() and self._withheld() is not None:
            self.take_focus()

    def _find_class(self) -> None:
        ClassFinder(self._campaign.taxonomy, self._session.recent, self._accept_found, self._canvas).open()

    def _accept_found(self, code: str) -> None:
        self._do(lambda: self._accept(code))

    def _class_of(self, digit: int) -> str:
        active = list(self._session.active)
        return active[digit - 1] if 0 < digit <= len(active) else ""

    def _take_class(self, digit: int) -> None:
        if self._withheld() is not None:
            self.drawWanted.emit(digit)
        else:
            self._accept(self._class_of(digit))

    def _agree(self) -> None:
        if self._adjusted:
            self._end_adjusting()
        elif self._tab.name == ANSWERED:
            self._ask_again()
        elif self._withheld() is not None:
            self._finish()
        else:
            self._accept("")

    def _accept(self, code: str) -> None:
        # Of several rows at once only one is in view.
        self._decide(lambda uuids: self.lists.accepting(uuids, code, seen=len(uuids) == 1))

    def _decide(self, begun: Callable[[list[str]], LongAction], then: Callable[[LongAction], None] = _nothing) -> None:
        """Do something with the selected rows and go on with the one below.

        Args:
            begun: returns the action on rows (uuids).
            then: hears that it is over, before another row is current.
        """
        table = self._tab.table
        uuids = table.selected()
        if not uuids or self._tab.name not in KINDS:
            return
        below = table.below(uuids[-1])

        def end(action: LongAction) -> None:
            then(action)
            if below and action.is_whole:
                table.go_to(below)

        self._session.turns.begin(begun(uuids), end)

    def _finish(self) -> None:
        """Note that the place from which help is withheld was drawn, and go on with the one below."""
        table = self._tab.table
        current = table.current()
        below = table.below(current)
        drawn = self.lists.finish(current)
        if below:
            table.go_to(below)
        if not drawn:
            # Whose outline was refused may not have read why.
            words = self.tr("Nothing was drawn there: the place counts as no mining. %s takes that back.")
            self.said.emit(words % caption(Command.UNDO))

    def _accept_all(self) -> None:
        uuids = self._tab.table.shown(besides=WITHHELD)
        if uuids:
            self._do(lambda: self.accept_unseen(uuids, self._say_accepted))

    def accept_unseen(self, uuids: list[str], then: Callable[[LongAction], None]) -> None:
        """Accept rows that nobody looked at one by one.

        Args:
            uuids: of the candidates.
            then: hears that all are accepted.

        Raises:
            CampaignError: one cannot be accepted, or nothing could be written.
        """

        def end(action: LongAction) -> None:
            if action.is_whole:
                then(action)

        self._session.turns.begin(self.lists.accepting(uuids, seen=False), end)

    def _say_accepted(self, action: LongAction) -> None:
        words = self.tr("Rows accepted: %(all)d, labels made of them: %(made)d; one undo takes all of that back.")
        self.said.emit(words % {"made": len(action.labels), "all": action.count})

    def _clear(self) -> None:
        if self._tab.name in KINDS:
            self._do(lambda: self._session.turns.begin(self.lists.clearing(self._tab.name), self._say_cleared))

    def _say_cleared(self, action: LongAction) -> None:
        if action.is_whole:
            self.said.emit(self.tr("Rows taken off the list: %d.") % action.count)

    def _do(self, act: Callable[[], object]) -> None:
        """Do something; what cannot be done is said, and changes nothing."""
        try:
            act()
        except MiningMapperError as error:
            self.said.emit(error)

    def _undo(self) -> None:
        uuid = self._tab.table.current() if self._tab.name == ANSWERED else ""
        if uuid:
            self._session.undo_answer(uuid, self._answered.table_of(uuid))
        else:
            self._session.undo()

    def _ask_again(self) -> None:
        """Ask a draw again as a revision; what a list or an audit asked waits again where it did."""
        uuid = self._tab.table.current()
        if self._answered.table_of(uuid) == "draws":
            self._session.go_to(uuid)
            self.reviewWanted.emit()
        elif uuid:
            self._undo()

    def _edit(self) -> None:
        if self._tab.name == ANSWERED:
            self._ask_again()
        elif self._withheld() is not None:
            self.drawWanted.emit(0)
        else:
            self._draw(self.shape_tool)

    def _draw(self, tool: ShapeTool) -> None:
        """Let the person draw a shape, or a line that splits the outline."""
        if self._current is None or self._withheld() is not None:
            return
        self._canvas.setMapTool(tool)
        self._canvas.setFocus()
        if tool is self.split_tool:
            words = self.tr("Click a line across the outline, end with a right click (%s gives up).")
        else:
            words = self.tr("Click the corners of the shape, end with a right click (%s gives up).")
        self.said.emit(words % caption(Command.DISMISS))

    def _on_line(self, line: QgsGeometry) -> None:
        self.take_focus()
        try:
            parts = self.lists.split(self._tab.table.current(), line)
        except MiningMapperError as error:
            self.said.emit(error)
            return
        self.said.emit(self.tr("Parts: %d; each takes a class of its own.") % parts)

    def _adjust(self, way: str) -> None:
        """Make the current row a label and let its outline be corrected; Enter goes on with the next row."""
        if self._current is None:
            return
        current = self._current.uuid
        # Nothing flies to the next row until the correction is done.
        self._adjusted, made = current, []
        self._tab.table.go_to(current)
        try:
            self._decide(lambda _uuids: self.lists.accepting([current]), lambda action: made.extend(action.labels))
        finally:
            self._adjusted = made[0] if made else ""
            self._say_title()
        if made:
            self.adjustWanted.emit(made[0], way)

    def _end_adjusting(self) -> None:
        if self._adjusted:
            self._adjusted = ""
            self.take_focus()
            self._on_current(self._tab.table.current())

    def _on_shape(self, shape: QgsGeometry) -> None:
        self.take_focus()
        current = self._tab.table.current()
        self._do(lambda: self._decide(lambda _uuids: self.lists.accepting([current], shape=shape)))

    # ------------------------------------------------------------ places where help is withheld

    def _withheld(self) -> Listed | None:
        return self._current if self._current is not None and self._current.withheld else None

    # ------------------------------------------------------------ what is shown

    def _on_current(self, uuid: str) -> None:
        each = self._current = self._candidate(uuid)
        self._say_title()
        withheld = each is not None and each.withheld and self._tab.isVisible()
        # Lists of an earlier version do not tell with which probability.
        self._session.draw_without_help((each.control_share or DEFAULTS[CONTROL]) if withheld else None)
        self._show_on_map()
        if not self._tab.isVisible() or self._adjusted:
            self.marker.clear()
            self.prefetch.stop()
            return
        geometry = each.geometry if each is not None else self._answered.shape_of(uuid)
        if geometry is None:
            self.marker.clear()
            return
        if each is not None and each.withheld:
            geometry = each.surroundings
        self.marker.show(geometry, self._campaign.crs)
        self._take_tool()
        self._is_behind = True
        self._catch_up()

    def _catch_up(self) -> None:
        """Go to what is outlined, once it is no letter of a search that leads there."""
        if not self._is_behind or self._tab.search.is_typed_in:
            return
        self._is_behind = False
        outlined = self.marker.shape()
        if not outlined.isEmpty():
            self.marker.fly_to(surroundings_of(outlined, self._pixel()))
            self._fetch_next(self._tab.table.current())

    def _candidate(self, uuid: str) -> Listed | None:
        """Return a row of a list of candidates, None where it is none."""
        found = self.lists.those_of(self._tab.name, [uuid]) if uuid and self._tab.name in KINDS else []
        return found[0] if found else None

    def _say_title(self) -> None:
        """Say how far the list is or what its row asks for, with the keys as they are set."""
        name = self._tab.name
        if self._adjusted:
            self._tab.title.setText(self.tr("<b>Correct the outline</b>, then press %s.") % caption(Command.AGREE))
        elif self.reading.is_busy and name in KINDS:
            read = self.tr("Reading the list: %(read)d of %(all)d")
            self._tab.title.setText(read % {"read": self._tab.table.total(), "all": self._rows.left(name)})
        else:
            self._tab.title.setText(self._rows.title_words(name, self._current))

    def _show_on_map(self) -> None:
        """Let the layer of candidates show the list that is looked at, and only while it is."""
        kind = self._tab.name if self._tab.isVisible() and self._tab.name in KINDS else ""
        self._is_stale |= show_candidates(self._campaign.layer("candidates"), kind)

    def _draw_again(self) -> None:
        """Draw the candidates once more after others are shown.

        QGIS keeps what a drawing that it broke off has drawn of them already, and would show that: the rows of a list
        to who answers blind.
        """
        if self._is_stale:
            self._is_stale = False
            self._campaign.layer("candidates").triggerRepaint()

    def _take_tool(self) -> None:
        """Let the keys answer, unless something is being drawn or a candidate of a round waits in its own tab."""
        if not isinstance(self._canvas.mapTool(), (QgsMapToolCapture, ShapeTool)):
            self._canvas.setMapTool(self.tool)

    def _fetch_next(self, uuid: str) -> None:
        each = self._candidate(self._tab.table.below(uuid))
        if each is not None:
            room = surroundings_of(each.geometry, self._pixel())
            self.prefetch.fetch(self.marker.view_of(each.geometry, self._campaign.crs, room))

    def _pixel(self) -> float:
        """Return the width of a pixel of the scene, 0 where its image is missing."""
        if self._pixel_side is None:
            try:
                self._pixel_side = self._campaign.pixel_side()
            except MiningMapperError:
                return 0.0
        return self._pixel_side
