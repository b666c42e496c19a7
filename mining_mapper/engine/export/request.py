"""What is to be exported, checked at the door."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...core.errors import ExportError, ProtocolError
from ...core.taxonomy import Taxonomy, taxonomy_from_dict
from ..outlines import checked_outline
from ..parameters import objects, parameter, texts

CHIP_SIZE = 256
SMALLEST_CHIP = 16
LARGEST_CHIP = 4096
AUDIT = "audit"
# What is read of a row; other columns are written as they are.
NEEDED: dict[str, dict[str, type]] = {
    "labels": {"uuid": str, "scene": str, "class": str, "origin": str, "created": str},
    "draws": {
        **{"uuid": str, "frame": str, "order": int, "unit": int, "state": str},
        **{"q": float, "r": float, "left_units": int},
    },
    "frames": {"uuid": str, "scene": str, "raster": str},
    "scenes": {"uuid": str, "path": str},
    "searched_areas": {"scene": str},
}
SHAPED = {"labels": "label", "searched_areas": "searched area"}


@dataclass(frozen=True)
class ExportRequest:
    """A training set to write; rows are those of the campaign's tables with ``geometry`` as GeoJSON.

    ``crs`` is that of all geometries; ``chip_size`` and ``stride`` are pixels. Labels of the audit sample are
    never trained on, and are not among ``labels`` but ``audited``; those without a shape are in neither.
    ``left_out`` counts both.
    """

    labels: list[dict[str, Any]]
    audited: list[dict[str, Any]]
    crs: str
    draws: list[dict[str, Any]]
    frames: list[dict[str, Any]]
    scenes: list[dict[str, Any]]
    searched_areas: list[dict[str, Any]]
    taxonomy: Taxonomy
    folder: Path
    formats: tuple[str, ...]
    chip_size: int
    stride: int
    left_out: dict[str, int]

    @classmethod
    def read(cls, params: dict[str, Any], known_formats: tuple[str, ...]) -> ExportRequest:
        """Return the request that a message holds.

        Raises:
            ProtocolError: a parameter is missing or of another kind, or an outline is no polygon.
            ExportError: a format is unknown, the chips have no sensible size, there are no labels, the CRS is
                unknown, or the folder is not empty.
        """
        options = parameter(params, "options", dict, {})
        formats = tuple(texts(options, "formats", list(known_formats)))
        unknown = [name for name in formats if name not in known_formats]
        if unknown or not formats:
            raise ExportError(
                f"There is no format {', '.join(unknown) or 'chosen'}.", f"Choose among {', '.join(known_formats)}."
            )
        size = parameter(options, "chip_size", int, CHIP_SIZE)
        stride = parameter(options, "stride", int, size)
        if not SMALLEST_CHIP <= size <= LARGEST_CHIP or not 1 <= stride <= size:
            raise ExportError(
                f"Chips of {size} pixels every {stride} pixels cannot be cut.",
                f"Choose a size from {SMALLEST_CHIP} to {LARGEST_CHIP} and a stride of at most the size.",
            )
        rows = {name: _rows(params, name) for name in NEEDED}
        trained = [label for label in rows["labels"] if label["origin"] != AUDIT]
        labels = [label for label in trained if label["geometry"]]
        if not labels:
            raise ExportError("The campaign has no labels yet.", "Label something first.")
        definition = parameter(parameter(params, "taxonomy", dict), "definition", dict)
        return cls(
            labels=sorted(labels, key=lambda label: (label["created"], label["uuid"])),
            audited=[label for label in rows["labels"] if label["origin"] == AUDIT and label["geometry"]],
            crs=_known_crs(parameter(params, "crs", str)),
            draws=rows["draws"],
            frames=rows["frames"],
            scenes=rows["scenes"],
            searched_areas=rows["searched_areas"],
            taxonomy=taxonomy_from_dict(definition, "The campaign's taxonomy"),
            folder=_free_folder(Path(parameter(params, "folder", str))),
            formats=formats,
            chip_size=size,
            stride=stride,
            left_out={"audit": len(rows["labels"]) - len(trained), "shapeless": len(trained) - len(labels)},
        )


def _rows(params: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Return the rows of a table, checked as far as they are read."""
    rows = objects(params, name) if name == "labels" else objects(params, name, [])
    for row in rows:
        for column, kind in NEEDED[name].items():
            parameter(row, column, kind)
    if name == "draws" and not all(0 < draw["q"] <= draw["r"] <= 1 for draw in rows):
        raise ProtocolError("The request's draws have probabilities that are not above 0 and at most 1.")
    return [_with_outline(row, SHAPED[name]) for row in rows] if name in SHAPED else rows


def _with_outline(row: dict[str, Any], what: str) -> dict[str, Any]:
    geometry = parameter(row, "geometry", dict, None)
    return {**row, "geometry": checked_outline(geometry, f"{what} {row.get('uuid', '')}") if geometry else None}


def _known_crs(crs: str) -> str:
    try:
        CRS.from_user_input(crs)
    except CRSError as error:
        raise ExportError(
            "The campaign's coordinate reference system is not known.",
            "Begin a campaign with an image in another one.",
            str(error),
        ) from error
    return crs


def _free_folder(folder: Path) -> Path:
    folder = folder.absolute()
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise ExportError(f"{folder} is there already and not empty.", "Choose another folder; nothing is overwritten.")
    if not folder.parent.is_dir():
        raise ExportError(f"The folder {folder.parent} does not exist.", "Choose a folder that exists.")
    return folder
