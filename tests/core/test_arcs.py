"""Outlines of regions: near the true edges, one border for both sides, valid whatever the raster."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mining_mapper.core import arcs
from tests.benchmarks import true_edges
from tests.benchmarks.true_edges import along, area

small_rasters = arrays(np.int32, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=st.integers(0, 3))


@pytest.fixture(scope="module")
def simulated():
    """A SIMULATED scene: its normalised image, objects by pixel, and objects on a grid twice as fine."""
    return true_edges.simulated()


def test_outlines_follow_the_true_edges_of_a_simulated_scene(simulated):
    image, objects, fine = simulated
    places = arcs.corner_places(objects, image)
    fine_places = arcs.corner_places(fine)
    off, found, true = [], 0.0, 0.0
    for number in true_edges.large(objects):
        drawn = arcs.outlines(objects, objects == number, places)
        known = true_edges.known_rings(fine, number, fine_places)
        off += [true_edges.distances(true_edges.along(outline.outer), known) for outline in drawn]
        found, true = found + sum(map(area, drawn)), true + (fine == number).sum() / 4
    assert np.concatenate(off).mean() <= 0.35
    assert abs(found / true - 1) < 0.01


def test_neighbours_share_their_border_to_the_last_vertex_and_fill_the_raster(simulated):
    image, objects, _fine = simulated
    assert true_edges.sides_alone(objects, arcs.corner_places(objects, image)) == 0


def test_the_outline_of_a_region_does_not_depend_on_the_window(simulated):
    image, objects, _fine = simulated
    number = int(np.bincount(objects.ravel())[1:].argmax()) + 1
    rows, cols = np.nonzero(objects == number)
    top, left = max(rows.min() - arcs.MARGIN, 0), max(cols.min() - arcs.MARGIN, 0)
    window = (slice(top, rows.max() + arcs.MARGIN + 1), slice(left, cols.max() + arcs.MARGIN + 1))
    whole = arcs.outlines(objects, objects == number, arcs.corner_places(objects, image))
    seen = objects[window]
    part = arcs.outlines(seen, seen == number, arcs.corner_places(seen, image[(slice(None), *window)]))
    for one, other in zip(whole, part):
        assert one.outer.shape == other.outer.shape
        assert np.allclose(one.outer, other.outer + (left, top), atol=1e-6)


def test_a_slanting_edge_is_drawn_as_a_line():
    rows, cols = np.indices((60, 60))
    inside = cols > 12 + rows * 0.37
    outline = arcs.outlines(inside.astype(int), inside, arcs.corner_places(inside.astype(int)))[0]
    left = outline.outer[(outline.outer[:, 1] > 8) & (outline.outer[:, 1] < 52) & (outline.outer[:, 0] < 50)]
    assert len(left) <= 12
    assert np.abs(left[:, 0] - (12.5 + (left[:, 1] - 0.5) * 0.37)).max() < 0.45


def test_the_image_moves_a_border_between_its_pixels():
    mixed = np.repeat(np.array([0.0] * 10 + [0.75] + [1.0] * 9)[None], 20, axis=0)[None].astype(np.float32) * 4
    inside = np.arange(20)[None].repeat(20, axis=0) >= 10
    outline = arcs.outlines(inside.astype(int), inside, arcs.corner_places(inside.astype(int), mixed))[0]
    edge = outline.outer[(outline.outer[:, 0] < 12) & (np.abs(outline.outer[:, 1] - 10) < 6)]
    middle = along(outline.outer, 0.2)
    middle = middle[(middle[:, 0] < 12) & (np.abs(middle[:, 1] - 10) < 4)]
    assert len(edge) <= 4
    assert np.abs(middle[:, 0] - 10.25).max() < 0.06


@settings(max_examples=150, deadline=None)
@given(small_rasters, st.sampled_from([0.0, arcs.SIMPLIFIED_TO]))
def test_every_corner_stays_within_half_a_pixel_and_rings_are_simple(regions, tolerance):
    places = arcs.corner_places(regions)
    rows, cols = np.indices(places.shape[:2])
    assert np.abs(places - np.stack([cols, rows], axis=-1)).max() <= arcs.FARTHEST + 1e-9
    for number in np.unique(regions):
        rings = arcs.corner_rings(regions == number)
        for ring in rings:
            assert ring[0] == ring[-1] and len(set(ring[:-1].tolist())) == len(ring) - 1
        drawn = arcs.outlines(regions, regions == number, places, tolerance)
        assert all(area(outline) > 0 for outline in drawn)


@settings(max_examples=80, deadline=None)
@given(small_rasters)
def test_outlines_are_valid_polygons_that_fill_the_raster(regions):
    shapely = pytest.importorskip("shapely")
    places = arcs.corner_places(regions)
    total = 0.0
    for number in np.unique(regions):
        for outline in arcs.outlines(regions, regions == number, places, tolerance=0):
            polygon = shapely.Polygon(outline.outer, outline.holes)
            assert polygon.is_valid
            total += polygon.area
    assert total == pytest.approx(regions.size)
