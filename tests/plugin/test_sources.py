"""Where the smart tool and the outline look: regions of the model, and the picture of the map, by real events."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest
from panel_fixtures import LEFT, PIXEL, TOP, UNITS_A_ROW, InstantEngine, campaign, image, interface  # noqa: F401
from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from test_smart_tool import ALT, NONE, SHIFT, STEP, Table

from mining_mapper.core.errors import LearnerError
from mining_mapper.core.scores import Scores, save_scores, scores_path
from mining_mapper.plugin.panel.dock import MiningMapperDock
from mining_mapper.plugin.panel.labelling import Labelling
from mining_mapper.plugin.panel.prompt_model_dialog import PromptModelDialog
from mining_mapper.plugin.prompted import choose_models, chosen_models
from mining_mapper.plugin.session import Session

UNIT = (STEP * PIXEL) ** 2


@pytest.fixture
def table(campaign, interface, wait_for):  # noqa: F811
    made = Table(campaign, interface, wait_for)
    made.dock.label.unit_tool.setChecked(True)
    yield made
    made.close()


def teach(table, confident, less=()):
    """Let the model be sure of some units (column, row) and half sure of others, and hide nothing."""
    chance = np.full((UNITS_A_ROW**2, 2), (0.05, 0.95), np.float32)
    for share, places in ((0.9, confident), (0.4, less)):
        for column, row in places:
            chance[row * UNITS_A_ROW + column] = share, 1 - share
    path = scores_path(table.campaign.cache, table.campaign.frame()["uuid"])
    path.parent.mkdir(exist_ok=True)
    save_scores(path, Scores((table.dock.label.classes.current(), "NEG"), chance))
    table.session.blind = False


def press(table, key, modifier=NONE):
    table.canvas.setFocus()
    QTest.keyClick(table.canvas, key, modifier)


BLOCK = [(column, row) for row in (2, 3) for column in (1, 2, 3)]


def test_one_click_takes_the_region_that_the_model_is_confident_of(table, wait_for):
    teach(table, [*BLOCK, (6, 6)])
    press(table, Qt.Key.Key_G)
    assert table.labelling.sources.name == "smart region"
    assert "confident" in table.said[-1] and "confident" in table.labelling.strip.text()
    assert table.hover(2, 3, wait_for).area() == pytest.approx(6 * UNIT, rel=0.05)
    table.click(2, 3)
    label = table.labels()[0]
    assert table.units_of(label) == pytest.approx(6, abs=0.3) and label["tool"] == "smart region"
    table.click(5, 0)
    assert len(table.labels()) == 1


def test_plus_asks_for_less_confidence_and_minus_for_more(table, wait_for):
    teach(table, BLOCK, less=[(4, 2), (4, 3), (5, 2), (5, 3)])
    press(table, Qt.Key.Key_G)
    table.hover(2, 2, wait_for)
    press(table, Qt.Key.Key_Plus)
    assert table.labelling.tool.hovered().area() == pytest.approx(10 * UNIT, rel=0.05)
    press(table, Qt.Key.Key_Minus)
    assert table.labelling.tool.hovered().area() == pytest.approx(6 * UNIT, rel=0.05)


def test_plus_where_the_model_is_not_confident_asks_for_less(table, wait_for):
    teach(table, BLOCK, less=[(6, 6), (7, 6)])
    press(table, Qt.Key.Key_G)
    QTest.mouseMove(table.canvas.viewport(), table.place(6, 6))
    QTest.qWait(60)
    assert table.labelling.tool.hovered().isEmpty()
    press(table, Qt.Key.Key_Plus)
    assert table.labelling.tool.hovered().area() == pytest.approx(2 * UNIT, rel=0.06)
    press(table, Qt.Key.Key_Minus)
    assert table.labelling.sources.regions.confidence <= 0.4


def test_a_stroke_with_alt_cuts_the_region_along_itself_and_undo_brings_it_back(table):
    teach(table, BLOCK)
    press(table, Qt.Key.Key_G)
    table.click(2, 2)
    table.drag((2.6, 0.5), (2.6, 5.5), ALT)
    assert table.units_of(table.labels()[0]) == pytest.approx(4, abs=0.7)
    table.drag((6, 6), (7, 7), ALT)
    assert "does not go across" in str(table.said[-1])
    press(table, Qt.Key.Key_Backspace)
    assert table.units_of(table.labels()[0]) == pytest.approx(6, abs=0.3)


def test_a_stroke_takes_all_regions_that_it_touches(table):
    teach(table, [*BLOCK, (6, 2)])
    press(table, Qt.Key.Key_G)
    table.drag((0, 2), (7, 2))
    assert table.units_of(table.labels()[0]) == pytest.approx(7, abs=0.4)


def test_blind_or_before_anything_is_learnt_there_are_no_regions(table):
    sources = table.labelling.sources
    table.session.blind = False
    assert "learnt nothing" in sources.why_not("smart region")
    teach(table, BLOCK)
    press(table, Qt.Key.Key_G)
    assert sources.name == "smart region"
    table.session.blind = True
    assert sources.name == "smart" and "Blind" in sources.why_not("smart region")
    press(table, Qt.Key.Key_G)
    assert sources.name == "smart canvas"


def test_damaged_scores_are_as_if_nothing_was_learnt(table):
    teach(table, BLOCK)
    scores_path(table.campaign.cache, table.campaign.frame()["uuid"]).write_bytes(b"PK\x03\x04 no zip")
    assert "learnt nothing" in table.labelling.sources.why_not("smart region")


# ---------------------------------------------------------------- the picture of the map

DISC = 120.0
"""Radius of the disc that the server draws, metres of EPSG:3857."""
HALF_WORLD = 20037508.342789244


class Tiles(BaseHTTPRequestHandler):
    """Draws a dark disc on light ground around the middle of the campaign's scene."""

    middle = (0.0, 0.0)
    asked: list[str] = []

    def do_GET(self):
        self.asked.append(self.path)
        zoom, column, row = (int(part) for part in self.path.removesuffix(".png").strip("/").split("/"))
        size = 2 * HALF_WORLD / 2**zoom
        scale = 256 / size
        x = (self.middle[0] + HALF_WORLD - column * size) * scale
        y = (HALF_WORLD - row * size - self.middle[1]) * scale
        tile = QImage(256, 256, QImage.Format.Format_RGB32)
        tile.fill(QColor(200, 190, 150))
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(90, 60, 50))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(int(x - DISC * scale), int(y - DISC * scale), int(2 * DISC * scale), int(2 * DISC * scale))
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        tile.save(buffer, "PNG")
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.end_headers()
        self.wfile.write(bytes(data))

    def log_message(self, *_arguments):
        pass


