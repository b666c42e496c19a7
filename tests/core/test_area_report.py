"""Areas from the rows of a campaign: which answers count, what is refused, and what must be said beside."""

from __future__ import annotations

import re

import numpy as np
import pytest

from mining_mapper.core.estimation.estimate import Estimate, Refusal
from mining_mapper.core.estimation.report import AUDIT, DRAWS, report_areas
from mining_mapper.core.estimation.rows import Rows

from .known_frames import BATCH, SHA, TAXONOMY, Frame, N, changed_draws, mining, replaced


def test_a_campaign_tells_mining_its_classes_and_the_rest_and_they_add_up():
    frame = Frame()
    report = report_areas(frame.rows(20), TAXONOMY)
    assert [row.code for row in report.rows] == ["MIN", "PIT", "WRD", "NEG"]
    assert {row.road for row in report.rows} == {DRAWS}
    area = {row.code: row.outcome.value for row in report.rows}
    assert area["PIT"] + area["WRD"] == pytest.approx(area["MIN"])
    assert area["MIN"] + area["NEG"] == pytest.approx(frame.area.sum())
    assert (report.answered, report.waiting, report.undecided) == (100, 0, 0)
    assert report.notes == ()
    assert mining(report).bounds is None
    assert mining(report).outcome.lower <= frame.truth() <= mining(report).outcome.upper


def test_estimates_of_many_campaigns_are_right_on_average_also_with_known_units():
    frame = Frame()
    known = tuple(np.flatnonzero(frame.pit)[:6]) + (3, 4, 5)
    found, lure = [], []
    for seed in range(120):
        report = report_areas(frame.rows(16, known_after=3, known=known, seed=seed), TAXONOMY)
        row = mining(report)
        found.append(row.outcome.value if isinstance(row.outcome, Estimate) else np.nan)
        told = row.roads["LURE"]
        lure.append(told.value if isinstance(told, Estimate) else np.nan)
    # Whole units of WRD are known as WRD alone, .2 of them is not.
    for values in (np.array(found), np.array(lure)):
        error = np.nanstd(values) / np.sqrt(np.isfinite(values).sum())
        assert np.nanmean(values) == pytest.approx(frame.truth(), abs=4 * error)


def test_known_units_make_no_note_while_their_outlines_stay():
    frame = Frame()
    rows = frame.rows(16, known_after=3, known=(1, 2, 3))
    assert report_areas(rows, TAXONOMY).notes == ()
    gone = report_areas(replaced(rows, known=()), TAXONOMY)
    assert "outlines changed" in gone.notes[0]
    assert mining(gone).bounds[1] > mining(gone).outcome.value


def test_only_digitised_labels_are_refused_with_the_reason():
    report = report_areas(Rows({**Frame().row}, sha256=SHA), TAXONOMY)
    assert all(isinstance(row.outcome, Refusal) for row in report.rows)
    assert "somebody chose" in mining(report).outcome.reason
    assert "audit sample" in mining(report).outcome.remedy


def test_a_campaign_without_units_says_what_to_do():
    report = report_areas(Rows(None), TAXONOMY)
    assert "Make the units" in mining(report).outcome.remedy
    assert report.frame_area is None


def test_another_raster_of_units_refuses_every_number():
    frame = Frame()
    rows = replaced(frame.rows(5), sha256="cd" * 32, audits=frame.audits(50, 50))
    for row in report_areas(rows, TAXONOMY).rows:
        assert "checksum" in row.outcome.reason
        assert row.outcome.remedy


def test_a_missing_raster_is_said_and_the_number_told():
    report = report_areas(replaced(Frame().rows(10), sha256=None), TAXONOMY)
    assert "could not be checked" in report.notes[-1]
    assert isinstance(mining(report).outcome, Estimate)


@pytest.mark.parametrize("order", [1, 7, 25])
def test_a_removed_draw_refuses_what_needs_every_draw(order):
    rows = Frame().rows(5)
    rows = replaced(rows, draws=[row for row in rows.draws if row["order"] != order])
    outcome = mining(report_areas(rows, TAXONOMY)).outcome
    if order == 25:  # The last one: what is left is a sequence still.
        assert isinstance(outcome, (Estimate, Refusal))
    else:
        assert f"Draw {order} " in outcome.reason


def test_a_draw_without_probability_is_refused():
    for q in (None, 0.0, 1.5):
        rows = changed_draws(Frame().rows(5), lambda row: row["order"] == 3, q=q)
        assert "no probability" in mining(report_areas(rows, TAXONOMY)).outcome.reason


