"""COCO: pictures, and the labels in them as polygons and as run lengths."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from .chips import Chip, ChipFormat, CutChip
from .context import ExportContext
from .images import make_folders
from .masks import Instance
from .pictures import wanted, write_png
from .rings import single_rings

FOLDER = "coco"
DECIMALS = 3


class Coco(ChipFormat):
    """``coco/images/[part/]NNNNNN.png``, ``coco/annotations/PART_polygons.json`` and ``PART_rle.json``."""

    def begin(self) -> None:
        """Make folders."""
        make_folders(self.context, self.folder / FOLDER / "images")
        (self.folder / FOLDER / "annotations").mkdir()

    def add(self, cut: CutChip) -> dict[str, Any] | None:
        """Write the picture; return the image and its annotations."""
        if not wanted(self.context, cut):
            return None
        name = "/".join(part for part in (cut.chip.part, f"{cut.chip.name}.png") if part)
        write_png(self.folder / FOLDER / "images" / name, cut.display)
        rows, columns = cut.chip.shape
        image = {"file_name": name, "width": columns, "height": rows, "unsearched_pixels": cut.unsearched}
        image |= {"scene": cut.chip.grid.uuid, "kind": cut.chip.kind, "weight": 1 / cut.chip.probability}
        return {"image": image, "annotations": [_annotation(instance) for instance in cut.instances]}

    def finish(self, added: list[tuple[Chip, Any]]) -> None:
        """Write a file of polygons and one of run lengths for every part."""
        for part in sorted({chip.part for chip, _ in added}):
            own = [found for chip, found in added if chip.part == part]
            for how in ("polygons", "rle"):
                path = self.folder / FOLDER / "annotations" / f"{part or 'all'}_{how}.json"
                path.write_text(
                    json.dumps(_content(self.context, own, how), ensure_ascii=False) + "\n", encoding="utf-8"
                )


def _annotation(instance: Instance) -> dict[str, Any]:
    rings = [ring.round(DECIMALS).ravel().tolist() for ring in single_rings(instance.outline)]
    rows, columns = np.nonzero(instance.pixels)
    left, top = int(columns.min()), int(rows.min())
    return {
        "category_id": instance.value,
        "iscrowd": 0,
        "label": {key: instance.label.get(key) for key in ("uuid", "class", "origin", "delineation", "confidence")},
        "rle": {
            "area": int(instance.pixels.sum()),
            "bbox": [left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1],
            "segmentation": {"size": list(instance.pixels.shape), "counts": run_lengths(instance.pixels)},
        },
        "polygons": {
            "area": round(float(instance.outline.area), DECIMALS),
            "bbox": _box(instance),
            "segmentation": rings,
        },
    }


def _box(instance: Instance) -> list[float]:
    left, top, right, bottom = instance.outline.bounds
    return [round(edge, DECIMALS) for edge in (left, top, right - left, bottom - top)]


def run_lengths(pixels: np.ndarray) -> list[int]:
    """Return the lengths of runs down the columns, the first of zeros, as COCO writes masks that are not packed."""
    flat = pixels.ravel(order="F").astype(np.int8)
    changes = np.flatnonzero(np.diff(flat, prepend=0, append=flat[-1] ^ 1))
    return np.diff(changes, prepend=0).tolist()


def _content(context: ExportContext, found: list[dict[str, Any]], how: str) -> dict[str, Any]:
    vocabulary = context.vocabulary
    images, annotations = [], []
    for image_id, entry in enumerate(found, 1):
        images.append({"id": image_id, **entry["image"]})
        for each in entry["annotations"]:
            if not each[how]["segmentation"]:
                continue  # thinner than anything a polygon of this precision can show
            plain = {key: value for key, value in each.items() if key not in ("polygons", "rle")}
            annotations.append({"id": len(annotations) + 1, "image_id": image_id, **plain, **each[how]})
    return {
        "info": {
            "description": "Training set written by Mining Mapper; read README.md before use",
            "unsearched": "unsearched_pixels of an image are black and must not be taken for background",
        },
        "licenses": [],
        "categories": [
            {
                "id": value,
                "name": vocabulary.captions[term],
                "code": term,
                "supercategory": "mining" if term in vocabulary.mining else "other",
            }
            for term, value in vocabulary.values.items()
        ],
        "images": images,
        "annotations": annotations,
    }