@pytest.fixture
def tiles(campaign):  # noqa: F811
    middle = QgsPointXY(LEFT + 400, TOP - 400)
    web = QgsCoordinateTransform(campaign.crs, QgsRasterLayer("type=xyz&url=http://x/", "x", "wms").crs(), QgsProject())
    Tiles.middle = tuple(web.transform(middle))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Tiles)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    address = f"type=xyz&zmin=0&zmax=18&url=http://127.0.0.1:{server.server_port}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    yield QgsRasterLayer(address, "Tiles", "wms")
    server.shutdown()
    server.server_close()


def show_tiles(table, layer, wait_for):
    """Put the tiles on top of the map, and the disc in its middle."""
    QgsProject.instance().addMapLayer(layer)
    table.canvas.setLayers([layer, *table.canvas.layers()])
    QApplication.processEvents()
    wait_for(lambda: table.labelling.sources.picture.ground() is not None, 30)


def test_tiles_of_a_server_on_top_of_the_map_are_taken_as_on_the_screen(table, tiles, wait_for):
    show_tiles(table, tiles, wait_for)
    assert table.labelling.sources.name == "smart canvas"
    assert "as on the screen (Tiles)" in table.said[-1] and "(Tiles)" in table.labelling.strip.text()
    true = np.pi * (DISC * 0.64) ** 2
    table.hover(3.5, 3.5, wait_for)
    for _ in range(12):
        if table.labelling.tool.hovered().area() > 0.92 * true:
            break
        press(table, Qt.Key.Key_Plus)
    table.click(3.5, 3.5)
    label = table.labels()[0]
    assert label["tool"] == "smart canvas" and label["unit"] is None
    width = label["geometry"].boundingBox().width()
    assert label["geometry"].area() == pytest.approx(np.pi * (width / 2) ** 2, rel=0.06)
    assert width == pytest.approx(2 * DISC * 0.64, rel=0.06)
    table.canvas.setLayers(table.canvas.layers()[1:])
    QApplication.processEvents()
    assert table.labelling.sources.name == "smart"


