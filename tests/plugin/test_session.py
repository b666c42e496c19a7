"""The labelling session, driven as the panel drives it, with a small engine in a real process."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import campaigns
import pytest
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication, QEvent

import mining_mapper
from mining_mapper.core.errors import CampaignError, FrameError
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.engine_client import EngineClient
from mining_mapper.plugin.session import Session

HERE = Path(__file__).resolve().parent


class Clock:
    """A clock that tests move."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Heard:
    """What a session said."""

    def __init__(self, session: Session) -> None:
        self.states, self.answers, self.rounds, self.trained, self.messages, self.shown = [], [], [], [], [], []
        session.stateChanged.connect(self.states.append)
        session.answered.connect(self.answers.append)
        session.roundStarted.connect(self.rounds.append)
        session.trained.connect(self.trained.append)
        session.message.connect(self.messages.append)
        session.candidateChanged.connect(self.shown.append)


@pytest.fixture
def engine(qgis_app):
    """Return a function that starts the small engine with words that choose its behaviour."""
    started = []

    def start(*words: str) -> EngineClient:
        root = str(Path(mining_mapper.__file__).resolve().parents[1])
        environment = {**os.environ, "PYTHONPATH": root}
        client = EngineClient(lambda: [sys.executable, str(HERE / "fake_engine.py"), *words], environment)
        client.start()
        started.append(client)
        return client

    yield start
    for client in started:
        client.stop()


@pytest.fixture
def campaign(project, tmp_path):
    made = campaigns.new_campaign(tmp_path)
    yield made
    made.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(campaign, engine, clock, wait_for):
    """A session whose units are built and whose first batch of three is drawn."""
    running = Session(campaign, engine(), clock=clock)
    running.build_frame(0.16, seed=7)
    wait_for(lambda: running.state == "idle")
    running.propose(3)
    wait_for(lambda: running.state == "reviewing")
    return running


def test_a_new_campaign_has_no_frame_and_building_one_ends_idle(campaign, engine, wait_for):
    session = Session(campaign, engine())
    heard = Heard(session)
    told = []
    assert session.state == "no_frame"
    session.foretell(told.append, 0.16)
    wait_for(lambda: told)
    session.build_frame(0.16, seed=7)
    wait_for(lambda: session.state == "idle")
    assert told[0]["units"] == 100
    assert heard.states == ["segmenting", "idle"]
    (frame,) = campaign.rows("frames")
    assert frame["units"] == 100 and frame["epoch"] == 1 and frame["seed"] == 7
    assert frame["raster"] == f"toy.frames/{frame['uuid']}.tif"
    assert campaign.frame_path(frame).is_file()


def test_an_answer_is_label_draw_candidate_and_history_at_once(session, clock):
    heard = Heard(session)
    candidate = session.current
    session.evidence = lambda: {
        "layers": [{"name": "XYZ", "source": "type=xyz&url=https://u:p@tiles/?token=abc&zmax=18", "date": ""}],
        "scale": 5000.0,
    }
    clock.now += 5
    session.answer("PIT")
    (label,) = session.campaign.rows("labels")
    draw = session.campaign.row("draws", candidate.draw)
    assert (label["class"], label["origin"], label["draw"], label["unit"]) == (
        "PIT", "drawn", candidate.draw, candidate.unit,
    )  # fmt: skip
    assert label["q"] == draw["q"] and label["round"] == 1 and label["seconds"] == 5
    assert label["geometry"].equals(candidate.geometry)
    assert draw["y"] == {"PIT": 1.0} and draw["state"] == "answered" and draw["blind"] is True
    assert session.campaign.row("candidates", candidate.uuid)["state"] == "accepted"
    (evidence,) = session.campaign.rows("evidence")
    assert "abc" not in evidence["layers"][0]["source"] and "u:p" not in evidence["layers"][0]["source"]
    assert "zmax=18" in evidence["layers"][0]["source"]
    assert heard.answers[0]["code"] == "PIT"
    assert session.current.draw != candidate.draw


