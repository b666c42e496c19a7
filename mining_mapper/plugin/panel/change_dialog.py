"""Asks with which earlier scene the one that is worked on is compared, and how small a change may be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from ..scenes import scene_title
from .dialog_frame import frame_dialog
from .look import muted

_MOST_HECTARES = 10_000.0


class ChangeDialog(QDialog):
    """A scene and a size.

    Args:
        scenes: rows of the earlier scenes, the newest first.
        labels: uuid of a scene -> how many outlines of mining on it still hold.
        hectares: least area of a change.
        parent: QGIS's window.
    """

    def __init__(
        self,
        scenes: Sequence[Mapping[str, Any]],
        labels: Mapping[str, int],
        hectares: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Look for changes"))
        self._labels = labels
        self._scene = QComboBox(self)
        for row in scenes:
            self._scene.addItem(scene_title(row), row["uuid"])
        self._scene.setToolTip(self.tr("The scene whose labels are brought up to the date of this one"))
        self._scene.setAccessibleName(self.tr("Earlier scene"))
        self._hectares = QgsDoubleSpinBox(self)
        self._hectares.setRange(0.0, _MOST_HECTARES)
        self._hectares.setValue(hectares)
        self._hectares.setSuffix(self.tr(" ha"))
        self._hectares.setToolTip(self.tr("Smaller changes are left out"))
        self._hectares.setAccessibleName(self.tr("Least size of a change"))
        self.about = muted(QLabel(self))
        self.about.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("Earlier scene"), self._scene)
        form.addRow(self.tr("Least size"), self._hectares)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.button(kinds.Ok).setText(self.tr("Compare"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._scene.currentIndexChanged.connect(lambda _index: self._tell())
        self._tell()
        frame_dialog(self, [(form, 0), (self.about, 1)], "change", buttons)

    def chosen(self) -> tuple[str, float]:
        """Return the uuid of the earlier scene, and the least area in hectares."""
        return self._scene.currentData(), self._hectares.value()

    def _tell(self) -> None:
        count = self._labels.get(self._scene.currentData(), 0)
        if count:
            words = self.tr(
                "Outlines of mining of that scene, to be compared with this image: %d. What has grown, shrunk, "
                "ended or is new comes as a list, with what stayed at its end. Nothing is changed before you "
                "accept it."
            )
            self.about.setText(words % count)
        else:
            self.about.setText(
                self.tr(
                    "No outline of mining on that scene waits to be brought up to date. Without any, and without "
                    "answers there, only the look of the land is compared: fields and seasons will be among what is "
                    "listed."
                )
            )
