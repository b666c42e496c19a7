"""Outlines that touch have the same corners on their common border, whatever tool made them."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import itertools

import campaigns
import pytest
from campaign_fixtures import campaign  # noqa: F401
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsGeometry, QgsVectorLayerUtils

from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin.campaign import Campaign
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


def accept(campaign, digitising, shape, code):
    """Make a label of a place, as accepting a row of a list does; return the place's row and the label."""
    with campaign.action("accept") as edit:
        place = edit.insert("sites", {"state": "done"}, shape)
        outline, beside = digitising.joined(digitising.fitted(shape))
        label = edit.insert("labels", {"class": code, "delineation": "tight"}, outline)
        edit.reshape("labels", beside)
    return place, label


def three_beside(campaign, digitising):
    """Return three labels that got corners of each other."""
    shapes = ((square(0, 0), "PIT"), (square(20, -20), "WRD"), (square(-15, 10), "WRD"))
    return [accept(campaign, digitising, *each) for each in shapes]


def left(campaign):
    return {row["uuid"]: row["geometry"] for row in campaign.rows("labels")}


@pytest.mark.parametrize("order", itertools.permutations(range(3)))
def test_labels_are_taken_back_in_any_order_whatever_corners_neighbours_gave_them_since(campaign, digitising, order):
    made = three_beside(campaign, digitising)
    areas = {label: shape.area() for label, shape in left(campaign).items()}
    for number, index in enumerate(order, 1):
        place, label = made[index]
        campaign.undoing_of("sites", place).run()
        assert left(campaign).keys() == areas.keys() - {made[each][1] for each in order[:number]}
    while campaign.redo() is not None:
        pass
    assert {label: shape.area() for label, shape in left(campaign).items()} == pytest.approx(areas)
    campaign.close()
    again = Campaign.open(campaign.path)
    for _step in made:
        again.undo_last()
    assert left(again) == {}
    again.close()


def test_what_was_reshaped_since_is_not_taken_back_alone(campaign, digitising):
    (place, label), *_others = three_beside(campaign, digitising)
    with campaign.action("reshape") as edit:
        edit.update("labels", label, geometry=square(0, 0, 30))
    with pytest.raises(CampaignError, match="changed afterwards"):
        campaign.undoing_of("sites", place).run()
    assert len(left(campaign)) == 3


def test_a_class_that_was_given_before_corners_came_is_taken_back_below_them(campaign, digitising):
    label = digitising.save(square(0, 0), "PIT")
    with campaign.action("change") as edit:
        edit.update("labels", label, **{"class": "WRD"})
        place = edit.insert("sites", {"state": "done"}, square(0, 0))
    digitising.save(square(20, -20), "WRD")
    outline = left(campaign)[label]
    campaign.undoing_of("sites", place).run()
    assert campaign.row("labels", label)["class"] == "PIT" and left(campaign)[label].equals(outline)


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