def test_after_the_last_answer_of_a_batch_the_next_batch_comes_by_itself(session, wait_for):
    heard = Heard(session)
    for code in ("PIT", "NEG", "WRD"):
        session.answer(code)
    wait_for(lambda: session.current is not None)
    assert heard.rounds == [2]
    assert heard.trained[0]["f_score"] == [pytest.approx(3 / 20)]
    first, second = session.campaign.rows("rounds")
    assert (first["state"], second["state"]) == ("closed", "open")
    units = [row["unit"] for row in session.campaign.rows("draws")]
    assert len(units) == len(set(units)) == 6
    assert [row["order"] for row in session.campaign.rows("draws")] == [1, 2, 3, 4, 5, 6]


def test_without_live_the_next_batch_waits_until_it_is_asked_for_also_after_a_restart(session, wait_for):
    session.live = False
    for code in ("PIT", "NEG", "WRD"):
        session.answer(code)
    assert session.current is None and session.state == "idle"
    again = Session(session.campaign, None)
    assert not again.live
    again.close()
    session.propose()
    wait_for(lambda: session.current is not None)
    assert session.current.round == 2


def test_live_switched_on_after_the_last_answer_learns_at_once(session, wait_for):
    session.live = False
    for code in ("PIT", "NEG", "WRD"):
        session.answer(code)
    assert session.state == "idle"
    session.live = True
    wait_for(lambda: session.current is not None)
    assert session.current.round == 2


def test_live_switched_off_and_on_while_candidates_are_open_draws_no_others(session, wait_for):
    session.live = False
    session.live = True
    assert session.state == "reviewing" and not session.proposing.wanted
    session.live = False
    for code in ("PIT", "NEG", "WRD"):
        session.answer(code)
    assert session.current is None and session.state == "idle"


def test_live_asks_for_no_first_round(campaign, engine, wait_for):
    session = Session(campaign, engine())
    session.build_frame(0.16, seed=7)
    wait_for(lambda: session.state == "idle")
    session.live = False
    session.live = True
    assert session.state == "idle" and not session.proposing.wanted


def test_there_is_nothing_to_agree_with_before_the_model_knows_anything(session):
    session.blind = False
    candidate = session.campaign.rows("candidates", draw=session.current.draw)[0]
    with session.campaign.action("elsewhere") as edit:
        edit.update("candidates", candidate["uuid"], scores=dict.fromkeys(candidate["scores"], 0.0))
    session.resume()
    with pytest.raises(CampaignError, match="knows nothing"):
        session.agree()
    assert session.campaign.rows("labels") == []


def test_not_mining_is_a_label_too(session):
    session.answer_not_mining()
    session.answer("NRV")
    assert [row["class"] for row in session.campaign.rows("labels")] == ["NEG", "NRV"]


def test_a_look_alike_said_after_not_mining_is_part_of_the_answer_and_undone_before_it(session):
    draw = session.current.draw
    session.answer_not_mining()
    session.specify("NRV")
    assert [row["class"] for row in session.campaign.rows("labels")] == ["NRV"]
    assert session.campaign.row("draws", draw)["y"] == {"NRV": 1.0}
    session.undo()
    assert [row["class"] for row in session.campaign.rows("labels")] == ["NEG"]
    assert session.campaign.row("draws", draw)["y"] == {"NEG": 1.0}
    session.undo()
    assert session.current.draw == draw and session.campaign.rows("labels") == []


def test_a_look_alike_said_after_the_guess_was_shown_changes_the_label_alone(session):
    draw = session.current.draw
    session.answer_not_mining()
    session.reveal()
    session.specify("NRV")
    assert [row["class"] for row in session.campaign.rows("labels")] == ["NRV"]
    assert session.campaign.row("draws", draw)["y"] == {"NEG": 1.0}


