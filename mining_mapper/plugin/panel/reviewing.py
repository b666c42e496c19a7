"""Brings session, review tab, map and keys together while candidates are answered."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable

from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapToolCapture
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication

from ...core.errors import MiningMapperError
from ...core.schema import UNDECIDED_REASONS
from ...core.taxonomy import NOT_MINING
from ..layers import find_layers, mark_guess
from ..outlook import outlook
from ..prior import prior_outlines
from ..proposing import PROPOSING
from ..rounds import Candidate, learning_curve
from ..session import FINISHED, IDLE, SEGMENTING, Session
from ..tools.key_strip import KeyStrip
from ..tools.keys import NOT_OF_REVIEW, STICKY, Command, KeyCatcher, caption, key_map
from ..tools.marker import Marker, surroundings_of
from ..tools.prefetch import Prefetch
from ..tools.review_tool import ReviewTool
from ..tools.shape_tool import ShapeTool
from ..tools.smart_tool import SmartTool
from .class_finder import ClassFinder
from .concealing import Concealing
from .connections import Connections
from .cutting import Cutting
from .list_rows import SitePlaces
from .model_reporting import ModelReporting
from .review_tab import ReviewTab
from .strip_words import Line, corner_lines, review_lines

_MOST_LOOK_ALIKES = 6
_MOST_GROUPS = 9


class Reviewing(QObject):
    """The desk of one session.

    Attributes:
        may_follow: says whether the map may go to a question that comes while another tab is in front.
        may_answer: says whether keys answer now: those of another tab may mean something else there.

    Signals:
        said: an error or a sentence for the message bar.
        stepWanted: a command of `STICKY`.
    """

    said = pyqtSignal(object)
    stepWanted = pyqtSignal(object)

    def __init__(self, session: Session, canvas: QgsMapCanvas, tab: ReviewTab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas = canvas
        self._tab = tab
        self._removed = False
        self._asked = ""
        self._sites: SitePlaces | None = None
        self.may_follow: Callable[[], bool] = lambda: True
        self.may_answer: Callable[[], bool] = lambda: True
        self._outside = Connections()
        self.tool = ReviewTool(canvas)
        self.shape_tool = ShapeTool(canvas, session.campaign.crs)
        self.shape_tool.drawn.connect(self._on_shape)
        self.shape_tool.givenUp.connect(self.take_focus)
        self.marker = Marker(canvas, parent=self)
        self.prefetch = Prefetch(canvas, self)
        self.strip = KeyStrip(canvas)
        self.concealing = Concealing(session, canvas, self)
        self.concealing.said.connect(self.said)
        self.concealing.is_answering = self._is_answering
        self.model = ModelReporting(session, tab, self)
        self.model.said.connect(self.said)
        self.model.mapped.connect(lambda: self.concealing.follow(session.current))
        self.cutting = Cutting(session, canvas, tab.units, self)
        self.cutting.said.connect(self.said)
        self.tool.activated.connect(self._show_keys)
        self.tool.deactivated.connect(self.strip.hide)
        self.shape_tool.deactivated.connect(self.strip.hide)
        self.keys = KeyCatcher(self._wants, self)
        self.keys.watch(canvas)
        self.keys.pressed.connect(self.carry_out)
        self._outside.add(key_map().changed, self._show_keys)
        self.keys.released.connect(self._on_released)
        self._connect_session()
        self._connect_tab()
        tab.set_blind(session.blind)
        tab.set_live(session.live)
        tab.offer_last(False)
        # What was chosen in another campaign says nothing of this one.
        tab.prior.setLayer(None)
        tab.prior.setExceptedLayerList(list(find_layers(QgsProject.instance()).values()))
        tab.batch.setValue(session.batch)
        tab.note.show_note(session.note)
        tab.draws.set_choice(*session.drawn_by)
        self._on_state(session.state)
        self._on_candidate(session.current)
        self._show_curve()

    def carry_out(self, command: Command, digit: int = 0) -> None:
        """Do what a key or a button asks for; what cannot be done is said, and changes nothing."""
        actions = {
            Command.CLASS: lambda: self._on_digit(digit),
            Command.NOT_MINING: self._answer_not_mining,
            Command.UNDECIDED: self._ask_reason,
            Command.LATER: self._session.later,
            Command.EDIT: self._edit,
            Command.UNDO: self._undo,
            Command.REDO: self._redo,
            Command.AGREE: self._session.agree,
            Command.HIDE: lambda: self.marker.set_hidden(True),
            Command.MORE: self._find_more,
            Command.STRIP: self.strip.toggle,
            Command.DISMISS: self._tab.choices.withdraw,
            Command.FIND_CLASS: self._find_class,
            Command.PARENT: self._offer_groups,
            Command.NOTE: self._tab.note.setFocus,
            **{each: lambda: self.stepWanted.emit(command) for each in STICKY},
        }
        self._session.touch()
        self.concealing.note()
        try:
            actions[command]()
        except MiningMapperError as error:
            self.said.emit(error)

    def take_focus(self) -> None:
        """Put the hand tool and the focus on the map, so that the keys answer."""
        if self._canvas.mapTool() is not self.tool:
            self._canvas.setMapTool(self.tool)
        self._canvas.setFocus()

    def take_up(self) -> None:
        """Let the keys answer the question that waits, in view, unless somebody draws on the map."""
        if self._session.current is not None and not self._draws(self._canvas.mapTool()):
            self.take_focus()
            self.look_again()

    def look_again(self) -> None:
        """Bring the question into view again where its keys answer: the map was moved by something else."""
        candidate = self._session.current
        if not self._removed and candidate is not None and self._canvas.mapTool() is self.tool:
            self.marker.fly_to(_surroundings(candidate))

    def follow_front(self) -> None:
        """Show the keys only where they answer: in front of the classes of the next label they pick one."""
        if self._canvas.mapTool() is self.tool:
            self.strip.hide()
            self._show_keys()

    def is_free(self) -> bool:
        """Return whether the map may go to a question: nobody draws on it, or works with it in another tab."""
        tool = self._canvas.mapTool()
        if self._draws(tool):
            return False
        if tool is self.tool or self._tab.isVisible():
            return True
        # A digit pressed for the next label would answer a question that nobody has seen.
        labels = isinstance(tool, (QgsMapToolCapture, ShapeTool, SmartTool))
        return not labels and self.may_follow()

    @staticmethod
    def _draws(tool: object) -> bool:
        if isinstance(tool, QgsMapToolCapture):
            return tool.captureCurve().numPoints() > 0
        return isinstance(tool, ShapeTool) and tool.is_drawing

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self._removed = True
        self._tab.work.end(False)
        self.model.remove()
        self.cutting.remove()
        self._outside.end()
        # They are about the last answer of this session.
        self._tab.choices.withdraw()
        self.concealing.end()
        self.keys.release_all()
        self.marker.remove()
        self.prefetch.remove()
        for tool in (self.tool, self.shape_tool):
            tool.remove()
        self.strip.setParent(None)
        self.strip.deleteLater()

    def _touch(self, _point: QgsPointXY) -> None:
        self._session.touch()

    # ------------------------------------------------------------ what the keys mean

    def _wants(self, command: Command) -> bool:
        """Whether a key is ours now: never while a shape is being digitised or without a candidate."""
        tool = self._canvas.mapTool()
        if isinstance(tool, (QgsMapToolCapture, ShapeTool)) or command in NOT_OF_REVIEW:
            return False
        if command is Command.DISMISS:
            return self._tab.choices.isVisibleTo(self._tab)
        if command in (Command.UNDO, Command.REDO):
            return self._is_reviewing() or self._tab.isVisible()
        return self._is_reviewing()

    def _is_reviewing(self) -> bool:
        return self._session.current is not None and self._canvas.mapTool() is self.tool and self.may_answer()

    def _on_digit(self, digit: int) -> None:
        if self._tab.choices.takes_digits():
            self._tab.choices.choose_digit(digit)
            return
        active = list(self._session.active)
        if 0 < digit <= len(active):
            self._session.answer(active[digit - 1])

    def _answer_not_mining(self) -> None:
        self._session.answer_not_mining()
        taxonomy = self._session.campaign.taxonomy
        confusing = Counter(
            other
            for code in self._session.active
            for other in taxonomy.look_alikes(code)
            if not taxonomy.is_mining(other)
        )
        alike = [code for code, _count in confusing.most_common(_MOST_LOOK_ALIKES)]
        if not alike:
            return
        self._tab.choices.offer(
            self.tr("Not mining. What does it look like? (optional)"),
            [(code, taxonomy[code].name) for code in alike],
            numbered=False,
        )

    def _find_class(self) -> None:
        finder = ClassFinder(self._session.campaign.taxonomy, self._session.recent, self._answer_found, self._canvas)
        finder.open()

    def _answer_found(self, code: str) -> None:
        try:
            self._session.answer(code)
        except MiningMapperError as error:
            self.said.emit(error)

    def _offer_groups(self) -> None:
        """Offer the groups of the classes on the digits: what is clear where the class itself is not."""
        taxonomy = self._session.campaign.taxonomy
        above = dict.fromkeys(code for active in self._session.active for code in taxonomy.ancestors(active))
        codes = [code for code in above if code != NOT_MINING][:_MOST_GROUPS]
        if codes:
            self._tab.choices.offer(
                self.tr("Only the group is clear:"), [(code, taxonomy[code].name) for code in codes], numbered=True
            )

    def _ask_reason(self) -> None:
        if UNDECIDED_REASONS[-1] in dict(self._tab.choices.on_digits()):
            # U twice: no particular reason.
            self._decide_nothing(UNDECIDED_REASONS[-1])
            return
        words = {
            "cloud": self.tr("cloud"),
            "shadow": self.tr("shadow"),
            "too_coarse": self.tr("image too coarse"),
            "cannot_tell": self.tr("cannot tell"),
        }
        self._tab.choices.offer(
            self.tr("Why can it not be decided? %(same)s once more: cannot tell; %(back)s: answer after all.")
            % {"same": caption(Command.UNDECIDED), "back": caption(Command.DISMISS)},
            [(reason, words[reason]) for reason in UNDECIDED_REASONS],
            numbered=True,
        )

    def _decide_nothing(self, reason: str) -> None:
        self._tab.choices.withdraw()
        self._session.undecided(reason)

    def _on_choice(self, value: str) -> None:
        try:
            taken = self._tab.choices.takes_digits()
            if value in UNDECIDED_REASONS:
                self._decide_nothing(value)
                return
            self._tab.choices.withdraw()
            if taken:
                self._session.answer(value)
            else:
                self._session.specify(value)
        except MiningMapperError as error:
            self.said.emit(error)

    def _undo(self) -> None:
        self._tab.choices.withdraw()
        self._tab.offer_last(False)
        self._session.undo()

    def _redo(self) -> None:
        self._tab.choices.withdraw()
        self._session.redo()

    def _edit(self) -> None:
        self._tab.choices.withdraw()
        self._canvas.setMapTool(self.shape_tool)
        self._canvas.setFocus()
        self.strip.show_keys(corner_lines())
        words = self.tr("Click the corners of the shape, end with a right click (%s gives up); then answer.")
        self.said.emit(words % caption(Command.DISMISS))

    def _on_shape(self, shape: object) -> None:
        self.take_focus()
        try:
            self._session.reshape(shape)
        except MiningMapperError as error:
            self.said.emit(error)

    def _on_released(self, command: Command) -> None:
        if command is Command.HIDE:
            self.marker.set_hidden(False)

    def _find_more(self) -> None:
        candidate = self._session.current
        if candidate is not None:
            self._session.find_more_like(candidate.unit)

    # ------------------------------------------------------------ what the session says

    def _connect_session(self) -> None:
        session, tab = self._session, self._tab
        for signal, slot in (
            (session.stateChanged, self._on_state),
            (session.candidateChanged, self._on_candidate),
            (session.answered, self._on_answered),
            (session.trained, self._show_curve),
            (session.progress, tab.work.show_progress),
            (session.message, self.said),
            (session.noteChanged, tab.note.show_note),
            (session.campaign.changed, self._on_changed),
            # A pointer that moves over the map is somebody who looks; pauses are not counted as work.
            (self._canvas.xyCoordinates, self._touch),
        ):
            self._outside.add(signal, slot)

    def _connect_tab(self) -> None:
        tab = self._tab
        for signal, slot in (
            (tab.commanded, self.carry_out),
            (tab.seen, self._on_seen),
            (tab.left, lambda: self.concealing.follow(self._session.current)),
            (tab.choices.chosen, self._on_choice),
            (tab.choices.offered, lambda _digits: self._show_keys()),
            (tab.proposeWanted, self._propose),
            (tab.work.cancelWanted, self._session.cancel),
            (tab.blindChanged, self._set_blind),
            (tab.liveChanged, self._set_live),
            (tab.lastWanted, self._say_last),
            (tab.reportWanted, self.model.report),
            (tab.note.written, self._on_note),
            (tab.note.settled, self._canvas.setFocus),
            (tab.draws.chosen, self._session.draw_by),
        ):
            self._outside.add(signal, slot)

    def _on_state(self, state: str) -> None:
        tab = self._tab
        self.cutting.show_state(state)
        working = state in (SEGMENTING, PROPOSING)
        campaign, frame = self._session.campaign, self._session.campaign.frame()
        tab.draws.setVisible(frame is not None)
        tab.propose.setEnabled(state == IDLE)
        first = frame is not None and not campaign.rows("rounds", columns=["uuid"], frame=frame["uuid"])
        tab.offer_prior(state == IDLE and first)
        tab.offer_undo(frame is not None)
        tab.explain(self._why_nothing_is_asked(state))
        if state == FINISHED:
            self._show_curve()
        if not working:
            tab.work.end()
        if first and tab.isVisible() and QApplication.focusWidget() is None:
            # The button that built the units went with the focus; the next step takes it.
            tab.propose.setFocus()

    def _why_nothing_is_asked(self, state: str) -> str:
        if state == FINISHED:
            return self.tr("Every unit was drawn or lies in an outline of yours: nothing is left to ask on this scene.")
        if state != IDLE:
            return ""
        words = self.tr("Propose next lets the model choose the units that are asked.")
        audit = self._session.audits.state()
        left = audit.drawn - audit.answered - audit.asked
        if left > 0:
            words += " " + self.tr("Audit units left: %d. Ask the next ones in the tab Areas.") % left
        return words

    def _on_candidate(self, candidate: Candidate | None) -> None:
        self._withdraw_choices(candidate)
        self._tell(candidate)
        self.concealing.follow(candidate)
        if candidate is None:
            self.marker.clear()
            self.strip.hide()
            return
        self.marker.show(candidate.geometry, self._session.campaign.crs)
        if not self.is_free():
            return
        self.marker.fly_to(_surroundings(candidate))
        self._draw_ahead(self._session.following)
        self.take_focus()
        self._show_keys()

    def _tell(self, candidate: Candidate | None) -> None:
        """Show a question in the tab; the name of its site would lead whoever answers without a hint."""
        unled = candidate is None or self._session.is_unled
        site = "" if unled else self._site_at(candidate.geometry)
        self._tab.show_candidate(candidate, self._session.blind, site)

    def _site_at(self, shape: QgsGeometry) -> str:
        if self._sites is None:
            self._sites = SitePlaces(self._session.campaign)
        return self._sites.name_at(shape)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "sites" in tables:
            self._sites = None

    def _withdraw_choices(self, candidate: Candidate | None) -> None:
        """Take back what digits would answer to the question before."""
        asked = "" if candidate is None else candidate.uuid
        if asked != self._asked and self._tab.choices.takes_digits():
            self._tab.choices.withdraw()
        self._asked = asked

    def _is_answering(self) -> bool:
        """Return whether somebody is at the question: its tab is in front, or its keys answer."""
        return self._tab.isVisible() or self._canvas.mapTool() in (self.tool, self.shape_tool)

    def _on_seen(self) -> None:
        """Let the keys answer where somebody comes back to a question, unless a shape is begun."""
        self.concealing.follow(self._session.current)
        tool, candidate = self._canvas.mapTool(), self._session.current
        drawing = isinstance(tool, QgsMapToolCapture) or (isinstance(tool, ShapeTool) and tool.is_drawing)
        if candidate is None or drawing or tool is self.shape_tool:
            return
        self.marker.fly_to(_surroundings(candidate))
        if tool is not self.tool:
            self._canvas.setMapTool(self.tool)

    def _draw_ahead(self, following: Candidate | None) -> None:
        """Draw the place of the next candidate while this one is looked at: the map must not wait there."""
        if following is None:
            self.prefetch.stop()
        else:
            view = self.marker.view_of(following.geometry, self._session.campaign.crs, _surroundings(following))
            self.prefetch.fetch(view)

    def _show_keys(self) -> None:
        """Show the keys while they answer: other tools have a strip of their own."""
        if self._is_reviewing():
            self.strip.show_keys(self._lines())

    def _on_answered(self, answer: dict) -> None:
        self._tab.choices.withdraw()
        self._tab.offer_last(bool(answer["blind"] and answer["draw"] and not answer["audit"] and not answer["repeat"]))
        self.strip.count_answer()

    def _show_curve(self, _trained: object = None) -> None:
        campaign = self._session.campaign
        frame = campaign.frame()
        if frame is not None:
            left = self._session.state != FINISHED
            told = outlook(campaign, frame["uuid"]) if left else ""
            self._tab.set_curve(learning_curve(campaign, frame["uuid"]), told)
        else:
            self._tab.set_curve([])

    def _lines(self) -> list[Line]:
        taxonomy, asked = self._session.campaign.taxonomy, self._session.current
        offered = [text for _value, text in self._tab.choices.on_digits()]
        answers = offered or [taxonomy[code].name for code in self._session.active]
        return review_lines(answers, may_agree=bool(asked.scores), may_guide=not asked.guarded)

    # ------------------------------------------------------------ what the buttons ask for

    def _propose(self, batch: int) -> None:
        try:
            self._read_prior()
            self._session.propose(batch)
        except MiningMapperError as error:
            self.said.emit(error)

    def _read_prior(self) -> None:
        layer = self._tab.prior.currentLayer() if self._tab.prior.isVisibleTo(self._tab) else None
        if layer is not None:
            mark_guess(layer)
        self._session.proposing.prior = [] if layer is None else prior_outlines(layer, self._session.campaign)

    def _on_note(self, note: str) -> None:
        self._session.touch()
        self._session.note = note

    def _set_live(self, live: bool) -> None:
        self._session.live = live

    def _say_last(self) -> None:
        try:
            scores = self._session.reveal()
        except MiningMapperError as error:
            self.said.emit(error)
            return
        # Somebody may have taken the answer back meanwhile.
        (self._tab.show_last if scores else self._tab.offer_last)(scores)

    def _set_blind(self, blind: bool) -> None:
        self._session.blind = blind
        self._tell(self._session.current)
        self._show_keys()


def _surroundings(candidate: Candidate) -> float:
    """Return how many times its own size a candidate's view is: small ones need more to be recognised."""
    return surroundings_of(candidate.geometry, math.sqrt(candidate.geometry.area() / max(1, candidate.pixels)))
