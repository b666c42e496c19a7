"""Scenes: an image is checked once, at the door, and read normalised from then on.

Coordinates and transforms are those of the raster; areas are square metres on the ellipsoid.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.crs
from rasterio.errors import RasterioError
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

from ..core import bands as band_names
from ..core.errors import SceneError
from ..core.measures import HECTARE
from .cache import file_stamp
from .validity import Validity, survey, valid_pixels

SAMPLE_SIDE = 1024
LOW, HIGH = 2.0, 98.0
# Normalised values are cut this far beyond 0 and 1: a small bright mine in a dark forest must keep its texture.
MARGIN = 4.0
BASELINE_OFFSET = 0.1
JUST_ABOVE = 1.2
BYTE_SCALE = 255.0
BASELINE_FROM = "2022-01-25"
DARK_TAIL = 1.0
SCENES_REMEMBERED = 8
SEMI_MAJOR_AXIS = 6_378_137.0
ECCENTRICITY_SQUARED = 0.006_694_379_990_14
TOLD_OF_SCENES = ("path", "roles", "date", "sensor", "offset", "scale", "models")
DATE = re.compile(r"(19[89]\d|20\d\d)[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])")


@dataclass(frozen=True)
class FeatureModel:
    """A model in ONNX whose outputs join the features of a scene's units: its file, and the SHA-256 that it had."""

    path: str
    sha256: str


@dataclass(frozen=True)
class Scene:
    """An image of one date that passed the checks.

    ``roles`` maps the role of a band (``core/bands.py``) to its 1-based number; ``low`` and ``high`` are
    the 2nd and 98th percentile of every band that shows the ground, over the whole image, after ``offset``,
    between which the normalised values run from 0 to 1; ``validity`` says which pixels and bands those are;
    ``models`` say more of its units than the bands do.
    """

    path: str
    width: int
    height: int
    crs: str
    transform: tuple[float, float, float, float, float, float]
    bands: tuple[str, ...]
    roles: dict[str, int]
    sensor: str
    date: str
    dtype: str
    nodata: float | None
    offset: float
    scale: float
    pixel_area: float
    validity: Validity = field(compare=False, repr=False)
    low: tuple[float, ...]
    high: tuple[float, ...]
    warnings: tuple[str, ...]
    models: tuple[FeatureModel, ...] = ()

    @property
    def footprint(self) -> dict[str, Any]:
        """Outline of the raster as GeoJSON polygon in its own coordinates."""
        a, b, c, d, e, f = self.transform
        corners = [(0, 0), (self.width, 0), (self.width, self.height), (0, self.height), (0, 0)]
        ring = [[a * x + b * y + c, d * x + e * y + f] for x, y in corners]
        return {"type": "Polygon", "coordinates": [ring]}

    @property
    def image_roles(self) -> dict[str, int]:
        """Role of a band -> its 1-based place in what ``read_normalised`` returns: quality bands are left out."""
        places = {number: place for place, number in enumerate(self.validity.bands, 1)}
        return {role: places[number] for role, number in self.roles.items() if number in places}

    @property
    def reflectance_scaling(self) -> tuple[np.ndarray, np.ndarray]:
        """Gain and bias by band, float32: reflectance = gain * normalised value + bias."""
        low, high = np.asarray(self.low), np.asarray(self.high)
        return ((high - low) / self.scale).astype(np.float32), (low / self.scale).astype(np.float32)

    def unit_px(self, hectares: float) -> float:
        """Return the number of pixels in so many hectares."""
        return hectares * HECTARE / self.pixel_area