def test_only_not_mining_can_be_said_more_of(session):
    session.answer("PIT")
    with pytest.raises(CampaignError, match="not mining"):
        session.specify("NRV")
    session.answer_not_mining()
    with pytest.raises(CampaignError, match="PIT"):
        session.specify("PIT")


def test_a_look_alike_of_the_last_one_of_a_batch_reaches_the_next_batch(session, wait_for):
    for code in ("PIT", "NEG", "NEG"):
        session.answer(code)
    session.specify("NRV")
    wait_for(lambda: session.current is not None)
    assert [row["number"] for row in session.campaign.rows("rounds")] == [1, 2]
    assert session.campaign.rows("labels")[-1]["class"] == "NRV"


def test_blind_there_is_nothing_to_agree_with_and_no_score_to_see(session):
    assert session.current.scores is None
    with pytest.raises(CampaignError, match="Blind"):
        session.agree()
    assert session.campaign.rows("labels") == []


def test_not_blind_agree_takes_the_guess_and_the_draw_says_so(session):
    session.blind = False
    draw = session.current.draw
    session.agree()
    assert session.campaign.rows("labels")[0]["class"] == "PIT"
    assert session.campaign.row("draws", draw)["blind"] is False


def test_a_guess_that_was_seen_stays_seen_when_blind_is_switched_on_again(session):
    draw = session.current.draw
    session.blind = False
    session.blind = True
    session.answer("PIT")
    assert session.campaign.row("draws", draw)["blind"] is False
    following = session.current.draw
    session.answer("PIT")
    assert session.campaign.row("draws", following)["blind"] is True


def test_undecided_is_no_negative_and_needs_a_reason(session):
    draw = session.current.draw
    with pytest.raises(CampaignError, match="reason"):
        session.undecided("tired")
    session.undecided("cloud")
    row = session.campaign.row("draws", draw)
    assert (row["state"], row["reason"], row["y"]) == ("undecided", "cloud", None)
    assert session.campaign.rows("labels") == []
    assert session.campaign.snapshot(row["frame"])["answers"] == []


def test_later_stays_drawn_and_comes_back_before_a_new_round(session, wait_for):
    put_off = session.current.draw
    session.later()
    session.answer("PIT")
    session.answer("PIT")
    assert session.current.draw == put_off and session.state == "reviewing"
    with pytest.raises(CampaignError, match="still open"):
        session.propose()
    session.answer("NEG")
    wait_for(lambda: session.current is not None)
    assert session.current.round == 2


def test_what_was_put_off_is_asked_at_once_when_that_is_undone_and_last_when_it_is_done_again(session):
    first, second = session.current.draw, session.following.draw
    session.later()
    third = session.following.draw
    session.later()
    session.undo()
    assert (session.current.draw, session.following.draw) == (second, third)
    session.undo()
    assert (session.current.draw, session.following.draw) == (first, second)
    session.redo()
    assert (session.current.draw, session.following.draw) == (second, third)
    session.redo()
    assert (session.current.draw, session.following.draw) == (third, first)


def test_an_answer_that_is_undone_and_done_again_leaves_the_order_of_what_was_put_off(session):
    put_off = session.current.draw
    session.later()
    answered = session.current.draw
    session.answer("PIT")
    following = session.current.draw
    session.undo()
    assert (session.current.draw, session.following.draw) == (answered, following)
    session.redo()
    assert (session.current.draw, session.following.draw) == (following, put_off)


def test_what_was_put_off_comes_last_after_a_restart_as_well(session):
    put_off = session.current.draw
    session.later()
    waiting = [session.current.draw, session.following.draw]
    campaign = session.campaign
    campaign.close()
    with_nothing = Session(Campaign.open(campaign.path), None)
    for draw in (*waiting, put_off):
        assert with_nothing.current.draw == draw
        with_nothing.answer("PIT")
    with_nothing.campaign.close()


def test_a_change_by_others_does_not_bring_back_at_once_what_was_put_off(session):
    session.later()
    asked = session.current.draw
    row = session.campaign.rows("candidates", draw=session.following.draw)[0]
    with session.campaign.action("elsewhere") as edit:
        edit.update("candidates", row["uuid"], area=row["area"] + 1.0)
    assert session.current.draw == asked


