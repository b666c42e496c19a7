"""The chips of a set, cut once and handed to every format that is made of them."""

from __future__ import annotations

import os
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window

from ...core.taxonomy import UNKNOWN_VALUE
from .context import ExportContext
from .grid import ChipGrid
from .masks import Instance, SceneMasks, instances, semantic_mask
from .placement import Chip, Plan

WORKERS = min(4, os.cpu_count() or 1)
LOOK_AHEAD = 8
BYTE = 255


@dataclass(frozen=True)
class CutChip:
    """A chip with its pixels.

    Attributes:
        chip: its place.
        masks: what lies in its scene.
        raw: [n_bands, rows, cols], all bands of the image.
        values: [n_chosen, rows, cols], what the set holds.
        mask: uint8[rows, cols], see ``masks``.
    """

    chip: Chip
    masks: SceneMasks
    raw: np.ndarray
    values: np.ndarray
    mask: np.ndarray

    @cached_property
    def instances(self) -> list[Instance]:
        """The labels in the chip, in the order of writing."""
        transform = self.chip.grid.window_transform(self.chip.window)
        return instances(self.masks.near(self.chip.box, self.chip.part), self.chip.shape, transform, self.mask)

    @cached_property
    def display(self) -> np.ndarray:
        """uint8[3, rows, cols] as people see it; pixels that nobody searched are black, nothing is learnt there."""
        grid = self.chip.grid
        planes = [grid.stretch(self.raw[band - 1], band) for band in grid.display]
        shown = np.rint(np.nan_to_num(np.stack(planes)) * BYTE).astype(np.uint8)
        shown[:, self.mask == UNKNOWN_VALUE] = 0
        return shown

    @property
    def unsearched(self) -> int:
        """Number of pixels of which nobody can tell what they are."""
        return int(np.count_nonzero(self.mask == UNKNOWN_VALUE))


class ChipFormat(ABC):
    """A format that is made of chips; ``add`` runs in threads, the rest in order."""

    def __init__(self, context: ExportContext, folder: Path) -> None:
        self.context = context
        self.folder = folder

    @abstractmethod
    def begin(self) -> None:
        """Make folders."""

    @abstractmethod
    def add(self, cut: CutChip) -> Any:
        """Write the files of a chip and return what ``finish`` needs of it, None where it is left out."""

    @abstractmethod
    def finish(self, added: list[tuple[Chip, Any]]) -> None:
        """Write what is about all chips; ``added`` are those that were not left out."""


def write_chip_formats(context: ExportContext, plan: Plan, formats: list[ChipFormat]) -> None:
    """Cut all chips and write them in several formats; the index of what was cut goes to ``context.chips``."""
    for each in formats:
        each.begin()
    added: list[list[tuple[Chip, Any]]] = [[] for _ in formats]

    def work(cut: CutChip) -> list[Any]:
        return [each.add(cut) for each in formats]

    for done, (chip, made) in enumerate(_worked(context, plan, work), 1):
        if made is not None:
            entry, results = made
            context.chips.append(entry)
            for kept, result in zip(added, results, strict=True):
                if result is not None:
                    kept.append((chip, result))
        context.tell(done / len(plan.chips))
    for each, kept in zip(formats, added, strict=True):
        each.finish(kept)


def _worked(
    context: ExportContext, plan: Plan, work: Callable[[CutChip], list[Any]]
) -> Iterator[tuple[Chip, tuple[dict[str, Any], list[Any]] | None]]:
    """Yield every chip with its entry in the index and its results, in order; None where nothing in it is known."""
    sources, masks = Sources(), plan.masks

    def one(chip: Chip) -> tuple[dict[str, Any], list[Any]] | None:
        cut = cut_chip(chip, masks[chip.grid.uuid], sources)
        if (cut.mask == UNKNOWN_VALUE).all():
            return None
        return _entry(cut), work(cut)

    with ThreadPoolExecutor(WORKERS) as pool:
        waiting: deque[tuple[Chip, Future]] = deque()
        try:
            for chip in plan.chips:
                context.check()
                waiting.append((chip, pool.submit(one, chip)))
                if len(waiting) >= LOOK_AHEAD * WORKERS:
                    first, future = waiting.popleft()
                    yield first, future.result()
            while waiting:
                context.check()
                first, future = waiting.popleft()
                yield first, future.result()
        finally:
            for _, future in waiting:
                future.cancel()
            pool.shutdown()
            sources.close()


def cut_chip(chip: Chip, masks: SceneMasks, sources: Sources) -> CutChip:
    """Return a chip with its pixels and mask."""
    grid = chip.grid
    raw, values, valid = grid.read(sources.of(grid), chip.window)
    transform = grid.window_transform(chip.window)
    mask = semantic_mask(masks.near(chip.box, chip.part), chip.shape, transform, valid)
    return CutChip(chip, masks, raw, grid.converted(values, valid), mask)


class Sources:
    """Open images, one of each a thread: GDAL's are not to be shared."""

    def __init__(self) -> None:
        self._own = threading.local()
        self._all: list[rasterio.DatasetReader] = []

    def of(self, grid: ChipGrid) -> rasterio.DatasetReader:
        """Return the image of a grid."""
        opened = self._own.__dict__.setdefault("opened", {})
        if grid.uuid not in opened:
            opened[grid.uuid] = rasterio.open(grid.scene.path, sharing=False)
            self._all.append(opened[grid.uuid])
        return opened[grid.uuid]

    def close(self) -> None:
        """Close all images."""
        for source in self._all:
            source.close()


def _entry(cut: CutChip) -> dict[str, Any]:
    """Return what ``dataset.json`` says of a chip."""
    numbers, counts = np.unique(cut.mask, return_counts=True)
    chip, window = cut.chip, cut.chip.window
    return {
        "name": chip.name,
        "scene": chip.grid.uuid,
        "window": window_edges(window),
        "kind": chip.kind,
        "split": chip.part or "",
        "probability": chip.probability,
        "weight": 1 / chip.probability,
        "pixels": dict(zip((str(number) for number in numbers.tolist()), counts.tolist(), strict=True)),
    }


def window_edges(window: Window) -> list[int]:
    """Return column, row, width and height."""
    return [int(part) for part in (window.col_off, window.row_off, window.width, window.height)]
