"""The engine's commands, run as anybody would."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest
import rasterio

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


def test_an_error_is_one_sentence_with_its_remedy_and_no_traceback(tmp_path):
    done = run("check", tmp_path / "none.tif")
    assert done.returncode == 1
    assert "none.tif" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_engine_says_what_it_is_made_of():
    assert "scikit-learn" in run("hello", "--json").stdout
