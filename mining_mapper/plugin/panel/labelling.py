"""Brings session, label tab and map together while labels are made by hand."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolCapture, QgsMapToolPan
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QToolButton

from ...core.errors import MiningMapperError
from ...core.taxonomy import NOT_MINING
from ..digitising import Digitising
from ..examples import Examples
from ..proposing import PROPOSING
from ..tidiness import ALLOW_OVERLAPS, FILL_HOLES, least_pixels, pixel_area
from ..tools.hiding import hide_outlines
from ..tools.key_strip import KeyStrip
from ..tools.keys import STICKY, Command, KeyCatcher, caption, key_map
from ..tools.shape_tool import ShapeTool
from ..tools.smart_tool import SmartTool
from ..tools.wire_tool import QUICK_BY_HAND, WireTool
from ..units import Unit
from .active_classes import ActiveClassesDialog
from .by_hand import ByHand
from .by_lot import ByLot
from .class_finder import ClassFinder
from .connections import Connections
from .label_tab import EXAMPLES_EACH, MOST_COMPARED, LabelTab
from .sources import OUTLINE_CANVAS, Sources
from .strip_words import looking_lines, outline_lines, smart_lines

_STICKY = ("status", "delineation", "confidence", "note")
_SMART_KEYS = frozenset(
    {
        *(Command.CLASS, Command.NOT_MINING, Command.UNDO, Command.REDO, Command.MORE, Command.GROW, Command.SHRINK),
        *(Command.BOX, Command.MEND, Command.OUTLINE, Command.SOURCE, Command.STRIP, Command.FIND_CLASS),
        *(Command.SMART, Command.HIDE, Command.PARENT, Command.NOTE, *STICKY),
    }
)
# While an outline is drawn, Backspace takes its last anchor back.
_OUTLINE_KEYS = frozenset(
    {
        *(Command.CLASS, Command.NOT_MINING, Command.UNDO, Command.REDO, Command.MEND, Command.OUTLINE),
        *(Command.SMART, Command.HIDE, Command.SOURCE, Command.FIND_CLASS, Command.PARENT, Command.NOTE, *STICKY),
    }
)
_LOOKING_KEYS = frozenset(
    {
        *(Command.CLASS, Command.NOT_MINING, Command.UNDO, Command.REDO, Command.MEND, Command.OUTLINE),
        *(Command.SMART, Command.HIDE, Command.FIND_CLASS, Command.PARENT, Command.NOTE, Command.STRIP, *STICKY),
    }
)
# While a tool of QGIS is in hand that edits nothing: it may have letters and Backspace of its own.
_PREPARING_KEYS = frozenset({Command.CLASS, Command.FIND_CLASS, Command.SMART, Command.OUTLINE})
# While QGIS's own tool is in hand; the letters are those of its advanced digitising.
_CLASS_KEYS = frozenset({Command.CLASS, Command.FIND_CLASS})


class Labelling(QObject):
    """The desk of digitising for one session.

    Args:
        session: the session.
        canvas: the map.
        tab: the label tab.
        start_digitising: makes a layer current and starts QGIS's own tool for adding polygons.
        parent: owner.

    Signals:
        said: an error or a sentence for the message bar.
        chosen: a sentence on what a key has chosen.
        activeChanged: other classes are on the digit keys.
        drawnByHand: what QGIS's own tool has drawn is saved.
    """

    said = pyqtSignal(object)
    chosen = pyqtSignal(str)
    activeChanged = pyqtSignal()
    drawnByHand = pyqtSignal()

    def __init__(
        self,
        session: object,
        canvas: QgsMapCanvas,
        tab: LabelTab,
        start_digitising: Callable[[object], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._campaign = session.campaign
        self._canvas = canvas
        self._tab = tab
        self._last_unit: int | None = None
        self._is_small = False
        self._outside = Connections()
        self.digitising = Digitising(session)
        self.sources = Sources(session, canvas, tab.classes.current, self)
        self.tool = SmartTool(canvas, self.sources.finder(), self._campaign.crs)
        self.tool.as_saved = self._as_saved
        self.wire = WireTool(canvas, self.sources.magnet(), self._campaign.crs, self.digitising.last_shape)
        buttons = {self.tool: tab.unit_tool, self.wire: tab.wire_tool}
        self.by_hand = ByHand(session, canvas, self.digitising, start_digitising, self)
        self.by_lot = ByLot(session, canvas, self.digitising, buttons, self.by_hand.draw, self)
        # QGIS would let an outline be drawn that nothing takes.
        tab.draw.setEnabled(not self._campaign.read_only)
        self.by_hand.said.connect(self.said)
        self.by_hand.saved.connect(self._on_drawn_by_hand)
        self.by_lot.said.connect(self.said)
        self.strip = KeyStrip(canvas)
        self.keys = KeyCatcher(self._wants, self)
        self.keys.watch(canvas)
        self.keys.pressed.connect(self._on_key)
        self.keys.released.connect(self._on_released)
        self._outside.add(key_map().changed, self._on_other_words)
        self._examples = Examples(self._campaign, self)
        self._examples.withheld = self._asked_blind
        self._examples.ready.connect(lambda _code: self._show_examples())
        self._connect()
        self.show_taxonomy()
        self._fill_sticky()
        self._fill_guard()
        self._on_state(session.state)
        self._count()

    def show_taxonomy(self) -> None:
        """Show the classes of the campaign with the digits that they have now."""
        self._tab.set_taxonomy(self._campaign.taxonomy, self._session.active)
        self._tab.classes.set_recent(self._session.recent)
        self._show_examples()

    def take_up(self, label: str) -> None:
        """Take the smart tool in hand and let it add to and cut from a label (uuid)."""
        self.digitising.take_up(label)
        self._tab.unit_tool.setChecked(True)

    def remove(self) -> None:
        """Leave nothing on the canvas, and listen to nobody any more."""
        self._outside.end()
        self.by_lot.remove()
        self.keys.release_all()
        self._examples.stop()
        for tool, button in ((self.tool, self._tab.unit_tool), (self.wire, self._tab.wire_tool)):
            tool.remove()
            button.setChecked(False)
        self.sources.remove()
        self.strip.setParent(None)
        self.strip.deleteLater()
        self.by_hand.remove()

    # ------------------------------------------------------------ wiring

    def _connect(self) -> None:
        tab, session = self._tab, self._session
        for signal, slot in (
            (tab.classes.picked, self._on_class),
            (tab.classes.settled, self._take_focus),
            (tab.card.compareToggled, lambda _wanted: self._show_examples()),
            (tab.sticky.changed, self._on_sticky),
            (tab.note.written, self._set_note),
            (tab.note.settled, self._canvas.setFocus),
            (session.noteChanged, self._show_note),
            (tab.unitToolToggled, lambda wanted: self._on_tool(self.tool, wanted)),
            (tab.wireToggled, lambda wanted: self._on_tool(self.wire, wanted)),
            (tab.mendWanted, self._mend),
            (tab.guard.changed, self._campaign.keep_choice),
            (tab.drawWanted, self.by_hand.draw),
            (tab.undoWanted, self._undo),
            (tab.redoWanted, self._redo),
            (tab.chooserWanted, self._choose),
            (tab.moreWanted, self._find_more),
            (session.stateChanged, self._on_state),
            # Whether the guess is hidden is told with the candidate.
            (session.candidateChanged, lambda _candidate: self.sources.leave_forbidden()),
            (session.candidateChanged, lambda _candidate: self._show_examples()),
            (session.partFinished, lambda _window: tab.set_units_exist(True, "")),
            (self._canvas.mapToolSet, lambda *_tools: self.put_strip_away()),
            (self._campaign.changed, self._on_changed),
            (self._campaign.failed, self.said),
        ):
            self._outside.add(signal, slot)
        self._connect_tools()

    def _connect_tools(self) -> None:
        tab = self._tab
        # A tool may outlive its session, see `SessionTool`.
        for signal, slot in (
            (self.tool.taken, self._save),
            (self.tool.added, self._add),
            (self.tool.cut, self._cut),
            (self.tool.sliced, self._slice),
            (self.tool.refined, self._refine),
            (self.tool.sized, self._on_size),
            (self.tool.failed, self._on_failed),
            (self.tool.deactivated, lambda: self._on_left(tab.unit_tool)),
            (self.wire.drawn, self._save_drawn),
            (self.wire.reshaped, self._replace),
            (self.wire.nothingNear, self._say_nothing_near),
            (self.wire.failed, self._on_failed),
            (self.wire.switched, lambda _magnetic: self._show_keys()),
            (self.wire.deactivated, lambda: self._on_left(tab.wire_tool)),
        ):
            self._outside.add(signal, slot)
        self.sources.changed.connect(self._on_source)
        self.sources.retitled.connect(self._on_other_words)
        self.sources.ready.connect(lambda: (self.tool.look_again(), self.wire.look_again()))
        self.sources.failed.connect(self.said)
        tab.unit_tool.setMenu(self.sources.menu(tab.unit_tool))
        tab.unit_tool.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _say_nothing_near(self) -> None:
        self.said.emit(self.tr("The outline of the last label is not near: draw one first."))

    def _on_state(self, state: str) -> None:
        exist = state not in ("no_frame", "segmenting") and self._campaign.frame() is not None
        hint = self.tr("The units are not built yet (tab Review): until then Smart looks at the map as on the screen.")
        self._tab.set_units_exist(exist, hint)
        self.sources.leave_forbidden()

    def _on_changed(self, tables: frozenset) -> None:
        if "labels" in tables:
            self._count()
            self._tab.classes.set_recent(self._session.recent)
            self._show_examples()

    def _count(self) -> None:
        self._tab.classes.set_counts(self._campaign.class_counts())

    def _fill_sticky(self) -> None:
        session = self._session
        self._tab.sticky.set_values(session.status, session.delineation, session.confidence)
        self._tab.note.show_note(session.note)
        self._pass_on(self._tab.classes.current())

    def _fill_guard(self) -> None:
        setting = self._campaign.setting
        try:
            area = pixel_area(self._campaign)
        except MiningMapperError:
            # The image is missing, which is said elsewhere.
            area = 0.0
        choices = (bool(setting(FILL_HOLES, False)), bool(setting(ALLOW_OVERLAPS, False)))
        self._tab.guard.set_values(*choices, least_pixels(self._campaign), area)

    def _on_class(self, code: str) -> None:
        self._pass_on(code)
        self._show_examples()

    def _show_examples(self) -> None:
        """Show own labels of the class beside those of what it is taken for."""
        code, taxonomy = self._tab.classes.current(), self._campaign.taxonomy
        if not code or not self._tab.card.compares():
            return
        counts = self._campaign.class_counts()
        # There is little room: those that have labels to look at come first.
        alike = sorted(taxonomy.look_alikes(code), key=lambda other: not counts.get(other))
        shown = [code, *alike][:MOST_COMPARED]
        self._tab.card.show_examples([(taxonomy[each].name, self._examples.of(each, EXAMPLES_EACH)) for each in shown])

    def _asked_blind(self) -> QgsGeometry | None:
        """Return the outline of what is asked without a hint: a picture of a label there would be one."""
        return self._session.current.geometry if self._session.is_unled else None

    def _on_sticky(self, name: str, value: object) -> None:
        setattr(self._session, name, value)
        self._pass_on(self._tab.classes.current())

    def _set_note(self, note: str) -> None:
        self._session.note = note

    def _show_note(self, note: str) -> None:
        self._tab.note.show_note(note)
        self._pass_on(self._tab.classes.current())

    def _pass_on(self, code: str) -> None:
        """Let the labels layer fill these in for whatever QGIS's own tools draw."""
        values = {name: getattr(self._session, name) for name in _STICKY}
        self._campaign.set_label_defaults({"class": code, **values})

    # ------------------------------------------------------------ tools

    def _on_tool(self, tool: SmartTool | WireTool, wanted: bool) -> None:
        if wanted:
            self.by_lot.give_up()
            self._canvas.setMapTool(tool)
            self._canvas.setFocus()
            self.sources.activate(tool)
            self._show_keys()
        else:
            self._canvas.unsetMapTool(tool)

    def _take_focus(self) -> None:
        """Let the keys go to the map again where one of its tools is in hand."""
        if self._canvas.mapTool() in (self.tool, self.wire):
            self._canvas.setFocus()

    def _on_left(self, button: QToolButton) -> None:
        # Told, it would put away the tool that is just being put away.
        button.blockSignals(True)
        button.setChecked(False)
        button.blockSignals(False)
        self.sources.activate(None)
        self.strip.hide()

    def _on_source(self, _name: str) -> None:
        self.tool.use(self.sources.finder())
        if self._canvas.mapTool() in (self.tool, self.wire):
            self._show_keys()
            self.chosen.emit(self.tr("Objects come from here now: %s.") % self.sources.title())

    def _on_failed(self, error: MiningMapperError) -> None:
        self._canvas.unsetMapTool(self._canvas.mapTool())
        self.said.emit(error)

    def _save(self, unit: Unit) -> None:
        self._try(lambda: self._save_outline(unit.geometry, unit.number, self.sources.name))
        # Units that are still being made have no number yet, and an object of several units has none.
        self._last_unit = unit.number
        self._tab.more.setVisible(bool(unit.number))

    def _as_saved(self, shape: QgsGeometry) -> QgsGeometry:
        """Return an outline as a click would save it: what is hovered is what is saved."""
        adds_or_cuts = QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier
        try:
            return self.digitising.tidied(shape) if adds_or_cuts else self.digitising.as_saved(shape)
        except MiningMapperError:
            # Saving says why.
            return shape

    def _save_drawn(self, shape: QgsGeometry) -> None:
        self._try(lambda: self._save_outline(shape, None, self.sources.outline_tool()))

    def _save_outline(self, shape: QgsGeometry, unit: int | None, tool: str) -> None:
        self.digitising.save(shape, self._tab.classes.current(), unit, tool)
        self.strip.count_answer()

    def _add(self, unit: Unit) -> None:
        # Without a label to add to it is a new one.
        self._try(lambda: self.digitising.add(unit.geometry) or self._save(unit))

    def _cut(self, unit: Unit) -> None:
        self._change_last(lambda: self.digitising.cut(unit.geometry))

    def _slice(self, line: QgsGeometry) -> None:
        self._change_last(lambda: self.digitising.slice(line))

    def _replace(self, shape: QgsGeometry) -> None:
        self._try(lambda: self.digitising.replace(shape))

    def _refine(self, unit: Unit) -> None:
        if self._try(lambda: self.digitising.replace(unit.geometry)) is False:
            self._save(unit)

    def _change_last(self, change: Callable[[], bool]) -> None:
        if self._try(change) is False:
            self.said.emit(self.tr("There is no label to cut from: take an object first."))

    def _mend(self) -> None:
        changed = self._try(self.digitising.mend)
        if changed is not None:
            self.said.emit(self.tr("Labels mended: %d.") % changed if changed else self.tr("No faults found."))

    def _on_size(self, pixels: int) -> None:
        """Offer the tool first that suits the size of what is outlined."""
        is_small, self._is_small = self._is_small, pixels < QUICK_BY_HAND
        if self._is_small != is_small:
            self._on_other_words()

    def _on_other_words(self) -> None:
        if self._canvas.mapTool() in (self.tool, self.wire):
            self._show_keys()

    def put_strip_away(self) -> None:
        """Show no keys of labels where they mean something else, or nothing."""
        if self._canvas.mapTool() not in (self.tool, self.wire):
            self.strip.hide()

    def _toggle_strip(self) -> None:
        if self._canvas.mapTool() not in (self.tool, self.wire):
            self.strip.set_keys(looking_lines())
        self.strip.toggle()

    def _show_keys(self) -> None:
        source = self.sources.title()
        if self._canvas.mapTool() is self.wire:
            from_map = source if self.sources.outline_tool() == OUTLINE_CANVAS else ""
            self.strip.show_keys(outline_lines(from_map, self.wire.is_magnetic))
        else:
            self.strip.show_keys(smart_lines(source, self._is_small, self.tool.objects.has_knife))

    def _find_more(self) -> None:
        if self._last_unit:
            self._try(lambda: self._session.find_more_like(self._last_unit))
            if self._session.state == PROPOSING:
                # Who asks for a round waits for it, without a tool that would keep it away.
                self._tab.unit_tool.setChecked(False)
        else:
            words = self.tr("Click a single unit first (%s: smaller objects): the next batch will resemble it.")
            self.said.emit(words % caption(Command.SHRINK))

    def draw_by_hand(self, digit: int) -> None:
        """Start QGIS's own tool for drawing; a digit that is not 0 picks the class."""
        if digit:
            self._tab.classes.pick_digit(digit)
        self.by_hand.draw()

    def _on_drawn_by_hand(self) -> None:
        self._session.note = ""
        self.by_lot.end()
        self.drawnByHand.emit()

    def _undo(self) -> None:
        self._try(lambda: self._session.undo("labels"))

    def _redo(self) -> None:
        self._try(lambda: self._session.redo("labels"))

    def _choose(self) -> None:
        dialog = ActiveClassesDialog(self._campaign.taxonomy, self._session.active, self._tab.window())
        if dialog.exec():
            self._try(lambda: self._session.set_active(dialog.classes.active()))
            self.show_taxonomy()
            self.activeChanged.emit()
        dialog.deleteLater()

    def _try(self, action: Callable[[], object]) -> object:
        """Return what an action returns; say why where it cannot be done."""
        try:
            return action()
        except MiningMapperError as error:
            self.said.emit(error)
            return None

    # ------------------------------------------------------------ keys

    def _wants(self, command: Command) -> bool:
        tool = self._canvas.mapTool()
        if tool is self.wire:
            always = command in (Command.STRIP, Command.STRAIGHT)
            return always or (command in _OUTLINE_KEYS and not self.wire.is_drawing)
        if tool is self.tool:
            # In a list, Enter says that the outline is right.
            return command in _SMART_KEYS or (command is Command.AGREE and self._tab.isVisible())
        if isinstance(tool, QgsMapToolCapture):
            return command in _CLASS_KEYS and self.by_hand.is_between_shapes()
        # Who only looks, with the hand of QGIS or of the review, prepares the next label in front of its classes.
        ours = _LOOKING_KEYS if isinstance(tool, QgsMapToolPan) else _PREPARING_KEYS
        return self._tab.isVisible() and not _edits(tool) and command in ours

    def _on_key(self, command: Command, digit: int) -> None:
        actions = {
            Command.CLASS: lambda: self._tab.classes.pick_digit(digit),
            Command.NOT_MINING: lambda: self._tab.classes.show_class(NOT_MINING),
            Command.MORE: self._find_more,
            Command.FIND_CLASS: self._find_class,
            Command.PARENT: self._pick_group,
            Command.NOTE: self._tab.note.setFocus,
            **{each: lambda: self.step(command) for each in STICKY},
            # While a stroke is dragged, the stroke is what is taken back.
            Command.UNDO: lambda: self.tool.give_up() or self._undo(),
            Command.REDO: self._redo,
            Command.GROW: self.tool.grow,
            Command.AGREE: self.tool.take,
            Command.SHRINK: self.tool.shrink,
            Command.BOX: self._switch_boxes,
            Command.MEND: self._mend,
            Command.SOURCE: self.sources.step,
            Command.STRAIGHT: self.wire.switch,
            Command.SMART: lambda: self._tab.unit_tool.setChecked(True),
            Command.OUTLINE: self._other_tool,
            Command.HIDE: lambda: self._hide(True),
            Command.STRIP: self._toggle_strip,
        }
        actions[command]()

    def _on_released(self, command: Command) -> None:
        if command is Command.HIDE:
            self._hide(False)

    def _hide(self, hidden: bool) -> None:
        """Hide what is outlined and all labels for a look at the image, or show them again."""
        self.tool.set_hidden(hidden)
        hide_outlines(self._canvas, hidden)

    def step(self, command: Command) -> None:
        """Choose the next status, delineation or confidence, and say it: eyes stay on the map."""
        self.chosen.emit(self._tab.sticky.step(command.value))

    def _other_tool(self) -> None:
        """Take the outline in hand, or the smart tool again."""
        smart = self._canvas.mapTool() is self.wire
        (self._tab.unit_tool if smart else self._tab.wire_tool).setChecked(True)

    def _find_class(self) -> None:
        pick = self._tab.classes.show_class
        ClassFinder(self._campaign.taxonomy, self._session.recent, pick, self._canvas).open()

    def _pick_group(self) -> None:
        """Pick the group above the class that is picked: what is clear where the class itself is not."""
        above = self._campaign.taxonomy.ancestors(self._tab.classes.current())
        if above:
            self._tab.classes.show_class(above[0])
        else:
            self.chosen.emit(self.tr("There is no group above this class."))

    def _switch_boxes(self) -> None:
        self.tool.boxes = not self.tool.boxes
        self.chosen.emit(self.tr("Drag a box now.") if self.tool.boxes else self.tr("Drag a stroke now."))


def _edits(tool: QgsMapTool | None) -> bool:
    """Return whether a map tool draws or changes shapes, QGIS's or ours."""
    return tool is not None and (isinstance(tool, ShapeTool) or bool(tool.flags() & QgsMapTool.Flag.EditTool))
