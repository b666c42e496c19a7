"""A STAC catalogue: an item a chip, with the label extension and the fields of ML AOI, all links relative."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import shapely
from rasterio.crs import CRS
from rasterio.warp import transform_geom

from .chips import Chip, ChipFormat, CutChip
from .context import ExportContext
from .images import path_of

FOLDER = "stac"
VERSION = "1.1.0"
LABEL = "https://stac-extensions.github.io/label/v1.0.1/schema.json"
ML_AOI = "https://stac-extensions.github.io/ml-aoi/v0.2.0/schema.json"
COG = "image/tiff; application=geotiff; profile=cloud-optimized"
# How ML AOI calls the parts.
SPLITS = {"train": "train", "validation": "validate", "test": "test"}
LICENCE = "other"
DECIMALS = 7


class Stac(ChipFormat):
    """``stac/catalog.json``, ``stac/chips/collection.json`` and ``stac/chips/NNNNNN/NNNNNN.json``."""

    def begin(self) -> None:
        """Make folders."""
        (self.folder / FOLDER / "chips").mkdir(parents=True)

    def add(self, cut: CutChip) -> dict[str, Any]:
        """Write the item of a chip; return its extent."""
        chip = cut.chip
        item = _item(self.context, cut)
        target = self.folder / FOLDER / "chips" / chip.name
        target.mkdir()
        _write(target / f"{chip.name}.json", item)
        return {"bbox": item["bbox"], "datetime": item["properties"]["datetime"]}

    def finish(self, added: list[tuple[Chip, Any]]) -> None:
        """Write collection and catalogue."""
        _write(self.folder / FOLDER / "chips" / "collection.json", _collection(added))
        catalogue = {
            "type": "Catalog",
            "stac_version": VERSION,
            "id": "mining-mapper-training-set",
            "title": "Training set written by Mining Mapper",
            "description": "Chips of images with masks of classes. Read README.md of the set before use.",
            "links": [
                _link("root", "./catalog.json"),
                _link("child", "./chips/collection.json"),
            ],
        }
        _write(self.folder / FOLDER / "catalog.json", catalogue)


def _item(context: ExportContext, cut: CutChip) -> dict[str, Any]:
    chip = cut.chip
    outline = transform_geom(chip.grid.scene.crs, "EPSG:4326", shapely.geometry.mapping(chip.box), precision=DECIMALS)
    properties = {
        "datetime": _moment(context, chip.grid.uuid, chip.grid.scene.date),
        "title": f"Chip {chip.name}",
        "label:type": "raster",
        "label:properties": None,
        "label:classes": [{"name": None, "classes": [0, *context.vocabulary.values.values()]}],
        "label:description": "Value of the class of every pixel; 0 searched ground without any, 255 unknown",
        "label:tasks": ["segmentation"],
        "label:methods": ["manual"],
        "mining_mapper:classes": {str(value): term for term, value in context.vocabulary.values.items()},
        "mining_mapper:weight": 1 / chip.probability,
        "mining_mapper:kind": chip.kind,
        "mining_mapper:crs": CRS.from_user_input(chip.grid.scene.crs).to_string(),
    }
    if chip.part in SPLITS:
        properties["ml-aoi:split"] = SPLITS[chip.part]
    feature = {"ml-aoi:role": "feature", "ml-aoi:reference-grid": True, "roles": ["data"]}
    label = {"ml-aoi:role": "label", "roles": ["labels", "labels-raster"]}
    return {
        "type": "Feature",
        "stac_version": VERSION,
        "stac_extensions": [LABEL, ML_AOI],
        "id": chip.name,
        "geometry": outline,
        "bbox": list(shapely.geometry.shape(outline).bounds),
        "properties": properties,
        "links": [
            _link("root", "../../catalog.json"),
            _link("parent", "../collection.json"),
            _link("collection", "../collection.json"),
            {**_link("source", f"../../../{path_of(chip, 'image')}", COG), "label:assets": ["mask"]},
        ],
        "assets": {
            "image": {"href": f"../../../{path_of(chip, 'image')}", "type": COG, "title": "Image", **feature},
            "mask": {"href": f"../../../{path_of(chip, 'mask')}", "type": COG, "title": "Classes", **label},
        },
        "collection": "chips",
    }


def _moment(context: ExportContext, uuid: str, date: str) -> str:
    """Return the instant of an image; without a date, that of the first label on it, which is later."""
    first = min((label["created"] for label in context.request.written if label["scene"] == uuid), default="")
    return f"{date}T00:00:00Z" if date else first


def _collection(added: list[tuple[Chip, Any]]) -> dict[str, Any]:
    boxes = [found["bbox"] for _, found in added] or [[-180.0, -90.0, 180.0, 90.0]]
    moments = sorted(found["datetime"] for _, found in added) or [None]
    whole = [min(box[0] for box in boxes), min(box[1] for box in boxes)]
    whole += [max(box[2] for box in boxes), max(box[3] for box in boxes)]
    parts = sorted({SPLITS[chip.part] for chip, _ in added if chip.part in SPLITS})
    return {
        "type": "Collection",
        "stac_version": VERSION,
        "stac_extensions": [ML_AOI],
        "id": "chips",
        "title": "Chips",
        "description": "Parts of the images of a campaign, each with the mask of its classes.",
        "license": LICENCE,
        "extent": {"spatial": {"bbox": [whole]}, "temporal": {"interval": [[moments[0], moments[-1]]]}},
        "summaries": {"ml-aoi:split": parts} if parts else {},
        "links": [
            _link("root", "../catalog.json"),
            _link("parent", "../catalog.json"),
            _link("license", "../../README.md", "text/markdown"),
            *(_link("item", f"./{chip.name}/{chip.name}.json", "application/geo+json") for chip, _ in added),
        ],
    }


def _link(rel: str, href: str, kind: str = "application/json") -> dict[str, Any]:
    return {"rel": rel, "href": href, "type": kind}


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
