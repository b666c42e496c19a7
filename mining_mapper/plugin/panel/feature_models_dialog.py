"""The models whose outputs are features of the scene that is worked on: shows, adds and removes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...core.errors import MiningMapperError
from ..campaign import Campaign
from ..feature_models import add_feature_model, feature_models, remove_feature_model
from .detect_dialog import Check
from .dialog_frame import frame_dialog
from .look import muted, tool_button

_SIZE = (520, 320)
_FILE, _SHA = range(2)


class FeatureModelsDialog(QDialog):
    """A table of models; each change is kept at once, and counts from the next round on.

    Args:
        campaign: the open campaign.
        check: asks the engine whether a file can be used, see `DetectDialog`.
        changed: is told that the models are others now.
        parent: QGIS's window.
    """

    def __init__(
        self, campaign: Campaign, check: Check, changed: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self._scene = campaign.scene["uuid"]
        self._check = check
        self._changed = changed
        self.setWindowTitle(self.tr("Models as features of this scene"))
        self.resize(*_SIZE)
        about = muted(QLabel(self))
        about.setWordWrap(True)
        about.setText(
            self.tr(
                "What these models say of each unit (shares of their classes, or the numbers of an embedding) is "
                "learnt from beside the bands, from the next round on. Answers and draws stay as they are."
            )
        )
        self.table = QTableWidget(0, 2, self)
        self.table.setHorizontalHeaderLabels([self.tr("Model"), self.tr("SHA-256")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(_SHA, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(_FILE, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setAccessibleName(self.tr("Models as features of this scene"))
        self.add = tool_button(
            self.tr("Add…"),
            self.tr("Choose a model in ONNX that reads pixels or chips, its card (JSON) beside it"),
            self,
        )
        self.remove = tool_button(self.tr("Remove"), self.tr("Learn without the selected model again"), self)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        frame_dialog(self, [(about, 0), (self.table, 1), (row, 0), (self.state, 0)], "feature_models", self.buttons)
        self.add.clicked.connect(self._ask_which)
        self.remove.clicked.connect(self._remove)
        self.table.itemSelectionChanged.connect(self._allow)
        self._show()

    def choose(self, path: str) -> None:
        """Have a file checked, and add it."""
        self.add.setEnabled(False)
        self.state.setText(self.tr("The model is being checked …"))
        self._check(path, lambda report: self._on_checked(path, report), lambda: self.add.setEnabled(True))

    def show_why(self, told: object) -> None:
        """Show what is said while a file is checked."""
        if isinstance(told, MiningMapperError):
            self.state.setText(str(told))

    def _ask_which(self) -> None:
        folder, kinds = str(self._campaign.path.parent), self.tr("ONNX models (*.onnx)")
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Model as features"), folder, kinds)
        if path:
            self.choose(path)

    def _on_checked(self, path: str, report: dict[str, Any]) -> None:
        self.add.setEnabled(True)
        try:
            added = add_feature_model(self._campaign, self._scene, path, report["sha256"])
        except MiningMapperError as error:
            self.state.setText(str(error))
            return
        if not added:
            self.state.setText(self.tr("%s is among the models already.") % Path(path).name)
            return
        outputs = report["embedding"] or len(report["classes"])
        words = self.tr("%(name)s: features added to every unit: %(outputs)d. %(licence)s")
        self.state.setText(words % {"name": Path(path).name, "outputs": outputs, "licence": report["licence"]})
        self._show()
        self._changed()

    def _remove(self) -> None:
        row = self.table.currentRow()
        if row < 0:
            return
        name = self.table.item(row, _FILE).text()
        try:
            remove_feature_model(self._campaign, self._scene, self.table.item(row, _SHA).text())
        except MiningMapperError as error:
            self.state.setText(str(error))
            return
        self.state.setText(self.tr("%s is no longer learnt from.") % name)
        self._show()
        self._changed()

    def _show(self) -> None:
        models = feature_models(self._campaign, self._scene)
        self.table.setRowCount(len(models))
        for row, each in enumerate(models):
            there = Path(each["path"]).is_file()
            name = Path(each["path"]).name if there else self.tr("%s (missing)") % Path(each["path"]).name
            self.table.setItem(row, _FILE, QTableWidgetItem(name))
            self.table.setItem(row, _SHA, QTableWidgetItem(each["sha256"]))
        self._allow()

    def _allow(self) -> None:
        self.remove.setEnabled(bool(self.table.selectedItems()))
