"""Actions on many rows of a list: the window answers meanwhile, and one undo takes back whatever was written."""

# Fixtures come from modules of their own.
# ruff: noqa: F811

from __future__ import annotations

import contextlib
import shutil

import pytest
from campaign_fixtures import stored
from effort_fixtures import open_plugin, plugin  # noqa: F401
from list_fixtures import bench  # noqa: F401
from panel_fixtures import campaign, image, image_of, interface  # noqa: F401
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from mining_mapper.core.errors import CampaignError
from mining_mapper.plugin import lists, long_action, slices, taking_back
from mining_mapper.plugin.campaign import Campaign
from mining_mapper.plugin.listed import Found
from mining_mapper.plugin.panel.add_scene_dialog import SceneRequest
from mining_mapper.plugin.panel.scene_guess import guess_scene
from mining_mapper.plugin.storage import Storage
from mining_mapper.plugin.tools.keys import Command

MANY, AT_ONCE = 66, 15


class Window:
    """The plugin's window with a long list in front, whose actions are done a few rows at a time."""

    def __init__(self, plugin, wait_for):
        self.plugin, self.wait_for = plugin, wait_for
        self.dock, self.desk, self.workspace = plugin.dock, plugin.desk, plugin.workspace
        self.campaign, self.session = plugin.workspace.campaign, plugin.workspace.session
        self.listing, self.tab, self.waiting = self.desk.listing, self.dock.lists, self.desk.waiting
        self.path = self.campaign.path
        self.said = []
        self.desk.messages.say = lambda told: self.said.append(str(told))
        for source in (self.listing.said, self.session.message, self.workspace.said):
            source.connect(lambda told: self.said.append(str(told)))
        self._fill()
        self.dock.show_tab(self.dock.lists)
        self.listing.show_list("harvest")

    def _fill(self):
        box = self.campaign.scene["geometry"].boundingBox()
        found = []
        for k in range(MANY):
            x, y = box.xMinimum() + 20 * (k % 30), box.yMaximum() - 20 * (k // 30) - 20
            ring = QgsGeometry.fromWkt(f"POLYGON(({x} {y},{x + 9} {y},{x + 9} {y - 9},{x} {y - 9},{x} {y}))")
            found.append(Found(ring, {"PIT": 0.6, "WRD": 0.3, "NEG": 0.1}, "model"))
        self.listing.lists.add("harvest", found, "harvest")

    @property
    def is_busy(self):
        return self.session.turns.action is not None

    def end(self):
        self.wait_for(lambda: not self.is_busy and not self.listing.reading.is_busy)

    def select_all(self):
        self.tab.table.selectAll()

    def begin_to_accept(self):
        self.tab.accept_all.click()
        assert self.is_busy and self.waiting.isVisible()

    def turns(self, count):
        """Let so many further parts be written, and none more: how fast a machine is must not matter."""
        assert self.is_busy
        went, loop = [], QEventLoop()

        def note(share):
            went.append(share)
            if len(went) == count:
                loop.quit()

        self.session.turns.progress.connect(note)
        self.session.turns.ended.connect(loop.quit)
        loop.exec()
        self.session.turns.ended.disconnect(loop.quit)
        self.session.turns.progress.disconnect(note)
        assert len(went) == count and self.is_busy

    def states(self, path=None):
        made = self.campaign if path is None else path
        return {row["state"] for row in made.rows("candidates", ["state"])}

    def done(self):
        return len(self.campaign.rows("candidates", ["uuid"], state="accepted"))


def everything(made):
    """Return all rows of what is worked on as they are, to be compared."""
    tables = {}
    for table in ("candidates", "labels"):
        rows = [{**row, "geometry": row["geometry"].asWkt()} for row in made.rows(table)]
        tables[table] = sorted(rows, key=lambda row: row["uuid"])
    return tables


@contextlib.contextmanager
def reopened(path):
    made = Campaign.open(path)
    yield made
    made.close()


@pytest.fixture
def window(open_plugin, wait_for, monkeypatch):
    made = Window(open_plugin, wait_for)
    monkeypatch.setattr(long_action, "FIRST_PART_SECONDS", 0.0)
    monkeypatch.setattr(long_action, "PART_SECONDS", 0.0)
    monkeypatch.setattr(lists, "ROWS_AT_ONCE", AT_ONCE)
    monkeypatch.setattr(lists, "PAGE", AT_ONCE)
    monkeypatch.setattr(taking_back, "ROWS_AT_ONCE", AT_ONCE)
    monkeypatch.setattr(slices, "TURN_SECONDS", 0.0)
    yield made
    if made.session.turns.action is not None:
        made.session.turns.stop()


def test_the_window_answers_while_many_rows_are_accepted_and_tells_its_layers_once(window):
    before = everything(window.campaign)
    told, ticks, timer = [], [], QTimer()
    window.campaign.changed.connect(told.append)
    timer.timeout.connect(lambda: ticks.append(window.waiting.isVisible()))
    timer.start(0)
    window.begin_to_accept()
    shown = window.tab.table.shown()
    assert window.waiting.isModal() and len(shown) == MANY and told == []
    shares = []
    window.waiting.bar.valueChanged.connect(shares.append)
    window.end()
    assert sum(ticks) >= 4 and len(shares) >= 3 and shares == sorted(shares)
    assert not window.waiting.isVisible() and told == [frozenset({"labels", "candidates"})]
    assert window.done() == MANY and len(window.campaign.rows("labels", ["uuid"])) == MANY
    assert window.tab.table.shown() == [] and f"Rows accepted: {MANY}, labels made of them: {MANY}" in window.said[-1]
    ticks.clear()
    window.listing.carry_out(Command.UNDO)
    assert window.is_busy and window.waiting.isVisible()
    window.end()
    timer.stop()
    assert sum(ticks) >= 4 and everything(window.campaign) == before and window.tab.table.shown() == shown
    assert window.campaign.last_action().what == "harvest" and len(told) == 2


@pytest.mark.parametrize(
    "command, state",
    [(Command.NOT_MINING, "rejected"), (Command.UNDECIDED, "undecided"), (Command.LATER, "open"), (None, None)],
)
def test_whatever_is_done_to_many_rows_is_done_by_turns_and_one_undo_takes_it_back(window, command, state):
    before, shown = everything(window.campaign), window.tab.table.shown()
    window.select_all()
    if command is None:
        window.tab.clearWanted.emit()
    else:
        window.listing.carry_out(command)
    assert window.is_busy and window.waiting.isVisible()
    window.end()
    rows = window.campaign.rows("candidates", ["state", "order"])
    assert {row["state"] for row in rows} == ({state} if state else set())
    assert state != "open" or min(row["order"] for row in rows) == MANY
    window.session.undo()
    window.end()
    assert everything(window.campaign) == before and window.tab.table.shown() == shown
    window.session.redo()
    window.end()
    assert len(window.campaign.rows("candidates", ["uuid"])) == len(rows) and window.session.undo() is None
    window.end()
    assert everything(window.campaign) == before


def test_few_rows_are_over_before_the_call_returns_and_no_window_is_shown(window):
    table, shown = window.tab.table, []
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    window.session.turns.lasts.connect(shown.append)
    window.listing.carry_out(Command.NOT_MINING)
    assert not window.is_busy and shown == []
    assert len(window.campaign.rows("candidates", ["uuid"], state="rejected")) == 3


@pytest.mark.parametrize("how", ["button", "key", "closed"])
def test_stop_keeps_what_is_done_and_one_undo_takes_it_back_also_after_a_restart(window, how):
    before = everything(window.campaign)
    window.begin_to_accept()
    window.turns(7)
    if how == "button":
        QTest.mouseClick(window.waiting.stop, Qt.MouseButton.LeftButton)
    elif how == "key":
        QTest.keyClick(window.waiting, Qt.Key.Key_Escape)
    else:
        window.waiting.close()
    assert not window.is_busy and not window.waiting.isVisible()
    done = window.done()
    assert 0 < done < MANY and done == len(window.campaign.rows("labels", ["uuid"]))
    assert window.said[-1] == f"Stopped. Rows done: {done} of {MANY}; one undo takes them back."
    assert len(window.tab.table.shown()) == MANY - done
    window.workspace.close()
    with reopened(window.path) as again:
        assert again.undo_last().what == "accept" and everything(again) == before
        assert again.redo().what == "accept" and len(again.rows("labels", ["uuid"])) == done


def test_a_key_that_is_still_held_down_does_not_press_stop(window):
    window.begin_to_accept()
    for button in window.waiting.findChildren(QPushButton):
        assert not button.autoDefault() and not button.isDefault()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_N):
        QTest.keyClick(window.waiting.focusWidget() or window.waiting, key)
    assert window.is_busy and window.waiting.isVisible()
    window.end()
    assert window.done() == MANY


