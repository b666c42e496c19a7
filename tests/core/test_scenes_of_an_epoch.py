"""Draws that choose a scene first estimate every scene by itself: enumerated on two scenes of five units in all."""

from __future__ import annotations

import numpy as np
import pytest

from mining_mapper.core.estimation.active import DrawSequence, step_totals
from mining_mapper.core.estimation.sequence import read_draws

AREA = {"old": np.array([2.0, 5.0]), "new": np.array([1.0, 3.0, 4.0])}
Y = {"old": np.array([1.0, 0.25]), "new": np.array([0.0, 1.0, 0.5])}
# The new scene joins in a second epoch: the first draw is of the old scene alone.
EPOCHS = (("old",), ("old", "new"), ("old", "new"), ("old", "new"))


def sequences():
    """Yield the rows of draws of every sequence of four draws, by scene, with its probability."""

    def grow(rows, gone, chance):
        step = sum(len(of_scene) for of_scene in rows.values())
        if step == len(EPOCHS):
            yield rows, chance
            return
        open_scenes = [scene for scene in EPOCHS[step] if len(gone[scene]) < len(AREA[scene])]
        for scene in open_scenes:
            r = 1 / len(open_scenes)
            left = [i for i in range(len(AREA[scene])) if i not in gone[scene]]
            for i in left:
                q_unit = AREA[scene][i] / AREA[scene][left].sum()
                # The model learns from what it saw of this scene.
                f = float(np.mean(Y[scene][list(gone[scene])])) if gone[scene] else 0.0
                row = {
                    "order": len(rows[scene]) + 1, "round": step + 1, "state": "answered", "area": AREA[scene][i],
                    "r": r, "q": r * q_unit, "left_area": AREA[scene][left].sum(), "f": {"MIN": f},
                    "f_area_left": {"MIN": f * AREA[scene][left].sum()}, "y": {"MIN": Y[scene][i]},
                }  # fmt: skip
                more = {**rows, scene: [*rows[scene], row]}
                yield from grow(more, {**gone, scene: (*gone[scene], i)}, chance * r * q_unit)

    yield from grow({"old": [], "new": []}, {"old": (), "new": ()}, 1.0)


@pytest.mark.parametrize("scene", ["old", "new"])
def test_every_scene_is_estimated_without_bias_by_its_own_draws(scene):
    truth = AREA[scene] @ Y[scene]
    expected = chances = 0.0
    for rows, chance in sequences():
        if rows[scene]:
            draws = read_draws(rows[scene], [], [], AREA[scene].sum())
            assert isinstance(draws.sequence, DrawSequence)
            assert draws.unexplained == 0
            expected += chance * step_totals(draws.sequence)[:, 0].mean()
            chances += chance
    assert expected / chances == pytest.approx(truth)


def test_areas_of_scenes_add_up_to_that_of_the_epoch():
    """Where both scenes were drawn from, the sum of their estimates has the sum as its expectation."""
    expected = chances = 0.0
    for rows, chance in sequences():
        if all(rows.values()):
            both = [read_draws(rows[scene], [], [], AREA[scene].sum()).sequence for scene in AREA]
            expected += chance * sum(step_totals(each)[:, 0].mean() for each in both)
            chances += chance
    assert expected / chances == pytest.approx(sum(AREA[scene] @ Y[scene] for scene in AREA))
