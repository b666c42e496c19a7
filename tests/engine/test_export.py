"""Training sets, read back with readers that did not write them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import rasterio.warp
import shapely

import mining_mapper
from mining_mapper.core.errors import Cancelled, ExportError, ProtocolError
from mining_mapper.core.sampling import lure_weights
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.engine.export import write_export
from mining_mapper.engine.export.formats import WHOLE
from mining_mapper.engine.export.weights import weights_of_draws

ORIGIN = (500_000.0, 5_600_000.0)
SIDE = 100
Q = (0.2, 0.3, 0.25)
# The masks number all classes but the answer N, in the order of the taxonomy.
CODES = [code for code in load_taxonomy(presets()[0]).codes if code != "NEG"]
VALUES = {code: value for value, code in enumerate(CODES, 1)}


def square(column: int, row: int, side: int = 5) -> dict:
    """A square of pixels of the image, as GeoJSON in its coordinates; 10 m pixels."""
    left, top = ORIGIN[0] + 10 * column, ORIGIN[1] - 10 * row
    return shapely.geometry.mapping(shapely.box(left, top - 10 * side, left + 10 * side, top))


def label(number: int, code: str, geometry: dict, **more) -> dict:
    row = {"uuid": f"label-{number}", "scene": "scene-1", "class": code, "origin": "digitised", "draw": "",
           "unit": None, "frame": "", "round": None, "q": None, "status": "", "delineation": "tight",
           "confidence": None, "valid_from": "2022-07-19", "valid_to": "", "area": 2500.0, "interpreter": "AB",
           "seconds": 3.5, "note": "", "created": f"2026-01-01T00:00:{number:02d}Z",
           "modified": f"2026-01-01T00:00:{number:02d}Z", "geometry": geometry}  # fmt: skip
    return {**row, **more}


def draw(order: int, state: str = "answered", **more) -> dict:
    row = {"uuid": f"draw-{order}", "frame": "frame-1", "order": order, "q": Q[order - 1], "r": 1.0,
           "left_units": 11 - order, "state": state, "unit": order, "y": None}  # fmt: skip
    return {**row, **more}


@pytest.fixture
def request_of(tmp_path):
    """Return a function that makes an export request around a real image."""
    image = tmp_path / "image.tif"
    values = np.arange(2 * SIDE * SIDE, dtype=np.uint16).reshape(2, SIDE, SIDE) % 5000 + 1
    transform = rasterio.Affine(10, 0, ORIGIN[0], 0, -10, ORIGIN[1])
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 2, "dtype": "uint16"}
    with rasterio.open(image, "w", **profile, crs="EPSG:32633", transform=transform) as target:
        target.write(values)

    def make(**changes) -> dict:
        drawn = {"origin": "drawn", "frame": "frame-1", "round": 1}
        labels = [
            label(1, "PIT", square(10, 10)),
            label(2, "NEG", square(20, 10), draw="draw-1", unit=1, q=Q[0], **drawn),
            label(3, "TSF", square(60, 60), draw="draw-2", unit=2, q=Q[1], **drawn),
        ]
        request = {
            "labels": labels,
            "crs": "EPSG:32633",
            "draws": [draw(1), draw(2), draw(3)],
            "frames": [],
            "scenes": [{"uuid": "scene-1", "path": str(image), "date": "2022-07-19", "sensor": "Sentinel-2 L2A"}],
            "searched_areas": [],
            "taxonomy": {"definition": load_taxonomy(presets()[0]).to_dict()},
            "folder": str(tmp_path / "out"),
            "options": {"formats": ["gpkg", "geojson", "chips"], "chip_size": 32},
        }
        return {**request, **changes}

    return make


@pytest.fixture
def frame(tmp_path) -> dict:
    """A frame of ten units: squares of 10 pixels in the rows 70 to 79."""
    path = tmp_path / "frame.tif"
    units = np.zeros((SIDE, SIDE), np.int32)
    units[70:80] = np.arange(SIDE) // 10 + 1
    transform = rasterio.Affine(10, 0, ORIGIN[0], 0, -10, ORIGIN[1])
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 1, "dtype": "int32"}
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=transform) as target:
        target.write(units, 1)
    return {"uuid": "frame-1", "scene": "scene-1", "raster": str(path), "units": 10}


def export(request: dict) -> dict:
    return write_export(request, lambda _fraction, _text: None, lambda: False)


def columns_of(path) -> tuple[dict, np.ndarray, dict]:
    meta, _, geometry, values = pyogrio.raw.read(path)
    return meta, shapely.from_wkb(geometry), dict(zip(meta["fields"], values))


def burnt(folder) -> np.ndarray:
    """Put all masks back on the image's grid; -1 where no chip is."""
    mosaic = np.full((SIDE, SIDE), -1)
    for entry in json.loads((folder / "dataset.json").read_text())["chips"]["index"]:
        column, row, width, height = entry["window"]
        with rasterio.open(folder / entry["mask"]) as mask:
            mosaic[row : row + height, column : column + width] = mask.read(1)
    return mosaic


