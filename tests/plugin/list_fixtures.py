"""A campaign whose lists can be filled, and the tab of lists beside a real canvas."""

from __future__ import annotations

import pytest
from campaigns import new_campaign, square
from panel_fixtures import InstantEngine, campaign, image, interface  # noqa: F401
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from mining_mapper.plugin.listed import Found
from mining_mapper.plugin.lists import Lists
from mining_mapper.plugin.panel.dock import MiningMapperDock
from mining_mapper.plugin.panel.listing import Listing
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.storage import GEOMETRY


@pytest.fixture
def toy(tmp_path, project):
    made = new_campaign(tmp_path)
    yield made
    made.remove_from_project()


@pytest.fixture
def lists(toy):
    session = Session(toy, None, "AB")
    yield Lists(session)
    session.close()


def found(x, y, size=40.0, code="PIT", p=0.9, **more):
    return Found(square(x, y, size), {code: p, "NEG": 1 - p}, "model", **more)


def labels(made):
    return sorted(made.rows("labels"), key=lambda row: row["created"])


class Bench:
    """The tab of lists beside a real canvas."""

    def __init__(self, campaign, interface):  # noqa: F811
        self.campaign, self.interface = campaign, interface
        self.engine = InstantEngine()
        self.session = Session(campaign, self.engine, "AB")
        self.dock = MiningMapperDock(interface.mainWindow())
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show_tabs(True)
        self.dock.show_tab(self.dock.lists)
        interface.window.show()
        self.dock.show()
        interface.window.activateWindow()
        self.listing = Listing(self.session, interface.canvas, self.dock.lists)
        self.said = []
        self.listing.said.connect(self.said.append)
        self.tab = self.dock.lists

    def fill(self, kind="harvest", count=3):
        box = self.campaign.scene[GEOMETRY].boundingBox()
        west, north = box.xMinimum(), box.yMaximum()
        made = []
        for k in range(count):
            x, y = west + 100 * k, north - 100
            ring = f"POLYGON(({x} {y},{x + 50 + 9 * k} {y},{x + 50 + 9 * k} {y - 50},{x} {y - 50},{x} {y}))"
            made.append(Found(QgsGeometry.fromWkt(ring), {"PIT": 0.6 + 0.1 * k, "NEG": 0.4 - 0.1 * k}, "model"))
        self.listing.lists.add(kind, made, "harvest")
        self.listing.show_list(kind)

    def press(self, key):
        QTest.keyClick(self.interface.canvas, key)

    def close(self):
        self.listing.remove()
        self.session.close()


@pytest.fixture
def bench(campaign, interface, wait_for):  # noqa: F811
    made = Bench(campaign, interface)
    yield made
    made.close()


def states(made):
    return [row["state"] for row in sorted(made.rows("candidates"), key=lambda row: row["order"])]
