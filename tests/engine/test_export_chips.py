"""What chips and masks hold under every option, and what an export foretells."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
import shapely.affinity

from mining_mapper.core.errors import ExportError
from mining_mapper.core.export_options import OPTIONS, checked_options, option
from mining_mapper.core.resources import plugin_version
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.engine.export import preview_export, write_export
from mining_mapper.engine.export.coco import run_lengths
from mining_mapper.engine.export.masks import Burn, instances
from mining_mapper.engine.export.rings import single_rings
from mining_mapper.engine.export.vocabulary import vocabulary_of
from tests.readers.conftest import campaign, export_of  # noqa: F401
from tests.readers.sample import PIXEL, SIDE, label, outline

CHIPS = {"formats": ["chips"], "chip_size": 48}


def index_of(folder) -> list[dict]:
    return json.loads((folder / "dataset.json").read_text())["chips"]["index"]


def mosaic(folder) -> np.ndarray:
    """All masks on the grid of the image; -1 where no chip is."""
    whole = np.full((SIDE, SIDE), -1)
    for entry in index_of(folder):
        column, row, width, height = entry["window"]
        with rasterio.open(folder / entry["mask"]) as source:
            whole[row : row + height, column : column + width] = source.read(1)
    return whole


def burnt(shape: shapely.Geometry) -> np.ndarray:
    """bool[rows, cols] of the image's pixels in a shape."""
    place = rasterio.Affine(PIXEL, 0, 500_000, 0, -PIXEL, 5_600_000)
    return rasterio.features.rasterize([shape], (SIDE, SIDE), transform=place) == 1


def test_every_class_has_its_own_value_look_alikes_too(export_of, campaign):  # noqa: F811
    folder = export_of("classes", **CHIPS)
    whole = mosaic(folder)
    values = json.loads((folder / "dataset.json").read_text())["vocabulary"]["values"]
    seen = set()
    for row in campaign["labels"]:
        if row["origin"] == "drawn":
            inside = burnt(shapely.geometry.shape(row["geometry"]))
            assert (whole[inside] == values.get(row["class"], 0)).all()
            seen.add(row["class"])
    assert {"NRK", "NAG", "PIT", "NEG"} <= seen and values["NRK"] != values["NAG"] > 0
    assert "NEG" not in values


@pytest.mark.parametrize("name", option("vocabulary").choices)
def test_every_vocabulary_says_what_a_class_is(name):
    taxonomy = load_taxonomy(presets()[0])
    vocabulary = vocabulary_of(taxonomy, name)
    assert sorted(vocabulary.values.values()) == list(range(1, len(vocabulary.values) + 1))
    assert vocabulary.value("NEG") == 0 and vocabulary.value("???") == 255
    for code in taxonomy.codes:
        if name not in ("campaign", "parents", "binary"):
            assert vocabulary.terms[code] == taxonomy.map_to(code, name)
        if not vocabulary.terms[code]:
            assert vocabulary.value(code) == (255 if taxonomy.is_mining(code) else 0)
    assert {"campaign": "PIT", "parents": "EXT", "binary": "MIN", "maus": "mining", "werner": "open pit",
            "lames": "op", "osm": "landuse=quarry", "corine": "131"}[name] == vocabulary.terms["PIT"]  # fmt: skip


def test_classes_can_be_collapsed_onto_some_and_an_unknown_one_is_named():
    taxonomy = load_taxonomy(presets()[0])
    vocabulary = vocabulary_of(taxonomy, "campaign", ("TSF", "EXT"))
    assert {vocabulary.terms[code] for code in ("PIT", "QRY", "TSB", "WRD", "NRK")} == {"EXT", "TSF", "MIN", ""}
    with pytest.raises(ExportError, match="XYZ"):
        vocabulary_of(taxonomy, "campaign", ("XYZ",))


