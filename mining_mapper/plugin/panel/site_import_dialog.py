"""Asks for a file of sites, what its columns mean, and how far around a place to look."""

from __future__ import annotations

from dataclasses import fields as dataclass_fields
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget, QgsSpinBox
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...core.errors import MiningMapperError
from ..site_import import TABLES, Fields, Source, columns_of, guess_fields, read_file
from ..sites import DEFAULT_BUFFER_METRES
from .dialog_frame import frame_dialog
from .look import muted

_SIZE = (600, 620)
_PREVIEWED = 8
_BAD_NAMED = 5
_MOST_METRES = 100_000
_WAIT_MILLISECONDS = 200


class SiteImportDialog(QDialog):
    """A file, its columns, a buffer; the first rows as they will be read.

    Args:
        parent: QGIS's window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import sites"))
        self.resize(*_SIZE)
        self.source: Source | None = None
        self.file = QgsFileWidget(self)
        self.file.setFilter(
            self.tr("Sites") + " (*.csv *.tsv *.txt *.gpkg *.shp *.geojson *.json *.kml *.osm *.pbf);;"
            + self.tr("All files") + " (*)"
        )  # fmt: skip
        self.crs = QgsProjectionSelectionWidget(self)
        self.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.columns = {each.name: QComboBox(self) for each in dataclass_fields(Fields)}
        self.buffer = QgsSpinBox(self)
        self.buffer.setRange(0, _MOST_METRES)
        self.buffer.setValue(DEFAULT_BUFFER_METRES)
        self.buffer.setSuffix(" m")
        self.buffer.setToolTip(self.tr("How far around a place belongs to the site, on the ground"))
        self.skip = QCheckBox(self.tr("Leave out what is a site already"), self)
        self.skip.setChecked(True)
        self.preview = QTableWidget(0, 4, self)
        self.preview.setHorizontalHeaderLabels(
            [self.tr("Row"), self.tr("Name"), self.tr("Commodity"), self.tr("Status")]
        )
        self.preview.verticalHeader().hide()
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.horizontalHeader().setStretchLastSection(True)
        self.preview.setAccessibleName(self.tr("First rows"))
        self.about = muted(QLabel(self))
        self.about.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.button(kinds.Ok).setText(self.tr("Import"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._form = QFormLayout()
        self._lay_out()
        # The text of the file's name changes letter by letter.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_file)
        self.file.fileChanged.connect(lambda _path: self._timer.start(_WAIT_MILLISECONDS))
        self.crs.crsChanged.connect(lambda _crs: self._read())
        for column in self.columns.values():
            column.currentIndexChanged.connect(lambda _index: self._read())
        self._show([])

    def fields(self) -> Fields:
        """Return which column says what."""
        return Fields(**{name: column.currentData() or "" for name, column in self.columns.items()})

    def path(self) -> Path:
        """Return the chosen file."""
        return Path(self.file.filePath())

    def load(self, path: str) -> None:
        """Choose a file and read it at once."""
        self.file.setFilePath(path)
        self._timer.stop()
        self._on_file()

    def _on_file(self) -> None:
        path = self.path()
        is_table = path.suffix.lower() in TABLES
        names: tuple[str, ...] = ()
        if path.is_file():
            try:
                names = columns_of(path) if is_table else read_file(path).names
            except MiningMapperError as error:
                self._say_trouble(error)
                return
        guessed = guess_fields(names)
        for name, column in self.columns.items():
            column.blockSignals(True)
            column.clear()
            column.addItem(self.tr("none"), "")
            for each in names:
                column.addItem(each, each)
            column.setCurrentIndex(max(0, column.findData(getattr(guessed, name))))
            column.blockSignals(False)
        for widget in (self.crs, *(self.columns[name] for name in ("x", "y", "wkt"))):
            widget.setVisible(is_table)
            self._form.labelForField(widget).setVisible(is_table)
        self._read()

    def _read(self) -> None:
        self.source = None
        if not self.path().is_file():
            self._show([])
            self.about.setText(self.tr("Choose a file."))
            return
        try:
            self.source = read_file(self.path(), self.fields(), self.crs.crs())
        except MiningMapperError as error:
            self._say_trouble(error)
            return
        self._show(self.source.places[:_PREVIEWED])
        words = self.tr("Rows with a place: %(n)d.") % {"n": len(self.source.places)}
        if self.source.bad:
            named = "; ".join(f"{line}: {why}" for line, why in self.source.bad[:_BAD_NAMED])
            words += " " + self.tr("Rows that cannot be used: %(n)d (%(which)s)") % {
                "n": len(self.source.bad),
                "which": named + ("; …" if len(self.source.bad) > _BAD_NAMED else ""),
            }
        self.about.setText(words)

    def _say_trouble(self, error: MiningMapperError) -> None:
        self.source = None
        self._show([])
        self.about.setText(str(error))

    def _show(self, places) -> None:
        chosen = self.fields()
        self.preview.setRowCount(len(places))
        for row, place in enumerate(places):
            texts = [str(place.line), *(place.columns.get(name, "") for name in (
                chosen.name, chosen.commodity, chosen.status))]  # fmt: skip
            for column, text in enumerate(texts):
                self.preview.setItem(row, column, QTableWidgetItem(text))
        self.buttons.button(self.buttons.StandardButton.Ok).setEnabled(bool(places))

    def _lay_out(self) -> None:
        words = {
            "name": self.tr("Name"), "commodity": self.tr("Commodity"), "status": self.tr("Status"),
            "x": self.tr("Longitude or x"), "y": self.tr("Latitude or y"), "wkt": self.tr("Well-known text"),
        }  # fmt: skip
        self._form.addRow(self.tr("File"), self.file)
        for name, column in self.columns.items():
            column.setAccessibleName(words[name])
            column.addItem(self.tr("none"), "")
            self._form.addRow(words[name], column)
        self._form.addRow(self.tr("Coordinates"), self.crs)
        self._form.addRow(self.tr("Around it"), self.buffer)
        self._form.addRow(self.skip)
        frame_dialog(self, [(self._form, 0), (self.preview, 1), (self.about, 0)], "site_import", self.buttons)
