"""Actions that an outline costs: the plugin's own tools against drawing by hand, in real QGIS.

``python3 -m tests.benchmarks.bench_effort`` runs with QGIS's Python; TEST_PYTHON is the Python of the engine's
tests, which makes units and hierarchies first. Prints tables and verdicts, and writes rows {scene, image, part, class,
area_ha, pixels, tool, actions_manual, actions_hand, actions_assisted, iou} to ``build/bench/effort.json`` and what a
whole landscape took to ``build/bench/effort_landscape.json``. ``bench_effort tuning`` runs on the landscapes that
sizes, tolerances and numbers of answers are chosen on, and writes nothing.

``hand`` draws straight lines until the agreement is reached, as the tools do; ``freehand`` drags around the part as
QGIS's own stream digitising does, without edges and corrections; a tool that does not reach the agreement pays the
manual actions on top. ``chosen`` is the tool for the size, chosen before (`chosen_for`).
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

from .effort_landscape import GOOD_F1, Landscape, Mapping, started_engine
from .effort_scene import SEED, SIMULATED
from .effort_user import GOOD, Interpreter, Part
from .true_edges import measured

REPOSITORY = Path(__file__).resolve().parent.parent.parent
OUT = REPOSITORY / "build" / "bench" / "effort.json"
OUT_LANDSCAPE = OUT.with_name("effort_landscape.json")
SIZES = ((100, 300), (300, 1500), (1500, 6000), (6000, None))
WINDOW = (1000, 700)
HAND, FREEHAND, OUTLINE, OBJECTS, DRAG, CHOSEN = "hand", "freehand", "outline", "objects", "drag", "chosen"
TOOLS = (HAND, FREEHAND, OUTLINE, OBJECTS, DRAG, CHOSEN)
LEAST_REACHED, MOST_OF_OUTLINES, MOST_OF_LARGE, MOST_OF_HAND = 0.9, 0.45, 0.25, 0.8
FARTHEST_OFF, MOST_AREA_OFF = 0.7, 0.01
LEAST_OBJECTS, MOST_OF_MANUAL = 300, 0.25


class Desk:
    """A campaign on one image, with its units, and the tools on a map; with an engine where one is given."""

    def __init__(self, place: dict, folder: Path, engine=None) -> None:
        QgsProject.instance().clear()
        layer = QgsRasterLayer(place["image"], "image")
        QgsProject.instance().addMapLayer(layer)
        taxonomy = load_taxonomy(presets()[0])
        scene = guess_scene(layer).to_scene(roles=place["roles"])
        active = list(taxonomy.active)
        self.campaign = Campaign.create(folder / "effort.gpkg", scene, None, taxonomy, active, "bench")
        # The bench draws over the same ground with every tool.
        self.campaign.set_setting("allow_overlaps", True)
        self.session = Session(self.campaign, engine, "bench")
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
    _, of_large, _, large = _figures([row for row in rows if row["pixels"] >= SIZES[-1][0]], CHOSEN)
    return [
        _judged(f"parts that reach IoU {GOOD}", reached, LEAST_REACHED, at_least=True),
        _judged("of manual", overall, MOST_OF_OUTLINES, at_least=False),
        *([_judged("of manual above 6000 pixels", of_large, MOST_OF_LARGE, at_least=False)] if large else []),
        _judged("of hand at the same IoU", of_hand, MOST_OF_HAND, at_least=False),
    ]


def _judged(name: str, value: float, bar: float, at_least: bool) -> str:
    kept = value >= bar if at_least else value <= bar
    return f"{name} {value:.3g}, wanted at {'least' if at_least else 'most'} {bar:g}: {'reached' if kept else 'MISSED'}"


def whole_landscape(place: dict, seed: int) -> dict:
    """Return what a good map of a whole simulated landscape took, with the real engine."""
    engine = started_engine()
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(place, Path(folder), engine)
        parts = [Part(name, code, _geometry(shape), desk.pixel) for name, code, shape in place["parts"]]
        landscape = Landscape(seed)
        count = Mapping(desk, landscape, parts).run()
        desk.session.close()
        desk.close()
    engine.stop()
    return {
        "scene": place["scene"], "objects": len(parts), "actions_manual": sum(part.manual() for part in parts),
        "actions_hand": landscape.by_hand(parts), "actions_assisted": count.actions, "f1": count.steps[-1][2],
        "answers": count.answers, "harvest": count.harvest, "rejects": count.rejects, "outlines": count.outlines,
        "drawn": count.drawn, "steps": count.steps,
    }  # fmt: skip


def landscape_report(told: dict) -> str:
    """Return what a whole landscape took, and whether that is little."""
    steps = "; ".join(f"{step}: {actions} actions, F1 {f1:.3f}" for step, actions, f1 in told["steps"])
    name, share = "whole landscape: ", told["actions_assisted"] / told["actions_manual"]
    return "\n".join((
        f"{name}{told['objects']} objects, {told['actions_manual']} actions to draw all by hand, "
        f"{told['actions_hand']} to draw the largest until F1 {GOOD_F1}; {steps} ({told['drawn']} drawn)",
        name + _judged("objects", told["objects"], LEAST_OBJECTS, at_least=True),
        name + _judged("F1", told["f1"], GOOD_F1, at_least=True),
        name + _judged("of manual", share, MOST_OF_MANUAL, at_least=False),
        f"{name}of the hand that stops at the same F1 {told['actions_assisted'] / told['actions_hand']:.2f}",
    ))  # fmt: skip


def outlines_report() -> str:
    """Return how far outlines lie from edges that are known."""
    found = measured()
    return "\n".join((
        "outlines: " + _judged("pixels from true edges", found["objects"], FARTHEST_OFF, at_least=False),
        "outlines: " + _judged("error of the area", found["area"], MOST_AREA_OFF, at_least=False),
        "outlines: " + _judged("sides that neighbours do not share", found["alone"], 0, at_least=False),
        f"drags: {found['drags']:.2f} pixels from true edges, {found['plain drags']:.2f} without following them",
    ))  # fmt: skip


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
    """Make the units, digitise, map a landscape, print and write."""
    python = os.environ.get("TEST_PYTHON", str(REPOSITORY / "build" / "test-env" / "bin" / "python"))
    made = subprocess.run(
        [python, "-m", "tests.benchmarks.effort_frames", *sys.argv[1:]],
        cwd=REPOSITORY, check=True, stdout=subprocess.PIPE,
    )  # fmt: skip
    places = [json.loads(line) for line in made.stdout.splitlines()]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as profile:
        application = QgsApplication([], True, profile)
        application.initQgis()
        rows, judged = [], not sys.argv[1:]
        OUT.parent.mkdir(parents=True, exist_ok=True)
        for place in places:
            rows += rows_of(place)
            if judged:
                OUT.write_text(json.dumps(rows, indent=1), encoding="utf-8")
        _say(report(rows))
        _say(outlines_report())
        _say(first_feedback(places[-1]))
        told = [whole_landscape(place, _seed(place)) for place in places if place["scene"].startswith(SIMULATED)]
        if judged:
            OUT_LANDSCAPE.write_text(json.dumps(told, indent=1), encoding="utf-8")
        _say("\n".join(map(landscape_report, told)))
        # QGIS's destructors crash at random once widgets were shown.
        os._exit(0)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _seed(place: dict) -> int:
    told = place["scene"].removeprefix(SIMULATED).strip("_")
    return int(told) if told else SEED


if __name__ == "__main__":
    main()