def test_labels_keep_every_attribute_and_get_their_weight(request_of, tmp_path):
    export(request_of())
    meta, geometries, fields = columns_of(tmp_path / "out" / "labels.gpkg")
    assert meta["crs"] == "EPSG:32633"
    assert list(fields["class"]) == ["PIT", "NEG", "TSF"]
    assert list(fields["mining"]) == [True, False, True]
    assert [geometry.area for geometry in geometries] == [2500.0] * 3
    assert np.isnan(fields["weight"][0])
    assert fields["weight"][1:] == pytest.approx(lure_weights(np.array(Q), 10)[:2])
    assert fields["q"][1:] == pytest.approx(Q[:2])


def test_draws_without_a_label_are_listed_so_that_an_estimate_has_them_all(request_of, tmp_path):
    # The audit holds the second unit, and the third could not be decided.
    taken = label(9, "TSF", square(60, 10), origin="audit", unit=2, frame="frame-1")
    request = request_of()
    draws = [draw(1, y={"NEG": 1.0}), draw(2, y={"TSF": 0.5, "NEG": 0.5}), draw(3, "undecided")]
    export({**request, "labels": [*request["labels"][:2], taken], "draws": draws})
    told = json.loads((tmp_path / "out" / "dataset.json").read_text())["weight"]
    _meta, _geometries, fields = columns_of(tmp_path / "out" / "labels.gpkg")
    rest = told["without_label"]
    assert [(row["unit"], row["state"], row["y"]) for row in rest] == [
        (2, "answered", {"TSF": 0.5, "NEG": 0.5}),
        (3, "undecided", None),
    ]
    weights = [*fields["weight"][1:], *(row["weight"] for row in rest)]
    assert weights == pytest.approx(lure_weights(np.array(Q), 10)) and told["frames"]["frame-1"]["draws"] == 3


def test_geojson_is_in_longitude_and_latitude_with_rings_turning_left(request_of, tmp_path):
    export(request_of())
    content = json.loads((tmp_path / "out" / "labels.geojson").read_text())
    assert "crs" not in content
    for feature in content["features"]:
        for polygon in feature["geometry"]["coordinates"]:
            assert shapely.LinearRing(polygon[0]).is_ccw
            assert all(14 < x < 16 and 50 < y < 51 for x, y, *_ in polygon[0])


def test_chips_share_their_grid_with_the_image_and_its_values(request_of, tmp_path):
    request = request_of()
    export(request)
    folder = tmp_path / "out"
    with rasterio.open(request["scenes"][0]["path"]) as source:
        whole = source.read()
        for entry in json.loads((folder / "dataset.json").read_text())["chips"]["index"]:
            with rasterio.open(folder / entry["image"]) as image, rasterio.open(folder / entry["mask"]) as mask:
                assert image.transform == mask.transform
                assert image.crs == mask.crs == source.crs
                column, row, width, height = entry["window"]
                assert (image.read() == whole[:, row : row + height, column : column + width]).all()


def test_masks_are_unknown_where_nobody_looked(request_of, tmp_path):
    export(request_of())
    mask = burnt(tmp_path / "out")
    assert (mask[10:15, 10:15] == VALUES["PIT"]).all()
    assert (mask[10:15, 20:25] == 0).all()
    assert (mask[60:65, 60:65] == VALUES["TSF"]).all()
    assert np.count_nonzero(mask == 0) == 25


