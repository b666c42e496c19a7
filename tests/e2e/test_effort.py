"""Effort counted in the real QGIS: its own tools for drawing and vertices, and the lot that withholds ours."""

from __future__ import annotations

import pytest

from tests.e2e.in_qgis import run_in_qgis


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    return run_in_qgis("effort_in_qgis.py", tmp_path_factory.mktemp("effort"))


def test_a_square_takes_its_button_four_corners_and_the_end_and_panning_takes_nothing(found):
    (label,) = found["drawn"]
    assert (label["actions"], label["tool"], label["class"]) == (1 + 4 + 1, "draw", "PIT")
    assert 0 < label["seconds"] < 30


def test_a_vertex_that_is_taken_back_costs_its_click_and_its_key(found):
    _first, second = found["second"]
    assert second["actions"] == 3 + 1 + 2 + 1


def test_moving_a_vertex_goes_with_the_label_that_has_it(found):
    before, after = found["second"], found["vertex moved"]
    assert after[0] == before[0]
    assert after[1]["actions"] == before[1]["actions"] + 2


def test_by_lot_the_smart_tool_steps_aside_for_qgis_and_comes_back(found):
    label = found["by lot"][-1]
    assert (label["arm"], label["control_share"], label["tool"]) == ("control", 0.5, "draw")
    assert label["actions"] == 1 + 4 + 1
    assert "By lot" in found["said"]
    assert (found["tool while by lot"], found["tool after"]) != ("SmartTool", "") and found["tool after"] == "SmartTool"


def test_the_tab_tells_it(found):
    assert found["table"][0][:2] == ["All", "3"]
    assert found["day"].startswith("Today: objects drawn: 3 (actions: ")
