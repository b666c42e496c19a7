"""What is to be exported, checked at the door."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import shapely
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...core.errors import ExportError, ProtocolError
from ...core.export_options import checked_options
from ...core.taxonomy import Taxonomy, taxonomy_from_dict
from ..outlines import checked_outline, valid_polygons
from ..parameters import objects, parameter

AUDIT, DRAWN = "audit", "drawn"
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
    "sites": {"uuid": str},
    "audits": {"uuid": str, "frame": str, "unit": int, "pi": float},
    "repeats": {"uuid": str, "frame": str, "unit": int},
    "candidates": {"uuid": str, "kind": str, "state": str},
}
SHAPED = {"labels": "label", "searched_areas": "searched area", "sites": "site"}
PROBABILITIES = {"draws": ("q", "r"), "audits": ("pi",)}


@dataclass(frozen=True)
class ExportRequest:
    """A training set to write; rows are those of the campaign's tables with their shape as ``outline``.

    ``crs`` is that of all outlines. Labels of the audit sample are never trained on, also where a round drew the unit
    first: they are not among ``labels`` but ``audited``; those without a shape are in neither. ``left_out`` counts
    both, ``mended`` the labels whose outline was broken. ``options`` are those of ``core/export_options.py``, all of
    them; ``cache`` is the campaign's cache folder, empty for none.
    """

    labels: list[dict[str, Any]]
    audited: list[dict[str, Any]]
    crs: str
    taxonomy: Taxonomy
    folder: Path
    options: dict[str, Any]
    left_out: dict[str, int]
    mended: int = 0
    cache: str = ""
    draws: list[dict[str, Any]] = field(default_factory=list)
    frames: list[dict[str, Any]] = field(default_factory=list)
    scenes: list[dict[str, Any]] = field(default_factory=list)
    searched_areas: list[dict[str, Any]] = field(default_factory=list)
    sites: list[dict[str, Any]] = field(default_factory=list)
    audits: list[dict[str, Any]] = field(default_factory=list)
    repeats: list[dict[str, Any]] = field(default_factory=list)
    candidates: list[dict[str, Any]] = field(default_factory=list)

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats to write."""
        return self.options["formats"]

    @property
    def written(self) -> list[dict[str, Any]]:
        """The labels that the set holds: those for training, and the audit's where they are the test."""
        return [*self.labels, *self.audited] if self.options["audit"] == "test" else self.labels

    @classmethod
    def read(cls, params: dict[str, Any]) -> ExportRequest:
        """Return the request that a message holds.

        Raises:
            ProtocolError: a parameter is missing or of another kind, or an outline is no polygon.
            ExportError: an option cannot be, there are no labels, the CRS is unknown, or the folder is not empty.
        """
        options = checked_options(parameter(params, "options", dict, {}))
        rows = {name: _rows(params, name) for name in NEEDED}
        given = rows.pop("labels")
        units = {(audit["frame"], audit["unit"]) for audit in rows["audits"]}
        audited = [label for label in given if _is_audited(label, units)]
        trained = [label for label in given if not _is_audited(label, units)]
        labels = [label for label in trained if label["outline"]]
        if not labels:
            if trained or not given:
                raise ExportError("The campaign has no labels yet.", "Label something first.")
            raise ExportError(
                "All labels of the campaign are of its audit sample, which is never trained on.",
                "Label something else as well.",
            )
        definition = parameter(parameter(params, "taxonomy", dict), "definition", dict)
        return cls(
            labels=sorted(labels, key=_age),
            audited=sorted((label for label in audited if label["outline"]), key=_age),
            crs=_known_crs(parameter(params, "crs", str)),
            taxonomy=taxonomy_from_dict(definition, "The campaign's taxonomy"),
            folder=_free_folder(Path(parameter(params, "folder", str))),
            options=options,
            left_out={
                "audit": 0 if options["audit"] == "test" else len(given) - len(trained),
                "shapeless": len(trained) - len(labels),
            },
            mended=sum(label["mended"] for label in labels),
            cache=parameter(params, "cache", str, ""),
            **rows,
        )


def _is_audited(label: dict[str, Any], units: set[tuple[str, int]]) -> bool:
    """Return whether a label is the answer to an audit unit, (frame, unit), be it that a round drew it as well."""
    drawn = label["origin"] == DRAWN and (label.get("frame"), label.get("unit")) in units
    return label["origin"] == AUDIT or drawn


def _age(label: dict[str, Any]) -> tuple[str, str]:
    return label["created"], label["uuid"]


def _rows(params: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Return the rows of a table, checked as far as they are read."""
    rows = objects(params, name) if name == "labels" else objects(params, name, [])
    for row in rows:
        for column, kind in NEEDED[name].items():
            parameter(row, column, kind)
    for column in PROBABILITIES.get(name, ()):
        # Points with replacement have an expected number, which may exceed one.
        if not all(0 < row[column] <= (1 if name == "draws" else float("inf")) for row in rows):
            raise ProtocolError(f"The request's {name} have probabilities that are not above 0 and at most 1.")
    if name == "draws" and not all(draw["q"] <= draw["r"] for draw in rows):
        raise ProtocolError("The request's draws have probabilities q above r.")
    return [_with_outline(row, SHAPED[name]) for row in rows] if name in SHAPED else rows


def _with_outline(row: dict[str, Any], what: str) -> dict[str, Any]:
    geometry = parameter(row, "geometry", dict, None)
    checked = checked_outline(geometry, f"{what} {row.get('uuid', '')}") if geometry else None
    kept = {name: value for name, value in row.items() if name != "geometry"}
    shape = shapely.geometry.shape(checked) if checked else None
    # Broken outlines would end the work of whatever cuts or joins them.
    whole = None if shape is None else valid_polygons(shape)
    return {**kept, "outline": whole, "mended": whole is not shape}


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
