"""Areas of single classes from active labels: coverage of what is told, by how many answers show the class.

``python -m tests.benchmarks.bench_classes`` replays campaigns on the simulated sample of ``make sample``, answered by
class, with the engine's own learner and draws, and reads the areas as the panel tells them after some numbers of
answers. ``REPLAYS`` campaigns; finished ones stay in ``build/bench/classes`` and are continued, and their draws are
estimated from again, so that a change of the estimators needs no new campaign.
"""

from __future__ import annotations

import argparse
import json
import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections import defaultdict  # noqa: E402
from typing import Any  # noqa: E402

import numpy as np  # noqa: E402

from mining_mapper.core.estimation.estimate import Estimate  # noqa: E402
from mining_mapper.core.estimation.report import report_areas  # noqa: E402
from mining_mapper.core.estimation.rows import Rows, with_subclasses  # noqa: E402
from mining_mapper.core.taxonomy import NOT_MINING, Taxonomy, load_taxonomy, presets  # noqa: E402
from mining_mapper.engine.rounds import Options, propose  # noqa: E402

from .replay import BATCH, REPOSITORY  # noqa: E402
from .subclasses import SubclassPlace, open_subclasses  # noqa: E402

SAMPLE = REPOSITORY / "build" / "sample"
KEPT = REPOSITORY / "build" / "bench" / "classes"
BUDGETS = (50, 90, 120, 160)
SHOWN = ((5, 7), (8, 14), (15, 1000))
"""Answers that show a class: the rows of the table."""
SEED = 71


def main() -> None:
    """Replay campaigns until there are enough, then print what their intervals cover."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--replays", type=int, default=int(os.environ.get("REPLAYS", "100")))
    parser.add_argument("--kept", action="store_true", help="replay nothing: only what is kept")
    arguments = parser.parse_args()
    place = open_subclasses(SAMPLE / "simulated_2022-07-19.tif", SAMPLE / "reference_mask.tif")
    taxonomy = load_taxonomy(presets()[0])
    KEPT.mkdir(parents=True, exist_ok=True)
    told = []
    for seed in range(arguments.replays):
        file = KEPT / f"{seed:04d}.json"
        if not file.exists() and not arguments.kept:
            unfinished = file.with_suffix(".part")
            unfinished.write_text(json.dumps(_campaign(place, seed)))
            unfinished.replace(file)
        if file.exists():
            told += _told(place, taxonomy, json.loads(file.read_text()))
    print(table(told))


def table(told: list[dict[str, Any]]) -> str:
    """Return lines of coverage, by class and by how many answers show it."""
    groups: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for each in told:
        groups[f"{each['labels']:3d} answers", each["code"]].append(each)
        groups["all budgets", each["code"]].append(each)
        groups["all budgets", "mining's classes and groups" if each["below"] else "others"].append(each)
        for least, most in SHOWN:
            if each["below"] and least <= each["shown"] <= most:
                groups[f"shown by {least} to {most}", "mining's classes and groups"].append(each)
    lines = [f"{'':18} {'class':28} {'told':>5} {'cover':>6} {'below':>6} {'above':>6} {'mean':>6} {'width':>6}"]
    for (what, code), rows in sorted(groups.items()):
        value, lower, upper, truth = (
            np.array([row[name] for row in rows]) for name in ("value", "lower", "upper", "truth")
        )
        inside = (lower <= truth) & (truth <= upper)
        lines.append(
            f"{what:18} {code:28} {len(rows):5d} {inside.mean():6.3f} {(upper < truth).mean():6.3f} "
            f"{(lower > truth).mean():6.3f} {(value / truth).mean():6.2f} {((upper - lower) / 2 / truth).mean():6.2f}"
        )
    return "\n".join(lines)


def _campaign(place: SubclassPlace, seed: int) -> list[dict[str, Any]]:
    """Return the draws of a campaign, answered by class, as rows of the table ``draws``."""
    rows: list[dict[str, Any]] = []
    answered: list[int] = []
    options = Options(f_score=False, tree=place.tree)
    for number in range(1, BUDGETS[-1] // BATCH + 1):
        pool = np.setdiff1d(np.arange(len(place.areas)), answered)
        answers = place.answers(answered)
        proposal = propose(
            place.space,
            place.areas,
            answers,
            pool,
            place.classes,
            SEED * 1000 + seed,
            number,
            BATCH,
            len(rows),
            options,
        )
        for draw in proposal.draws:
            rows.append(
                {
                    "uuid": str(len(rows)), "round": number, "order": draw.order, "unit": draw.unit, "area": draw.area,
                    "r": draw.r, "q": draw.q, "left_units": draw.left_units, "left_area": draw.left_area,
                    "f": dict(draw.f), "f_area_left": dict(draw.f_area_left),
                    "y": {str(place.codes[draw.unit]): 1.0}, "state": "answered", "blind": True, "revealed": "",
                    "interpreter": "AB",
                }
            )  # fmt: skip
            answered.append(draw.unit)
    return rows


def _told(place: SubclassPlace, taxonomy: Taxonomy, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what is told of each class after each number of answers, beside the truth."""
    area = float(place.areas.sum())
    frame = {"area": area, "units": len(place.areas), "unobserved_area": 0.0, "sha256": "x"}
    told = []
    for labels in BUDGETS:
        rounds = [{"number": number + 1, "created": ""} for number in range(labels // BATCH)]
        for row in report_areas(Rows(frame, rows[:labels], rounds, sha256="x"), taxonomy).rows:
            if not isinstance(row.outcome, Estimate) or row.code == NOT_MINING:
                continue
            codes = with_subclasses(taxonomy, row.code)
            told.append(
                {
                    "code": row.code, "labels": labels, "shown": row.positives["draws"],
                    "below": taxonomy.is_mining(row.code) and row.code != "MIN",
                    "truth": float(place.areas[np.isin(place.codes, codes)].sum()),
                    **{name: getattr(row.outcome, name) for name in ("value", "lower", "upper")},
                }
            )  # fmt: skip
    return told


if __name__ == "__main__":
    main()