def test_qgis_that_ends_in_the_middle_leaves_an_action_that_one_undo_takes_back(window, tmp_path):
    before = everything(window.campaign)
    window.begin_to_accept()
    window.turns(7)
    copy = shutil.copy(window.path, tmp_path / "after_the_crash.gpkg")
    window.end()
    with reopened(copy) as again:
        assert 0 < len(again.rows("labels", ["uuid"])) < MANY
        assert again.undo_last().what == "accept" and everything(again) == before
        assert again.last_action().what == "harvest"


@pytest.mark.parametrize("after_restart", [False, True])
def test_an_undo_that_ended_in_the_middle_is_gone_on_with_and_done_again_as_one(window, tmp_path, after_restart):
    before = everything(window.campaign)
    window.begin_to_accept()
    window.end()
    accepted = everything(window.campaign)
    window.session.undo()
    window.turns(12)
    window.session.turns.stop()
    assert 0 < len(window.campaign.rows("labels", ["uuid"])) < MANY
    assert "the next undo goes on" in window.said[-1] and window.campaign.last_action().what == "accept"
    made = window.campaign
    if after_restart:
        window.workspace.close()
        made = Campaign.open(window.path)
    assert made.undo_last().what == "accept"
    assert everything(made) == before and made.last_action().what == "harvest"
    assert made.redo().what == "accept"
    assert everything(made) == accepted
    assert made.undo_last().what == "accept" and everything(made) == before
    if after_restart:
        made.close()


