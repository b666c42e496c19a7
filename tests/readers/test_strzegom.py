"""A forest of pixels learns from the exported chips what it learns from the reference, on a real scene."""

from __future__ import annotations

import json

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score

from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.engine.export import write_export
from tests.readers.sample import label

TRAINED = 20_000


def forest_f1(pixels: np.ndarray, classes: np.ndarray, image: np.ndarray, truth: np.ndarray) -> float:
    """F1 of mining over the scene, uncertain pixels left out, of a forest trained on some pixels."""
    chosen = np.random.default_rng(0).permutation(len(pixels))[:TRAINED]
    forest = RandomForestClassifier(50, random_state=0, n_jobs=1).fit(pixels[chosen], classes[chosen])
    known = truth != 255
    return f1_score(truth[known] == 1, forest.predict(image[known]) == 1)


@pytest.fixture(scope="module")
def exported(strzegom, tmp_path_factory):
    folder = tmp_path_factory.mktemp("strzegom") / "set"
    _, _, outlines, values = pyogrio.raw.read(strzegom / "reference.gpkg")
    shapes = shapely.from_wkb(outlines)
    image = strzegom / "s2_l2a_2022-07-19.tif"
    with rasterio.open(image) as source:
        footprint = shapely.box(*source.bounds)
    with rasterio.open(strzegom / "reference_mask.tif") as source:
        uncertain = source.read(1) == 255
        certain = np.array([not uncertain[source.index(*shape.representative_point().coords[0])] for shape in shapes])
    quarries = [label(place, "QRY", shape) for place, shape in enumerate(shapes[certain])]
    searched = footprint.difference(shapely.union_all(shapes[~certain]))
    request = {
        "labels": quarries,
        "crs": "EPSG:32633",
        "scenes": [{"uuid": "scene-1", "path": str(image), "date": "2022-07-19", "sensor": "Sentinel-2 L2A"}],
        "searched_areas": [
            {"scene": "scene-1", "classes": ["MIN"], "geometry": shapely.geometry.mapping(searched)},
        ],
        "taxonomy": {"definition": load_taxonomy(presets()[0]).to_dict()},
        "folder": str(folder),
        "options": {"formats": ["chips"], "chip_size": 64, "vocabulary": "maus", "background": 100},
    }
    write_export(request, lambda *_: None, lambda: False)
    return folder


def test_a_forest_from_the_chips_is_as_good_as_one_from_the_reference(exported, strzegom):
    with rasterio.open(strzegom / "s2_l2a_2022-07-19.tif") as source:
        scene = np.moveaxis(source.read(), 0, -1)
    with rasterio.open(strzegom / "reference_mask.tif") as source:
        truth = source.read(1)
    pixels, ours, theirs = [], [], []
    for entry in json.loads((exported / "dataset.json").read_text())["chips"]["index"]:
        with rasterio.open(exported / entry["image"]) as image, rasterio.open(exported / entry["mask"]) as mask:
            values, classes = np.moveaxis(image.read(), 0, -1), mask.read(1)
        column, row, width, height = entry["window"]
        known = classes != 255
        pixels.append(values[known])
        ours.append(classes[known])
        theirs.append(truth[row : row + height, column : column + width][known])
    ours, theirs, pixels = np.concatenate(ours), np.concatenate(theirs), np.concatenate(pixels)
    certain = theirs != 255
    assert certain.mean() > 0.99
    assert (ours == theirs)[certain].mean() > 0.99
    from_export = forest_f1(pixels, ours, scene, truth)
    from_reference = forest_f1(pixels[certain], theirs[certain], scene, truth)
    assert from_export == pytest.approx(from_reference, abs=0.02)
    assert from_export > 0.7