def test_the_answered_prefix_counts_and_bounds_hold_what_waits():
    rows = changed_draws(Frame().rows(20), lambda row: row["order"] in (61, 70), y=None, state="open")
    report = report_areas(rows, TAXONOMY)
    prefix = report_areas(replaced(rows, draws=rows.draws[:60]), TAXONOMY)
    assert report.answered == 60
    assert report.waiting == 2
    assert report.passed_over
    assert mining(report).outcome.value == pytest.approx(mining(prefix).outcome.value)
    assert "number 61" in report.notes[-1]
    none, everything = mining(report).bounds
    complete = mining(report_areas(Frame().rows(20), TAXONOMY)).outcome.value
    assert none <= complete <= everything


def test_draws_whose_turn_has_not_come_widen_the_bounds_but_were_not_passed_over():
    rows = changed_draws(Frame().rows(20), lambda row: row["order"] > 97, y=None, state="open")
    report = report_areas(rows, TAXONOMY)
    assert not report.passed_over
    assert mining(report).bounds is not None
    put_off = changed_draws(rows, lambda row: row["order"] == 98, state="later")
    assert report_areas(put_off, TAXONOMY).passed_over


def test_what_could_not_be_decided_is_no_negative():
    whole = Frame().rows(20)
    rows = changed_draws(whole, lambda row: row["order"] in (31, 45), y=None, state="undecided")
    report = report_areas(rows, TAXONOMY)
    none, everything = mining(report).bounds
    assert none < mining(report).outcome.value < everything
    assert report.undecided == 2
    assert "could not be decided" in report.notes[0]


def test_answers_that_were_not_blind_are_said():
    rows = changed_draws(Frame().rows(20), lambda row: row["order"] <= 12, blind=False)
    assert report_areas(rows, TAXONOMY).notes[0].endswith("shown: 12.")


def test_the_first_answer_counts_and_the_effect_of_revisions_is_printed():
    rows = Frame().rows(20)
    mine = next(row for row in rows.draws if "PIT" in row["y"])
    rows = changed_draws(rows, lambda row: row is mine, revealed="2026-11-23T12:00:00Z")
    revised = replaced(rows, labels=[{"draw": mine["uuid"], "class": "NEG"}])
    report, before = report_areas(revised, TAXONOMY), report_areas(rows, TAXONOMY)
    assert mining(report).outcome == mining(before).outcome
    assert "Answers revised after the guess was shown: 1." in report.notes[0]
    assert "instead of" in report.notes[1]


def test_the_probability_of_the_scene_is_taken_out():
    rows = Frame().rows(10)
    of_two = replaced(rows, draws=[{**row, "r": 0.5, "q": row["q"] / 2} for row in rows.draws])
    one, two = (mining(report_areas(each, TAXONOMY)).outcome for each in (rows, of_two))
    assert two.value == pytest.approx(one.value)
    assert two.standard_error == pytest.approx(one.standard_error)


def test_an_audit_alone_tells_areas():
    frame = Frame()
    report = report_areas(Rows(frame.row, audits=frame.audits(120, 100), sha256=SHA), TAXONOMY)
    row = mining(report)
    assert row.road == AUDIT
    assert row.outcome.n == 100
    assert row.outcome.lower <= frame.truth() <= row.outcome.upper
    assert (report.audited, report.audits) == (100, 120)
    assert row.bounds is None


def test_audit_units_that_could_not_be_decided_make_bounds():
    frame = Frame()
    audits = frame.audits(100, 100)
    audits[3] = {**audits[3], "y": None, "state": "undecided"}
    none, everything = mining(report_areas(Rows(frame.row, audits=audits, sha256=SHA), TAXONOMY)).bounds
    assert none < everything


def test_too_few_positives_in_an_audit_are_refused_with_how_many_more():
    frame = Frame()
    report = report_areas(Rows(frame.row, audits=frame.audits(20, 20), sha256=SHA), TAXONOMY)
    few = next(row for row in report.rows if 0 < row.positives[AUDIT] < 5)
    assert "fewer than 5" in few.outcome.reason
    assert "more" in few.outcome.remedy


