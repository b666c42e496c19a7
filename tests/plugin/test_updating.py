"""A map brought up to a later date: what is asked, listed, shown beside, accepted, carried on and taken back."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

import pytest
from panel_fixtures import InstantEngine, campaign, image, image_of, interface  # noqa: F401
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

from mining_mapper import classFactory
from mining_mapper.plugin import lists as plugin_lists
from mining_mapper.plugin import long_action, slices
from mining_mapper.plugin.changing import earlier_scenes
from mining_mapper.plugin.panel.add_scene_dialog import SceneRequest
from mining_mapper.plugin.panel.change_dialog import ChangeDialog
from mining_mapper.plugin.panel.scene_guess import guess_scene
from mining_mapper.plugin.snapshot import to_geojson
from mining_mapper.plugin.storage import GEOMETRY

LEFT, TOP = 500000.0, 5600000.0


def box(x, y, size=100.0):
    """A square whose upper left corner lies x metres right of and y below that of the image."""
    left, top = LEFT + x, TOP - y
    ring = f"{left} {top},{left + size} {top},{left + size} {top - size},{left} {top - size},{left} {top}"
    return QgsGeometry.fromWkt(f"POLYGON(({ring}))")


class ComparingEngine(InstantEngine):
    """Finds that the first label grew, the second is gone, the third stayed, and that there is a new mine."""

    ends = True
    held = 0.95

    def call(self, method, params, on_result=None, on_error=None, on_progress=None):
        if method != "change.find":
            return super().call(method, params, on_result, on_error)
        self.calls.append((method, params))
        on_progress(0.5, "common ground")
        if self.ends:
            QTimer.singleShot(0, lambda: on_result(self.change_find(params)))
        return len(self.calls)

    def cancel(self, number):
        self.cancelled = number

    def frame_build(self, params):
        told = super().frame_build(params)
        return {**told, "sha256": hashlib.sha256(Path(params["path"]).read_bytes()).hexdigest()}

    def change_find(self, params):
        grown, gone, *rest = [label["uuid"] for label in params["labels"]] or ["", ""]
        told = {"probability": 0.9, "strength": 2.0, "area": 5000.0, "units": 3}
        changes = [
            {**told, "change": "grown", "label": grown, "class": "PIT", "scores": {"PIT": 0.9, "NEG": 0.1},
             "geometry": to_geojson(box(0, 0, 150))},
            {**told, "change": "gone", "label": gone, "class": "PIT", "scores": {"NEG": 0.8, "PIT": 0.2},
             "geometry": to_geojson(box(300, 0))},
        ]  # fmt: skip
        new = {**told, "change": "new", "label": "", "class": "", "scores": {"QRY": 0.7, "NEG": 0.3}}
        changes = [*(changes if grown else []), {**new, "geometry": to_geojson(box(500, 500))}]
        at = {"mining": 0.5, "look": 0.5, "changed": 9, "contrary": 1}
        return {
            "changes": changes, "unchanged": dict.fromkeys(rest, self.held), "unseen": [], "common_area": 640000.0,
            "model": bool(grown), "look": True, "new": at, "gains": at, "losses": None,
        }  # fmt: skip


@pytest.fixture
def later(tmp_path, project):
    return image_of(tmp_path, "2023-07-19", "S2 later", seed=9)


@pytest.fixture
def plugin(interface, monkeypatch, tmp_path, campaign):  # noqa: F811
    monkeypatch.setenv("MINING_MAPPER_ENGINE_HOME", str(tmp_path / "engine"))
    path = campaign.path
    campaign.close()
    made = classFactory(interface)
    made.initGui()
    made.workspace.close()
    real, made.workspace.engine = made.workspace.engine, ComparingEngine()
    made.workspace.open(path)
    yield made
    made.workspace.close()
    made.workspace.engine = real
    made.unload()


def settle():
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def updated(plugin, later, wait_for):
    """The plugin on the later scene, with three labels of the earlier one, its units made and its list in front."""
    session = plugin.workspace.session
    session.status, session.delineation = "operating", "tight"
    labels = [session.digitise(box(x, 0), "PIT") for x in (0, 300, 600)]
    session.status = "closed"
    plugin.workspace.add_scene(SceneRequest(guess_scene(later).to_scene(), None, False))
    settle()
    plugin.workspace.session.build_frame(1.0)
    wait_for(lambda: plugin.workspace.session.state == "idle")
    plugin.dock.setUserVisible(True)
    plugin.dock.show_tab(plugin.dock.lists)
    settle()
    return plugin, labels


def compare(plugin, wait_for):
    earlier = earlier_scenes(plugin.workspace.campaign)[0]["uuid"]
    plugin.desk.updating.compare(earlier)
    wait_for(lambda: plugin.dock.lists.table.shown())


def rows(plugin, **where):
    return plugin.workspace.campaign.rows("labels", **where)


def walk_to(plugin, change):
    lists = plugin.desk.listing.lists
    found = next(each for each in lists.waiting("change") if each.change == change)
    plugin.dock.lists.table.go_to(found.uuid)
    settle()
    return found


def press(plugin, key):
    # On a screen the focus comes back from a dialog when the window manager gives it; in a text field keys are text.
    plugin.desk._iface.canvas.setFocus()
    QTest.keyClick(plugin.desk._iface.canvas, key)
    settle()


def test_the_menu_asks_which_scene_and_fills_the_list_with_both_dates_in_view(updated, interface, wait_for):  # noqa: F811
    plugin, _labels = updated
    seen = []

    def answer():
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ChangeDialog))
        seen.append((dialog._scene.currentText(), dialog.about.text()))
        dialog._hectares.setValue(0.25)
        QTest.mouseClick(
            dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton
        )

    QTimer.singleShot(0, answer)
    actions = plugin.dock.lists.add.menu().actions()
    next(each for each in actions if "changes" in each.text()).trigger()
    wait_for(lambda: plugin.dock.lists.table.shown())
    assert "2022-07-19" in seen[0][0]
    assert seen[0][1].startswith("Outlines of mining of that scene") and ": 3." in seen[0][1]
    # The scene tab may ask what units would cost at any moment: the comparison is not always the last question.
    params = next(params for method, params in plugin.workspace.engine.calls if method == "change.find")
    assert params["options"]["least_area"] == pytest.approx(2500)
    assert params["earlier"]["scene"]["path"].endswith("S2_2022-07-19.tif")
    assert params["scene"]["path"].endswith("S2_2023-07-19.tif") and len(params["labels"]) == 3
    assert [each.change for each in plugin.desk.listing.lists.waiting("change")] == [
        "grown",
        "gone",
        "new",
        "unchanged",
    ]
    assert "grown: 1, new: 1, gone: 1 · Labels as they were: 1." in interface.said()
    view = plugin.desk.comparing.view
    assert view is not None and view.shown_layer().source().endswith("S2_2022-07-19.tif")
    press(plugin, Qt.Key.Key_V)
    walk_to(plugin, "new")
    assert plugin.desk.comparing.view is None


def test_changes_are_listed_by_turns_and_a_stop_tells_those_that_are(updated, interface, wait_for, monkeypatch):  # noqa: F811
    plugin, _labels = updated
    compare(plugin, wait_for)
    lists, session, waiting = plugin.desk.listing.lists, plugin.workspace.session, plugin.desk.waiting
    before = [each.uuid for each in lists.waiting("change")]
    for module, name, value in (
        (long_action, "FIRST_PART_SECONDS", 0.0), (long_action, "PART_SECONDS", 0.0), (plugin_lists, "ROWS_AT_ONCE", 1),
        (slices, "TURN_SECONDS", 0.0),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, value)
    shown, said = [], []
    plugin.desk.updating.said.connect(said.append)

    def stop(share):
        shown.append(waiting.isVisible())
        if share >= 0.5:
            waiting.stop.click()

    session.turns.progress.connect(stop)
    plugin.desk.updating.compare(earlier_scenes(plugin.workspace.campaign)[0]["uuid"])
    wait_for(lambda: "Stopped." in interface.said())
    session.turns.progress.disconnect(stop)
    kept = lists.waiting("change")
    assert [each.change for each in kept] == ["grown", "gone"] and not {each.uuid for each in kept} & set(before)
    assert shown and all(shown)
    assert "grown: 1, gone: 1 · Labels as they were: 0." in said[-1]
    assert "Stopped. Rows done: 2 of 4; one undo takes them back." in interface.said()
    session.undo()
    wait_for(lambda: session.turns.action is None)
    assert [each.uuid for each in lists.waiting("change")] == before


def test_accepting_ends_what_was_and_begins_what_is_and_undo_takes_it_back(updated, wait_for):
    plugin, (grown, gone, stayed) = updated
    compare(plugin, wait_for)
    campaign = plugin.workspace.campaign  # noqa: F811
    walk_to(plugin, "grown")
    press(plugin, Qt.Key.Key_Return)
    (successor,) = rows(plugin, scene=campaign.scene["uuid"])
    assert (successor["class"], successor["valid_from"], successor["valid_to"]) == ("PIT", "2023-07-19", "")
    assert (successor["status"], successor["delineation"], successor["tool"]) == ("operating", "tight", "change")
    assert successor[GEOMETRY].area() == pytest.approx(150 * 150)
    assert campaign.row("labels", grown)["valid_to"] == "2022-07-19"
    walk_to(plugin, "gone")
    press(plugin, Qt.Key.Key_Return)
    assert campaign.row("labels", gone)["valid_to"] == "2022-07-19" and len(rows(plugin)) == 4
    walk_to(plugin, "new")
    press(plugin, Qt.Key.Key_N)
    walk_to(plugin, "unchanged")
    press(plugin, Qt.Key.Key_Return)
    assert campaign.row("labels", stayed)["valid_to"] == "2023-07-18"
    here = [row for row in rows(plugin, scene=campaign.scene["uuid"]) if row["uuid"] != successor["uuid"]]
    assert len(here) == 1 and here[0][GEOMETRY].equals(campaign.row("labels", stayed)[GEOMETRY])
    for _ in range(4):
        press(plugin, Qt.Key.Key_Backspace)
    assert len(rows(plugin)) == 3 and {row["valid_to"] for row in rows(plugin)} == {""}
    assert len(plugin.desk.listing.lists.waiting("change")) == 4


def classes_shown(plugin):
    """Return change -> class as the list shows them."""
    table = plugin.dock.lists.table.model()
    texts = [[table.index(row, column).data() for column in (0, 1)] for row in range(table.rowCount())]
    return {change: name for name, change in texts}


@pytest.mark.parametrize("change", ["gone", "reclaimed"])
def test_what_ends_is_listed_by_the_class_that_ends(updated, wait_for, monkeypatch, change):
    plugin, (_grown, gone, _stayed) = updated
    found = ComparingEngine.change_find

    def find(engine, params):
        told = found(engine, params)
        told["changes"][1]["change"] = change
        return told

    monkeypatch.setattr(ComparingEngine, "change_find", find)
    compare(plugin, wait_for)
    campaign, lists = plugin.workspace.campaign, plugin.dock.lists  # noqa: F811
    assert classes_shown(plugin)[change] == "Open pit"
    # How sure it is that nothing of it is there any more stays what it was.
    each = walk_to(plugin, change)
    assert each.probability == pytest.approx(0.8) and "PIT" in lists.table.codes() and "NEG" not in lists.table.codes()
    # The class of the label is changed meanwhile, and taken back.
    with campaign.action("edit") as edit:
        edit.update("labels", gone, **{"class": "QRY"})
    wait_for(lambda: classes_shown(plugin)[change] == "Quarry or gravel pit")
    campaign.undo_last()
    wait_for(lambda: classes_shown(plugin)[change] == "Open pit")
    press(plugin, Qt.Key.Key_Return)
    assert campaign.row("labels", gone)["valid_to"] == "2022-07-19" and len(rows(plugin)) == 3


def test_changes_whose_labels_were_deleted_since_make_nothing_and_hold_up_no_others(updated, wait_for):
    plugin, (_grown, gone, stayed) = updated
    compare(plugin, wait_for)
    campaign = plugin.workspace.campaign  # noqa: F811
    for label in (gone, stayed):
        with campaign.action("delete") as edit:
            edit.delete("labels", label)
    plugin.dock.lists.accept_all.click()
    wait_for(lambda: plugin.workspace.session.turns.action is None)
    became = {row["change"]: row["state"] for row in campaign.rows("candidates", ["change", "state"], kind="change")}
    assert became == {"grown": "accepted", "gone": "rejected", "new": "accepted", "unchanged": "rejected"}
    assert len(rows(plugin, scene=campaign.scene["uuid"])) == 2
    press(plugin, Qt.Key.Key_Backspace)
    assert len(plugin.desk.listing.lists.waiting("change")) == 4


def test_a_class_key_makes_a_label_also_where_the_one_that_was_to_be_carried_on_is_deleted(updated, wait_for):
    plugin, (_grown, _gone, stayed) = updated
    compare(plugin, wait_for)
    campaign = plugin.workspace.campaign  # noqa: F811
    with campaign.action("delete") as edit:
        edit.delete("labels", stayed)
    walk_to(plugin, "unchanged")
    press(plugin, Qt.Key.Key_1)
    (made,) = rows(plugin, scene=campaign.scene["uuid"])
    assert made["class"] == plugin.workspace.session.active[0]


def test_rejecting_leaves_the_label_and_a_digit_says_what_reclaimed_land_is_now(updated, wait_for):
    plugin, (grown, gone, _stayed) = updated
    compare(plugin, wait_for)
    campaign = plugin.workspace.campaign  # noqa: F811
    walk_to(plugin, "grown")
    press(plugin, Qt.Key.Key_N)
    assert campaign.row("labels", grown)["valid_to"] == "" and len(rows(plugin)) == 3
    walk_to(plugin, "gone")
    press(plugin, Qt.Key.Key_1)
    (made,) = rows(plugin, scene=campaign.scene["uuid"])
    assert made["class"] == plugin.workspace.session.active[0]
    assert campaign.row("labels", gone)["valid_to"] == "2022-07-19"


def test_all_that_stayed_is_confirmed_in_one_go_and_the_same_labels_are_not_asked_again(updated, wait_for):
    plugin, labels = updated
    compare(plugin, wait_for)
    campaign, tab = plugin.workspace.campaign, plugin.dock.lists  # noqa: F811
    assert tab.confirm.text() == "Confirm unchanged (1)" and tab.table.model().headers[:2] == ("Class", "Change")
    at = tab.confirm.mapTo(tab, tab.confirm.rect().center())
    # The window may still get another height, which is the table's.
    above_bottom = tab.height() - at.y()
    QTest.mouseClick(tab.confirm, Qt.MouseButton.LeftButton)
    wait_for(lambda: plugin.workspace.session.turns.action is None)
    settle()
    # A second click at the same place must not accept all rows.
    assert tab.childAt(at.x(), tab.height() - above_bottom) is tab.confirm and not tab.confirm.isEnabled()
    (carried,) = rows(plugin, scene=campaign.scene["uuid"])
    assert carried["origin"] == "digitised" and carried["tool"] == "unseen"
    compare(plugin, wait_for)
    asked = plugin.workspace.engine.calls[-1][1]
    assert {each["uuid"] for each in asked["labels"]} == set(labels[:2])
    assert [each["uuid"] for each in asked["earlier"]["settled"]] == [labels[2]]


def test_what_stayed_keeps_its_class_where_the_model_takes_it_for_no_mining(updated, wait_for):
    plugin, _labels = updated
    plugin.workspace.engine.held = 0.02
    compare(plugin, wait_for)
    assert walk_to(plugin, "unchanged").code == "PIT"
    QTest.mouseClick(plugin.dock.lists.confirm, Qt.MouseButton.LeftButton)
    settle()
    (carried,) = rows(plugin, scene=plugin.workspace.campaign.scene["uuid"])
    assert carried["class"] == "PIT"


def test_a_comparison_that_is_stopped_leaves_nothing(updated, wait_for):
    plugin, _labels = updated
    plugin.workspace.engine.ends = False
    plugin.desk.updating.compare(earlier_scenes(plugin.workspace.campaign)[0]["uuid"])
    tab = plugin.dock.lists
    assert tab.work.isVisible() and tab.work.bar.value() == 50
    QTest.mouseClick(tab.work.cancel, Qt.MouseButton.LeftButton)
    assert not tab.work.isVisible() and plugin.workspace.engine.cancelled == len(plugin.workspace.engine.calls)
    assert plugin.desk.listing.lists.waiting("change") == []


def test_without_labels_the_look_alone_is_compared_and_a_class_has_to_be_given(updated, wait_for, interface):  # noqa: F811
    plugin, labels = updated
    for label in labels:
        with plugin.workspace.campaign.action("edit") as edit:
            edit.delete("labels", label)
    compare(plugin, wait_for)
    assert "only the look was compared" in interface.said()


def test_what_is_missing_is_said_with_a_remedy(plugin, later, interface, wait_for):  # noqa: F811
    plugin.desk.updating.ask()
    assert "no scene of an earlier date" in interface.said()
    plugin.workspace.add_scene(SceneRequest(guess_scene(later).to_scene(), None, False))
    settle()
    plugin.desk.updating.ask()
    assert "no units" in interface.said()
    plugin.workspace.engine.state = "missing"
    plugin.desk.updating.ask()
    assert "not installed" in interface.said()


# ---------------------------------------------------------------- areas of change


def audit(campaign, frame, mining):  # noqa: F811
    """Answer an audit of the first units of a frame; those in ``mining`` are pits."""
    step = 100.0
    with campaign.action("audit") as edit:
        for unit in range(1, 41):
            row, column = divmod(unit - 1, 8)
            place = {"frame": frame["uuid"], "scene": frame["scene"], "unit": unit, "area": 1e4}
            drawn = {"design": "simple", "order": unit, "stratum": "", "stratum_units": 64, "pi": 40 / 64}
            y = {"PIT": 1.0} if unit in mining else {"NEG": 1.0}
            uuid = edit.insert("audits", {**place, **drawn, "y": y, "state": "answered"})
            shown = {"scene": frame["scene"], "unit": unit, "audit": uuid, "order": unit, "state": "accepted"}
            edit.insert("candidates", shown, box(column * step, row * step))


def test_audit_units_of_the_earlier_date_asked_here_tell_gain_loss_and_net_change(
    plugin,
    later,
    interface,  # noqa: F811
    wait_for,
    tmp_path,
):
    workspace = plugin.workspace
    workspace.session.build_frame(1.0)
    wait_for(lambda: workspace.session.state == "idle")
    audit(workspace.campaign, workspace.campaign.frame(), set(range(1, 11)))
    earlier = workspace.campaign.scene["uuid"]
    workspace.add_scene(SceneRequest(guess_scene(later).to_scene(), None, False))
    settle()
    workspace.session.build_frame(1.0)
    wait_for(lambda: workspace.session.state == "idle")
    plugin.dock.setUserVisible(True)
    plugin.dock.show_tab(plugin.dock.areas)
    box_of_change = plugin.dock.areas.change
    wait_for(box_of_change.isVisible)
    assert "Later date" in box_of_change.text.text() and box_of_change.ask.text().endswith("(40 left)")
    settle()
    QTest.mouseClick(box_of_change.ask, Qt.MouseButton.LeftButton)
    settle()
    assert workspace.session.waiting == 10
    # The questions are this scene's: the earlier one neither shows them nor takes them for second answers.
    workspace.use_scene(earlier)
    settle()
    assert workspace.session.waiting == 0 and workspace.session.audits.can_be_repeated() == 40
    later_scene = next(row["uuid"] for row in workspace.campaign.scenes() if row["uuid"] != earlier)
    workspace.use_scene(later_scene)
    settle()
    session = workspace.session
    session.ask_earlier(workspace.campaign.row("scenes", earlier), 30)
    asked = 0
    while session.current is not None:
        pit = asked < 3 or 10 <= asked < 22
        session.answer("PIT" if pit else "NEG")
        asked += 1
    assert asked == 40 and rows(plugin, origin=["digitised", "drawn", "audit"]) == []
    plugin.dock.show_tab(plugin.dock.areas)
    plugin.desk.estimating.refresh()
    text = box_of_change.text.text()
    assert "net" in text and "gained" in text and "lost" in text and "+" in text
    assert "Audit units answered on both dates: 40." in box_of_change.notes.text()
    report = plugin.desk.estimating._areas.report_change(workspace.campaign.row("scenes", earlier))
    mining = report.rows[0]
    assert mining.gain.value == pytest.approx(12 / 40 * report.area, rel=1e-6)
    assert mining.loss.value == pytest.approx(7 / 40 * report.area, rel=1e-6)
    assert mining.net.value == pytest.approx(5 / 40 * report.area, rel=1e-6)
    areas, change = plugin.desk.estimating.save(tmp_path / "areas.csv")
    assert areas.name == "areas.csv" and change.name == "areas_change.csv"
    with change.open(encoding="utf-8-sig", newline="") as file:
        told = {(row["class"], row["change"]): row for row in csv.DictReader(file)}
    assert float(told["MIN", "net"]["area_m2"]) == pytest.approx(mining.net.value)
    assert float(told["MIN", "loss"]["upper_m2"]) == pytest.approx(mining.loss.upper)
    plugin.desk.estimating.copy()
    assert "\tgain\t" in QApplication.clipboard().text()
    session.undo()
    assert session.waiting == 1