def test_on_the_screen_too_nothing_is_outlined_that_is_too_small_to_map(table, tiles, wait_for):
    show_tiles(table, tiles, wait_for)
    table.dock.label.guard.least.setValue(400)
    tool = table.labelling.tool
    tool.pixels = 1.0
    hovered = table.hover(3, 3, wait_for)
    assert hovered.area() >= 399 * PIXEL**2
    table.click(3, 3)
    assert len(table.labels()) == 1


def test_the_strip_names_the_layer_that_is_on_top_now(table, tiles, wait_for):
    show_tiles(table, tiles, wait_for)
    other = tiles.clone()
    other.setName("Maps")
    QgsProject.instance().addMapLayer(other)
    table.canvas.setLayers([other, *table.canvas.layers()[1:]])
    assert "(Maps)" in table.labelling.strip.text() and "(Tiles)" not in table.labelling.strip.text()


def test_the_outline_follows_edges_of_tiles(table, tiles, wait_for):
    table.dock.label.wire_tool.setChecked(True)
    show_tiles(table, tiles, wait_for)
    wire = table.labelling.wire
    radius = DISC * 0.64 / (STEP * PIXEL)
    for degrees in (0, 90, 180, 270):
        angle = np.radians(degrees)
        table.click(3.5 + radius * np.cos(angle), 3.5 + radius * np.sin(angle))
    assert len(wire.outline()) > 12
    press(table, Qt.Key.Key_Return)
    label = table.labels()[0]
    assert label["tool"] == "outline canvas"
    assert label["geometry"].area() == pytest.approx(np.pi * (DISC * 0.64) ** 2, rel=0.06)


def test_a_scene_without_units_is_taken_from_the_picture(campaign, interface, wait_for):  # noqa: F811
    made = Unframed(campaign, interface)
    made.dock.label.unit_tool.setChecked(True)
    assert made.labelling.sources.name == "smart canvas"
    wait_for(lambda: made.labelling.sources.picture.ground() is not None, 30)
    made.hover(3, 3, wait_for)
    made.click(3, 3)
    made.click(6, 6, SHIFT)
    assert len(made.labels()) == 1 and made.labels()[0]["tool"] == "smart canvas"
    # Once there are units the tool takes them, without being put down.
    made.session.build_frame(1.0)
    wait_for(lambda: made.session.state == "idle")
    assert made.labelling.sources.name == "smart" and "units of the scene" in made.said[-1]
    made.close()


class Unframed(Table):
    """The same before units were made."""

    def __init__(self, campaign, interface):  # noqa: F811
        self.campaign, self.canvas = campaign, interface.canvas
        self.session = Session(campaign, InstantEngine(), "AB")
        self.dock = MiningMapperDock(interface.mainWindow())
        interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.labelling = Labelling(self.session, self.canvas, self.dock.label, lambda _layer: None)
        self.said = []
        for told in (self.labelling.said, self.labelling.chosen):
            told.connect(self.said.append)
        interface.window.activateWindow()
        QApplication.processEvents()


