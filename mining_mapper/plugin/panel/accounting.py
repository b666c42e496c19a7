"""Brings the effort and its tab together: reckoned anew while it is seen, a moment after the last change."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QDate, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication

from ...core.effort import ANSWER, DECISION, Work, day_of, effort_table, lines, questions
from ...core.errors import MiningMapperError
from ..effort_log import EffortLog
from ..session import Session
from ..slices import Slices
from .connections import Connections
from .effort_tab import EffortTab
from .effort_words import arms_words, day_words, entries, headers, questions_words
from .label_tab import LabelTab
from .table_file import as_text, ask_file, write_table

_TABLES = frozenset({"labels", "draws", "audits", "repeats", "candidates"})
_PAUSE_MILLISECONDS = 700


class Accounting(QObject):
    """The effort of one session's campaign.

    Args:
        session: the session.
        tab: the tab of effort.
        label: the tab that has the line of the day.
        parent: owner.

    Signals:
        said: an error or a sentence for the message bar.
    """

    said = pyqtSignal(object)

    def __init__(self, session: Session, tab: EffortTab, label: LabelTab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._campaign = session.campaign
        self._tab = tab
        self._label = label
        self._log = EffortLog(session.campaign)
        self._works: list[Work] = []
        self._stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self._after_change)
        self._reading, self._of_today = Slices(self), Slices(self)
        self._reading.progress.connect(tab.set_reading)
        self._reading.finished.connect(self._read)
        self._of_today.finished.connect(self._show_day)
        for slices in (self._reading, self._of_today):
            slices.failed.connect(self.said)
        self._outside = Connections()
        for signal, slot in (
            (self._campaign.changed, self._on_changed),
            (tab.shown, self._if_seen),
            (tab.changed, self.show),
            (tab.shareChosen, self._set_share),
            (tab.copyWanted, self.copy),
            (tab.saveWanted, self._ask_file),
        ):
            self._outside.add(signal, slot)
        tab.set_share(session.control.share)
        self._after_change()

    def remove(self) -> None:
        """Listen to nobody any more."""
        for each in (self._soon, self._reading, self._of_today):
            each.stop()
        self._outside.end()
        self._label.set_day("")

    def refresh(self) -> None:
        """Read the effort and show it, at once or, of thousands of labels, when it is read."""
        self._stale = False
        self._reading.begin(self._log.prepare())

    def _read(self) -> None:
        try:
            self._works = self._log.works()
        except MiningMapperError as error:
            self.said.emit(error)
            return
        self.show()

    def show(self) -> None:
        """Show what was read, divided as it is chosen."""
        tab, works = self._tab, self._works
        counted = [work for work in works if work.actions is not None]
        tab.set_empty(not counted)
        if not counted:
            return
        told = lines(works, tab.group.currentData())
        tab.set_trials(list(told[0].arms))
        trial = tab.trial.currentData() or ""
        group = tab.group.currentData()
        tab.set_table(headers(trial), entries(told, group, trial, self._campaign.taxonomy))
        arms = "<br>".join(arms_words(name, arms) for name, arms in told[0].arms.items())
        answered = questions_words(questions(works, ANSWER), questions(works, DECISION))
        tab.set_words(self._day_words(works), arms or self._why_no_arms(), answered)

    def copy(self) -> None:
        """Put the table on the clipboard, with tabs between columns as spreadsheets take it."""
        QApplication.clipboard().setText(as_text(effort_table(self._works), "\t"))
        self.said.emit(self.tr("The table of effort is on the clipboard."))

    def save(self, path: Path) -> None:
        """Write the table to a file.

        Raises:
            CampaignError: the file cannot be written.
        """
        write_table(path, effort_table(self._works))

    def _ask_file(self) -> None:
        path = ask_file(self._campaign, "effort", self.tr("Save the table of effort"), self._tab.window())
        if path is None:
            return
        try:
            self.save(path)
        except MiningMapperError as error:
            self.said.emit(error)
        else:
            self.said.emit(self.tr("The table of effort was saved: %s") % path)

    # ------------------------------------------------------------ inside

    def _on_changed(self, tables: frozenset) -> None:
        if tables & _TABLES:
            self._stale = True
            self._soon.start()

    def _after_change(self) -> None:
        self._of_today.begin(self._log.prepare_today())
        self._if_seen()

    def _show_day(self) -> None:
        try:
            self._label.set_day(self._day_words(self._log.today()))
        except MiningMapperError as error:
            self.said.emit(error)

    def _if_seen(self) -> None:
        if self._stale and self._tab.isVisible():
            self.refresh()

    def _day_words(self, works: list[Work]) -> str:
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        return day_words(day_of(works, self._session.interpreter, today))

    def _why_no_arms(self) -> str:
        return self.tr(
            "No place was drawn by lot yet, so nothing can be said of what the tools save: choose a share below."
        )

    def _set_share(self, share: float) -> None:
        try:
            self._session.control.share = share
        except MiningMapperError as error:
            self._tab.set_share(self._session.control.share)
            self.said.emit(error)
