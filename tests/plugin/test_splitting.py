"""Parting outlines along lines, and finding those that cover ground already."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsGeometry

from mining_mapper.plugin.splitting import parted

RING = "MultiPolygon(((0 0,10 0,10 10,0 10,0 0),(4 4,6 4,6 6,4 6,4 4)))"
TWO = "MultiPolygon(((0 0,10 0,10 10,0 10,0 0)),((20 0,30 0,30 10,20 10,20 0)))"
places = st.floats(-5, 35).map(lambda value: round(value, 3))


def wkt(text):
    return QgsGeometry.fromWkt(text)


@pytest.mark.parametrize(
    ("outline", "line", "areas"),
    [
        ("Polygon((0 0,10 0,10 10,0 10,0 0))", "LineString(3 -1,3 11)", [70, 30]),
        ("Polygon((0 0,10 0,10 10,0 10,0 0))", "LineString(3 1,3 9)", [100]),
        ("Polygon((0 0,10 0,10 10,0 10,0 0))", "LineString(20 0,20 9)", [100]),
        (RING, "LineString(5 -1,5 11)", [48, 48]),
        (RING, "LineString(-1 5,5 5)", [96]),
        (TWO, "LineString(3 -1,3 11)", [170, 30]),
        (TWO, "LineString(-1 5,31 5)", [50, 50, 50, 50]),
    ],
)
def test_a_line_parts_what_it_crosses_from_side_to_side(outline, line, areas):
    assert [part.area() for part in parted(wkt(outline), wkt(line))] == pytest.approx(areas)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(places, places), min_size=2, max_size=6, unique=True), st.sampled_from([RING, TWO]))
def test_parts_are_valid_do_not_overlap_and_make_up_the_whole(corners, outline):
    whole = wkt(outline)
    line = wkt("LineString({})".format(",".join(f"{x} {y}" for x, y in corners)))
    parts = parted(whole, line)
    assert all(part.isGeosValid() and part.area() > 0 for part in parts)
    assert sum(part.area() for part in parts) == pytest.approx(whole.area())
    assert QgsGeometry.unaryUnion(parts).area() == pytest.approx(whole.area())
