"""What the replay of effort counts and concludes: hands, drags, and the verdicts that are printed."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY

from tests.benchmarks.bench_effort import TOOLS, landscape_report, report
from tests.benchmarks.effort_hand import actions_of, let_go_early, seen, trembling


def ring(*corners):
    return np.array(corners, float)


def polygon(places):
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in places.tolist()]])


def test_a_drag_counts_an_action_for_every_two_hundred_pixels_begun():
    assert actions_of(ring((0, 0), (150, 0))) == 1
    assert actions_of(ring((0, 0), (150, 0), (150, 60))) == 2


def test_a_rectangle_is_let_go_before_its_longest_side_and_still_is_one():
    corners = ring((0, 0), (40, 0), (40, 12), (0, 12))
    way = let_go_early(seen(np.concatenate([corners, corners[:1]]), 480), 480)
    assert np.hypot(*np.diff(way, axis=0).T).sum() < 12 + 40 + 12 + 3
    assert polygon(way).area() == pytest.approx(480, rel=0.03)


def test_a_trembling_hand_stays_near_what_it_follows():
    way = np.column_stack([np.linspace(0, 300, 301), np.zeros(301)])
    drawn = trembling(way, 1.0, np.random.default_rng(0))
    assert drawn[:, 1].std() == pytest.approx(1 / np.sqrt(2), rel=0.25)


def rows(scene, pixels, assisted, iou):
    common = {"scene": scene, "pixels": pixels, "actions_manual": 20, "actions_hand": 10}
    return [{**common, "tool": tool, "actions_assisted": assisted, "iou": iou} for tool in TOOLS]


def test_verdicts_tell_what_is_reached_and_what_is_missed():
    told = report(rows("place", 800, 6, 0.9) + rows("simulated_landscape", 7000, 12, 0.8)).splitlines()
    verdicts = {line.rsplit(" ", 1)[-1] for line in told if line.startswith("references: ")}
    assert verdicts == {"reached"}
    missed = [line for line in told if line.startswith("simulated: ")]
    assert len(missed) == 4 and all(line.endswith("MISSED") for line in missed)


def test_a_landscape_is_judged_by_objects_score_and_share():
    told = {
        "objects": 310, "actions_manual": 5000, "actions_hand": 3000, "actions_assisted": 1300, "f1": 0.91,
        "drawn": 3, "steps": [("answers", 200, 0.1), ("outlines", 1300, 0.91)],
    }  # fmt: skip
    lines = landscape_report(told).splitlines()
    assert [line.rsplit(" ", 1)[-1] for line in lines[1:4]] == ["reached", "reached", "MISSED"]
