"""What an export will come to before it is written: chips, parts, and sizes from a few samples of each format."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from shutil import disk_usage
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from .chips import write_chip_formats
from .context import ExportContext
from .dataset import add_warnings
from .formats import OF_CHIPS, WHOLE
from .placement import Plan, plan_chips
from .splits import Split

SAMPLED_LABELS = (20, 220)
SAMPLED_CHIPS = 12
# Their size does not follow the number of labels, and making them takes as long as the export.
UNSAMPLED = ("units", "acatama")
FEATURE_BYTES = 4
FEATURES = 180
SHEETS = 20_000
MEGA = 1e6


def foretell_export(context: ExportContext) -> dict[str, Any]:
    """Return ``chips``, ``parts`` (labels and chips by part), ``bytes`` by format and their sum.

    Sizes are told from a sample of labels and chips that are written to a temporary folder and thrown away.
    """
    add_warnings(context)
    request = context.request
    sizes = {name: _of_labels(context, name) for name in request.formats if name in WHOLE}
    labels = Counter(context.place_of(label["uuid"])[0] for label in request.written)
    chips: Counter[str] = Counter()
    chip_formats = [name for name in request.formats if name in OF_CHIPS]
    if chip_formats:
        plan = plan_chips(context)
        chips = Counter(chip.part or "" for chip in plan.chips)
        sizes |= _of_chips(context, plan, chip_formats)
    sizes["datasheet"] = SHEETS
    needed, free = sum(sizes.values()), disk_usage(request.folder.parent).free
    if needed > free:
        context.warn(f"The set takes about {needed / MEGA:.0f} MB, and the disk has {free / MEGA:.0f} MB left.")
    parts = {part: {"labels": labels[part], "chips": chips[part]} for part in sorted({*labels, *chips})}
    return {"chips": sum(chips.values()), "parts": parts, "sizes": sizes, "bytes": needed}


def _of_labels(context: ExportContext, name: str) -> int:
    request = context.request
    if name == "units":
        return sum(frame.get("units") or 0 for frame in request.frames) * FEATURES * FEATURE_BYTES
    if name in UNSAMPLED:
        return SHEETS * bool(request.audits)
    measured = []
    for number in SAMPLED_LABELS:
        step = max(1, len(request.labels) // number)
        some = request.labels[::step]
        smaller = replace(context, request=replace(request, labels=some, audited=[]), warnings=[])
        smaller.split = Split(context.split.parts, [""] * len(some), [0] * len(some), {})
        with TemporaryDirectory() as folder:
            WHOLE[name](smaller, Path(folder))
            measured.append((len(some), _bytes_in(Path(folder))))
    (few, small), (many, large) = measured
    per_label = (large - small) / (many - few) if many > few else 0
    return round(large + per_label * (len(request.written) - many))


def _of_chips(context: ExportContext, plan: Plan, names: list[str]) -> dict[str, int]:
    """Return bytes by format, scaled up from some chips."""
    if not plan.chips:
        return dict.fromkeys(names, 0)
    places = np.unique(np.linspace(0, len(plan.chips) - 1, SAMPLED_CHIPS).astype(int))
    some = Plan([plan.chips[place] for place in places], plan.masks)
    sizes = {}
    for name in names:
        trial = replace(context, chips=[], warnings=[], progress=lambda _fraction, _text: None)
        with TemporaryDirectory() as folder:
            write_chip_formats(trial, some, [OF_CHIPS[name](trial, Path(folder))])
            sizes[name] = round(_bytes_in(Path(folder)) / len(places) * len(plan.chips))
    return sizes


def _bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
