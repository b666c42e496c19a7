"""Audit units and second questions in the queue: asked once, blind, never trained on, counted where they belong."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from panel_fixtures import SIDE, UNITS_A_ROW, InstantEngine, campaign, image, write_raster  # noqa: F401
from qgis.PyQt.QtCore import QEventLoop

from mining_mapper.core.errors import CampaignError
from mining_mapper.core.estimation.audit import stratified_sample, two_stage_sample
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.frame_scan import scan_frame, strip_middles
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.units import UnitRaster

N = UNITS_A_ROW**2


class Engine(InstantEngine):
    def frame_build(self, params):
        built = super().frame_build(params)
        return {**built, "sha256": hashlib.sha256(Path(params["path"]).read_bytes()).hexdigest()}


@pytest.fixture
def session(campaign, wait_for):  # noqa: F811
    made = Session(campaign, Engine(), "AB")
    made.build_frame(1.0, seed=5)
    wait_for(lambda: made.state == "idle")
    yield made
    made.close()


@pytest.fixture
def scan(session):
    frame = session.campaign.frame()
    path = session.campaign.frame_path(frame)
    return scan_frame(path, N, frame["area"], lambda _row: 100.0, lambda: False)


def outline_of(session, scan):
    raster = UnitRaster(session.campaign.frame_path(session.campaign.frame()))
    return lambda unit: raster.unit(unit, *scan.first[unit - 1].tolist()).geometry


def draw(session, scan, count):
    return session.audits.draw_simple(count, scan.areas, outline_of(session, scan))


def propose(session, wait_for, batch=5):
    session.propose(batch)
    wait_for(lambda: session.current is not None)


def rows(session, table, **where):
    return session.campaign.rows(table, **where)


def trained_units(session):
    answers = session.campaign.snapshot(session.campaign.frame()["uuid"])["answers"]
    return {answer["unit"] for answer in answers if answer["origin"] != "audit"}


def audited(session):
    return {row["unit"] for row in rows(session, "audits")}


# ---------------------------------------------------------------- the units


def test_one_pass_over_the_raster_finds_sizes_places_and_neighbours(scan):
    assert scan.pixels.tolist() == [100] * N
    assert scan.areas == pytest.approx(np.full(N, 10_000))
    assert (scan.columns[9], scan.rows[9]) == (14.5, 14.5)
    assert len(scan.neighbours) == 2 * UNITS_A_ROW * (UNITS_A_ROW - 1)
    assert [0, 1] in scan.neighbours.tolist()
    assert [0, UNITS_A_ROW] in scan.neighbours.tolist()
    assert len(set(scan.blocks(40).tolist())) == 4


def test_strips_of_a_tall_raster_join_without_a_seam(tmp_path, qgis_app):
    numbers = (np.indices((1100, 12))[0] // 100 + 1).astype(np.int32)
    path = write_raster(tmp_path / "tall.tif", numbers)
    scan = scan_frame(path, 11, 11 * 1200.0, {row: 1.0 for row in strip_middles(1100)}.__getitem__, lambda: False)
    assert scan.pixels.tolist() == [1200] * 11
    assert scan.neighbours.tolist() == [[unit, unit + 1] for unit in range(10)]
    assert scan_frame(path, 11, 1.0, lambda _row: 1.0, lambda: True) is None


def test_the_scan_does_not_hold_up_the_window_and_tells_errors(session, tmp_path, wait_for, qgis_app):
    frame = session.campaign.frame()
    found = []
    scanner = session.framing.scanner()
    scanner.finished.connect(found.append)
    scanner.start()
    wait_for(lambda: found)
    assert found[0].pixels.sum() == SIDE**2
    cancelled = session.framing.scanner()
    cancelled.finished.connect(found.append)
    cancelled.start()
    cancelled.cancel()
    qgis_app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 100)
    assert len(found) == 1
    scanner, path = session.framing.scanner(), session.campaign.frame_path(frame)
    path.unlink()
    scanner.finished.connect(found.append)
    scanner.start()
    wait_for(lambda: len(found) == 2)
    assert path.name in found[1].message


# ---------------------------------------------------------------- the sample


def test_a_sample_is_stored_with_its_chances_and_nothing_is_asked_yet(session, scan):
    assert draw(session, scan, 20) == 20
    stored = rows(session, "audits")
    assert [row["order"] for row in stored] == list(range(1, 21))
    assert {(row["design"], row["pi"], row["stratum_units"], row["state"]) for row in stored} == {
        ("simple", 20 / N, N, "open")
    }
    assert len(audited(session)) == 20
    assert [row["area"] for row in stored] == pytest.approx([10_000] * 20)
    assert session.current is None
    shown = rows(session, "candidates")
    assert {row["state"] for row in shown} == {"held"}
    assert shown[0]["geometry"].area() == pytest.approx(10_000)
    assert session.audits.state().drawn == 20


def test_the_same_seed_draws_the_same_sample_whatever_rounds_did(session, scan, wait_for):
    propose(session, wait_for)
    draw(session, scan, 10)
    with_round = [row["unit"] for row in rows(session, "audits")]
    fresh = session.audits.stream()
    assert with_round[0] != int(fresh.integers(N)) or len(set(with_round)) == 10
    from mining_mapper.core.estimation.audit import audit_stream, simple_sample

    assert with_round == (simple_sample(N, 10, audit_stream(5, 1)).units + 1).tolist()


def test_a_simple_sample_is_enlarged_by_other_units(session, scan):
    draw(session, scan, 10)
    draw(session, scan, 15)
    stored = rows(session, "audits")
    assert len(audited(session)) == 25
    assert {row["pi"] for row in stored} == {25 / N}
    assert [row["order"] for row in stored] == list(range(1, 26))
    assert draw(session, scan, 1000) == N - 25


def test_a_second_sample_of_another_design_has_its_own_name(session, scan):
    strata = (scan.columns > 40).astype(int)
    for _ in range(2):
        sample = stratified_sample(strata, ("west", "east"), np.array([3, 4]), session.audits.stream())
        session.audits.store(sample, scan.areas, outline_of(session, scan))
    blocks = two_stage_sample(scan.blocks(20), 3, 2, session.audits.stream())
    session.audits.store(blocks, scan.areas, outline_of(session, scan))
    assert [row["design"] for row in rows(session, "audits")] == ["stratified"] * 7 + ["stratified 2"] * 7 + [
        "two-stage"
    ] * 6


def test_there_is_no_sample_without_units(campaign):  # noqa: F811
    fresh = Session(campaign, None, "AB")
    assert fresh.audits.state().drawn == 0
    with pytest.raises(CampaignError, match="no units"):
        fresh.audits.stream()
    fresh.close()


# ---------------------------------------------------------------- asking


def test_an_audit_unit_is_asked_blind_and_never_trained_on(session, scan):
    session.blind = False
    draw(session, scan, 4)
    assert session.audits.ask_next(2) == 2
    candidate = session.current
    assert (candidate.draw, candidate.scores, candidate.index, candidate.total) == ("", None, 0, 4)
    session.answer("PIT")
    row = session.campaign.row("audits", candidate.audit)
    assert (row["y"], row["state"], row["blind"], row["interpreter"]) == ({"PIT": 1.0}, "answered", True, "AB")
    label = rows(session, "labels")[0]
    assert (label["origin"], label["unit"], label["draw"], label["q"]) == ("audit", candidate.unit, "", None)
    assert trained_units(session) == set()
    assert session.campaign.snapshot(session.campaign.frame()["uuid"])["shapes"] == []
    assert rows(session, "draws") == []
    told = session.campaign.snapshot(session.campaign.frame()["uuid"])["answers"]
    assert [answer["shares"] for answer in told] == [{}] * 4


def test_an_audit_answer_is_undone_put_off_and_left_undecided(session, scan):
    draw(session, scan, 3)
    session.audits.ask_next(3)
    first = session.current.audit
    session.answer("PIT")
    session.undo()
    assert session.current.audit == first
    assert rows(session, "labels") == []
    session.later()
    assert session.campaign.row("audits", first)["state"] == "later"
    assert session.current.audit != first
    second = session.current.audit
    session.undecided("cloud")
    assert session.campaign.row("audits", second)["y"] is None
    assert session.campaign.row("audits", second)["reason"] == "cloud"
    session.resume()
    assert session.current.audit not in (first, second)
    session.answer("PIT")
    assert session.current.audit == first


def test_putting_off_an_audit_unit_and_leaving_it_undecided_are_undone_and_done_again(session, scan):
    draw(session, scan, 3)
    session.audits.ask_next(3)
    asked = []
    for act in (session.later, session.later, lambda: session.undecided("cloud")):
        asked.append(session.current.audit)
        act()
    asked.append(session.current.audit)
    for expected in asked[-2::-1]:
        session.undo()
        assert session.current.audit == expected
    for expected in asked[1:]:
        session.redo()
        assert session.current.audit == expected


def test_an_audit_answer_can_be_made_more_precise(session, scan):
    draw(session, scan, 2)
    session.audits.ask_next(1)
    audit = session.current.audit
    session.answer_not_mining()
    other = next(code for code in session.campaign.taxonomy.children("NEG"))
    session.specify(other)
    assert session.campaign.row("audits", audit)["y"] == {other: 1.0}
    assert rows(session, "labels")[0]["class"] == other


def asked_kinds(session, wait_for, count):
    """Answer so many questions and return of what kind they were."""
    kinds = []
    for _ in range(count):
        wait_for(lambda: session.current is not None)
        kinds.append("draw" if session.current.draw else "audit")
        session.answer("NEG")
    return kinds


def test_one_audit_unit_for_ten_answers_comes_after_a_round(session, scan, wait_for):
    draw(session, scan, 30)
    hit = audited(session) & set(range(1, 21))
    session.propose(5)
    kinds = asked_kinds(session, wait_for, 22)
    # Audit units that the rounds hit were asked with them.
    assert kinds.count("audit") + len(hit & {row["unit"] for row in rows(session, "draws")}) >= 2
    assert session.audits.state().due == 0


def test_with_a_share_of_none_no_audit_unit_comes_by_itself(session, scan, wait_for):
    session.audits.set_share(0.0)
    draw(session, scan, 30)
    met = audited(session)
    session.propose(5)
    asked_kinds(session, wait_for, 12)
    answered = {row["unit"] for row in rows(session, "audits") if row["state"] == "answered"}
    assert answered <= met & {row["unit"] for row in rows(session, "draws")}
    assert (session.audits.state().due, session.audits.state().share) == (0, 0.0)


@pytest.mark.parametrize("share", [-0.1, 1.1])
def test_a_share_that_is_none_is_refused(session, share):
    with pytest.raises(ValueError):
        session.audits.set_share(share)


def test_the_share_is_kept_with_the_campaign(session):
    assert session.audits.state().share == 0.1
    session.audits.set_share(0.25)
    assert session.audits.state().share == 0.25
    assert session.campaign.setting("audit_share") == 0.25


def test_no_more_than_two_due_units_come_at_once(session, scan, wait_for):
    session.audits.set_share(1.0)
    draw(session, scan, 10)
    session.propose(5)
    kinds = asked_kinds(session, wait_for, 14)
    runs = "".join(kind[0] for kind in kinds).split("d")
    assert max(len(run) for run in runs) == 2
    assert kinds[:5] == ["draw"] * 5
    assert session.audits.state().answered >= 2


def test_a_round_that_hits_an_unanswered_audit_unit_asks_once_for_both(session, scan, wait_for):
    draw(session, scan, N)  # every unit is audited
    propose(session, wait_for)
    candidate = session.current
    assert candidate.draw
    assert candidate.audit
    assert candidate.scores is None
    session.answer("PIT")
    given = session.campaign.row("draws", candidate.draw)
    audit = session.campaign.row("audits", candidate.audit)
    assert given["y"] == audit["y"] == {"PIT": 1.0}
    assert audit["draw"] == candidate.draw
    assert rows(session, "labels")[0]["origin"] == "audit"
    assert trained_units(session) == set()
    session.undo()
    assert session.campaign.row("draws", candidate.draw)["y"] is None
    assert session.campaign.row("audits", candidate.audit)["y"] is None
    while session.current.round == 1:
        session.answer("NEG")
        if session.current is None:
            break
    assert rows(session, "rounds")[0]["state"] == "closed"


def test_a_round_that_hits_an_answered_audit_unit_takes_its_answer(session, scan, wait_for):
    draw(session, scan, N)
    session.audits.ask_next(N)
    while session.current is not None:
        session.answer("PIT" if session.current.unit == 2 else "NEG")
        if not session.waiting:
            break
    wait_for(lambda: len(rows(session, "draws")) >= 5)
    drawn = rows(session, "draws")
    assert {row["unit"]: row["y"] for row in drawn}[2] == {"PIT": 1.0}
    assert {row["state"] for row in drawn} == {"answered"}
    assert rows(session, "rounds")[0]["state"] == "closed"
    assert trained_units(session) == set()
    assert session.current is None


def test_a_sample_that_hits_answered_and_open_draws_asks_once(session, scan, wait_for):
    propose(session, wait_for)
    answered = session.current.unit
    session.answer("PIT")
    waiting = session.current
    draw(session, scan, N)
    by_unit = {row["unit"]: row for row in rows(session, "audits")}
    assert by_unit[answered]["y"] == {"PIT": 1.0}
    assert by_unit[waiting.unit]["y"] is None
    assert session.current.audit == by_unit[waiting.unit]["uuid"]
    session.answer("NEG")
    assert session.campaign.row("audits", by_unit[waiting.unit]["uuid"])["y"] == {"NEG": 1.0}
    # What a round drew before trains no more: a map is checked by what it has not learnt.
    assert not trained_units(session)


# ---------------------------------------------------------------- asked twice


def test_a_second_answer_is_kept_apart_from_the_first(session, wait_for):
    propose(session, wait_for, 1)
    first = session.current.draw
    session.answer("PIT")
    assert session.audits.can_be_repeated() == 1
    session.cancel()
    written = len(session.campaign.rows("history"))
    assert session.audits.ask_again(0) == 0
    assert len(session.campaign.rows("history")) == written
    assert session.audits.ask_again(5) == 1
    assert session.audits.can_be_repeated() == 0
    wait_for(lambda: session.current is not None and session.current.repeat)
    candidate = session.current
    assert (candidate.scores, candidate.draw, candidate.revision) == (None, "", False)
    session.interpreter = "CD"
    session.answer("WRD")
    again = session.campaign.row("repeats", candidate.repeat)
    assert (again["y"], again["draw"], again["interpreter"], again["state"]) == ({"WRD": 1.0}, first, "CD", "answered")
    assert session.campaign.row("draws", first)["y"] == {"PIT": 1.0}
    assert len(rows(session, "labels")) == 1
    session.undo()
    assert session.campaign.row("repeats", candidate.repeat)["y"] is None


def test_a_share_of_the_answers_is_asked_twice_after_rounds(session, wait_for):
    session.audits.set_again(0.2)
    assert session.audits.state().again == session.campaign.setting("again_share") == 0.2
    session.propose(5)
    kinds = []
    while len(rows(session, "draws", state="answered")) < 20:
        wait_for(lambda: session.current is not None)
        kinds.append("r" if session.current.repeat else "d")
        assert not session.current.repeat or session.current.scores is None
        session.answer("NEG")
    # One in five, after each round, and the first answer of each unit alone counts.
    assert "".join(kinds).startswith("dddddrdddddrdddddrddddd")
    assert len({row["unit"] for row in rows(session, "repeats")}) == len(rows(session, "repeats")) == 4
    session.audits.set_again(0.0)
    assert session.audits.due_again() == 0
    with pytest.raises(ValueError):
        session.audits.set_again(1.5)


def test_what_waits_is_there_after_a_restart(session, scan):
    draw(session, scan, 3)
    session.audits.ask_next(2)
    session.answer("PIT")
    path = session.campaign.path
    session.campaign.close()
    reopened = Campaign.open(path)
    again = Session(reopened, None, "AB")
    assert again.waiting == 1
    assert again.current.audit
    assert again.audits.state().answered == 1
    again.close()
    reopened.close()