def test_an_undone_answer_was_a_slip_its_draw_is_open_again_and_history_keeps_it(session):
    draw = session.current.draw
    session.answer("PIT")
    session.undo()
    row = session.campaign.row("draws", draw)
    assert session.current.draw == draw
    assert (row["state"], row["y"], row["answered"], row["blind"]) == ("open", None, "", None)
    assert session.campaign.rows("labels") == []
    kept = [each for each in session.campaign.rows("history", table="labels") if each["after"]]
    assert kept[0]["after"]["class"] == "PIT"
    session.answer("WRD")
    assert session.campaign.row("draws", draw)["y"] == {"WRD": 1.0}


def test_undo_goes_back_answer_by_answer_also_after_a_restart(session):
    first = session.current.draw
    session.answer("PIT")
    session.answer("WRD")
    campaign = session.campaign
    campaign.close()
    again = Session(Campaign.open(campaign.path), None)
    again.undo()
    again.undo()
    assert again.current.draw == first
    assert again.campaign.rows("labels") == []
    said = Heard(again)
    again.undo()
    assert said.messages == ["There is nothing to undo."]
    again.redo()
    assert [row["class"] for row in again.campaign.rows("labels")] == ["PIT"]
    again.campaign.close()


def test_after_the_guess_was_shown_another_answer_is_a_revision(session):
    draw = session.current.draw
    session.answer("PIT")
    assert session.reveal() == {"PIT": 0.7, "NEG": 0.3}
    session.undo()
    assert session.current.draw == draw and session.current.revision
    session.answer("WRD")
    row = session.campaign.row("draws", draw)
    assert row["y"] == {"PIT": 1.0} and row["state"] == "answered" and row["revealed"]
    assert [each["class"] for each in session.campaign.rows("labels", draw=draw)] == ["WRD"]


def test_going_back_to_an_answer_revises_the_label_and_keeps_y(session):
    draw = session.current.draw
    session.answer("PIT")
    next_one = session.current.draw
    session.go_to(draw)
    session.answer("TSF")
    assert session.campaign.row("draws", draw)["y"] == {"PIT": 1.0}
    assert [each["class"] for each in session.campaign.rows("labels", draw=draw)] == ["TSF"]
    assert session.campaign.snapshot(session.campaign.frame()["uuid"])["answers"][0]["shares"] == {"TSF": 1.0}
    assert session.current.draw == next_one
    session.undo()
    assert session.campaign.rows("labels", draw=draw)[0]["class"] == "PIT"


def test_an_answer_undone_while_the_next_batch_is_made_comes_back_alone(session, wait_for):
    session.answer("PIT")
    session.answer("PIT")
    slip = session.current.draw
    session.answer("PIT")
    assert session.state == "proposing"
    session.undo()
    assert session.current.draw == slip and session.waiting == 1
    session.answer("NEG")
    wait_for(lambda: session.current is not None)
    assert session.current.round == 2 and len(session.campaign.rows("draws")) == 6


def test_a_round_that_is_being_drawn_goes_on_where_nothing_can_be_done_again(session, wait_for):
    for _ in range(3):
        session.answer("PIT")
    heard = Heard(session)
    session.redo()
    assert heard.messages == ["There is nothing to redo."] and session.state == "proposing"
    wait_for(lambda: session.state != "proposing")
    assert heard.states == ["reviewing"] and session.current.round == 2


def test_a_round_that_is_being_drawn_goes_on_where_an_undo_is_refused(session, wait_for):
    for _ in range(3):
        session.answer("PIT")
    with session.campaign.action("relocate") as edit:  # not in the list of what can be undone
        edit.update("labels", session.campaign.rows("labels")[-1]["uuid"], note="later")
    with pytest.raises(CampaignError, match="cannot be undone"):
        session.undo()
    assert session.state == "proposing"
    wait_for(lambda: session.current is not None)
    assert session.current.round == 2 and session.campaign.rows("labels")[-1]["note"] == "later"


