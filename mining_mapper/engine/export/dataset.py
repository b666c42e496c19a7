"""``dataset.json``: what is in a training set, and what may be concluded from it."""

from __future__ import annotations

import json
from collections import Counter
from importlib.metadata import version
from pathlib import Path
from typing import Any

import rasterio
from rasterio.errors import RasterioError

from ...core.schema import SCHEMA_VERSION
from ...core.taxonomy import UNKNOWN_VALUE
from .context import ExportContext
from .vector import columns

DATASET = "dataset.json"
PACKAGES = ("numpy", "pyogrio", "rasterio", "shapely", "scikit-learn")
WEIGHT = (
    "LURE weight v_m = 1 + (N - M) / (N - m) x (1 / ((N - m + 1) q_m) - 1) of a label that answers the m-th draw of "
    "its frame (Farquhar, Gal and Rainforth 2021). N is the number of units that could be drawn at the first draw, M "
    "the number of draws before the first that is still open, undecided ones included. The mean over the M draws of "
    "weight x loss is unbiased for the mean loss over the N units; the loss is that on y, the first answer, once for "
    "each draw although several labels may answer it. Null for every other label: use those for training, not for "
    "estimates."
)
UNKNOWN = (
    "0 is where somebody looked for all of these classes and found none; 255 is where nobody looked or nobody could "
    "tell, where units of the audit sample lie, or where the image has no data. 255 is not background."
)
ATTRIBUTIONS = {
    "Sentinel": "Contains modified Copernicus Sentinel data {year}",
    "Landsat": "Landsat image courtesy of the U.S. Geological Survey",
}
SIMULATED = "SIMULATED: no real place, no real image"


def write_dataset(context: ExportContext, folder: Path, files: list[dict[str, Any]]) -> None:
    """Write ``dataset.json`` beside the files that it lists."""
    request, taxonomy = context.request, context.request.taxonomy
    labels = request.labels
    used = {label["class"] for label in labels}
    scenes = [_scene(scene) for scene in request.scenes]
    context.warnings += _warnings(context)
    context.warnings += [
        f"Nothing is known of who must be named as the source of {scene['file']}; add it before you pass the set on."
        for scene in scenes
        if not scene["attribution"]
    ]
    content = {
        "about": "Training set written by Mining Mapper",
        "schema_version": SCHEMA_VERSION,
        "classes": [entry.to_dict() for entry in taxonomy.classes if entry.code in used],
        "mask": {
            "values": {"0": "other", **{str(value): code for code, value in context.dense.items()}},
            "unknown": UNKNOWN_VALUE,
            "meaning": UNKNOWN,
        },
        "counts": {
            "labels": len(labels),
            "by_class": _counted(label["class"] for label in labels),
            "by_origin": _counted(label["origin"] for label in labels),
            "by_interpreter": _counted(label.get("interpreter") or "" for label in labels),
            "draws": _counted(draw["state"] for draw in request.draws),
            "left_out": request.left_out,
        },
        "weight": {"meaning": WEIGHT, "frames": context.weights.frames},
        "columns": {column.name: column.meaning for column in columns()},
        "crs": request.crs,
        "scenes": scenes,
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
    (folder / DATASET).write_text(text + "\n", encoding="utf-8")


def _counted(values: Any) -> dict[str, int]:
    return dict(sorted(Counter(values).items()))


def _scene(scene: dict[str, Any]) -> dict[str, Any]:
    kept = {key: scene.get(key) for key in ("uuid", "name", "date", "sensor", "roles", "crs", "offset", "scale")}
    return {**kept, "file": Path(scene["path"]).name, "attribution": _attribution(scene)}


def _attribution(scene: dict[str, Any]) -> str:
    """Return what must be said wherever the image is shown; empty where the sensor does not tell."""
    try:
        with rasterio.open(scene["path"]) as source:
            if source.tags().get("SIMULATED"):
                return SIMULATED
    except RasterioError:
        # A missing image is among the warnings of the chips; its sensor is known all the same.
        pass
    sensor, year = scene.get("sensor") or "", (scene.get("date") or "")[:4]
    found = next((text for name, text in ATTRIBUTIONS.items() if sensor.startswith(name)), "")
    return found.format(year=year).strip()


def _warnings(context: ExportContext) -> list[str]:
    request = context.request
    found = []
    rules = {label.get("delineation") for label in request.labels} - {None, ""}
    if len(rules) > 1:
        found.append("Outlines of whole sites and of single features are mixed; see the column delineation.")
    if request.left_out["audit"]:
        found.append(f"{request.left_out['audit']} labels of the audit sample are left out: they are for testing only.")
    if request.left_out["shapeless"]:
        found.append(f"{request.left_out['shapeless']} labels have no shape and are left out.")
    undecided = len(context.undecided)
    if undecided:
        found.append(f"{undecided} drawn units could not be decided; they are in no class and 255 in the masks.")
    unknown = sorted({label["class"] for label in request.labels if label["class"] not in request.taxonomy})
    if unknown:
        found.append(f"Labels have classes that the taxonomy lacks: {', '.join(unknown)}; they are 255 in the masks.")
    if not any(label["origin"] == "drawn" for label in request.labels):
        found.append("No label was drawn with a known probability: no area or accuracy can be estimated from this set.")
    return found
