"""Write a SIMULATED landscape as a folder of files, in the layout of the real scenes.

``python -m mining_mapper.engine.sample OUT --seed 1``
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import pyogrio.raw
import rasterio
import shapely
from rasterio.features import shapes
from rasterio.transform import Affine

from ..core.errors import MiningMapperError, SceneError
from ..core.landscape import CODES, Acquisition, Landscape, simulate_landscape
from ..core.resources import resource
from ..core.taxonomy import load_taxonomy

_README = """SIMULATED landscape, seed {seed}. NOT a real place, NOT a real satellite image.

Made by Mining Mapper's generator from measured statistics of real scenes; it contains no image data.
Do not use it as evidence about any mine, and do not mix it with real training data.

Images: simulated_YYYY-MM-DD.tif, uint16 reflectance x 10000, bands {bands}, {columns} x {rows} pixels
of {pixel:g} m, EPSG:{epsg} at an arbitrary place, 0 is nodata. Offset to subtract: {offsets}.
Reference for the last date: reference.gpkg, layer "reference" (code, name, mining, object_id, site,
status, date); reference_mask.tif (0 other, 1 mining, 255 no data); classes.tif (values of the default
taxonomy). An earlier date has the same, with the date in the names of layer and files.
Haul roads (153 RDS) are mining in the masks; as polygons they have object_id 0.
Between the dates fields were harvested, mines grew, one mine is new and one is reclaimed (163 REH,
still a mining class in the taxonomy). reference_mask.tif is therefore wrong for the first image where
the mines changed; use the mask with the date for it.
"""


def write_sample(folder: Path, landscape: Landscape) -> list[Path]:
    """Write images, masks, classes, reference polygons and a README.

    Args:
        folder: made if it does not exist; files of the same names are replaced.

    Returns:
        The images, oldest first.

    Raises:
        SceneError: the folder cannot be written.
    """
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "README.md").write_text(_readme(landscape), encoding="utf-8")
        images = [_write_date(folder, landscape, acquisition) for acquisition in landscape.dates]
        _write_reference(folder / "reference.gpkg", landscape)
    except OSError as error:
        raise SceneError(
            f"The sample scene cannot be written to {folder}.",
            "Choose a folder that you may write to, on a disk with space left.",
            str(error),
        ) from error
    return images


def _write_date(folder: Path, landscape: Landscape, acquisition: Acquisition) -> Path:
    image = folder / f"simulated_{acquisition.date}.tif"
    tags = landscape.metadata(acquisition)
    _write_raster(image, acquisition.image, landscape, landscape.bands, tags)
    ending = _ending(landscape, acquisition)
    mask, classes = acquisition.mining_mask()[None], acquisition.classes[None]
    _write_raster(folder / f"reference_mask{ending}.tif", mask, landscape, ("mining",), tags)
    _write_raster(folder / f"classes{ending}.tif", classes, landscape, ("class",), tags)
    return image


def _ending(landscape: Landscape, acquisition: Acquisition) -> str:
    """What the reference's names end on: nothing at the last date, as real scenes have one reference."""
    return "" if acquisition is landscape.dates[-1] else f"_{acquisition.date}"


def _write_raster(path: Path, array: np.ndarray, landscape: Landscape, bands, tags: dict[str, str]) -> None:
    """No nodata value is declared, as in the real scenes: a reader has to find the zeros by itself."""
    profile = {
        "driver": "GTiff",
        "dtype": array.dtype,
        "count": array.shape[0],
        "height": array.shape[1],
        "width": array.shape[2],
        "crs": f"EPSG:{landscape.epsg}",
        "transform": Affine.from_gdal(*landscape.geotransform),
        "compress": "deflate",
        "predictor": 2,
        "tiled": True,
    }
    with rasterio.open(path, "w", **profile) as target:
        target.write(array)
        target.descriptions = tuple(bands)
        target.update_tags(**tags)


