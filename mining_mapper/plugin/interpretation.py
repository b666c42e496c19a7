"""What the person says of what is asked: the session's answers, revisions, and labels drawn by hand."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsGeometry

from ..core.errors import CampaignError
from ..core.schema import UNDECIDED_REASONS
from ..core.taxonomy import NOT_MINING
from .answers import Answering
from .audits import Audits
from .campaign import Campaign
from .control_arm import ControlArm
from .effort import Effort, Spent
from .proposing import Proposing
from .review_queue import ReviewQueue
from .rounds import Candidate
from .storage import instant
from .translation import tr


class Interpretation:
    """Mixed into the session, which keeps the queue and says what comes next."""

    campaign: Campaign
    audits: Audits
    proposing: Proposing
    _queue: ReviewQueue
    _answering: Answering
    control: ControlArm
    effort: Effort
    _blind: bool
    _shape: QgsGeometry | None
    _last: Candidate | None
    _acts: Callable[[], contextlib.AbstractContextManager[None]]
    _redrawn: Callable[[], contextlib.AbstractContextManager[None]]
    note: str
    note_class: Callable[[str], None]

    def answer(self, code: str) -> None:
        """Answer the current candidate with a class; on disk when this returns.

        Raises:
            CampaignError: nothing was written, and why.
        """
        candidate = self._queue.first
        if candidate is None:
            return
        if code not in self.campaign.taxonomy:
            raise CampaignError(tr("There is no class {}.").format(code), tr("Choose one of the list."))
        with self.effort.spending() as spent, self._acts():
            told = self._told(candidate, spent)
            label = self._answering.answer(candidate, code, self._shape, told, self._on_screen())
        if label:
            # A second answer has no label to keep a note with.
            self.note = ""
        self.note_class(code)
        self._after(candidate, told, label=label, code=code)

    def answer_not_mining(self) -> None:
        """Answer “not mining”; what it looks like may be said afterwards, see `specify`."""
        self.answer(NOT_MINING)

    def specify(self, code: str) -> None:
        """Say more of the last answer: “not mining” was this look-alike. Taken back by one undo.

        Raises:
            CampaignError: the last answer was another one or is gone, or nothing could be written.
        """
        if code not in self.campaign.taxonomy or self.campaign.taxonomy.is_mining(code):
            raise CampaignError(tr("{} is no look-alike of mining.").format(code), tr("Choose one of the list."))
        with self._redrawn(), self._acts():
            self._answering.specify(self._last, code)

    def agree(self) -> None:
        """Answer with the model's most probable class.

        Raises:
            CampaignError: blind, there is nothing to agree with.
        """
        candidate = self.current
        if candidate is None:
            return
        if candidate.guarded:
            raise CampaignError(
                tr("Audit units, and what is asked again, are asked without a guess."),
                tr("Give an answer of your own."),
            )
        if not candidate.scores:
            raise CampaignError(
                tr("Blind, there is nothing to agree with."), tr("Give another answer, or switch blind off.")
            )
        if not candidate.is_guessed:
            raise CampaignError(tr("The model knows nothing yet to agree with."), tr("Give an answer of your own."))
        self.answer(self.campaign.taxonomy.likeliest(candidate.scores))

    def undecided(self, reason: str) -> None:
        """Say that the current candidate cannot be decided: stored with its reason, and no negative.

        Raises:
            CampaignError: the reason is none of `UNDECIDED_REASONS`, or nothing could be written.
        """
        candidate = self._queue.first
        if candidate is None:
            return
        if reason not in UNDECIDED_REASONS:
            raise CampaignError(tr("A reason is needed."), tr("Choose cloud, shadow, too coarse or cannot tell."))
        with self.effort.spending() as spent, self._acts():
            told = self._told(candidate, spent)
            self._answering.undecided(candidate, reason, told, self._on_screen())
        self._after(candidate, told, reason=reason)

    def later(self) -> None:
        """Put the current candidate off: it stays drawn and comes back before anything new is drawn."""
        candidate = self._queue.first
        if candidate is None:
            return
        if not candidate.revision:
            with self._acts():
                self._answering.later(candidate)
        self._queue.put_off()
        if len(self._queue) == 1:
            self.message.emit(tr("Only what was put off is left: answer it, or say that it cannot be decided."))
        self._next()

    def reveal(self, draw: str = "") -> dict[str, float]:
        """Return what the model thought of an answered draw (the last one), and note that it was shown.

        From then on another answer to it is a revision, and its first answer stays.
        """
        uuid = draw or (self._last.draw if self._last else "")
        row = self.campaign.row("draws", uuid) if uuid else None
        if row is None or row["state"] in ("open", "later"):
            return {}
        if row["blind"] and not row["revealed"]:
            with self._acts(), self.campaign.action("reveal") as edit:
                edit.update("draws", uuid, revealed=instant())
        return row["f"]

    def reshape(self, geometry: QgsGeometry | None) -> None:
        """Give the current candidate another outline, in the campaign's CRS; None takes it back."""
        if not self._queue:
            return
        if geometry is not None and (geometry.isEmpty() or geometry.area() <= 0):
            raise CampaignError(tr("The outline is empty."), tr("Draw it again, or press Esc to keep the unit."))
        self._shape = geometry
        self._show()

    def go_to(self, draw: str) -> None:
        """Ask a draw now; an answered one for a revision of its label.

        Raises:
            CampaignError: there is no such draw.
        """
        if self._queue.ask_now(draw).revision and not self._blind:
            # The guess shows beside it, so the first answer must not be taken back any more.
            self.reveal(draw)
        self._next()

    def ask_audits(self, count: int) -> int:
        """Ask the next audit units, after what waits already; return how many.

        After them no round is proposed by itself: who wants nothing but the audit is not led into one.
        """
        return self._ask_more(self.audits.ask_next, count)

    def ask_again(self, count: int) -> int:
        """Ask answered units, chosen by chance, a second time; return how many."""
        return self._ask_more(self.audits.ask_again, count)

    def ask_earlier(self, scene: Mapping[str, Any], count: int) -> int:
        """Ask audit units of an earlier scene (its row) on this one; return how many."""
        return self._ask_more(lambda many: self.audits.ask_of(scene, many), count)

    def _ask_more(self, ask: Callable[[int], int], count: int) -> int:
        with self._redrawn():
            with self._acts():
                asked = ask(count)
            self._by_hand = asked > 0
            self._load()
            self._show()
        return asked

    def columns_of_labels(self, code: str, spent: Spent) -> dict[str, Any]:
        """Return what a new label of a class gets: class, scene, dates, person, and what was set for the next ones.

        The note is about one label only, and none of a list's.
        """
        return {**self._answering.common(code, spent), "note": ""}

    def draw_without_help(self, share: float | None) -> None:
        """Note that a list withholds the model's help from its current place; None where it does not.

        Args:
            share: probability with which the lot withheld it.
        """
        self.control.listed = share

    @property
    def is_help_withheld(self) -> bool:
        """Whether a list withholds the model's help by lot from what is drawn now."""
        return self.control.listed is not None

    def digitise(
        self,
        geometry: QgsGeometry,
        code: str,
        unit: int | None = None,
        tool: str = "",
        beside: Mapping[str, QgsGeometry] | None = None,
    ) -> str:
        """Save a polygon (campaign's CRS) as a label and return its uuid.

        Args:
            geometry: the outline.
            code: its class.
            unit: number of the unit whose outline it is; 0 for a unit that has no number yet.
            tool: name of the tool that made it.
            beside: uuid of a label -> outline that it gets by the new one.

        Raises:
            CampaignError: the class is unknown, the outline empty, or nothing could be written.
        """
        if code not in self.campaign.taxonomy:
            raise CampaignError(tr("There is no class {}.").format(code), tr("Choose one of the list."))
        frame = self.campaign.frame() if unit else None
        self.note_class(code)
        with self.effort.spending() as spent, self._acts():
            made = {"unit": unit or None, "frame": frame["uuid"] if frame else "", "tool": tool}
            made.update(self.control.columns())
            label = self._answering.digitise(geometry, code, made, spent, self._on_screen(), beside or {})
        self.note = ""
        return label
