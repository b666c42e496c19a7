"""Loading, unloading and loading again; the session that follows the project; Processing."""

from __future__ import annotations

import campaigns
import numpy as np
import pytest
from panel_fixtures import campaign, image, image_of, interface  # noqa: F401
from qgis.core import QgsApplication, QgsGeometry, QgsProject
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapToolCapture, QgsMapToolDigitizeFeature
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from mining_mapper import classFactory
from mining_mapper.core.errors import CampaignError
from mining_mapper.core.memory_file import FORMAT
from mining_mapper.plugin.framing import Framing
from mining_mapper.plugin.panel.add_scene_dialog import SceneRequest
from mining_mapper.plugin.panel.scene_guess import guess_scene
from mining_mapper.plugin.rounds import order_round
from mining_mapper.plugin.session import Session
from mining_mapper.plugin.tools.key_strip import KeyStrip


def provider_ids():
    return [provider.id() for provider in QgsApplication.processingRegistry().providers()]


@pytest.fixture
def plugin(interface, monkeypatch, tmp_path):  # noqa: F811
    monkeypatch.setenv("MINING_MAPPER_ENGINE_HOME", str(tmp_path / "engine"))
    made = classFactory(interface)
    made.initGui()
    yield made
    if made.workspace is not None:
        made.unload()


def test_unloading_leaves_nothing_behind_and_loading_again_works(plugin, interface):  # noqa: F811
    items = len(interface.canvas.scene().items())
    for _ in range(2):
        plugin.unload()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert interface.menu == interface.toolbar == interface.docks == []
        assert "miningmapper" not in provider_ids()
        assert interface.canvas.findChildren(KeyStrip) == []
        assert len(interface.canvas.scene().items()) == items
        plugin.initGui()
        assert interface.docks and interface.menu and "miningmapper" in provider_ids()


def test_without_a_campaign_the_panel_shows_three_ways_to_begin(plugin):
    assert plugin.dock.pages.currentIndex() == 0
    cards = (plugin.dock.start.sample, plugin.dock.start.new, plugin.dock.start.open)
    assert all(card.button.isEnabled() for card in cards)
    assert "not installed" in plugin.dock.header.engine.text()


def test_the_start_page_offers_the_engine_until_it_is_there(plugin):
    start, desk = plugin.dock.start, plugin.desk
    words = " ".join(label.text() for label in start.offer.findChildren(QLabel))
    assert start.offer.isVisibleTo(start) and "250 MB" in words and "3 minutes" in words
    start.offer.button.click()
    assert desk._environment.isVisible()
    desk._environment.close()
    for state, offered in (("starting", False), ("ready", False), ("dead", False), ("missing", True)):
        plugin.workspace.engine.stateChanged.emit(state)
        assert start.offer.isVisibleTo(start) is offered


def test_a_project_that_holds_a_campaign_opens_it_and_clearing_closes_it(
    plugin,
    campaign,  # noqa: F811
    tmp_path,
    wait_for,
):
    campaign.close()
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "day.qgz"))
    project.clear()
    assert plugin.workspace.session is None
    assert project.read(str(tmp_path / "day.qgz"))
    assert plugin.workspace.session is not None and plugin.dock.pages.currentIndex() == 1
    assert plugin.dock.header.campaign.text() == campaign.name
    project.clear()
    assert plugin.workspace.session is None and plugin.dock.pages.currentIndex() == 0


def test_a_file_that_is_no_campaign_is_told_with_a_remedy(plugin, interface, tmp_path):  # noqa: F811
    path = tmp_path / "no.gpkg"
    path.write_bytes(b"nothing")
    assert not plugin.workspace.open(path)
    assert "no.gpkg" in interface.said()


def test_a_refusal_goes_away_once_another_campaign_is_open(plugin, campaign, interface, tmp_path):  # noqa: F811
    assert not plugin.workspace.open(campaign.path)
    (tmp_path / "other").mkdir()
    other = campaigns.new_campaign(tmp_path / "other")
    other.close()
    assert plugin.workspace.open(other.path)
    assert not any("already open" in item.text() for item in interface.bar.items())


