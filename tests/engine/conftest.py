"""Small rasters with known contents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio

UTM = "EPSG:32633"
PIXEL = 10.0
ORIGIN = (585_420.0, 5_652_250.0)

Write = Callable[..., Path]


@pytest.fixture
def write_raster(tmp_path: Path) -> Write:
    """Return a function that writes values[bands, rows, cols] as a GeoTIFF of 10 m pixels."""

    def write(values: np.ndarray, name: str = "image.tif", descriptions: tuple[str, ...] = (), **profile) -> Path:
        path = tmp_path / name
        transform = rasterio.Affine(PIXEL, 0, ORIGIN[0], 0, -PIXEL, ORIGIN[1])
        settings = {"driver": "GTiff", "crs": UTM, "transform": transform, "dtype": values.dtype, **profile}
        count, height, width = values.shape
        with rasterio.open(path, "w", count=count, height=height, width=width, **settings) as target:
            target.write(values)
            for number, text in enumerate(descriptions, 1):
                target.set_band_description(number, text)
        return path

    return write


@pytest.fixture(scope="session")
def fields() -> np.ndarray:
    """Return uint16[4, 96, 128]: a chequerboard of 16-pixel fields with noise, values as of Sentinel-2."""
    stream = np.random.default_rng(7)
    rows, cols = np.indices((96, 128)) // 16
    levels = stream.integers(300, 3500, (4, 6, 8))
    return (levels[:, rows, cols] + stream.integers(-60, 61, (4, 96, 128))).clip(1).astype(np.uint16)
