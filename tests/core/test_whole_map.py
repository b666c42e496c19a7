"""The areas of a map of several scenes: a sum where every scene tells its part, else a refusal that says which not."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mining_mapper.core.estimation.estimate import Estimate, Refusal, interval
from mining_mapper.core.estimation.report import AreaReport, AreaRow
from mining_mapper.core.estimation.whole_map import ScenePart, SharedGround, report_map

HECTARE = 1e4


def told(code, value, error, freedom=20.0, road="draws", bounds=None):
    outcome = interval(value, error, 30, "active inference", degrees_of_freedom=freedom)
    return AreaRow(code, outcome, road, {road: outcome}, bounds, {road: 9})


def part(name, *rows, area=100 * HECTARE, **more):
    return ScenePart(name, AreaReport((*rows, told("NEG", 50 * HECTARE, HECTARE)), area, **more))


def test_values_and_variances_add_up():
    parts = [part("west", told("MIN", 30e4, 3e4), answered=40), part("east", told("MIN", 10e4, 4e4), answered=25)]
    whole = report_map(parts)
    mining = whole.rows[0].outcome
    assert (mining.value, mining.standard_error) == pytest.approx((40e4, 5e4))
    # Welch-Satterthwaite: 25^2 / (9^2 / 20 + 16^2 / 20)
    assert mining.degrees_of_freedom == pytest.approx(625 / (81 / 20 + 256 / 20))
    assert whole.frame_area == pytest.approx(200e4) and whole.answered == 65
    assert whole.rows[-1].code == "NEG" and mining.n == 60


@given(st.lists(st.tuples(st.floats(0, 90), st.floats(0.1, 20), st.floats(2, 200)), min_size=1, max_size=6))
def test_the_interval_of_a_sum_holds_its_value_and_is_never_wider_than_all_intervals_together(numbers):
    parts = [part(str(n), told("MIN", v * HECTARE, e * HECTARE, f)) for n, (v, e, f) in enumerate(numbers)]
    mining = report_map(parts).rows[0].outcome
    assert mining.lower <= mining.value <= mining.upper
    errors = [e * HECTARE for _, e, _ in numbers]
    assert mining.standard_error == pytest.approx(math.sqrt(sum(e * e for e in errors)))
    assert mining.degrees_of_freedom >= min(f for *_, f in numbers) * (1 - 1e-9)


def test_scenes_that_tell_by_other_samples_are_summed_over_the_one_that_both_have():
    draws, audit = (interval(value, 3e4, 30, "a") for value in (30e4, 28e4))
    west = AreaRow("MIN", audit, "audit", {"draws": draws, "audit": audit}, None, {"draws": 9, "audit": 8})
    whole = report_map([part("west", west), part("east", told("MIN", 10e4, 4e4))])
    row = whole.rows[0]
    assert (row.road, row.outcome.value, row.positives["draws"]) == ("draws", pytest.approx(40e4), 18)
    assert row.roads["draws"] == row.outcome


def test_a_scene_that_tells_nothing_refuses_the_sum_and_is_named():
    refused = AreaRow("MIN", Refusal("Only 2 of 30 answered draws show it.", "Answer more rounds."))
    whole = report_map([part("west", told("MIN", 30e4, 3e4)), part("east", refused)])
    assert isinstance(whole.rows[0].outcome, Refusal)
    assert "east" in whole.rows[0].outcome.reason and whole.rows[0].road == ""


def test_a_class_that_only_one_scene_shows_is_refused_and_mining_is_told():
    west = part("west", told("MIN", 30e4, 3e4), told("PIT", 20e4, 3e4))
    whole = report_map([west, part("east", told("MIN", 10e4, 4e4))])
    by_code = {row.code: row.outcome for row in whole.rows}
    assert isinstance(by_code["MIN"], Estimate)
    assert isinstance(by_code["PIT"], Refusal) and "east" in by_code["PIT"].reason


def test_shared_ground_and_missing_units_are_refused():
    parts = [part("west", told("MIN", 30e4, 3e4)), part("east", told("MIN", 10e4, 4e4))]
    shared = report_map(parts, [SharedGround("west", "east", 3e4)])
    assert "twice" in shared.rows[0].outcome.reason and len(shared.rows) == 1
    bare = replace(parts[1], report=AreaReport((AreaRow("MIN", Refusal("No units.", "")),)))
    assert "east" in report_map([parts[0], bare]).rows[0].outcome.reason


def test_bounds_and_samples_of_scenes_are_joined():
    parts = [
        part("west", told("MIN", 30e4, 3e4, bounds=(25e4, 60e4))),
        part("east", told("MIN", 10e4, 4e4, road="audit")),
    ]
    mining = report_map(parts).rows[0]
    assert mining.bounds == pytest.approx((35e4, 70e4))
    assert mining.positives == {"draws": 9, "audit": 9}


@pytest.mark.simulation
def test_the_interval_of_a_sum_covers_as_often_as_it_says():
    """Two scenes with normal means of few answers: about 95 of 100 intervals hold the sum."""
    rng = np.random.default_rng(5)
    truth, hits = 60.0, 0
    for _ in range(800):
        parts = []
        for name, mean, sd, n in (("a", 40.0, 8.0, 8), ("b", 20.0, 15.0, 12)):
            sample = rng.normal(mean, sd, n)
            parts.append(part(name, told("MIN", sample.mean(), sample.std(ddof=1) / math.sqrt(n), n - 1), area=1e6))
        mining = report_map(parts).rows[0].outcome
        hits += mining.lower <= truth <= mining.upper
    assert 0.93 < hits / 800 < 0.97