def test_a_mine_that_nobody_saw_is_never_background(campaign, tmp_path):  # noqa: F811
    """A label is hidden from the export; outside the searched area no pixel of it may be 0, nor black unlisted."""
    searched = shapely.geometry.shape(campaign["searched_areas"][0]["geometry"])
    ponds = (row for row in campaign["labels"] if row["class"] == "TSF" and row["origin"] == "drawn")
    hidden = next(row for row in ponds if not shapely.geometry.shape(row["geometry"]).intersects(searched))
    kept = [row for row in campaign["labels"] if row is not hidden]
    draws = [draw for draw in campaign["draws"] if draw["uuid"] != hidden["draw"]]
    options = {"formats": ["chips", "coco"], "chip_size": 48, "background": 20}
    request = {**campaign, "labels": kept, "draws": draws, "folder": str(tmp_path / "set"), "options": options}
    shape = shapely.geometry.shape(hidden["geometry"])
    write_export(request, lambda *_: None, lambda: False)
    inside = mosaic(tmp_path / "set")[burnt(shape)]
    assert set(inside.tolist()) <= {255, -1} and (inside == 255).any()
    for entry in index_of(tmp_path / "set"):
        with rasterio.open(tmp_path / "set" / entry["mask"]) as source:
            unknown = source.read(1) == 255
        with rasterio.open(tmp_path / "set" / "coco" / "images" / f"{entry['name']}.png") as source:
            assert (source.read()[:, unknown] == 0).all()


@pytest.mark.parametrize(
    ("options", "dtype", "least", "most"),
    [
        ({"dtype": "float32"}, "float32", 200, 3600),
        ({"scaling": "reflectance"}, "float32", 0.0, 0.4),
        ({"scaling": "reflectance", "dtype": "uint16"}, "uint16", 200, 3600),
        ({"scaling": "stretch", "dtype": "uint8"}, "uint8", 0, 255),
        ({"scaling": "stretch"}, "float32", 0.0, 1.0),
    ],
)
def test_values_are_scaled_and_typed_as_asked(export_of, options, dtype, least, most):  # noqa: F811
    folder = export_of("scaled", **CHIPS, **options, bands="red,4")
    for entry in index_of(folder):
        with rasterio.open(folder / entry["image"]) as source:
            values = source.read()
            assert source.dtypes == (dtype, dtype)
            assert source.descriptions == ("B4", "B8")
        assert least <= values.min() <= values.max() <= most and np.ptp(values) > (most - least) / 20


def test_masks_are_made_anew_on_the_pixels_that_are_asked_for(export_of, campaign):  # noqa: F811
    folder = export_of("fine", formats=["chips"], chip_size=96, resolution=5.0, resampling="nearest")
    with rasterio.open(campaign["scenes"][0]["path"]) as source:
        whole = source.read()
    tsf = json.loads((folder / "dataset.json").read_text())["vocabulary"]["values"]["TSF"]
    pixels = 0
    for entry in index_of(folder):
        column, row, width, height = entry["window"]
        with rasterio.open(folder / entry["image"]) as source, rasterio.open(folder / entry["mask"]) as mask:
            assert source.res == (5.0, 5.0) and source.transform == mask.transform
            values, inside = source.read(), mask.read(1)
        rows, columns = np.arange(row, row + height) // 2, np.arange(column, column + width) // 2
        assert (values == whole[:, rows[:, None], columns]).all()
        pixels += int((inside == tsf).sum())
    ponds = [row["area"] for row in campaign["labels"] if row["class"] == "TSF" and row["origin"] != "audit"]
    assert pixels * 25 == pytest.approx(sum(ponds), rel=0.01)


def test_chips_can_be_centred_on_labels(export_of, campaign):  # noqa: F811
    folder = export_of("centred", formats=["chips"], chip_size=16, placement="labels")
    windows = [entry["window"] for entry in index_of(folder)]
    assert len({tuple(window) for window in windows}) == len(windows)
    for row in campaign["labels"]:
        if row["origin"] == "drawn":
            left, _, right, top = shapely.geometry.shape(row["geometry"]).bounds
            column, line = ((left + right) / 2 - 500_000) / PIXEL, (5_600_000 - top) / PIXEL + 5
            wanted = [int(np.clip(round(middle - 8), 0, SIDE - 16)) for middle in (column, line)]
            assert [*wanted, 16, 16] in windows


def test_background_is_drawn_from_searched_ground_with_its_weight(export_of, campaign):  # noqa: F811
    folder = export_of("background", formats=["chips"], chip_size=20, background=6, seed=5)
    drawn = [entry for entry in index_of(folder) if entry["kind"] == "background"]
    assert len(drawn) == 6
    assert len({entry["weight"] for entry in drawn}) == 1 and drawn[0]["weight"] > 1
    # As many chips as the weights say are to be had: those with searched ground and without a label.
    labels = np.zeros((SIDE, SIDE), bool)
    for row in campaign["labels"]:
        if row["origin"] != "audit":
            labels |= burnt(shapely.geometry.shape(row["geometry"]))
    searched = burnt(shapely.geometry.shape(campaign["searched_areas"][0]["geometry"]))
    squares = [
        np.s_[row : row + 20, column : column + 20] for row in range(0, SIDE, 20) for column in range(0, SIDE, 20)
    ]
    places = [square for square in squares if searched[square].any() and not labels[square].any()]
    assert sum(entry["weight"] for entry in drawn) == pytest.approx(len(places))
    for entry in drawn:
        assert set(entry["pixels"]) <= {"0", "255"} and "0" in entry["pixels"]
    assert all(entry["weight"] == 1 for entry in index_of(folder) if entry["kind"] != "background")


