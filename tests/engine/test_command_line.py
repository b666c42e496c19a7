"""The engine's commands, run as anybody would."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from mining_mapper.core.launcher import write_launcher
from mining_mapper.core.resources import PACKAGE


@pytest.fixture
def image(tmp_path):
    path = tmp_path / "s2_2022-07-19.tif"
    values = np.random.default_rng(1).integers(100, 3000, (3, 60, 60), dtype=np.uint16)
    transform = rasterio.Affine(10, 0, 500_000, 0, -10, 5_600_000)
    profile = {"driver": "GTiff", "width": 60, "height": 60, "count": 3, "dtype": "uint16"}
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=transform) as target:
        target.write(values)
    return path


def run(*arguments) -> subprocess.CompletedProcess:
    command = [sys.executable, "-I", str(PACKAGE / "engine" / "__main__.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_an_image_is_described(image):
    done = run("check", image, "--json")
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert (report["crs"], report["date"]) == ("EPSG:32633", "2022-07-19")


def test_an_image_is_cut_into_units(image, tmp_path):
    done = run("segment", image, tmp_path / "units.tif", "--json")
    made = json.loads(done.stdout)
    with rasterio.open(tmp_path / "units.tif") as units:
        assert units.read(1).max() == made["units"]
    assert made["units"] > 60
    assert "100%" in done.stderr


def test_programs_read_errors_as_they_read_results(tmp_path):
    done = run("check", tmp_path / "none.tif", "--json")
    told = json.loads(done.stdout)["error"]
    assert done.returncode == 1 and told["kind"] == "scene" and "none.tif" in told["message"] and told["remedy"]
    done = run("sample", tmp_path / "none.tif", tmp_path / "points.gpkg", "--json")
    told = json.loads(done.stdout)["error"]
    assert (done.returncode, told["remedy"]) == (1, "Make it with segment.") and "none.tif" in told["message"]


def test_an_error_is_one_sentence_with_its_remedy_and_no_traceback(tmp_path):
    done = run("check", tmp_path / "none.tif")
    assert done.returncode == 1
    assert "none.tif" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "content",
    [
        "no JSON",
        "[1, 2]",
        '{"type": "Point", "coordinates": [1, 2]}',
        '{"type": "FeatureCollection", "features": []}',
        '{"type": "Feature", "geometry": null}',
        '{"type": "Polygon", "coordinates": []}',
        '{"type": "Polygon", "coordinates": [[["a", 2], ["b", 3], ["c", 4], ["a", 2]]]}',
    ],
)
def test_an_area_that_is_no_polygon_is_refused_with_the_name_of_its_file(image, tmp_path, content):
    area = tmp_path / "area.json"
    area.write_text(content)
    done = run("segment", image, tmp_path / "units.tif", "--area", area)
    assert done.returncode == 1
    assert "area.json holds no area of interest" in done.stderr
    assert not (tmp_path / "units.tif").exists()


def test_units_are_cut_in_the_area_of_interest_alone(image, tmp_path):
    square = shapely.geometry.mapping(shapely.box(500_100, 5_599_700, 500_300, 5_599_900))
    area = tmp_path / "area.json"
    area.write_text(json.dumps({"type": "Feature", "geometry": square}))
    done = run("segment", image, tmp_path / "units.tif", "--area", area, "--hectares", 1, "--json")
    assert json.loads(done.stdout)["area"] == pytest.approx(40_000, rel=0.01)


@pytest.mark.parametrize("hectares", ["0", "-3", "nan", "inf", "large"])
def test_a_size_that_is_none_is_refused_with_the_usage(image, tmp_path, hectares):
    done = run("segment", image, tmp_path / "units.tif", f"--hectares={hectares}")
    assert done.returncode == 2
    assert "--hectares" in done.stderr


def test_units_that_cannot_be_written_are_told_in_words(image):
    done = run("segment", image, image / "units.tif")
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_interrupted_command_ends_in_words_and_leaves_nothing(tmp_path):
    large = tmp_path / "large.tif"
    values = np.random.default_rng(1).integers(100, 3000, (3, 1500, 1500), dtype=np.uint16)
    transform = rasterio.Affine(10, 0, 500_000, 0, -10, 5_600_000)
    profile = {"driver": "GTiff", "width": 1500, "height": 1500, "count": 3, "dtype": "uint16"}
    with rasterio.open(large, "w", **profile, crs="EPSG:32633", transform=transform) as target:
        target.write(values)
    command = [sys.executable, "-I", str(PACKAGE / "engine" / "__main__.py"), "segment", str(large)]
    # A shell may have told its children in the background to ignore the interruption.
    heeding = {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)}
    with subprocess.Popen([*command, str(tmp_path / "units.tif")], stderr=subprocess.PIPE, **heeding) as process:
        assert process.stderr.read(1)
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
    assert process.returncode == 130
    assert b"Stopped" in said
    assert b"Traceback" not in said
    assert [path.name for path in tmp_path.iterdir()] == ["large.tif"]


def test_the_engine_says_what_it_is_made_of():
    assert "scikit-learn" in run("hello", "--json").stdout


RASTERISE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import mining_mapper.engine
from concurrent.futures import ThreadPoolExecutor
import rasterio.features, shapely
place, shape = rasterio.Affine(10, 0, 500_000, 0, -10, 5_600_000), shapely.box(500_000, 5_599_900, 500_100, 5_600_000)
def work(_number):
    for _ in range(400):
        rasterio.features.rasterize([(shape, 1)], (16, 16), transform=place, dtype="uint8")
with ThreadPoolExecutor(8) as threads:
    list(threads.map(work, range(16)))
"""


