"""Outlines are kept from overlapping and mended without losing what was meant."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY

from mining_mapper.plugin.topology import (
    BROKEN,
    DUPLICATE,
    GAP,
    OVERLAP,
    SLIVER,
    Rules,
    faults_of,
    mended,
    sliver_parts,
    tidied,
    without,
)

RULES = Rules(pixel=1.0, least_area=4.0)


def shape(*parts):
    """A multipolygon of boxes (x, y, x, y)."""
    boxes = [f"(({a} {b},{c} {b},{c} {d},{a} {d},{a} {b}))" for a, b, c, d in parts]
    return QgsGeometry.fromWkt(f"MULTIPOLYGON({','.join(boxes)})")


def kinds(*shapes):
    return sorted(fault.kind for fault in faults_of({str(place): each for place, each in enumerate(shapes)}, RULES))


def after(*shapes):
    polygons = {str(place): each for place, each in enumerate(shapes)}
    polygons.update(mended(polygons, RULES))
    return polygons


def blob(rng):
    """A star-shaped polygon somewhere on a sheet of 100 x 100."""
    angles = np.sort(rng.uniform(0, 2 * np.pi, 12))
    radii = rng.uniform(4, 18, 12)
    centre = rng.uniform(20, 80, 2)
    ring = np.column_stack([np.cos(angles), np.sin(angles)]) * radii[:, None] + centre
    return QgsGeometry.fromMultiPolygonXY([[[QgsPointXY(*place) for place in ring.tolist()]]])


@pytest.mark.parametrize("seed", range(60))
def test_whatever_is_mended_is_valid_and_overlaps_nowhere_and_nothing_is_left_to_mend(seed):
    rng = np.random.default_rng(seed)
    before = [blob(rng) for _ in range(6)]
    left = {key: polygon for key, polygon in after(*before).items() if polygon is not None}
    assert all(polygon.isGeosValid() for polygon in left.values())
    found = {fault.kind for fault in faults_of(left, RULES)}
    assert not found & {BROKEN, DUPLICATE, OVERLAP, GAP}
    whole = QgsGeometry.unaryUnion([polygon.makeValid() for polygon in before]).area()
    kept = QgsGeometry.unaryUnion(list(left.values())).area()
    # Slivers go and small gaps are filled, nothing else.
    assert kept == pytest.approx(whole, rel=0.05)


def test_the_older_of_two_stays_and_of_two_alike_the_newer_goes():
    old, new = shape((0, 0, 10, 10)), shape((5, 0, 20, 10))
    result = after(old, new, shape((0, 0, 10, 10)))
    assert result["0"].equals(old) and result["2"] is None
    assert result["1"].area() == pytest.approx(100)
    assert kinds(old, new) == [OVERLAP] and kinds(old, old) == [DUPLICATE]


def test_a_thin_gap_between_two_goes_to_the_longer_neighbour_and_a_wide_one_stays():
    around = [(0, 0, 10, 5), (0, 5, 4, 10), (4.5, 5, 10, 10), (0, 10, 10, 15)]
    shapes = [shape(around[0]), shape(around[1]), shape(around[2]), shape(around[3])]
    assert kinds(*shapes) == [GAP]
    assert QgsGeometry.unaryUnion(list(after(*shapes).values())).area() == pytest.approx(150)
    wide = [shape((0, 0, 10, 3)), shape((0, 7, 10, 10)), shape((0, 3, 3, 7)), shape((7, 3, 10, 7))]
    assert kinds(*wide) == []


def test_a_road_thinner_than_a_pixel_is_meant_and_a_splinter_beside_an_object_is_not():
    road, pit = shape((0, 0, 50, 0.6)), shape((20, -10, 30, 10))
    assert sliver_parts(road, RULES) == [] and kinds(road) == []
    assert after(road)["0"].equals(road)
    left = after(pit, road)["1"]
    assert left is not None and left.area() == pytest.approx(24)
    splintered = shape((0, 0, 10, 10), (20, 0, 20.5, 10))
    assert kinds(splintered) == [SLIVER]
    assert after(splintered)["0"].area() == pytest.approx(100)


def test_what_is_left_of_an_object_as_a_splinter_is_nothing():
    assert without(shape((0, 0, 10, 10)), [shape((0, 0, 9.5, 10))], RULES).isEmpty()


@pytest.mark.parametrize("length", [50, 0.2])
def test_what_rounding_leaves_of_a_thin_object_that_is_covered_is_nothing(length):
    road = shape((0, 0, length, 0.6))
    assert without(road, [shape((0, 0, length, 0.6 - 1e-10))], RULES).isEmpty()
    assert without(road, [shape((0, 0, length / 2, 0.6))], RULES).area() == pytest.approx(0.3 * length)


@pytest.mark.parametrize(("side", "fill_holes"), [(1.5, False), (1.5, True), (6, True)])
def test_what_lies_inside_is_not_covered_whatever_is_done_about_holes(side, fill_holes):
    inside = shape((7, 7, 7 + side, 7 + side))
    left = without(shape((0, 0, 20, 20)), [inside], Rules(1.0, 4.0, fill_holes))
    assert left.area() == pytest.approx(400 - side**2)
    assert left.intersection(inside).area() == pytest.approx(0)


def test_small_holes_and_parts_go_and_large_ones_stay_unless_all_are_filled():
    ring = shape((0, 0, 20, 20)).difference(shape((2, 2, 3, 3))).difference(shape((5, 5, 15, 15)))
    assert tidied(ring, RULES).area() == pytest.approx(300)
    assert tidied(ring, Rules(1.0, 4.0, True)).area() == pytest.approx(400)
    assert tidied(shape((0, 0, 10, 10), (20, 0, 21.5, 1.5)), RULES).area() == pytest.approx(100)


def test_a_bow_tie_is_made_valid():
    tie = QgsGeometry.fromWkt("MULTIPOLYGON(((0 0,10 10,10 0,0 10,0 0)))")
    assert BROKEN in kinds(tie)
    assert after(tie)["0"].isGeosValid() and after(tie)["0"].area() == pytest.approx(50)
