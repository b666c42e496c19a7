"""Scenes in the panel: added by the dialog, chosen in the head, left and come back to without losing anything."""

from __future__ import annotations

import gc
import weakref
from collections import Counter
from pathlib import Path

import pytest
from panel_fixtures import SIDE, InstantEngine, campaign, image, image_of, interface, write_raster  # noqa: F401
from qgis.core import QgsFeature, QgsGeometry, QgsLayerTreeRegistryBridge, QgsVectorLayer
from qgis.gui import QgsMapTool, QgsMapToolEmitPoint, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton

from mining_mapper import classFactory
from mining_mapper.plugin.panel.add_scene_dialog import AddSceneDialog, SceneRequest
from mining_mapper.plugin.panel.scene_guess import guess_scene
from mining_mapper.plugin.tools.keys import Command

LEFT_BUTTON, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def later(tmp_path, project):
    """A layer of the same place a year later, in the project."""
    return image_of(tmp_path, "2023-07-19", "S2 later", seed=9)


@pytest.fixture
def plugin(interface, monkeypatch, tmp_path, campaign):  # noqa: F811
    """The plugin with an engine that answers at once and a campaign whose first round is drawn."""
    monkeypatch.setenv("MINING_MAPPER_ENGINE_HOME", str(tmp_path / "engine"))
    path = campaign.path
    campaign.close()
    made = classFactory(interface)
    made.initGui()
    made.workspace.close()
    real, made.workspace.engine = made.workspace.engine, InstantEngine()
    made.workspace.open(path)
    yield made
    made.workspace.close()
    made.workspace.engine = real
    made.unload()


def draw_round(workspace, wait_for):
    workspace.session.build_frame(1.0)
    wait_for(lambda: workspace.session.state == "idle")
    workspace.session.propose(3)
    wait_for(lambda: workspace.session.current is not None)


