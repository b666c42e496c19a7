"""YOLO segmentation: pictures, and a text file beside each with a class and a ring a line."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from .chips import Chip, ChipFormat, CutChip
from .images import make_folders
from .pictures import wanted, write_png
from .rings import single_rings

FOLDER = "yolo"
DECIMALS = 6
KINDS = ("images", "labels")
KEYS = {"train": "train", "validation": "val", "test": "test"}


class Yolo(ChipFormat):
    """``yolo/images/PART/NNNNNN.png``, ``yolo/labels/PART/NNNNNN.txt`` and ``yolo/data.yaml``."""

    def begin(self) -> None:
        """Make folders."""
        for kind in KINDS:
            make_folders(self.context, self.folder / FOLDER / kind)

    def add(self, cut: CutChip) -> str | None:
        """Write picture and labels; return the picture's path."""
        if not wanted(self.context, cut):
            return None
        chip = cut.chip
        stem = "/".join(part for part in (chip.part, chip.name) if part)
        write_png(self.folder / FOLDER / "images" / f"{stem}.png", cut.display)
        size = np.array([chip.shape[1], chip.shape[0]])
        lines = [
            f"{instance.value - 1} " + " ".join(f"{edge:.{DECIMALS}f}" for edge in np.clip(ring / size, 0, 1).ravel())
            for instance in cut.instances
            for ring in single_rings(instance.outline)
        ]
        text = "".join(f"{line}\n" for line in lines)
        (self.folder / FOLDER / "labels" / f"{stem}.txt").write_text(text, encoding="utf-8")
        return f"images/{stem}.png" if cut.unsearched else ""

    def finish(self, added: list[tuple[Chip, Any]]) -> None:
        """Write ``data.yaml``, and the list of pictures with blank pixels that nobody searched."""
        used = sorted({chip.part or "" for chip, _ in added})
        lines = ["# Read README.md before use. Pictures in unsearched.txt have black pixels that nobody searched."]
        if used == [""]:
            lines += ["# The set is not split: both names lead to the same pictures. Export with a split to validate."]
            lines += ["train: images", "val: images"]
        else:
            lines += [f"{KEYS[part]}: images/{part}" for part in KEYS if part in used]
            lines += [] if "validation" in used else ["val: images/train  # there is no part for validation"]
        lines += ["names:"]
        names = self.context.vocabulary.captions
        # A text in JSON is one in YAML too.
        lines += [
            f"  {value - 1}: {json.dumps(names[term], ensure_ascii=False)}"
            for term, value in self.context.vocabulary.values.items()
        ]
        target = self.folder / FOLDER
        (target / "data.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        listed = [path for _, path in added if path]
        (target / "unsearched.txt").write_text("".join(f"{path}\n" for path in listed), encoding="utf-8")
