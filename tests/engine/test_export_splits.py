"""Parts of a training set: nothing lies in two of them, shown on the shapes that are written."""

from __future__ import annotations

import itertools
import json

import geopandas
import numpy as np
import pytest
import rasterio
import rasterio.warp
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import gaussian_filter

from mining_mapper.core.errors import ExportError
from mining_mapper.engine.export import preview_export, write_export
from mining_mapper.engine.export.autocorrelation import autocorrelation_range
from mining_mapper.engine.export.splits import Grid, Regions, deal, split_by_regions
from tests.readers.conftest import campaign, export_of  # noqa: F401
from tests.readers.sample import PIXEL, outline
from tests.readers.sample import label as row_of

SHARES = {"train": 0.6, "validation": 0.2, "test": 0.2}
EDGE = st.floats(0, 1000, allow_nan=False)


def overlap(first: list, second: list) -> float:
    """The area that two lists of shapes share."""
    tree = shapely.STRtree(second)
    ours, theirs = tree.query(np.array(first, object), predicate="intersects")
    return float(sum(shapely.intersection(first[a], second[b]).area for a, b in zip(ours, theirs)))


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(EDGE, EDGE, st.floats(1, 300), st.floats(1, 300)), min_size=1, max_size=40),
    st.lists(st.tuples(EDGE, EDGE), max_size=30),
    st.floats(20, 400),
    st.booleans(),
    st.integers(0, 5),
)
def test_no_label_or_chip_overlaps_one_of_another_part(boxes, chips, side, sites, seed):
    labels = np.array([[x, y, x + width, y + height] for x, y, width, height in boxes])
    windows = np.array([[x, y, x + 64, y + 64] for x, y in chips]).reshape(-1, 4)
    anchors = [shapely.Point(100, 100), shapely.Point(700, 300), shapely.Point(400, 900), shapely.Point(900, 900)]
    regions = Regions(Grid(0, 0, side, side), side / 2, shapely.STRtree(anchors) if sites else None)
    classes = [str(place % 3) for place in range(len(labels))]
    split = split_by_regions(regions, labels, classes, SHARES, 5, seed)
    shapes = {part: [] for part in SHARES}
    for part, box in [*zip(split.of_labels, labels), *zip(split.of_boxes(windows), windows)]:
        if part:
            shapes[part].append(shapely.box(*box))
    for first, second in (("train", "test"), ("train", "validation"), ("validation", "test")):
        # A box may reach over a border by the inset with which borders are told from crossings.
        assert overlap(shapes[first], shapes[second]) <= 1e-3
    assert set(split.of_labels) <= {*SHARES, ""}


@given(st.lists(st.lists(st.integers(0, 9), min_size=3, max_size=3), min_size=20, max_size=60), st.integers(0, 9))
def test_every_part_gets_its_share_of_every_class(counts, seed):
    groups = {(place, 0): np.array(row, float) for place, row in enumerate(counts)}
    dealt = deal(groups, [0.6, 0.2, 0.2], seed)
    assert dealt == deal(groups, [0.6, 0.2, 0.2], seed)
    total = np.sum(list(groups.values()), axis=0)
    for part, share in enumerate((0.6, 0.2, 0.2)):
        own = np.sum([groups[key] for key, place in dealt.items() if place == part] or [np.zeros(3)], axis=0)
        # No part misses its share by more than three of the largest groups.
        assert (np.abs(own - share * total) <= 27).all()


def test_a_large_polygon_joins_the_blocks_under_it_and_a_small_one_on_a_border_is_in_none():
    labels = np.array([[0.0, 0, 300, 90], [10, 210, 20, 220], [95, 410, 105, 420], [210, 410, 220, 420]])
    regions = Regions(Grid(0, 0, 100, 100), 50)
    for seed in range(20):
        split = split_by_regions(regions, labels, ["a", "b", "a", "b"], {"train": 0.5, "test": 0.5}, 2, seed)
        assert split.of_labels[0]
        assert len({split.of_boxes(np.array([[x, 10.0, x + 20, 30]]))[0] for x in (10.0, 150.0, 250.0)}) == 1
        here, there = split.of_boxes(np.array([[96.0, 411, 99, 419], [101, 411, 104, 419]]))
        assert split.of_labels[2] == (here if here == there else "")


