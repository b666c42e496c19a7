"""Lists filled with many candidates: the window answers meanwhile, and one undo takes back what was written."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import pytest
from effort_fixtures import plugin  # noqa: F401
from panel_fixtures import UNITS_A_ROW, InstantEngine, campaign, image, interface  # noqa: F401
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication
from test_long_actions import AT_ONCE, MANY, everything, reopened, window  # noqa: F401
from test_smart_tool import write_pairs

from mining_mapper.plugin import lists, long_action, taking_back
from mining_mapper.plugin.layers import is_guess
from mining_mapper.plugin.panel.import_dialog import ImportDialog
from mining_mapper.plugin.snapshot import to_geojson
from mining_mapper.plugin.storage import Storage
from mining_mapper.plugin.tools.keys import Command

POLYGONS = 3000
HARVESTED = UNITS_A_ROW**2
DETECTED = 90
MOST_MILLISECONDS = 20_000


def squares(made, count):
    """Squares beside each other on the scene."""
    ground = made.scene["geometry"].boundingBox()
    for k in range(count):
        x, y = ground.xMinimum() + 10 * (k % 75), ground.yMaximum() - 10 * (k // 75) - 9
        ring = f"{x} {y},{x + 8} {y},{x + 8} {y - 8},{x} {y - 8},{x} {y}"
        yield QgsGeometry.fromWkt(f"POLYGON(({ring}))")


@pytest.fixture
def open_plugin(plugin, campaign):
    """The whole plugin with the campaign open, an engine that answers, and its dock in view."""
    campaign.close()
    plugin.workspace.close()
    real, plugin.workspace.engine = plugin.workspace.engine, InstantEngine()
    assert plugin.workspace.open(campaign.path)
    plugin.show_panel()
    QApplication.processEvents()
    yield plugin
    if plugin.workspace is not None:
        plugin.workspace.close()
        plugin.workspace.engine = real


@pytest.fixture
def older_map(window, project):
    """A layer of the project with several thousand polygons."""
    layer = QgsVectorLayer("Polygon?crs=" + window.campaign.crs.authid(), "older", "memory")
    features = []
    for outline in squares(window.campaign, POLYGONS):
        feature = QgsFeature()
        feature.setGeometry(outline)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    project.addMapLayer(layer)
    return layer


def import_it(window, layer):
    """Import a layer with the dialog of the tab."""

    def press():
        (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, ImportDialog))
        dialog.layer.setLayer(layer)
        dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()

    QTimer.singleShot(0, press)
    window.tab.importWanted.emit()


def harvest(window):
    """Let the engine find as many objects as there are units, one in each."""
    if window.campaign.frame() is None:
        window.session.build_frame(1.0)
        window.wait_for(lambda: window.session.state == "idle")
        write_pairs(window.session.framing.raster().path)
    sure = {"threshold": 0.5, "lower": 0.6, "upper": 0.9, "hits": 8, "called": 9}
    objects = [{"units": [unit], "scores": {"PIT": 0.9}, "area": 10000.0} for unit in range(1, HARVESTED + 1)]
    window.workspace.engine.candidates_harvest = lambda _params: {"objects": objects, "precision": sure, "answers": 9}
    window.desk.listing.filling.harvest()


def detect(window):
    """Let a model from elsewhere detect many objects."""
    outlines = [to_geojson(outline) for outline in squares(window.campaign, DETECTED)]
    objects = [{"geometry": outline, "scores": {"op": 0.8}} for outline in outlines]
    window.workspace.engine.model_detect = lambda _params: {"objects": objects}
    window.desk.listing.filling.detect("model.onnx", {"op": "PIT"})


def those(window, kind):
    return window.campaign.rows("candidates", ["uuid", "arm", "order"], kind=kind)


def begin(window, fill):
    """Begin to fill a list, and wait until the window of long actions is shown, but for no further part of it."""
    loop = QEventLoop()
    window.session.turns.lasts.connect(loop.quit)
    QTimer.singleShot(MOST_MILLISECONDS, loop.quit)
    fill(window)
    if not window.waiting.isVisible():
        loop.exec()
    window.session.turns.lasts.disconnect(loop.quit)
    assert window.is_busy and window.waiting.isVisible()


def test_the_window_answers_while_thousands_of_polygons_are_imported_and_one_undo_takes_all_back(
    window, older_map, monkeypatch
):
    monkeypatch.setattr(lists, "ROWS_AT_ONCE", 100)
    before = everything(window.campaign)
    told, ticks, timer = [], [], QTimer(window.waiting)
    window.campaign.changed.connect(told.append)
    timer.timeout.connect(lambda: ticks.append(window.waiting.isVisible()))
    timer.start(0)
    import_it(window, older_map)
    assert window.is_busy and window.waiting.isVisible() and window.waiting.isModal() and told == []
    assert window.waiting.words.text() == "Putting what was found on the list…"
    shares = []
    window.waiting.bar.valueChanged.connect(shares.append)
    window.end()
    timer.stop()
    assert sum(ticks) >= 4 and len(shares) >= 10 and shares == sorted(shares)
    assert told == [frozenset({"candidates"})] and not window.waiting.isVisible()
    assert any(f"Polygons to walk through: {POLYGONS}." in said for said in window.said)
    assert len(those(window, "prior")) == len({row["order"] for row in those(window, "prior")}) == POLYGONS
    assert window.tab.name == "prior" and len(window.tab.table.shown()) == POLYGONS
    monkeypatch.setattr(taking_back, "ROWS_AT_ONCE", 100)
    window.listing.carry_out(Command.UNDO)
    window.end()
    assert everything(window.campaign) == before and window.campaign.last_action().what == "harvest"


@pytest.mark.parametrize("how", ["button", "restart"])
def test_stop_keeps_and_tells_what_is_imported_and_one_undo_takes_it_back(window, older_map, how):
    before = everything(window.campaign)
    import_it(window, older_map)
    window.turns(POLYGONS // AT_ONCE + 5)
    if how == "button":
        window.waiting.stop.click()
        done = len(those(window, "prior"))
        assert 0 < done < POLYGONS and not window.is_busy and not window.waiting.isVisible()
        assert f"Polygons to walk through: {done}." in window.said[-2]
        assert window.said[-1] == f"Stopped. Rows done: {done} of {POLYGONS}; one undo takes them back."
        window.end()
        assert window.tab.name == "prior" and len(window.tab.table.shown()) == done
    window.workspace.close()
    QCoreApplication.processEvents()
    with reopened(window.path) as again:
        assert 0 < len(again.rows("candidates", ["uuid"], kind="prior")) < POLYGONS
        assert again.undo_last().what == "import" and everything(again) == before


@pytest.mark.parametrize(
    "fill, kind, count, words",
    [(harvest, "harvest", HARVESTED, "Objects: {} ("), (detect, "detection", DETECTED, "detects: {};")],
)
def test_what_is_found_takes_the_place_of_what_waited_by_turns_and_one_undo_gives_that_back(
    window, fill, kind, count, words
):
    begin(window, fill)
    window.end()
    first, before = {row["uuid"] for row in those(window, kind)}, everything(window.campaign)
    assert len(first) == count and words.format(count) in window.said[-1]
    begin(window, fill)
    window.end()
    second = {row["uuid"] for row in those(window, kind)}
    assert len(second) == count and not first & second and words.format(count) in window.said[-1]
    assert set(window.tab.table.shown()) == second
    window.session.undo()
    window.end()
    assert everything(window.campaign) == before
    begin(window, fill)
    window.wait_for(lambda: not first & {row["uuid"] for row in those(window, kind)} and window.waiting.bar.value() > 0)
    window.waiting.stop.click()
    kept = those(window, kind)
    assert 0 < len(kept) < count and words.format(len(kept)) in window.said[-2]
    assert f"Rows done: {len(kept)} of {count};" in window.said[-1]
    window.session.undo()
    window.end()
    assert everything(window.campaign) == before


def test_a_layer_is_read_by_turns_and_a_stop_before_it_is_read_changes_nothing(window, older_map):
    before, marked = everything(window.campaign), older_map.customPropertyKeys()
    import_it(window, older_map)
    window.turns(POLYGONS // AT_ONCE // 2)
    assert window.waiting.isVisible() and window.waiting.bar.maximum() == 0 and those(window, "prior") == []
    window.waiting.stop.click()
    assert window.said[-1] == "Stopped; nothing was changed."
    assert not any("walk through" in said for said in window.said)
    assert everything(window.campaign) == before and older_map.customPropertyKeys() == marked
    import_it(window, older_map)
    window.end()
    assert len(those(window, "prior")) == POLYGONS


@pytest.mark.parametrize("fill", [harvest, detect])
def test_a_stop_before_anything_is_written_keeps_the_list_that_was_there(window, fill):
    begin(window, fill)
    window.end()
    before, said = everything(window.campaign), len(window.said)
    begin(window, fill)
    window.waiting.stop.click()
    assert window.said[said:] == ["Stopped; nothing was changed."]
    window.end()
    assert everything(window.campaign) == before


@pytest.mark.parametrize(("fill", "kind", "count"), [(detect, "detection", DETECTED), (harvest, "harvest", HARVESTED)])
def test_a_stop_while_the_old_list_goes_says_only_that_and_undo_gives_it_back(window, fill, kind, count):
    begin(window, fill)
    window.end()
    before, said = everything(window.campaign), len(window.said)
    begin(window, fill)
    while len(those(window, kind)) == count:
        window.turns(1)
    assert window.waiting.bar.maximum() == 0
    window.waiting.stop.click()
    assert 0 < len(those(window, kind)) < count
    assert window.said[said:] == [f"Stopped. Rows done: 0 of {count}; one undo takes them back."]
    window.session.undo()
    window.end()
    assert everything(window.campaign) == before


def test_what_a_harvest_tells_of_is_what_was_written(window):
    window.campaign.set_setting("harvest_control", 0.5)
    harvest(window)
    window.wait_for(lambda: window.waiting.isVisible() and window.waiting.bar.value() > 0)
    window.waiting.stop.click()
    rows = [row for row in those(window, "harvest") if row["arm"]]
    withheld = sum(row["arm"] == "control" for row in rows)
    assert 0 < len(rows) < HARVESTED
    assert f"Objects: {len(rows)} ({len(rows):.1f} ha), withheld: {withheld}." in window.said[-2]


def test_what_is_found_during_another_action_waits_for_its_end(window):
    window.begin_to_accept()
    detect(window)
    window.turns(6)
    assert those(window, "detection") == [] and window.session.turns.action.what == "accept"
    window.wait_for(lambda: len(those(window, "detection")) == DETECTED and not window.is_busy)
    window.end()
    assert window.done() == MANY and not any("Another action" in said for said in window.said)
    assert [window.campaign.undo_last().what for _ in range(2)] == ["import", "accept"]


def test_a_stop_ends_only_the_action_that_is_being_done(window):
    window.begin_to_accept()
    detect(window)
    window.turns(6)
    window.waiting.stop.click()
    window.wait_for(lambda: len(those(window, "detection")) == DETECTED and not window.is_busy)
    assert 0 < window.done() < MANY


def test_a_campaign_that_is_left_begins_nothing_that_waited(window):
    window.begin_to_accept()
    detect(window)
    window.turns(6)
    window.workspace.close()
    for _ in range(3):
        QCoreApplication.processEvents()
    with reopened(window.path) as again:
        assert again.rows("candidates", ["uuid"], kind="detection") == [] and again.undo_last().what == "accept"


@pytest.mark.parametrize("begun", [False, True])
def test_a_full_disk_is_told_once_and_what_was_written_can_be_undone(window, monkeypatch, begun):
    begin(window, detect)
    window.end()
    before, said = everything(window.campaign), len(window.said)

    def full(*_arguments):
        raise RuntimeError("sqlite3_step() : database or disk is full")

    with monkeypatch.context() as patched:
        if begun:
            begin(window, detect)
            window.turns(DETECTED // AT_ONCE)
            patched.setattr(Storage, "insert", full)
        else:
            patched.setattr(Storage, "insert", full)
            patched.setattr(long_action, "FIRST_PART_SECONDS", 60.0)
            detect(window)
        window.wait_for(lambda: len(window.said) > said and not window.is_busy)
    window.end()
    told = " ".join(window.said[said:])
    assert told.count("free some space") >= 1 and "detects:" not in told and not window.waiting.isVisible()
    assert ("Only a part of the rows" in told) == begun and (everything(window.campaign) == before) != begun
    if begun:
        window.session.undo()
        window.end()
        assert everything(window.campaign) == before
    detect(window)
    window.wait_for(lambda: "detects:" in window.said[-1])
    window.end()
    assert len(those(window, "detection")) == DETECTED


def test_a_layer_of_which_only_a_part_could_be_imported_counts_as_a_hint(window, older_map, monkeypatch):
    def full(*_arguments):
        raise RuntimeError("sqlite3_step() : database or disk is full")

    import_it(window, older_map)
    window.turns(POLYGONS // AT_ONCE + 5)
    assert not is_guess(older_map)
    with monkeypatch.context() as patched:
        patched.setattr(Storage, "insert", full)
        window.end()
    assert 0 < len(those(window, "prior")) < POLYGONS and is_guess(older_map)


def test_the_bar_moves_while_rows_are_looked_at_and_then_shows_the_share(window):
    bar = window.waiting.bar
    window.begin_to_accept()
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    window.wait_for(lambda: window.done() > 0)
    window.turns(1)
    assert bar.maximum() == 100 and 0 < bar.value() <= 100
    window.end()