def open_scene(
    path: str | Path,
    roles: dict[str, int] | None = None,
    date: str | None = None,
    sensor: str | None = None,
    offset: float | None = None,
    scale: float | None = None,
    models: Iterable[Mapping[str, str]] | None = None,
) -> Scene:
    """Check an image and return it as a scene; what is not given is guessed and can be edited.

    Args:
        path: any raster that GDAL reads.
        roles: role of a band -> 1-based number.
        date: YYYY-MM-DD of acquisition.
        sensor: name of the sensor.
        offset: radiometric offset to subtract, in the raster's units.
        scale: divisor that turns values into reflectance.
        models: objects with ``path`` and ``sha256`` of models whose outputs are features; looked at when they
            are needed.

    Raises:
        SceneError: the file is missing, no raster, truncated, has no CRS, is rotated, holds complex
            numbers or no valid or varying pixel.
    """
    path = Path(path)
    if not path.is_file():
        raise SceneError(f"There is no file {path}.", "Choose the image again; it may have been moved.")
    given = tuple(sorted(roles.items())) if roles else ()
    # Opened for every request, looked over only when the file or what is said of it changes.
    scene = _opened(path, tuple(file_stamp(path)), given, date, sensor, offset, scale)
    return replace(scene, models=tuple(FeatureModel(each["path"], each["sha256"]) for each in models or ()))


@lru_cache(maxsize=SCENES_REMEMBERED)
def _opened(
    path: Path,
    _stamp: tuple[Any, ...],
    roles: tuple[tuple[str, int], ...],
    date: str | None,
    sensor: str | None,
    offset: float | None,
    scale: float | None,
) -> Scene:
    try:
        with rasterio.open(path) as source:
            _check_grid(path, source)
            _check_readable(path, source)
            validity, sample = _survey(path, source)
            scene = _describe(path, source, validity, date, sensor, dict(roles))
    except RasterioError as error:
        raise SceneError(
            f"{path.name} cannot be read as an image.",
            "Choose a GeoTIFF or another raster that QGIS shows; if it is one, copy or download it again.",
            str(error),
        ) from error
    return _with_statistics(scene, sample, offset, scale)


def open_row(row: Mapping[str, Any]) -> Scene:
    """Return the scene of a row of a campaign's table of scenes, its path absolute; see ``open_scene``."""
    return open_scene(**{name: row.get(name) for name in TOLD_OF_SCENES})


def scene_report(scene: Scene) -> dict[str, Any]:
    """Return what the new-campaign dialog shows of a scene, ready for JSON."""
    return {
        "path": scene.path,
        "crs": scene.crs,
        "width": scene.width,
        "height": scene.height,
        "pixel_area": scene.pixel_area,
        "bands": list(scene.bands),
        "roles": dict(scene.roles),
        "sensor": scene.sensor,
        "date": scene.date,
        "offset": scene.offset,
        "scale": scene.scale,
        "nodata": None if scene.nodata is None or np.isnan(scene.nodata) else scene.nodata,
        "footprint": scene.footprint,
        "warnings": list(scene.warnings),
    }


def whole(scene: Scene) -> Window:
    """Return the window of the whole scene."""
    return Window(0, 0, scene.width, scene.height)


