"""Chips and what is made of them, read by rio-cogeo, rasterio, pycocotools, pystac and shapely."""

from __future__ import annotations

import json

import numpy as np
import pystac
import pytest
import rasterio
import rasterio.features
import shapely
from pycocotools import mask as coco_masks
from pycocotools.coco import COCO
from pystac.validation import RegisteredValidator
from pystac.validation.stac_validator import JsonSchemaSTACValidator
from rio_cogeo.cogeo import cog_validate

from tests.readers.schemas import EXTENSIONS


def told(folder):
    return json.loads((folder / "dataset.json").read_text())


@pytest.mark.parametrize(("size", "compression"), [(48, "zstd"), (100, "deflate"), (100, "none"), (600, "zstd")])
def test_every_raster_is_a_valid_cog_on_the_grid_of_the_image(export_of, campaign, size, compression):
    folder = export_of("cog", chip_size=size, formats=["chips", "instances"], compression=compression)
    with rasterio.open(campaign["scenes"][0]["path"]) as source:
        whole, place = source.read(), source.transform
    rasters = sorted((folder / "chips").rglob("*.tif"))
    assert len(rasters) == 3 * len(told(folder)["chips"]["index"]) > 0
    for path in rasters:
        valid, errors, warnings = cog_validate(path, strict=True, quiet=True)
        assert valid, (errors, warnings)
    for entry in told(folder)["chips"]["index"]:
        column, row, width, height = entry["window"]
        for kind in ("image", "mask", "instances"):
            with rasterio.open(folder / entry[kind]) as chip:
                assert chip.crs.to_epsg() == 32633
                assert chip.transform == place * rasterio.Affine.translation(column, row)
        with rasterio.open(folder / entry["image"]) as image:
            assert image.descriptions == ("B2", "B3", "B4", "B8")
            assert (image.read() == whole[:, row : row + height, column : column + width]).all()


def test_instance_masks_number_the_labels_that_the_index_names(whole_set, campaign):
    outlines = {row["uuid"]: shapely.geometry.shape(row["geometry"]) for row in campaign["labels"]}
    for entry in told(whole_set)["chips"]["index"]:
        with rasterio.open(whole_set / entry["instances"]) as source:
            numbers, place = source.read(1), source.transform
        assert set(np.unique(numbers)) - {0, 65535} <= set(range(1, len(entry["labels"]) + 1))
        for number, uuid in enumerate(entry["labels"], 1):
            there = rasterio.features.rasterize([outlines[uuid]], numbers.shape, transform=place)
            assert ((numbers == number) <= (there == 1)).all()
            assert (numbers == number).any()


@pytest.mark.parametrize("how", ["polygons", "rle"])
def test_coco_agrees_with_the_labels_on_counts_classes_and_areas(whole_set, campaign, how):
    coco = COCO(whole_set / "coco" / "annotations" / f"all_{how}.json")
    content = told(whole_set)
    values = content["vocabulary"]["values"]
    assert {entry["code"]: entry["id"] for entry in coco.loadCats(coco.getCatIds())} == values
    rows = {row["uuid"]: row for row in campaign["labels"] if row["origin"] != "audit" and row["class"] != "NEG"}
    area = dict.fromkeys(rows, 0.0)
    for annotation in coco.loadAnns(coco.getAnnIds()):
        row = rows[annotation["label"]["uuid"]]
        assert annotation["category_id"] == values[row["class"]]
        decoded = coco.annToMask(annotation)
        assert int(decoded.sum()) == pytest.approx(annotation["area"], rel=0.1, abs=6)
        left, top, width, height = annotation["bbox"]
        assert coco_masks.toBbox(coco.annToRLE(annotation)) == pytest.approx([left, top, width, height], abs=1.01)
        area[row["uuid"]] += annotation["area"] * 100
    # Chips cover each label once, without overlap.
    for uuid, row in rows.items():
        assert area[uuid] == pytest.approx(row["area"], rel=0.05)


def test_holes_stay_holes_in_coco_polygons(whole_set):
    coco = COCO(whole_set / "coco" / "annotations" / "all_polygons.json")
    ring = [each for each in coco.loadAnns(coco.getAnnIds()) if each["label"]["uuid"] == "label-0000"]
    assert sum(int(coco.annToMask(each).sum()) for each in ring) == pytest.approx(20 * 16 - 36 - 9, abs=10)


