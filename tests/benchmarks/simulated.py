"""Simulated landscapes as places of the benches: made once, in the layout of the real scenes."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from mining_mapper.core.landscape import simulate_landscape
from mining_mapper.engine.sample import write_sample

SIDE = 420
PREFIX = "simulated"


@dataclass(frozen=True)
class Recipe:
    """A landscape of one date: its seed, number of bands, mining's share of the pixels (about) and objects."""

    seed: int
    bands: int
    share: float
    objects: int

    @property
    def name(self) -> str:
        """Of the folder."""
        return f"{PREFIX}_{self.seed}_{self.bands:02d}bands_{100 * self.share:02.0f}percent"


RECIPES = (
    Recipe(61, 3, 0.15, 48),
    Recipe(62, 4, 0.02, 16),
    Recipe(63, 5, 0.08, 32),
    Recipe(64, 6, 0.05, 24),
    Recipe(65, 8, 0.03, 20),
    Recipe(66, 10, 0.12, 60),
    Recipe(67, 12, 0.04, 24),
    Recipe(68, 13, 0.02, 16),
)
# Many objects and bands: enough units of every subclass.
OF_SUBCLASSES = RECIPES[5]


def make_landscapes(folder: Path, recipes: tuple[Recipe, ...] = RECIPES) -> None:
    """Write the landscapes that the folder does not hold yet, one folder each."""
    for recipe in recipes:
        target = folder / recipe.name
        if target.exists():
            continue
        # Renamed when it is complete: an interrupted run leaves no half landscape behind.
        unfinished = folder / f".{recipe.name}"
        shutil.rmtree(unfinished, ignore_errors=True)
        landscape = simulate_landscape(
            recipe.seed, (SIDE, SIDE), recipe.bands, dates=1, n_objects=recipe.objects, mining_share=recipe.share
        )
        write_sample(unfinished, landscape)
        unfinished.rename(target)


def is_simulated(scene: str) -> bool:
    """Whether a scene's folder is one of the landscapes."""
    return scene.startswith(f"{PREFIX}_")