def read_normalised(scene: Scene, window: Window | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Return float32[bands, rows, cols] and bool[rows, cols] of a window.

    Values are (value - low) / (high - low) of the whole image, cut to -4..5, zero where not valid.
    """
    window = window or whole(scene)
    bands = scene.validity.bands
    with rasterio.open(scene.path) as source:
        values = source.read(bands, window=window).astype(np.float32)
        valid = valid_pixels(source, scene.validity, values, window)
    values -= scene.offset
    low = np.asarray(scene.low, np.float32)[:, None, None]
    span = np.asarray(scene.high, np.float32)[:, None, None] - low
    values = np.clip((values - low) / span, -MARGIN, 1 + MARGIN)
    values[:, ~valid] = 0.0
    return values, valid


def row_areas(scene: Scene) -> np.ndarray:
    """Return float64[rows]: the area of a pixel of every row, square metres on the ellipsoid, at mid-width."""
    transform = rasterio.Affine(*scene.transform)
    rows = np.arange(scene.height) + 0.5
    return pixel_areas(rasterio.crs.CRS.from_user_input(scene.crs), transform, scene.width, rows)


def pixel_areas(crs: rasterio.crs.CRS, transform: rasterio.Affine, width: int, rows: np.ndarray) -> np.ndarray:
    """Return the area of one pixel at each row (fractional, from the top), square metres on the ellipsoid.

    The pixel is carried to longitude and latitude and measured with the radii of curvature of WGS 84
    in the meridian and in the prime vertical (Snyder 1987, equations 4-18 and 4-20).
    """
    column = np.full(len(rows), width / 2)
    lon, lat = _geographic(crs, transform, column, rows)
    right = _geographic(crs, transform, column + 1, rows)
    below = _geographic(crs, transform, column, rows + 1)
    sine = np.sin(np.radians(lat))
    root = np.sqrt(1 - ECCENTRICITY_SQUARED * sine**2)
    meridian = SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / root**3
    east = SEMI_MAJOR_AXIS / root * np.cos(np.radians(lat))
    across = np.radians(right[0] - lon) * east, np.radians(right[1] - lat) * meridian
    down = np.radians(below[0] - lon) * east, np.radians(below[1] - lat) * meridian
    return np.abs(across[0] * down[1] - across[1] * down[0])


def _geographic(
    crs: rasterio.crs.CRS, transform: rasterio.Affine, columns: np.ndarray, rows: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    x = transform.a * columns + transform.c
    y = transform.e * rows + transform.f
    lon, lat = transform_points(crs, rasterio.crs.CRS.from_epsg(4326), x, y)
    return np.asarray(lon), np.asarray(lat)


def _check_grid(path: Path, source: rasterio.DatasetReader) -> None:
    if source.count == 0:
        raise SceneError(
            f"{path.name} holds no bands.", "If it is a container such as HDF, add one of its images to the project."
        )
    if source.crs is None:
        raise SceneError(
            f"{path.name} has no coordinate reference system.",
            "Assign its projection (Raster > Projections > Assign Projection) and try again.",
        )
    if abs(source.transform.b) > 1e-12 or abs(source.transform.d) > 1e-12:
        raise SceneError(
            f"{path.name} is rotated against its grid.",
            "Warp it to a north-up grid (Raster > Projections > Warp) and try again.",
        )
    if any(name.startswith("complex") for name in source.dtypes):
        raise SceneError(f"{path.name} holds complex numbers.", "Convert it to amplitude or reflectance first.")


def _check_readable(path: Path, source: rasterio.DatasetReader) -> None:
    """Read the first and the last block of every band: a truncated file fails at the last."""
    rows, cols = source.block_shapes[0]
    last = Window(
        (source.width - 1) // cols * cols,
        (source.height - 1) // rows * rows,
        source.width - (source.width - 1) // cols * cols,
        source.height - (source.height - 1) // rows * rows,
    )
    try:
        source.read(window=Window(0, 0, min(cols, source.width), min(rows, source.height)))
        source.read(window=last)
    except RasterioError as error:
        raise SceneError(
            f"{path.name} is damaged or was cut off: its last part cannot be read.",
            "Copy or download the file again.",
            str(error),
        ) from error


def _survey(path: Path, source: rasterio.DatasetReader) -> tuple[Validity, np.ndarray]:
    try:
        validity, sample = survey(source, SAMPLE_SIDE)
    except RasterioError as error:
        raise SceneError(
            f"{path.name} is damaged or was cut off: parts of it cannot be read.",
            "Copy or download the file again.",
            str(error),
        ) from error
    if sample.shape[1] == 0:
        raise SceneError(f"{path.name} has no valid pixel: all is nodata.", "Choose another image.")
    if np.all(sample.max(axis=1) == sample.min(axis=1)):
        raise SceneError(f"{path.name} shows nothing: every pixel has the same value.", "Choose another image.")
    return validity, sample


def _describe(
    path: Path,
    source: rasterio.DatasetReader,
    validity: Validity,
    date: str | None,
    sensor: str | None,
    roles: dict[str, int],
) -> Scene:
    names = tuple(text or "" for text in source.descriptions)
    guessed_sensor = sensor or band_names.guess_sensor(path.name, names, source.tags())
    if roles:
        _check_roles(path, roles, source.count)
    warnings = []
    if len(validity.bands) == 1:
        warnings.append("The image has one band: units follow its grey values only.")
    if validity.has_zero_border:
        warnings.append("The image has a border of zeros without a nodata value; it is left out.")
    if validity.masks:
        warnings.append("Pixels that the quality band calls cloud, shadow or missing are left out.")
    return Scene(
        path=str(path),
        width=source.width,
        height=source.height,
        crs=_crs_text(source.crs),
        transform=tuple(source.transform)[:6],
        bands=names,
        roles=dict(roles) if roles else band_names.guess_roles(names, guessed_sensor),
        sensor=guessed_sensor,
        date=date if date is not None else guess_date(path.name, source.tags()),
        dtype=source.dtypes[0],
        nodata=source.nodata,
        offset=0.0,
        scale=1.0,
        pixel_area=float(pixel_areas(source.crs, source.transform, source.width, np.array([source.height / 2]))[0]),
        validity=validity,
        low=(),
        high=(),
        warnings=tuple(warnings),
    )


def _crs_text(crs: rasterio.crs.CRS) -> str:
    authority = crs.to_authority()
    return ":".join(authority) if authority else crs.to_wkt()


def _check_roles(path: Path, roles: dict[str, int], count: int) -> None:
    wrong = {role: band for role, band in roles.items() if not 1 <= band <= count}
    if wrong:
        role, band = next(iter(wrong.items()))
        raise SceneError(
            f"{path.name} has {count} bands, but the role {role} asks for band {band}.",
            "Correct the band roles of the scene.",
        )


def _with_statistics(scene: Scene, sample: np.ndarray, offset: float | None, scale: float | None) -> Scene:
    warnings = list(scene.warnings)
    if scale is None:
        scale = guess_scale(sample)
    if offset is None:
        offset = guess_offset(scene, sample, scale)
        if offset:
            warnings.append(f"Values look {offset:g} too high (processing baseline 04.00 or later): subtracted.")
    low, high = np.percentile(sample - offset, (LOW, HIGH), axis=1)
    # A constant band must not divide by nothing.
    high = np.where(high > low, high, low + 1.0)
    return replace(
        scene,
        offset=float(offset),
        scale=float(scale),
        low=tuple(float(v) for v in low),
        high=tuple(float(v) for v in high),
        warnings=tuple(warnings),
    )


def guess_date(name: str, tags: dict[str, str]) -> str:
    """Return YYYY-MM-DD from a tag of the file or from its name, empty where neither has one."""
    texts = [value for key, value in sorted(tags.items()) if "date" in key.lower() or "time" in key.lower()]
    # TIFFTAG_DATETIME is when the file was written, not when the image was taken.
    own = [tags[key] for key in ("date", "DATE", "ACQUISITION_DATE", "acquisition_date") if key in tags]
    for text in (*own, name, *(t for t in texts if t != tags.get("TIFFTAG_DATETIME"))):
        found = DATE.search(text)
        if found:
            return "-".join(found.groups())
    return ""


def guess_scale(values: np.ndarray) -> float:
    """Return the divisor to reflectance: 1 for reflectance itself, 10 000 for the usual integers, 255 for bytes."""
    top = float(np.percentile(values, 99))
    if top <= 2.0:
        return 1.0
    return BYTE_SCALE if top <= BYTE_SCALE else 10_000.0


def guess_offset(scene: Scene, values: np.ndarray, scale: float) -> float:
    """Return the radiometric offset that a Sentinel-2 image still carries, in its own units, or 0.

    Products since processing baseline 04.00 (25 January 2022, and older dates processed again) carry
    BOA_ADD_OFFSET = -1000 in 10 000. It is still there where the darkest percent of every band lies at or
    above it; an image from before that date must have nearly reached it as well, which bright land does not.
    """
    if not scene.sensor.startswith("Sentinel-2") or scale == BYTE_SCALE:
        return 0.0
    offset = BASELINE_OFFSET * scale
    darkest = float(np.percentile(values, DARK_TAIL, axis=1).min())
    recent = not scene.date or scene.date >= BASELINE_FROM
    return offset if offset <= darkest and (recent or darkest <= JUST_ABOVE * offset) else 0.0
