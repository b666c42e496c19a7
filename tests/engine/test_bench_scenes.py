"""Which images the benches replay: all of every folder with a reference, and nothing that cannot be judged."""

from __future__ import annotations

import numpy as np
import rasterio
from rasterio.transform import from_origin

from tests.benchmarks.replay import REFERENCE, images


def write(path, values):
    path.parent.mkdir(exist_ok=True)
    height, width = values.shape
    profile = {"driver": "GTiff", "height": height, "width": width, "count": 1, "dtype": "uint8", "crs": "EPSG:32633"}
    with rasterio.open(path, "w", transform=from_origin(5e5, 5e6, 10, 10), **profile) as out:
        out.write(values.astype(np.uint8), 1)


def test_every_image_on_the_grid_of_a_reference_is_replayed(tmp_path, capsys):
    mask = np.eye(20)
    for name in (REFERENCE, "2021.tif", "2022.TIFF", "classes.tif"):
        write(tmp_path / "quarry" / name, mask)
    write(tmp_path / "quarry" / "overview.tif", np.zeros((5, 5)))
    (tmp_path / "quarry" / "README.md").write_text("not an image")
    write(tmp_path / "unlabelled" / "2021.tif", mask)
    write(tmp_path / "empty" / REFERENCE, np.zeros((20, 20)))
    write(tmp_path / "empty" / "2021.tif", mask)
    found = [(image.name, reference.name) for image, reference in images(tmp_path)]
    assert found == [("2021.tif", REFERENCE), ("2022.TIFF", REFERENCE)]
    told = capsys.readouterr().err
    assert "overview.tif is not on the grid" in told
    assert "empty" in told and "left out" in told
