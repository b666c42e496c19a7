"""Pictures of maps that are drawn beside the work."""

from __future__ import annotations

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal


class Drawing(QObject):
    """One picture at a time; a newer one replaces it.

    What draws it ends by itself and takes its picture with it. Held by a closure it would stay, megabytes each, until
    Python's collector looks for cycles, which in QGIS may take hours; and who deletes it while it draws waits for it.

    Signals:
        drawn: the `QImage` and its `QgsMapSettings`.
    """

    drawn = pyqtSignal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: QgsMapRendererParallelJob | None = None

    def begin(self, settings: QgsMapSettings) -> None:
        """Draw a map; returns at once."""
        self.stop()
        job = self._job = QgsMapRendererParallelJob(settings)
        job.setParent(QgsProject.instance())
        job.finished.connect(job.deleteLater)
        job.finished.connect(self._on_finished)
        job.start()

    def stop(self) -> None:
        """Forget what is being drawn; returns at once."""
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._on_finished)
            job.cancelWithoutBlocking()

    def is_busy(self) -> bool:
        """Return whether a picture is being drawn."""
        return self._job is not None

    def _on_finished(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            self.drawn.emit(job.renderedImage(), job.mapSettings())
