"""Where the words take units and answers from: a campaign, or an image with its units and the labels of any map."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
import shapely
import shapely.geometry
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform_geom

from ..core.class_guess import guess_class
from ..core.errors import CampaignError, FrameError, SceneError
from ..core.taxonomy import Taxonomy, load_taxonomy, presets
from .cache import file_sha256, usable_cache
from .campaign_file import read_for_export
from .models.campaigns import row_of_scene, saving_request, told_of
from .outlines import valid_polygons
from .scene import open_scene
from .workspace import Workspace, open_workspace

LAYER = "|layername="
SEED = 1

Tell = Callable[..., None]
Stop = Callable[[], bool]


@dataclass(frozen=True)
class Outside:
    """Shapes of a file of somebody else.

    Attributes:
        shapes: valid points and polygons in the CRS that was asked for.
        values: of the field, as text, one a shape; empty text for null.
        mended: how many were not valid.
        empty: how many rows have no point or polygon.
        names: of the fields.
    """

    shapes: list[shapely.Geometry]
    values: list[str]
    mended: int
    empty: int
    names: tuple[str, ...]


def asked_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return scene, frame, cache and what is known, as ``saving_request`` does, of what a word was given.

    Args:
        values: ``campaign``, in which ``image`` chooses a scene by its file name; or the files ``image`` and
            ``units``, and ``labels`` with ``field`` where something is learnt; ``roles`` of the image's bands;
            ``feature_model``.

    Raises:
        CampaignError, SceneError, FrameError: something is missing or cannot be read.
    """
    campaign = values.get("campaign")
    asked = saving_request(campaign, values["image"] or "") if campaign else _of_files(values)
    model = values.get("feature_model")
    if model:
        if not Path(model).is_file():
            raise SceneError(f"There is no model {model}.", "Give an ONNX file with its card beside it.")
        scene = asked["scene"]
        scene["models"] = [*scene.get("models", []), {"path": str(model), "sha256": file_sha256(model)}]
    return asked


def opened(asked: Mapping[str, Any], tell: Tell, stop: Stop) -> Workspace:
    """Return the frame of what ``asked_of`` returned, ready for learning."""
    frame, scene = asked["frame"], dict(asked["scene"])
    return open_workspace(
        open_scene(**scene),
        frame["path"],
        frame["sha256"],
        asked["cache"],
        lambda fraction, *_rest: tell(fraction),
        stop,
    )


