"""The sample works at once, without the engine."""

from __future__ import annotations

import threading
import time

from qgis.PyQt.QtCore import QCoreApplication

from mining_mapper.core.errors import CampaignError, MiningMapperError
from mining_mapper.plugin.background import Background
from mining_mapper.plugin.panel import workspace as workspace_module
from mining_mapper.plugin.panel.sample import make_sample
from mining_mapper.plugin.panel.workspace import Workspace

SECONDS = 60


def test_trying_the_sample_ends_in_an_open_campaign_and_tells_its_progress(project, monkeypatch, tmp_path, wait_for):
    monkeypatch.setattr(workspace_module, "sample_folder", lambda: tmp_path / "sample")
    workspace, told, opened = Workspace(), [], []
    workspace.sampleProgress.connect(told.append)
    workspace.opened.connect(opened.append)
    workspace.try_sample()
    wait_for(lambda: opened, SECONDS)
    assert told[0] == 0.0 and told[-1] is None
    assert len(list((tmp_path / "sample").glob("simulated_*.tif"))) == 2
    assert workspace.campaign.name == "sample"
    workspace.shut_down()


def test_a_sample_that_cannot_be_written_is_said(qgis_app, tmp_path, wait_for):
    (tmp_path / "file").write_text("in the way")
    making, ends = Background(lambda errand: make_sample(tmp_path / "file" / "sample", errand)), []
    making.finished.connect(ends.append)
    making.start()
    wait_for(lambda: ends, SECONDS)
    assert isinstance(ends[0], CampaignError) and ends[0].remedy


def test_a_mistake_in_the_background_is_told_with_its_details(qgis_app, wait_for):
    work, ends = Background(lambda _errand: 1 / 0), []
    work.finished.connect(ends.append)
    work.start()
    wait_for(lambda: ends, SECONDS)
    assert isinstance(ends[0], MiningMapperError) and "ZeroDivisionError" in ends[0].details


def test_work_that_is_cancelled_tells_nothing(qgis_app, wait_for):
    stopped = threading.Event()

    def work(errand):
        while not errand.cancelled():
            time.sleep(0.01)
        stopped.set()

    background, ends = Background(work), []
    background.finished.connect(ends.append)
    background.start()
    background.cancel()
    wait_for(stopped.is_set, SECONDS)
    QCoreApplication.processEvents()
    assert ends == []