def test_a_campaign_that_somebody_else_writes_to_can_be_looked_at(plugin, campaign, interface):  # noqa: F811
    assert not plugin.workspace.open(campaign.path)
    assert "already open" in interface.said() and plugin.workspace.session is None
    (button,) = interface.bar.currentItem().findChildren(QPushButton)
    assert button.text() == "Open read-only"
    button.click()
    assert plugin.workspace.session is not None and plugin.workspace.campaign.read_only
    assert "(read-only)" in plugin.dock.header.campaign.toolTip() and not plugin.dock.label.draw.isEnabled()
    outline = QgsGeometry.fromWkt(
        "POLYGON((500100 5599600,500200 5599600,500200 5599700,500100 5599700,500100 5599600))"
    )
    with pytest.raises(CampaignError, match="read-only"):
        plugin.workspace.session.digitise(outline, "PIT")
    plugin.workspace.close()
    campaign.close()
    assert plugin.workspace.open(campaign.path) and not plugin.workspace.campaign.read_only
    assert plugin.dock.label.draw.isEnabled() and "(read-only)" not in plugin.dock.header.campaign.toolTip()


def test_keys_of_the_tool_in_hand_win_in_the_panel_too(plugin, campaign, interface):  # noqa: F811
    campaign.close()
    assert plugin.workspace.open(campaign.path)
    tab = plugin.dock.label
    tab.unit_tool.setChecked(True)
    for key, code in ((Qt.Key.Key_3, plugin.workspace.session.active[2]), (Qt.Key.Key_1, "PIT")):
        QTest.keyClick(plugin.dock.tabs, key)
        assert tab.classes.current() == code
    QTest.keyClick(plugin.dock.label.card, Qt.Key.Key_O)
    assert tab.wire_tool.isChecked()
    tab.wire_tool.setChecked(False)
    QTest.keyClick(plugin.dock.label.card, Qt.Key.Key_3)
    assert tab.classes.current() == "PIT"


def test_digits_pick_the_class_of_the_next_shape_of_qgis_s_tool_but_not_while_it_is_drawn(plugin, campaign, interface):  # noqa: F811
    campaign.close()
    assert plugin.workspace.open(campaign.path)
    canvas, classes = interface.canvas, plugin.dock.label.classes
    active = plugin.workspace.session.active
    layer = plugin.workspace.campaign.layer("labels")
    layer.startEditing()
    cad = QgsAdvancedDigitizingDockWidget(canvas)
    tool = QgsMapToolDigitizeFeature(canvas, cad, QgsMapToolCapture.CaptureMode.CapturePolygon)
    canvas.setCurrentLayer(layer)
    canvas.setMapTool(tool)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_3)
    assert classes.current() == active[2]
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(100, 100))
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert classes.current() == active[2]
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert classes.current() == active[0]
    canvas.setCurrentLayer(plugin.workspace.campaign.layer("sites"))
    QTest.keyClick(canvas, Qt.Key.Key_3)
    assert classes.current() == active[0]
    canvas.unsetMapTool(tool)
    layer.rollBack()


def test_labels_can_be_drawn_without_an_engine(plugin, campaign, interface):  # noqa: F811
    from qgis.core import QgsFeature, QgsRectangle

    campaign.close()
    assert plugin.workspace.open(campaign.path)
    plugin.dock.label.classes.pick("WRD")
    plugin.dock.label.draw.click()
    layer = plugin.workspace.campaign.layer("labels")
    assert interface.digitising == [True] and layer.isEditable()
    feature = QgsFeature(layer.fields())
    shape = QgsGeometry.fromRect(QgsRectangle(500100, 5599600, 500200, 5599700))
    shape.convertToMultiType()
    feature.setGeometry(shape)
    feature["class"] = "WRD"
    assert layer.addFeature(feature)
    QCoreApplication.processEvents()
    rows = plugin.workspace.campaign.rows("labels")
    assert [row["class"] for row in rows] == ["WRD"] and rows[0]["origin"] == "digitised"
    plugin.dock.label.undo.click()
    assert plugin.workspace.campaign.rows("labels") == []
    layer.rollBack()


def test_processing_without_an_engine_says_where_to_get_it(plugin, image, tmp_path):  # noqa: F811
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningmapper:segment")
    assert "hectares" in algorithm.shortHelpString()
    parameters = {"IMAGE": image, "OUTPUT": str(tmp_path / "units.tif"), "UNIT_HECTARES": 1.0}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    with pytest.raises(QgsProcessingException, match="engine"):
        algorithm.processAlgorithm(parameters, context, QgsProcessingFeedback())


