"""Writes training sets of the open campaign: asks how, shows how far, can be stopped, says what came out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget

from ...core.errors import MiningMapperError
from .export_dialog import ExportDialog
from .export_tab import ExportTab
from .messages import Messenger
from .workspace import Workspace


def free_folder(wanted: Path) -> Path:
    """Return a folder that is new or empty: the wanted one, else with the next free number behind its name."""
    folder, number = wanted, 1
    while folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        number += 1
        folder = wanted.with_name(f"{wanted.name}_{number}")
    return folder


class Exporting(QObject):
    """One export at a time.

    Signals:
        written: what the engine wrote, ``files``, ``counts`` and ``warnings``.
    """

    written = pyqtSignal(object)

    def __init__(
        self,
        workspace: Workspace,
        tab: ExportTab,
        messages: Messenger,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tab = tab
        self._messages = messages
        self._window = window
        self._request: int | None = None
        self._preview: int | None = None
        self._next: dict[str, Any] | None = None
        tab.exportWanted.connect(self.ask)
        tab.work.cancelWanted.connect(self.cancel)

    def ask(self) -> None:
        """Ask for formats and folder, then write."""
        campaign = self._workspace.campaign
        if campaign is None or self._request is not None:
            return
        folder = free_folder(campaign.path.with_name(f"{campaign.name}_training_set"))
        dialog = ExportDialog(campaign.taxonomy, campaign.class_counts(), str(folder), self._window)
        dialog.previewWanted.connect(lambda options: self.foretell(options, dialog))
        accepted = dialog.exec()
        self._stop_preview()
        if accepted:
            self.write(dialog.options())
        dialog.deleteLater()

    def foretell(self, options: dict[str, Any], dialog: ExportDialog) -> None:
        """Let the engine say what these options would come to, and show it in the dialog; returns at once.

        While it counts, only the newest choice is kept: it comes next.
        """
        if self._preview is not None:
            self._next = options
            return

        def show(shower: Callable[[Any], None], answer: Any) -> None:
            if self._preview is None:  # the dialog was closed
                return
            self._preview = None
            newer, self._next = self._next, None
            if newer is None:
                shower(answer)
            else:
                self.foretell(newer, dialog)

        self._preview = self._workspace.preview_export(
            options, partial(show, dialog.show_preview), partial(show, dialog.show_trouble)
        )

    def _stop_preview(self) -> None:
        self._next = None
        if self._preview is not None:
            preview, self._preview = self._preview, None
            self._workspace.engine.cancel(preview)

    def write(self, options: dict[str, Any]) -> None:
        """Let the engine write what `ExportDialog.options` describes; returns at once."""
        folder = options["folder"]
        self._tab.button.setEnabled(False)
        self._tab.work.show_progress(0.0, self.tr("Writing the training set…"))
        self._request = self._workspace.export(
            options, lambda result: self._on_written(folder, result), self._on_failed, self._on_progress
        )

    def cancel(self) -> None:
        """Stop writing; no half of a training set is left."""
        if self._request is not None:
            self._workspace.engine.cancel(self._request)

    def _on_progress(self, fraction: float, _text: str, _window: object) -> None:
        self._tab.work.show_progress(fraction, self.tr("Writing the training set…"))

    def _on_written(self, folder: str, result: dict[str, Any]) -> None:
        self._end(True)
        words = self.tr("The training set was written to %(folder)s (files: %(files)d).")
        if result["warnings"]:
            # One message for one act: what they say was shown before, and is in the datasheet.
            words += " " + self.tr("Warnings: %(warnings)d, in its README.md.")
        self._messages.say_done(
            words % {"files": len(result["files"]), "folder": folder, "warnings": len(result["warnings"])},
            self.tr("Open folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder)),
        )
        self.written.emit(result)

    def _on_failed(self, error: MiningMapperError) -> None:
        self._end(False)
        self._messages.say(error)

    def _end(self, finished: bool) -> None:
        self._request = None
        self._tab.work.end(finished)
        self._tab.button.setEnabled(True)