def test_a_searched_area_is_background_and_a_mine_outside_it_never_is(request_of, tmp_path):
    searched = {"scene": "scene-1", "classes": ["MIN"], "geometry": square(5, 5, 20)}
    export(request_of(searched_areas=[searched]))
    mask = burnt(tmp_path / "out")
    assert (mask[6, 5:25] == 0).all()
    assert set(np.unique(mask[60:90, 30:50])) <= {255, -1}


def test_an_area_searched_for_other_classes_is_no_background(request_of, tmp_path):
    searched = {"scene": "scene-1", "classes": ["HLP"], "geometry": square(5, 5, 20)}
    export(request_of(searched_areas=[searched]))
    assert (burnt(tmp_path / "out")[6, 5:25] == 255).all()


def test_searched_ground_that_is_no_background_is_told(request_of, tmp_path):
    areas = [{"scene": "scene-1", "classes": classes, "geometry": square(0, 40, 30)} for classes in (["PIT"], ["MIN"])]
    told = export(request_of(searched_areas=areas))
    assert any(each.startswith("1 of 2 searched areas are 255") for each in told["warnings"])


def test_a_drawn_unit_that_could_not_be_decided_stays_unknown_in_a_searched_area(request_of, frame, tmp_path):
    searched = {"scene": "scene-1", "classes": ["MIN"], "geometry": square(0, 60, 40)}
    draws = [draw(1), draw(2, "undecided"), draw(3)]
    options = {"formats": ["chips"], "chip_size": SIDE}
    export(request_of(searched_areas=[searched], frames=[frame], draws=draws, options=options))
    mask = burnt(tmp_path / "out")
    assert (mask[70:80, 10:20] == 255).all()
    assert (mask[70:80, 0:10] == 0).all()


def test_the_rest_of_a_unit_that_was_answered_in_part_is_background(request_of, frame, tmp_path):
    part = label(4, "PIT", square(10, 70, 6), origin="drawn", draw="draw-2", unit=2, frame="frame-1")
    draws = [draw(1), draw(2, y={"PIT": 0.36, "NEG": 0.64}), draw(3)]
    export(request_of(labels=[part], frames=[frame], draws=draws))
    mask = burnt(tmp_path / "out")
    assert (mask[70:76, 10:16] == VALUES["PIT"]).all()
    assert np.count_nonzero(mask == 0) == 64
    assert (mask[76:80, 10:20] == 0).all()
    *_, fields = columns_of(tmp_path / "out" / "labels.gpkg")
    assert json.loads(fields["y"][0]) == {"PIT": 0.36, "NEG": 0.64}


def test_features_lie_on_the_sites_that_hold_them(request_of, tmp_path):
    site = label(1, "MIN", square(10, 10, 20), delineation="envelope", area=100.0)
    feature = label(2, "PIT", square(12, 12, 5), area=2500.0)
    export(request_of(labels=[site, feature]))
    mask = burnt(tmp_path / "out")
    values = json.loads((tmp_path / "out" / "dataset.json").read_text())["mask"]["values"]
    assert {values[str(mask[14, 14])], values[str(mask[11, 11])]} == {"PIT", "MIN"}


def test_pixels_without_data_are_unknown_although_a_label_covers_them(request_of, tmp_path):
    request = request_of()
    with rasterio.open(request["scenes"][0]["path"], "r+") as source:
        values = source.read()
        values[:, 10:12, 10:15] = 0
        source.write(values)
        source.nodata = 0
    export(request)
    mask = burnt(tmp_path / "out")
    assert (mask[10:12, 10:15] == 255).all()
    assert (mask[12:15, 10:15] == VALUES["PIT"]).all()


def test_labels_of_the_audit_sample_and_without_shape_are_left_out_and_told(request_of, tmp_path):
    labels = [
        label(1, "PIT", square(10, 10)),
        label(2, "TSF", square(60, 60), origin="audit"),
        label(3, "TSF", None),
    ]
    told = export(request_of(labels=labels))
    content = json.loads((tmp_path / "out" / "dataset.json").read_text())
    assert told["counts"] == {"PIT": 1}
    assert content["counts"]["left_out"] == {"audit": 1, "shapeless": 1}
    assert any("audit" in warning for warning in told["warnings"])
    assert set(np.unique(burnt(tmp_path / "out"))) <= {-1, VALUES["PIT"], 255}


