"""The demo's part inside QGIS: a replayed interpreter labels a scene with real keys in the real panel.

QGIS runs this file with ``--code``; ``MINING_MAPPER_DEMO`` names the job that ``demo.py`` wrote.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsApplication, QgsMultiBandColorRenderer, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins

JOB = json.loads(Path(os.environ["MINING_MAPPER_DEMO"]).read_text(encoding="utf-8"))
sys.path.insert(0, JOB["tests"])

from replayed_interpreter import ReplayedInterpreter, ceiling, f1_score, read_reference  # noqa: E402

SECONDS = 300.0
# A map that did not move is not drawn again.
LONGEST_DRAWING = 2.0
NOT_DECIDED = "cannot_tell"
BATCH = 5
WINDOW = (1280, 800)
SCREENSHOTS_AT = (1, 30)


class Demo:
    """One campaign from the image to the training set."""

    def __init__(self, job: dict) -> None:
        self.job = job
        self.out = Path(job["out"])
        self.plugin = plugins["mining_mapper"]
        self.workspace = self.plugin.workspace
        self.failures: list[Exception] = []
        self.rounds: list[dict[str, float]] = []
        self.answers: dict[int, str] = {}
        self.milliseconds: dict[str, list[float]] = {"within a round": [], "to the next round": []}
        self.drawn = 0
        iface.mapCanvas().mapCanvasRefreshed.connect(self.count_drawing)
        self.workspace.said.connect(self.hear)

    def run(self) -> None:
        """Go through the whole day."""
        self.say(f"QGIS opened; labelling {Path(self.job['scene']).name} with a replayed interpreter.")
        self.add_image()
        self.plugin.show_panel()
        self.start_engine()
        self.create_campaign()
        self.build_units()
        self.digitise_one_mine()
        while len(self.answers) < self.job["answers"]:
            self.answer_round()
        self.export()
        self.draw_curve()
        self.screenshot("panel_end")
        self.save_results()

    # ------------------------------------------------------------ the steps

    def add_image(self) -> None:
        """Add the image as a person would, and show it in natural colours."""
        from mining_mapper.plugin.panel.scene_guess import guess_scene

        iface.mainWindow().resize(*WINDOW)
        self.layer = iface.addRasterLayer(self.job["scene"], Path(self.job["scene"]).stem)
        roles = guess_scene(self.layer).roles
        renderer = self.layer.renderer()
        if {"red", "green", "blue"} <= set(roles) and isinstance(renderer, QgsMultiBandColorRenderer):
            renderer.setRedBand(roles["red"])
            renderer.setGreenBand(roles["green"])
            renderer.setBlueBand(roles["blue"])
            self.layer.setDefaultContrastEnhancement()
        iface.mapCanvas().setDestinationCrs(self.layer.crs())
        iface.mapCanvas().setExtent(self.layer.extent())

    def start_engine(self) -> None:
        self.workspace.start_engine()
        self.wait(lambda: self.workspace.engine.state == "ready", "the engine")

    def create_campaign(self) -> None:
        from mining_mapper.core.taxonomy import load_taxonomy, presets
        from mining_mapper.plugin.panel.new_campaign_dialog import CampaignRequest
        from mining_mapper.plugin.panel.scene_guess import guess_scene

        self.taxonomy = load_taxonomy(presets()[1 if self.is_binary() else 0])
        request = CampaignRequest(
            path=str(self.out / "campaign.gpkg"),
            scene=guess_scene(self.layer).to_scene(),
            area=None,
            taxonomy=self.taxonomy,
            active=list(self.taxonomy.active),
            interpreter="replay",
        )
        if not self.workspace.create(request):
            raise RuntimeError(f"The campaign could not be created: {self.failures}")
        self.session = self.workspace.session
        self.session.message.connect(self.hear)

    def is_binary(self) -> bool:
        source = gdal.OpenEx(self.job["reference"], gdal.OF_VECTOR)
        definition = source.GetLayer(0).GetLayerDefn()
        names = {definition.GetFieldDefn(i).GetName().lower() for i in range(definition.GetFieldCount())}
        return "code" not in names

    def build_units(self) -> None:
        hectares = self.plugin.dock.review.units.hectares.value()
        self.plugin.dock.show_review()
        self.session.build_frame(hectares, seed=self.job["seed"])
        self.wait(lambda: self.session.state == "idle", "the units")
        self.frame = self.workspace.campaign.frame()
        frame_path = self.workspace.campaign.frame_path(self.frame)
        self.units = gdal.Open(str(frame_path)).ReadAsArray()
        codes = set(self.taxonomy.mining_codes())
        self.reference = read_reference(Path(self.job["reference"]), frame_path, codes)
        self.interpreter = ReplayedInterpreter(self.reference, self.units)
        self.ceiling = ceiling(self.interpreter)
        units = self.frame["units"]
        self.say(f"{units} units of {hectares:.2f} ha; the best F1 that they allow is {self.ceiling:.3f}.")

    def digitise_one_mine(self) -> None:
        """Label one unit by hand, as anybody begins who knows one mine of the image."""
        mines = self.interpreter.units_of_mining()
        sizes = np.bincount(self.units.ravel())[mines]
        unit = int(mines[np.argmax(sizes)])
        rows, columns = np.nonzero(self.units == unit)
        left, right, _, top, _, bottom = gdal.Open(self.job["scene"]).GetGeoTransform()
        point = QgsPointXY(left + right * (columns[0] + 0.5), top + bottom * (rows[0] + 0.5))
        taken = self.session.framing.unit_at(point, self.workspace.campaign.crs)
        self.session.digitise(taken.geometry, self.key_code(self.interpreter.answer(unit)), taken.number)
        self.say("Digitised one mining unit by hand, with the unit tool.")

    def answer_round(self) -> None:
        if self.session.current is None:
            self.session.batch = BATCH
            self.session.propose(BATCH)
        self.wait(lambda: self.session.current is not None, "the next candidates")
        number = self.session.current.round
        while self.session.current is not None and self.session.current.round == number:
            self.answer(self.session.current)
        self.wait(lambda: self.session.state in ("reviewing", "idle"), "the model")
        self.measure(number)

    def answer(self, candidate) -> None:
        if len(self.answers) + 1 in SCREENSHOTS_AT:
            self.pause(0.8)
            self.screenshot(f"question_{len(self.answers) + 1}")
        code = self.interpreter.answer(candidate.unit)
        before = candidate.uuid
        started, drawn = time.perf_counter(), self.drawn
        if code is None:
            self.session.undecided(NOT_DECIDED)
        elif code == "NEG":
            self.press(Qt.Key.Key_N)
        else:
            code = self.key_code(code)
            self.press(Qt.Key(int(Qt.Key.Key_1) + list(self.session.active).index(code)))
        self.answers[candidate.unit] = code or ""
        self.wait(lambda: self.session.current is not None and self.session.current.uuid != before, "the next question")
        self.wait(lambda: self.drawn > drawn or time.perf_counter() - started > LONGEST_DRAWING, "the map")
        same = self.session.current.round == candidate.round
        self.milliseconds["within a round" if same else "to the next round"].append(
            1000 * (time.perf_counter() - started)
        )

    def key_code(self, code: str) -> str:
        """Return the active class that an answer is given with."""
        from mining_mapper.core.taxonomy import MINING

        active = self.session.active
        if code in active:
            return code
        line = [parent for parent in self.taxonomy.ancestors(code) if parent in active]
        return line[0] if line else MINING if MINING in active else active[0]

    def press(self, key) -> None:
        iface.mapCanvas().setFocus()
        QTest.keyClick(iface.mapCanvas(), key)

    def measure(self, number: int) -> None:
        """Say F1 against the reference, answered units with their answers."""
        bands = gdal.Open(str(self.predict_map()))
        mining = np.zeros(self.units.shape, np.float32)
        for band in range(1, bands.RasterCount + 1):
            code = bands.GetRasterBand(band).GetDescription()
            if code in self.taxonomy and self.taxonomy.is_mining(code):
                values = bands.GetRasterBand(band).ReadAsArray().astype(np.float32)
                mining += np.where(values <= 100, values, 0)
        f1 = f1_score(mining > 50, self.reference)
        self.rounds.append({"round": number, "answers": len(self.answers), "f1": f1})
        self.say(f"round {number:3d}: {len(self.answers):4d} answers, F1 {f1:.3f}, the units allow {self.ceiling:.3f}")

    def predict_map(self) -> Path:
        """Let the engine write the probabilities of all classes by the model of all answers so far."""
        campaign, path = self.workspace.campaign, self.out / "map.tif"
        params = {
            "scene": campaign.scene_object(campaign.scene),
            "frame": campaign.frame_object(self.frame),
            "cache": str(campaign.cache),
            **campaign.snapshot(self.frame["uuid"]),
            "classes": list(self.session.active),
            "seed": self.frame["seed"],
            "path": str(path),
        }
        self.ask(lambda done: self.workspace.engine.call("map.predict", params, done, self.hear), "the map")
        return path

    def export(self) -> None:
        options = {"folder": str(self.out / "training_set"), "formats": ["gpkg", "geojson", "chips"], "chip_size": 64}
        written = self.ask(lambda done: self.workspace.export(options, done, self.hear, None), "the export")
        self.say(f"Training set: {len(written['files'])} files in {self.out.name}/training_set, {written['counts']}.")

    def draw_curve(self) -> None:
        """Draw F1 against answers as a picture."""
        picture = QImage(900, 560, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top, width, height = 80, 50, 780, 420
        most = max(entry["answers"] for entry in self.rounds)
        painter.setPen(QColor("#333333"))
        painter.drawText(left, 30, f"F1 of mining by answers (replayed interpreter), {Path(self.job['scene']).name}")
        for tenth in range(0, 11, 2):
            y = top + height - height * tenth / 10
            painter.setPen(QPen(QColor("#dddddd"), 1))
            painter.drawLine(left, int(y), left + width, int(y))
            painter.setPen(QColor("#333333"))
            painter.drawText(left - 40, int(y) + 5, f"{tenth / 10:.1f}")
        for answers in range(0, most + 1, 20):
            painter.drawText(int(left + width * answers / most) - 8, top + height + 22, str(answers))
        painter.setPen(QPen(QColor("#999999"), 1, Qt.PenStyle.DashLine))
        limit = int(top + height - height * self.ceiling)
        painter.drawLine(left, limit, left + width, limit)
        painter.drawText(left + 8, limit - 6, f"what the units allow: {self.ceiling:.3f}")
        painter.setPen(QPen(QColor("#332288"), 3))
        points = [(int(left + width * e["answers"] / most), int(top + height - height * e["f1"])) for e in self.rounds]
        for one, other in zip(points, points[1:]):
            painter.drawLine(*one, *other)
        painter.end()
        picture.save(str(self.out / "learning_curve.png"))

    def save_results(self) -> None:
        results = {
            "scene": Path(self.job["scene"]).name,
            "units": self.frame["units"],
            "ceiling": self.ceiling,
            "rounds": self.rounds,
            "milliseconds": self.milliseconds,
        }
        (self.out / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
        last = self.rounds[-1]
        self.say(f"Done: {last['answers']} answers, F1 {last['f1']:.3f} against the reference.")

    # ------------------------------------------------------------ helpers of the replay

    def wait(self, condition, what: str) -> None:
        deadline = time.monotonic() + SECONDS
        while not condition():
            if self.failures:
                raise RuntimeError(f"While waiting for {what}: {self.failures[0]}")
            if time.monotonic() > deadline:
                raise RuntimeError(f"Waited {SECONDS:.0f} s for {what}.")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.001)

    def ask(self, call, what: str):
        """Call with a callback and wait for what it gets."""
        results: list = []
        call(results.append)
        self.wait(lambda: results, what)
        return results[0]

    def count_drawing(self) -> None:
        self.drawn += 1

    def hear(self, news: object) -> None:
        """Whatever the panel would show as an error ends the demo."""
        if isinstance(news, Exception):
            self.failures.append(news)

    def pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end, "the map")

    def screenshot(self, name: str) -> None:
        iface.mainWindow().grab().save(str(self.out / f"{name}.png"))

    def say(self, text: str) -> None:
        sys.__stdout__.write(text + "\n")
        sys.__stdout__.flush()


def start() -> None:
    """Run the demo and end QGIS with its exit code."""
    code = 0
    try:
        Demo(JOB).run()
    except Exception:
        sys.__stderr__.write(traceback.format_exc())
        code = 1
    QgsProject.instance().setDirty(False)
    plugins["mining_mapper"].unload()
    QgsProject.instance().clear()
    QgsApplication.instance().processEvents()
    # QGIS's own end may crash after Python's; everything is on the disk.
    os._exit(code)


QTimer.singleShot(1000, start)