def scene_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``scene`` and ``cache`` of a campaign, or the scene of an image file, whose cache is None.

    Raises:
        CampaignError, SceneError: there is none.
    """
    if values.get("campaign"):
        tables = read_for_export(values["campaign"])
        row = row_of_scene(tables, values.get("image") or "", values["campaign"])
        return {"scene": told_of(row), "cache": tables["cache"]}
    if not values.get("image"):
        raise SceneError("No image is given.", "Give a campaign, or the file of an image.")
    return {"scene": {"path": str(values["image"]), "roles": roles_of(values)}, "cache": None}


def roles_of(values: Mapping[str, Any]) -> dict[str, int]:
    """Return role -> band of a text such as ``red=3 nir=4``; empty where they shall be guessed.

    Raises:
        SceneError: it says something else.
    """
    pairs = [text.partition("=") for text in (values.get("roles") or "").replace(",", " ").split()]
    wrong = [f"{role}{sign}{band}" for role, sign, band in pairs if not (role and band.isdigit())]
    if wrong:
        raise SceneError(f"{wrong[0]} names no role of a band.", "Write it as red=3.")
    return {role: int(band) for role, _, band in pairs}


def read_outside(path: str, field: str, crs: str) -> Outside:
    """Return the points and polygons of any vector file, brought into a CRS, broken ones mended.

    Args:
        path: of the file, with ``|layername=NAME`` behind it for one of several layers.
        field: whose value is wanted; empty for none.
        crs: of the result.

    Raises:
        CampaignError: the file cannot be read, has no CRS or no such field, or cannot be brought into the CRS.
    """
    file, _, layer = path.partition(LAYER)
    name = Path(file).name
    if not Path(file).is_file():
        raise CampaignError(f"There is no file {file}.", "Choose it where it is now.")
    try:
        meta, _, outlines, columns = pyogrio.raw.read(file, layer=layer or None)
    except (DataSourceError, DataLayerError, ValueError) as error:
        raise CampaignError(
            f"{name} is no vector file that can be read.", "Choose a GeoPackage, shapefile or GeoJSON.", str(error)
        ) from error
    names = tuple(map(str, meta["fields"]))
    if field and field not in names:
        raise CampaignError(f"{name} has no field {field}.", f"Choose one of {', '.join(names) or 'none'}.")
    if not meta["crs"]:
        raise CampaignError(f"{name} does not say its CRS.", "Assign it in QGIS and save the file with it.")
    told = columns[names.index(field)] if field else np.full(len(outlines), "")
    shapes, values, mended, empty = [], [], 0, 0
    for shape, value in zip(shapely.force_2d(shapely.from_wkb(outlines)), told, strict=True):
        whole = _usable(shape)
        if whole is None:
            empty += 1
            continue
        mended += not shape.is_valid
        shapes.append(whole)
        values.append("" if value is None or value != value else str(value))
    return Outside(_moved(shapes, meta["crs"], crs, name), values, mended, empty, names)


def _usable(shape: shapely.Geometry | None) -> shapely.Geometry | None:
    """Return a valid point or polygon, None where a row has none."""
    if shape is None or shape.is_empty or not np.isfinite(shapely.get_coordinates(shape)).all():
        return None
    if shape.geom_type in ("Point", "MultiPoint"):
        return shape
    whole = valid_polygons(shape)
    return whole if whole is not None and whole.area > 0 else None


def _moved(shapes: list[shapely.Geometry], there: str, here: str, name: str) -> list[shapely.Geometry]:
    if not shapes or CRS.from_user_input(there) == CRS.from_user_input(here):
        return shapes
    try:
        moved = transform_geom(there, here, [shapely.geometry.mapping(shape) for shape in shapes])
    except (RasterioError, ValueError) as error:
        raise CampaignError(f"{name} cannot be brought into the CRS {here}.", "Check its CRS.", str(error)) from error
    return [shapely.make_valid(shapely.geometry.shape(each)) for each in moved]


def _of_files(values: Mapping[str, Any]) -> dict[str, Any]:
    if not values.get("image") or not values.get("units"):
        raise CampaignError(
            "Neither a campaign nor an image with its units is given.",
            "Give a campaign, or an image and the raster of units that segment made of it.",
        )
    units = raster_of_units(values["units"])
    sources = scene_of({**values, "campaign": None})
    taxonomy = load_taxonomy(presets()[0])
    known: dict[str, Any] = {"answers": [], "shapes": [], "names": {}, "mining": []}
    if values.get("labels"):
        known = _known(values, str(units), taxonomy)
    frame = {"path": str(units), "sha256": file_sha256(units)}
    # As beside a campaign: what is in it can be made again, and serves the next word.
    cache = usable_cache(units.with_suffix(".cache"))
    return {**sources, "cache": cache, "frame": frame, "gone": [], "seed": SEED, **known}


def raster_of_units(path: str | Path) -> Path:
    """Return the path of a raster of units.

    Raises:
        FrameError: there is none.
    """
    if not Path(path).is_file():
        raise FrameError(f"There is no raster of units {path}.", "Make it with segment.")
    return Path(path)


def _known(values: Mapping[str, Any], units: str, taxonomy: Taxonomy) -> dict[str, Any]:
    """Return answers, shapes, names of classes and codes of mining of a file of labels."""
    field = values.get("field") or ""
    if not field:
        raise CampaignError("The field of the class is missing.", "Give the field of the labels that holds it.")
    with rasterio.open(units) as source:
        outside = read_outside(values["labels"], field, source.crs.to_wkt())
        points = [(shape, value) for shape, value in zip(outside.shapes, outside.values) if shape.area == 0]
        places = [(point.x, point.y) for shape, _ in points for point in shapely.get_parts(shape)]
        owners = [value for shape, value in points for _ in shapely.get_parts(shape)]
        numbers = [int(each[0]) for each in source.sample(places)]
    code_of = {value: guess_class(value, taxonomy) or value for value in set(outside.values) if value}
    answers = {unit: code_of[value] for unit, value in zip(numbers, owners) if unit > 0 and value}
    shapes = [
        {
            **{"class": code_of[value], "origin": "imported", "delineation": "tight", "trains": True},
            "geometry": shapely.geometry.mapping(shape),
        }
        for shape, value in zip(outside.shapes, outside.values)
        if value and shape.area > 0
    ]
    mining = [each.strip() for each in (values.get("mining") or "").split(",") if each.strip()]
    mining = [code_of.get(each, each) for each in mining]
    found = sorted(set(code_of.values()))
    return {
        "answers": [{"unit": unit, "shares": {code: 1.0}, "origin": "imported"} for unit, code in answers.items()],
        "shapes": shapes,
        "names": {code: taxonomy[code].name if code in taxonomy else code for code in found},
        "mining": mining or [code for code in found if code in taxonomy and taxonomy.is_mining(code)],
    }
