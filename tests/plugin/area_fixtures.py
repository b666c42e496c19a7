"""A session with the tab of areas in the narrowest dock; its engine maps the first two rows as open pits."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from panel_fixtures import SIDE, UNITS_A_ROW, InstantEngine, write_raster
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from mining_mapper.plugin.panel.dock import NARROWEST, MiningMapperDock
from mining_mapper.plugin.panel.estimating import Estimating
from mining_mapper.plugin.session import Session


class Engine(InstantEngine):
    """The instant engine with the checksum that the raster has."""

    def frame_build(self, params):
        built = super().frame_build(params)
        return {**built, "sha256": hashlib.sha256(Path(params["path"]).read_bytes()).hexdigest()}

    def round_propose(self, params):
        proposal = super().round_propose(params)
        for draw in proposal["draws"]:
            draw["f_area_left"] = {code: share * draw["left_area"] for code, share in draw["f"].items()}
        return proposal

    def map_predict(self, params):
        """A map that calls the first two rows of the checkerboard open pits."""
        rows = np.indices((SIDE, SIDE))[0] // (SIDE // UNITS_A_ROW)
        pit = np.where(rows < 2, 80, 10)
        path = Path(params["path"])
        path.parent.mkdir(exist_ok=True)
        write_raster(path, np.stack([pit, 100 - pit]).astype(np.uint16))
        return {"path": str(path), "classes": ["PIT", "NEG"], "areas": {}}


class Desk:
    """One session with the tab of areas, in a dock at its narrowest."""

    def __init__(self, campaign, interface):
        self.campaign = campaign
        self.engine = Engine()
        self.session = Session(campaign, self.engine, "AB")
        self.dock = MiningMapperDock(interface.mainWindow())
        interface.mainWindow().resize(1000, 900)
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.show()
        self.dock.show_tabs(True)
        self.dock.resize(NARROWEST, 800)
        self.tab = self.dock.areas
        self.estimating = Estimating(self.session, self.tab)
        self.said = []
        self.estimating.said.connect(self.said.append)

    def answer(self, wait_for, rounds, mining=("PIT", 4)):
        """Answer rounds; every n-th unit is mining."""
        if self.campaign.frame() is None:
            self.session.build_frame(1.0, seed=5)
            wait_for(lambda: self.session.state == "idle")
        for _ in range(rounds):
            if self.session.current is None:
                self.session.propose(5)
            wait_for(lambda: self.session.current is not None)
            for _ in range(5):
                unit = self.session.current.unit
                self.session.answer(mining[0] if unit % mining[1] == 0 else "NEG")
            wait_for(lambda: self.session.current is not None)

    def show(self):
        QApplication.processEvents()
        self.dock.show_tab(self.dock.areas)

    def texts(self):
        return [(card.name.text(), card.number.text(), card.basis.text()) for card in self.tab.cards]


@pytest.fixture
def desk(campaign, interface):
    made = Desk(campaign, interface)
    yield made
    made.estimating.remove()
    interface.removeDockWidget(made.dock)