def test_a_redo_that_ended_in_the_middle_is_gone_on_with(window):
    window.begin_to_accept()
    window.end()
    accepted = everything(window.campaign)
    window.session.undo()
    window.end()
    window.session.redo()
    window.turns(8)
    window.session.turns.stop()
    assert 0 < len(window.campaign.rows("labels", ["uuid"])) < MANY
    window.workspace.close()
    with reopened(window.path) as again:
        assert again.redo().what == "accept" and everything(again) == accepted
        assert again.redo() is None and again.last_action().what == "accept"


@pytest.mark.parametrize("after_restart", [False, True])
def test_what_was_done_again_before_a_stop_can_be_undone_and_then_all_of_it_be_done_again(window, after_restart):
    before = everything(window.campaign)
    accepted = stop_a_redo(window)
    assert "the next redo goes on" in window.said[-1]
    made = window.campaign
    if after_restart:
        window.workspace.close()
        made = Campaign.open(window.path)
    assert made.last_action().what == "accept" and made.undo_last().what == "accept"
    assert everything(made) == before and made.last_action().what == "harvest"
    assert made.redo().what == "accept" and everything(made) == accepted
    assert made.undo_last().what == "accept" and everything(made) == before
    if after_restart:
        made.close()


@pytest.mark.parametrize("after_restart", [False, True])
def test_an_action_after_a_stopped_redo_leaves_nothing_that_no_undo_reaches(window, after_restart):
    before = everything(window.campaign)
    stop_a_redo(window)
    box = window.campaign.scene["geometry"].boundingBox()
    with window.campaign.action("digitise") as edit:
        edit.insert("labels", {"class": "PIT"}, QgsGeometry.fromRect(box))
    made = window.campaign
    if after_restart:
        window.workspace.close()
        made = Campaign.open(window.path)
    assert made.redo() is None
    assert [made.undo_last().what for _ in range(2)] == ["digitise", "accept"]
    assert everything(made) == before
    if after_restart:
        made.close()