def test_threads_that_burn_masks_together_print_no_warning_of_a_missing_georeference():
    command = [sys.executable, "-c", RASTERISE, str(PACKAGE.parent)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0 and not done.stderr


def test_progress_is_a_line_that_is_written_once_for_each_change_and_ends_once(image, tmp_path):
    said = run("segment", image, tmp_path / "units.tif").stderr
    lines = said.rstrip("\n").split("\r")[1:]
    assert len(lines) == len(set(lines)) and said.count("100%") == 1 and said.endswith("\n")


def test_counts_are_told_in_words_and_options_with_what_they_are(image):
    told = run("check", image).stdout
    assert "roles: " in told and "{" not in told and "[" not in told
    options = " ".join(run("detect", "--help").stdout.split())
    assert "Image: without a campaign" in options and "Roles of bands: without a campaign" in options
    export = " ".join(run("export", "--help").stdout.split())
    assert "Share of the labels for the test, % (15 unless given)" in export
    # No text and "none" are not the same to who types it.
    assert "empty is all (all unless given)" in export


def test_what_the_disk_refuses_is_said_with_the_name_of_the_file(image, tmp_path):
    run("segment", image, tmp_path / "units.tif")
    (tmp_path / "units.cache").write_text("a file where a folder belongs", encoding="utf-8")
    done = run("features", tmp_path / "f.csv", "--image", image, "--units", tmp_path / "units.tif", "--json")
    told = json.loads(done.stdout)["error"]
    assert done.returncode == 1 and "units.cache" in told["message"] and told["remedy"]
    assert "Traceback" not in done.stderr and not (tmp_path / "f.csv").exists()


def test_the_command_runs_the_engine_whatever_the_shell_inherited(tmp_path):
    command = write_launcher(tmp_path, Path(sys.executable), PACKAGE.parent)
    environment = {**os.environ, "PROJ_LIB": "/nowhere", "PROJ_DATA": "/nowhere", "PYTHONPATH": "/nowhere"}
    done = subprocess.run([command, "check", "none.tif"], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "none.tif" in done.stderr and "Traceback" not in done.stderr
