"""The window that is shown while an action on many rows takes longer than a moment."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QWidget

from ..long_action import LongAction
from ..taking_back import TakingBack
from ..translation import tr
from ..turns import Turns
from .dialog_frame import frame_dialog

_WIDTH = 420
_FILLING = ("import", "harvest", "changes")


class Waiting(QDialog):
    """Keeps a second action from being begun meanwhile; all else of QGIS goes on.

    Args:
        turns: what does the actions.
        parent: QGIS's main window.
    """

    def __init__(self, turns: Turns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns = turns
        self.setWindowTitle(tr("Action on many rows"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumWidth(_WIDTH)
        self.words, self.about = QLabel(self), QLabel(self)
        self.about.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("Progress"))
        buttons = QDialogButtonBox(self)
        self.stop = buttons.addButton(tr("Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        self.stop.setToolTip(tr("Do no more (Esc)"))
        # A key that is still held down shall not press it.
        self.stop.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        frame_dialog(self, [(self.words, 0), (self.bar, 0), (self.about, 0)], "waiting", buttons)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        turns.lasts.connect(self._begin)
        turns.progress.connect(self._show_progress)
        turns.ended.connect(self.hide)

    def reject(self) -> None:
        """Do no more; the window goes once that is so."""
        self._turns.stop()

    def remove(self) -> None:
        """Hear of nothing any more."""
        for signal, slot in (
            (self._turns.lasts, self._begin),
            (self._turns.progress, self._show_progress),
            (self._turns.ended, self.hide),
        ):
            signal.disconnect(slot)
        self.hide()

    def _begin(self, action: LongAction) -> None:
        words = {
            "accept": tr("Making labels of the rows…"),
            "reject": tr("Taking rows off the list…"),
            **dict.fromkeys(_FILLING, tr("Putting what was found on the list…")),
            "later": tr("Putting rows at the end of the list…"),
            "undo": tr("Taking the last action back…"),
            "redo": tr("Doing the last action again…"),
        }
        self.words.setText(words.get(action.what, tr("Writing…")))
        about = tr("“Stop” keeps what is done so far; one undo takes that back.")
        if isinstance(action, TakingBack):
            about = tr("“Stop” keeps what is taken back so far; the next undo goes on with it.")
            if action.is_redo:
                about = tr("“Stop” keeps what is done so far; the next redo goes on with it, one undo takes it back.")
        self.about.setText(about)
        self._show_progress(0.0)
        self.show()
        self.bar.setFocus()

    def _show_progress(self, share: float) -> None:
        # While rows are looked at first nobody knows how long that takes: the bar is only seen to move.
        self.bar.setMaximum(100 if share else 0)
        self.bar.setValue(round(100 * share))