@pytest.mark.parametrize("audit", ["leave_out", "test"])
def test_a_unit_that_was_drawn_and_audited_is_for_testing_only(request_of, tmp_path, audit):
    drawn = {"origin": "drawn", "frame": "frame-1"}
    labels = [
        label(1, "PIT", square(10, 10), draw="draw-1", unit=1, **drawn),
        label(2, "TSF", square(60, 60), draw="draw-2", unit=2, **drawn),
    ]
    audited = {"uuid": "audit-1", "frame": "frame-1", "unit": 2, "pi": 0.25, "y": {"TSF": 1.0}, "stratum": "mapped"}
    draws = [draw(1, y={"PIT": 1.0}), draw(2, y={"TSF": 1.0})]
    request = request_of(labels=labels, draws=draws, audits=[audited])
    request["options"] = {**request.get("options", {}), "audit": audit}
    told = export(request)
    assert told["counts"]["PIT"] == 1
    table = pyogrio.read_dataframe(next((tmp_path / "out").rglob("*.gpkg"))).set_index("class")
    assert ("TSF" in table.index) == (audit == "test")
    # For an area from the draws it counts all the same.
    content = json.loads((tmp_path / "out" / "dataset.json").read_text())
    assert [each["unit"] for each in content["weight"]["without_label"]] == [2]
    if audit == "test":
        assert (table.loc["TSF", "split"], table.loc["TSF", "weight"]) == ("test", 4.0)
        assert table.loc["PIT", "split"] != "test"


def test_a_mine_that_only_the_audit_sample_knows_is_no_background_in_a_searched_area(request_of, tmp_path):
    labels = [label(1, "PIT", square(10, 10)), label(2, "PIT", square(20, 20), origin="audit")]
    searched = {"scene": "scene-1", "classes": ["MIN"], "geometry": square(5, 5, 30)}
    export(request_of(labels=labels, searched_areas=[searched]))
    mask = burnt(tmp_path / "out")
    assert (mask[20:25, 20:25] == 255).all()
    assert (mask[25, 20:25] == 0).all()


def test_a_chip_that_a_label_only_touches_is_not_written(request_of, tmp_path):
    searched = {"scene": "scene-1", "classes": ["MIN"], "geometry": square(0, 0, SIDE)}
    export(request_of(labels=[label(1, "PIT", square(27, 27))], searched_areas=[searched]))
    content = json.loads((tmp_path / "out" / "dataset.json").read_text())
    assert [entry["window"] for entry in content["chips"]["index"]] == [[0, 0, 32, 32]]


def test_masks_of_an_image_in_another_crs_lie_where_the_labels_are(request_of, tmp_path):
    there = shapely.geometry.shape(rasterio.warp.transform_geom("EPSG:32633", "EPSG:4326", square(10, 10, 20)))
    export(request_of(labels=[label(1, "PIT", shapely.geometry.mapping(there))], crs="EPSG:4326"))
    mask = burnt(tmp_path / "out")
    assert (mask[11:29, 11:29] == VALUES["PIT"]).all()
    assert np.count_nonzero(mask == VALUES["PIT"]) == pytest.approx(400, abs=20)


def test_a_simulated_image_is_called_simulated_and_an_unknown_source_is_asked_for(request_of, tmp_path):
    request = request_of()
    with rasterio.open(request["scenes"][0]["path"], "r+") as source:
        source.update_tags(SIMULATED="YES")
    export(request)
    assert "SIMULATED" in json.loads((tmp_path / "out" / "dataset.json").read_text())["scenes"][0]["attribution"]
    drone = [{**request["scenes"][0], "path": str(tmp_path / "frame-less.tif"), "sensor": "Drone"}]
    told = export(request_of(scenes=drone, folder=str(tmp_path / "again")))
    assert any("frame-less.tif; add it" in warning for warning in told["warnings"])


