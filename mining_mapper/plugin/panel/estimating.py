"""Brings areas, audit sample and their tab together: reckons anew when an answer was written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from ...core.errors import MiningMapperError
from ...core.estimation.change import ChangeReport
from ...core.estimation.estimate import Estimate
from ...core.estimation.report import AreaReport
from ...core.estimation.table import AreaUnit, accuracy_table, area_table, change_table
from ..areas import Areas
from ..audit_drawing import AuditDrawing
from ..audit_plan import Plan, seconds_an_answer
from ..changing import earlier_scenes
from ..map_check import MapCheck
from ..session import Session
from ..slices import Slices
from .area_words import accuracy_words, agreement_words
from .areas_tab import AreasTab
from .audit_dialog import AuditDialog, AuditOutlook
from .connections import Connections
from .matrix_showing import MatrixShowing
from .table_file import as_text, ask_file, write_table

_TABLES = frozenset({"draws", "audits", "labels", "frames", "repeats"})
_PAUSE_MS = 300
_ASKED_AT_ONCE = 10
_USUAL_SHARE, _SMALLEST_SHARE, _LARGEST_SHARE = 0.05, 0.001, 0.9


class Estimating(QObject):
    """The areas of one session.

    Numbers are reckoned only while they are seen, and a moment after the last change.

    Signals:
        said: an error or a sentence for the message bar.
        asked: questions were added to the queue.
    """

    said = pyqtSignal(object)
    asked = pyqtSignal()

    def __init__(self, session: Session, tab: AreasTab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._campaign = session.campaign
        self._tab = tab
        self._areas = Areas(session.campaign, session.framing)
        self._report: AreaReport | None = None
        self._change: ChangeReport | None = None
        self._stale = True
        self._drawing: AuditDrawing | None = None
        self._removed = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self._if_seen)
        self._reading = Slices(self)
        self._reading.progress.connect(tab.set_reading)
        self._reading.finished.connect(self.refresh)
        self._reading.failed.connect(self.said)
        self._matrix = MatrixShowing(session.campaign, self._areas, tab.window(), self)
        self._matrix.said.connect(self.said)
        self._outside = Connections()
        for signal, slot in (
            (self._campaign.changed, self._on_changed),
            (tab.shown, self._if_seen),
            (tab.scopeChanged, self._prepare),
            (tab.copyWanted, self.copy),
            (tab.saveWanted, self._ask_file),
            (tab.audit.drawWanted, self.plan_audit),
            (tab.audit.askWanted, self._ask_audits),
            (tab.audit.againWanted, self._ask_again),
            (tab.audit.checkWanted, self.check_map),
            (tab.audit.matrixWanted, self._matrix.show),
            (tab.audit.shareChosen, self._set_audit_share),
            (tab.audit.againChosen, self._session.audits.set_again),
            (tab.audit.work.cancelWanted, self.cancel),
            (tab.change.askWanted, self._ask_earlier),
            (tab.change.sceneChosen, self._prepare),
        ):
            self._outside.add(signal, slot)
        self._if_seen()

    def refresh(self) -> None:
        """Reckon and show the areas now."""
        self._stale = False
        self._soon.stop()
        self._reading.stop()
        self._tab.set_scenes(len(self._areas.scenes_of_map()))
        try:
            scene = self._areas.report()
            self._report = self._areas.report_map() if self._tab.whole_map() else scene
        except MiningMapperError as error:
            self.said.emit(error)
            return
        self._tab.set_report(self._report, self._campaign.taxonomy)
        self._show_audit(scene)
        self._tab.change.set_scenes(earlier_scenes(self._campaign))
        self._show_change()

    def copy(self) -> None:
        """Put the tables on the clipboard, with tabs between columns as spreadsheets take it."""
        tables = [as_text(table, "\t") for table in self._tables().values()]
        QApplication.clipboard().setText("\n".join(tables))
        self.said.emit(self.tr("The table of areas is on the clipboard."))

    def save(self, path: Path) -> list[Path]:
        """Write the table to a file, what else is told to files beside it, see `_files`; return the paths.

        Raises:
            CampaignError: a file cannot be written.
        """
        return _write(self._files(path))

    def plan_audit(self) -> None:
        """Ask for a design and a size, then draw."""
        frame = self._campaign.frame()
        if frame is None or self._drawing is not None:
            return
        state = self._session.audits.state()
        outlook = AuditOutlook(
            frame["units"],
            frame["area"],
            self._expected_share(),
            seconds_an_answer(self._campaign),
            state.drawn,
            self._session.can_map(),
        )
        dialog = AuditDialog(outlook, self._tab.window())
        if dialog.exec():
            self.draw_audit(dialog.plan())
        dialog.deleteLater()

    def draw_audit(self, plan: Plan) -> None:
        """Draw an audit sample; returns at once, the units come when they are read."""
        try:
            self._drawing = AuditDrawing(self._session, plan, self)
        except MiningMapperError as error:
            self.said.emit(error)
            return
        self._tab.audit.work.show_progress(-1, self.tr("Reading the units…"))
        self._drawing.finished.connect(self._on_drawn)
        self._drawing.start()

    def check_map(self) -> None:
        """Let the model map the scene and hold the map against the audit units; returns at once."""
        try:
            self._session.map(self._on_map)
        except MiningMapperError as error:
            self.said.emit(error)
            return
        self._tab.audit.check.setEnabled(False)
        self._tab.audit.work.show_progress(-1, self.tr("Mapping the scene…"))

    def cancel(self) -> None:
        """Stop drawing an audit sample; none is stored."""
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
            self._tab.audit.work.end(False)

    def remove(self) -> None:
        """Listen to nobody any more."""
        self._removed = True
        self._soon.stop()
        self._reading.stop()
        self.cancel()
        self._outside.end()
        self._matrix.removed.emit()

    # ------------------------------------------------------------ inside

    def _on_changed(self, tables: frozenset) -> None:
        if tables & _TABLES:
            self._stale = True
            self._soon.start()

    def _if_seen(self) -> None:
        if self._stale and self._tab.isVisible():
            self._prepare()

    def _prepare(self) -> None:
        """Read what the areas need, at once or, of thousands of labels, in slices; then reckon and show them."""
        self._stale = False
        earlier = [row["uuid"] for row in earlier_scenes(self._campaign)]
        compared = self._tab.change.chosen()
        scenes = [row["uuid"] for row in self._areas.scenes_of_map()] if self._tab.whole_map() else []
        wanted = [self._campaign.scene["uuid"], *scenes, *([compared] if compared in earlier else earlier[:1])]
        self._reading.begin(self._areas.prepare(dict.fromkeys(wanted)))

    def _show_audit(self, report: AreaReport) -> None:
        audit, state = self._tab.audit, self._session.audits.state()
        audit.set_state(state, report.frame_area is not None)
        words = agreement_words(report, AreaUnit(report.frame_area or 0.0))
        audit.set_agreement(words, self._session.audits.can_be_repeated() > 0)

        check = MapCheck(self._campaign)
        words = accuracy_words(report, check.last().get("answers", 0))
        audit.set_accuracy(words, report.audits > 0 and self._session.can_map())

    def _on_map(self, written: dict | None) -> None:
        """Read the map where it was made; what failed was said."""
        if self._removed:
            return
        self._tab.audit.work.end(written is not None)
        try:
            if written is not None:
                mining = self._campaign.taxonomy.mining_codes()
                MapCheck(self._campaign).check(Path(written["path"]), written["classes"], mining)
        except MiningMapperError as error:
            self.said.emit(error)
        self.refresh()

    def _expected_share(self) -> float:
        """Return about which share of the land is mining: as estimated, or a usual one."""
        told = self._report.rows[0].outcome if self._report is not None else None
        if not isinstance(told, Estimate):
            return _USUAL_SHARE
        share = told.value / self._report.frame_area
        return min(_LARGEST_SHARE, max(_SMALLEST_SHARE, share))

    def _on_drawn(self, result: object) -> None:
        self._drawing = None
        self._tab.audit.work.end(not isinstance(result, MiningMapperError))
        if isinstance(result, MiningMapperError):
            self.said.emit(result)
            return
        share = self._session.audits.state().share
        words = self.tr("Audit units drawn: %(units)d; after rounds %(percent).0f %% as many as answers are asked.")
        self.said.emit(words % {"units": result, "percent": 100 * share})

    def _set_audit_share(self, share: float) -> None:
        self._session.audits.set_share(share)
        self._tab.audit.set_state(self._session.audits.state(), self._campaign.frame() is not None)

    def _ask_audits(self) -> None:
        self._ask(self._session.ask_audits)

    def _show_change(self) -> None:
        self._change = None
        earlier = self._campaign.row("scenes", self._tab.change.chosen()) if self._tab.change.chosen() else None
        if earlier is None:
            return
        try:
            self._change = self._areas.report_change(earlier)
        except MiningMapperError as error:
            self.said.emit(error)
            return
        self._tab.change.set_report(self._change, self._campaign.taxonomy, len(self._session.audits.left_of(earlier)))

    def _ask_earlier(self) -> None:
        earlier = self._campaign.row("scenes", self._tab.change.chosen())
        if earlier is not None:
            self._ask(lambda count: self._session.ask_earlier(earlier, count))

    def _ask_again(self) -> None:
        self._ask(self._session.ask_again)

    def _ask(self, ask: Callable[[int], int]) -> None:
        try:
            added = ask(_ASKED_AT_ONCE)
        except MiningMapperError as error:
            self.said.emit(error)
            return
        self.asked.emit()
        before = self._session.waiting - added
        if before > 0:
            self.said.emit(self.tr("They come after the candidates that wait already (%d).") % before)

    def _ask_file(self) -> None:
        path = ask_file(self._campaign, "areas", self.tr("Save the table of areas"), self._tab.window())
        if path is None:
            return
        files = self._files(path)
        if not self._may_replace([each for each in files if each != path and each.exists()]):
            return
        try:
            written = _write(files)
        except MiningMapperError as error:
            self.said.emit(error)
        else:
            self.said.emit(self.tr("The table of areas was saved: %s") % ", ".join(map(str, written)))

    def _may_replace(self, there: list[Path]) -> bool:
        """Ask about tables of the checked map that would be replaced: the dialog of the file asked about its own."""
        if not there:
            return True
        buttons = QMessageBox.StandardButton
        question = self.tr("There already: %s. Replace it by what is told of the checked map?") % ", ".join(
            map(str, there)
        )
        title = self.tr("Save the table of areas")
        return QMessageBox.question(self._tab.window(), title, question, buttons.Yes | buttons.No) == buttons.Yes

    def _files(self, path: Path) -> dict[Path, list[list[Any]]]:
        """Return file -> table of what is saved: the areas, change, accuracies and error matrix of a checked map."""
        beside = self._tables()
        # Of a whole map, a sum over scenes, there is no matrix.
        matrix = [] if self._tab.whole_map() else self._matrix.lines()
        beside.update({"matrix": matrix} if matrix else {})
        return {path.with_name(f"{path.stem}_{what}{path.suffix}") if what else path: beside[what] for what in beside}

    def _tables(self) -> dict[str, list[list[Any]]]:
        """Return the table of areas (""), that of accuracies where a map was checked, and that of change."""
        taxonomy = self._campaign.taxonomy

        def name_of(code: str) -> str:
            return taxonomy[code].name

        tables = {"": area_table(self._report, name_of), "accuracy": accuracy_table(self._report, name_of)}
        if self._change is not None:
            tables["change"] = change_table(self._change, name_of)
        return {what: table for what, table in tables.items() if not what or len(table) > 1}


def _write(files: dict[Path, list[list[Any]]]) -> list[Path]:
    """Write tables to their files and return these."""
    for path, lines in files.items():
        write_table(path, lines)
    return list(files)
