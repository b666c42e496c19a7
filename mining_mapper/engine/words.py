"""What the words of ``core/words.py`` do: files in, one file out, for the command line and Processing alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from ..core.errors import CampaignError, ExportError, FrameError, ProtocolError
from ..core.estimation.audit import POINTS, point_sample, simple_sample
from ..core.estimation.map_accuracy import MAP_CHECK, mapped_units
from ..core.estimation.matrix_table import matrix_table
from ..core.estimation.report import report_areas, report_matrices
from ..core.estimation.rows import Rows
from ..core.estimation.sequence import KNOWN_SHARE, KnownUnit
from ..core.estimation.table import accuracy_table, area_table
from ..core.measures import HECTARE
from ..core.taxonomy import NOT_MINING, taxonomy_from_dict
from ..core.words import WORDS
from .cache import file_sha256
from .campaign_file import read_for_export, read_rows
from .models.leaving import About
from .outlines import outline_of_units
from .units import unit_areas, unit_polygons, units_covered
from .word_change import find_change
from .word_files import ENDINGS, write_outlines, write_sheet, write_table
from .word_maps import detect_objects, import_map
from .word_sources import asked_of, opened, raster_of_units

Tell = Callable[..., None]
Stop = Callable[[], bool]


def run_word(name: str, given: Mapping[str, Any], tell: Tell, stop: Stop = lambda: False) -> dict[str, Any]:
    """Do what a word says.

    Args:
        name: of a word.
        given: values of its fields; those left out have their defaults.
        tell: shows the fraction done.
        stop: asked now and then; the work ends with `Cancelled` and leaves nothing behind.

    Raises:
        ProtocolError: there is no such word, or a value is missing, of another kind or out of range.
        MiningMapperError: what the word found wrong.
    """
    known = {each.name: each for each in WORDS}
    if name not in known:
        raise ProtocolError(f"There is no word {name}.", f"Choose one of {', '.join(known)}.")
    values = {field.name: _checked(field, given.get(field.name)) for field in known[name].fields}
    result = _FUNCTIONS[name](values, tell, stop)
    tell(1.0)
    return result


def _checked(field: Any, value: Any) -> Any:
    if value is None or (value == "" and field.kind != "text"):
        if field.default is None and not field.optional:
            raise ProtocolError(f"{field.caption} is missing.", f"Give {field.name}: {field.meaning}.")
        return field.default
    if field.kind in ("whole", "real"):
        right = isinstance(value, int if field.kind == "whole" else (int, float)) and not isinstance(value, bool)
        if not right or not field.least <= value <= field.most:
            raise ProtocolError(
                f"{field.caption} cannot be {value}.", f"Choose from {field.least:g} to {field.most:g}."
            )
    known = ENDINGS.get(field.kind)
    if known and Path(str(value)).suffix.lower() not in known:
        raise ExportError(f"{Path(str(value)).name} has no ending that is known.", f"Choose one of {', '.join(known)}.")
    if field.choices is not None and value not in field.choices:
        raise ProtocolError(f"{field.caption} cannot be {value}.", f"Choose among {', '.join(field.choices)}.")
    return value


# ---------------------------------------------------------------- words


def _features(values: Mapping[str, Any], tell: Tell, stop: Stop) -> dict[str, Any]:
    asked = asked_of(values)
    workspace = opened(asked, tell, stop)
    table = workspace.raw_features(asked["cache"])
    columns = {"unit": np.arange(1, len(table) + 1), "area_m2": workspace.areas}
    columns.update({name: np.asarray(table[:, number]) for number, name in enumerate(workspace.feature_names)})
    write_table(Path(values["output"]), columns)
    return {"path": values["output"], "units": len(table), "features": list(workspace.feature_names)}


def _train(values: Mapping[str, Any], tell: Tell, stop: Stop) -> dict[str, Any]:
    if not values["campaign"] and not values["labels"]:
        raise CampaignError(
            "No labels are given.", "Give a campaign, or points or polygons and the field of their class."
        )
    asked = asked_of(values)
    about = About(asked["mining"], asked["names"], values["licence"], asked["seed"])
    return opened(asked, tell, stop).save_model(asked, values["output"], asked["cache"], about, lambda: None)


def _score(values: Mapping[str, Any], tell: Tell, stop: Stop) -> dict[str, Any]:
    if not values["campaign"] and not values["model"]:
        raise CampaignError("No model is given.", "Give a campaign, or a model that train wrote.")
    asked = asked_of(values)
    workspace = opened(asked, tell, stop)
    if values["model"]:
        return workspace.write_model_map(values["model"], asked["cache"], values["output"])
    return workspace.write_map(
        asked, [*asked["mining"], NOT_MINING], asked["seed"], values["output"], {"mining": asked["mining"]}
    )


def _propose(values: Mapping[str, Any], tell: Tell, stop: Stop) -> dict[str, Any]:
    asked = asked_of(values)
    workspace = opened(asked, tell, stop)
    classes = _classes(values["campaign"])
    number = 1 + len(asked["gone"])
    options = {"mining": asked["mining"]}
    told = workspace.propose(asked, classes, asked["seed"], number, values["batch"], options)
    draws = told["draws"]
    columns = {name: [draw[name] for draw in draws] for name in ("unit", "order", "area", "q", "left_units")}
    columns.update({f"p_{code}": [draw["f"].get(code, 0.0) for draw in draws] for code in _named(draws)})
    write_outlines(Path(values["output"]), [draw["geometry"] for draw in draws], columns, workspace.scene.crs)
    return {"path": values["output"], "candidates": len(draws), "strategy": told["model"]["strategy"]}


def _harvest(values: Mapping[str, Any], tell: Tell, stop: Stop) -> dict[str, Any]:
    asked = asked_of(values)
    workspace = opened(asked, tell, stop)
    options = {
        "mining": asked["mining"],
        "precision": float(values["precision"]),
        "least_area": values["least_hectares"] * HECTARE,
        "by_class": not values["together"],
    }
    told = workspace.harvest(asked, asked["seed"], options)
    objects = told["objects"]
    outlines = [outline_of_units(workspace.frame_path, each["units"]) for each in objects]
    mining = [{code: p for code, p in each["scores"].items() if code in asked["mining"]} for each in objects]
    best = [max(scores, key=scores.get) for scores in mining]
    columns = {
        "class": best,
        "name": [asked["names"].get(code, code) for code in best],
        "probability": [scores[code] for scores, code in zip(mining, best, strict=True)],
        "area_m2": [each["area"] for each in objects],
    }
    write_outlines(Path(values["output"]), outlines, columns, workspace.scene.crs)
    return {"path": values["output"], "objects": len(objects), **told["precision"], "answers": told["answers"]}


def _sample(values: Mapping[str, Any], _tell: Tell, _stop: Stop) -> dict[str, Any]:
    path = str(raster_of_units(values["units"]))
    areas = unit_areas(path)
    size = int(values["size"])
    if size > len(areas):
        raise FrameError(f"{path} has {len(areas)} units, not {size}.", "Choose a smaller sample.")
    rng = np.random.default_rng(int(values["seed"]))
    drawn = point_sample(areas, size, rng) if values["design"] == POINTS else simple_sample(len(areas), size, rng)
    units = drawn.units + 1
    polygons = unit_polygons(path, sorted(set(units.tolist())))
    columns = {
        "order": list(range(1, size + 1)),
        "unit": units.tolist(),
        "area_m2": areas[drawn.units].tolist(),
        "pi": drawn.pi.tolist(),
        "class": [""] * size,
    }
    with rasterio.open(path) as source:
        write_outlines(Path(values["output"]), [polygons[unit] for unit in units.tolist()], columns, source.crs)
    return {"path": values["output"], "units": size, "of": len(areas), "design": drawn.design}


def _estimate(values: Mapping[str, Any], _tell: Tell, _stop: Stop) -> dict[str, Any]:
    tables = read_for_export(values["campaign"])
    asked = asked_of(values)
    taxonomy = taxonomy_from_dict(tables["taxonomy"]["definition"], "The campaign's taxonomy")
    rounds, settings = (read_rows(Path(values["campaign"]), name) for name in ("rounds", "settings"))
    check = next((row["value"] for row in settings if row["name"] == MAP_CHECK), None)
    rows = _rows_of(tables, asked, rounds, check)
    report = report_areas(rows, taxonomy)
    told: dict[str, Any] = {"notes": list(report.notes)}

    def name_of(code: str) -> str:
        return taxonomy[code].name if code in taxonomy else code

    for name, make, path in (("areas", area_table, "output"), ("accuracies", accuracy_table, "accuracies")):
        head, *lines = make(report, name_of)
        if values[path]:
            columns = zip(*lines) if lines else [()] * len(head)
            write_table(Path(values[path]), {name: list(column) for name, column in zip(head, columns)})
        told[name] = [dict(zip(head, line, strict=True)) for line in lines]
    matrices = report_matrices(rows, taxonomy)
    told["matrix"] = [] if matrices is None else matrix_table(matrices, rows.frame["area"], name_of)
    if values["matrix"]:
        write_sheet(Path(values["matrix"]), told["matrix"])
    return told


_FUNCTIONS = {
    "features": _features,
    "train": _train,
    "score": _score,
    "propose": _propose,
    "harvest": _harvest,
    "sample": _sample,
    "estimate": _estimate,
    "detect": detect_objects,
    "import": import_map,
    "change": find_change,
}


# ---------------------------------------------------------------- campaigns


def _classes(campaign: str) -> list[str]:
    return list(dict.fromkeys([*read_for_export(campaign)["taxonomy"]["active"], NOT_MINING]))


def _named(draws: list[dict[str, Any]]) -> list[str]:
    return sorted({code for draw in draws for code, p in draw["f"].items() if p > 0})


def _rows_of(
    tables: Mapping[str, Any], asked: Mapping[str, Any], rounds: list[dict[str, Any]], check: dict[str, Any] | None
) -> Rows:
    """Return what the estimators read, from the tables of a campaign's file."""
    path = asked["frame"]["path"]
    frame = next(row for row in tables["frames"] if row["raster"] == path)

    def of_frame(name: str) -> list[dict[str, Any]]:
        return [row for row in tables.get(name, []) if row["frame"] == frame["uuid"]]

    draws = of_frame("draws")
    drawn = {row["unit"] for row in draws}
    there = Path(path).is_file()
    return Rows(
        frame=frame,
        draws=draws,
        rounds=[row for row in rounds if row["frame"] == frame["uuid"]],
        audits=of_frame("audits"),
        repeats=[row for row in of_frame("repeats") if row["scene"] == frame["scene"]],
        labels=[row for row in of_frame("labels") if row["origin"] == "drawn"],
        known=_known_units(tables, frame, asked, drawn) if there else (),
        sha256=file_sha256(path) if there else None,
        mapped=mapped_units(check, frame["uuid"]),
    )


def _known_units(
    tables: Mapping[str, Any], frame: Mapping[str, Any], asked: Mapping[str, Any], drawn: set[int]
) -> list[KnownUnit]:
    since = [
        (label["class"], label["created"])
        for label in tables["labels"]
        if _is_shape(label) and label["scene"] == frame["scene"] and "geometry" in label
    ]
    areas = unit_areas(frame["raster"])
    known: dict[int, KnownUnit] = {}
    shapes = [shape for shape in asked["shapes"] if shape["origin"] == "digitised" and shape["delineation"] == "tight"]
    for shape, (code, created) in zip(shapes, since, strict=True):
        units, shares = units_covered(frame["raster"], shape["geometry"])
        for unit in units[shares >= KNOWN_SHARE].tolist():
            first = min(created, known[unit].since) if unit in known else created
            known[unit] = KnownUnit(unit, code, float(areas[unit - 1]), first)
    return [unit for unit in known.values() if unit.unit not in drawn]


def _is_shape(label: Mapping[str, Any]) -> bool:
    return label["origin"] == "digitised" and label["delineation"] == "tight"