def test_a_stopped_redo_whose_undo_was_stopped_too_is_not_gone_on_with_before_that_is_ended(window):
    before = everything(window.campaign)
    accepted = stop_a_redo(window, parts=13)
    window.session.undo()
    window.turns(8)
    window.session.turns.stop()
    assert window.said[-1] == "Stopped before all was taken back; the next undo goes on with it."
    assert window.campaign.redoing() is None
    window.session.undo()
    window.end()
    assert everything(window.campaign) == before
    window.session.redo()
    window.end()
    assert everything(window.campaign) == accepted


def stop_a_redo(window, parts=8):
    """Accept all, undo that and do it again in part; return what there was when all was accepted."""
    window.begin_to_accept()
    window.end()
    accepted = everything(window.campaign)
    window.session.undo()
    window.end()
    window.session.redo()
    window.turns(parts)
    window.session.turns.stop()
    assert 0 < len(window.campaign.rows("labels", ["uuid"])) < MANY
    return accepted


def test_a_full_disk_in_the_middle_keeps_what_was_written_and_undo_works(window, monkeypatch):
    before = everything(window.campaign)
    window.begin_to_accept()
    window.turns(6)
    insert = Storage.insert

    def full(*_arguments):
        raise RuntimeError("sqlite3_step() : database or disk is full")

    monkeypatch.setattr(Storage, "insert", full)
    window.end()
    done = window.done()
    assert 0 < done < MANY and done == len(window.campaign.rows("labels", ["uuid"]))
    words = f"Only a part of the rows could be written: {done} of {MANY}. One undo takes them back."
    assert any(words in said and "free some space" in said for said in window.said)
    assert not window.waiting.isVisible() and len(window.tab.table.shown()) == MANY - done
    monkeypatch.setattr(Storage, "insert", insert)
    window.session.undo()
    window.end()
    assert everything(window.campaign) == before


