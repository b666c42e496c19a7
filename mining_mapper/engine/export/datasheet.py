"""``README.md``: the datasheet for people; ``dataset.json`` says the same, and more, for programs."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from ...core.measures import HECTARE

README = "README.md"
_EFFORT_HEAD = (
    "| of | labels | actions each | seconds each | actions / by hand | arms |",
    "|---|---|---|---|---|---|",
)
_UNSEEN = "Groups without an action or a second are left out: a program made their labels."
_SHOWN_EFFORT = ("all", "class", "size", "tool")
WHAT = {
    "gpkg": "`labels.gpkg`: labels with every column",
    "parquet": "`labels.parquet`: the same as GeoParquet 1.1",
    "flatgeobuf": "`labels.fgb`: the same as FlatGeobuf",
    "geojson": "`labels.geojson`: the same by RFC 7946, longitude and latitude",
    "chips": "`chips/`: parts of the images and masks of the classes, cloud optimized GeoTIFF on the images' grid",
    "instances": "`chips/*_instances.tif`: single labels by number; dataset.json says which",
    "coco": "`coco/`: pictures in three bands, labels as polygons and as run lengths",
    "yolo": "`yolo/`: the same for YOLO segmentation; classes count from 0",
    "huggingface": "`huggingface/`: the same for Hugging Face datasets (`load_dataset('imagefolder', ...)`)",
    "stac": "`stac/catalog.json`: a catalogue of the chips",
    "units": "`units_*.parquet`: features of all units, with class, weight and part where one is known",
    "acatama": "`acatama/`: the audit sample as points for AcATaMa, without answers",
}


def write_datasheet(content: dict[str, Any], folder: Path) -> None:
    """Write ``README.md`` from what ``dataset.describe`` returns."""
    sections = (
        _files(content),
        _estimates(content),
        _counts(content),
        _classes(content),
        _parts(content),
        _images(content),
        _effort(content),
        _limits(content),
        _versions(content),
    )
    text = "\n".join(["# Training set written by Mining Mapper", "", *(line for part in sections for line in part)])
    (folder / README).write_text(text, encoding="utf-8")


def _files(content: dict[str, Any]) -> list[str]:
    lines = [f"- {WHAT[name]}" for name in content["options"]["formats"]]
    return ["## What is in here", *lines, "- `dataset.json`: everything below, every column, every file's SHA-256", ""]


def _estimates(content: dict[str, Any]) -> list[str]:
    may, may_not = (content["estimates"][key] for key in ("may", "may_not"))
    return [
        "## What may be estimated from it",
        *(f"- {each}" for each in may),
        "",
        "## What may not",
        *(f"- {each}" for each in may_not),
        "",
        content["weight"]["meaning"],
        "",
    ]


def _counts(content: dict[str, Any]) -> list[str]:
    counts = content["counts"]
    names = {each["code"]: each["name"] for each in content["classes"]}
    rows = [
        f"| {code} | {names.get(code, '')} | {n} | {counts['area_by_class'][code] / HECTARE:.2f} |"
        for code, n in counts["by_class"].items()
    ]
    terms = ", ".join(f"{term} {n}" for term, n in counts["by_term"].items())
    collapsed = any(counts["by_class"].get(term) != n for term, n in counts["by_term"].items())
    as_masks = [f"By class of the masks: {terms}."] if collapsed else []
    origins = ", ".join(f"{origin} {n}" for origin, n in counts["by_origin"].items())
    return [
        "## Labels",
        "| class | name | labels | hectares |",
        "|---|---|---|---|",
        *rows,
        "",
        f"Coordinates in {_name(content['crs'])} unless said otherwise. By origin: {origins}. "
        f"The most frequent class has {counts['imbalance']:g} times the labels of the rarest.",
        *as_masks,
        "",
    ]


def _name(crs: str) -> str:
    """Return the code of a CRS, or the name in its WKT."""
    return crs.split('"')[1] if '"' in crs else crs


def _classes(content: dict[str, Any]) -> list[str]:
    vocabulary = content["vocabulary"]
    lines = [f"- {value}: {vocabulary['captions'][term]} ({term})" for term, value in vocabulary["values"].items()]
    return [f"## Values in the masks ({vocabulary['name']})", content["mask"]["meaning"], "", *lines, ""]


def _parts(content: dict[str, Any]) -> list[str]:
    split, by_part = content["split"], content["counts"]["by_part"]
    chips = Counter(chip["split"] for chip in content["chips"]["index"])
    lines = [
        f"- {part or 'in no part'}: {sum(by_class.values())} labels, {chips[part]} chips"
        for part, by_class in by_part.items()
    ]
    if split["by"] == "none" and len(by_part) == 1:
        folds = "The column `fold` has spatial folds: random parts of neighbours would flatter any model."
        lines = [f"Not split. {folds}", f"Chips: {chips['']}."]
    side = [f"Blocks are {split['block_size']:.0f} m wide."] if "block_size" in split else []
    return ["## Parts", *lines, *side, f"Seed {split['seed']}.", ""]


def _images(content: dict[str, Any]) -> list[str]:
    lines = [
        f"- {scene['file']}, {scene['date'] or 'date unknown'}: {scene['attribution'] or 'SOURCE UNKNOWN'}"
        + (f" ({scene['licence']})" if scene["licence"] else "")
        for scene in content["scenes"]
    ]
    return ["## Images, their sources and licences", *lines, ""]


def _effort(content: dict[str, Any]) -> list[str]:
    """Return what labels took, with n and intervals; nothing where nothing was counted."""
    if not content["effort"]:
        return []
    head, *rows = content["effort"]
    told = [dict(zip(head, row)) for row in rows]
    dealt = "The arms were dealt out by lot; their ratios are assisted over drawn without help. "
    return [
        "## Effort",
        "Actions (clicks, vertices, keys, wheel notches, 200 screen pixels of a stroke) and active seconds of people, "
        "pauses over 60 s left out; no replay by a simulated interpreter is in here. Numbers in brackets are 95 % "
        "intervals. By hand is the baseline of drawing the same outlines, simplified to a pixel. "
        f"{dealt if any(each['trial'] for each in told) else ''}`effort.csv` has more.",
        "",
        *_effort_lines([each for each in told if each["by"] in _SHOWN_EFFORT]),
    ]


def _effort_lines(told: list[dict[str, Any]]) -> list[str]:
    """Return the table of effort; groups that nobody was seen to work on are told instead of shown as zeros."""
    seen = [each for each in told if each["actions"] or each["seconds"] or each["trial"]]
    lines = [
        f"| {each['by']} {each['group']} | {each['labels']} | {_ends(each, 'actions_each', 1)} "
        f"| {_ends(each, 'seconds_each', 1)} | {_ends(each, 'to_hand', 2)} | {_arms(each)} |"
        for each in seen
    ]
    table = [*_EFFORT_HEAD, *lines, ""] if lines else []
    left_out = [_UNSEEN, ""] if len(seen) < len(told) else []
    return [*table, *left_out]


def _ends(row: dict[str, Any], name: str, digits: int) -> str:
    if row[name] == "":
        return "too few"
    value, lower, upper = (f"{row[name + end]:.{digits}f}" for end in ("", "_lower", "_upper"))
    return f"{value} ({lower} to {upper})"


def _arms(row: dict[str, Any]) -> str:
    if not row["trial"]:
        return ""
    ratios = ", ".join(f"{what} {_ends(row, f'{what}_ratio', 2)}" for what in ("actions", "seconds"))
    return f"{row['trial']}: {row['assisted']} assisted, {row['control']} by hand; {ratios}"


def _limits(content: dict[str, Any]) -> list[str]:
    fixed = ["Outlines were read from images; nobody checked them in the field unless the campaign says so elsewhere."]
    return ["## Known limits", *(f"- {each}" for each in [*content["warnings"], *fixed]), ""]


def _versions(content: dict[str, Any]) -> list[str]:
    lines = ", ".join(f"{name} {number}" for name, number in content["versions"].items())
    seeds = [f"- frame {frame['uuid']}: seed {frame['seed']}, {frame['segmenter']}" for frame in content["frames"]]
    return ["## Made with", lines, *seeds, ""]
