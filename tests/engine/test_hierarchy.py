"""The hierarchy of units: nested, of every size, read with numpy alone."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from mining_mapper.core.errors import Cancelled, FrameError
from mining_mapper.core.hierarchy import Hierarchy, hierarchy_path
from mining_mapper.core.hierarchy_building import build_hierarchy
from mining_mapper.core.segments import adjacency, segment
from mining_mapper.engine.cache import file_sha256
from mining_mapper.engine.frame import build_frame
from mining_mapper.engine.scene import open_scene
from mining_mapper.engine.workspace import open_workspace


@pytest.fixture
def frame(write_raster, fields, tmp_path):
    """Units of a chequerboard of fields, and the path of their raster, opened once for learning."""
    scene = open_scene(write_raster(fields), roles={"blue": 1, "green": 2, "red": 3, "nir": 4})
    path = tmp_path / "units.tif"
    build_frame(scene, None, 21 * 100 / 10_000, path)
    open_workspace(scene, str(path), file_sha256(path), str(tmp_path), lambda *_: None, lambda: False)
    with rasterio.open(path) as source:
        return source.read(1), path


def test_opening_a_frame_writes_its_hierarchy_beside_it(frame):
    units, path = frame
    hierarchy = Hierarchy.read(path)
    n_units = int(units.max())
    whole = hierarchy.of_size(1, units.size)
    assert hierarchy.pixels(whole) == units.size
    assert (hierarchy.inside(units, [whole]) == (units > 0)).all()
    assert hierarchy.bounds(whole) == (0, 0, units.shape[0] - 1, units.shape[1] - 1)
    assert all(hierarchy.of_size(unit, 1) == unit - 1 for unit in range(1, n_units + 1))


def test_growing_goes_from_a_unit_to_its_field_and_to_the_whole_and_shrinking_back(frame):
    units, path = frame
    hierarchy = Hierarchy.read(path)
    unit = int(units[40, 40])
    region, masks = hierarchy.of_size(unit, 1), []
    while not masks or hierarchy.larger(region) != region:
        region = hierarchy.larger(region) if masks else region
        mask = hierarchy.inside(units, [region])
        rows, cols = np.nonzero(mask)
        assert mask[40, 40] and mask.sum() == hierarchy.pixels(region)
        assert hierarchy.bounds(region) == (rows.min(), cols.min(), rows.max(), cols.max())
        assert not masks or (mask[masks[-1]].all() and mask.sum() > masks[-1].sum())
        masks.append(mask)
    field = np.zeros_like(masks[0])
    field[32:48, 32:48] = True
    assert max((mask & field).sum() / (mask | field).sum() for mask in masks) > 0.9
    while region != unit - 1:
        before, region = hierarchy.pixels(region), hierarchy.smaller(region, unit)
        assert hierarchy.pixels(region) < before


def test_units_that_touch_nothing_stay_alone():
    units = np.zeros((9, 9), np.int32)
    units[1:3, 1:3], units[6:8, 5:8] = 1, 2
    means = np.zeros((2, 3), np.float32)
    # The table of a raster on disk is not needed for two units.
    table = build_hierarchy(means, *_units(units), adjacency(units))
    hierarchy = Hierarchy(table)
    assert hierarchy.larger(0) == 0 and hierarchy.larger(1) == 1
    assert (hierarchy.inside(units, [1]) == (units == 2)).all()


def test_some_regions_are_all_that_each_of_them_is(frame):
    units, path = frame
    hierarchy, rng = Hierarchy.read(path), np.random.default_rng(4)
    for count in (1, 2, 7, 40):
        # Of any sizes, so that some lie in others.
        regions = rng.integers(0, len(hierarchy.table()), count).tolist()
        each = [hierarchy.inside(units, [region]) for region in regions]
        assert (hierarchy.inside(units, regions) == np.logical_or.reduce(each)).all()
    assert not hierarchy.inside(np.zeros((3, 3), np.int32), [0]).any()


def test_building_can_be_stopped(fields):
    image = fields.astype(np.float32) / 3000
    units = segment(image, np.ones(image.shape[1:], bool))
    means = np.zeros((units.max(), 4), np.float32)
    with pytest.raises(Cancelled):
        build_hierarchy(means, *_units(units), adjacency(units), lambda: True)


def test_a_damaged_hierarchy_is_named(tmp_path):
    path = tmp_path / "units.tif"
    assert Hierarchy.read(path) is None
    hierarchy_path(path).write_bytes(b"nothing")
    with pytest.raises(FrameError, match=r"units\.hierarchy\.npy is damaged"):
        Hierarchy.read(path)
    np.save(hierarchy_path(path), np.zeros((3, 3)))
    with pytest.raises(FrameError, match="another kind"):
        Hierarchy.read(path)


def _units(units):
    numbers = range(1, int(units.max()) + 1)
    places = [np.nonzero(units == number) for number in numbers]
    bounds = [[rows.min(), cols.min(), rows.max(), cols.max()] for rows, cols in places]
    pixels = np.array([len(rows) for rows, _ in places])
    return np.array(bounds, np.int32), pixels