def settle():
    """Let the event loop run, and what is to be deleted go."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def choose(plugin, place):
    combo = plugin.dock.header.scene
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    settle()


def add(plugin, layer):
    assert plugin.workspace.add_scene(SceneRequest(guess_scene(layer).to_scene(), None, False))
    settle()


def test_a_click_on_the_tab_review_lets_the_keys_answer_whatever_tool_was_in_hand(plugin, interface, wait_for):  # noqa: F811
    session, dock, canvas = plugin.workspace.session, plugin.dock, interface.canvas
    plugin.show_panel()
    draw_round(plugin.workspace, wait_for)
    dock.show_tab(dock.label)
    dock.label.wire_tool.setChecked(True)
    first = session.current.uuid

    def click_review():
        bar, place = dock.place_of(dock.review)
        QTest.mouseClick(bar, LEFT_BUTTON, NONE, place.center())

    QTest.mouseClick(canvas.viewport(), LEFT_BUTTON, NONE, QPoint(100, 100))
    click_review()
    assert dock.front_tab() is dock.review and canvas.mapTool() is plugin.desk.labelling.wire
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    click_review()
    QTest.keyClick(canvas, Qt.Key.Key_N)
    assert session.current.uuid != first and not dock.label.wire_tool.isChecked()


def test_the_head_lists_the_scenes_and_each_stands_where_it_was_left(plugin, later, wait_for):
    workspace, header = plugin.workspace, plugin.dock.header
    draw_round(workspace, wait_for)
    workspace.session.answer("PIT")
    waiting = workspace.session.current.uuid
    workspace.session.confidence = 4
    add(plugin, later)
    assert [header.scene.itemText(place) for place in range(2)] == ["2022-07-19 · S2 image", "2023-07-19 · S2 later"]
    assert header.scene.currentIndex() == 1 and workspace.session.state == "no_frame"
    assert workspace.session.confidence == 4 and plugin.dock.review.units.isVisibleTo(plugin.dock.review)
    draw_round(workspace, wait_for)
    assert workspace.session.waiting == 3 and len(workspace.campaign.rows("rounds")) == 2
    choose(plugin, 0)
    assert workspace.session.waiting == 2 and workspace.session.current.uuid == waiting
    workspace.session.answer("NEG")
    choose(plugin, 1)
    assert workspace.session.waiting == 3
    scenes = {row["uuid"] for row in workspace.campaign.rows("scenes")}
    assert {row["scene"] for row in workspace.campaign.rows("labels")} == scenes - {workspace.campaign.scene["uuid"]}
    assert [row["epoch"] for row in workspace.campaign.rows("frames")] == [1, 2]


def test_choices_about_the_last_answer_stay_with_its_scene(plugin, later, wait_for):
    tab = plugin.dock.review
    draw_round(plugin.workspace, wait_for)
    plugin.desk.reviewing.carry_out(Command.NOT_MINING)
    assert tab.choices.isVisibleTo(tab)
    add(plugin, later)
    assert not tab.choices.isVisibleTo(tab)


def test_switching_leaves_nothing_on_the_map_and_no_old_listener(plugin, later, interface, wait_for):  # noqa: F811
    workspace = plugin.workspace
    draw_round(workspace, wait_for)
    add(plugin, later)
    draw_round(workspace, wait_for)
    choose(plugin, 0)
    items, calls = len(interface.canvas.scene().items()), len(workspace.engine.calls)
    for _ in range(3):
        choose(plugin, 1)
        choose(plugin, 0)
    assert len(interface.canvas.scene().items()) == items
    while workspace.session.current is not None and workspace.session.waiting:
        workspace.session.answer("NEG")
        if workspace.session.state == "proposing":
            break
    assert [method for method, _ in workspace.engine.calls[calls:]].count("round.propose") == 1


def test_an_undo_goes_to_the_scene_whose_answer_it_takes_back_and_asks_it_first(
    plugin,
    later,
    interface,  # noqa: F811
    wait_for,
):
    workspace = plugin.workspace
    draw_round(workspace, wait_for)
    workspace.session.later()
    answered = workspace.session.current.uuid
    workspace.session.answer("PIT")
    add(plugin, later)
    workspace.session.undo()
    wait_for(lambda: workspace.campaign.scene["name"] == "S2 image")
    settle()
    assert plugin.dock.header.scene.currentIndex() == 0
    assert workspace.session.current.uuid == answered and workspace.campaign.rows("labels") == []
    assert interface.said().startswith("Undone on ") and interface.said().endswith("S2 image: Answer.")
    choose(plugin, 1)
    workspace.session.redo()
    wait_for(lambda: workspace.campaign.scene["name"] == "S2 image")
    assert interface.said().endswith("S2 image: Answer.") and interface.said().startswith("Done again on ")


def test_leaving_a_scene_whose_units_are_being_made_keeps_nothing_of_them_and_says_so(
    plugin,
    later,
    interface,  # noqa: F811
):
    workspace = plugin.workspace
    add(plugin, later)
    workspace.session.build_frame(1.0)
    assert workspace.session.state == "segmenting"
    choose(plugin, 0)
    settle()
    assert "was stopped" in interface.said() and workspace.campaign.rows("frames") == []
    assert workspace.session.state == "no_frame"


def test_edits_that_are_not_saved_keep_the_scene_and_the_head_shows_it(plugin, later, interface):  # noqa: F811
    workspace = plugin.workspace
    add(plugin, later)
    labels = workspace.campaign.layer("labels")
    labels.startEditing()
    feature = QgsFeature(labels.fields())
    feature.setGeometry(QgsGeometry.fromRect(later.extent()))
    labels.addFeature(feature)
    choose(plugin, 0)
    assert plugin.dock.header.scene.currentIndex() == 1 and "not saved" in interface.said()
    labels.rollBack()
    choose(plugin, 0)
    assert workspace.campaign.scene["name"] == "S2 image"


def test_a_scene_that_was_added_by_mistake_is_taken_out_and_one_that_was_worked_on_is_not(plugin, later, wait_for):
    workspace, header = plugin.workspace, plugin.dock.header
    entries = {action.text(): action for action in header.campaign.menu().actions()}
    assert not entries["Take this scene out"].isEnabled()
    add(plugin, later)
    workspace.session.build_frame(1.0)
    wait_for(lambda: workspace.session.state == "idle")
    entries["Take this scene out"].trigger()
    settle()
    assert header.scene.count() == 1 and workspace.campaign.scene["name"] == "S2 image"
    assert workspace.campaign.rows("frames") == []
    draw_round(workspace, wait_for)
    workspace.remove_scene()
    add(plugin, later)
    draw_round(workspace, wait_for)
    workspace.remove_scene()
    assert len(workspace.campaign.scenes()) == 2


def test_the_answers_of_the_first_scene_go_along_to_the_second(plugin, later, wait_for):
    workspace = plugin.workspace
    draw_round(workspace, wait_for)
    first = workspace.campaign.scene["uuid"]
    workspace.session.answer("PIT")
    workspace.session.answer("NEG")
    add(plugin, later)
    draw_round(workspace, wait_for)
    params = [given for method, given in workspace.engine.calls if method == "round.propose"][-1]
    (other,) = params["options"]["scenes"]
    assert [answer["shares"] for answer in other["answers"]] == [{"PIT": 1.0}, {"NEG": 1.0}]
    assert params["answers"] == [] and params["gone"] == []
    workspace.use_scene(first)
    assert workspace.session.waiting == 1


def test_the_dialog_takes_the_same_place_for_another_date_and_names_what_is_missing(plugin, later, interface):  # noqa: F811
    dialog = AddSceneDialog(plugin.workspace.campaign, interface.canvas)
    dialog.choose_image(later)
    assert dialog.other_map.isChecked() and "first draws" in dialog.about_bands.text()
    dialog.form.roles.set_bands(["a", "b", "c", "d"], {"red": 1})
    dialog.form.roles.edited.emit()
    assert "S2 image" in dialog.about_bands.text() and "too few" in dialog.about_bands.text()
    dialog.form.refine({"path": dialog.form.guess.path})
    request = dialog.request()
    assert request.scene["date"] == "2023-07-19" and request.area is None and not request.same_map
    dialog.same_map.setChecked(True)
    assert "counts twice" in dialog.about_map.text()
    assert not plugin.workspace.add_scene(dialog.request()) and "no ground" in interface.said()
    dialog.form.image.setLayer(None)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.reject()
    dialog.deleteLater()


def test_the_dialog_offers_no_image_that_the_campaign_has(plugin, image, later, interface):  # noqa: F811
    dialog = AddSceneDialog(plugin.workspace.campaign, interface.canvas)
    dialog.choose_image(image)
    offered = [dialog.form.image.layer(index) for index in range(dialog.form.image.count())]
    assert later in offered and image not in offered
    assert dialog.request().scene["date"] == "2023-07-19"
    dialog.reject()
    dialog.deleteLater()


def test_the_dialog_takes_the_file_of_an_image_that_is_not_in_the_project(plugin, later, interface, project):  # noqa: F811
    path = later.source()
    project.removeMapLayer(later.id())
    dialog = AddSceneDialog(plugin.workspace.campaign, interface.canvas)
    assert dialog.form.guess is None and "choose a file" in dialog.form.about.text()
    dialog.form.add_file(path)
    assert dialog.request().scene["date"] == "2023-07-19"
    layers = set(project.mapLayers())
    dialog.form.add_file(__file__)
    assert set(project.mapLayers()) == layers and dialog.request().scene["date"] == "2023-07-19"
    dialog.reject()
    dialog.deleteLater()


def test_the_dialog_says_of_the_file_of_a_known_image_which_scene_it_is_and_adds_no_layer_twice(
    plugin, image, later, interface, project  # noqa: F811
):  # fmt: skip
    dialog = AddSceneDialog(plugin.workspace.campaign, interface.canvas)
    layers = set(project.mapLayers())
    dialog.form.add_file(image.source())
    (said,) = dialog.bar.items()
    assert "already" in said.text() and "panel's head" in said.text()
    dialog.form.image.setLayer(None)
    dialog.form.add_file(later.source())
    assert dialog.form.image.currentLayer() is later and set(project.mapLayers()) == layers
    dialog.reject()
    dialog.deleteLater()


def test_an_image_that_is_chosen_as_a_file_lies_below_the_labels_in_natural_colours(
    plugin, interface, project, scenes  # noqa: F811
):  # fmt: skip
    dialog = AddSceneDialog(plugin.workspace.campaign, interface.canvas)
    root = project.layerTreeRoot()
    labels = root.findLayer(plugin.workspace.campaign.layer("labels").id())
    # QGIS itself adds where the current layer is.
    bridge, point = project.layerTreeRegistryBridge(), QgsLayerTreeRegistryBridge.InsertionPoint
    bridge.setLayerInsertionPoint(point(labels.parent(), 0))
    dialog.form.add_file(str(scenes / "strzegom_north" / "s2_l2a_2021-06-19.tif"))
    bridge.setLayerInsertionPoint(point(root, 0))
    colours = dialog.form.image.currentLayer().renderer()
    # Blue comes first in the file.
    assert (colours.redBand(), colours.greenBand(), colours.blueBand()) == (3, 2, 1)
    order = root.layerOrder()
    assert order.index(dialog.form.image.currentLayer()) > order.index(labels.layer())
    project.removeMapLayer(dialog.form.image.currentLayer().id())
    dialog.reject()
    dialog.deleteLater()


def test_an_image_that_left_comes_back_by_a_button_and_is_seen(plugin, image, later, project, interface):  # noqa: F811
    place = image.source()
    root = project.layerTreeRoot()
    if root.findLayer(later.id()) is None:
        root.addLayer(later)
    project.removeMapLayer(image.id())
    settle()
    (item,) = interface.bar.items()
    (button,) = [each for each in item.findChildren(QPushButton) if each.text() == "Show it again"]
    button.click()
    order = [layer.source() for layer in root.layerOrder()]
    assert order.index(place) < order.index(later.source()), "it is seen"
    assert all(isinstance(layer, QgsVectorLayer) for layer in root.layerOrder()[: order.index(place)])
    interface.bar.clearWidgets()


def test_buttons_reach_only_the_session_that_is_there(plugin, later):
    add(plugin, later)
    choose(plugin, 0)
    path = plugin.workspace.campaign.path
    plugin.workspace.close()
    plugin.workspace.open(path)
    settle()
    label = plugin.dock.label
    for button in (label.unit_tool, label.wire_tool):
        button.setEnabled(True)
        button.click()
    label.card.compare.click()
    label.guard.holes.trigger()
    assert label.wire_tool.isChecked() and plugin.workspace.campaign.setting("fill_holes") is True


def test_another_tool_of_the_map_takes_over_from_the_outline(plugin, interface):  # noqa: F811
    canvas, button = interface.canvas, plugin.dock.label.wire_tool
    pan = QgsMapToolPan(canvas)
    for _ in range(2):
        button.setEnabled(True)
        button.setChecked(True)
        assert canvas.mapTool() is plugin.desk.labelling.wire
        canvas.setMapTool(pan)
        assert canvas.mapTool() is pan and not button.isChecked()


@pytest.fixture
def without_collector():
    """Python's collector of cycles runs too seldom in QGIS to be waited for."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def open_rasters():
    """Return how many images this process has open."""
    links = [each for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
    return sum(each.readlink().suffix == ".tif" for each in links if each.is_symlink())


def test_a_session_that_is_over_is_forgotten_with_all_that_it_read(plugin, wait_for, without_collector):
    draw_round(plugin.workspace, wait_for)
    path, counts = plugin.workspace.campaign.path, []
    for _ in range(3):
        session = plugin.workspace.session
        assert session.framing.raster().size == (SIDE, SIDE)
        kept = [weakref.ref(each) for each in (session, plugin.workspace.campaign, plugin.desk.labelling)]
        del session
        plugin.workspace.close()
        settle()
        plugin.workspace.open(path)
        wait_for(lambda kept=kept: not any(each() for each in kept))
        counts.append(open_rasters())
    assert counts == counts[:1] * 3


def test_a_session_that_something_still_holds_at_first_is_forgotten_later(plugin, wait_for, without_collector):
    held = [plugin.workspace.session]
    forgotten = weakref.ref(held[0])
    # Its parts know each other.
    held[0].framing.session = held[0]
    plugin.workspace.close()
    settle()
    QTimer.singleShot(1500, held.clear)
    wait_for(lambda: forgotten() is None)


def objects_of(canvas):
    """Return how many objects and items there are, by the class of each; what fades out goes when it has faded."""
    gc.collect()
    settle()
    counts = Counter(each.metaObject().className() for each in canvas.findChildren(QObject))
    counts.pop("QPropertyAnimation", None)
    return len(canvas.scene().items()), counts


def test_sessions_that_are_over_leave_no_object_behind(plugin, later, interface):  # noqa: F811
    add(plugin, later)
    canvas, label = interface.canvas, plugin.dock.label
    counts = []
    # With the first turns come what stays once.
    for turn in range(6):
        choose(plugin, turn % 2)
        for button in (label.unit_tool, label.wire_tool)[: turn % 3]:
            button.setEnabled(True)
            button.setChecked(True)
        path = plugin.workspace.campaign.path
        plugin.workspace.close()
        plugin.workspace.open(path)
        canvas.setMapTool(plugin.desk.reviewing.tool)
        counts.append(objects_of(canvas))
    assert counts[3:] == [counts[2]] * 3


class EditingTool(QgsMapToolEmitPoint):
    """One of QGIS's own tools that change shapes."""

    def flags(self):
        return QgsMapTool.Flag.EditTool


def test_a_tool_that_qgis_may_take_up_again_hands_over_and_lives_until_qgis_forgets_it(plugin, interface):  # noqa: F811
    canvas, label = interface.canvas, plugin.dock.label
    editing = EditingTool(canvas)
    for button in (label.unit_tool, label.wire_tool):
        button.setEnabled(True)
        button.setChecked(True)
        tool = canvas.mapTool()
        assert tool in (plugin.desk.labelling.tool, plugin.desk.labelling.wire)
        canvas.setMapTool(editing)
        path = plugin.workspace.campaign.path
        plugin.workspace.close()
        settle()
        assert canvas.mapTool() is editing and not button.isChecked() and not sip.isdeleted(tool)
        # As QGIS does with the tool that was in use before editing, when editing ends.
        canvas.setMapTool(tool)
        assert type(canvas.mapTool()) is QgsMapToolPan
        settle()
        assert type(canvas.mapTool()) is QgsMapToolPan and sip.isdeleted(tool)
        plugin.workspace.open(path)
        settle()


def test_the_hand_takes_over_from_a_tool_whose_session_ends(plugin, interface):  # noqa: F811
    canvas, button = interface.canvas, plugin.dock.label.wire_tool
    button.setEnabled(True)
    button.setChecked(True)
    plugin.workspace.close()
    settle()
    assert type(canvas.mapTool()) is QgsMapToolPan and not button.isChecked()
