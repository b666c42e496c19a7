"""Long work in the panel and in QGIS's task area: stopped from either."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProxyProgressTask
from qgis.PyQt.QtCore import pyqtSignal

from mining_mapper.plugin.panel import task_area
from mining_mapper.plugin.panel.work_bar import WorkBar


class LaterTask(QgsProxyProgressTask):
    """As QGIS has it from 3.26 on."""

    canceled = pyqtSignal()

    def __init__(self, text: str, can_cancel: bool = False) -> None:
        super().__init__(text)
        self.offers_cancel = can_cancel

    def cancel(self) -> None:
        self.canceled.emit()
        super().cancel()


@pytest.fixture
def later(qgis_app, monkeypatch):
    monkeypatch.setattr(task_area, "QgsProxyProgressTask", LaterTask)


def shown(text: str) -> list[QgsProxyProgressTask]:
    return [task for task in QgsApplication.taskManager().tasks() if task.description() == text]


def test_the_task_area_stops_the_work_once(later, wait_for):
    bar, stopped = WorkBar(), []
    bar.cancelWanted.connect(lambda: stopped.append(bar.end(False)))
    bar.show_progress(0.5, "harvesting")
    (task,) = shown("harvesting")
    assert task.offers_cancel
    task.cancel()
    assert len(stopped) == 1 and bar.isHidden()
    wait_for(lambda: not shown("harvesting"))


def test_what_ends_asks_nobody_to_stop(later, wait_for):
    bar, stopped = WorkBar(), []
    bar.cancelWanted.connect(lambda: stopped.append(True))
    for finished in (True, False):
        bar.show_progress(0.5, "mapping")
        bar.end(finished)
    assert stopped == []
    wait_for(lambda: not shown("mapping"))