def test_yolo_lines_are_classes_and_rings_inside_the_picture(whole_set):
    content = told(whole_set)
    count = len(content["vocabulary"]["values"])
    texts = sorted((whole_set / "yolo" / "labels").glob("*.txt"))
    pictures = sorted((whole_set / "yolo" / "images").glob("*.png"))
    assert [path.stem for path in texts] == [path.stem for path in pictures]
    seen = 0
    for path in texts:
        for line in path.read_text().splitlines():
            code, *edges = line.split()
            ring = np.array(edges, float).reshape(-1, 2)
            assert 0 <= int(code) < count and len(ring) >= 3
            assert ((ring >= 0) & (ring <= 1)).all()
            seen += 1
    assert seen == len(json.loads((whole_set / "coco" / "annotations" / "all_rle.json").read_text())["annotations"])


def test_unsearched_pixels_are_black_and_listed(whole_set):
    listed = set((whole_set / "yolo" / "unsearched.txt").read_text().split())
    coco = json.loads((whole_set / "coco" / "annotations" / "all_rle.json").read_text())
    for image in coco["images"]:
        name = image["file_name"]
        with rasterio.open(whole_set / "coco" / "images" / name) as picture:
            shown = picture.read()
        with rasterio.open(whole_set / "chips" / name.replace(".png", "_mask.tif")) as mask:
            unknown = mask.read(1) == 255
        assert (shown[:, unknown] == 0).all()
        assert image["unsearched_pixels"] == int(unknown.sum())
        assert (f"images/{name}" in listed) == bool(unknown.any())


def test_chips_with_unsearched_pixels_can_be_left_out(export_of):
    folder = export_of("inside", unsearched="leave_out", formats=["coco", "yolo", "huggingface"], chip_size=32)
    images = json.loads((folder / "coco" / "annotations" / "all_rle.json").read_text())["images"]
    assert images and all(image["unsearched_pixels"] == 0 for image in images)
    assert (folder / "yolo" / "unsearched.txt").read_text() == ""


@pytest.fixture
def offline(monkeypatch):
    """Validate with the schemas that pystac brings and those beside this test; nothing is fetched."""
    validator = JsonSchemaSTACValidator()
    validator.schema_cache.update(EXTENSIONS)
    monkeypatch.setattr(RegisteredValidator, "_validator", validator)
    monkeypatch.setattr("urllib.request.urlopen", lambda *_args, **_more: pytest.fail("a schema was fetched"))


@pytest.mark.parametrize("name", ["whole_set", "split_set"])
def test_the_stac_catalogue_is_valid_and_leads_to_the_chips(offline, request, name):
    folder = request.getfixturevalue(name)
    catalogue = pystac.Catalog.from_file(folder / "stac" / "catalog.json")
    assert catalogue.validate_all() > 0
    items = list(catalogue.get_items(recursive=True))
    index = {entry["name"]: entry for entry in told(folder)["chips"]["index"]}
    assert {item.id for item in items} == set(index)
    names = {"train": "train", "validation": "validate", "test": "test", "": None}
    for item in items:
        item.validate()
        assert item.properties.get("ml-aoi:split") == names[index[item.id]["split"]]
        assert item.datetime.date().isoformat() == "2022-07-19"
        for asset in item.get_assets().values():
            with rasterio.open(asset.get_absolute_href()) as source:
                west, south, east, north = rasterio.warp.transform_bounds(source.crs, "EPSG:4326", *source.bounds)
            assert item.bbox == pytest.approx([west, south, east, north], abs=1e-4)


def test_every_file_is_listed_with_its_checksum_and_two_exports_are_the_same_bytes(split_set, export_of):
    again = export_of("again", split="blocks", block_size=480.0, seed=4)
    first, second = ({entry["path"]: entry["sha256"] for entry in told(each)["files"]} for each in (split_set, again))
    assert first == second
    written = {path.relative_to(again).as_posix() for path in again.rglob("*") if path.is_file()}
    assert written == {*second, "dataset.json"}
    assert (split_set / "dataset.json").read_bytes() == (again / "dataset.json").read_bytes()