def test_an_action_that_fails_at_once_changes_nothing(window, monkeypatch):
    before = everything(window.campaign)

    def full(*_arguments):
        raise RuntimeError("sqlite3_step() : database or disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(Storage, "insert", full)
        patched.setattr(long_action, "FIRST_PART_SECONDS", 60.0)
        window.tab.accept_all.click()
    assert not window.is_busy and "nothing was changed" in window.said[-1] and everything(window.campaign) == before


@pytest.mark.parametrize("place", [0, MANY - 1])
def test_an_undo_of_what_was_changed_afterwards_is_refused_before_anything_is_written(window, place):
    window.begin_to_accept()
    window.end()
    label = window.campaign.rows("labels", ["uuid"])[place]["uuid"]
    with window.campaign.action("relocate") as edit:
        edit.update("labels", label, note="mine")
    before, journal = everything(window.campaign), stored(window.path, "history")
    with contextlib.suppress(CampaignError):
        window.session.undo()
    window.end()
    assert everything(window.campaign) == before and stored(window.path, "history") == journal
    with pytest.raises(CampaignError, match="changed afterwards"):
        window.campaign.undo_last()


def test_a_row_that_waits_no_longer_refuses_all_before_anything_is_written(window):
    rows = window.tab.table.shown()
    window.listing.lists.reject([rows[-1]])
    before = everything(window.campaign)
    for begun in (window.listing.lists.accepting, window.listing.lists.rejecting, window.listing.lists.putting_off):
        with contextlib.suppress(CampaignError):
            window.session.turns.begin(begun(rows), lambda _action: None)
        window.end()
        assert everything(window.campaign) == before
    assert "This candidate waits no longer." in window.said[-1]


@pytest.mark.parametrize("what", ["accept", "undo"])
@pytest.mark.parametrize("how", ["close", "scene", "unload", "project"])
def test_leaving_in_the_middle_loses_nothing(window, tmp_path, project, what, how):
    before = everything(window.campaign)
    if how == "scene":
        earlier = window.campaign.scene["uuid"]
        later = image_of(tmp_path, "2023-07-19", "S2 later", seed=9)
        assert window.workspace.add_scene(SceneRequest(guess_scene(later).to_scene(), None, False))
        window.workspace.use_scene(earlier)
        QCoreApplication.processEvents()
        window.session, window.listing = window.workspace.session, window.desk.listing
        window.waiting = window.desk.waiting
        window.dock.show_tab(window.dock.lists)
        window.listing.show_list("harvest")
        window.end()
    window.begin_to_accept()
    if what == "undo":
        window.end()
        window.session.undo()
    window.turns({"accept": 7, "undo": 12}[what])
    if how == "close":
        window.workspace.close()
    elif how == "scene":
        scenes = [row["uuid"] for row in window.campaign.scenes()]
        window.workspace.use_scene(scenes[-1])
        window.workspace.close()
    elif how == "unload":
        window.plugin.unload()
    else:
        project.clear()
    QCoreApplication.processEvents()
    with reopened(window.path) as again:
        done = len(again.rows("labels", ["uuid"]))
        assert 0 < done < MANY and done == len(again.rows("candidates", ["uuid"], state="accepted"))
        assert again.undo_last().what == "accept" and everything(again) == before


def test_what_others_write_between_the_turns_stays_and_is_undone_by_itself(window):
    before = everything(window.campaign)
    window.begin_to_accept()
    window.turns(6)
    with window.campaign.action("digitise") as edit:
        mine = edit.insert("labels", {"class": "WRD"}, QgsGeometry.fromWkt("POLYGON((9 9,9 8,8 8,8 9,9 9))"))
    window.end()
    assert window.done() == MANY and window.campaign.row("labels", mine)
    window.campaign.undo_last()
    assert window.campaign.row("labels", mine) is None and window.done() == MANY
    window.session.undo()
    window.end()
    assert everything(window.campaign) == before


def test_no_second_action_is_begun_meanwhile(window):
    window.begin_to_accept()
    for begin in (window.session.undo, window.session.redo):
        with contextlib.suppress(CampaignError):
            begin()
    window.listing.carry_out(Command.NOT_MINING)
    assert "Another action is still being written." in window.said[-1]
    window.end()
    assert window.done() == MANY
    window.session.undo()
    window.end()
    assert window.states() == {"open"}


def test_no_round_is_asked_for_while_an_undo_took_back_only_a_part_of_what_is_learnt(bench, wait_for, monkeypatch):
    session, engine = bench.session, bench.engine
    session.build_frame(1.0)
    wait_for(lambda: session.state == "idle")
    bench.fill(count=MANY)
    bench.listing.lists.accept([each.uuid for each in bench.listing.lists.waiting("harvest")])
    monkeypatch.setattr(long_action, "FIRST_PART_SECONDS", 0.0)
    monkeypatch.setattr(slices, "TURN_SECONDS", 0.0)
    session.propose()
    session.undo()
    # The engine has stopped drawing the round that was under way.
    asked = len(engine.calls)
    engine.stateChanged.emit("ready")
    assert session.turns.action is not None and len(engine.calls) == asked
    wait_for(lambda: session.turns.action is None)
    method, params = engine.calls[-1]
    assert method == "round.propose" and len(engine.calls) == asked + 1 and params["shapes"] == []


def test_what_was_spent_on_rows_that_were_not_reached_counts_for_what_is_done_instead(window):
    window.session.effort.act(MANY)
    window.begin_to_accept()
    window.turns(7)
    window.waiting.stop.click()
    told = sum(row["actions"] or 0 for row in window.campaign.rows("candidates", ["actions"]))
    assert 0 < told < MANY
    assert told + window.session.effort.lap().actions >= MANY
