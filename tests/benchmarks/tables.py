"""What ``bench_labels`` prints: means by strategy, by place and without each place, and the verdict."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .curves import (
    BASELINES,
    BUDGETS,
    OURS,
    RIVALS,
    SUBCLASS_SAVING,
    Curves,
    Members,
    curve,
    means_without_each,
    places,
    single_images,
    targets,
)
from .replay import COLD, GIVEN, Place
from .simulated import is_simulated
from .subclasses import SubclassPlace
from .target import Target

GROUPS = ("all places", "real places", "simulated", "real images")
WIDTH = 48


def progress_line(rows: list[dict]) -> str:
    """Return the mean over seeds of one strategy on one image."""
    first = rows[0]
    last = [row for row in rows if row["labels"] == BUDGETS[-1]]
    area, unlabelled = (np.mean([row[key] for row in last]) for key in ("labelled_area_share", "f1_unlabelled"))
    return (
        f"{first['scene'][:24]:24} {first['image'][:20]:20} {first['task'][:6]:6} {first['start']:5} "
        f"{first['strategy']:17} {_numbers(curve(rows))}  ceiling {first['ceiling']:.3f}  units {first['units']}"
        f"  labelled area {area:.3f}  F1 unlabelled {unlabelled:.3f}"
    )


def report(rows: list[dict], best: str | None) -> str:
    """Return all tables; ``best`` is the strategy of scikit-activeml that stands for it."""
    given, cold, subclasses = (
        Curves([row for row in rows if (row["task"], row["start"]) == kind])
        for kind in ((Place.task, GIVEN), (Place.task, COLD), (SubclassPlace.task, GIVEN))
    )
    groups = _groups(given)
    lines = [f"{'mean F1 of mining':{WIDTH}}{'labels':17} " + " ".join(f"{budget:5d}" for budget in BUDGETS)]
    for name, members in groups.items():
        lines += _by_strategy(given, members, f"{name} ({len(members)})")
    if best:
        lines.append(f"skactiveml_best is {best}: the best mean over all places at 104 of the three skactiveml_*.")
    lines += _by_place(given, groups)
    for name, members in _groups(cold).items():
        lines += _by_strategy(cold, members, f"without any given answer: {name}")
    lines += _by_strategy(subclasses, places(subclasses.images), "macro-F1: six of mining, four look-alikes")
    lines += _verdict(given, subclasses, groups)
    return "\n".join(lines)


def _groups(curves: Curves) -> dict[str, Members]:
    everything = places(curves.images)
    real = [image for image in curves.images if not is_simulated(image[0])]
    simulated = [image for image in curves.images if is_simulated(image[0])]
    groups = dict(zip(GROUPS, (everything, places(real), places(simulated), single_images(real)), strict=True))
    return {name: members for name, members in groups.items() if members}


def _by_strategy(curves: Curves, members: Members, title: str) -> Iterator[str]:
    for strategy in curves.strategies:
        near = curves.closeness(strategy, members)
        line = f"{title:{WIDTH}}{strategy:17} {_numbers(curves.mean(strategy, members))}"
        line += f"  closeness {np.mean(near):.3f} / {min(near):.3f}"
        for baseline in BASELINES:
            if baseline in curves.strategies:
                savings = curves.savings(strategy, baseline, members)
                line += f"  saving against {baseline} {np.median(savings):.1f} / {min(savings):.1f}"
        yield line


def _by_place(curves: Curves, groups: dict[str, Members]) -> Iterator[str]:
    shown = [strategy for strategy in (OURS, *RIVALS) if strategy in curves.strategies]
    by_place = {
        strategy: {name: curves.of(strategy, images) for name, images in groups[GROUPS[0]].items()}
        for strategy in shown
    }
    for strategy, values in by_place.items():
        for name, own in values.items():
            yield f"{name:{WIDTH}}{strategy:17} {_numbers(own)}"
    for strategy, values in by_place.items():
        for name, mean in means_without_each(values).items():
            yield f"{f'all places but {name}':{WIDTH}}{strategy:17} {_numbers(mean)}"


def _verdict(given: Curves, subclasses: Curves, groups: dict[str, Members]) -> Iterator[str]:
    judged = {name: targets(given, members) for name, members in groups.items()}
    yield f"{'verdict on ours':40} {'asked':14}" + "".join(f"  {name:>15}" for name in judged)
    for found in zip(*judged.values(), strict=True):
        yield f"{found[0].name:40} {found[0].asked:14}" + "".join(f"  {target.verdict:>15}" for target in found)
    if {OURS, BASELINES[0]} <= set(subclasses.strategies):
        saved = np.median(subclasses.savings(OURS, BASELINES[0], places(subclasses.images)))
        target = Target("saving by subclass against random", float(saved), SUBCLASS_SAVING)
        yield f"{target.name:40} {target.asked:14}  {target.verdict:>15}"


def _numbers(values: np.ndarray) -> str:
    return " ".join(f"{value:.3f}" for value in values)
