"""The menu beside the tools: holes, overlaps, the smallest part, and mending."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QFormLayout, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget, QWidgetAction

from ..tidiness import ALLOW_OVERLAPS, FILL_HOLES, LEAST_PIXELS
from ..tools.keys import Command, Keyed
from .list_table import in_hectares
from .look import MARGIN, SPACING, muted

_MOST_PIXELS = 10_000_000


class GuardMenu(QToolButton):
    """A button whose menu holds what is kept tidy.

    Signals:
        changed: name of a setting and its value, see `digitising`.
        mendWanted: mend what is wrong between outlines.
    """

    changed = pyqtSignal(str, object)
    mendWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        self.setToolTip(self.tr("Holes, overlaps, the smallest area; mend faults"))
        self.setAccessibleName(self.tr("Options of outlines"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.holes = self._choice(menu, self.tr("Fill holes"), FILL_HOLES)
        self.holes.setToolTip(self.tr("Outlines are saved without holes, whatever their size"))
        self.overlaps = self._choice(menu, self.tr("Allow overlaps"), ALLOW_OVERLAPS)
        self.overlaps.setToolTip(self.tr("Otherwise a new tight outline leaves out what other tight outlines cover"))
        self.least = QgsSpinBox(menu)
        self.least.setRange(1, _MOST_PIXELS)
        self.least.setAccessibleName(self.tr("Smallest area"))
        self.least.setSuffix(self.tr(" pixels"))
        self.least.setToolTip(self.tr("Smaller outlines, parts, holes and gaps are not mapped"))
        self.least.valueChanged.connect(lambda value: self.changed.emit(LEAST_PIXELS, value))
        self._on_ground = muted(QLabel(menu))
        self._pixel_area = 0.0
        self.least.valueChanged.connect(self._show_on_ground)
        menu.addAction(self._framed(menu))
        menu.addSeparator()
        self.mend = menu.addAction("")
        Keyed(self.mend, self.mend.setText, self.tr("Mend faults (%s)"), Command.MEND)
        self.mend.setToolTip(self.tr("Overlaps, gaps, slivers, broken and doubled outlines; one undo takes it back"))
        self.mend.triggered.connect(lambda _checked: self.mendWanted.emit())
        self.setMenu(menu)

    def set_values(self, fill_holes: bool, allow_overlaps: bool, least_pixels: int, pixel_area: float) -> None:
        """Show values without reporting them as a change; a pixel's square metres are 0 where nobody knows them."""
        self._pixel_area = pixel_area
        for widget in (self.holes, self.overlaps, self.least):
            widget.blockSignals(True)
        self.holes.setChecked(fill_holes)
        self.overlaps.setChecked(allow_overlaps)
        self.least.setValue(least_pixels)
        for widget in (self.holes, self.overlaps, self.least):
            widget.blockSignals(False)
        self._show_on_ground(least_pixels)

    def _show_on_ground(self, pixels: int) -> None:
        """Say in hectares what the smallest area is."""
        self._on_ground.setVisible(self._pixel_area > 0)
        self._on_ground.setText(self.tr("= %s ha") % in_hectares(pixels * self._pixel_area))

    def _choice(self, menu: QMenu, caption: str, setting: str) -> QAction:
        action = menu.addAction(caption)
        action.setCheckable(True)
        action.toggled.connect(lambda checked: self.changed.emit(setting, checked))
        return action

    def _framed(self, menu: QMenu) -> QWidgetAction:
        row = QWidget(menu)
        form = QFormLayout(row)
        form.setContentsMargins(MARGIN, SPACING, MARGIN, SPACING)
        beside = QHBoxLayout()
        beside.addWidget(self.least)
        beside.addWidget(self._on_ground)
        form.addRow(self.tr("Smallest area"), beside)
        action = QWidgetAction(menu)
        action.setDefaultWidget(row)
        return action
