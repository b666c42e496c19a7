"""``dataset.json``: what is in a training set, and what may be concluded from it."""

from __future__ import annotations

import json
from collections import Counter
from importlib.metadata import version
from pathlib import Path
from typing import Any

from ...core.schema import SCHEMA_VERSION
from ...core.taxonomy import UNKNOWN_VALUE
from .context import ExportContext
from .vector import columns

PACKAGES = ("numpy", "pyogrio", "rasterio", "shapely", "scikit-learn")
WEIGHT = (
    "LURE weight (Farquhar, Gal and Rainforth 2021) of a label that answers a draw. The mean of weight x loss over the "
    "drawn units is unbiased for the mean loss over all units that could be drawn. Null for every other label: "
    "use those for training, not for estimates."
)
SENTINEL = "Contains modified Copernicus Sentinel data"


def write_dataset(context: ExportContext, folder: Path, files: list[dict[str, Any]]) -> None:
    """Write ``dataset.json`` beside the files that it lists."""
    request, taxonomy = context.request, context.request.taxonomy
    labels = request.labels
    used = {label["class"] for label in labels}
    context.warnings += _warnings(context)
    content = {
        "about": "Training set written by Mining Mapper",
        "schema_version": SCHEMA_VERSION,
        "classes": [entry.to_dict() for entry in taxonomy.classes if entry.code in used],
        "mask": {
            "values": {"0": "other", **{str(value): code for code, value in context.dense.items()}},
            "unknown": UNKNOWN_VALUE,
            "meaning": "255 is where nobody looked or nobody could tell; it is not background.",
        },
        "counts": {
            "labels": len(labels),
            "by_class": _counted(label["class"] for label in labels),
            "by_origin": _counted(label["origin"] for label in labels),
            "by_interpreter": _counted(label.get("interpreter") or "" for label in labels),
            "draws": _counted(draw["state"] for draw in request.draws),
        },
        "weight": WEIGHT,
        "columns": {column.name: column.meaning for column in columns()},
        "crs": request.crs,
        "scenes": [_scene(scene) for scene in request.scenes],
        "frames": [
            {key: frame.get(key) for key in ("uuid", "scene", "units", "area", "sha256", "segmenter", "seed")}
            for frame in request.frames
        ],
        "chips": {"size": request.chip_size, "stride": request.stride, "index": context.chips},
        "versions": {name: version(name) for name in PACKAGES},
        "files": files,
        "warnings": context.warnings,
    }
    text = json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False)
    (folder / "dataset.json").write_text(text + "\n", encoding="utf-8")


def _counted(values: Any) -> dict[str, int]:
    return dict(sorted(Counter(values).items()))


def _scene(scene: dict[str, Any]) -> dict[str, Any]:
    kept = {key: scene.get(key) for key in ("uuid", "name", "date", "sensor", "roles", "crs", "offset", "scale")}
    sentinel = (scene.get("sensor") or "").startswith("Sentinel-2")
    year = (scene.get("date") or "")[:4]
    return {**kept, "file": Path(scene["path"]).name, "attribution": f"{SENTINEL} {year}".strip() if sentinel else ""}


def _warnings(context: ExportContext) -> list[str]:
    request = context.request
    found = []
    rules = {label.get("delineation") for label in request.labels} - {None, ""}
    if len(rules) > 1:
        found.append("Outlines of whole sites and of single features are mixed; see the column delineation.")
    undecided = sum(draw["state"] == "undecided" for draw in request.draws)
    if undecided:
        found.append(f"{undecided} drawn units could not be decided; they are in no class and 255 in the masks.")
    unknown = sorted({label["class"] for label in request.labels if label["class"] not in request.taxonomy})
    if unknown:
        found.append(f"Labels have classes that the taxonomy lacks: {', '.join(unknown)}; they are 255 in the masks.")
    if not any(label["origin"] == "drawn" for label in request.labels):
        found.append("No label was drawn with a known probability: no area or accuracy can be estimated from this set.")
    return found