def test_what_was_learnt_elsewhere_is_chosen_and_forgotten_from_the_campaign_menu(plugin, campaign, tmp_path):  # noqa: F811
    campaign.close()
    plugin.workspace.open(campaign.path)
    entries = {action.text(): action for action in plugin.dock.header.campaign.menu().actions()}
    forget = entries["Forget what was learnt elsewhere"]
    assert not forget.isVisible()
    (tmp_path / "letter.txt").write_bytes(b"learnt")
    np.save(tmp_path / "array.npy", np.zeros(3))
    for other in ("letter.txt", "array.npy", campaign.path.name):
        plugin.desk.taking_along.use(str(tmp_path / other))
        assert not forget.isVisible() and not campaign.path.with_suffix(".memory").exists()
    arrays = {name: np.zeros(1) for name in ("features_version", "names", "X", "labels", "weights")}
    np.savez(tmp_path / "quarries.npz", format=np.array(FORMAT), **arrays)
    plugin.desk.taking_along.use(str(tmp_path / "quarries.npz"))
    assert forget.isVisible()
    with plugin.workspace.campaign.action("frame") as edit:
        edit.insert("frames", {"uuid": "f", "scene": plugin.workspace.campaign.scene["uuid"], "seed": 1, "units": 9})
    order = order_round(plugin.workspace.campaign, {"uuid": "f", "seed": 1}, 5)
    assert order["options"]["memory"] == [str(campaign.path.with_suffix(".memory") / "quarries.npz")]
    forget.trigger()
    assert not forget.isVisible()
    assert "memory" not in order_round(plugin.workspace.campaign, {"uuid": "f", "seed": 1}, 5)["options"]
    plugin.desk.taking_along.use(str(tmp_path / "missing.npz"))
    assert not forget.isVisible()


def test_a_memory_of_other_bands_is_refused_when_chosen(plugin, campaign, interface, tmp_path, monkeypatch):  # noqa: F811
    campaign.close()
    plugin.workspace.open(campaign.path)
    entries = {action.text(): action for action in plugin.dock.header.campaign.menu().actions()}
    forget = entries["Forget what was learnt elsewhere"]
    with plugin.workspace.campaign.action("frame") as edit:
        edit.insert("frames", {"uuid": "f", "scene": plugin.workspace.campaign.scene["uuid"], "seed": 1, "units": 9})
    session, asked = plugin.workspace.session, []
    monkeypatch.setattr(session, "has_engine", lambda: True)
    monkeypatch.setattr(session.framing, "request", dict)
    monkeypatch.setattr(session, "ask", lambda method, _params, answer, *_: asked.append((method, answer)))
    arrays = {name: np.zeros(1) for name in ("features_version", "X", "labels", "weights")}
    path = tmp_path / "quarries.npz"
    np.savez(path, format=np.array(FORMAT), names=np.array(["band B02", "band B03"]), **arrays)
    for features, taken in ((["band B02"], False), (["band B03", "band B02"], False), (["band B02", "band B03"], True)):
        plugin.desk.taking_along.use(str(path))
        method, answer = asked.pop()
        assert method == "features.build" and not forget.isVisible()
        answer({"features": features})
        assert forget.isVisible() == taken
        assert ("other bands" in interface.said()) != taken