def test_a_round_that_is_being_drawn_goes_on_where_more_cannot_be_said_of_the_last_answer(session, wait_for):
    for _ in range(3):
        session.answer("PIT")
    with pytest.raises(CampaignError):
        session.specify("NRV")
    assert session.state == "proposing"
    wait_for(lambda: session.current is not None)
    assert session.current.round == 2


def test_an_edited_outline_gives_the_share_of_the_unit(session):
    candidate = session.current
    left = candidate.geometry.boundingBox()
    left.setXMaximum(left.center().x())
    session.reshape(type(candidate.geometry).fromRect(left))
    session.answer("PIT")
    row = session.campaign.row("draws", candidate.draw)
    assert row["y"] == pytest.approx({"PIT": 0.5, "NEG": 0.5})
    label = session.campaign.rows("labels")[0]
    assert label["geometry"].area() == pytest.approx(800)
    with session.campaign.action("reshape") as edit:
        edit.update("labels", label["uuid"], geometry=candidate.geometry)
    assert session.campaign.row("draws", candidate.draw)["y"] == row["y"]


def test_pauses_over_a_minute_are_not_work(session, clock):
    clock.now += 10
    session.touch()
    clock.now += 600
    session.touch()
    clock.now += 7
    session.answer("PIT")
    assert session.campaign.rows("labels")[0]["seconds"] == 17


def test_a_label_digitised_on_a_unit_trains_as_a_shape(session):
    unit = session.framing.unit_at(QgsPointXY(campaigns.LEFT + 45, campaigns.TOP - 5), session.campaign.crs)
    assert (unit.number, unit.pixels) == (2, 16)
    uuid = session.digitise(unit.geometry, "PIT", unit.number)
    row = session.campaign.row("labels", uuid)
    assert (row["origin"], row["unit"], row["delineation"], row["q"]) == ("digitised", 2, "tight", None)
    (shape,) = session.campaign.snapshot(session.campaign.frame()["uuid"])["shapes"]
    assert shape["class"] == "PIT" and shape["geometry"]["type"] == "MultiPolygon"


def test_without_an_engine_the_open_batch_can_be_answered_to_its_end(session):
    campaign = session.campaign
    campaign.close()
    alone = Session(Campaign.open(campaign.path), None)
    for _ in range(3):
        alone.answer("PIT")
    assert alone.state == "engine_missing" and alone.current is None
    assert len(alone.campaign.rows("labels")) == 3
    alone.campaign.close()


def test_an_engine_that_dies_while_proposing_loses_nothing(campaign, engine, wait_for):
    session = Session(campaign, engine("die-at-propose"))
    heard = Heard(session)
    session.build_frame(0.16)
    wait_for(lambda: session.state == "idle")
    session.propose(2)
    wait_for(lambda: heard.messages)
    wait_for(lambda: session.state == "idle")
    assert heard.messages[0].remedy
    assert campaign.rows("draws") == [] and campaign.rows("rounds") == []


def test_what_the_engine_died_of_once_is_asked_for_again(campaign, engine, wait_for, tmp_path):
    session = Session(campaign, engine(f"die-once:{tmp_path / 'died'}"))
    heard = Heard(session)
    session.build_frame(0.16)
    wait_for(lambda: session.state == "idle")
    session.propose(2)
    wait_for(lambda: session.current is not None)
    assert (tmp_path / "died").exists() and heard.messages == []


def test_a_proposal_that_cannot_be_is_not_stored(campaign, engine, wait_for):
    session = Session(campaign, engine("wrong-draws"))
    heard = Heard(session)
    session.build_frame(0.16)
    wait_for(lambda: session.state == "idle")
    session.propose(2)
    wait_for(lambda: heard.messages)
    assert "cannot be a draw" in heard.messages[0].message
    assert campaign.rows("draws") == []


