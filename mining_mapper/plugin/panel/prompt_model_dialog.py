"""Chooses the two files of a segmentation model, which are checked before they are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from ...core.errors import MiningMapperError
from ..prompted import choose_models, chosen_models
from .dialog_frame import frame_dialog
from .look import muted

_WIDTH = 460
# Of what was found wrong.
_LINES = 5


class PromptModelDialog(QDialog):
    """Encoder and decoder as ONNX.

    Args:
        check: asks the engine whether a pair can be used; gets the paths and who hears the report. Errors come
            through `show_why`.
        parent: owner.
    """

    def __init__(
        self,
        check: Callable[[str, str, Callable[[dict[str, Any]], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._check = check
        self.setWindowTitle(self.tr("Segmentation model"))
        self.setMinimumWidth(_WIDTH)
        about = muted(QLabel(self.tr("A model that outlines what you click, of the SAM family, in two files."), self))
        about.setWordWrap(True)
        self.encoder = self._file(self.tr("Looks at the image: usually the larger file"))
        self.decoder = self._file(self.tr("Turns clicks into outlines: usually the smaller file"))
        for widget, path in zip((self.encoder, self.decoder), chosen_models() or ("", "")):
            widget.setFilePath(path)
        form = QFormLayout()
        form.addRow(self.tr("&Encoder"), self.encoder)
        form.addRow(self.tr("&Decoder"), self.decoder)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.state.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.button(kinds.Ok).setText(self.tr("Check and use"))
        self.buttons.accepted.connect(self._begin)
        self.buttons.rejected.connect(self.reject)
        frame_dialog(self, [(about, 0), (form, 0), (self.state, 1)], "prompt_model", self.buttons)
        for widget in (self.encoder, self.decoder):
            widget.fileChanged.connect(lambda _path: self._show_whether_complete())
        self._show_whether_complete()

    def _file(self, tooltip: str) -> QgsFileWidget:
        widget = QgsFileWidget(self)
        widget.setFilter(self.tr("ONNX models (*.onnx)"))
        widget.setToolTip(tooltip)
        return widget

    def _show_whether_complete(self) -> None:
        complete = bool(self.encoder.filePath() and self.decoder.filePath())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(complete)

    def _begin(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        self.state.setText(self.tr("The model is being checked …"))
        self._check(self.encoder.filePath(), self.decoder.filePath(), self._on_checked)

    def _on_checked(self, _report: dict[str, Any]) -> None:
        choose_models(self.encoder.filePath(), self.decoder.filePath())
        self.accept()

    def show_why(self, told: object) -> None:
        """Show what is said while the check goes on; an error ends it."""
        if isinstance(told, MiningMapperError):
            self.state.setText(str(told))
            self._show_whether_complete()
