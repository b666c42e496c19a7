"""What is to be exported, checked at the door."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.errors import ExportError
from ...core.taxonomy import Taxonomy, taxonomy_from_dict
from ..parameters import objects, parameter, texts

CHIP_SIZE = 256
SMALLEST_CHIP = 16
LARGEST_CHIP = 4096
AUDIT = "audit"


@dataclass(frozen=True)
class ExportRequest:
    """A training set to write; rows are those of the campaign's tables with ``geometry`` as GeoJSON.

    ``crs`` is that of all geometries; ``chip_size`` and ``stride`` are pixels. Labels of the audit sample are
    never trained on, and are not among ``labels``; nor are those without a shape. ``left_out`` counts both.
    """

    labels: list[dict[str, Any]]
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
            ProtocolError: a parameter is missing or of another kind.
            ExportError: a format is unknown, the chips have no sensible size, there are no labels, or the
                folder is not empty.
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
        given = objects(params, "labels")
        for label in given:
            for name in ("uuid", "scene", "class", "origin", "created"):
                parameter(label, name, str)
        trained = [label for label in given if label["origin"] != AUDIT]
        labels = [label for label in trained if parameter(label, "geometry", dict, None)]
        if not labels:
            raise ExportError("The campaign has no labels yet.", "Label something first.")
        definition = parameter(parameter(params, "taxonomy", dict), "definition", dict)
        return cls(
            labels=sorted(labels, key=lambda label: (label["created"], label["uuid"])),
            crs=parameter(params, "crs", str),
            draws=objects(params, "draws", []),
            frames=objects(params, "frames", []),
            scenes=objects(params, "scenes", []),
            searched_areas=objects(params, "searched_areas", []),
            taxonomy=taxonomy_from_dict(definition, "The campaign's taxonomy"),
            folder=_free_folder(Path(parameter(params, "folder", str))),
            formats=formats,
            chip_size=size,
            stride=stride,
            left_out={"audit": len(given) - len(trained), "shapeless": len(trained) - len(labels)},
        )


def _free_folder(folder: Path) -> Path:
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise ExportError(f"{folder} is there already and not empty.", "Choose another folder; nothing is overwritten.")
    if not folder.parent.is_dir():
        raise ExportError(f"The folder {folder.parent} does not exist.", "Choose a folder that exists.")
    return folder
