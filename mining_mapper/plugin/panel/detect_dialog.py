"""Asks for a segmentation model, what its classes mean here, and from which share and size on its objects count."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.gui import QgsDoubleSpinBox, QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from ...core.class_guess import guess_class
from ...core.errors import MiningMapperError
from ...core.taxonomy import MINING
from ..campaign import Campaign
from .class_table import ClassTable
from .dialog_frame import frame_dialog
from .look import muted

_SIZE = (480, 440)
_PERCENT = 100
_WAIT_MILLISECONDS = 600
_MOST_HECTARES = 10_000.0
_SHOWN_OF_SHA = 12

Check = Callable[[str, Callable[[dict[str, Any]], None], Callable[[], None]], None]


class DetectDialog(QDialog):
    """A file, which is checked as soon as it is chosen; a class for each of the model's; two numbers.

    Args:
        campaign: the open campaign.
        check: asks the engine whether a file can be used; gets the path, who hears the report, and who hears that it
            cannot. Why not comes through `show_why`.
        share: least share of mining, 0..1.
        hectares: least area of an object.
        parent: QGIS's window.
    """

    def __init__(
        self, campaign: Campaign, check: Check, share: float, hectares: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self._check = check
        self._checked = ""
        # While a path is typed most of it is no file, and each letter would be refused by a message of its own.
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_WAIT_MILLISECONDS)
        self._typed.timeout.connect(lambda: self._begin_check(self.file.filePath()))
        self.finished.connect(self._typed.stop)
        self.setWindowTitle(self.tr("Detect with a model"))
        self.resize(*_SIZE)
        self.file = QgsFileWidget(self)
        self.file.setFilter(self.tr("ONNX models (*.onnx)"))
        self.file.setToolTip(self.tr("A segmentation model or classifier of chips in ONNX, its card (JSON) beside it"))
        self.share = QgsSpinBox(self)
        self.share.setRange(1, _PERCENT)
        self.share.setValue(round(_PERCENT * share))
        self.share.setSuffix(" %")
        self.share.setToolTip(self.tr("Pixels to which the model gives less of mining are left out"))
        self.hectares = QgsDoubleSpinBox(self)
        self.hectares.setRange(0.0, _MOST_HECTARES)
        self.hectares.setValue(hectares)
        self.hectares.setSuffix(self.tr(" ha"))
        self.hectares.setToolTip(self.tr("Smaller objects are left out"))
        self.classes = ClassTable(campaign, [self.tr("Class of the model"), self.tr("Class here")], self)
        self.classes.chosenChanged.connect(self._allow)
        self.state = muted(QLabel(self))
        self.state.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("&Model"), self.file)
        form.addRow(self.tr("Share of mining"), self.share)
        form.addRow(self.tr("Least size"), self.hectares)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.button(kinds.Ok).setText(self.tr("Detect"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        frame_dialog(self, [(form, 0), (self.classes, 1), (self.state, 0)], "detect", self.buttons)
        self.file.fileChanged.connect(self._on_file)
        self.state.setText(
            self.tr(
                "The objects come as a list to accept one by one. They become labels of imported origin: areas take "
                "them as predictions, never as known."
            )
        )
        self._allow()

    def chosen(self) -> tuple[str, float, float, dict[str, str]]:
        """Return path, least share 0..1, least area in hectares, and class of the model -> code."""
        return self._checked, self.share.value() / _PERCENT, self.hectares.value(), self.classes.chosen()

    def show_why(self, told: object) -> None:
        """Show what is said while a file is checked."""
        if isinstance(told, MiningMapperError):
            self.state.setText(str(told))

    def _on_file(self, path: str) -> None:
        self._checked = ""
        self.classes.show_rows([])
        self._typed.stop()
        if Path(path).is_file():
            self._begin_check(path)
        elif path:
            self._typed.start()

    def _begin_check(self, path: str) -> None:
        self.state.setText(self.tr("The model is being checked …"))
        self._check(path, lambda report: self._on_checked(path, report), self._allow)

    def _on_checked(self, path: str, report: dict[str, Any]) -> None:
        if path != self.file.filePath():
            return
        self._checked = path
        taxonomy = self._campaign.taxonomy
        names = report["mining"]
        self.classes.show_rows(
            (name, (name,), guess_class(name, taxonomy) or (MINING if len(names) == 1 else "")) for name in names
        )
        words = self.tr("Reads %(bands)s in tiles of %(tile)d pixels. SHA-256 %(sha)s… %(licence)s")
        self.state.setText(
            words
            % {
                "bands": ", ".join(report["bands"]),
                "tile": report["tile"],
                "sha": report["sha256"][:_SHOWN_OF_SHA],
                "licence": report["licence"],
            }
        )

    def _allow(self) -> None:
        ready = bool(self._checked) and any(self.classes.chosen().values())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