def _write_reference(path: Path, landscape: Landscape) -> None:
    path.unlink(missing_ok=True)
    for number, acquisition in enumerate(reversed(landscape.dates)):
        geometry, columns = reference_polygons(landscape, acquisition)
        pyogrio.raw.write(
            path,
            geometry=shapely.to_wkb(geometry),
            field_data=list(columns.values()),
            fields=list(columns),
            geometry_type="MultiPolygon",
            crs=f"EPSG:{landscape.epsg}",
            driver="GPKG",
            layer=f"reference{_ending(landscape, acquisition)}",
            append=number > 0,
        )


def reference_polygons(landscape: Landscape, acquisition: Acquisition) -> tuple[np.ndarray, dict]:
    """Outlines of the mining objects and of the look-alikes of a date.

    Each mining object is one multipolygon; each connected part of any other class but 200 is one.

    Returns:
        Geometries in the landscape's CRS, shape (n,), and columns code, name, mining (0 or 1),
        object_id, site, status, date, simulated, each of shape (n,).
    """
    listed = {thing.object_id: thing for thing in acquisition.listed}
    transform = Affine.from_gdal(*landscape.geotransform)
    parts: dict[int, list] = {}
    for outline, value in shapes(acquisition.objects, acquisition.objects > 0, transform=transform):
        parts.setdefault(int(value), []).append(shapely.geometry.shape(outline))
    rows = [
        (shapely.multipolygons(polygons), listed[number].code, number, listed[number].site, listed[number].status)
        for number, polygons in sorted(parts.items())
    ]
    apart = (acquisition.objects == 0) & (acquisition.classes != 200)
    for outline, value in shapes(acquisition.classes, apart, transform=transform):
        geometry = shapely.multipolygons([shapely.geometry.shape(outline)])
        rows.append((geometry, CODES[int(value)], 0, 0, "steady"))
    codes = [code for _, code, *_ in rows]
    taxonomy = load_taxonomy(resource("taxonomy", "mining.json"))
    columns = {
        "code": np.array(codes, dtype=object),
        "name": np.array([taxonomy[code].name for code in codes], dtype=object),
        "mining": np.array([int(taxonomy.is_mining(code)) for code in codes], dtype=np.int32),
        "object_id": np.array([row[2] for row in rows], dtype=np.int32),
        "site": np.array([row[3] for row in rows], dtype=np.int32),
        "status": np.array([row[4] for row in rows], dtype=object),
        "date": np.array([acquisition.date] * len(rows), dtype=object),
        "simulated": np.ones(len(rows), dtype=np.int32),
    }
    return np.array([row[0] for row in rows], dtype=object), columns


def _readme(landscape: Landscape) -> str:
    rows, columns = landscape.dates[0].classes.shape
    return _README.format(
        seed=landscape.seed,
        bands=" ".join(landscape.bands),
        rows=rows,
        columns=columns,
        pixel=landscape.geotransform[1],
        epsg=landscape.epsg,
        offsets=", ".join(f"{a.date}: {a.offset}" for a in landscape.dates),
    )


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Write a SIMULATED mining landscape.")
    parser.add_argument("folder", type=Path, help="where to write")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, nargs=2, default=(700, 700), metavar=("ROWS", "COLUMNS"))
    parser.add_argument("--bands", type=int, default=10, help="3 to 13")
    parser.add_argument("--dates", type=int, default=2, choices=(1, 2))
    parser.add_argument("--objects", type=int, default=72, help="mining objects")
    parser.add_argument("--mining-share", type=float, default=0.05)
    parser.add_argument("--border", action="store_true", help="a one-pixel border of zeros")
    parser.add_argument("--cloud", action="store_true", help="a cloud as nodata at the last date")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Run from the command line; returns the exit code."""
    given = _arguments(arguments)
    try:
        landscape = simulate_landscape(
            given.seed,
            tuple(given.size),
            given.bands,
            given.dates,
            n_objects=given.objects,
            mining_share=given.mining_share,
            border=given.border,
            cloud=given.cloud,
        )
        images = write_sample(given.folder, landscape)
    except MiningMapperError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write("".join(f"SIMULATED {image}\n" for image in images))
    return 0


if __name__ == "__main__":
    sys.exit(main())
