"""What the masks of a scene hold: the class of every pixel, and the single labels.

A mask holds the value of the class where a label lies, 0 where somebody searched and found none, and 255
where nobody looked, nobody could tell or the image has no data, and where a label lies that this part of the
set must not see. Absence of a label is not absence of a mine: only labels of other land without a class of
their own, the rest of units that were answered in part, and searched areas make background.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import rasterio
import rasterio.features
import shapely
from rasterio.warp import transform_geom

from ...core.errors import FrameError
from ...core.schema import UNSEEN
from ...core.taxonomy import MINING, NOT_MINING, UNKNOWN_VALUE
from ..tiles import window_around
from ..units import unit_polygons
from .context import ExportContext
from .vocabulary import BACKGROUND


@dataclass(frozen=True)
class Burn:
    """A polygon in the scene's CRS and the value that it writes; ``label`` is its row, None for other places."""

    outline: shapely.Geometry
    value: int
    label: dict[str, Any] | None = None
    part: str = ""


@dataclass(frozen=True)
class Instance:
    """A label of a class as it lies in a chip: its polygon in columns and rows of the chip, and its pixels."""

    label: dict[str, Any]
    value: int
    outline: shapely.Geometry
    pixels: np.ndarray


class SceneMasks:
    """Everything that is written into the masks of one scene, in the order of writing."""

    def __init__(self, context: ExportContext, uuid: str, crs: str) -> None:
        self._context = context
        self._uuid = uuid
        self._crs = crs
        self.burns = self._burns()

    @cached_property
    def tree(self) -> shapely.STRtree:
        """The outlines of all burns."""
        return shapely.STRtree([burn.outline for burn in self.burns])

    @cached_property
    def labels(self) -> shapely.STRtree:
        """The outlines of the labels alone."""
        return shapely.STRtree([burn.outline for burn in self.burns if burn.label is not None])

    @cached_property
    def searched(self) -> shapely.STRtree:
        """The searched areas of which a pixel without a label is background."""
        return shapely.STRtree(self._searched())

    def near(self, box: shapely.Geometry, part: str) -> list[Burn]:
        """Return what is written into a chip of a part, in order; labels of other parts are unknown there."""
        found = (self.burns[place] for place in np.sort(self.tree.query(box)).tolist())
        return [
            burn if burn.label is None or burn.part == part else Burn(burn.outline, UNKNOWN_VALUE) for burn in found
        ]

    def _burns(self) -> list[Burn]:
        context, request = self._context, self._context.request
        audit_tests = request.options["audit"] == "test"
        searched = [Burn(outline, BACKGROUND) for outline in self._searched()]
        unclear = [Burn(outline, UNKNOWN_VALUE) for outline in self._units(context.undecided)]
        hidden = [] if audit_tests else self._audited()
        rests = [Burn(outline, BACKGROUND) for outline in self._units(_answered_in_part(context))]
        mine = sorted((label for label in request.written if label["scene"] == self._uuid), key=_from_large_to_small)
        value, part_of = context.vocabulary.value, context.place_of
        burnt = [
            # What nobody looked at is a prediction, from which nothing may be learnt, neither way.
            Burn(self._here(each), UNKNOWN_VALUE)
            if each.get("tool") == UNSEEN
            else Burn(self._here(each), value(each["class"]), each, part_of(each["uuid"])[0])
            for each in mine
        ]
        return searched + unclear + hidden + rests + burnt

    def _audited(self) -> list[Burn]:
        request = self._context.request
        shapes = [self._here(label) for label in request.audited if label["scene"] == self._uuid]
        asked = [audit for audit in request.audits if audit.get("y")]
        return [Burn(outline, UNKNOWN_VALUE) for outline in [*shapes, *self._units(asked)]]

    def _searched(self) -> list[shapely.Geometry]:
        areas = (area for area in self._context.request.searched_areas if area["scene"] == self._uuid)
        covers = covering(self._context)
        return [self._here(area) for area in areas if area["outline"] and covers(area.get("classes") or [])]

    def _here(self, row: dict[str, Any]) -> shapely.Geometry:
        outline, crs = row["outline"], self._context.request.crs
        # Most campaigns have the CRS of their images, and transforming a hundred thousand outlines takes long.
        if crs == self._crs:
            return outline
        return shapely.geometry.shape(transform_geom(crs, self._crs, shapely.geometry.mapping(outline)))

    def _units(self, drawn: list[dict[str, Any]]) -> list[shapely.Geometry]:
        """Return the outlines of drawn or audited units of this scene."""
        outlines: list[shapely.Geometry] = []
        for frame in self._context.request.frames:
            units = [row["unit"] for row in drawn if row["frame"] == frame["uuid"]]
            if frame["scene"] != self._uuid or not units:
                continue
            try:
                found = unit_polygons(frame["raster"], units).values()
                with rasterio.open(frame["raster"]) as source:
                    crs = source.crs
                same = crs == rasterio.crs.CRS.from_user_input(self._crs)
                outlines += [
                    shapely.geometry.shape(each if same else transform_geom(crs, self._crs, each)) for each in found
                ]
            except FrameError as error:
                told = f"{error.message} Units that are undecided or answered in part are not told apart in the masks."
                self._context.warn(told, frame["raster"])
        return outlines


