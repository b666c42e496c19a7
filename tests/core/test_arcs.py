"""Outlines of regions: near the true edges, one border for both sides, valid whatever the raster."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mining_mapper.core import arcs
from mining_mapper.core.landscape import scene as simulation

small_rasters = arrays(np.int32, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=st.integers(0, 3))


def area(outline: arcs.Outline) -> float:
    def of_ring(ring):
        x, y = ring.T
        return (x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2

    return of_ring(outline.outer) + sum(of_ring(hole) for hole in outline.holes)


def sides(outlines) -> set:
    """Return the sides of polygons as unordered pairs of vertices."""
    rings = [ring for outline in outlines for ring in (outline.outer, *outline.holes)]
    return {frozenset((tuple(a), tuple(b))) for ring in rings for a, b in zip(ring[:-1], ring[1:])}


def distances(points: np.ndarray, rings: list[np.ndarray]) -> np.ndarray:
    """Return how far points are from the nearest of the sides of some rings."""
    starts = np.concatenate([ring[:-1] for ring in rings])
    along = np.concatenate([np.diff(ring, axis=0) for ring in rings])
    squared = (along**2).sum(axis=1)
    share = ((points[:, None] - starts) * along).sum(axis=2) / squared
    nearest = starts + np.clip(share, 0, 1)[..., None] * along
    return np.hypot(*np.moveaxis(points[:, None] - nearest, 2, 0)).min(axis=1)


def along(ring: np.ndarray, step: float = 0.5) -> np.ndarray:
    """Return points along a ring, so many pixels apart."""
    lengths = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(ring, axis=0).T))])
    at = np.arange(0, lengths[-1], step)
    return np.column_stack([np.interp(at, lengths, ring[:, axis]) for axis in (0, 1)])


@pytest.fixture(scope="module")
def simulated():
    """A SIMULATED scene: its normalised image, objects by pixel, and objects on a grid twice as fine."""
    seed, size = 3, (300, 300)
    land = simulation.Countryside(np.random.default_rng((seed, 11)), size)
    sites = simulation.plan_sites(np.random.default_rng((seed, 12)), land, 40, 0.08)
    canvas = simulation.Canvas(size)
    land.paint(canvas, july=True)
    simulation.paint_sites(canvas, sites, july=True)
    image = simulation.Camera(seed, size).take(canvas, simulation.choose_bands(10), 1, 1000).astype(np.float32)
    classes = np.array(canvas.patches.class_value)[canvas.patch]
    fine = np.where((classes < 100) | (classes >= 200), 0, np.array(canvas.patches.object_id)[canvas.patch])
    four = np.sort(fine.reshape(size[0], 2, size[1], 2).transpose(0, 2, 1, 3).reshape(*size, 4), axis=-1)
    # The commonest of four, ties taken in turn: no object gains by having the higher number.
    objects = np.where(np.indices(size).sum(axis=0) % 2, four[..., 1], four[..., 2]).astype(np.int32)
    image = (image - image.mean(axis=(1, 2), keepdims=True)) / image.std(axis=(1, 2), keepdims=True)
    return image, objects, fine


def test_outlines_follow_the_true_edges_of_a_simulated_scene(simulated):
    image, objects, fine = simulated
    places = arcs.corner_places(objects, image)
    fine_places = arcs.corner_places(fine)
    off, found, true = [], 0.0, 0.0
    for number in np.flatnonzero(np.bincount(objects.ravel()) >= 100)[1:]:
        drawn = arcs.outlines(objects, objects == number, places)
        known = arcs.outlines(fine, fine == number, fine_places, tolerance=0)
        known_rings = [ring / 2 for outline in known for ring in (outline.outer, *outline.holes)]
        off += [distances(along(outline.outer), known_rings) for outline in drawn]
        found, true = found + sum(map(area, drawn)), true + (fine == number).sum() / 4
    assert np.concatenate(off).mean() <= 0.35
    assert abs(found / true - 1) < 0.01


def test_neighbours_share_their_border_to_the_last_vertex_and_fill_the_raster(simulated):
    image, objects, _fine = simulated
    places = arcs.corner_places(objects, image)
    outlines = {number: arcs.outlines(objects, objects == number, places) for number in np.unique(objects)}
    count: dict = {}
    for drawn in outlines.values():
        for side in sides(drawn):
            count[side] = count.get(side, 0) + 1
    rim = (0, objects.shape[1]), (0, objects.shape[0])
    alone = [side for side, times in count.items() if times == 1]
    assert all(any(all(p[axis] == at for p in side) for axis in (0, 1) for at in rim[axis]) for side in alone)
    assert max(count.values()) == 2


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