def test_sizes_and_counts_are_foretold(campaign, tmp_path):  # noqa: F811
    formats = ["gpkg", "parquet", "flatgeobuf", "geojson", "chips", "instances", "coco", "yolo", "huggingface"]
    request = {**campaign, "folder": str(tmp_path / "set"), "options": {"formats": formats, "chip_size": 16}}
    told = preview_export(request, lambda *_: None, lambda: False)
    assert not (tmp_path / "set").exists() and not list(tmp_path.glob(".set*"))
    written = write_export(request, lambda *_: None, lambda: False)
    assert told["counts"] == written["counts"]
    assert told["chips"] == len(index_of(tmp_path / "set"))
    assert set(told["warnings"]) <= set(written["warnings"])
    size = sum(entry["bytes"] for entry in written["files"] if entry["path"] not in ("dataset.json", "README.md"))
    assert told["bytes"] - told["sizes"]["datasheet"] == pytest.approx(size, rel=0.25)


def test_the_readme_says_what_may_not_be_estimated_and_where_the_images_are_from(export_of):  # noqa: F811
    text = (export_of("sheet", formats=["gpkg"]) / "README.md").read_text()
    for part in ("may be estimated", "may not", "Copernicus", "Known limits", "rarest", "Seed", "EPSG:32633"):
        assert part in text
    assert f"Mining Mapper {plugin_version()}," in text and plugin_version()


def test_the_readme_names_the_classes_and_counts_the_chips_of_every_part(campaign, tmp_path):  # noqa: F811
    names = {each.code: each.name for each in load_taxonomy(presets()[0]).classes}
    for split in ("none", "blocks"):
        folder = tmp_path / split
        # The masks of this vocabulary do not name the classes of the labels.
        options = {**CHIPS, "vocabulary": "binary", "split": split, "block_size": 1000.0}
        write_export({**campaign, "folder": str(folder), "options": options}, lambda *_: None, lambda: False)
        content, text = json.loads((folder / "dataset.json").read_text()), (folder / "README.md").read_text()
        for code, n in content["counts"]["by_class"].items():
            assert f"| {code} | {names[code]} | {n} |" in text
        for part in {entry["split"] for entry in index_of(folder)}:
            files = list((folder / "chips" / part).glob("*_image.tif"))
            assert (f"labels, {len(files)} chips" if part else f"Chips: {len(files)}.") in text


def test_scenes_each_have_their_chips(campaign, tmp_path):  # noqa: F811
    other = tmp_path / "other.tif"
    with rasterio.open(campaign["scenes"][0]["path"]) as source:
        profile, values = source.profile, source.read()
    profile["transform"] = rasterio.Affine(PIXEL, 0, 520_000, 0, -PIXEL, 5_600_000)
    with rasterio.open(other, "w", **profile) as target:
        target.write(values[:, ::-1])
    scene = {**campaign["scenes"][0], "uuid": "scene-2", "path": str(other), "date": "2023-07-19"}
    there = shapely.affinity.translate(outline(40, 40, 10, 10), 20_000)
    labels = [*campaign["labels"], label(800, "QRY", there, scene="scene-2")]
    request = {**campaign, "labels": labels, "scenes": [*campaign["scenes"], scene], "folder": str(tmp_path / "set")}
    write_export({**request, "options": CHIPS}, lambda *_: None, lambda: False)
    chips = [entry for entry in index_of(tmp_path / "set") if entry["scene"] == "scene-2"]
    assert len(chips) >= 1
    quarry = json.loads((tmp_path / "set" / "dataset.json").read_text())["vocabulary"]["values"]["QRY"]
    assert sum(entry["pixels"].get(str(quarry), 0) for entry in chips) == 100
    with rasterio.open(tmp_path / "set" / chips[0]["image"]) as chip:
        assert chip.bounds.left >= 520_000


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"colour": 1}, "colour"),
        ({"vocabulary": "esperanto"}, "esperanto"),
        ({"chip_size": 32, "overlap": 32}, "overlap"),
        ({"validation": 60, "test": 40}, "nothing to train"),
        ({"seed": 1.5}, "Seed"),
        ({"block_size": True}, "Block size"),
        ({"formats": []}, "formats"),
        ({"bands": 3}, "Bands"),
    ],
)
def test_an_option_that_cannot_be_is_refused_in_words(options, says):
    with pytest.raises(ExportError, match=says):
        checked_options(options)


