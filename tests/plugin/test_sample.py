"""The sample works at once, without the engine."""

from __future__ import annotations

from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin.panel import workspace as workspace_module
from mining_mapper.plugin.panel.sample import SampleMaker
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
    maker, ends = SampleMaker(tmp_path / "file" / "sample"), []
    maker.finished.connect(lambda images, error: ends.append((images, error)))
    maker.start()
    wait_for(lambda: ends, SECONDS)
    images, error = ends[0]
    assert images == []
    assert isinstance(error, CampaignError) and error.remedy
