"""Polygons from outside, before GDAL sees them."""

from __future__ import annotations

import pytest

from mining_mapper.core.errors import ProtocolError
from mining_mapper.engine.outlines import checked_outline, required_outline
from mining_mapper.engine.server import Job
from mining_mapper.engine.services import methods

BROKEN = [
    {"type": "Polygon", "coordinates": [[["a", 2], ["b", 3], ["c", 4], ["a", 2]]]},
    {"type": "Polygon", "coordinates": [[[0, 0], [1, float("nan")], [1, 1], [0, 0]]]},
    {"type": "Point", "coordinates": [1, 2]},
    {},
]


@pytest.mark.parametrize("geometry", BROKEN)
def test_what_is_no_polygon_is_refused_with_its_owner(geometry):
    with pytest.raises(ProtocolError, match="label 3"):
        checked_outline(geometry, "label 3")


def test_an_empty_polygon_is_refused_where_one_is_needed():
    empty = {"type": "Polygon", "coordinates": []}
    assert checked_outline(empty, "label 3") is None
    with pytest.raises(ProtocolError, match="empty"):
        required_outline(empty, "label 3")


@pytest.mark.parametrize("area", BROKEN)
def test_a_broken_area_of_interest_does_not_end_the_engine(write_raster, fields, area):
    params = {"scene": {"path": str(write_raster(fields))}, "area": area}
    with pytest.raises(ProtocolError, match="area of interest"):
        methods()["frame.foretell"].function(params, Job.__new__(Job))