def test_an_unknown_band_is_refused_with_those_there_are(campaign, tmp_path):  # noqa: F811
    request = {**campaign, "folder": str(tmp_path / "set"), "options": {**CHIPS, "bands": "swir1"}}
    with pytest.raises(ExportError, match="swir1"):
        write_export(request, lambda *_: None, lambda: False)
    assert list(tmp_path.iterdir()) == []


def test_options_have_meanings_and_the_catalogue_brings_its_chips():
    assert all(option.caption and option.meaning for option in OPTIONS)
    assert checked_options({"formats": ["stac"]})["formats"] == ("chips", "stac")


def test_a_spike_that_rounding_makes_cross_itself_is_written():
    ring = [
        (506033.10546875, 5597467.734375),
        (506060.05859375, 5597465.1171875),
        (506070.33203125, 5597460),
        (506074.1696669457, 5597459.844773995),
        (506059.9507795159, 5597457.941932587),
        (506022.3022893967, 5597423.290275773),
        (506037.3205784516, 5597437.1131036375),
        (506037.5543814527, 5597438.727423771),
        (506026.5835293672, 5597446.338670234),
        (506025.32591500424, 5597446.558129576),
        (506026.11328125, 5597452.6171875),
    ]
    shape = shapely.Polygon(ring)
    here = rasterio.Affine(10, 0, 506_000, 0, -10, 5_597_500)
    inverse = ~here
    matrix = (inverse.a, inverse.b, inverse.d, inverse.e, inverse.c, inverse.f)
    placed = shapely.affinity.affine_transform(shape, matrix)
    assert shape.is_valid and not placed.is_valid
    burn = Burn(shape, 1, {"uuid": "spike"})
    (found,) = instances([burn], (64, 64), here, np.ones((64, 64), np.uint8))
    assert found.outline.is_valid
    assert found.outline.area == pytest.approx(shape.area / 100, rel=1e-6)


def test_run_lengths_begin_with_zeros_and_go_down_the_columns():
    assert run_lengths(np.array([[1, 0], [1, 1]], bool)) == [0, 2, 1, 1]
    assert run_lengths(np.array([[0, 0], [0, 1]], bool)) == [3, 1]


def test_rings_have_the_area_of_polygons_with_holes():
    plate = shapely.box(0, 0, 20, 20)
    holes = shapely.union_all([shapely.box(2, 2, 5, 5), shapely.box(10, 3, 14, 8), shapely.Point(9, 15).buffer(3)])
    ring = single_rings(plate.difference(holes))[0]
    x, y = ring.T
    area = 0.5 * abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))
    assert area == pytest.approx(plate.difference(holes).area)


def test_few_labels_are_told_by_the_classes_that_the_masks_have(campaign, tmp_path):  # noqa: F811
    drawn = [row for row in campaign["labels"] if row["origin"] == "drawn"]
    some = [row for code in ("PIT", "TSF", "WRD") for row in [each for each in drawn if each["class"] == code][:4]]
    told = {}
    for name in ("campaign", "binary"):
        folder = tmp_path / name
        options = {**CHIPS, "vocabulary": name}
        request = {**campaign, "labels": some, "folder": str(folder), "options": options}
        write_export(request, lambda *_: None, lambda: False)
        told[name] = json.loads((folder / "dataset.json").read_text())
        readme = (folder / "README.md").read_text()
        assert ("By class of the masks: MIN " in readme) == (name == "binary")
    few = {name: [each for each in content["warnings"] if "Fewer than" in each] for name, content in told.items()}
    assert few["campaign"] and not few["binary"]
    assert told["binary"]["counts"]["by_term"] == {"MIN": 12}


def test_terms_that_are_codes_have_names_and_background_is_no_class():
    taxonomy = load_taxonomy(presets()[0])
    captions = {name: vocabulary_of(taxonomy, name).captions for name in ("lames", "corine", "werner")}
    assert captions["corine"]["131"] == "Mineral extraction sites" and captions["lames"]["sy"] == "stockyard"
    assert all(caption != term for name in ("lames", "corine") for term, caption in captions[name].items())
    assert "background" not in captions["werner"].values() and captions["werner"]["other"] == "other mine features"
