"""Rasters that the panel writes, where the disk takes no more of them."""

from __future__ import annotations

import contextlib
import resource
import signal

import numpy as np
import pytest
from osgeo import gdal

from mining_mapper.core.errors import CampaignError, Cancelled
from mining_mapper.core.landscape import simulate_landscape
from mining_mapper.plugin.background import Errand
from mining_mapper.plugin.mining_map import write_mining
from mining_mapper.plugin.panel.sample import write_image

SIDE, ROOM = 600, 60_000


@contextlib.contextmanager
def little_room():
    """Let no file of this process grow beyond some kilobytes, as if the disk were full."""
    before, limits = signal.signal(signal.SIGXFSZ, signal.SIG_IGN), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)


@pytest.fixture
def map_of_model(tmp_path):
    """Percents of two classes, so irregular that nothing packs them."""
    path = tmp_path / "map.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 2, gdal.GDT_Byte)
    dataset.SetGeoTransform((0, 10, 0, 0, 0, -10))
    percents = np.random.default_rng(3).integers(0, 50, (2, SIDE, SIDE), np.uint8)
    for band, values in enumerate(percents, 1):
        dataset.GetRasterBand(band).WriteArray(values)
    dataset.FlushCache()
    return path, percents


def test_a_map_for_which_there_is_no_room_is_refused_and_leaves_nothing(map_of_model, tmp_path):
    target = tmp_path / "maps" / "mining.tif"
    with little_room(), pytest.raises(CampaignError) as refused:
        write_mining(map_of_model[0], ["PIT", "QRY"], {"PIT", "QRY"}, target, Errand())
    assert str(target) in refused.value.message and "room" in refused.value.remedy and refused.value.details
    assert list(target.parent.iterdir()) == []


def test_a_map_is_the_sum_of_its_classes_of_mining_and_there_only_when_it_is_whole(map_of_model, tmp_path):
    source, percents = map_of_model
    target = tmp_path / "maps" / "mining.tif"
    given_up = Errand()
    given_up.cancel()
    with pytest.raises(Cancelled):
        write_mining(source, ["PIT", "QRY"], {"PIT"}, target, given_up)
    assert list(target.parent.iterdir()) == []
    assert write_mining(source, ["PIT", "NEG"], {"PIT", "QRY"}, target, Errand()) == target
    assert np.array_equal(gdal.Open(str(target)).ReadAsArray(), percents[0])
    write_mining(source, ["PIT", "QRY"], {"PIT", "QRY"}, target, Errand())
    assert np.array_equal(gdal.Open(str(target)).ReadAsArray(), percents.sum(axis=0))
    assert [each.name for each in target.parent.iterdir()] == ["mining.tif"]


def test_an_image_of_the_sample_that_does_not_fit_keeps_the_one_that_is_there(tmp_path):
    landscape = simulate_landscape(seed=1, size=(120, 120), n_bands=4)
    path = tmp_path / "simulated.tif"
    write_image(path, landscape, landscape.dates[0])
    before = path.read_bytes()
    assert len(before) > ROOM
    with little_room(), pytest.raises(OSError, match=r"\w"):
        write_image(path, landscape, landscape.dates[1])
    assert path.read_bytes() == before and [each.name for each in tmp_path.iterdir()] == ["simulated.tif"]