def test_an_enlarged_image_is_looked_at_pixel_by_pixel(table, wait_for):
    """Edges of pixels that are squares on the screen are no edges of the ground."""
    press(table, Qt.Key.Key_G)
    picture = table.labelling.sources.picture
    table.canvas.zoomByFactor(0.2)
    enlarged = (PIXEL / table.canvas.mapUnitsPerPixel()) ** 2
    assert table.labelling.sources.finder().first_pixels == pytest.approx(1000 / enlarged)
    wait_for(lambda: picture.ground() is not None, 30)
    grid = picture.ground().raster
    assert table.canvas.mapUnitsPerPixel() < PIXEL / 2
    assert (grid.pixel_width, grid.pixel_height) == pytest.approx((PIXEL, PIXEL))
    corner = grid.point(0, 0)
    for apart in (corner.x() - LEFT, TOP - corner.y()):
        assert apart / PIXEL == pytest.approx(round(apart / PIXEL))


def test_the_outline_follows_the_scene_before_there_are_units(campaign, interface, wait_for):  # noqa: F811
    made = Unframed(campaign, interface)
    made.dock.label.wire_tool.setChecked(True)
    assert made.labelling.sources.outline_tool() == "outline"
    made.labelling.sources.use("smart canvas")
    assert made.labelling.sources.outline_tool() == "outline canvas"
    made.close()


def test_the_map_moves_and_the_picture_follows(table, wait_for):
    table.canvas.zoomByFactor(20)
    press(table, Qt.Key.Key_G)
    picture = table.labelling.sources.picture
    wait_for(lambda: picture.ground() is not None, 30)
    before = picture.ground()
    table.canvas.zoomByFactor(0.5)
    wait_for(lambda: picture.ground() is not None and picture.ground() is not before, 30)
    assert picture.image.grid.pixel_width == pytest.approx(before.raster.pixel_width / 2, rel=0.01)
    table.dock.label.unit_tool.setChecked(False)
    assert picture.image is None


# ---------------------------------------------------------------- a segmentation model


class PointingEngine(InstantEngine):
    """Answers prompts with a disc around the first click, less discs around those that cut."""

    def prompt_segment(self, params):
        _left, _top, width, height = params["window"]
        rows, columns = np.indices((height, width)) + 0.5
        logits = np.full((height, width), -9.0)
        for each in params["prompts"]:
            disc = 9.3 - np.hypot(rows - each["row"], columns - each["column"])
            logits = np.maximum(logits, disc) if each["adds"] else np.minimum(logits, -disc)
        path = params["path"]
        np.save(path, logits.astype(np.float32))
        return {"path": path, "score": 0.9}


@pytest.fixture
def pointing(campaign, interface, wait_for, monkeypatch):  # noqa: F811
    monkeypatch.setattr("test_smart_tool.InstantEngine", PointingEngine)
    choose_models("/models/encoder.onnx", "/models/decoder.onnx")
    made = Table(campaign, interface, wait_for)
    made.campaign.cache.mkdir(exist_ok=True)
    made.dock.label.unit_tool.setChecked(True)
    made.labelling.sources.use("smart model")
    yield made
    made.close()
    choose_models("", "")


DISC_UNITS = np.pi * 9.3**2 / STEP**2


def test_a_model_outlines_what_is_clicked_and_the_outline_is_smooth(pointing, wait_for):
    hovered = pointing.hover(3, 3, wait_for)
    pointing.click(3, 3)
    wait_for(lambda: pointing.labels())
    label = pointing.labels()[0]
    assert label["tool"] == "smart model" and label["unit"] is None
    assert label["geometry"].equals(hovered)
    assert pointing.units_of(label) == pytest.approx(DISC_UNITS, rel=0.03)
    middle = label["geometry"].centroid().asPoint()
    far = [np.hypot(v.x() - middle.x(), v.y() - middle.y()) for v in label["geometry"].vertices()]
    assert np.ptp(far) < 0.6 * PIXEL


