"""Campaigns as they come: broken outlines, places off the image, two CRSs, odd names, full disks, impatience."""

from __future__ import annotations

import json
import shutil
import subprocess

import numpy as np
import pytest
import rasterio
import rasterio.warp
import shapely

from mining_mapper.core.errors import Cancelled, ExportError
from mining_mapper.core.export_options import FORMATS
from mining_mapper.engine.export import preview_export, write_export

from .test_export import ORIGIN, SIDE, VALUES, burnt, columns_of, export, frame, label, request_of, square

__all__ = ["frame", "request_of"]

ALL = {"formats": [name for name in FORMATS if name not in ("units", "acatama")], "chip_size": 32}


def ring(*corners):
    points = [[ORIGIN[0] + 10 * column, ORIGIN[1] - 10 * row] for column, row in (*corners, corners[0])]
    return {"type": "Polygon", "coordinates": [points]}


BROKEN = {
    "bow tie": ring((10, 10), (20, 20), (20, 10), (10, 20)),
    "spike": ring((10, 10), (20, 10), (20, 20), (20, 5), (20, 20), (10, 20)),
    "double": ring((10, 10), (20, 10), (20, 20), (10, 20), (10, 10), (20, 10), (20, 20), (10, 20)),
    "no area": ring((10, 10), (20, 10), (15, 10)),
    "hole outside": {
        "type": "Polygon",
        "coordinates": [
            *ring((10, 10), (20, 10), (20, 20), (10, 20))["coordinates"],
            *ring((30, 30), (35, 30), (35, 35), (30, 35))["coordinates"],
        ],
    },
    "overlapping parts": {
        "type": "MultiPolygon",
        "coordinates": [square(10, 10, 10)["coordinates"], square(12, 12, 10)["coordinates"]],
    },
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_outline_spoils_no_format(request_of, tmp_path, name):
    given = request_of()
    labels = [*given["labels"], label(4, "WRD", BROKEN[name])]
    for split in ("none", "blocks"):
        out = tmp_path / f"set {split}"
        options = {**ALL, "split": split, "block_size": 300.0}
        told = export({**given, "labels": labels, "folder": str(out), "options": options})
        # What has no area has no shape either.
        left = name != "no area"
        assert columns_of(out / "labels.gpkg")[2]["class"].tolist().count("WRD") == left
        assert any("mended" if left else "no shape" in each for each in told["warnings"])
        assert columns_of(out / "labels.gpkg")[1][-1].is_valid
        coco = json.loads(next((out / "coco" / "annotations").glob("*_polygons.json")).read_text())
        assert all(each["area"] > 0 for each in coco["annotations"])


def test_labels_beside_the_image_and_across_its_edge_are_kept_and_written_as_far_as_they_are_seen(request_of, tmp_path):
    outside, across = square(-500, 10), square(SIDE - 3, 50, 6)
    labels = [*request_of()["labels"], label(4, "WRD", outside), label(5, "QRY", across)]
    export(request_of(labels=labels, options=ALL))
    assert len(columns_of(tmp_path / "out" / "labels.gpkg")[1]) == 5
    mask = burnt(tmp_path / "out")
    assert not (mask == VALUES["WRD"]).any()
    assert (mask[50:56, SIDE - 3 :] == VALUES["QRY"]).all()


def test_one_class_alone_makes_a_set(request_of, tmp_path):
    export(request_of(labels=[label(1, "PIT", square(10, 10))], draws=[], options={**ALL, "split": "blocks"}))
    told = json.loads((tmp_path / "out" / "dataset.json").read_text())
    assert told["counts"]["by_class"] == {"PIT": 1} and told["counts"]["imbalance"] == 1
    assert "Nothing: no label of this set was drawn" in (tmp_path / "out" / "README.md").read_text()


def test_effort_of_labels_that_a_program_made_is_no_table_of_zeros(request_of, tmp_path):
    def made(n, **spent):
        return {**label(n, "PIT", square(10 * n, 10, 5)), "origin": "digitised", "tool": "draw", **spent}

    of_program = [made(n, actions=0, seconds=0.0) for n in range(1, 8)]
    of_person = [{**made(n, actions=9 + n % 3, seconds=5.0 + n), "tool": "smart"} for n in range(8, 14)]
    sheets = {}
    for name, labels in (("program", of_program), ("both", [*of_program, *of_person])):
        export(request_of(labels=labels, draws=[], options={"formats": ["gpkg"]}, folder=str(tmp_path / name)))
        sheets[name] = (tmp_path / name / "README.md").read_text()
    assert "| of |" not in sheets["program"] and "a program made their labels" in sheets["program"]
    assert "| tool smart |" in sheets["both"] and "| tool draw |" not in sheets["both"]
    assert "a program made their labels" in sheets["both"]


def test_a_class_that_the_taxonomy_lacks_is_written_as_it_is_and_told(request_of, tmp_path):
    labels = [*request_of()["labels"], label(4, "PEAT", square(40, 40))]
    told = export(request_of(labels=labels, options={**ALL, "split": "blocks", "block_size": 300.0}))
    assert any("taxonomy lacks: PEAT" in each for each in told["warnings"])
    assert "PEAT" in columns_of(tmp_path / "out" / "labels.gpkg")[2]["class"].tolist()
    assert "| PEAT |  | 1 |" in (tmp_path / "out" / "README.md").read_text()


def test_two_scenes_in_two_crs_each_have_chips_where_their_labels_are(request_of, tmp_path):
    given = request_of()
    # The second image is in degrees, of the same land, with square pixels.
    corners = rasterio.warp.transform_bounds(
        "EPSG:32633", "EPSG:4326", ORIGIN[0], ORIGIN[1] - 1000, ORIGIN[0] + 1000, ORIGIN[1]
    )
    step = (corners[2] - corners[0]) / SIDE
    transform = rasterio.Affine(step, 0, corners[0], 0, -step, corners[3])
    path = tmp_path / "in degrees.tif"
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 2, "dtype": "uint16", "crs": "EPSG:4326"}
    with rasterio.open(path, "w", **profile, transform=transform) as target:
        target.write(np.random.default_rng(1).integers(1, 5000, (2, SIDE, SIDE)).astype(np.uint16))
    scenes = [*given["scenes"], {"uuid": "scene-2", "path": str(path), "date": "2023-07-19"}]
    labels = [*given["labels"], label(4, "WRD", square(30, 30, 20), scene="scene-2")]
    export({**given, "scenes": scenes, "labels": labels, "options": {**ALL, "split": "scene"}})
    told = json.loads((tmp_path / "out" / "dataset.json").read_text())
    found = {}
    for entry in told["chips"]["index"]:
        with rasterio.open(tmp_path / "out" / entry["mask"]) as mask:
            values, place, crs = mask.read(1), mask.transform, mask.crs
        rows, cols = np.nonzero(values == VALUES["WRD"])
        if len(rows):
            x, y = rasterio.warp.transform(crs, "EPSG:32633", *(place * (cols + 0.5, rows + 0.5)))
            found[entry["name"]] = (entry["scene"], crs.to_string(), x, y)
    assert {each[0] for each in found.values()} == {"scene-2"} and {each[1] for each in found.values()} == {"EPSG:4326"}
    here = shapely.geometry.shape(square(30, 30, 20)).buffer(15)
    assert all(shapely.contains_xy(here, each[2], each[3]).all() for each in found.values())