def test_the_range_of_a_smooth_field_grows_with_its_smoothness():
    stream = np.random.default_rng(2)
    places = np.column_stack([axis.ravel() for axis in np.indices((120, 120))]).astype(float)
    noise = stream.normal(size=(120, 120, 30))
    ranges = [
        autocorrelation_range(
            places, gaussian_filter(noise, (sigma, sigma, 0)).reshape(-1, 30), np.random.default_rng(0)
        )
        for sigma in (1, 3, 6)
    ]
    assert ranges[0] < ranges[1] < ranges[2]
    # The correlation of noise smoothed by a Gaussian of width s is exp(-d^2 / 4 s^2): 95 % are reached at 3.46 s.
    assert ranges[1] == pytest.approx(3.46 * 3, rel=0.5)


def parts_of(folder) -> dict[str, list]:
    """Part -> the outlines of its labels and chips in the campaign's coordinates."""
    labels = geopandas.read_parquet(folder / "labels.parquet").to_crs("EPSG:32633")
    found: dict[str, list] = {}
    for part, shape in zip(labels.split, labels.geometry):
        if part:
            found.setdefault(part, []).append(shape)
    for entry in json.loads((folder / "dataset.json").read_text())["chips"]["index"]:
        with rasterio.open(folder / entry["image"]) as chip:
            found.setdefault(entry["split"], []).append(shapely.box(*chip.bounds))
    return found


OPTIONS = {"formats": ["parquet", "chips"], "chip_size": 24}


@pytest.mark.parametrize("split", ["blocks", "site", "scene"])
@pytest.mark.parametrize("audit", ["leave_out", "test"])
@pytest.mark.parametrize("placement", ["grid", "labels"])
def test_no_written_label_or_chip_crosses_a_part(export_of, split, audit, placement):  # noqa: F811
    more = {"overlap": 12} if placement == "grid" else {"chip_size": 16}
    options = {**OPTIONS, **more, "split": split, "audit": audit, "placement": placement}
    folder = export_of("parts", **options, block_size=480.0 if split == "blocks" else 0.0, background=5)
    parts = parts_of(folder)
    names = sorted(parts)
    assert "train" in names and (len(names) > 1 or split == "scene")
    for place, first in enumerate(names):
        for second in names[place + 1 :]:
            assert overlap(parts[first], parts[second]) < 1
    chips = [path.parent.name for path in (folder / "chips").rglob("*_image.tif")]
    assert set(chips) <= set(names)


def test_the_audit_sample_is_the_test_with_design_weights_and_nowhere_else(export_of, campaign):  # noqa: F811
    folder = export_of("audit", **OPTIONS, audit="test")
    labels = geopandas.read_parquet(folder / "labels.parquet")
    audited = labels[labels.origin == "audit"]
    assert len(audited) == len(campaign["audits"])
    assert (audited.split == "test").all() and audited.fold.isna().all()
    assert audited.weight.tolist() == pytest.approx([50.0] * len(audited))
    assert (audited.weight_kind == "design").all() and set(audited.stratum) == {"mining", "other"}
    assert (labels[labels.split == "test"].origin == "audit").all()
    content = json.loads((folder / "dataset.json").read_text())
    assert any("design weights" in sentence for sentence in content["estimates"]["may"])
    assert {entry["split"] for entry in content["chips"]["index"] if entry["kind"] == "audit"} == {"test"}


def test_labels_of_another_part_are_unknown_and_not_background(export_of, campaign):  # noqa: F811
    folder = export_of("masks", **OPTIONS, split="blocks", block_size=480.0)
    labels = geopandas.read_parquet(folder / "labels.parquet").to_crs("EPSG:32633")
    for entry in json.loads((folder / "dataset.json").read_text())["chips"]["index"]:
        with rasterio.open(folder / entry["mask"]) as source:
            mask, place = source.read(1), source.transform
        others = labels[(labels.split != entry["split"]) & labels.intersects(shapely.box(*source.bounds))]
        for shape in others.geometry:
            inside = rasterio.features.rasterize([shape], mask.shape, transform=place)
            assert (mask[inside == 1] == 255).all()


