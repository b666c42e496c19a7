"""``dataset.json``: what is in a training set, and what may be concluded from it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import rasterio
from rasterio.errors import RasterioError

from ...core.resources import plugin_version
from ...core.schema import SCHEMA_VERSION, UNSEEN
from ...core.taxonomy import UNKNOWN_VALUE
from .context import ExportContext
from .labels import columns
from .masks import covering

DATASET = "dataset.json"
PACKAGES = ("numpy", "pyarrow", "pyogrio", "rasterio", "scikit-learn", "scipy", "shapely")
WEIGHT = (
    "LURE weight v_m = 1 + (N - M) / (N - m) x (1 / ((N - m + 1) q_m) - 1) of a label that answers the m-th draw of "
    "its frame (Farquhar, Gal and Rainforth 2021). N is the number of units that could be drawn at the first draw, M "
    "the number of draws before the first that is still open, undecided ones included. The mean over the M draws of "
    "weight x loss is unbiased for the mean loss over the N units; the loss is that on y, the first answer, once for "
    "each draw although several labels may answer it. Draws that no label here answers are in "
    "weight.without_label of dataset.json. Design weight of a label of the audit sample: for how many units of the "
    "frame it stands. Null for every other label: use those for training, not for estimates."
)
UNKNOWN = (
    "0 is where somebody looked for mining and found none of it, and what is not mining and has no class of its own; "
    "land like that of other classes may be in there. 255 is where nobody looked or nobody could tell, where labels of "
    "another part or of the audit sample lie, or where the image has no data. 255 is not background: ignore it."
)
ATTRIBUTIONS = {
    "Sentinel": (
        "Contains modified Copernicus Sentinel data {year}",
        "Copernicus Sentinel data terms: free, full and open, with this attribution",
    ),
    "Landsat": ("Landsat image courtesy of the U.S. Geological Survey", "Public domain; attribution is asked for"),
}
SIMULATED = "SIMULATED: no real place, no real image"
NOBODY = ("", "")
# Fewer labels of a class than this do not train anything that could be tested.
FEW = 10


def describe(context: ExportContext) -> dict[str, Any]:
    """Return everything that ``dataset.json`` says but the files, and complete the warnings."""
    request, taxonomy, vocabulary = context.request, context.request.taxonomy, context.vocabulary
    used = {label["class"] for label in request.written}
    scenes = [_scene(scene) for scene in request.scenes]
    add_warnings(context)
    for scene in scenes:
        if not scene["attribution"]:
            told = "Nothing is known of who must be named as the source of"
            context.warn(f"{told} {scene['file']}; add it before you pass the set on.")
    return {
        "about": "Training set written by Mining Mapper",
        "schema_version": SCHEMA_VERSION,
        "options": {**request.options, "formats": list(request.formats)},
        "classes": [entry.to_dict() for entry in taxonomy.classes if entry.code in used],
        "vocabulary": {
            "name": vocabulary.name,
            "values": dict(vocabulary.values),
            "captions": dict(vocabulary.captions),
            "terms": {code: vocabulary.terms[code] for code in taxonomy.codes},
        },
        "mask": {
            "values": {"0": "background", **{str(value): term for term, value in vocabulary.values.items()}},
            "unknown": UNKNOWN_VALUE,
            "meaning": UNKNOWN,
        },
        "counts": _counts(context),
        "estimates": _estimates(context),
        "weight": {
            "meaning": WEIGHT,
            "frames": context.weights.frames,
            "without_label": _draws_without_label(context),
        },
        "columns": {column.name: column.meaning for column in columns()},
        "crs": request.crs,
        "split": _split(context),
        "scenes": scenes,
        "frames": [
            {key: frame.get(key) for key in ("uuid", "scene", "units", "area", "sha256", "segmenter", "seed")}
            for frame in request.frames
        ],
        "chips": {"index": context.chips},
        "versions": {"Mining Mapper": plugin_version(), **{name: version(name) for name in PACKAGES}},
        "warnings": context.warnings,
    }


def write_dataset(content: dict[str, Any], folder: Path, files: list[dict[str, Any]]) -> None:
    """Write ``dataset.json`` beside the files that it lists."""
    text = json.dumps({**content, "files": files}, indent=1, sort_keys=True, ensure_ascii=False)
    (folder / DATASET).write_text(text + "\n", encoding="utf-8")


def counted(values: Iterable[str]) -> dict[str, int]:
    """Return how often each value is there, in order."""
    return dict(sorted(Counter(values).items()))


def _draws_without_label(context: ExportContext) -> list[dict[str, Any]]:
    """Return the weighted draws that no label of this set answers: an estimate counts them too.

    They could not be decided (y is null), theirs was removed, or is that of the audit sample, with a design weight.
    """
    labelled = {label.get("draw") for label in context.request.labels}
    return [
        {
            **{name: draw[name] for name in ("frame", "order", "unit", "state")},
            "y": draw.get("y") or None,
            "weight": context.weights.by_draw[draw["uuid"]],
        }
        for draw in sorted(context.request.draws, key=lambda row: (row["frame"], row["order"]))
        if draw["uuid"] in context.weights.by_draw and draw["uuid"] not in labelled
    ]


def terms_of(context: ExportContext) -> dict[str, int]:
    """Return how many labels each class of the masks has; those that are no class there are not counted."""
    terms = (context.vocabulary.terms.get(label["class"], "") for label in context.request.written)
    return counted(term for term in terms if term)


def _counts(context: ExportContext) -> dict[str, Any]:
    request = context.request
    labels = request.written
    by_class = counted(label["class"] for label in labels)
    area: Counter[str] = Counter()
    for label in labels:
        area[label["class"]] += label.get("area") or 0.0
    by_part: dict[str, list[str]] = {}
    for label in labels:
        by_part.setdefault(context.place_of(label["uuid"])[0], []).append(label["class"])
    return {
        "labels": len(labels),
        "by_class": by_class,
        "by_term": terms_of(context),
        "area_by_class": {code: round(area[code], 1) for code in by_class},
        "imbalance": round(max(by_class.values()) / min(by_class.values()), 2),
        "by_origin": counted(label["origin"] for label in labels),
        "by_interpreter": counted(label.get("interpreter") or "" for label in labels),
        "by_part": {part: counted(classes) for part, classes in sorted(by_part.items())},
        "draws": counted(draw["state"] for draw in request.draws),
        "asked_twice": len(context.agreement),
        "left_out": request.left_out,
    }


def _split(context: ExportContext) -> dict[str, Any]:
    options = context.request.options
    return {
        "by": options["split"],
        "parts": sorted({context.place_of(label["uuid"])[0] for label in context.request.written} - {""}),
        "groups": context.split.n_groups,
        "folds": options["folds"],
        "seed": options["seed"],
        **context.notes,
    }


def _estimates(context: ExportContext) -> dict[str, list[str]]:
    """Return sentences on what may and may not be estimated from this set."""
    may, may_not = [], []
    if context.weights.by_draw:
        may.append(
            "The mean of a loss, or the area of a class, over the units of the frames in weight.frames: from the drawn "
            "labels, with weight and y. The area is N / M times the sum over the draws of weight x area of the unit x "
            "share of the class in y; the table of units (format units) has their areas."
        )
    if context.request.options["audit"] == "test" and context.request.audited:
        may.append(
            "The accuracy of a map, and areas of its classes, over the sampled frames: from the audit's labels, with "
            "their design weights by stratum."
        )
    else:
        may_not.append("The accuracy of any map: that needs a probability sample that nothing was trained on.")
    if not may:
        may.append("Nothing: no label of this set was drawn with a known probability.")
    may_not += [
        "How much land a class covers, from counts of labels or pixels: labels are where mining was looked for.",
        "Anything from digitised, harvested or imported labels: nobody knows how probable they were.",
        "How a model does on all land, from the parts for validation or test that were dealt out from these labels: "
        "that tells how it does on labels like these.",
    ]
    return {"may": may, "may_not": may_not}


def _scene(scene: dict[str, Any]) -> dict[str, Any]:
    kept = {key: scene.get(key) for key in ("uuid", "name", "date", "sensor", "roles", "crs", "offset", "scale")}
    attribution, licence = _attribution(scene)
    models = [{"name": Path(each["path"]).name, "sha256": each["sha256"]} for each in scene.get("models") or []]
    named = {"attribution": attribution, "licence": licence, "feature_models": models}
    return {**kept, "file": Path(scene["path"]).name, **named}


def _attribution(scene: dict[str, Any]) -> tuple[str, str]:
    """Return what must be said wherever the image is shown, and its licence; empty where the sensor does not tell."""
    try:
        with rasterio.open(scene["path"]) as source:
            if source.tags().get("SIMULATED"):
                return SIMULATED, "none needed"
    except RasterioError:
        # A missing image is among the warnings of the chips; its sensor is known all the same.
        pass
    sensor, year = scene.get("sensor") or "", (scene.get("date") or "")[:4]
    found, licence = next((texts for name, texts in ATTRIBUTIONS.items() if sensor.startswith(name)), NOBODY)
    return found.format(year=year).strip(), licence


def add_warnings(context: ExportContext) -> None:
    """Add what is to be known of the labels before they are used."""
    request, written = context.request, context.request.written
    rules = {label.get("delineation") for label in written} - {None, ""}
    if len(rules) > 1:
        context.warn("Outlines of whole sites and of single features are mixed; see the column delineation.")
    if request.left_out["audit"]:
        context.warn(f"Labels of the audit sample, left out as they are for testing only: {request.left_out['audit']}.")
    if request.left_out["shapeless"]:
        context.warn(f"Labels left out, as they have no shape: {request.left_out['shapeless']}.")
    if request.mended:
        context.warn(f"Labels whose outlines cross themselves, written mended: {request.mended}.")
    undecided = len(context.undecided)
    if undecided:
        context.warn(f"Drawn units that could not be decided: {undecided}; they are in no class and 255 in the masks.")
    unseen = sum(label.get("tool") == UNSEEN for label in written)
    if unseen:
        context.warn(
            f"Labels accepted without a look (column tool: {UNSEEN}): {unseen}. They are 255 in the masks, as "
            "nothing should be learnt from them."
        )
    imported = sum(label["origin"] == "imported" for label in written)
    if imported:
        context.warn(
            f"Labels from other maps or models: {imported}. What their licences ask for holds for this set too; "
            "name their sources before you pass it on."
        )
    _warn_of_searches(context)
    _warn_of_classes(context)
    tested = context.request.audited if context.request.options["audit"] == "test" else []
    bare = sum((label.get("frame"), label.get("unit")) not in context.audit_weights for label in tested)
    if bare:
        context.warn(
            f"Labels of the audit sample without a weight: {bare}. They were answered before their turn, or are of "
            "another sample than the one with the most answers."
        )
    if not any(label["origin"] == "drawn" for label in written):
        context.warn("No label was drawn with a known probability: no area or accuracy can be estimated from this set.")


def _warn_of_searches(context: ExportContext) -> None:
    """Tell of searched ground that is no background, because a class of the labels was not looked for there."""
    areas = [area for area in context.request.searched_areas if area["outline"]]
    covers = covering(context)
    useless = [area for area in areas if not covers(area.get("classes") or [])]
    if useless:
        context.warn(
            f"{len(useless)} of {len(areas)} searched areas are 255 and no background: not all classes of mining among "
            "the labels were searched for there. Search with them on the digit keys, or for mining as a whole."
        )


def _warn_of_classes(context: ExportContext) -> None:
    taxonomy, vocabulary = context.request.taxonomy, context.vocabulary
    count = Counter(label["class"] for label in context.request.written)
    unknown = sorted(code for code in count if code not in taxonomy)
    if unknown:
        context.warn(f"Labels have classes that the taxonomy lacks: {', '.join(unknown)}; they are 255 in the masks.")
    nameless = sorted(
        code for code in count if code in taxonomy and taxonomy.is_mining(code) and not vocabulary.terms.get(code)
    )
    if nameless:
        context.warn(f"The vocabulary has no class for {', '.join(nameless)}; they are 255 in the masks.")
    few = sorted(term for term, number in terms_of(context).items() if number < FEW)
    if few:
        context.warn(f"Fewer than {FEW} labels: {', '.join(few)}. Collapse classes, or label more.")