def test_names_with_spaces_quotes_and_umlauts_are_kept(request_of, tmp_path):
    given = request_of()
    image = tmp_path / "Grube „Müller's“ 2022, Nord.tif"
    shutil.copy(given["scenes"][0]["path"], image)
    out = tmp_path / "Übung 'eins' \"zwei\""
    notes = [{**each, "note": 'O\'Neill "Ö" \\ ; ,\n %s', "interpreter": "Łukasz Ż."} for each in given["labels"]]
    scenes = [{**given["scenes"][0], "path": str(image), "name": image.stem}]
    export({**given, "labels": notes, "scenes": scenes, "folder": str(out), "options": ALL})
    for name in ("labels.gpkg", "labels.geojson", "labels.fgb"):
        told = columns_of(out / name)[2]
        assert set(told["note"]) == {notes[0]["note"]} and set(told["interpreter"]) == {"Łukasz Ż."}
    assert image.name in (out / "README.md").read_text(encoding="utf-8")
    assert json.loads((out / "stac" / "catalog.json").read_text())["links"]


def test_a_full_disk_leaves_nothing_and_says_so(request_of, tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(small)], check=False).returncode:
        pytest.skip("Only root can mount a small disk.")
    try:
        made = "2026-01-01T00:00:00Z"
        labels = [label(n, "PIT", square(n % 90, n // 90 * 5), created=made, modified=made) for n in range(1, 600)]
        for names in (["gpkg"], ["parquet", "geojson"], ["chips"], ["coco"]):
            asked = request_of(labels=labels, folder=str(small / "set"), options={"formats": names, "chip_size": 32})
            with pytest.raises(ExportError, match="cannot be written") as error:
                export(asked)
            assert str(small) in str(error.value) and "room" in error.value.remedy
            assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_it_can_be_stopped_at_every_step_and_leaves_nothing(request_of, frame, tmp_path):
    given = request_of(
        frames=[frame], options={**ALL, "formats": list(FORMATS), "split": "blocks", "block_size": 300.0}
    )
    asked = []
    write_export(given, lambda *_: None, lambda: bool(asked.append(1)))
    shutil.rmtree(tmp_path / "out")
    steps = len(asked)
    assert steps > 30
    for stop in sorted({*range(1, steps, max(1, steps // 12)), steps}):
        asked.clear()

        def stopped(stop: int = stop) -> bool:
            asked.append(1)
            return len(asked) >= stop

        with pytest.raises(Cancelled):
            write_export(given, lambda *_: None, stopped)
        assert not (tmp_path / "out").exists() and not list(tmp_path.glob(".*")), stop


def test_sources_of_imported_labels_and_models_are_asked_for_and_named(request_of, tmp_path):
    given = request_of()
    labels = [*given["labels"], label(4, "WRD", square(40, 40, 10), origin="imported", tool="prior")]
    scenes = [{**given["scenes"][0], "models": [{"path": str(tmp_path / "clay.onnx"), "sha256": "ab" * 32}]}]
    told = export({**given, "labels": labels, "scenes": scenes, "options": {"formats": ["gpkg"]}})
    assert any(each.startswith("Labels from other maps or models: 1.") for each in told["warnings"])
    (scene,) = json.loads((tmp_path / "out" / "dataset.json").read_text())["scenes"]
    assert scene["feature_models"] == [{"name": "clay.onnx", "sha256": "ab" * 32}]
    assert str(tmp_path) not in (tmp_path / "out" / "dataset.json").read_text()


def test_an_instant_that_is_none_spoils_nothing(request_of, tmp_path):
    labels = [*request_of()["labels"], label(4, "WRD", square(40, 40), created="yesterday", modified="")]
    told = export(request_of(labels=labels, options={"formats": ["gpkg"]}))
    assert told["counts"]["WRD"] == 1


def test_a_preview_writes_nothing_anywhere_near(request_of, tmp_path):
    before = sorted(path.name for path in tmp_path.iterdir())
    told = preview_export(request_of(options=ALL), lambda *_: None, lambda: False)
    assert told["counts"] == {"NEG": 1, "PIT": 1, "TSF": 1} and told["bytes"] > 0
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_what_was_accepted_without_a_look_is_unknown_in_masks_and_told(request_of, tmp_path):
    unseen = label(4, "WRD", square(40, 40, 10), origin="harvested", tool="unseen")
    seen = label(5, "QRY", square(60, 20, 10), origin="harvested", tool="harvest")
    told = export(request_of(labels=[*request_of()["labels"], unseen, seen], options=ALL))
    mask = burnt(tmp_path / "out")
    assert (mask[20:30, 60:70] == VALUES["QRY"]).all() and not (mask == VALUES["WRD"]).any()
    assert any("accepted without a look" in each for each in told["warnings"])
    # The tables keep it, with its tool: whoever wants it can see what it is.
    columns = columns_of(tmp_path / "out" / "labels.gpkg")[2]
    assert dict(zip(columns["class"], columns["tool"]))["WRD"] == "unseen"
    coco = json.loads(next((tmp_path / "out" / "coco" / "annotations").glob("*_polygons.json")).read_text())
    names = {each["id"]: each["name"] for each in coco["categories"]}
    assert "Waste" not in " ".join(names[each["category_id"]] for each in coco["annotations"])


@pytest.mark.parametrize(
    "options",
    [
        {"resolution": 0.001},
        {"chip_size": 4096, "overlap": 4095, "resolution": 0.01},
        {"resolution": 0.001, "placement": "labels", "chip_size": 16, "overlap": 15},
    ],
)
def test_more_chips_than_can_be_meant_are_refused_at_once(request_of, options):
    request = request_of(options={"formats": ["chips"], **options})
    for work in (preview_export, write_export):
        with pytest.raises(ExportError, match="places for chips, more than") as caught:
            work(request, lambda *_: None, lambda: False)
        assert "image" in str(caught.value) and "larger pixels" in caught.value.remedy


def test_labels_of_the_audit_alone_are_called_so(request_of):
    request = request_of(labels=[label(1, "PIT", square(2, 2), origin="audit", unit=1, frame="frame-1")])
    with pytest.raises(ExportError, match="audit sample, which is never trained on"):
        export(request)


def test_a_disk_that_is_too_small_is_told_before_anything_is_written(request_of, monkeypatch):
    usage = shutil.disk_usage("/")
    monkeypatch.setattr("mining_mapper.engine.export.foretold.disk_usage", lambda _folder: usage._replace(free=1000))
    told = preview_export(request_of(), lambda *_: None, lambda: False)
    assert any("the disk has 0 MB left" in each for each in told["warnings"])
    monkeypatch.undo()
    told = preview_export(request_of(), lambda *_: None, lambda: False)
    assert not any("disk has" in each for each in told["warnings"])
