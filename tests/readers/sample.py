"""A campaign with everything that a training set can hold, its image and its frame of units."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely

from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.engine.cache import file_sha256

ORIGIN = (500_000.0, 5_600_000.0)
SIDE, PIXEL, UNIT = 240, 10.0, 10
CLASSES = ("PIT", "TSF", "NRK", "NEG", "WRD", "NAG")


def outline(column: float, row: float, width: float, height: float) -> shapely.Geometry:
    """A rectangle of pixels of the image in its coordinates."""
    left, top = ORIGIN[0] + PIXEL * column, ORIGIN[1] - PIXEL * row
    return shapely.box(left, top - PIXEL * height, left + PIXEL * width, top)


def label(number: int, code: str, shape: shapely.Geometry, **more: Any) -> dict[str, Any]:
    """A row of the table of labels."""
    row = {"uuid": f"label-{number:04d}", "scene": "scene-1", "class": code, "origin": "digitised", "draw": "",
           "unit": None, "frame": "", "round": None, "q": None, "status": "", "delineation": "tight",
           "confidence": 3, "valid_from": "2022-07-19", "valid_to": "", "area": shape.area, "interpreter": "AB",
           "seconds": 3.5, "note": "", "created": f"2026-01-01T00:{number // 60:02d}:{number % 60:02d}Z",
           "modified": "2026-01-02T00:00:00Z", "geometry": shapely.geometry.mapping(shape)}  # fmt: skip
    return {**row, **more}


def sample_campaign(folder: Path) -> dict[str, Any]:
    """The rows of a campaign: polygons with holes, drawn and audited units, a searched area, two sites."""
    stream = np.random.default_rng(3)
    rows, columns = np.indices((SIDE, SIDE)) // 30
    values = stream.integers(300, 3500, (4, 8, 8))[:, rows, columns] + stream.integers(-60, 61, (4, SIDE, SIDE))
    transform = rasterio.Affine(PIXEL, 0, ORIGIN[0], 0, -PIXEL, ORIGIN[1])
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "crs": "EPSG:32633", "transform": transform}
    with rasterio.open(folder / "image.tif", "w", **profile, count=4, dtype="uint16") as target:
        target.write(values.clip(1).astype(np.uint16))
        target.descriptions = ("B2", "B3", "B4", "B8")
    unit_rows, unit_columns = np.indices((SIDE, SIDE)) // UNIT
    with rasterio.open(folder / "frame.tif", "w", **profile, count=1, dtype="int32") as target:
        target.write((unit_rows * (SIDE // UNIT) + unit_columns + 1).astype(np.int32), 1)

    def unit_outline(unit: int) -> shapely.Geometry:
        row, column = divmod(unit - 1, SIDE // UNIT)
        return outline(column * UNIT, row * UNIT, UNIT, UNIT)

    ring = outline(12, 12, 20, 16).difference(outline(18, 16, 6, 6)).difference(outline(26, 17, 3, 3))
    labels = [label(0, "PIT", ring), label(1, "TSF", outline(75.5, 33.25, 18.5, 12))]
    n_units = (SIDE // UNIT) ** 2
    # The middle rows of units are not drawn from, so that polygons and units do not lie on each other.
    drawn = [unit for unit in range(1, n_units + 1, 7) if (unit - 1) // (SIDE // UNIT) >= 6]
    audited = [unit + 1 for unit in drawn[::6]]
    draws, audits = [], []
    for order, unit in enumerate(drawn, 1):
        code = CLASSES[order % len(CLASSES)]
        key = {"frame": "frame-1", "unit": unit, "scene": "scene-1"}
        draws.append({**key, "uuid": f"draw-{order}", "order": order, "q": 0.01, "r": 1.0, "area": 10_000.0,
                      "left_units": n_units - order + 1, "state": "answered", "y": {code: 1.0}})  # fmt: skip
        more = {"origin": "drawn", "draw": f"draw-{order}", "q": 0.01, "round": 1, "unit": unit, "frame": "frame-1"}
        labels.append(label(1 + order, code, unit_outline(unit), **more))
    for order, unit in enumerate(audited, 1):
        code = CLASSES[order % len(CLASSES)]
        key = {"frame": "frame-1", "unit": unit, "scene": "scene-1"}
        audits.append({**key, "uuid": f"audit-{order}", "order": order, "pi": 0.02, "area": 10_000.0,
                       "design": "stratified", "stratum": "mining" if order % 2 else "other", "state": "answered",
                       "y": {code: 1.0}})  # fmt: skip
        labels.append(label(500 + order, code, unit_outline(unit), origin="audit", unit=unit, frame="frame-1"))
    taxonomy = load_taxonomy(presets()[0])
    searched = shapely.geometry.mapping(outline(0, 0, SIDE, 110))
    sites = [("site-1", outline(0, 0, 100, 100)), ("site-2", outline(140, 60, 90, 170))]
    return {
        "labels": labels,
        "crs": "EPSG:32633",
        "draws": draws,
        "audits": audits,
        "repeats": [{"uuid": "repeat-1", "frame": "frame-1", "unit": drawn[0], "y": {"PIT": 0.25, "TSF": 0.75}}],
        "sites": [{"uuid": uuid, "geometry": shapely.geometry.mapping(shape)} for uuid, shape in sites],
        "frames": [{"uuid": "frame-1", "scene": "scene-1", "raster": str(folder / "frame.tif"), "units": n_units,
                    "sha256": file_sha256(folder / "frame.tif"), "seed": 1, "segmenter": "squares 1"}],
        "scenes": [{"uuid": "scene-1", "name": "image", "path": str(folder / "image.tif"), "date": "2022-07-19",
                    "sensor": "Sentinel-2 L2A", "roles": {"blue": 1, "green": 2, "red": 3, "nir": 4}}],
        "searched_areas": [{"scene": "scene-1", "classes": ["MIN"], "geometry": searched}],
        "taxonomy": {"definition": taxonomy.to_dict()},
    }  # fmt: skip
