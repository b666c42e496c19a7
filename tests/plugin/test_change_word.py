"""Two dates with the real engine: the panel, the toolbox and the command line find the same changes."""

from __future__ import annotations

import json

import pytest
from mines import outlines
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from test_real_engine import SECONDS, engine  # noqa: F401
from test_words import command_line, provider, run  # noqa: F401

from mining_mapper.core.landscape import Changes, simulate_landscape
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.changing import Changing, Told, earlier_scenes
from mining_mapper.plugin.engine_client import READY
from mining_mapper.plugin.lists import Lists
from mining_mapper.plugin.panel.sample import write_image
from mining_mapper.plugin.panel.scene_guess import guess_scene
from mining_mapper.plugin.session import IDLE, Session


@pytest.fixture
def updated(project, engine, tmp_path, wait_for):  # noqa: F811
    """A session on the later of two simulated dates, all mines of the earlier one labelled, with units."""
    changes = Changes(new=1, reclaimed=1, gone=1, growth=(0.5, 0.9))
    landscape = simulate_landscape(1, (300, 300), 6, n_objects=50, mining_share=0.1, changes=changes)
    taxonomy = load_taxonomy(presets()[0])
    layers = []
    for acquisition in landscape.dates:
        path = tmp_path / f"simulated_{acquisition.date}.tif"
        write_image(path, landscape, acquisition)
        layers.append(QgsRasterLayer(str(path), acquisition.date))
        QgsProject.instance().addMapLayer(layers[-1])
    scenes = [guess_scene(layer).to_scene() for layer in layers]
    campaign = Campaign.create(tmp_path / "two.gpkg", scenes[0], None, taxonomy, list(taxonomy.active), "AB")
    first = Session(campaign, None, "AB")
    for code, outline in outlines(landscape, 0):
        first.digitise(outline, code)
    first.close()
    campaign.add_scene(scenes[1], None, same_map=False)
    engine.start()
    wait_for(lambda: engine.state == READY, SECONDS)
    session = Session(campaign, engine, "AB")
    session.build_frame(0.2, seed=5)
    wait_for(lambda: session.state == IDLE, SECONDS)
    yield session
    session.close()
    campaign.close()


def test_panel_toolbox_and_command_line_find_the_same_changes(updated, provider, tmp_path, wait_for):  # noqa: F811
    session = updated
    campaign, lists = session.campaign, Lists(session)
    (earlier,) = earlier_scenes(campaign)
    changing = Changing(session, lists)
    said, ended = [], []
    session.message.connect(said.append)
    fractions = []
    changing.begin(earlier, fractions.append, ended.append)
    wait_for(lambda: ended, 4 * SECONDS)
    told = ended[0]
    assert isinstance(told, Told) and told.model and not said, said
    assert sum(told.counts.values()) > 3 and told.counts["grown"] > 1 and max(fractions) > 0.9
    waiting = lists.waiting("change")
    assert sum(told.counts.values()) + told.unchanged == len(waiting)
    grown = next(each for each in waiting if each.change == "grown")
    before = campaign.row("labels", grown.label)
    assert grown.code == before["class"] and grown.area > before["area"] + 4000
    lists.accept([grown.uuid])
    assert campaign.row("labels", grown.label)["valid_to"] == "2021-06-19"
    campaign.undo_last()
    output = str(tmp_path / "changes.gpkg")
    outputs, printed = run("change", {"CAMPAIGN": str(campaign.path), "OUTPUT": output})
    layer = QgsVectorLayer(outputs["OUTPUT"], "changes", "ogr")
    kinds = sorted(feature["change"] for feature in layer.getFeatures())
    assert kinds == sorted(each.change for each in waiting if each.change != "unchanged")
    assert outputs["COUNT"] == len(kinds) and printed["since"] == "2021-06-19"
    done = command_line(
        "change", campaign.path, tmp_path / "again.geojson", "--earlier", "simulated_2021-06-19.tif", "--json"
    )
    again = json.loads(done.stdout)
    assert again["by_kind"] == printed["by_kind"] and (tmp_path / "again.geojson").exists()
    wrong = command_line("change", campaign.path, tmp_path / "no.gpkg", "--image", "simulated_2021-06-19.tif")
    assert wrong.returncode == 1 and "Traceback" not in wrong.stderr