def covering(context: ExportContext) -> Any:
    """Return what tells whether a search for some classes would have found all mining of this set."""
    taxonomy = context.request.taxonomy
    labels = [*context.request.labels, *context.request.audited]
    used = {label["class"] for label in labels if label["class"] in taxonomy and taxonomy.is_mining(label["class"])}
    lines = [{code, *taxonomy.ancestors(code)} for code in sorted(used)]

    def covers(searched: list[str]) -> bool:
        return MINING in searched or (bool(lines) and all(line & set(searched) for line in lines))

    return covers


def _from_large_to_small(label: dict[str, Any]) -> tuple[Any, ...]:
    """Sort whole sites before the features in them, and large ones before small ones, which lie on them."""
    return label.get("delineation") != "envelope", -(label.get("area") or 0.0), label["uuid"]


def _answered_in_part(context: ExportContext) -> list[dict[str, Any]]:
    """Return the draws and audits of units that are a class in one part, and were judged other land in the rest."""
    audits = context.request.audits if context.request.options["audit"] == "test" else []
    rows = (context.drawn.get(label.get("draw") or "") for label in context.request.labels)
    found = {row["uuid"]: row for row in [*rows, *audits] if row is not None}
    return [row for row in found.values() if 0 < (row.get("y") or {}).get(NOT_MINING, 0) < 1]


def semantic_mask(
    burns: list[Burn], shape: tuple[int, int], transform: rasterio.Affine, valid: np.ndarray
) -> np.ndarray:
    """Return uint8[rows, cols]: the value of the class of every pixel."""
    mask = np.full(shape, UNKNOWN_VALUE, np.uint8)
    if burns:
        pairs = [(burn.outline, burn.value) for burn in burns]
        mask = rasterio.features.rasterize(pairs, shape, fill=UNKNOWN_VALUE, transform=transform, dtype="uint8")
    mask[~valid] = UNKNOWN_VALUE
    return mask


def instances(
    burns: list[Burn], shape: tuple[int, int], transform: rasterio.Affine, mask: np.ndarray
) -> list[Instance]:
    """Return the labels with a class and a known pixel in a chip, in the order of writing.

    Pixels that are unknown in the mask (no data, another part) are not theirs; overlapping labels share pixels.
    """
    inverse = ~transform
    matrix = (inverse.a, inverse.b, inverse.d, inverse.e, inverse.c, inverse.f)
    frame = shapely.box(0, 0, shape[1], shape[0])
    found = []
    for burn in burns:
        if burn.label is None or burn.value in (BACKGROUND, UNKNOWN_VALUE):
            continue
        pixels = _pixels_of(burn.outline, shape, transform)
        pixels &= mask != UNKNOWN_VALUE
        if not pixels.any():
            continue
        # Rounding may make the sides of a spike cross each other.
        placed = shapely.make_valid(shapely.affinity.affine_transform(burn.outline, matrix))
        found.append(Instance(burn.label, burn.value, shapely.make_valid(placed.intersection(frame)), pixels))
    return found


def _pixels_of(outline: shapely.Geometry, shape: tuple[int, int], transform: rasterio.Affine) -> np.ndarray:
    """Return bool[rows, cols]: the pixels of an outline, looked for around it alone."""
    pixels = np.zeros(shape, bool)
    window = window_around(shapely.geometry.mapping(shapely.box(*outline.bounds)), transform, shape[1], shape[0])
    if window is not None:
        (first_row, last_row), (first_column, last_column) = window.toranges()
        part = (last_row - first_row, last_column - first_column)
        place = transform * rasterio.Affine.translation(first_column, first_row)
        inside = rasterio.features.rasterize([outline], part, transform=place, dtype="uint8")
        pixels[first_row:last_row, first_column:last_column] = inside == 1
    return pixels
