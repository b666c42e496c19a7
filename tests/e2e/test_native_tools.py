"""QGIS's own editing tools on the labels, in the real QGIS with real mouse events: rows, journal, undo, restart."""

from __future__ import annotations

import pytest

from tests.e2e.in_qgis import run_in_qgis

SIDE, SPLIT, MERGED = 120, 60, 120
METRES = 1.02
"""How far an area on the ellipsoid may be from that of the map, as a factor."""


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    return run_in_qgis("native_tools_in_qgis.py", tmp_path_factory.mktemp("native"))


def near(area):
    return pytest.approx(area, rel=METRES - 1)


def test_a_split_makes_a_second_row_with_its_own_uuid(found):
    (before,), after = found["begin"], found["split"]
    assert len(after) == 2 and len({row["uuid"] for row in after}) == 2
    assert before["uuid"] in {row["uuid"] for row in after}
    assert [row["area"] for row in after] == [near(SPLIT * SIDE)] * 2
    assert {row["class"] for row in after} == {"PIT"} and {row["note"] for row in after} == {"seen"}
    assert {row["unit"] for row in after} == {None} and {row["frame"] for row in after} == {""}
    # The time of the first is not counted twice, and that of the cut goes with what was cut.
    assert sorted(row["seconds"] for row in after) == [0.0, before["seconds"] + 6]


def test_a_merge_leaves_one_row(found):
    (after,) = found["merge"]
    assert after["area"] == near(MERGED * SIDE) and after["class"] == "PIT" and after["valid"]
    assert after["seconds"] == sum(row["seconds"] for row in found["split"]) + 6


def test_reshape_ring_fill_and_part_recompute_the_area(found):
    (merged,), (reshaped,), (ring,) = found["merge"], found["reshape"], found["ring"]
    assert reshaped["area"] > merged["area"] * 1.05 and reshaped["uuid"] == merged["uuid"]
    assert ring["area"] == near(reshaped["area"] - 40 * 40)
    filled = found["fill ring"]
    assert len(filled) == 2 and filled[1]["area"] == near(20 * 20)
    assert len({row["uuid"] for row in filled}) == 2
    assert all(row["valid"] and row["class"] == "PIT" for row in found["part"])
    assert sum(row["area"] for row in found["part"]) > sum(row["area"] for row in filled) + 1000


def test_everything_is_undone_step_by_step_after_a_restart_and_done_again(found):
    areas = [step["areas"] for step in found["undone"]]
    assert len(areas) == 7 and areas[-1] == []
    assert areas[-2] == [near(SIDE * SIDE)]
    assert areas[-3] == [near(SPLIT * SIDE)] * 2
    assert sorted(row["uuid"] for row in found["redone"]) == sorted(row["uuid"] for row in found["part"])
    assert sorted(row["wkt"] for row in found["redone"]) == sorted(row["wkt"] for row in found["part"])


def test_a_shared_corner_moves_in_both_labels(found):
    one, other = found["shared corner moved"]
    assert {one["class"], other["class"]} == {"PIT", "WRD"}
    corners = [
        set(row["wkt"].replace("(", "").replace(")", "").removeprefix("MultiPolygon ").split(", "))
        for row in (one, other)
    ]
    assert len(corners[0] & corners[1]) == 2
    assert one["area"] != near(80 * 80) and other["area"] != near(80 * 80)
    assert one["unit"] is None and other["unit"] is None
