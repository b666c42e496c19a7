"""The engine's environment: what it is, its state, and the buttons that make, repair and remove it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QFontDatabase
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.environment import State
from ...core.errors import MiningMapperError
from ..environment import INTERPRETER_SETTING, WHEELS_SETTING, EnvironmentMaker
from ..translation import said
from .dialog_frame import fit_letters, name_parts, say_buttons
from .engine_offer import DISK_GIGABYTES, DOWNLOAD_MEGABYTES, MINUTES
from .help import help_button
from .look import DEAD, MARGIN, MISSING, READY, SPACING, light_icon, muted

_KEPT_LINES = 2000
_SIZE = (560, 400)


class EnvironmentDialog(QDialog):
    """Stays open beside the work; the installation goes on when it is closed."""

    def __init__(self, maker: EnvironmentMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maker = maker
        self.setWindowTitle(self.tr("Engine environment"))
        self.resize(*_SIZE)
        self.light = QLabel(self)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.explanation = muted(QLabel(self))
        self.explanation.setWordWrap(True)
        self.folder = QLabel(self)
        self.folder.setWordWrap(True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.interpreter = self._file(
            INTERPRETER_SETTING, QgsFileWidget.StorageMode.GetFile, self.tr("Found by itself")
        )
        self.wheels = self._file(WHEELS_SETTING, QgsFileWidget.StorageMode.GetDirectory, self.tr("Download"))
        self.wheels.setToolTip(self.tr("A folder with the packages as wheels, for machines without network"))
        self.step = QLabel(self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.log = QPlainTextEdit(self)
        self.log.setReadOnly(True)
        self.log.setAccessibleName(self.tr("What it prints"))
        self.log.setMaximumBlockCount(_KEPT_LINES)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.install = QPushButton(self.tr("Install"), self)
        self.cancel = QPushButton(self.tr("Cancel installation"), self)
        self.repair = QPushButton(QgsApplication.getThemeIcon("/mActionRefresh.svg"), self.tr("Repair"), self)
        self.remove = QPushButton(QgsApplication.getThemeIcon("/mActionDeleteSelected.svg"), self.tr("Remove"), self)
        self.open_log = QPushButton(self.tr("Open log"), self)
        self._lay_out()
        name_parts(self)
        fit_letters(self)
        self._connect()
        self.show_state()

    def show_state(self) -> None:
        """Show what stands on the disk and what can be done about it."""
        environment = self._maker.state()
        running = self._maker.is_running
        words = {
            State.READY: (READY, self.tr("<b>Installed.</b> The engine can be used.")),
            State.PARTIAL: (DEAD, self.tr("<b>Damaged.</b> %s") % environment.reason),
            State.MISSING: (MISSING, self.tr("<b>Not installed.</b> Digitising works; what learns needs it.")),
        }
        colour, sentence = words[environment.state]
        if running:
            colour, sentence = MISSING, self.tr("<b>Being installed.</b> You can close this window and go on.")
        self.light.setPixmap(light_icon(colour).pixmap(12, 12))
        self.state.setText(sentence)
        self.folder.setText(str(environment.folder))
        self.install.setEnabled(not running and environment.state is State.MISSING)
        self.repair.setEnabled(not running and environment.state is not State.MISSING)
        self.remove.setEnabled(not running and environment.state is not State.MISSING)
        self.cancel.setVisible(running)
        self.install.setVisible(not running)
        self.progress.setVisible(running)
        self.step.setVisible(running or bool(self.step.text()))
        self.open_log.setEnabled(self._maker.log_path.exists())
        self.install.setDefault(self.install.isEnabled())

    def _file(self, setting: str, mode, empty: str) -> QgsFileWidget:
        widget = QgsFileWidget(self)
        widget.setStorageMode(mode)
        widget.setFilePath(QgsSettings().value(setting, "", type=str))
        widget.lineEdit().setPlaceholderText(empty)
        widget.fileChanged.connect(lambda path: QgsSettings().setValue(setting, path))
        return widget

    def _lay_out(self) -> None:
        self.explanation.setText(
            self.tr(
                "The engine learns from your answers in a process of its own, so that nothing it does can take QGIS "
                "down. It has its own Python packages: about %(download)d MB to download, %(disk).1f GB on the disk, "
                "some %(minutes)d minutes. QGIS's own packages are not touched."
            )
            % {"download": DOWNLOAD_MEGABYTES, "disk": DISK_GIGABYTES, "minutes": MINUTES}
        )
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(self.light)
        head.addWidget(self.state, 1)
        head.addWidget(help_button("environment", self))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Folder"), self.folder)
        form.addRow(self.tr("Python"), self.interpreter)
        form.addRow(self.tr("Offline folder"), self.wheels)
        actions = QHBoxLayout()
        actions.setSpacing(SPACING)
        for button in (self.install, self.cancel, self.repair, self.remove):
            actions.addWidget(button)
        actions.addStretch(1)
        actions.addWidget(self.open_log)
        details = QgsCollapsibleGroupBox(self.tr("What it prints"), self)
        inside = QVBoxLayout(details)
        inside.addWidget(self.log)
        details.setCollapsed(True)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        say_buttons(close)
        close.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addLayout(head)
        layout.addWidget(self.explanation)
        layout.addLayout(form)
        layout.addLayout(actions)
        layout.addWidget(self.step)
        layout.addWidget(self.progress)
        layout.addWidget(details, 1)
        layout.addStretch(0)
        layout.addWidget(close)

    def _connect(self) -> None:
        self.install.clicked.connect(self._on_install)
        self.repair.clicked.connect(self._on_repair)
        self.remove.clicked.connect(self._on_remove)
        self.cancel.clicked.connect(self._maker.cancel)
        self.open_log.clicked.connect(self._on_open_log)
        self._maker.progress.connect(self._on_progress)
        self._maker.line.connect(self.log.appendPlainText)
        self._maker.finished.connect(self._on_finished)
        self._maker.failed.connect(self._on_failed)

    def _chosen(self) -> tuple[str, Path | None]:
        wheels = self.wheels.filePath()
        return self.interpreter.filePath(), Path(wheels) if wheels else None

    def _on_install(self) -> None:
        self._maker.make(*self._chosen())
        self.show_state()

    def _on_repair(self) -> None:
        self._maker.repair(*self._chosen())
        self.show_state()

    def _on_remove(self) -> None:
        buttons = QMessageBox.StandardButton
        question = self.tr("Remove the engine's packages from the disk? Campaigns and labels stay.")
        if QMessageBox.question(self, self.windowTitle(), question) == buttons.Yes:
            self._maker.remove()

    def _on_open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._maker.log_path)))

    def _on_progress(self, fraction: float, text: str) -> None:
        if not self.cancel.isVisible():
            self.show_state()
        self.step.setText(said(text))
        self.progress.setValue(round(100 * fraction))

    def _on_finished(self, python: str) -> None:
        self.step.setText(self.tr("Finished.") if python else self.tr("Removed."))
        self.show_state()

    def _on_failed(self, error: MiningMapperError) -> None:
        self.step.clear()
        self.show_state()
        self.state.setText(f"<b>{error.message}</b> {error.remedy}")
        self.step.setVisible(False)
