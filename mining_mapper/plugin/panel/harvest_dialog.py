"""Asks how sure a harvest must be, how small its objects may be, and how many are withheld as the control."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from .dialog_frame import frame_dialog
from .look import muted

_PERCENT = 100
_MOST_HECTARES = 10_000.0
_PRECISIONS = (50, 99)
_MOST_WITHHELD = 50


class HarvestDialog(QDialog):
    """Three numbers.

    Args:
        precision: share of held-out answers that must be mining where the model says so, 0..1.
        hectares: least area of an object.
        control: share of objects that is withheld, 0..1.
        parent: QGIS's window.
    """

    def __init__(self, precision: float, hectares: float, control: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Harvest the model's map"))
        self._precision = QgsSpinBox(self)
        self._precision.setRange(*_PRECISIONS)
        self._precision.setValue(round(_PERCENT * precision))
        self._precision.setSuffix(" %")
        self._precision.setToolTip(
            self.tr("Of the answers that the model had not seen, so many must be mining where it says so")
        )
        self._hectares = QgsDoubleSpinBox(self)
        self._hectares.setRange(0.0, _MOST_HECTARES)
        self._hectares.setValue(hectares)
        self._hectares.setSuffix(self.tr(" ha"))
        self._hectares.setToolTip(self.tr("Smaller objects are left out"))
        self._control = QgsSpinBox(self)
        self._control.setRange(0, _MOST_WITHHELD)
        self._control.setValue(round(_PERCENT * control))
        self._control.setSuffix(" %")
        self._control.setToolTip(
            self.tr("These are drawn by hand, without help: that tells what the help is worth and whether it misleads")
        )
        about = muted(QLabel(self))
        about.setWordWrap(True)
        about.setText(
            self.tr(
                "The objects come as a list to accept one by one or in one go. They become labels of harvested origin: "
                "areas take them as predictions, never as known."
            )
        )
        form = QFormLayout()
        form.addRow(self.tr("Precision"), self._precision)
        form.addRow(self.tr("Least size"), self._hectares)
        form.addRow(self.tr("Withheld by lot"), self._control)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.button(kinds.Ok).setText(self.tr("Harvest"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        frame_dialog(self, [(form, 0), (about, 1)], "harvest", buttons)

    def chosen(self) -> tuple[float, float, float]:
        """Return precision 0..1, least area in hectares, and share withheld 0..1."""
        return self._precision.value() / _PERCENT, self._hectares.value(), self._control.value() / _PERCENT
