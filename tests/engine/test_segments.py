from __future__ import annotations

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from mining_mapper.core.errors import Cancelled
from mining_mapper.core.segments import adjacency, coarser, segment
from mining_mapper.engine.scene import open_scene, read_normalised

FOUR_NEIGHBOURS = ndimage.generate_binary_structure(2, 1)
REAL = (
    ("strzegom_north", "s2_l2a_2021-06-19.tif"),
    ("strzegom_north", "s2_l2a_2022-07-19.tif"),
    ("strzegom_north", "s2_l2a_2022-10-12.tif"),
    ("pocone_mt", "s2_l1c_2021_median.tif"),
)


def parts_of_equal_number(units: np.ndarray) -> int:
    """Return the number of 4-connected parts of equal number, by an independent walk over the pixels."""
    last = np.full(units.size, -1)

    def root(k: int) -> int:
        while last[k] >= 0:
            k = last[k]
        return k

    flat, width = units.ravel(), units.shape[1]
    for k in range(units.size):
        for beside in ((k - 1,) if k % width else ()) + ((k - width,) if k >= width else ()):
            if flat[beside] == flat[k]:
                one, other = root(k), root(beside)
                if one != other:
                    last[one] = other
    return int(((last < 0) & (flat > 0)).sum())


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), levels=st.integers(1, 50), holes=st.floats(0, 0.6), unit_px=st.floats(4, 40))
def test_units_are_dense_connected_bounded_and_cover_the_valid_pixels(seed, levels, holes, unit_px):
    stream = np.random.default_rng(seed)
    image = stream.integers(0, levels, (3, 37, 41)).astype(np.float32)
    valid = stream.random((37, 41)) >= holes
    units = segment(image, valid, unit_px)
    sizes = np.bincount(units.ravel())[1:]
    assert units.dtype == np.int32
    assert np.array_equal(units > 0, valid)
    assert (sizes > 0).all()
    assert sizes.max(initial=0) <= 4 * unit_px
    assert parts_of_equal_number(units) == len(sizes)


def test_nothing_valid_gives_no_unit():
    assert not segment(np.zeros((2, 9, 9), np.float32), np.zeros((9, 9), bool)).any()


def test_a_unit_does_not_straddle_a_sharp_border(fields):
    image = fields.astype(np.float32) / 3000
    units = segment(image, np.ones(image.shape[1:], bool), 20)
    field = np.indices((96, 128)) // 16
    field = field[0] * 8 + field[1]
    of_unit = {number: np.unique(field[units == number]) for number in range(1, units.max() + 1)}
    assert np.mean([len(found) == 1 for found in of_unit.values()]) > 0.99


def test_flat_ground_is_cut_into_units_of_the_size_asked_for():
    units = segment(np.zeros((1, 200, 200), np.float32), np.ones((200, 200), bool), 20)
    sizes = np.bincount(units.ravel())[1:]
    assert 10 < sizes.mean() < 50
    assert sizes.max() <= 80


def test_the_same_image_gives_the_same_units(fields):
    image = fields.astype(np.float32)
    valid = np.ones(image.shape[1:], bool)
    assert np.array_equal(segment(image, valid), segment(image.copy(), valid.copy()))


def test_coarser_regions_nest_and_are_connected(fields):
    image = fields.astype(np.float32)
    units = segment(image, np.ones(image.shape[1:], bool), 20)
    pixels = np.bincount(units.ravel())[1:]
    means = np.column_stack([np.bincount(units.ravel(), band.ravel())[1:] / pixels for band in image])
    levels = coarser(means.astype(np.float32), pixels, adjacency(units), (80, 320))
    fine = units
    for level in levels:
        region = level[units - 1]
        parents = {}
        for low, high in set(zip(fine.ravel().tolist(), region.ravel().tolist())):
            assert parents.setdefault(low, high) == high, "a region lies in one region of the level above"
        assert all(ndimage.label(region == number, FOUR_NEIGHBOURS)[1] == 1 for number in np.unique(region))
        fine = region
    assert levels[0].max() > levels[1].max() > 0


def test_cancelling_stops_the_merging(fields):
    with pytest.raises(Cancelled):
        segment(fields.astype(np.float32), np.ones(fields.shape[1:], bool), cancelled=lambda: True)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), rows=st.integers(1, 30))
def test_adjacency_counts_the_pixel_sides_between_units(seed, rows):
    units = np.random.default_rng(seed).integers(0, 6, (rows, 17)).astype(np.int32)
    sides: dict[tuple[int, int], int] = {}
    for one, other in ((units[:, :-1], units[:, 1:]), (units[:-1], units[1:])):
        for a, b in zip(one.ravel().tolist(), other.ravel().tolist()):
            if a and b and a != b:
                pair = (min(a, b) - 1, max(a, b) - 1)
                sides[pair] = sides.get(pair, 0) + 1
    edges = adjacency(units)
    assert dict(zip(zip(edges.first.tolist(), edges.second.tolist()), edges.border.astype(int).tolist())) == sides


def test_adjacency_of_a_tall_image_is_that_of_its_parts_together():
    units = np.arange(1, 1301, dtype=np.int32)[:, None].repeat(2, axis=1)
    edges = adjacency(units)
    assert np.array_equal(edges.first, np.arange(1299))
    assert np.array_equal(edges.second, np.arange(1, 1300))
    assert (edges.border == 2).all()


@pytest.mark.parametrize(("folder", "name"), REAL)
def test_units_of_real_scenes_can_carry_the_reference(scenes, folder, name):
    image, valid = read_normalised(open_scene(scenes / folder / name))
    with rasterio.open(scenes / folder / "reference_mask.tif") as source:
        mask = source.read(1)
    units = segment(image, valid)
    sizes = np.bincount(units.ravel())[1:]
    assert len(sizes) <= 10_000
    assert len(sizes) >= 0.02 * valid.sum()
    assert sizes.max() <= 84
    assert np.percentile(sizes, 5) >= 5
    assert ceiling(units, mask) >= 0.95


def ceiling(units: np.ndarray, mask: np.ndarray) -> float:
    """Return F1 of mining when every unit takes its majority, uncertain pixels (255) left out."""
    counted = (mask != 255) & (units > 0)
    mining = np.bincount(units[counted & (mask == 1)], minlength=units.max() + 1)
    majority = (2 * mining > np.bincount(units[counted], minlength=units.max() + 1))[units]
    hits = (majority & (mask == 1) & counted).sum()
    return 2 * hits / ((majority & counted).sum() + ((mask == 1) & (mask != 255)).sum())
