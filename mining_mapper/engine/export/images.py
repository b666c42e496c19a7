"""Chips, their masks and the masks of single labels as cloud optimized GeoTIFF, all on the grid of the image."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from ...core.taxonomy import UNKNOWN_VALUE
from .chips import Chip, ChipFormat, CutChip
from .context import ExportContext

FOLDER = "chips"
# Up to this side a chip is one block and needs no overviews: the plain driver then writes a valid COG, faster.
ONE_BLOCK = 512
BLOCK_STEP = 16
UNKNOWN_INSTANCE = 65_535
FAST = 1
LEVELS = {"zstd": "zstd_level", "deflate": "zlevel"}


class Images(ChipFormat):
    """``chips/[part/]NNNNNN_image.tif`` and ``NNNNNN_mask.tif``."""

    def begin(self) -> None:
        """Make folders."""
        make_folders(self.context, self.folder / FOLDER)

    def add(self, cut: CutChip) -> dict[str, str]:
        """Write image and mask."""
        grid, chip = cut.chip.grid, cut.chip
        image, mask = (path_of(chip, kind) for kind in ("image", "mask"))
        names = [grid.scene.bands[band - 1] for band in grid.bands]
        _write(self.folder / image, cut.values, chip, grid.nodata, names, self.context.request.options["compression"])
        _write(self.folder / mask, cut.mask[None], chip, UNKNOWN_VALUE, ["class"], classes=self.context)
        return {"image": image, "mask": mask}

    def finish(self, added: list[tuple[Chip, Any]]) -> None:
        """Say in the index which files belong to a chip."""
        note_files(self.context, added)


class InstanceMasks(ChipFormat):
    """``chips/[part/]NNNNNN_instances.tif``: 1..n for the labels, 0 none, 65535 unknown."""

    def begin(self) -> None:
        """Make folders."""
        make_folders(self.context, self.folder / FOLDER)

    def add(self, cut: CutChip) -> dict[str, Any]:
        """Write the mask; the number of a label is its place among ``labels``."""
        numbers = np.zeros(cut.chip.shape, np.uint16)
        for number, instance in enumerate(cut.instances, 1):
            numbers[instance.pixels] = number
        numbers[cut.mask == UNKNOWN_VALUE] = UNKNOWN_INSTANCE
        path = path_of(cut.chip, "instances")
        _write(self.folder / path, numbers[None], cut.chip, UNKNOWN_INSTANCE, ["label"])
        return {"instances": path, "labels": [instance.label["uuid"] for instance in cut.instances]}

    def finish(self, added: list[tuple[Chip, Any]]) -> None:
        """Say in the index which files belong to a chip, and which labels the numbers are."""
        note_files(self.context, added)


def make_folders(context: ExportContext, folder: Path) -> None:
    """Make a folder, and one in it for each part of the set."""
    for part in {*context.split.parts, *(("test",) if context.request.options["audit"] == "test" else ())}:
        (folder / part).mkdir(parents=True, exist_ok=True)


def path_of(chip: Chip, kind: str) -> str:
    """Return the path of a file of a chip in the set."""
    return "/".join(part for part in (FOLDER, chip.part, f"{chip.name}_{kind}.tif") if part)


def note_files(context: ExportContext, added: list[tuple[Chip, dict[str, Any]]]) -> None:
    """Add what was written of chips to their entries in the index."""
    entries = {entry["name"]: entry for entry in context.chips}
    for chip, written in added:
        entries[chip.name].update(written)


def _write(
    path: Path,
    values: np.ndarray,
    chip: Chip,
    nodata: float | None,
    names: list[str],
    compression: str = "deflate",
    classes: ExportContext | None = None,
) -> None:
    rows, columns = chip.shape
    profile: dict[str, Any] = {
        "width": columns,
        "height": rows,
        "count": len(values),
        "dtype": values.dtype,
        "crs": chip.grid.scene.crs,
        "transform": chip.grid.window_transform(chip.window),
        "nodata": nodata,
        "compress": compression,
    }
    if max(rows, columns) <= ONE_BLOCK:
        side = [-(-length // BLOCK_STEP) * BLOCK_STEP for length in (rows, columns)]
        profile |= {"driver": "GTiff", "tiled": True, "blockysize": side[0], "blockxsize": side[1]}
        profile |= {"interleave": "band", **_effort(values, compression)}
    else:
        level = {} if compression == "none" else {"level": FAST, "predictor": "yes"}
        profile |= {"driver": "COG", "overview_resampling": "nearest", **level}
    with rasterio.open(path, "w", **profile) as target:
        # Everything is said before the pixels are written: what comes later would make GDAL move the header.
        target.descriptions = names
        if classes is not None:
            target.write_colormap(1, _colours(classes))
            target.update_tags(1, classes=json.dumps(classes.vocabulary.values))
        target.write(values)


def _effort(values: np.ndarray, compression: str) -> dict[str, int]:
    """Return how the plain driver is told to pack fast: differences of neighbours, lowest level."""
    if compression == "none":
        return {}
    return {"predictor": 3 if values.dtype.kind == "f" else 2, LEVELS[compression]: FAST}


def _colours(context: ExportContext) -> dict[int, tuple[int, int, int, int]]:
    """Return value -> red, green, blue, alpha."""
    vocabulary = context.vocabulary
    found = {0: (0, 0, 0, 255), UNKNOWN_VALUE: (0, 0, 0, 0)}
    for term, value in vocabulary.values.items():
        colour = vocabulary.colours[term]
        found[value] = (*(int(colour[place : place + 2], 16) for place in (1, 3, 5)), 255)
    return found