def test_too_few_groups_are_told(campaign, tmp_path):  # noqa: F811
    options = {**OPTIONS, "split": "blocks", "block_size": 100_000.0}
    request = {**campaign, "folder": str(tmp_path / "set"), "options": options}
    told = preview_export(request, lambda *_: None, lambda: False)
    assert any("smaller blocks" in warning for warning in told["warnings"])
    with pytest.raises(ExportError, match="no site"):
        preview_export(
            {**request, "sites": [], "options": {**OPTIONS, "split": "site"}}, lambda *_: None, lambda: False
        )


def test_scenes_of_the_same_land_are_one_group(campaign, tmp_path):  # noqa: F811
    again = [{**campaign["scenes"][0], "uuid": "scene-2"}]
    labels = [*campaign["labels"], row_of(900, "PIT", outline(12, 12, 5, 5), scene="scene-2")]
    request = {**campaign, "scenes": campaign["scenes"] + again, "labels": labels, "folder": str(tmp_path / "set")}
    told = preview_export({**request, "options": {**OPTIONS, "split": "scene"}}, lambda *_: None, lambda: False)
    assert [part for part, found in told["parts"].items() if found["labels"]] == ["train"]


def test_parts_hold_in_a_campaign_of_degrees_too(campaign, tmp_path):  # noqa: F811
    def there(row: dict) -> dict:
        return {**row, "geometry": rasterio.warp.transform_geom("EPSG:32633", "EPSG:4326", row["geometry"])}

    tables = {name: [there(row) for row in campaign[name]] for name in ("labels", "searched_areas", "sites")}
    options = {**OPTIONS, "split": "blocks", "block_size": 480.0, "audit": "test", "chip_size": 16}
    request = {**campaign, **tables, "crs": "EPSG:4326", "folder": str(tmp_path / "set"), "options": options}
    write_export(request, lambda *_: None, lambda: False)
    parts = parts_of(tmp_path / "set")
    assert len(parts) == 3 and set(parts) == {"train", "validation", "test"}
    names = sorted(parts)
    for place, first in enumerate(names):
        for second in names[place + 1 :]:
            # Edges of chips are straight in the image's coordinates and bend by less than a millimetre in degrees.
            assert overlap(parts[first], parts[second]) < 1


def test_blocks_that_the_features_size_are_wide_enough_for_chips(export_of):  # noqa: F811
    folder = export_of("wide blocks", formats=["gpkg", "chips"], chip_size=48, split="blocks")
    told = json.loads((folder / "dataset.json").read_text())
    assert told["split"]["block_size"] >= 2 * 48 * PIXEL and told["chips"]["index"]
    narrow = export_of("narrow blocks", formats=["gpkg"], chip_size=48, split="blocks")
    assert json.loads((narrow / "dataset.json").read_text())["split"]["block_size"] < 2 * 48 * PIXEL


def test_a_set_without_a_chip_says_so_also_when_it_is_written(export_of):  # noqa: F811
    folder = export_of("no chips", formats=["chips"], chip_size=200, split="blocks", block_size=90.0)
    told = json.loads((folder / "dataset.json").read_text())
    assert not told["chips"]["index"] and any("No chip can be cut" in each for each in told["warnings"])
    assert "No chip can be cut" in (folder / "README.md").read_text()


def test_blocks_end_where_chips_end_so_that_none_crosses_a_border(campaign, tmp_path):  # noqa: F811
    # The land with labels begins between two chips, on both axes.
    inside = outline(10, 0, 230, 230)
    labels = [row for row in campaign["labels"] if shapely.geometry.shape(row["geometry"]).within(inside)]
    told = {}
    for name, more in (("sized", {}), ("given", {"block_size": 480.0})):
        options = {**OPTIONS, "split": "blocks", "seed": 3, **more}
        request = {**campaign, "labels": labels, "folder": str(tmp_path / name), "options": options}
        write_export(request, lambda *_: None, lambda: False)
        told[name] = json.loads((tmp_path / name / "dataset.json").read_text())
    lost = {name: [each for each in content["warnings"] if "Chips left out" in each] for name, content in told.items()}
    assert lost["given"] and not lost["sized"]
    side = told["sized"]["split"]["block_size"] / (24 * PIXEL)
    assert side >= 2 and side == pytest.approx(round(side))
    parts = parts_of(tmp_path / "sized")
    assert set(parts) == {"train", "validation", "test"}
    assert all(overlap(parts[one], parts[other]) < 1 for one, other in itertools.combinations(parts, 2))
