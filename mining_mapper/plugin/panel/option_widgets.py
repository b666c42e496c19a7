"""Widgets for the options of an export, made from the one table of them in ``core/export_options.py``."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDoubleSpinBox, QgsFilterLineEdit, QgsSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGridLayout, QWidget

from ...core.export_options import Option
from ..translation import tr
from .look import SPACING

_COLUMNS = 2
_DECIMALS = 3


class OptionForm(QWidget):
    """A form of some options.

    Signals:
        changed: a value is another one.
    """

    changed = pyqtSignal()

    def __init__(self, options: tuple[Option, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QWidget] = {}
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for option in options:
            field = self._field(option)
            field.setToolTip(tr(option.meaning))
            self.fields[option.name] = field
            form.addRow(tr(option.caption), field)

    def values(self) -> dict[str, Any]:
        """Return option -> its value."""
        return {name: _value(field) for name, field in self.fields.items()}

    def _field(self, option: Option) -> QWidget:
        if option.kind == "choice":
            box = QComboBox(self)
            for value, caption in (option.choices or {}).items():
                box.addItem(tr(caption), value)
            box.setCurrentIndex(box.findData(option.default))
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
            return box
        if option.kind == "text":
            line = QgsFilterLineEdit(self)
            line.setText(option.default)
            line.setPlaceholderText(tr(option.blank))
            line.textChanged.connect(lambda _text: self.changed.emit())
            return line
        box = QgsSpinBox(self) if option.kind == "whole" else QgsDoubleSpinBox(self)
        if option.kind == "real":
            box.setDecimals(_DECIMALS)
        number = int if option.kind == "whole" else float
        box.setRange(number(option.least), number(option.most))
        if option.blank:
            box.setSpecialValueText(tr(option.blank))
        box.setValue(option.default)
        box.setClearValue(option.default)
        box.setSuffix(f" {tr(option.unit)}" if option.unit else "")
        box.valueChanged.connect(lambda _number: self.changed.emit())
        return box


class ChoiceGrid(QWidget):
    """Boxes to tick, in columns.

    Signals:
        changed: another choice.
    """

    changed = pyqtSignal()

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setVerticalSpacing(SPACING)
        for place, (value, caption) in enumerate((option.choices or {}).items()):
            box = QCheckBox(tr(caption), self)
            box.setChecked(value in option.default)
            box.toggled.connect(lambda _on: self.changed.emit())
            self.boxes[value] = box
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        grid.setRowStretch(grid.rowCount(), 1)

    def chosen(self) -> list[str]:
        """Return what is ticked."""
        return [value for value, box in self.boxes.items() if box.isChecked()]


def _value(field: QWidget) -> Any:
    if isinstance(field, QComboBox):
        return field.currentData()
    return field.text() if isinstance(field, QgsFilterLineEdit) else field.value()
