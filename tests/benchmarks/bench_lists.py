"""How long actions on many rows of a list take, and how long they hold the window at most.

``python3 -m tests.benchmarks.bench_lists 2000`` (QGIS's Python) fills a list with so many candidates, accepts, rejects
and clears it in the panel, takes each back, and shows, sorts and takes back the list of answers. Prints a table and
writes ``build/bench/lists.json``.
"""

from __future__ import annotations

import json
import math
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import QgsApplication, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QMainWindow

from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.listed import Found
from mining_mapper.plugin.panel.dock import MiningMapperDock
from mining_mapper.plugin.panel.listing import Listing
from mining_mapper.plugin.panel.lists_tab import ANSWERED
from mining_mapper.plugin.panel.waiting import Waiting
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.tools.keys import Command
from tests.plugin.campaigns import LEFT, TOP, new_campaign

OUT = Path(__file__).resolve().parents[2] / "build" / "bench" / "lists.json"
CORNERS, STEP, A_ROW = 40, 20.0, 300
SETTLING_SECONDS = 0.3


class Panel:
    """The tab of lists in a window, and a clock that hears how long the window does not answer."""

    def __init__(self, campaign: Campaign) -> None:
        self.campaign = campaign
        self.session = Session(campaign, None, "AB")
        self.window = QMainWindow()
        canvas = QgsMapCanvas()
        canvas.setDestinationCrs(campaign.crs)
        self.window.setCentralWidget(canvas)
        self.dock = MiningMapperDock(self.window)
        self.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show_tabs(True)
        self.dock.show_tab(self.dock.lists)
        self.window.show()
        self.listing = Listing(self.session, canvas, self.dock.lists)
        self.waiting = Waiting(self.session.turns, self.window)
        self.rows: list[dict[str, object]] = []
        self._heard = time.perf_counter()
        self._worst = 0.0
        self._clock = QTimer()
        self._clock.setInterval(5)
        self._clock.timeout.connect(self._hear)
        self._clock.start()

    def measure(self, name: str, act: Callable[[], object]) -> None:
        """Do something, wait for its end, and note how long it took and held the window at most."""
        self._let_answer(SETTLING_SECONDS)
        began = self._heard = time.perf_counter()
        self._worst = 0.0
        act()
        while self.session.turns.action is not None or self.listing.reading.is_busy:
            QCoreApplication.processEvents()
        seconds = time.perf_counter() - began
        self._let_answer(SETTLING_SECONDS)
        row = {"measure": name, "seconds": round(seconds, 2), "longest_hold_seconds": round(self._worst, 2)}
        self.rows.append(row)
        print(f"{name:28} {seconds:8.2f} s   longest hold {self._worst:6.2f} s", flush=True)

    def _hear(self) -> None:
        now = time.perf_counter()
        self._worst, self._heard = max(self._worst, now - self._heard), now

    def _let_answer(self, seconds: float) -> None:
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            QCoreApplication.processEvents()


def outlines(count: int) -> Iterator[Found]:
    """Yield candidates beside each other."""
    turns = [2 * math.pi * k / CORNERS for k in range(CORNERS)]
    for k in range(count):
        x, y = LEFT + STEP * (k % A_ROW) + STEP / 2, TOP - STEP * (k // A_ROW) - STEP / 2
        ring = [QgsPointXY(x + 9 * math.cos(turn), y + 9 * math.sin(turn)) for turn in turns]
        yield Found(QgsGeometry.fromPolygonXY([ring]), {"PIT": 0.6, "WRD": 0.3, "NEG": 0.1}, "model")


def work_through(panel: Panel, count: int) -> None:
    """Do what people do with a long list."""
    table, carry_out = panel.dock.lists.table, panel.listing.carry_out

    def decide(command: Command) -> None:
        table.selectAll()
        carry_out(command)

    adding = panel.listing.lists.adding("harvest", list(outlines(count)), "harvest")
    panel.measure("fill the list", lambda: panel.session.turns.begin(adding, lambda _action: None))
    panel.measure("show the list", lambda: panel.listing.show_list("harvest"))
    panel.measure("accept all", panel.dock.lists.accept_all.click)
    panel.measure("show the answers", lambda: panel.listing.show_list(ANSWERED))
    panel.measure("sort the answers by class", lambda: table.sortByColumn(0, Qt.SortOrder.AscendingOrder))
    panel.measure("sort them by instant", lambda: table.sortByColumn(5, Qt.SortOrder.DescendingOrder))
    panel.measure("search them", lambda: panel.dock.lists.search.setText("open"))
    panel.dock.lists.search.clear()
    panel.measure("undo in the answers", lambda: carry_out(Command.UNDO))
    panel.measure("redo in the answers", panel.session.redo)
    panel.measure("show the list, empty", lambda: panel.listing.show_list("harvest"))
    panel.measure("undo in the list", lambda: carry_out(Command.UNDO))
    for name, command in (("reject", Command.NOT_MINING), ("put off", Command.LATER)):
        panel.measure(f"{name} all", lambda command=command: decide(command))
        panel.measure(f"undo: {name}", lambda: carry_out(Command.UNDO))
    panel.measure("empty the list", panel.dock.lists.clearWanted.emit)
    panel.measure("undo: empty", lambda: carry_out(Command.UNDO))


def main(count: int) -> None:
    """Measure, print and write."""
    with tempfile.TemporaryDirectory() as folder:
        campaign = new_campaign(Path(folder))
        panel = Panel(campaign)
        work_through(panel, count)
        panel.listing.remove()
        panel.session.close()
        campaign.close()
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps({"candidates": count, "rows": panel.rows}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