def test_where_every_unit_was_answered_or_is_known_areas_are_counted():
    frame = Frame()
    told = mining(report_areas(frame.rows(N // BATCH), TAXONOMY)).outcome
    assert told.value == pytest.approx(frame.truth()) and told.standard_error == 0
    assert "counted" in told.warnings[0]
    almost = frame.rows(N // BATCH - 1)
    assert mining(report_areas(almost, TAXONOMY)).outcome.standard_error > 0
    undecided = changed_draws(frame.rows(N // BATCH), lambda row: row["order"] == 7, y=None, state="undecided")
    assert "counted" not in " ".join(mining(report_areas(undecided, TAXONOMY)).outcome.warnings)


def test_a_class_that_no_draw_shows_has_no_number():
    rows = changed_draws(Frame().rows(20), lambda _row: True, y={"NEG": 1.0})
    report = report_areas(rows, TAXONOMY)
    assert "None of 100 shows it (answered draws)" in mining(report).outcome.reason
    assert report.rows[-1].outcome == mining(report).outcome


def test_too_few_draws_that_show_a_class_are_refused_with_how_many_more():
    rows = changed_draws(Frame().rows(20), lambda row: row["order"] > 3, y={"NEG": 1.0})
    rows = changed_draws(rows, lambda row: row["order"] <= 3, y={"PIT": 1.0})
    row = mining(report_areas(rows, TAXONOMY))
    assert "only 3 of 100 (answered draws)" in row.outcome.reason
    assert "67 more" in row.outcome.remedy
    assert row.roads["LURE"] == row.outcome
    assert row.whenever is None


def test_no_more_answers_are_asked_for_than_units_are_left():
    """One of 100 draws shows it: 400 more are wanted, of a frame that has fewer."""
    rows = changed_draws(Frame().rows(20), lambda row: row["order"] > 1, y={"NEG": 1.0})
    rows = changed_draws(rows, lambda row: row["order"] <= 1, y={"PIT": 1.0})
    row = mining(report_areas(rows, TAXONOMY))
    left = rows.frame["units"] - 100
    assert f"Units left: {left}," in row.outcome.remedy and "about" not in row.outcome.remedy
    assert row.roads["LURE"] == row.outcome


def test_no_more_audit_answers_are_asked_for_than_units_are_left():
    frame = Frame()
    audits = frame.audits(60, 60)
    for number, row in enumerate(audits):
        changed = {"stratum_units": 80, "pi": 60 / 80, "y": {"PIT": 1.0} if number == 0 else {"NEG": 1.0}}
        audits[number] = {**row, **changed}
    told = mining(report_areas(Rows({**frame.row, "units": 80}, audits=audits, sha256=SHA), TAXONOMY))
    assert "Units left: 20," in told.outcome.remedy


def test_beside_the_interval_stands_the_wider_one_for_those_who_look_again_and_again():
    frame = Frame()
    report = report_areas(frame.rows(20), TAXONOMY)
    told, rest = mining(report), report.rows[-1]
    assert told.whenever[0] < told.outcome.lower < told.outcome.upper < told.whenever[1]
    assert rest.whenever == pytest.approx((frame.area.sum() - told.whenever[1], frame.area.sum() - told.whenever[0]))
    assert all(0 <= low <= high <= frame.area.sum() for low, high in (told.whenever, rest.whenever))


def test_draws_that_could_not_be_decided_do_not_count_as_showing_the_class():
    rows = changed_draws(Frame().rows(20), lambda row: row["order"] > 4, y=None, state="undecided")
    rows = changed_draws(rows, lambda row: row["order"] <= 4, y={"PIT": 1.0})
    assert "only 4 of 100" in mining(report_areas(rows, TAXONOMY)).outcome.reason


def test_an_estimate_below_zero_is_refused():
    rows = Frame().rows(20)
    # A model that was sure of much more mining than there was, until one draw with a tiny probability.
    wrong = {"f": {"PIT": 1.0}, "y": {"NEG": 1.0}, "q": 1e-4}
    rows = changed_draws(rows, lambda row: row["order"] == 90, **wrong)
    row = mining(report_areas(rows, TAXONOMY))
    assert "below zero" in row.outcome.reason
    assert row.outcome.remedy
    # Where its interval ends is a bound that is worth to be known.
    assert float(re.search(r"up to ([\d.]+) ha", row.outcome.reason)[1]) * 1e4 > Frame().truth()


def test_draws_and_audit_stand_beside_each_other():
    frame = Frame()
    report = report_areas(replaced(frame.rows(20), audits=frame.audits(120, 120)), TAXONOMY)
    row = mining(report)
    assert row.road == DRAWS
    assert set(row.roads) == {DRAWS, "LURE", AUDIT}
    assert row.positives[DRAWS] > 0
    assert row.positives[AUDIT] > 0


@pytest.mark.parametrize(("rounds", "told"), [(5, AUDIT), (12, AUDIT), (13, DRAWS), (20, DRAWS)])
def test_an_audit_of_twice_as_many_answers_as_draws_is_told_whatever_either_says(rounds, told):
    frame = Frame()
    report = report_areas(replaced(frame.rows(rounds), audits=frame.audits(120, 120)), TAXONOMY)
    for row in report.rows:
        if isinstance(row.roads[AUDIT], Estimate) and isinstance(row.roads[DRAWS], Estimate):
            assert row.road == told and row.outcome == row.roads[told]
    assert {row.road for row in report.rows if row.code in ("MIN", "NEG")} == {told}


def test_answers_of_blocks_are_worth_fewer_when_it_is_decided_which_sample_is_told():
    frame = Frame()
    blocks = [
        {**row, "design": "two-stage", "stratum": str(place // 2), "stratum_units": 20}
        for place, row in enumerate(frame.audits(120, 120))
    ]
    # 120 answers, two a block, are worth 70.6.
    for rounds, told in ((7, AUDIT), (8, DRAWS)):
        row = mining(report_areas(replaced(frame.rows(rounds), audits=blocks), TAXONOMY))
        assert isinstance(row.roads[AUDIT], Estimate) and isinstance(row.roads[DRAWS], Estimate)
        assert row.road == told


def test_a_checked_map_has_accuracies_of_the_units_that_it_was_checked_at():
    frame = Frame()
    mapped = {unit + 1: "MIN" if frame.mining[unit] != (unit % 10 == 0) else "NEG" for unit in range(N)}
    audits = frame.audits(120, 120)
    rows = replaced(frame.rows(10), audits=audits, mapped=mapped)
    found = report_areas(rows, TAXONOMY).accuracy
    assert 0.8 < found.overall.value < 0.98
    assert found.users.lower <= found.users.value <= found.users.upper
    assert found.n == 120
    part = report_areas(replaced(rows, mapped=dict(list(mapped.items())[:200])), TAXONOMY).accuracy
    assert part.n == sum(row["unit"] <= 200 for row in audits)
    assert report_areas(replaced(rows, mapped={}), TAXONOMY).accuracy is None


# ---------------------------------------------------------------- asked twice


def again(rows: Rows, table: str, every: int, interpreter: str, error: int = 0) -> list[dict]:
    """Second answers to every n-th unit; of every ``error``-th the mining is missed."""
    key = {"draws": "draw", "audits": "audit"}[table]
    asked = [row for row in getattr(rows, table) if row["y"]][::every]
    return [
        {
            "draw": "", "audit": "", key: row["uuid"], "interpreter": interpreter,
            "y": {"NEG": 1.0} if error and k % error == 0 else row["y"],
        }
        for k, row in enumerate(asked)
    ]  # fmt: skip


def test_nothing_asked_twice_tells_nothing():
    assert report_areas(Frame().rows(10), TAXONOMY).agreement is None


@pytest.mark.parametrize("table", ["draws", "audits"])
def test_two_people_who_agree_add_nothing_to_the_error(table):
    rows = replaced(Frame().rows(20), audits=Frame().audits(120, 120))
    found = report_areas(replaced(rows, repeats=again(rows, table, 2, "CD")), TAXONOMY).agreement
    assert found.between.value == pytest.approx(1)
    assert isinstance(found.within, Refusal)
    assert found.classes.value == pytest.approx(1)
    assert found.variance.share == 0
    assert mining(report_areas(replaced(rows, repeats=again(rows, table, 2, "CD")), TAXONOMY)).outcome.warnings == ()


@pytest.mark.parametrize("table", ["draws", "audits"])
def test_somebody_who_misses_mines_adds_to_the_error(table):
    rows = replaced(Frame().rows(30), audits=Frame().audits(120, 120))
    report = report_areas(replaced(rows, repeats=again(rows, table, 1, "CD", error=2)), TAXONOMY)
    found = report.agreement
    assert 0 < found.between.value < 1
    assert found.variance.common > 0
    assert 0.1 < found.variance.share <= 1
    assert found.variance.standard_error > mining(report).outcome.standard_error
    row = mining(report)
    assert "People see it differently" in row.outcome.warnings[-1]
    assert row.roads[row.road] == row.outcome


def test_one_person_twice_is_agreement_within_and_no_variance():
    rows = Frame().rows(20)
    found = report_areas(replaced(rows, repeats=again(rows, "draws", 2, "AB")), TAXONOMY).agreement
    assert found.within.value == pytest.approx(1)
    assert isinstance(found.between, Refusal)
    assert "another person" in found.variance.remedy


def test_second_questions_without_an_answer_do_not_count():
    rows = Frame().rows(20)
    repeats = [{**row, "y": None} for row in again(rows, "draws", 2, "CD")]
    assert report_areas(replaced(rows, repeats=repeats), TAXONOMY).agreement is None