def test_when_no_unit_is_left_the_session_is_finished(campaign, engine, wait_for):
    session = Session(campaign, engine("no-units-left"))
    session.build_frame(0.16)
    wait_for(lambda: session.state == "idle")
    session.propose(2)
    wait_for(lambda: session.state == "finished")


def test_a_cancelled_proposal_leaves_the_session_idle(campaign, engine, wait_for):
    session = Session(campaign, engine("slow"))
    session.build_frame(0.16)
    wait_for(lambda: session.state == "idle")
    session.propose(2)
    assert session.state == "proposing"
    session.cancel()
    assert session.state == "idle" and campaign.rows("rounds") == []


def test_a_proposal_is_asked_for_again_however_often_the_engine_is_replaced(campaign, engine, wait_for):
    client = engine("slow")
    session = Session(campaign, client)
    session.build_frame(0.16)
    wait_for(lambda: session.state == "idle")
    heard = Heard(session)
    session.propose(2)
    processes = {client.process_id}
    for _ in range(3):
        session.renew_proposal()
        wait_for(lambda: session.state == "proposing" and client.process_id not in {0, *processes}, 10)
        processes.add(client.process_id)
    assert heard.messages == []


def test_units_that_were_drawn_from_are_not_made_anew(session):
    with pytest.raises(FrameError, match="drawn from"):
        session.build_frame(0.5)


def test_a_missing_raster_of_units_is_said_with_its_remedy(session):
    for _ in range(2):
        session.answer("PIT")
    campaign = session.campaign
    campaign.frame_path(campaign.frame()).unlink()
    campaign.close()
    again = Session(Campaign.open(campaign.path), None)
    again.answer("PIT")
    with pytest.raises(FrameError) as caught:
        again.propose()
    assert "toy.frames" in caught.value.remedy
    again.campaign.close()


def test_the_remedy_for_a_missing_raster_names_the_folder_where_it_belongs(session, tmp_path):
    """A campaign that got another name keeps its rasters in the folder of the old one."""
    session.campaign.close()
    (tmp_path / "elsewhere").mkdir()
    renamed = Campaign.open(shutil.copy(session.campaign.path, tmp_path / "elsewhere" / "renamed.gpkg"))
    with pytest.raises(FrameError) as caught:
        renamed.frame_path(renamed.frame())
    assert f"Copy the folder toy.frames to {tmp_path / 'elsewhere'};" in caught.value.remedy
    shutil.copytree(session.campaign.frames_folder, tmp_path / "elsewhere" / "toy.frames")
    assert renamed.frame_path(renamed.frame()).is_file()
    renamed.close()


def test_deleting_the_cache_changes_nothing(session):
    session.campaign.cache.mkdir(exist_ok=True)
    session.campaign.cache.rmdir()
    session.answer("PIT")
    assert len(session.campaign.rows("labels")) == 1


def test_an_undo_elsewhere_in_the_panel_brings_the_candidate_back(session):
    draw = session.current.draw
    session.answer("PIT")
    session.campaign.undo_last("labels")
    assert draw in [row["draw"] for row in session.campaign.rows("candidates", state="open")]


def test_other_digit_classes_are_a_new_version_of_the_taxonomy(session):
    session.set_active(["WRD", "PIT"])
    assert session.active == ("WRD", "PIT")
    assert [row["version"] for row in session.campaign.rows("taxonomy")] == [1, 2]


def test_nothing_that_was_asked_is_heard_after_the_session_ended(campaign, engine, wait_for):
    client = engine()
    session = Session(campaign, client)
    heard, failed = [], []
    session.message.connect(heard.append)
    for method in ("frame.foretell", "no.such.method"):
        session.ask(method, {}, heard.append, lambda: failed.append(True))
    session.close()
    session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # One of the questions is answered, the others are ended with the engine.
    number = client.call("hello", {})
    assert client.wait(number, 10_000)
    client.restart()
    assert heard == [] and failed == []
