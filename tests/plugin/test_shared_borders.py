"""Outlines that touch have the same corners on their common border, whatever tool made them."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import campaigns
import pytest
from campaign_fixtures import campaign  # noqa: F401
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsGeometry, QgsVectorLayerUtils

from mining_mapper.plugin.digitising import Digitising
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.shared_borders import joined

square = campaigns.square


@pytest.fixture
def digitising(campaign):
    return Digitising(Session(campaign, None, "AB"))


def corners(shape):
    return {(corner.x(), corner.y()) for corner in shape.vertices()}


def outlines(campaign):
    return [row["geometry"] for row in campaign.rows("labels")]


def lacking(one, other):
    """Return how many corners on the border of the other each of two outlines has for itself."""
    near = 1e-6
    lone = corners(one) ^ corners(other)
    return sum(
        all(QgsGeometry.fromWkt(f"POINT({x} {y})").distance(shape) < near for shape in (one, other)) for x, y in lone
    )


# To the millimetre: corners nearer than the rounding of coordinates are one corner.
LENGTHS = st.integers(-39_000, 39_000).map(lambda number: number / 1000)


@settings(max_examples=60, deadline=None)
@given(LENGTHS, LENGTHS, st.integers(3_000, 60_000).map(lambda number: number / 1000), st.integers(0, 359))
def test_what_is_cut_from_another_shares_every_corner_with_it(x, y, size, angle):
    first, second = square(0, 0), square(x, y, size)
    second.rotate(angle, second.centroid().asPoint())
    left = second.difference(first)
    if left.isEmpty() or not second.intersects(first):
        return
    shape, beside = joined(left, {"first": first})
    after = beside.get("first", first)
    assert lacking(shape, after) == 0
    assert after.area() == pytest.approx(first.area()) and after.isGeosValid() and shape.isGeosValid()
    assert joined(shape, {"first": after}) == (shape, {})


def test_the_neighbour_of_a_new_outline_gets_its_corners_in_the_same_step(campaign, digitising):
    first = digitising.save(square(0, 0), "PIT", unit=None)
    before = campaign.row("labels", first)
    digitising.save(square(20, -20), "WRD")
    assert lacking(*outlines(campaign)) == 0
    assert corners(outlines(campaign)[0]) > corners(before["geometry"])
    campaign.undo_last()
    (shape,) = outlines(campaign)
    assert shape.asWkt() == before["geometry"].asWkt()
    campaign.redo()
    assert lacking(*outlines(campaign)) == 0


def test_what_is_added_and_mended_shares_its_corners_too(campaign, digitising):
    campaign.set_setting("least_pixels", 1)
    digitising.save(square(0, 0), "PIT")
    digitising.save(square(40, 10, 10), "WRD")
    assert digitising.add(square(40, 15, 10))
    assert lacking(*outlines(campaign)) == 0
    campaign.set_setting("allow_overlaps", True)
    digitising.save(square(-10, -10, 20), "WRD")
    campaign.set_setting("allow_overlaps", False)
    assert digitising.mend() == 1
    first, _second, third = outlines(campaign)
    assert lacking(first, third) == 0 and third.area() == pytest.approx(300)


def test_the_neighbour_of_what_qgis_s_tools_draw_gets_its_corners_and_stays_what_it_was(campaign):
    with campaign.action("digitise") as edit:
        row = {"class": "PIT", "origin": "digitised", "delineation": "tight", "unit": 7, "seconds": 3.0, "actions": 2}
        first = edit.insert("labels", row, square(0, 0))
    before = campaign.row("labels", first)
    layer = campaign.layer("labels")
    layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(layer, square(20, -20))
    feature["delineation"] = "tight"
    assert layer.addFeature(feature) and layer.commitChanges()
    assert lacking(*outlines(campaign)) == 0
    after = campaign.row("labels", first)
    kept = ("unit", "seconds", "actions", "class", "origin", "created")
    assert [after[name] for name in kept] == [before[name] for name in kept]
    assert campaign.last_action().what == "digitise"
    campaign.undo_last()
    assert [shape.asWkt() for shape in outlines(campaign)] == [before["geometry"].asWkt()]