def test_a_model_is_kept_before_there_are_units(campaign, interface, wait_for):  # noqa: F811
    choose_models("/models/encoder.onnx", "/models/decoder.onnx")
    made = Unframed(campaign, interface)
    made.labelling.sources.use("smart model")
    made.dock.label.unit_tool.setChecked(True)
    assert made.labelling.sources.name == "smart model"
    made.canvas.setLayers(made.canvas.layers()[:1])
    QApplication.processEvents()
    assert made.labelling.sources.name == "smart model"
    made.close()
    choose_models("", "")


def test_a_click_before_the_model_has_answered_is_taken_when_it_has(pointing, wait_for):
    pointing.click(5, 2)
    assert pointing.labels() == []
    wait_for(lambda: len(pointing.labels()) == 1)


def test_shift_adds_a_click_and_alt_takes_one_back_and_undo_goes_step_by_step(pointing, wait_for):
    pointing.click(2, 2)
    wait_for(lambda: pointing.labels())
    pointing.click(3, 2, SHIFT)
    wait_for(lambda: pointing.units_of(pointing.labels()[0]) > 1.2 * DISC_UNITS)
    with_two = pointing.units_of(pointing.labels()[0])
    pointing.click(4, 2, ALT)
    wait_for(lambda: pointing.units_of(pointing.labels()[0]) < 0.95 * with_two)
    assert len(pointing.labels()) == 1
    press(pointing, Qt.Key.Key_Backspace)
    assert pointing.units_of(pointing.labels()[0]) == pytest.approx(with_two)
    prompts = [params["prompts"] for method, params in pointing.session._engine.calls if method == "prompt.segment"]
    assert [each["adds"] for each in prompts[-1]] == [True, True, False]


def test_when_the_engine_fails_the_tool_goes_back_to_units(pointing, wait_for):
    engine = pointing.session._engine
    engine.call = lambda _method, _params, _result, on_error, *_: on_error(LearnerError("The model fails."))
    pointing.click(3, 3)
    wait_for(lambda: pointing.labelling.sources.name == "smart")
    assert pointing.labels() == []
    pointing.click(3, 3)
    assert pointing.labels()[0]["tool"] == "smart"


def test_an_answer_after_the_campaign_was_closed_is_nobodys(pointing):
    waiting = []
    pointing.session._engine.call = lambda *question: waiting.append(question[2:4])
    pointing.click(3, 3)
    pointing.labelling.sources.prompted.forget()
    for on_result, on_error in waiting:
        on_result({"path": "nowhere.npy"})
        on_error(LearnerError("too late"))
    assert pointing.labels() == [] and pointing.labelling.sources.name == "smart model"


def test_windows_are_few_so_that_embeddings_are_kept(pointing, wait_for):
    for column in (1, 3, 5):
        pointing.click(column, 4)
        wait_for(lambda column=column: len(pointing.labels()) == (1, 3, 5).index(column) + 1)
    calls = [params["window"] for method, params in pointing.session._engine.calls if method == "prompt.segment"]
    assert len({tuple(window) for window in calls}) == 1


def test_without_files_the_model_is_not_offered(table):
    choose_models("", "")
    assert "Choose the files" in table.labelling.sources.why_not("smart model")


def test_the_dialog_checks_the_pair_before_it_is_used(table):
    asked = []
    dialog = PromptModelDialog(lambda *question: asked.append(question), table.dock)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.encoder.setFilePath("/models/e.onnx")
    dialog.decoder.setFilePath("/models/d.onnx")
    ok.click()
    assert not ok.isEnabled() and asked[0][:2] == ("/models/e.onnx", "/models/d.onnx")
    dialog.show_why(LearnerError("d.onnx cannot be used as the decoder."))
    assert "cannot be used" in dialog.state.text() and ok.isEnabled()
    ok.click()
    asked[-1][2]({"side": 64})
    assert dialog.result() == 1 and chosen_models() == ("/models/e.onnx", "/models/d.onnx")
    choose_models("", "")
