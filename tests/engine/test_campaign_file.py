"""A campaign read without QGIS, and its training set written from the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from mining_mapper.core.errors import CampaignError
from mining_mapper.core.resources import PACKAGE
from mining_mapper.core.schema import TABLES
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.engine.cache import usable_cache
from mining_mapper.engine.campaign_file import read_for_export

SQUARE = shapely.MultiPolygon([shapely.box(500_100, 5_599_800, 500_200, 5_599_900)])
EMPTY = {"text": "", "json": "", "integer": 0, "real": 0.0, "boolean": False}
DTYPES = {"text": object, "json": object, "integer": np.int64, "real": np.float64, "boolean": bool}


def write_table(path: Path, entry, rows: list[dict]) -> None:
    """Write rows as the plugin stores them: empty text and missing values are NULL, JSON is text."""
    values = [[row.get(column.name) for row in rows] for column in entry.columns]
    columns = [
        np.array([EMPTY[column.kind] if value is None else value for value in given], DTYPES[column.kind])
        for column, given in zip(entry.columns, values)
    ]
    outlines = np.array([shapely.to_wkb(row.get("geometry", SQUARE)) for row in rows], object)
    pyogrio.raw.write(
        path,
        geometry=outlines if entry.geometry else None,
        field_data=columns,
        fields=entry.column_names(),
        field_mask=[np.array([value is None for value in given], bool) for given in values],
        geometry_type=entry.geometry or None,
        crs="EPSG:32633" if entry.geometry else None,
        driver="GPKG",
        layer=entry.name,
        append=path.exists(),
    )


@pytest.fixture
def campaign(tmp_path) -> Path:
    """A campaign with one image, a digitised and a drawn label."""
    image = tmp_path / "images" / "scene.tif"
    image.parent.mkdir()
    profile = {"driver": "GTiff", "width": 50, "height": 50, "count": 1, "dtype": "uint16", "crs": "EPSG:32633"}
    transform = rasterio.Affine(10, 0, 500_000, 0, -10, 5_600_000)
    with rasterio.open(image, "w", **profile, transform=transform) as target:
        target.write(np.random.default_rng(1).integers(1, 3000, (1, 50, 50), dtype=np.uint16))
    taxonomy = load_taxonomy(presets()[0])
    times = {"created": "2026-01-01T00:00:00Z", "modified": "2026-01-01T00:00:00Z"}
    label = {"scene": "s", "class": "PIT", "area": 10_000.0, **times}
    drawn = {"draw": "d", "unit": 7, "frame": "f", "round": 1, "q": 0.25}
    definition = json.dumps(taxonomy.to_dict())
    rows = {
        "labels": [{**label, "uuid": "a", "origin": "digitised"}, {**label, **drawn, "uuid": "b", "origin": "drawn"}],
        "draws": [
            {"uuid": "d", "frame": "f", "order": 1, "unit": 7, "r": 1.0, "q": 0.25, "left_units": 10,
             "y": '{"PIT": 1.0}', "state": "answered", "blind": True}
        ],
        "frames": [{"uuid": "f", "scene": "s", "raster": "frames/f.tif", "units": 10, "seed": 1}],
        "scenes": [{"uuid": "s", "path": "images/scene.tif", "roles": '{"red": 1}', "offset": 0.0, "scale": 10_000.0}],
        "taxonomy": [
            {"uuid": "t1", "version": 1, "definition": '{"old": true}', "active": "[]"},
            {"uuid": "t2", "version": 2, "definition": definition, "active": '["PIT"]'},
        ],
    }  # fmt: skip
    path = tmp_path / "campaign.gpkg"
    for entry in TABLES:
        write_table(path, entry, rows.get(entry.name, []))
    return path


def test_rows_come_as_the_plugin_sends_them(campaign):
    request = read_for_export(campaign)
    digitised, drawn = request["labels"]
    assert (digitised["q"], digitised["unit"], digitised["note"], digitised["draw"]) == (None, None, "", "")
    assert (drawn["q"], drawn["unit"], drawn["round"]) == (0.25, 7, 1)
    assert isinstance(drawn["unit"], int)
    assert shapely.geometry.shape(drawn["geometry"]).equals(SQUARE)
    assert request["draws"][0]["y"] == {"PIT": 1.0}
    assert request["draws"][0]["blind"] is True
    assert request["draws"][0]["f"] is None
    assert request["crs"] == "EPSG:32633"
    json.dumps(request)


def test_the_newest_taxonomy_is_in_force_and_paths_start_at_the_campaign(campaign):
    request = read_for_export(campaign)
    assert request["taxonomy"]["active"] == ["PIT"]
    assert request["scenes"][0]["path"] == str(campaign.parent / "images" / "scene.tif")
    assert request["frames"][0]["raster"] == str(campaign.parent / "frames" / "f.tif")


@pytest.mark.parametrize("content", [None, b"no database", b""], ids=["missing", "text", "empty"])
def test_what_is_no_campaign_is_refused_with_its_name(tmp_path, content):
    path = tmp_path / "other.gpkg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CampaignError, match="other.gpkg"):
        read_for_export(path)


def test_a_geopackage_without_the_tables_is_refused(tmp_path):
    path = tmp_path / "other.gpkg"
    write_table(path, TABLES[0], [])
    with pytest.raises(CampaignError, match="other.gpkg"):
        read_for_export(path)


def test_reading_changes_nothing(campaign):
    before = campaign.read_bytes()
    read_for_export(campaign)
    assert campaign.read_bytes() == before


def test_the_command_line_writes_the_training_set(campaign, tmp_path):
    entry = str(PACKAGE / "engine" / "__main__.py")
    command = [sys.executable, "-I", entry, "export", str(campaign), str(tmp_path / "set"), "--json"]
    done = subprocess.run([*command, "--chip-size", "32"], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["counts"] == {"PIT": 2}
    written = {path.relative_to(tmp_path / "set").as_posix() for path in (tmp_path / "set").rglob("*.*")}
    assert {each["path"] for each in told["files"]} == written
    assert "chips/000000_mask.tif" in written
    again = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert again.returncode == 1
    assert "not empty" in again.stderr


def test_a_cache_that_cannot_be_written_is_replaced_by_a_temporary_folder(tmp_path):
    assert usable_cache(tmp_path / "day.cache") == str(tmp_path / "day.cache") and not list(tmp_path.iterdir())
    # Nobody writes there, not even the administrator.
    stand_in = usable_cache("/proc/day.cache")
    assert stand_in != "/proc/day.cache" and Path(stand_in).is_dir()
    assert usable_cache("/proc/day.cache") == stand_in != usable_cache("/proc/night.cache")
