"""One session with the panel's widgets on a canvas, and an engine that answers at once."""

from __future__ import annotations

import pytest
from panel_fixtures import SIDE, InstantEngine, campaign, image, interface, write_raster  # noqa: F401
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from mining_mapper.plugin.panel.comparing import Comparing
from mining_mapper.plugin.panel.dock import MiningMapperDock
from mining_mapper.plugin.panel.labelling import Labelling
from mining_mapper.plugin.panel.reviewing import Reviewing
from mining_mapper.plugin.session import Session


class Desk:
    """One session with its widgets on a canvas."""

    def __init__(self, campaign, interface, engine):  # noqa: F811
        self.engine = engine
        self.campaign, self.interface = campaign, interface
        self.session = Session(campaign, engine, "AB")
        self.dock = MiningMapperDock(interface.mainWindow())
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show_tabs(True)
        self.dock.review.set_taxonomy(campaign.taxonomy, self.session.active)
        self.reviewing = Reviewing(self.session, interface.canvas, self.dock.review)
        self.reviewing.keys.watch(self.dock)
        self.labelling = Labelling(self.session, interface.canvas, self.dock.label, lambda _layer: None)
        self.comparing = Comparing(interface, campaign, [self.reviewing.marker], self.dock)
        self.session.candidateChanged.connect(lambda _candidate: self.comparing.forget())
        self.session.candidateChanged.connect(lambda asked: self.dock.follow_review() if asked else None)
        self.said = []
        for part in (self.reviewing, self.comparing):
            part.said.connect(self.said.append)
        interface.window.activateWindow()

    def begin_round(self, wait_for, batch=5):
        self.session.build_frame(1.0)
        wait_for(lambda: self.session.state == "idle")
        self.session.propose(batch)
        wait_for(lambda: self.session.current is not None)

    def press(self, key, widget=None):
        QTest.keyClick(widget or self.interface.canvas, key)

    def close(self):
        for part in (self.comparing, self.reviewing, self.labelling):
            part.remove()
        self.interface.removeDockWidget(self.dock)


@pytest.fixture
def desk(campaign, interface):  # noqa: F811
    made = Desk(campaign, interface, InstantEngine())
    yield made
    made.close()
