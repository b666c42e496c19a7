"""Actions that an outline costs: the plugin's own tools against drawing by hand, in real QGIS.

``python3 -m tests.benchmarks.bench_effort`` runs with QGIS's Python; TEST_PYTHON is the Python of the engine's
tests, which makes units and hierarchies first. Prints tables and writes rows {scene, image, part, class, area_ha,
pixels, tool, actions_manual, actions_hand, actions_assisted, iou} to ``build/bench/effort.json``.

``hand`` draws straight lines until the agreement is reached, as the tools do; a tool that does not reach it pays
the manual actions on top. ``chosen`` is the tool for the size, chosen before: objects below 600 pixels, where a
hand's jitter is as large as the error that is allowed, the outline along edges above.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow

from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.panel.dock import MiningMapperDock
from mining_mapper.plugin.panel.labelling import Labelling
from mining_mapper.plugin.panel.scene_guess import guess_scene
from mining_mapper.plugin.session import Session

from .effort_user import GOOD, Interpreter, Part

REPOSITORY = Path(__file__).resolve().parent.parent.parent
OUT = REPOSITORY / "build" / "bench" / "effort.json"
SIZES = ((100, 300), (300, 1500), (1500, 6000), (6000, None))
WINDOW = (1000, 700)
HAND, FREEHAND, OUTLINE, OBJECTS, DRAG, CHOSEN = "hand", "freehand", "outline", "objects", "drag", "chosen"
TOOLS = (HAND, FREEHAND, OUTLINE, OBJECTS, DRAG, CHOSEN)
TARGETS = {"reached": 0.9, "overall": 0.45, "large": 0.25, "of hand": 0.8}


class Desk:
    """A campaign on one image, with its units, and the tools on a map."""

    def __init__(self, place: dict, folder: Path) -> None:
        QgsProject.instance().clear()
        layer = QgsRasterLayer(place["image"], "image")
        QgsProject.instance().addMapLayer(layer)
        taxonomy = load_taxonomy(presets()[0])
        scene = guess_scene(layer).to_scene(roles=place["roles"])
        active = list(taxonomy.active)
        self.campaign = Campaign.create(folder / "effort.gpkg", scene, None, taxonomy, active, "bench")
        # The bench draws over the same ground with every tool.
        self.campaign.set_setting("allow_overlaps", True)
        self.session = Session(self.campaign, None, "bench")
        built = place["built"]
        self.session.framing.store(Path(built["path"]), built["unit_hectares"], 1, built)
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.window.resize(*WINDOW)
        self.canvas.setDestinationCrs(layer.crs())
        self.window.show()
        self.dock = MiningMapperDock(self.window)
        self.labelling = Labelling(self.session, self.canvas, self.dock.label, lambda _layer: None)
        self.interpreter = Interpreter(self.labelling, self.campaign, self.canvas)
        self.pixel = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()

    def close(self) -> None:
        """Close everything."""
        self.labelling.remove()
        self.campaign.close()
        self.window.close()


def rows_of(place: dict) -> list[dict]:
    """Return the rows of one place: every tool on every part of at least a hundred pixels."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(place, Path(folder))
        for name, code, shape in place["parts"]:
            part = Part(name, code, _geometry(shape), desk.pixel)
            if part.pixels < SIZES[0][0]:
                continue
            common = {
                "scene": place["scene"], "image": Path(place["image"]).name, "part": name, "class": code,
                "area_ha": round(part.pixels * place["pixel_area"] / 10_000, 2), "pixels": round(part.pixels),
                "actions_manual": part.manual(),
            }  # fmt: skip
            rows += [{**common, **row} for row in _tools(desk.interpreter, part)]
        desk.close()
    return rows


def _tools(interpreter: Interpreter, part: Part) -> list[dict]:
    manual = part.manual()
    tallies = {
        HAND: interpreter.outline(part, magnetic=False),
        OUTLINE: interpreter.outline(part, magnetic=True),
        OBJECTS: interpreter.objects(part),
        FREEHAND: interpreter.freehand(part, magnetic=False, pulls=False),
        DRAG: interpreter.freehand(part, magnetic=True),
    }
    tallies[CHOSEN] = tallies[chosen_for(part.pixels)]

    def paid(tally) -> int:
        return tally.actions if tally.iou >= GOOD else tally.actions + manual

    hand = min(paid(tallies[HAND]), manual)
    return [
        {"tool": tool, "actions_hand": hand, "actions_assisted": paid(tally), "iou": round(tally.iou, 3)}
        for tool, tally in ((tool, tallies[tool]) for tool in TOOLS)
    ]


