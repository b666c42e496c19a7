"""Make the recordings of ``docs/recordings``: each tool at work in real QGIS, on the SIMULATED sample only.

Run with QGIS's Python (``python3 tests/plugin/recordings.py``; MINING_MAPPER_RECORDINGS names some of them): starts
QGIS under Xvfb in a profile of its own, moves the mouse and presses keys as a person would, and grabs the map. Needs
xvfb-run, ImageMagick and the engine's environment.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

REPOSITORY = Path(os.environ.get("MINING_MAPPER_REPOSITORY") or Path(__file__).resolve().parents[2])
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tests" / "plugin")]

from screenshots import SIZE, Pictures  # noqa: E402

OUT = REPOSITORY / "docs" / "recordings"
FRAMES, WANTED = "MINING_MAPPER_FRAMES", "MINING_MAPPER_RECORDINGS"
SECONDS = 900
WIDTH, HUNDREDTHS, COLOURS, LARGEST = 440, 14, 32, 1_000_000
LAST_HUNDREDTHS = 120
NAMES = ("smart", "box", "region", "freehand", "outline", "canvas", "mend", "split", "swipe", "second_view")
POINTER = 7


def outside() -> int:
    """Start QGIS once, make a GIF of the frames of each tool; return 1 when one is missing or too large."""
    from mining_mapper.core.environment import HOME_VARIABLE, engine_home

    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="mining-mapper-recordings-") as folder:
        environment = {
            **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
            HOME_VARIABLE: str(engine_home()),
            "MINING_MAPPER_REPOSITORY": str(REPOSITORY),
            FRAMES: folder,
            WANTED: " ".join(wanted()),
            "XDG_DATA_HOME": f"{folder}/data",
        }
        qgis = f"qgis --nologo --noversioncheck --code '{Path(__file__).resolve()}' --profiles-path {folder}/profile"
        screen = f"-screen 0 {SIZE[0]}x{SIZE[1]}x24"
        command = ["xvfb-run", "-a", "-s", screen, "sh", "-c", f"openbox & sleep 1; {qgis}"]
        subprocess.run(command, env=environment, timeout=SECONDS, check=False)
        made = [_animate(Path(folder), name) for name in wanted()]
    sys.stdout.write(
        "\n".join(f"{path.name} {path.stat().st_size // 1000} kB" for path in made if path.exists()) + "\n"
    )
    return int(any(not path.exists() or path.stat().st_size > LARGEST for path in made))


def _animate(folder: Path, name: str) -> Path:
    frames, path = sorted(map(str, folder.glob(f"{name}_*.png"))), OUT / f"{name}.gif"
    if frames:
        looks = ["-resize", f"{WIDTH}x", "+dither", "-colors", str(COLOURS), "-layers", "Optimize", "-loop", "0"]
        timed = ["-delay", str(HUNDREDTHS), *frames[:-1], "-delay", str(LAST_HUNDREDTHS), frames[-1]]
        subprocess.run(["convert", *timed, *looks, str(path)], check=True)
    return path


class Recordings(Pictures):
    """Walks through the tools and grabs the map while it does."""

    def __init__(self) -> None:
        super().__init__("light")
        self.folder = Path(os.environ[FRAMES])
        self.name, self.frames, self.at = "", 0, (0, 0)

    def run(self) -> None:
        """Record all tools."""
        from qgis.core import QgsSettings
        from qgis.PyQt.QtWidgets import QDockWidget

        import mining_mapper

        self.window.resize(*SIZE)
        self.window.move(0, 0)
        for dock in self.window.findChildren(QDockWidget):
            dock.setVisible(False)
        # The tour of first use has pictures of its own.
        QgsSettings().setValue("mining_mapper/tour_seen", True)
        self.plugin = mining_mapper.classFactory(self.iface)
        self.plugin.initGui()
        self.plugin.show_panel()
        self.workspace, self.dock = self.plugin.workspace, self.plugin.dock
        self.iface.newProject()
        self.pump(1)
        self.open_sample()
        recorded = (
            *(self.smart, self.box, self.region, self.freehand, self.outline, self.as_on_screen, self.mend),
            *(self.split, self.swipe, self.second_view),
        )
        tools = dict(zip(NAMES, recorded))
        for name in wanted():
            self.name, self.frames, self.grabbed = name, 0, self.canvas
            self.clear()
            tools[name]()
            self.hold(4)

    def open_sample(self) -> None:
        """Open the sample, build its units, let the model learn two rounds."""
        self.workspace.try_sample()
        self.wait(lambda: self.workspace.session is not None, "the sample")
        self.wait(lambda: self.workspace.engine.state == "ready", "the engine")
        session = self.workspace.session
        session.build_frame(self.dock.review.units.hectares.value())
        self.wait(lambda: session.state == "idle", "the units")
        session.propose(10)
        self.truth = self.reference()
        for _ in range(40):
            self.answer(by_key=False)
        self.wait(lambda: session.current is not None, "the next candidates")
        session.blind = False
        self.dock.show_tab(self.dock.label)
        self.canvas, self.labelling = self.iface.mapCanvas(), self.plugin.desk.labelling
        self.objects = self.large_objects()

    def large_objects(self):
        """Return outlines of the large mining objects of the landscape, the largest first."""
        import numpy as np
        from osgeo import gdal, ogr
        from qgis.core import QgsGeometry

        from mining_mapper.core.landscape import simulate_landscape
        from mining_mapper.plugin.panel.sample import BANDS, SEED
        from mining_mapper.plugin.panel.sample import SIZE as SAMPLE_SIZE

        landscape = simulate_landscape(seed=SEED, size=SAMPLE_SIZE, n_bands=BANDS)
        objects = np.where(landscape.dates[-1].mining_mask() > 0, landscape.dates[-1].objects, 0).astype(np.int32)
        raster = gdal.GetDriverByName("MEM").Create("", objects.shape[1], objects.shape[0], 1, gdal.GDT_Int32)
        raster.SetGeoTransform(landscape.geotransform)
        raster.GetRasterBand(1).WriteArray(objects)
        store = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = store.CreateLayer("objects")
        gdal.Polygonize(raster.GetRasterBand(1), raster.GetRasterBand(1), layer, -1)
        shapes = [QgsGeometry.fromWkt(feature.GetGeometryRef().ExportToWkt()) for feature in layer]
        return sorted((shape.simplify(10) for shape in shapes), key=lambda shape: -shape.area())

    # ------------------------------------------------------------ tools

    def smart(self) -> None:
        """Hover, grow, click, add a neighbour, drag a stroke."""
        self.look(2)
        self.dock.label.unit_tool.setChecked(True)
        middle = self.middle()
        self.glide((middle[0] - 120, middle[1] - 60), middle)
        for _ in range(2):
            self.press("+")
            self.hold(2)
        self.click(middle)
        self.glide(middle, (middle[0] + 90, middle[1] + 40))
        self.click((middle[0] + 90, middle[1] + 40), "shift")
        self.drag(
            [(middle[0] - 140, middle[1] + 80), (middle[0] - 60, middle[1] + 120), (middle[0] + 30, middle[1] + 110)]
        )

    def box(self) -> None:
        """Take all objects that a box touches."""
        self.look(2)
        self.dock.label.unit_tool.setChecked(True)
        self.press("r")
        x, y = self.middle()
        self.glide((x - 160, y - 120), (x - 90, y - 70))
        self.drag([(x - 90, y - 70), (x, y), (x + 90, y + 70)])
        self.hold(4)
        self.press("r")

    def region(self) -> None:
        """Take what the model is confident of, and cut it with a stroke."""
        self.look(0)
        self.dock.label.unit_tool.setChecked(True)
        self.labelling.sources.use("smart region")
        code, active = self.truth(self.shown), self.workspace.session.active
        if code in active:
            self.press(str(active.index(code) + 1))
        middle = self.middle()
        self.glide((middle[0] - 120, middle[1] - 60), middle)
        self.press("+")
        self.hold(3)
        self.click(middle)
        self.hold(3)
        width, height = self.canvas.width(), self.canvas.height()
        self.drag([(middle[0] + 40, 30), (middle[0] + 50, height // 2), (middle[0] + 40, height - 30)], "alt")
        self.glide((middle[0], middle[1]), (width // 3, height // 3))
        self.labelling.sources.use("smart")

    def freehand(self) -> None:
        """Drag once around an object, then pull the outline to where it should be."""
        self.look(1)
        self.dock.label.wire_tool.setChecked(True)
        ring = self.shown.simplify(20)
        ring = (ring.asPolygon() or ring.asMultiPolygon()[0])[0]
        places = [self.screen(point) for point in ring]
        self.glide((places[0][0] - 80, places[0][1] - 40), places[0], 4)
        self.drag(places, steps=max(1, 30 // len(places)))
        self.hold(3)
        x, y = self.middle()
        way = max(places, key=lambda place: place[0])
        at = way[0] + 25, way[1]
        self.glide((x, y), at, 5, "shift")
        self.click(at, "shift")
        self.hold(3)

    def outline(self) -> None:
        """Draw along edges with few anchors."""
        self.look(1)
        self.dock.label.wire_tool.setChecked(True)
        ring = [self.screen(point) for point in (self.shown.asPolygon() or self.shown.asMultiPolygon()[0])[0][:-1]]
        anchors = ring[:: max(1, len(ring) // 6)]
        for before, at in zip([anchors[0], *anchors], anchors):
            self.glide(before, at, 5)
            self.click(at)
        self.press_key("Return")
        self.hold(3)

    def as_on_screen(self) -> None:
        """Take objects from the map as it is on the screen."""
        self.look(3)
        self.dock.label.unit_tool.setChecked(True)
        self.labelling.sources.use("smart canvas")
        self.wait(lambda: self.labelling.sources.picture.ground() is not None, "the picture")
        middle = self.middle()
        self.glide((middle[0] - 120, middle[1] - 60), middle)
        for _ in range(3):
            self.press("+")
            self.hold(2)
        self.click(middle)
        self.labelling.sources.use("smart")

    def mend(self) -> None:
        """Two outlines overlap; one key mends them."""
        self.look(2)
        campaign = self.workspace.campaign
        campaign.set_setting("allow_overlaps", True)
        self.dock.label.wire_tool.setChecked(True)
        wire = self.labelling.wire
        if wire.is_magnetic:
            wire.switch()
        x, y = self.middle()
        for off in (-90, 20):
            corners = [(x + off, y - 80), (x + off + 140, y - 70), (x + off + 130, y + 80), (x + off - 10, y + 70)]
            for before, at in zip([corners[0], *corners], corners):
                self.glide(before, at, 3)
                self.click(at)
            self.press_key("Return")
            self.hold(2)
        campaign.set_setting("allow_overlaps", False)
        self.press("m")
        self.hold(4)

    def split(self) -> None:
        """Part an outline of a list by a line."""
        from mining_mapper.plugin.listed import Found
        from mining_mapper.plugin.lists import Lists

        self.look(0)
        self.dock.show_tab(self.dock.lists)
        session = self.workspace.session
        Lists(session).add("prior", [Found(self.shown, {session.active[0]: 0.9}, "sample")], "import")
        self.dock.lists.list.setCurrentIndex(self.dock.lists.list.findData("prior"))
        self.pump(1)
        self.look(0)
        self.press("x")
        x, y = self.middle()
        for place in ((x - 10, 20), (x + 10, y), (x - 5, self.canvas.height() - 20)):
            self.glide(self.at, place, 4)
            self.click(place)
        self.click_right(self.at)
        self.hold(4)
        Lists(session).clear("prior")
        self.dock.show_tab(self.dock.label)

    def swipe(self) -> None:
        """Push the line between two dates."""
        self.dock.label.unit_tool.setChecked(False)
        self.look(0)
        self.press_shifted("B")
        swipe = self.plugin.desk.comparing.swipe
        self.wait(swipe.is_drawn, "the other date")
        self.hold(3)
        width = self.canvas.width()
        for share in (*range(50, 20, -6), *range(20, 80, 6), *range(80, 49, -6)):
            self.push(swipe.handle, round(width * share / 100))
        self.press_shifted("B")

    def second_view(self) -> None:
        """Look at the other date in a view of its own, which follows the map."""
        self.look(0)
        self.grabbed = self.window
        self.press("v")
        self.wait(lambda: self.plugin.desk.comparing.view is not None, "the second view")
        self.pump(2)
        for number in (0, 1, 2):
            self.look(number)
            self.hold(5)
        self.press("v")

    # ------------------------------------------------------------ hands

    def clear(self) -> None:
        """Take all outlines off the map."""
        campaign = self.workspace.campaign
        with campaign.action("delete") as edit:
            for row in campaign.rows("labels", columns=["uuid"], origin="digitised"):
                edit.delete("labels", row["uuid"])

    def look(self, number: int) -> None:
        """Show one of the large objects at half the map."""
        from qgis.core import QgsRectangle

        self.shown = self.objects[min(number, len(self.objects) - 1)]
        box = self.shown.boundingBox()
        ratio = self.canvas.height() / self.canvas.width()
        half = max(box.width(), box.height() / ratio)
        at = box.center()
        self.canvas.setExtent(QgsRectangle(at.x() - half, at.y() - half * ratio, at.x() + half, at.y() + half * ratio))
        self.canvas.setFocus()
        self.pump(2)

    def middle(self) -> tuple[int, int]:
        """Return where on the map the object that is shown is."""
        return self.screen(self.shown.pointOnSurface().asPoint())

    def screen(self, point) -> tuple[int, int]:
        at = self.canvas.getCoordinateTransform().transform(point)
        return round(at.x()), round(at.y())

    def glide(self, start, end, steps: int = 7, key: str = "") -> None:
        """Move the mouse and grab the map on the way."""
        from qgis.PyQt.QtCore import Qt

        for step in range(1, steps + 1):
            self.at = tuple(round(a + (b - a) * step / steps) for a, b in zip(start, end))
            self.move(Qt.MouseButton.NoButton, key)
            self.pump(0.06)
            self.grab()
        self.pump(0.2)
        self.grab()

    def click(self, at, key: str = "") -> None:
        from qgis.PyQt.QtCore import QPoint, Qt
        from qgis.PyQt.QtTest import QTest

        self.at = at
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, _modifier(key), QPoint(*at))
        self.pump(0.2)
        self.grab()

    def move(self, button, key: str) -> None:
        """Let the mouse be where it is now, a button down or none."""
        from qgis.PyQt.QtCore import QEvent, QPointF
        from qgis.PyQt.QtGui import QMouseEvent
        from qgis.PyQt.QtWidgets import QApplication

        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(*self.at), button, button, _modifier(key))
        QApplication.sendEvent(self.canvas.viewport(), event)

    def push(self, handle, column: int) -> None:
        """Push the line of the swipe to a column of the map."""
        from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
        from qgis.PyQt.QtGui import QMouseEvent
        from qgis.PyQt.QtWidgets import QApplication

        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        middle = self.canvas.height() // 2
        self.at = column, middle
        end = handle.mapFromGlobal(self.canvas.mapToGlobal(QPoint(column, middle)))
        begin = QPoint(handle.width() // 2, end.y())
        events = QEvent.Type
        for kind, place in (
            (events.MouseButtonPress, begin),
            (events.MouseMove, end),
            (events.MouseButtonRelease, end),
        ):
            there = QPointF(handle.mapToGlobal(place))
            QApplication.sendEvent(handle, QMouseEvent(kind, QPointF(place), there, left, left, none))
        self.pump(0.05)
        self.grab()

    def click_right(self, at) -> None:
        from qgis.PyQt.QtCore import QPoint, Qt
        from qgis.PyQt.QtTest import QTest

        QTest.mouseClick(
            self.canvas.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, QPoint(*at)
        )
        self.pump(0.3)

    def press_shifted(self, name: str) -> None:
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        QTest.keyClick(self.canvas, getattr(Qt.Key, f"Key_{name}"), Qt.KeyboardModifier.ShiftModifier)
        self.pump(0.5)

    def drag(self, places, key: str = "", steps: int = 6) -> None:
        """Draw a stroke through places."""
        from qgis.PyQt.QtCore import QPoint, Qt
        from qgis.PyQt.QtTest import QTest

        left, viewport = Qt.MouseButton.LeftButton, self.canvas.viewport()
        QTest.mousePress(viewport, left, _modifier(key), QPoint(*places[0]))
        for start, end in zip(places, places[1:]):
            for step in range(1, steps + 1):
                self.at = tuple(round(a + (b - a) * step / steps) for a, b in zip(start, end))
                self.move(left, key)
                self.pump(0.04)
                self.grab()
        QTest.mouseRelease(viewport, left, _modifier(key), QPoint(*self.at))
        self.pump(0.3)
        self.grab()

    def press_key(self, name: str) -> None:
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        QTest.keyClick(self.canvas, getattr(Qt.Key, f"Key_{name}"))
        self.pump(0.3)

    def hold(self, count: int) -> None:
        """Stay for some frames."""
        for _ in range(count):
            self.pump(0.1)
            self.grab()

    def grab(self) -> None:
        """Save the map with the pointer."""
        from qgis.PyQt.QtCore import QPoint
        from qgis.PyQt.QtGui import QColor, QPainter, QPen

        picture = self.grabbed.grab()
        if self.grabbed is not self.canvas:
            picture.save(str(self.folder / f"{self.name}_{self.frames:03d}.png"))
            self.frames += 1
            return
        painter = QPainter(picture)
        painter.setPen(QPen(QColor(255, 255, 255), 3))
        painter.setBrush(QColor(20, 20, 20))
        painter.drawEllipse(QPoint(*self.at), POINTER, POINTER)
        painter.end()
        picture.save(str(self.folder / f"{self.name}_{self.frames:03d}.png"))
        self.frames += 1


def wanted() -> list[str]:
    """Return the names of what is to be recorded."""
    return os.environ.get(WANTED, "").split() or list(NAMES)


def _modifier(key: str):
    from qgis.PyQt.QtCore import Qt

    modifiers = Qt.KeyboardModifier
    return {"shift": modifiers.ShiftModifier, "alt": modifiers.AltModifier}.get(key, modifiers.NoModifier)


def inside() -> None:
    """Record everything and end QGIS."""
    try:
        Recordings().run()
    except Exception:
        traceback.print_exc()
    sys.stderr.flush()
    # QGIS asks about unsaved projects otherwise.
    os._exit(0)


if os.environ.get(FRAMES):
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(2500, inside)
elif __name__ == "__main__":
    sys.exit(outside())
