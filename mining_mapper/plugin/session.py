"""The labelling session: what is asked, what an answer does, what comes next. No widget."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CampaignError, MiningMapperError
from ..core.sampling import BATCH
from .action_words import action_words
from .answers import Answering
from .audits import MOST_AT_ONCE, Audits, audited_units
from .campaign import Campaign, no_arm
from .control_arm import ControlArm
from .effort import Effort, Spent, idle
from .framing import Framing
from .interpretation import Interpretation
from .long_action import LongAction
from .model_questions import ModelQuestions
from .preferences import Preferences
from .proposing import Proposing
from .review_queue import ReviewQueue
from .rounds import Candidate, learning_curve, store_round
from .scenes import scene_title
from .taking_back import TakingBack
from .translation import tr
from .turns import Turns
from .work import EngineWork

NO_FRAME, SEGMENTING, IDLE = "no_frame", "segmenting", "idle"
REVIEWING, FINISHED, ENGINE_MISSING = "reviewing", "finished", "engine_missing"

_UNIT_HECTARES = 1.0
_PLACE = ("draw", "audit", "repeat", "unit", "round", "index", "total")
_SEEN_UNDONE = frozenset({"answer", "undecided", "specify", "later", "revise", "digitise"})
_FOLLOWED = frozenset({"draws", "audits", "repeats", "candidates", "frames"})


class Session(Preferences, ModelQuestions, Interpretation, QObject):
    """One person's work on one scene of a campaign.

    Everything that is answered is on disk before the next question shows. What cannot be done
    raises a `MiningMapperError` from the call; what goes wrong later is said by `message`.

    Attributes:
        campaign, framing: the campaign, and the units of its scene.
        audits: the audit sample of its units.
        effort: what is spent on the question or label at hand.
        control: the arms of what is drawn.
        turns: does actions on many rows while the window answers.

    Args:
        campaign: open for writing.
        engine: an `EngineClient`, or None where there is none; answering works without.
        interpreter: who answers; the campaign's when empty.
        clock: seconds that only grow, for the time spent on an answer.
        evidence: returns what is on the screen, see `visible_layers`.

    Signals:
        stateChanged: one of the constants of this module.
        candidateChanged: the `Candidate` to show, None when there is none.
        roundStarted: number of a round that was just drawn.
        answered: dict of draw, audit, repeat, unit, label (uuid or ""), code, reason, round, index, total, seconds,
            actions.
        trained: dict of round and ``f_score``, the list of all rounds so far.
        progress: fraction 0..1, negative where nobody knows, and text.
        partFinished: window in pixels of units that can be used.
        message: a `MiningMapperError` or a sentence.
        noteChanged: the note of the next label.
        askedAgain: what an undo made open again, see `TakingBack.asked`.
    """

    stateChanged = pyqtSignal(str)
    candidateChanged = pyqtSignal(object)
    roundStarted = pyqtSignal(int)
    answered = pyqtSignal(object)
    trained = pyqtSignal(object)
    progress = pyqtSignal(float, str)
    partFinished = pyqtSignal(object)
    message = pyqtSignal(object)
    noteChanged = pyqtSignal(str)
    askedAgain = pyqtSignal(object)

    def __init__(
        self,
        campaign: Campaign,
        engine: Any | None,
        interpreter: str = "",
        clock: Callable[[], float] = time.monotonic,
        evidence: Callable[[], dict[str, Any]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.campaign = campaign
        self.evidence = evidence
        self._engine = engine
        self._work = EngineWork(engine, self)
        self.turns = Turns(self)
        self.framing = Framing(campaign)
        self.effort = Effort(clock)
        self.control = ControlArm(campaign)
        self._answering = Answering(campaign)
        self._sticky = self._answering.sticky
        self._queue = ReviewQueue(campaign, self.framing)
        self._shape: QgsGeometry | None = None
        self._seen = False
        self._led = False
        self._last: Candidate | None = None
        self.audits = Audits(campaign)
        self.proposing = Proposing(campaign, self.framing, self._work)
        self._acting = False
        self._by_hand = False
        self.state = NO_FRAME
        self.batch = int(campaign.setting("batch", BATCH))
        self._blind = bool(campaign.setting("blind", True))
        self._live = bool(campaign.setting("live", True))
        if interpreter:
            self.interpreter = interpreter
        campaign.changed.connect(self._on_changed)
        campaign.effort, campaign.arm_of = self.effort, self.control.columns
        self._work.changed.connect(self._settle)
        self._work.progress.connect(self.progress)
        self._work.partFinished.connect(self.framing.add_part)
        self._work.partFinished.connect(self.partFinished)
        self._work.failed.connect(self.message)
        self.turns.failed.connect(self.message)
        self.turns.stopped.connect(self._say_stopped)
        if engine is not None:
            engine.stateChanged.connect(self._on_engine)
        self._load()
        self.state = self._state_now()

    # ------------------------------------------------------------ settings of the person

    @property
    def blind(self) -> bool:
        """Whether the model's guess is hidden until the answer."""
        return self._blind

    @blind.setter
    def blind(self, blind: bool) -> None:
        if blind != self._blind:
            self._blind = blind
            self._seen = self._seen or (not blind and self.current is not None)
            self.campaign.keep_choice("blind", blind)
            self._show()

    @property
    def live(self) -> bool:
        """Whether the next round is drawn by itself after the last answer."""
        return self._live

    @live.setter
    def live(self, live: bool) -> None:
        self._live = live
        self.campaign.keep_choice("live", live)
        if live:
            # The last answer may have come meanwhile. The first round is always asked for.
            self.proposing.wanted = not self._queue and self._has_begun()
            self._propose_wanted()
        else:
            self.proposing.wanted = False

    # ------------------------------------------------------------ where it stands

    @property
    def current(self) -> Candidate | None:
        """The candidate that is asked now; its scores are hidden while blind."""
        candidate = self._queue.first
        if candidate is None:
            return None
        if self._shape is not None:
            candidate = replace(candidate, geometry=self._shape)
        return candidate.without_scores() if self._blind else candidate

    @property
    def is_unled(self) -> bool:
        """Whether what is asked now is to be answered without a hint: blind, an audit unit, or asked a second time."""
        candidate = self._queue.first
        return candidate is not None and (candidate.guarded or (self._blind and not candidate.revision))

    def saw_a_hint(self) -> None:
        """Note that something on the screen may lead the answer to what is asked now: it will not count as blind."""
        self._led = True

    @property
    def following(self) -> Candidate | None:
        """The candidate that comes after the current one, without its scores, so that its place can be drawn ahead."""
        candidate = self._queue.second
        return None if candidate is None else candidate.without_scores()

    @property
    def waiting(self) -> int:
        """How many candidates are in the queue, the current one included."""
        return len(self._queue)

    def resume(self, first: Collection[str] = ()) -> None:
        """Show again where the work stood: what is still open, then what was put off.

        Args:
            first: uuids of candidates that come before all others.
        """
        self._load()
        self._queue.bring_forward(first)
        self._show()

    def touch(self) -> None:
        """Note that the person is there: a key, a click, a move of the map."""
        self.effort.touch()

    # ------------------------------------------------------------ units

    def foretell(self, callback: Callable[[dict[str, Any]], None], unit_hectares: float = _UNIT_HECTARES) -> None:
        """Ask how many units, pixels and seconds building would take; the callback gets them."""
        self._work.ask("frame.foretell", self.framing.question(unit_hectares), callback)

    def build_frame(self, unit_hectares: float, first_window: list[int] | None = None, seed: int | None = None) -> None:
        """Make the units of the scene; they are frozen from the first draw on.

        Args:
            unit_hectares: size of a unit that is asked for.
            first_window: column, row, width, height of what is wanted first.
            seed: of all draws of this frame; a random one by default.

        Raises:
            FrameError: units of this scene were drawn from already.
            EngineError: the engine is not installed.
        """
        path, params = self.framing.order(unit_hectares, first_window)

        def built(result: dict[str, Any]) -> None:
            with self._acts():
                self.framing.store(path, unit_hectares, seed, result)
            self._load()
            self._work.begin(SEGMENTING, "features.build", self.framing.request(), lambda _: self._settle())
            self.progress.emit(-1.0, tr("Measuring the units"))

        self._work.begin(SEGMENTING, "frame.build", params, built)
        # The engine tells how far it is once a part is done.
        self.progress.emit(-1.0, tr("Cutting the image into units"))

    # ------------------------------------------------------------ rounds

    def propose(self, batch: int | None = None) -> None:
        """Train with all answers and draw the next batch.

        Raises:
            CampaignError: candidates of the last round are still open.
            FrameError: there are no units yet, or their raster is missing.
            EngineError: the engine is not installed.
        """
        if self._queue:
            raise CampaignError(
                tr("Candidates that are still open: {}.").format(len(self._queue)),
                tr("Answer them, or say that they cannot be decided; then the next ones are drawn."),
            )
        if self._work.what:
            return
        if batch and batch != self.batch:
            self.batch = batch
            self.campaign.keep_choice("batch", batch)
        self.proposing.begin(self.batch, self._proposed)

    def _proposed(self, frame: dict[str, Any], order: dict[str, Any], proposal: dict[str, Any]) -> None:
        drawn = not self.proposing.exhausted
        if drawn:
            with self._acts():
                store_round(self.campaign, frame, order["number"], proposal, order["classes"])
        self._load()
        self.trained.emit({"round": order["number"], "f_score": learning_curve(self.campaign, frame["uuid"])})
        if drawn:
            self.roundStarted.emit(order["number"])
        self._show()

    def find_more_like(self, unit: int) -> None:
        """Let the next batch look for units like this one; it is drawn at once when nothing is open.

        Raises:
            CampaignError: the unit is audited: what a map is checked by guides no draws.
            FrameError, EngineError: as `propose`.
        """
        frame, asked = self.campaign.frame(), self.current
        # What is asked a second time may be a unit of another frame.
        guarded = asked is not None and asked.guarded and asked.unit == unit
        if guarded or (frame is not None and unit in audited_units(self.campaign, frame["uuid"])):
            raise CampaignError(
                tr("An audit unit guides no draws: the map is checked by it."), tr("Point at another unit like it.")
            )
        self.proposing.like = unit
        if not self._queue and not self._work.what:
            self.propose()
        else:
            self.message.emit(tr("The next batch looks for more like this one."))

    def close(self) -> None:
        """Stop the work and listen to nobody any more; the campaign may be closed after this."""
        self.proposing.wanted = False
        self.turns.close()
        self._work.close()
        self.campaign.changed.disconnect(self._on_changed)
        self.campaign.effort, self.campaign.arm_of = idle(), no_arm
        if self._engine is not None:
            self._engine.stateChanged.disconnect(self._on_engine)

    def cancel(self) -> None:
        """Stop what the engine is doing; nothing half done is kept."""
        self.proposing.wanted = False
        self._work.cancel()

    # ------------------------------------------------------------ back and forth

    def undo(self, table: str | None = None) -> None:
        """Take back the last action, also one of an earlier day; where it takes long, part by part after this returns.

        An answer whose guess was not shown since was a slip: its draw is open again. After the guess
        was shown the first answer stays with the draw, and a new one is a revision of the label. Where the
        action was on another scene, `Campaign.retraced` tells which.

        Args:
            table: that the action touched; any by default.

        Raises:
            CampaignError: what it made was changed afterwards.
        """
        self._take_back(self.campaign.undoing(table), tr("There is nothing to undo."))

    def undo_answer(self, row: str, table: str = "draws") -> None:
        """Take back what was answered last to a draw, an audit unit or a candidate; what came since stays.

        Args:
            row: uuid of the draw, audit unit or candidate.
            table: ``draws``, ``audits`` or ``candidates``.

        Raises:
            CampaignError: what it made was changed afterwards.
        """
        self._take_back(self.campaign.undoing_of(table, row), tr("There is nothing to undo."))

    def redo(self, table: str | None = None) -> None:
        """Do again what was undone last; see `undo`.

        Args:
            table: that it touched; any by default.

        Raises:
            CampaignError: what it is about was changed afterwards.
        """
        self._take_back(self.campaign.redoing(table), tr("There is nothing to redo."))

    @property
    def _is_retracing(self) -> bool:
        """Whether something is being taken back or done again: it is followed, and learnt from, once all of it is."""
        return isinstance(self.turns.action, TakingBack)

    def _take_back(self, action: TakingBack | None, nothing: str) -> None:
        if action is None:
            self.message.emit(nothing)
        else:
            with self._redrawn():
                self.turns.begin(action, self._on_taken_back)

    def _on_taken_back(self, action: TakingBack) -> None:
        self._queue.load_again()
        if action.is_redo:
            # Of what was done again only what was put off still waits.
            self._queue.put_behind(set(action.asked))
        else:
            # What was taken back is asked again at once.
            self._queue.bring_forward(set(action.asked))
        if action.is_whole:
            self._say_taken_back(action)
        self._next()
        if not action.is_redo:
            self.askedAgain.emit(action.asked)
        self._propose_wanted()

    def _say_taken_back(self, action: TakingBack) -> None:
        """Name what was undone where neither the question nor the map shows it, or where another scene comes up."""
        what, scene = action_words(action.action.what), self.campaign.elsewhere(action)
        if scene is not None:
            words = tr("Done again on {}: {}.") if action.is_redo else tr("Undone on {}: {}.")
            self.message.emit(words.format(scene_title(scene), what))
        elif not action.is_redo and action.action.what not in _SEEN_UNDONE:
            self.message.emit(tr("Undone: {}.").format(what))

    def _say_stopped(self, action: LongAction) -> None:
        if action.came_to_nothing:
            self.message.emit(tr("Stopped; nothing was changed."))
            return
        words = tr("Stopped. Rows done: {} of {}; one undo takes them back.").format(action.done, action.count)
        if isinstance(action, TakingBack):
            words = tr("Stopped before all was taken back; the next undo goes on with it.")
            if action.is_redo:
                words = tr("Stopped before all was done again; the next redo goes on with it, one undo takes it back.")
        self.message.emit(words)

    def renew_proposal(self) -> None:
        """Ask again for a round that is being drawn: what the model sees of the units is about to be other things."""
        with self._redrawn():
            pass

    # ------------------------------------------------------------ inside

    def _told(self, candidate: Candidate, spent: Spent) -> dict[str, Any]:
        hidden = not self._led and (candidate.scores is None or (self._blind and not self._seen))
        blind = hidden and not candidate.revision
        return {**spent.columns(), "blind": blind}

    def _on_screen(self) -> dict[str, Any]:
        return self.evidence() if self.evidence is not None else {}

    def _after(
        self, candidate: Candidate, told: dict[str, Any], label: str = "", code: str = "", reason: str = ""
    ) -> None:
        self._queue.take()
        self._last = candidate
        place = {name: getattr(candidate, name) for name in _PLACE}
        self.answered.emit({**place, **told, "label": label, "code": code, "reason": reason})
        if not self._queue and candidate.draw:
            self._ask_due()
        if not self._queue:
            self.proposing.wanted = self.live and not self._by_hand
            self._by_hand = False
        self._next()
        self._propose_wanted()

    def _ask_due(self) -> None:
        """Let audit units, and units to be asked twice, that are due come before the next round, a few at a time."""
        due = min(self.audits.state().due, MOST_AT_ONCE)
        again = min(self.audits.due_again(), MOST_AT_ONCE)
        if due or again:
            with self._acts():
                self.audits.ask_next(due)
                self.audits.ask_again(again)
            self._queue.load()

    def _next(self) -> None:
        self._forget_hints()
        self._show()

    def _show(self) -> None:
        self.candidateChanged.emit(self.current)
        self._settle()

    def _has_begun(self) -> bool:
        """Return whether a round of the scene's units was drawn already."""
        frame = self.campaign.frame()
        return frame is not None and self.campaign.maximum("rounds", "number", frame=frame["uuid"]) is not None

    def _propose_wanted(self) -> None:
        possible = not self._is_retracing and not self._work.what and self._work.possible
        if self.proposing.wanted and not self._queue and possible:
            try:
                self.propose()
            except MiningMapperError as error:
                self.proposing.wanted = False
                self.message.emit(error)

    def _load(self) -> None:
        self._queue.load()
        self._forget_hints()

    def _forget_hints(self) -> None:
        """Begin a question with its own outline, and with nothing seen that may lead to its answer."""
        self._shape = None
        self._led = False
        self._seen = not self._blind

    @contextlib.contextmanager
    def _redrawn(self) -> Iterator[None]:
        """Ask again for a round that is being drawn, as it does not know what changes; also where that is refused."""
        self.proposing.drop()
        try:
            yield
        finally:
            self._propose_wanted()

    @contextlib.contextmanager
    def _acts(self) -> Iterator[None]:
        """While the session itself changes the campaign it does not follow the change."""
        self._acting = True
        try:
            yield
        finally:
            self._acting = False

    def _on_changed(self, tables: frozenset[str]) -> None:
        """Follow changes that somebody else made: an undo in the panel, an edit in QGIS."""
        if not self._acting and not self._is_retracing and tables & _FOLLOWED:
            before = self._queue.first
            self._load()
            after = self._queue.first
            if (before and before.uuid) != (after and after.uuid):
                self._show()

    # ------------------------------------------------------------ engine

    def _on_engine(self, state: str) -> None:
        self._settle()
        if state == "ready":
            self._propose_wanted()

    def _settle(self) -> None:
        state = self._state_now()
        if state != self.state:
            self.state = state
            self.stateChanged.emit(state)

    def _state_now(self) -> str:
        if self._queue:
            return REVIEWING
        if self._work.what:
            return self._work.what
        if not self._work.possible:
            return ENGINE_MISSING
        if self.campaign.frame() is None:
            return NO_FRAME
        return FINISHED if self.proposing.exhausted else IDLE
