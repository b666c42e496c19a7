from __future__ import annotations

import numpy as np
import pytest

from mining_mapper.core.errors import Cancelled
from mining_mapper.core.segments import segment
from mining_mapper.engine.features import REGION, REGION_SIZES, own_columns, unit_features, unit_graph, unit_positions

ROLES = {"blue": 1, "green": 2, "red": 3, "nir": 4}


@pytest.fixture(scope="module")
def table(fields):
    """The features of fields of 16 x 16 pixels, each field a unit, and their names."""
    image = fields.astype(np.float32) / 3000
    rows, cols = np.indices(image.shape[1:]) // 16
    units = (rows * 8 + cols + 1).astype(np.int32)
    features, names = unit_features(image, np.ones(units.shape, bool), units, ROLES)
    return image, units, dict(zip(names, features.T)), features


def test_there_is_a_finite_row_for_every_unit(table):
    _, units, columns, features = table
    assert features.shape == (48, len(columns))
    assert features.dtype == np.float32
    assert np.isfinite(features).all()


def test_band_statistics_are_those_of_the_pixels(table):
    image, units, columns, _ = table
    pixels = image[2][units == 11]
    assert columns["band 3 mean"][10] == pytest.approx(pixels.mean(), abs=1e-5)
    assert columns["band 3 deviation"][10] == pytest.approx(pixels.std(), abs=1e-4)
    assert columns["band 3 lowest"][10] == pixels.min()
    assert columns["band 3 highest"][10] == pixels.max()


def test_roles_decide_which_indices_there_are(table):
    image, units, columns, _ = table
    assert "NDVI mean" in columns and "NDWI mean" in columns
    assert "MNDWI mean" not in columns, "there is no short-wave infrared band"
    _, names = unit_features(image, np.ones(units.shape, bool), units, {})
    assert not [name for name in names if "NDVI" in name]


def test_with_a_scaling_indices_are_those_of_reflectance(table):
    image, units, _, _ = table
    gain, bias = np.full(4, 0.2, np.float32), np.full(4, 0.05, np.float32)
    features, names = unit_features(image, np.ones(units.shape, bool), units, ROLES, (gain, bias))
    red, nir = (image[band][units == 5] * 0.2 + 0.05 for band in (2, 3))
    assert features[4, names.index("NDVI mean")] == pytest.approx(((nir - red) / (nir + red)).mean(), abs=1e-4)


def test_shape_tells_a_strip_from_a_square():
    units = np.zeros((40, 40), np.int32)
    units[2:12, 2:12] = 1
    units[20:22, 2:38] = 2
    image = np.random.default_rng(0).random((2, 40, 40)).astype(np.float32)
    features, names = unit_features(image, units > 0, units, {})
    column = dict(zip(names, features.T))
    assert np.exp(column["log area"]) == pytest.approx([100, 72])
    assert column["perimeter"].tolist() == [40, 76]
    assert column["compactness"][0] == pytest.approx(np.pi / 4)
    assert column["elongation"][0] == pytest.approx(1) and column["elongation"][1] < 0.1


def test_neighbours_are_weighted_by_the_border_shared():
    units = np.repeat(np.array([[1, 2, 3]], np.int32), 4, axis=0)
    image = units[None].astype(np.float32)
    features, names = unit_features(image, units > 0, units, {})
    assert features[:, names.index("band 1 minus neighbours")].tolist() == [-1, 0, 1]


def test_a_unit_without_neighbours_differs_from_nothing():
    units = np.zeros((9, 9), np.int32)
    units[4, 4] = 1
    features, names = unit_features(np.ones((1, 9, 9), np.float32), units > 0, units, {})
    assert features[0, names.index("band 1 minus neighbours")] == 0


def test_what_is_not_valid_does_not_shine_into_its_surroundings(table):
    image, units, columns, _ = table
    valid = np.ones(units.shape, bool)
    valid[:, 64:] = False
    spoiled = image.copy()
    spoiled[:, ~valid] = 1e6
    kept = np.where(valid, units, 0)
    kept = np.unique(kept, return_inverse=True)[1].reshape(kept.shape).astype(np.int32)
    features, names = unit_features(spoiled, valid, kept, ROLES)
    assert np.abs(features[:, [k for k, name in enumerate(names) if "within" in name]]).max() < 10


def test_rough_ground_is_told_from_smooth_ground():
    stream = np.random.default_rng(3)
    image = np.full((1, 60, 120), 0.5, np.float32)
    image[:, :, 60:] += stream.normal(0, 0.2, (1, 60, 60)).astype(np.float32)
    units = (np.indices((60, 120))[1] // 60 + 1).astype(np.int32)
    features, names = unit_features(image, np.ones(units.shape, bool), units, {})
    for name in ("brightness gradient mean", "brightness deviation within 8 px mean"):
        smooth, rough = features[:, names.index(name)]
        assert rough > 3 * smooth


def test_the_graph_of_units_counts_rows_from_zero():
    edges, border = unit_graph(np.array([[1, 1, 2], [3, 3, 2]], np.int32))
    assert edges.tolist() == [[0, 1], [0, 2], [1, 2]]
    assert border.tolist() == [1, 2, 1]


def test_positions_are_counted_in_sides_of_a_mean_unit():
    units = np.array([[1, 1, 2, 2], [1, 1, 2, 2], [0, 0, 3, 3], [0, 0, 3, 3]], np.int32)
    assert unit_positions(units) == pytest.approx(np.array([[0.25, 0.25], [1.25, 0.25], [1.25, 1.25]]))


def test_cancelling_stops_the_features(table):
    image, units, _, _ = table
    with pytest.raises(Cancelled):
        unit_features(image, np.ones(units.shape, bool), units, ROLES, cancelled=lambda: True)


def test_units_of_one_field_share_a_region_and_its_mean_and_others_do_not():
    stream = np.random.default_rng(3)
    image = np.where(np.indices((64, 64))[1] < 32, 0.0, 5.0)[None] + stream.normal(0, 0.3, (2, 64, 64))
    valid = np.ones((64, 64), bool)
    units = segment(image.astype(np.float32), valid)
    table, names = unit_features(image.astype(np.float32), valid, units, {})
    left = np.unique(units[:, :30])
    right = np.unique(units[:, 34:])
    for size in REGION_SIZES:
        column = table[:, names.index(f"band 1{REGION}{size}")]
        assert column[left - 1].max() < 1.5 and column[right - 1].min() > 3.5
    widest = table[:, names.index(f"log area{REGION}{REGION_SIZES[-1]}")]
    narrowest = table[:, names.index(f"log area{REGION}{REGION_SIZES[0]}")]
    assert (widest >= narrowest).all() and widest.mean() > narrowest.mean() + 1
    assert not any(REGION in names[column] for column in own_columns(names))