def test_a_memory_that_is_compared_shows_how_far_it_is_and_outlives_a_change_of_scene(
    plugin,
    campaign,  # noqa: F811
    interface,  # noqa: F811
    tmp_path,
    wait_for,
    monkeypatch,
):
    campaign.close()
    plugin.workspace.open(campaign.path)
    here = plugin.workspace.campaign
    forget = next(a for a in plugin.dock.header.campaign.menu().actions() if a.text().startswith("Forget"))
    first = here.scene["uuid"]
    later = image_of(tmp_path, "2023-07-19", "S2 later", seed=9)
    plugin.workspace.add_scene(SceneRequest(guess_scene(later).to_scene(), None, False))
    later = here.scene["uuid"]
    plugin.workspace.use_scene(first)
    with here.action("frame") as edit:
        for uuid, scene in (("f", first), ("g", later)):
            edit.insert("frames", {"uuid": uuid, "scene": scene, "seed": 1, "units": 9})
    asked = []
    monkeypatch.setattr(Session, "has_engine", lambda _: True)
    monkeypatch.setattr(Framing, "request", lambda _: {})
    monkeypatch.setattr(Session, "ask", lambda _, _method, _params, *hearers: asked.append(hearers))
    arrays = {name: np.zeros(1) for name in ("features_version", "X", "labels", "weights")}
    path = tmp_path / "quarries.npz"
    np.savez(path, format=np.array(FORMAT), names=np.array(["band B02"]), **arrays)

    def shown():
        tasks = QgsApplication.taskManager().tasks()
        return [round(task.progress()) for task in tasks if "quarries.npz" in task.description() and task.isActive()]

    wait_for(lambda: not shown())
    plugin.desk.taking_along.use(str(path))
    asked[0][2](0.4)
    wait_for(lambda: shown() == [40])
    plugin.workspace.use_scene(later)
    wait_for(lambda: shown() == [0])
    assert len(asked) == 2 and not forget.isVisible()
    asked[1][0]({"features": ["band B02"]})
    assert forget.isVisible()
    wait_for(lambda: not shown())
    plugin.desk.taking_along.use(str(path))
    wait_for(shown)
    plugin.workspace.close()
    wait_for(lambda: not shown())
    assert "the campaign was closed before" in interface.said()


def test_a_model_is_taken_along_with_its_card_once_the_engine_checked_it(plugin, campaign, tmp_path, monkeypatch):  # noqa: F811
    campaign.close()
    plugin.workspace.open(campaign.path)
    entries = {action.text(): action for action in plugin.dock.header.campaign.menu().actions()}
    forget = entries["Forget what was learnt elsewhere"]
    (tmp_path / "net.onnx").write_bytes(b"model")
    (tmp_path / "net.json").write_text("{}")
    plugin.desk.taking_along.use(str(tmp_path / "net.onnx"))
    assert not forget.isVisible()
    asked = []
    monkeypatch.setattr(plugin.workspace.session, "check_model", lambda *asking: asked.append(asking))
    plugin.desk.taking_along.use(str(tmp_path / "net.onnx"))
    ((path, checked),) = asked
    assert path == str(tmp_path / "net.onnx") and not forget.isVisible()
    checked({"kind": "pixels"})
    assert forget.isVisible()
    folder = campaign.path.with_suffix(".memory")
    assert sorted(each.name for each in folder.iterdir()) == ["net.json", "net.onnx"]
    with plugin.workspace.campaign.action("frame") as edit:
        edit.insert("frames", {"uuid": "f", "scene": plugin.workspace.campaign.scene["uuid"], "seed": 1, "units": 9})
    order = order_round(plugin.workspace.campaign, {"uuid": "f", "seed": 1}, 5)
    assert order["options"]["prior_models"] == [str(folder / "net.onnx")] and "memory" not in order["options"]
    forget.trigger()
    assert "prior_models" not in order_round(plugin.workspace.campaign, {"uuid": "f", "seed": 1}, 5)["options"]


def test_the_menus_offer_models_as_features_and_as_a_list(plugin, campaign, monkeypatch):  # noqa: F811
    from mining_mapper.plugin.panel.detect_dialog import DetectDialog
    from mining_mapper.plugin.panel.feature_models_dialog import FeatureModelsDialog

    campaign.close()
    plugin.workspace.open(campaign.path)
    header, lists = plugin.dock.header, plugin.dock.lists
    features = next(a for a in header.campaign.menu().actions() if a.text() == "Models as features of this scene…")
    detect = next(a for a in lists.add.menu().actions() if a.text() == "Detect with a model from elsewhere…")
    opened = []
    for kind in (FeatureModelsDialog, DetectDialog):
        monkeypatch.setattr(kind, "exec", lambda self: opened.append(type(self)) or 0)
    monkeypatch.setattr(plugin.workspace.session, "has_engine", lambda: False)
    features.trigger()
    detect.trigger()
    assert not opened
    monkeypatch.setattr(plugin.workspace.session, "has_engine", lambda: True)
    features.trigger()
    detect.trigger()
    assert opened == [FeatureModelsDialog, DetectDialog]
    plugin.workspace.close()
    assert not features.isEnabled()