def test_the_dataset_says_what_is_in_there(request_of, tmp_path):
    told = export(request_of())
    content = json.loads((tmp_path / "out" / "dataset.json").read_text())
    assert told["counts"] == {"NEG": 1, "PIT": 1, "TSF": 1}
    assert content["counts"]["by_origin"] == {"digitised": 1, "drawn": 2}
    assert content["mask"]["values"] == {"0": "background", **{str(value): code for code, value in VALUES.items()}}
    assert content["scenes"][0]["attribution"] == "Contains modified Copernicus Sentinel data 2022"
    listed = {entry["path"] for entry in content["files"]}
    written = {p.relative_to(tmp_path / "out").as_posix() for p in (tmp_path / "out").rglob("*") if p.is_file()}
    assert listed == written - {"dataset.json"}
    assert {entry["path"] for entry in told["files"]} == written
    assert content["weight"]["frames"] == {"frame-1": {"units": 10, "draws": 3}}


def test_the_same_campaign_gives_the_same_bytes(request_of, tmp_path):
    first = export(request_of())
    second = export(request_of(folder=str(tmp_path / "again")))
    assert first["files"] == second["files"]


def test_progress_runs_once_from_nothing_to_all(request_of):
    told = []
    write_export(request_of(), lambda fraction, text: told.append((fraction, text)), lambda: False)
    fractions = [fraction for fraction, _ in told]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1], fractions.count(1.0)) == (0.0, 1.0, 1)
    assert {"gpkg", "geojson", "chips"} <= {text for _, text in told}
    # Cutting chips is the long part, and has most of the bar.
    cutting = [fraction for fraction, text in told if text == "chips"]
    assert cutting[0] < 0.3 and cutting[-1] > 0.9


def test_an_empty_folder_is_filled_also_where_one_stands_in_it(request_of, tmp_path, monkeypatch):
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    export(request_of(folder="."))
    assert (tmp_path / "empty" / "dataset.json").exists()


def test_weights_end_at_the_first_open_draw(request_of):
    weights = weights_of_draws([draw(1), draw(2, "open"), draw(3)])
    assert weights.by_draw == {"draw-1": pytest.approx(lure_weights(np.array(Q[:1]), 10)[0])}
    assert "without a weight" in weights.warnings[0]


def test_a_drawn_unit_that_could_not_be_decided_counts_among_the_draws():
    weights = weights_of_draws([draw(1), draw(2, "undecided"), draw(3)])
    assert list(weights.by_draw.values()) == pytest.approx(lure_weights(np.array(Q), 10))


def test_draws_have_no_weights_when_known_units_left_the_pool_too():
    weights = weights_of_draws([draw(1), draw(2, left_units=5), draw(3, left_units=4)])
    assert weights.by_draw == {}
    assert "digitised" in weights.warnings[0]


