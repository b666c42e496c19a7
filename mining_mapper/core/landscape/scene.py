"""The simulated landscape as a whole: what it holds and how it is made."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import SceneError
from .canvas import FINE, Canvas, Outline
from .classes import VALUES
from .countryside import Countryside
from .imaging import Camera, commonest
from .mines import Changes, Site, paint_sites, plan_sites
from .spectra import choose_bands

DATES = ("2021-06-19", "2022-07-19")
OFFSETS = (0, 1000)
"""Radiometric offset by date: the second image follows processing baseline 04.00 and later."""

EPSG = 32633
_UPPER_LEFT = (500000.0, 5600000.0)
_SMALLEST_SIDE = 64
_SMALLEST_OBJECT = 4


@dataclass(frozen=True)
class LandscapeObject:
    """One mining object at one date.

    Attributes:
        object_id: value in the object raster; the same at both dates.
        value, code: class in the raster and in the taxonomy.
        site: number of the mine.
        status: "steady", "grown", "new" or "reclaimed" (always "steady" at the first date).
        pixels: its size.
    """

    object_id: int
    value: int
    code: str
    site: int
    status: str
    pixels: int


@dataclass(frozen=True)
class Acquisition:
    """One date of a landscape.

    Attributes:
        date: ISO date.
        offset: what was added to reflectance x 10000.
        image: uint16 (bands, rows, columns), 0 is nodata.
        classes: uint16 (rows, columns), taxonomy values, 200 where nothing else is.
        objects: int32 (rows, columns), object numbers, 0 where there is no mining object. Haul roads
            are mining (class 153) without being objects.
        listed: the mining objects.
    """

    date: str
    offset: int
    image: np.ndarray
    classes: np.ndarray
    objects: np.ndarray
    listed: tuple[LandscapeObject, ...]

    def mining_mask(self) -> np.ndarray:
        """uint8 (rows, columns): 1 mining, 0 other, 255 where the image has no data."""
        mining = (self.classes >= 100) & (self.classes < 200)
        mask = mining.astype(np.uint8)
        mask[self.image[0] == 0] = 255
        return mask


@dataclass(frozen=True)
class Landscape:
    """A simulated place; nothing in it is real.

    Attributes:
        bands: Sentinel-2 band names in the order of the images' first axis.
        epsg: coordinate reference system, metres.
        geotransform: GDAL's six numbers of the images.
        dates: one acquisition for each date, oldest first.
    """

    seed: int
    bands: tuple[str, ...]
    epsg: int
    geotransform: tuple[float, float, float, float, float, float]
    dates: tuple[Acquisition, ...]

    def metadata(self, acquisition: Acquisition) -> dict[str, str]:
        """Tags for the image of a date, ready for a GeoTIFF."""
        return {
            "SIMULATED": "YES",
            "DESCRIPTION": f"SIMULATED landscape, seed {self.seed}: no real place, no real image",
            "DATE": acquisition.date,
            "SENSOR": "SIMULATED Sentinel-2 L2A",
            "REFLECTANCE_SCALE": "10000",
            "RADIOMETRIC_OFFSET": str(acquisition.offset),
            "PROCESSING_BASELINE": "04.00" if acquisition.offset else "03.00",
        }


def simulate_landscape(
    seed: int = 1,
    size: tuple[int, int] = (700, 700),
    n_bands: int = 10,
    dates: int = 2,
    pixel_m: float = 10.0,
    n_objects: int = 72,
    mining_share: float = 0.05,
    border: bool = False,
    cloud: bool = False,
    changes: Changes | None = None,
) -> Landscape:
    """Simulate a mining landscape as Sentinel-2 would see it.

    Args:
        seed: the same seed and arguments give the same landscape, bit for bit.
        size: rows, columns; at least 64 each.
        n_bands: 3 to 13.
        dates: 1 (June) or 2 (and July of the next year: fields harvested, mines grown, one new, one
            reclaimed).
        pixel_m: pixel size in metres; shapes keep their size in pixels.
        n_objects: mining objects planned; small ones may be hidden by larger ones.
        mining_share: share of the pixels that is mining at the last date, about.
        border: make a one-pixel border of zeros around every image, undeclared as in real files.
        cloud: cut a cloud and its shadow out of the last date as nodata.
        changes: of the mines between the dates; those of the sample when None.

    Raises:
        SceneError: an argument out of its range.
    """
    _check(size, dates, pixel_m, n_objects, mining_share)
    bands = choose_bands(n_bands)
    land = Countryside(np.random.default_rng((seed, 11)), size)
    sites = plan_sites(np.random.default_rng((seed, 12)), land, n_objects, mining_share, changes or Changes())
    camera = Camera(seed, size)
    taken: list[Acquisition] = []
    for number in range(dates):
        canvas = Canvas(size)
        land.paint(canvas, july=number == 1)
        paint_sites(canvas, sites, july=number == 1 or dates == 1)
        image = camera.take(canvas, bands, number, OFFSETS[number])
        if cloud and number == dates - 1:
            image[:, _cloud(seed, size)] = 0
        if border:
            image[:, [0, -1]] = 0
            image[:, :, [0, -1]] = 0
        taken.append(_acquisition(canvas, image, number, sites, taken[-1].listed if taken else ()))
    transform = (_UPPER_LEFT[0], float(pixel_m), 0.0, _UPPER_LEFT[1], 0.0, -float(pixel_m))
    return Landscape(seed, bands, EPSG, transform, tuple(taken))


def _check(size, dates: int, pixel_m: float, n_objects: int, mining_share: float) -> None:
    rules = (
        (len(size) == 2 and min(size) >= _SMALLEST_SIDE, f"at least {_SMALLEST_SIDE} rows and columns"),
        (dates in (1, len(DATES)), "one or two dates"),
        (pixel_m > 0, "a pixel size above 0"),
        (n_objects >= 1, "at least one mining object"),
        (0 < mining_share <= 0.3, "a mining share above 0 and up to 0.3"),
    )
    for fulfilled, remedy in rules:
        if not fulfilled:
            raise SceneError("This landscape cannot be simulated.", f"Ask for {remedy}.")


def _acquisition(canvas: Canvas, image, number: int, sites: list[Site], before) -> Acquisition:
    patch = commonest(canvas.patch)
    classes = np.array(canvas.patches.class_value, dtype=np.uint16)[patch]
    objects = np.array(canvas.patches.object_id, dtype=np.int32)[patch]
    objects[(classes < 100) | (classes >= 200)] = 0
    listed = _list_objects(classes, objects, sites, {o.object_id: o.pixels for o in before}, number)
    return Acquisition(DATES[number], OFFSETS[number], image, classes, objects, listed)


def _list_objects(classes, objects, sites: list[Site], before: dict[int, int], number: int):
    """Describe the objects in the raster; what is smaller than four pixels is dissolved."""
    pixels = np.bincount(objects.ravel())
    listed = []
    for site in sites:
        for feature in site.features:
            count = int(pixels[feature.object_id]) if feature.object_id < len(pixels) else 0
            if count == 0:
                continue
            if count < _SMALLEST_OBJECT:
                gone = objects == feature.object_id
                objects[gone], classes[gone] = 0, VALUES["NEG"]
                continue
            code = "REH" if number and site.fate == "reclaimed" else feature.code
            status = _status(site, before.get(feature.object_id), count) if number else "steady"
            listed.append(LandscapeObject(feature.object_id, VALUES[code], code, site.number, status, count))
    return tuple(listed)


def _status(site: Site, before: int | None, now: int) -> str:
    if site.fate == "reclaimed":
        return "reclaimed"
    if before is None:
        return "new"
    return "grown" if now > 1.05 * before else "steady"


def _cloud(seed: int, size: tuple[int, int]) -> np.ndarray:
    """A cloud with its shadow, about one hundredth of the scene."""
    rng = np.random.default_rng((seed, 13))
    canvas = Canvas(size)
    outline = Outline(rng, 0.055 * min(size), waviness=0.3)
    row, column = rng.uniform(0.2, 0.8) * size[0], rng.uniform(0.2, 0.8) * size[1]
    hidden = np.zeros(canvas.patch.shape, dtype=bool)
    for shift in (0.0, 0.8 * outline.radius):
        window = canvas.window(row - shift, column - 0.6 * shift, outline.reach())
        if window is not None:
            hidden[window.slices] |= outline.depth(window) > 0
    return hidden[::FINE, ::FINE]
