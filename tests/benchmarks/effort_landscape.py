"""Actions until the map of a whole SIMULATED landscape is good: answers, a harvest, and corrections by hand.

A replayed interpreter answers what is drawn with one key each, by the class that covers most of a unit. Then the
model's objects are harvested and accepted in one go; what the map shows to be wrong goes, and what is missing is
drawn with the outline tool, the largest mistake first, until the map is good. The map is what the campaign's labels
cover. Roads are mining in the landscape without being objects, and are left out of the score.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from mining_mapper.core.environment import child_environment, engine_command, engine_home, engine_python
from mining_mapper.core.landscape import simulate_landscape
from mining_mapper.plugin.engine_client import READY, EngineClient
from mining_mapper.plugin.harvesting import CONTROL, LEAST_HECTARES, PRECISION, Harvesting
from mining_mapper.plugin.lists import Lists
from mining_mapper.plugin.session import IDLE, REVIEWING
from mining_mapper.plugin.units import burnt

from .effort_scene import OBJECTS, SHARE, SIDE
from .effort_user import Interpreter, Part

GOOD_F1 = 0.9
ANSWERS, BATCH = 200, 20
# Chosen on the landscapes for tuning.
SETTINGS = {PRECISION: 0.8, LEAST_HECTARES: 0.1, CONTROL: 0.0}
# The menu, its entry, two keys for each of the three settings, the button, and "Accept all shown".
HARVEST_ACTIONS = 10
# A click on the row that is wrong, and the key that rejects it.
REJECT_ACTIONS = 2
ROADS, MINING_FROM, MINING_TO = 153, 100, 200
MOST_OUTLINES = 200
SECONDS = 600.0


@dataclass
class Count:
    """What was done so far, and what the map was worth after each step: (step, actions, F1)."""

    answers: int = 0
    harvest: int = 0
    rejects: int = 0
    outlines: int = 0
    drawn: int = 0
    steps: list[tuple[str, int, float]] = field(default_factory=list)

    @property
    def actions(self) -> int:
        """All of them."""
        return self.answers + self.harvest + self.rejects + self.outlines


class Landscape:
    """The truth of a simulated landscape on the grid of its image.

    Args:
        seed: of the landscape.
    """

    def __init__(self, seed: int) -> None:
        made = simulate_landscape(seed, (SIDE, SIDE), dates=1, n_objects=OBJECTS, mining_share=SHARE)
        taken = made.dates[0]
        self.transform = made.geotransform
        self.classes = taken.classes
        self.mining = (taken.classes >= MINING_FROM) & (taken.classes < MINING_TO)
        self.counted = taken.classes != ROADS

    def f1(self, mapped: np.ndarray) -> float:
        """Return F1 of mining over the counted pixels."""
        hits = (mapped & self.mining & self.counted).sum()
        false = ((mapped != self.mining) & self.counted).sum()
        return float(2 * hits / max(2 * hits + false, 1))

    def covered(self, shape: QgsGeometry) -> np.ndarray:
        """Return bool[rows, cols]: the pixels that a shape covers."""
        return burnt(shape, self.mining.shape, self.transform)

    def by_hand(self, parts: list[Part]) -> int:
        """Return the actions of drawing objects by hand, the largest first, until the map is good."""
        mapped, spent = np.zeros(self.mining.shape, bool), 0
        for part in sorted(parts, key=lambda each: -each.pixels):
            mapped |= self.covered(part.geometry)
            spent += part.manual()
            if self.f1(mapped) >= GOOD_F1:
                break
        return spent


class Mapping:
    """One campaign on a landscape, from nothing to a good map.

    Args:
        desk: of ``bench_effort``: its units, its session without an engine yet, its tools.
        landscape: the truth.
        parts: its objects.
    """

    def __init__(self, desk, landscape: Landscape, parts: list[Part]) -> None:
        self._desk = desk
        self._campaign, self._session = desk.campaign, desk.session
        self._landscape = landscape
        self._parts = parts
        self._units, _transform = desk.session.framing.raster().read([0, 0, SIDE, SIDE])
        self.count = Count()

    def run(self) -> Count:
        """Map it, and return what that took."""
        self._campaign.set_setting("allow_overlaps", False)
        self._answer_all()
        self._note("answers")
        lists = Lists(self._session)
        for uuid in self._harvest(lists):
            lists.reject([uuid])
            self.count.rejects += REJECT_ACTIONS
        self._note("rejects")
        waiting = [each.uuid for each in lists.waiting("harvest")]
        if waiting:
            lists.accept(waiting, seen=False)
        self._note("harvest")
        self._draw_what_is_missing()
        self._note("outlines")
        return self.count

    def _answer_all(self) -> None:
        session = self._session
        session.propose(BATCH)
        while self.count.answers < ANSWERS:
            self._wait(lambda: session.state == REVIEWING and session.current is not None)
            session.answer(self._truth_of(session.current.unit))
            self.count.answers += 1

    def _truth_of(self, unit: int) -> str:
        """Return the key of the class that covers most of a unit: its own, or its group's."""
        values, numbers = np.unique(self._landscape.classes[self._units == unit], return_counts=True)
        mining = (values >= MINING_FROM) & (values < MINING_TO)
        if 2 * numbers[mining].sum() < numbers.sum():
            return "NEG"
        taxonomy = self._campaign.taxonomy
        value = values[mining][numbers[mining].argmax()]
        code = next(each.code for each in taxonomy.classes if each.value == value)
        return next((each for each in (code, *taxonomy.ancestors(code)) if each in self._session.active), "MIN")

    def _harvest(self, lists: Lists) -> list[str]:
        """Harvest, and return which of the found objects are mostly no mining, the largest first."""
        for name, value in SETTINGS.items():
            self._campaign.set_setting(name, value)
        self._wait(lambda: self._session.state in (REVIEWING, IDLE))
        told: list = []
        Harvesting(self._session, lists, self._desk.window).begin(lambda _fraction: None, told.append)
        self._wait(lambda: told)
        if not isinstance(told[0], dict):
            raise RuntimeError(f"The harvest failed: {told[0]}")
        self.count.harvest += HARVEST_ACTIONS
        wrong = []
        mapped = self._mapped()
        found = {each.uuid: self._landscape.covered(each.geometry) for each in lists.waiting("harvest")}
        for pixels in found.values():
            mapped |= pixels
        counted, mining = self._landscape.counted, self._landscape.mining
        excess = {uuid: int((pixels & counted & ~mining).sum()) for uuid, pixels in found.items()}
        for uuid in sorted(excess, key=excess.get, reverse=True):
            pixels = found[uuid] & counted
            if self._landscape.f1(mapped) >= GOOD_F1:
                break
            if 2 * excess[uuid] > pixels.sum():
                mapped &= ~found[uuid]
                wrong.append(uuid)
        return wrong

    def _draw_what_is_missing(self) -> None:
        """Draw objects that the map misses, the largest missing ground first."""
        interpreter: Interpreter = self._desk.interpreter
        pixels = {part.name: self._landscape.covered(part.geometry) for part in self._parts}
        left = {part.name: part for part in self._parts}
        mapped = self._mapped()
        while self._landscape.f1(mapped) < GOOD_F1 and left and self.count.drawn < MOST_OUTLINES:
            missing = {name: int((pixels[name] & ~mapped).sum()) for name in left}
            part = left.pop(max(missing, key=missing.get))
            self.count.outlines += interpreter.freehand(part, magnetic=True, pulls=False).actions
            self.count.drawn += 1
            mapped = self._mapped()

    def _mapped(self) -> np.ndarray:
        """Return what the labels of mining cover."""
        taxonomy, mapped = self._campaign.taxonomy, np.zeros((SIDE, SIDE), bool)
        shapes = [row["geometry"] for row in self._campaign.rows("labels") if taxonomy.is_mining(row["class"])]
        return self._landscape.covered(QgsGeometry.collectGeometry(shapes)) if shapes else mapped

    def _note(self, step: str) -> None:
        self.count.steps.append((step, self.count.actions, round(self._landscape.f1(self._mapped()), 4)))

    def _wait(self, until) -> None:
        deadline = time.monotonic() + SECONDS
        while not until():
            if time.monotonic() > deadline:
                raise RuntimeError(f"The engine did not answer within {SECONDS:.0f} seconds.")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def started_engine() -> EngineClient:
    """Return the real engine, ready.

    Raises:
        EngineError: its environment is not made.
    """
    python = engine_python(engine_home())
    client = EngineClient(lambda: engine_command(python), child_environment(os.environ))
    client.start()
    deadline = time.monotonic() + SECONDS
    while client.state != READY and time.monotonic() < deadline:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return client
