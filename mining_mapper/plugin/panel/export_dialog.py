"""The dialog of an export: what to write, and what it will come to before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QLocale, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QTabWidget,
    QTextBrowser,
    QWidget,
)

from ...core.errors import MiningMapperError
from ...core.export_options import CHIP_FORMATS, option
from ...core.taxonomy import Taxonomy
from ..translation import said
from .dialog_frame import frame_dialog
from .export_tab import CountTable
from .option_widgets import ChoiceGrid, OptionForm

_SIZE = (620, 700)
# Warnings are what the preview is for: some of them are seen without a scroll.
_LINES_SEEN = 8
_PAUSE_MILLISECONDS = 600
_CHIPS = (
    *("chip_size", "overlap", "placement", "background", "bands", "resolution", "resampling", "scaling", "dtype"),
    *("compression", "unsearched"),
)
_CLASSES = ("vocabulary", "onto")
_PARTS = ("split", "block_size", "validation", "test", "folds", "audit", "seed")


class ExportDialog(QDialog):
    """Folder, formats and options; the preview follows every change.

    Signals:
        previewWanted: options, as `options` returns them, of which the preview shall be made.
    """

    previewWanted = pyqtSignal(object)

    def __init__(self, taxonomy: Taxonomy, counts: Mapping[str, int], folder: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export training set"))
        self.resize(*_SIZE)
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(folder)
        self.folder.setToolTip(self.tr("An empty or new folder for the files"))
        self.formats = ChoiceGrid(option("formats"), self)
        self.chips, self.classes, self.parts = (
            OptionForm(tuple(option(name) for name in names), self) for names in (_CHIPS, _CLASSES, _PARTS)
        )
        self.preview = QTextBrowser(self)
        self.preview.setMinimumHeight(_LINES_SEEN * self.preview.fontMetrics().lineSpacing())
        self.preview.setAccessibleName(self.tr("What the set will hold"))
        self.preview.setToolTip(self.tr("What the set will hold; nothing is written before you press Export"))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(self.tr("Export"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask_for_preview)
        table = CountTable(self)
        table.set_counts(taxonomy, counts)
        self._lay_out(table)
        for source in (self.formats.changed, self.chips.changed, self.classes.changed, self.parts.changed):
            source.connect(self._on_change)
        self.folder.fileChanged.connect(self._on_change)
        self._on_change()

    def options(self) -> dict[str, Any]:
        """Return the choice: folder, and every option of ``core/export_options.py``."""
        chosen: dict[str, Any] = {"folder": self.folder.filePath(), "formats": self.formats.chosen()}
        for form in (self.chips, self.classes, self.parts):
            chosen |= form.values()
        return chosen

    def show_preview(self, foretold: dict[str, Any]) -> None:
        """Show what ``export.preview`` answered."""
        locale = QLocale()
        nowhere = self.tr("In no part") if len(foretold["parts"]) > 1 else self.tr("Not split")
        rows = [
            self.tr("%(part)s – labels: %(labels)s, chips: %(chips)s")
            % {
                "part": escape(part) or nowhere,
                **{name: locale.toString(int(found[name])) for name in ("labels", "chips")},
            }
            for part, found in foretold["parts"].items()
        ]
        size = self.tr("About %s on the disk.") % locale.formattedDataSize(int(foretold["bytes"]), 1)
        warnings = "".join(f"<li>{escape(said(warning))}</li>" for warning in foretold["warnings"])
        self.preview.setHtml(f"<p>{'<br>'.join(rows)}</p><p><b>{size}</b></p><ul>{warnings}</ul>")

    def show_trouble(self, error: MiningMapperError) -> None:
        """Show why the set cannot be written like this; what was chosen stays, and Export waits for a change of it."""
        self.preview.setHtml(f"<p><b>{escape(error.message)}</b> {escape(error.remedy)}</p>")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)

    def done(self, result: int) -> None:
        """Close; no preview is asked for any more."""
        self._pause.stop()
        super().done(result)

    def _on_change(self, *_value: object) -> None:
        options = self.options()
        complete = bool(options["folder"]) and bool(options["formats"])
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(complete)
        self.chips.setEnabled(bool(set(options["formats"]) & set(CHIP_FORMATS)))
        self.parts.fields["block_size"].setEnabled(options["split"] == "blocks")
        for name in ("validation", "test"):
            self.parts.fields[name].setEnabled(options["split"] != "none")
        if complete:
            self._pause.start()

    def _ask_for_preview(self) -> None:
        self.preview.setPlainText(self.tr("Counting…"))
        self.previewWanted.emit(self.options())

    def _lay_out(self, table: CountTable) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Folder"), self.folder)
        tabs = QTabWidget(self)
        tabs.addTab(self.formats, self.tr("Formats"))
        tabs.addTab(self.chips, self.tr("Chips"))
        tabs.addTab(self.classes, self.tr("Classes"))
        tabs.addTab(self.parts, self.tr("Parts"))
        tabs.addTab(table, self.tr("Labels"))
        frame_dialog(self, [(form, 0), (tabs, 3), (self.preview, 2)], "export", self.buttons)