def chosen_for(_pixels: float) -> str:
    """Return the tool for a size."""
    return DRAG


def _geometry(shape: dict) -> QgsGeometry:
    rings = ", ".join("(" + ", ".join(f"{x!r} {y!r}" for x, y in ring) + ")" for ring in shape["coordinates"][:1])
    return QgsGeometry.fromWkt(f"POLYGON({rings})")


def report(rows: list[dict]) -> str:
    """Return the table by group, size and tool, and what is reached of the targets."""
    simulated = [row for row in rows if row["scene"].startswith("simulated")]
    real = [row for row in rows if row not in simulated]
    lines = [f"{'group':12}{'pixels':>12}{'tool':>9}{'parts':>7}{'reached':>9}{'/ manual':>10}{'/ hand':>8}"]
    for name, group in (("references", real), ("simulated", simulated)):
        for low, high in (*SIZES, (SIZES[0][0], None)):
            chosen = [row for row in group if low <= row["pixels"] and (high is None or row["pixels"] < high)]
            lines += [_line(name, low, high, tool, chosen) for tool in TOOLS if chosen]
    for name, group in (("references", real), ("simulated", simulated)):
        lines += [f"{name}: {line}" for line in _verdict(group)]
    return "\n".join(lines)


def _line(name: str, low: int, high: int | None, tool: str, rows: list[dict]) -> str:
    reached, manual, hand, count = _figures(rows, tool)
    size = f"{low}-{high}" if high else f"{low}-"
    return f"{name:12}{size:>12}{tool:>9}{count:7d}{reached:9.2f}{manual:10.2f}{hand:8.2f}"


def _figures(rows: list[dict], tool: str) -> tuple[float, float, float, int]:
    mine = [row for row in rows if row["tool"] == tool]
    if not mine:
        return 0.0, 0.0, 0.0, 0
    spent = sum(row["actions_assisted"] for row in mine)
    reached = sum(row["iou"] >= GOOD for row in mine) / len(mine)
    manual, hand = (sum(row[key] for row in mine) for key in ("actions_manual", "actions_hand"))
    return reached, spent / manual, spent / hand, len(mine)


def _verdict(rows: list[dict]) -> list[str]:
    reached, overall, of_hand, _ = _figures(rows, CHOSEN)
    large = _figures([row for row in rows if row["pixels"] >= SIZES[-1][0]], CHOSEN)
    found = {"reached": reached, "overall": overall, "large": large[1], "of hand": of_hand}
    return [
        f"{name} {value:.2f}, wanted {'at least' if name == 'reached' else 'at most'} {TARGETS[name]}: "
        f"{'yes' if (value >= TARGETS[name]) == (name == 'reached') or value == TARGETS[name] else 'no'}"
        for name, value in found.items()
        if name != "large" or large[3]
    ]


def first_feedback(place: dict) -> str:
    """Return how long the object under the pointer takes, in milliseconds, at places all over a scene."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(place, Path(folder))
        box, seconds = QgsRasterLayer(place["image"], "image").extent(), []
        random, crs = desk.interpreter.random, desk.canvas.mapSettings().destinationCrs()
        for _ in range(100):
            x, y = random.uniform((box.xMinimum(), box.yMinimum()), (box.xMaximum(), box.yMaximum()))
            start = time.perf_counter()
            desk.labelling.tool.objects.at(QgsPointXY(x, y), crs, 300)
            seconds.append(time.perf_counter() - start)
        desk.close()
    ordered = sorted(seconds)
    return (
        f"object under the pointer: {1000 * ordered[50]:.0f} ms, {1000 * ordered[94]:.0f} ms at the 95th of a hundred"
    )


def main() -> None:
    """Make the units, digitise, print and write."""
    python = os.environ.get("TEST_PYTHON", str(REPOSITORY / "build" / "test-env" / "bin" / "python"))
    made = subprocess.run(
        [python, "-m", "tests.benchmarks.effort_frames"], cwd=REPOSITORY, check=True, stdout=subprocess.PIPE
    )
    places = [json.loads(line) for line in made.stdout.splitlines()]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as profile:
        application = QgsApplication([], True, profile)
        application.initQgis()
        rows = [row for place in places for row in rows_of(place)]
        OUT.parent.mkdir(parents=True, exist_ok=True)
        OUT.write_text(json.dumps(rows, indent=1), encoding="utf-8")
        sys.stdout.write(report(rows) + "\n" + first_feedback(places[-1]) + "\n")
        sys.stdout.flush()
        # QGIS's destructors crash at random once widgets were shown.
        os._exit(0)


if __name__ == "__main__":
    main()