@pytest.mark.parametrize("steps", [0, 1, 2, 5, 9])
def test_a_stopped_export_leaves_nothing(request_of, tmp_path, steps):
    told = []
    before = set(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        write_export(request_of(), lambda *news: told.append(news), lambda: len(told) >= steps)
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("mistake", [OSError, pyogrio.errors.DataSourceError, pyogrio.errors.FeatureError])
def test_an_export_that_fails_in_the_middle_leaves_nothing(request_of, tmp_path, monkeypatch, mistake):
    def broken(_context, _folder):
        raise mistake("disk full")

    monkeypatch.setitem(WHOLE, "geojson", broken)
    before = set(tmp_path.iterdir())
    with pytest.raises(ExportError, match="cannot be written") as refused:
        export(request_of())
    assert refused.value.details == "disk full"
    assert set(tmp_path.iterdir()) == before


def test_a_killed_export_leaves_no_training_set_and_the_next_one_cleans_up(request_of, tmp_path):
    request = request_of(options={"formats": ["geojson", "chips"], "chip_size": 64, "overlap": 63})
    script = "import sys, json; sys.path.insert(0, sys.argv[1]); from mining_mapper.engine.export import write_export; "
    script += "write_export(json.load(sys.stdin), lambda *news: print('chip', flush=True), lambda: False)"
    parent = str(Path(mining_mapper.__file__).resolve().parent.parent)
    with subprocess.Popen(
        [sys.executable, "-c", script, parent], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as engine:
        json.dump(request, engine.stdin)
        engine.stdin.close()
        engine.stdout.readline()
        engine.kill()
    assert not (tmp_path / "out").exists()
    export(request_of())
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    assert len(list((tmp_path / "out" / "chips").iterdir())) <= 2 * 16


def test_two_exports_to_one_folder_do_not_mix(request_of, tmp_path):
    refused = []

    def second(*_news):
        if not refused:
            with pytest.raises(ExportError) as error:
                export(request_of())
            refused.append(error.value)

    written = write_export(request_of(), second, lambda: False)
    assert str(tmp_path / "out") in refused[0].message and "Another program" in refused[0].message
    content = json.loads((tmp_path / "out" / "dataset.json").read_text())
    assert all((tmp_path / "out" / entry["path"]).is_file() for entry in written["files"])
    assert content["chips"]["index"]
    assert all((tmp_path / "out" / entry["mask"]).is_file() for entry in content["chips"]["index"])
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_folder_with_files_in_it_is_not_overwritten(request_of, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("keep")
    with pytest.raises(ExportError, match="not empty"):
        export(request_of())
    assert (tmp_path / "out" / "mine.txt").read_text() == "keep"


@pytest.mark.parametrize(
    ("changes", "error", "says"),
    [
        ({"labels": []}, ExportError, "no labels"),
        ({"labels": 3}, ProtocolError, "labels"),
        ({"labels": [3]}, ProtocolError, "labels"),
        ({"labels": [{"uuid": "a"}]}, ProtocolError, "scene"),
        ({"draws": ["a"]}, ProtocolError, "draws"),
        ({"options": {"formats": ["shp"]}}, ExportError, "shp"),
        ({"options": {"chip_size": 4}}, ExportError, "4 pixels"),
        ({"folder": "/nowhere/at/all"}, ExportError, "does not exist"),
        ({"crs": "EPSG:999999"}, ExportError, "not known"),
        ({"draws": [draw(1, q=None)]}, ProtocolError, "lacks q"),
        ({"draws": [draw(1, q=0.0)]}, ProtocolError, "probabilities"),
        ({"scenes": [{"uuid": "scene-1"}]}, ProtocolError, "lacks path"),
        ({"searched_areas": [{"scene": "scene-1", "geometry": {"type": "Polygon"}}]}, ProtocolError, "searched area"),
    ],
)
def test_what_cannot_be_exported_is_refused_in_words(request_of, changes, error, says):
    with pytest.raises(error, match=says):
        export(request_of(**changes))


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Point", "coordinates": [1, 2]},
        {"type": "Polygon"},
        {"type": "Polygon", "coordinates": [[["a", 2], [3]]]},
        {"type": "Polygon", "coordinates": [[["a", 2], ["b", 3], ["c", 4], ["a", 2]]]},
        {"type": "Polygon", "coordinates": [[[1, 2], [3, 4]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, float("inf")], [0, 0]]]},
        {"type": "MultiPolygon", "coordinates": [1]},
        {"coordinates": []},
    ],
    ids=repr,
)
def test_a_label_whose_shape_is_no_polygon_is_named(request_of, geometry):
    with pytest.raises(ProtocolError, match="label-7"):
        export(request_of(labels=[label(7, "PIT", geometry)]))


def test_a_label_with_an_empty_shape_counts_as_one_without(request_of, tmp_path):
    empty = label(2, "PIT", {"type": "MultiPolygon", "coordinates": []})
    told = export(request_of(labels=[label(1, "PIT", square(10, 10)), empty]))
    assert told["counts"] == {"PIT": 1}
    assert json.loads((tmp_path / "out" / "dataset.json").read_text())["counts"]["left_out"]["shapeless"] == 1


def test_a_missing_image_costs_its_chips_and_is_told(request_of, tmp_path):
    scenes = [{"uuid": "scene-1", "path": str(tmp_path / "gone.tif"), "date": "", "sensor": ""}]
    told = export(request_of(scenes=scenes))
    assert any("gone.tif" in warning for warning in told["warnings"])
    assert (tmp_path / "out" / "labels.gpkg").exists()
    assert str(tmp_path) not in (tmp_path / "out" / "dataset.json").read_text()
