"""Asks for a file of sites, what its columns mean, and how far around a place to look."""

from __future__ import annotations

from collections.abc import Sequence
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
from ..background import Background
from ..osm_extract import OsmPlace, read_mining
from ..site_import import (
    OPEN_STREET_MAP,
    TABLES,
    Fields,
    Place,
    Source,
    columns_of,
    guess_fields,
    layers_of,
    osm_source,
    read_file,
)
from ..sites import DEFAULT_BUFFER_METRES
from .dialog_frame import frame_dialog
from .look import muted

_SIZE = (600, 620)
_PLACES = ("x", "y", "wkt")
"""Columns that say where a row is; asked of tables only."""

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
        self._reading: Background | None = None
        self.file = QgsFileWidget(self)
        self.file.setFilter(
            self.tr("Sites") + " (*.csv *.tsv *.txt *.gpkg *.shp *.geojson *.json *.kml *.osm *.pbf);;"
            + self.tr("All files") + " (*)"
        )  # fmt: skip
        self.layer = QComboBox(self)
        self.layer.setAccessibleName(self.tr("Layer"))
        self.layer.setToolTip(self.tr("The file holds more than one layer; this one is imported"))
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
        self.layer.currentIndexChanged.connect(lambda _index: self._on_layer())
        self.crs.crsChanged.connect(lambda _crs: self._read())
        for name, column in self.columns.items():
            # Only the place of a row changes what is read.
            then = self._read if name in _PLACES else self._show
            column.currentIndexChanged.connect(lambda _index, then=then: then())
        self._show_layers()
        self._show()

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

    def done(self, result: int) -> None:
        """Read no further."""
        self._stop_reading()
        super().done(result)

    def _on_file(self) -> None:
        self._show_layers()
        self._on_layer()

    def _show_layers(self) -> None:
        """Offer the layers of the file, where there is a choice."""
        names = layers_of(self.path())
        self.layer.blockSignals(True)
        self.layer.clear()
        self.layer.addItems(names)
        self.layer.blockSignals(False)
        self._set_row_visible(self.layer, bool(names))

    def _on_layer(self) -> None:
        path = self.path()
        is_table = path.suffix.lower() in TABLES
        for widget in (self.crs, *(self.columns[name] for name in _PLACES)):
            self._set_row_visible(widget, is_table)
        names: tuple[str, ...] = ()
        self.source = None
        self._stop_reading()
        if path.is_file() and path.suffix.lower() in OPEN_STREET_MAP:
            self._read_extract(path)
            return
        try:
            if path.is_file() and is_table:
                names = columns_of(path)
            elif path.is_file():
                self.source = read_file(path, layer=self.layer.currentText())
                names = self.source.names
        except MiningMapperError as error:
            self._say_trouble(error)
            return
        self._offer(names)
        if self.source is None:
            self._read()
        else:
            self._show()

    def _read_extract(self, path: Path) -> None:
        """Read an extract of OpenStreetMap beside the window: that of a country takes minutes."""
        self._offer(())
        self._show()
        self._reading = Background(lambda errand: read_mining(path, errand), self)
        self._reading.progress.connect(self._on_reading)
        self._reading.finished.connect(self._on_read)
        self._on_reading(0.0)
        self._reading.start()

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _on_reading(self, share: float) -> None:
        self.about.setText(self.tr("Reading the file: %d %%") % round(100 * share))

    def _on_read(self, found: list[OsmPlace] | MiningMapperError) -> None:
        self._reading = None
        if isinstance(found, MiningMapperError):
            self._say_trouble(found)
            return
        self.source = osm_source(found)
        self._offer(self.source.names)
        self._show()

    def _offer(self, names: Sequence[str]) -> None:
        """Offer the columns of the file, the likely ones chosen."""
        guessed = guess_fields(names)
        for name, column in self.columns.items():
            column.blockSignals(True)
            column.clear()
            column.addItem(self.tr("none"), "")
            for each in names:
                column.addItem(each, each)
            column.setCurrentIndex(max(0, column.findData(getattr(guessed, name))))
            column.blockSignals(False)

    def _read(self) -> None:
        """Read a table, whose columns say where a row is."""
        self.source = None
        try:
            if self.path().is_file():
                self.source = read_file(self.path(), self.fields(), self.crs.crs())
        except MiningMapperError as error:
            self._say_trouble(error)
            return
        self._show()

    def _say_trouble(self, error: MiningMapperError) -> None:
        self.source = None
        self._show()
        self.about.setText(str(error))

    def _show(self) -> None:
        """Show the first rows and how many can be used."""
        self._show_rows(() if self.source is None else self.source.places[:_PREVIEWED])
        if self.source is None:
            self.about.setText(self.tr("Choose a file."))
            return
        words = self.tr("Rows with a place: %(n)d.") % {"n": len(self.source.places)}
        if self.source.bad:
            named = "; ".join(f"{line}: {why}" for line, why in self.source.bad[:_BAD_NAMED])
            words += " " + self.tr("Rows that cannot be used: %(n)d (%(which)s)") % {
                "n": len(self.source.bad),
                "which": named + ("; …" if len(self.source.bad) > _BAD_NAMED else ""),
            }
        self.about.setText(words)

    def _show_rows(self, places: Sequence[Place]) -> None:
        chosen = self.fields()
        self.preview.setRowCount(len(places))
        for row, place in enumerate(places):
            texts = [str(place.line), *(place.columns.get(name, "") for name in (
                chosen.name, chosen.commodity, chosen.status))]  # fmt: skip
            for column, text in enumerate(texts):
                self.preview.setItem(row, column, QTableWidgetItem(text))
        self.buttons.button(self.buttons.StandardButton.Ok).setEnabled(bool(places))

    def _set_row_visible(self, widget: QWidget, visible: bool) -> None:
        widget.setVisible(visible)
        self._form.labelForField(widget).setVisible(visible)

    def _lay_out(self) -> None:
        words = {
            "name": self.tr("Name"), "commodity": self.tr("Commodity"), "status": self.tr("Status"),
            "x": self.tr("Longitude or x"), "y": self.tr("Latitude or y"), "wkt": self.tr("Well-known text"),
        }  # fmt: skip
        self._form.addRow(self.tr("File"), self.file)
        self._form.addRow(self.tr("Layer"), self.layer)
        for name, column in self.columns.items():
            column.setAccessibleName(words[name])
            column.addItem(self.tr("none"), "")
            self._form.addRow(words[name], column)
        self._form.addRow(self.tr("Coordinates"), self.crs)
        self._form.addRow(self.tr("Around it"), self.buffer)
        self._form.addRow(self.skip)
        frame_dialog(self, [(self._form, 0), (self.preview, 1), (self.about, 0)], "site_import", self.buttons)
