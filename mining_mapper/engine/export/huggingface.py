"""The folder layout that Hugging Face ``datasets`` loads: pictures, masks, and a line of metadata for each."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from .chips import Chip, ChipFormat, CutChip
from .context import ExportContext
from .images import make_folders
from .pictures import wanted, write_png

FOLDER = "huggingface"


class HuggingFace(ChipFormat):
    """``huggingface/PART/NNNNNN.png``, ``NNNNNN_mask.png``, ``metadata.jsonl`` and a dataset card."""

    def begin(self) -> None:
        """Make folders."""
        make_folders(self.context, self.folder / FOLDER)

    def add(self, cut: CutChip) -> dict[str, Any] | None:
        """Write picture and mask; return the line of metadata."""
        if not wanted(self.context, cut):
            return None
        chip = cut.chip
        place = self.folder / FOLDER / (chip.part or "")
        picture, mask = f"{chip.name}.png", f"{chip.name}_mask.png"
        write_png(place / picture, cut.display)
        write_png(place / mask, cut.mask)
        left, bottom, right, top = chip.grid.bounds(chip.window)
        return {
            "file_name": picture,
            "mask_file_name": mask,
            "name": chip.name,
            "scene": chip.grid.uuid,
            "date": chip.grid.scene.date,
            "crs": chip.grid.scene.crs,
            "bbox": [left, bottom, right, top],
            "kind": chip.kind,
            "weight": 1 / chip.probability,
            "unsearched_pixels": cut.unsearched,
            "classes": sorted({int(value) for value in np.unique(cut.mask)} - {0, 255}),
        }

    def finish(self, added: list[tuple[Chip, Any]]) -> None:
        """Write the metadata of every part, and the card."""
        parts = sorted({chip.part or "" for chip, _ in added})
        for part in parts:
            lines = [json.dumps(line, ensure_ascii=False) for chip, line in added if (chip.part or "") == part]
            target = self.folder / FOLDER / part / "metadata.jsonl"
            target.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        (self.folder / FOLDER / "README.md").write_text(_card(self.context, parts), encoding="utf-8")


def _card(context: ExportContext, parts: list[str]) -> str:
    head = ["---", "license: other", "task_categories:", "- image-segmentation", "configs:", "- config_name: default"]
    head += ["  data_files:"]
    head += [f"  - split: {part or 'train'}\n    path: {json.dumps(f'{part}/**' if part else '**')}" for part in parts]
    names = [f"- {value}: {context.vocabulary.captions[term]}" for term, value in context.vocabulary.values.items()]
    body = [
        "---",
        "# Training set written by Mining Mapper",
        "",
        "Read README.md and dataset.json of the whole set before use. In the masks 0 is searched ground without any of",
        "the classes and 255 is unknown; such pixels are black in the pictures and must be ignored.",
        "",
        *names,
    ]
    return "\n".join([*head, *body]) + "\n"
