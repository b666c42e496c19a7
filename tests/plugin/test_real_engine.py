"""A labelling day with the real engine, and the bad moments of such a day."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsRasterLayer

from mining_mapper.core.environment import child_environment, engine_command, engine_python
from mining_mapper.core.errors import EngineError, FrameError, LearnerError
from mining_mapper.core.landscape import simulate_landscape
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.engine_client import READY, EngineClient
from mining_mapper.plugin.environment import engine_home
from mining_mapper.plugin.harvesting import CONTROL, Harvesting
from mining_mapper.plugin.learnt import forget, prior_models, remember, remembered
from mining_mapper.plugin.lists import Lists
from mining_mapper.plugin.panel.sample import write_image
from mining_mapper.plugin.panel.scene_guess import guess_scene
from mining_mapper.plugin.session import IDLE, REVIEWING, Session
from mining_mapper.plugin.units import Grid, burnt

SECONDS = 60


@pytest.fixture(scope="module")
def landscape():
    return simulate_landscape(seed=3, size=(150, 150), n_bands=4, dates=1, n_objects=12)


@pytest.fixture(scope="module")
def image(tmp_path_factory, landscape):
    path = tmp_path_factory.mktemp("image") / f"simulated_{landscape.dates[-1].date}.tif"
    write_image(path, landscape, landscape.dates[-1])
    return path


@pytest.fixture
def engine(qgis_app):
    try:
        python = engine_python(engine_home())
    except EngineError:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip("The engine's environment is not made here.")
    client = EngineClient(lambda: engine_command(python), child_environment(os.environ))
    yield client
    client.stop()


@pytest.fixture
def session(project, engine, image, tmp_path, wait_for):
    """A session with units, ready to propose."""
    scene = guess_scene(QgsRasterLayer(str(image), "image")).to_scene()
    taxonomy = load_taxonomy(presets()[0])
    campaign = Campaign.create(tmp_path / "day.gpkg", scene, None, taxonomy, list(taxonomy.active), "AB")
    engine.start()
    wait_for(lambda: engine.state == READY, SECONDS)
    made = Session(campaign, engine)
    made.messages = []
    made.ended = False
    made.message.connect(made.messages.append)
    made.build_frame(made.framing.default_hectares(), seed=5)
    wait_for(lambda: made.state == IDLE, SECONDS)
    yield made
    if not made.ended:
        made.close()
        campaign.close()


def answer_all(session, wait_for):
    """Answer until the round is over, every third unit as mining."""
    number = session.current.round
    while session.current is not None and session.current.round == number:
        if session.current.index % 3:
            session.answer_not_mining()
        else:
            session.answer("MIN")
    wait_for(lambda: session.state == REVIEWING, SECONDS)


def answer_truly(session, landscape, wait_for, rounds):
    """Answer rounds by what the landscape holds in the middle of each unit."""
    mining = np.isin(landscape.dates[-1].classes, [c.value for c in session.campaign.taxonomy.classes
                                                   if session.campaign.taxonomy.is_mining(c.code)])  # fmt: skip
    grid = Grid(session.campaign.scene_path(session.campaign.scene))
    for _ in range(rounds):
        number = session.current.round
        while session.current is not None and session.current.round == number:
            point = session.current.geometry.pointOnSurface().asPoint()
            column, row = (int(each) for each in grid.pixel(point))
            session.answer("MIN" if mining[row, column] else "NEG")
        wait_for(lambda: session.state == REVIEWING, SECONDS)
    return mining


def test_a_harvest_finds_what_is_there_as_a_list_with_a_part_withheld(session, landscape, wait_for):
    session.propose(10)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    mining = answer_truly(session, landscape, wait_for, 8)
    lists = Lists(session)
    session.campaign.set_setting(CONTROL, 0.3)
    told = []
    harvesting = Harvesting(session, lists)
    harvesting.begin(lambda _fraction: None, told.append)
    wait_for(lambda: told, SECONDS)
    found = lists.waiting("harvest")
    assert len(found) == told[0]["objects"] > 1 and told[0]["answers"] == 80
    assert sum(each.withheld for each in found) == told[0]["withheld"]
    # Most of what is outlined is mining, and the outlines share no ground.
    hits = sum(burnt(each.geometry, mining.shape, landscape.geotransform)[mining].sum() for each in found)
    assert hits > 0.7 * sum(burnt(each.geometry, mining.shape, landscape.geotransform).sum() for each in found)
    together = QgsGeometry.unaryUnion([each.geometry for each in found])
    assert together.area() == pytest.approx(sum(each.geometry.area() for each in found), rel=1e-6)
    assert all(each.geometry.isGeosValid() for each in found)
    # A second harvest replaces what waits of the first, and leaves out what is a label by now.
    taken = next(each for each in found if not each.withheld)
    lists.accept([taken.uuid])
    harvesting.begin(lambda _fraction: None, told.append)
    wait_for(lambda: len(told) == 2, SECONDS)
    again = lists.waiting("harvest")
    assert all(each.geometry.intersection(taken.geometry).area() < 0.5 * taken.area for each in again)


def test_rounds_follow_each_other_and_every_draw_can_be_recomputed(session, wait_for):
    session.propose(5)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    answer_all(session, wait_for)
    answer_all(session, wait_for)
    draws = sorted(session.campaign.rows("draws"), key=lambda row: row["order"])
    assert [row["order"] for row in draws] == list(range(1, len(draws) + 1))
    assert len({row["unit"] for row in draws}) == len(draws)
    left = [row["left_units"] for row in draws]
    assert left == list(range(left[0], left[0] - len(draws), -1))
    answered = [row for row in draws if row["state"] == "answered"]
    assert len(answered) == 7
    assert all(0 < row["q"] <= 1 and row["r"] == 1 for row in draws)
    assert all(row["y"] and row["blind"] and row["answered"] for row in answered)
    labels = session.campaign.rows("labels")
    assert {label["origin"] for label in labels} == {"drawn"}
    assert all(label["q"] and label["round"] and label["scene"] and label["interpreter"] == "AB" for label in labels)


def test_the_f_score_is_that_of_mining_however_few_answers_each_class_has(session, wait_for):
    session.propose(5)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    for code in ("PIT", "WRD", "NEG", "NAG", "NEG"):
        session.answer(code)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    first, second = session.campaign.rows("rounds")
    assert first["f_score"] is None and 0 <= second["f_score"] <= 1


def test_the_report_of_the_real_engine_reaches_the_panel(session, wait_for):
    session.propose(12)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    told = []
    session.report(told.append)
    wait_for(lambda: told, SECONDS)
    assert told == [None] and "two classes" in str(session.messages[0])
    answer_all(session, wait_for)
    session.report(told.append)
    wait_for(lambda: len(told) == 2, SECONDS)
    assert sorted(told[1]["separability"]["classes"]) == ["MIN", "NEG"]
    assert Path(told[1]["applicability"]["path"]).exists()


def test_what_was_learnt_is_taken_along_with_the_campaign_that_it_guides(session, wait_for, tmp_path):
    session.propose(12)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    answer_all(session, wait_for)
    cards = []
    path = tmp_path / "elsewhere" / "quarries.npz"
    session.save_learnt(str(path), cards.append)
    wait_for(lambda: cards or session.messages, SECONDS)
    assert cards and cards[0]["answers"] == 12 and path.with_suffix(".json").exists()
    campaign = session.campaign
    remember(campaign, path)
    path.unlink()
    (kept,) = remembered(campaign)
    assert Path(kept).parent == campaign.path.with_suffix(".memory") and Path(kept).exists()
    forget(campaign)
    assert remembered(campaign) == []
    with pytest.raises(LearnerError, match="quarries"):
        remember(campaign, path)


def test_another_date_begins_with_the_answers_of_the_first_one_until_it_has_its_own(
    session, engine, image, tmp_path, wait_for
):
    campaign = session.campaign
    session.propose(12)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    answer_all(session, wait_for)
    first = campaign.scene["uuid"]
    landscape = simulate_landscape(seed=3, size=(150, 150), n_bands=4, dates=2, n_objects=12)
    path = tmp_path / f"simulated_{landscape.dates[0].date}_again.tif"
    write_image(path, landscape, landscape.dates[0])
    session.close()
    campaign.add_scene(guess_scene(QgsRasterLayer(str(path), "again")).to_scene(), None, same_map=False)
    again = Session(campaign, engine)
    again.build_frame(again.framing.default_hectares(), seed=6)
    wait_for(lambda: again.state == IDLE, SECONDS)
    again.propose(5)
    wait_for(lambda: again.state == REVIEWING, SECONDS)
    for _ in range(2):
        answer_all(again, wait_for)
    rounds = campaign.rows("rounds", frame=campaign.frame()["uuid"])
    models = [row["model"] for row in rounds]
    assert models[0]["remembered"] == 12 and models[0]["remembered_images"] == [image.name]
    assert models[2]["remembered"] == 0 and "remembered_images" not in models[2]
    draws = campaign.rows("draws", frame=campaign.frame()["uuid"])
    assert [row["epoch"] for row in draws] == [2] * 12 and all(0 < row["q"] <= row["r"] == 1 for row in draws)
    again.close()
    campaign.use_scene(first)
    session.ended = True
    back = Session(campaign, engine)
    assert back.state == REVIEWING and back.current.round == 2
    back.close()
    campaign.close()


def test_the_command_line_saves_the_model_that_the_panel_saves(session, wait_for, tmp_path):
    session.propose(12)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    answer_all(session, wait_for)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    session.digitise(session.current.geometry, "PIT")
    cards = []
    session.save_learnt(str(tmp_path / "panel.npz"), cards.append)
    wait_for(lambda: cards or session.messages, SECONDS)
    command = engine_command(engine_python(engine_home()))
    words = ["model", "save", str(session.campaign.path), str(tmp_path / "line.onnx"), "--json"]
    done = subprocess.run(
        [*command, *words], capture_output=True, text=True, timeout=SECONDS, env=child_environment(os.environ)
    )
    assert done.returncode == 0, done.stderr
    told = {name: value for name, value in json.loads(done.stdout).items() if name != "files"}
    assert told == {name: value for name, value in cards[0].items() if name != "files"}
    assert told["answers"] == 13 and told["answers_by_class"]["PIT"] == 1
    assert [each["code"] for each in told["classes"] if each["mining"]] == ["MIN", "PIT"]


def test_a_saved_model_guides_the_first_draws_and_comes_with_its_card(session, wait_for, tmp_path):
    session.propose(12)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    answer_all(session, wait_for)
    cards, found = [], []
    path = tmp_path / "quarries.onnx"
    session.save_learnt(str(path), cards.append)
    wait_for(lambda: cards or session.messages, SECONDS)
    session.check_model(str(path), found.append)
    wait_for(lambda: found or session.messages, SECONDS)
    assert found[0]["kind"] == "units" and "MIN" in found[0]["mining"]
    remember(session.campaign, path)
    (kept,) = prior_models(session.campaign)
    assert Path(kept).with_suffix(".json").exists() and remembered(session.campaign) == []
    forget(session.campaign)
    assert prior_models(session.campaign) == []


def test_a_killed_engine_costs_no_answer_and_the_next_round_is_drawn(session, engine, wait_for):
    session.propose(5)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    session.answer("MIN")
    deaths = []
    engine.died.connect(deaths.append)
    os.kill(engine.process_id, signal.SIGKILL)
    session.answer_not_mining()
    wait_for(lambda: deaths and engine.state == READY, SECONDS)
    assert len(session.campaign.rows("labels")) == 2
    answer_all(session, wait_for)
    assert session.current.round == 2


def test_an_engine_killed_while_it_proposes_is_said_and_proposes_again_by_itself(session, engine, wait_for):
    deaths = []
    engine.died.connect(deaths.append)
    session.propose(5)
    os.kill(engine.process_id, signal.SIGKILL)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    assert len(deaths) == 1 and session.messages == []
    assert [row["number"] for row in session.campaign.rows("rounds")] == [1]
    assert len(session.campaign.rows("draws")) == 5


def test_a_deleted_cache_is_made_again(session, engine, wait_for):
    shutil.rmtree(session.campaign.cache)
    engine.restart()
    wait_for(lambda: engine.state == READY, SECONDS)
    session.propose(5)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    assert session.campaign.cache.is_dir()


def test_a_changed_raster_of_units_is_refused_and_nothing_is_drawn(session, wait_for):
    path = session.campaign.frame_path(session.campaign.frame())
    raster = gdal.Open(str(path), gdal.GA_Update)
    band = raster.GetRasterBand(1)
    band.WriteArray(band.ReadAsArray()[::-1])
    del band, raster
    session.propose(5)
    wait_for(lambda: session.messages, SECONDS)
    assert isinstance(session.messages[0], FrameError)
    assert session.messages[0].remedy
    assert session.campaign.rows("draws") == []


def test_a_campaign_that_is_opened_again_stands_where_it_was(session, engine, wait_for):
    session.propose(5)
    wait_for(lambda: session.state == REVIEWING, SECONDS)
    session.answer("MIN")
    session.later()
    waiting = session.current.uuid
    path = session.campaign.path
    session.close()
    session.campaign.close()
    session.ended = True
    again = Session(Campaign.open(path), engine)
    again.resume()
    assert again.state == REVIEWING
    assert waiting in {again.current.uuid, *(row["uuid"] for row in again.campaign.rows("candidates", state="open"))}
    assert again.waiting == 4
    again.close()
    again.campaign.close()
