"""Keys are configurable, shown as they are, persisted, and win over QGIS's own while our tools have the focus."""

from __future__ import annotations

import pytest
from desk_fixtures import desk  # noqa: F401
from panel_fixtures import campaign, image, interface  # noqa: F401
from qgis.core import QgsProject, QgsSnappingConfig, QgsSnappingUtils, QgsTolerance
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsConfigureShortcutsDialog, QgsMapCanvasTracer
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialogButtonBox,
    QPushButton,
    QTextBrowser,
    QToolBar,
    QTreeWidget,
)

from mining_mapper.plugin.panel.keys_dialog import configure_keys
from mining_mapper.plugin.tools.keys import DEFAULTS, Command, KeyMap, key_map

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def own_keys(qgis_app):
    key_map().reset()
    yield key_map()
    key_map().reset()


def press(key, modifiers=NONE, text=""):
    return QKeyEvent(QEvent.Type.KeyPress, int(key), modifiers, text)


def test_every_command_has_a_key_of_its_own_and_a_name(own_keys):
    named = {action.text() for action in own_keys.manager.listActions()}
    assert len(named) == len(Command) - 1 + 9 and all(named)
    found = {}
    for command, text in DEFAULTS.items():
        found.setdefault(text, []).append(command)
    shared = [commands for commands in found.values() if len(commands) > 1]
    assert shared == [[Command.SPLIT, Command.STRAIGHT]]


@pytest.mark.parametrize(
    ("event", "slot"),
    [
        (press(Qt.Key.Key_N), (Command.NOT_MINING, 0)),
        (press(Qt.Key.Key_7), (Command.CLASS, 7)),
        (press(Qt.Key.Key_7, SHIFT), (Command.CLASS, 7)),
        (press(Qt.Key.Key_B, SHIFT), (Command.SWIPE, 0)),
        (press(Qt.Key.Key_B), (Command.BLINK, 0)),
        (press(Qt.Key.Key_Question, SHIFT), (Command.STRIP, 0)),
        (press(Qt.Key.Key_Slash, CONTROL | ALT), (Command.FIND_CLASS, 0)),
        (press(Qt.Key.Key_Equal), (Command.GROW, 0)),
        (press(Qt.Key.Key_Plus, SHIFT), (Command.GROW, 0)),
        (press(Qt.Key.Key_Minus, Qt.KeyboardModifier.KeypadModifier), (Command.SHRINK, 0)),
        (press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier), (Command.AGREE, 0)),
        (press(Qt.Key.Key_N, CONTROL), None),
        (press(Qt.Key.Key_1, CONTROL), None),
        (press(Qt.Key.Key_0), None),
    ],
)
def test_events_of_real_keyboards_mean_the_command(own_keys, event, slot):
    assert own_keys.find(event) == slot


def test_another_key_is_shown_everywhere_answers_and_survives_a_restart(desk, own_keys, wait_for):  # noqa: F811
    desk.begin_round(wait_for)
    later = desk.dock.review.commands[Command.LATER]
    assert later.text().startswith("S ") and later.toolTip().endswith("(S)")
    desk.dock.show_review()
    QApplication.processEvents()
    first_class = desk.dock.review.classes.buttons[0]
    assert first_class.text().startswith("1  Open")
    own_keys.choose(Command.LATER, "K")
    own_keys.choose(Command.CLASS, "Q", 1)
    assert first_class.text().startswith("Q  Open") and "(key Q)" in first_class.toolTip()
    assert later.text().startswith("K ") and later.toolTip().endswith("(K)")
    assert desk.dock.label.classes.tree.topLevelItem(0).text(0) == "Q"
    assert "&nbsp;K&nbsp;" in desk.reviewing.strip.text() and "&nbsp;S&nbsp;" not in desk.reviewing.strip.text()
    first = desk.session.current.draw
    desk.press(Qt.Key.Key_S)
    assert desk.session.current.draw == first
    desk.press(Qt.Key.Key_K)
    assert desk.session.current.draw != first and not desk.campaign.rows("labels")
    desk.press(Qt.Key.Key_Q)
    assert desk.campaign.rows("labels")[0]["class"] == desk.session.active[0]
    again = KeyMap()
    assert again.caption(Command.LATER) == "K" and again.caption(Command.CLASS, 1) == "Q"


def test_a_key_that_means_something_else_is_refused_with_a_sentence(own_keys):
    said = []
    own_keys.refused.connect(said.append)
    own_keys.choose(Command.LATER, "N")
    assert own_keys.caption(Command.LATER) == "S" and own_keys.caption(Command.NOT_MINING) == "N"
    named = "“Not mining; in a list, reject; of a site, nothing found”"
    assert said == [f"The key N means {named} already; give that another key first."]
    own_keys.choose(Command.NOT_MINING, "Ctrl+N")
    own_keys.choose(Command.LATER, "N")
    assert own_keys.caption(Command.LATER) == "N" and len(said) == 1
    own_keys.refused.disconnect(said.append)


def test_enter_backspace_and_esc_keep_their_meaning_until_they_get_another(own_keys):
    own_keys.choose(Command.AGREE, "Y")
    assert own_keys.find(press(Qt.Key.Key_Y)) == own_keys.find(press(Qt.Key.Key_Return)) == (Command.AGREE, 0)
    own_keys.choose(Command.MORE, "Return")
    assert own_keys.find(press(Qt.Key.Key_Return)) == (Command.MORE, 0)


def test_keys_are_chosen_in_qgis_own_dialog(qgis_app, own_keys):
    """Pick a row, press the button, press the key: as under Settings > Keyboard Shortcuts."""
    seen, in_sight = [], []

    def choose():
        dialog = QApplication.activeModalWidget()
        tree = dialog.findChild(QTreeWidget)
        (row,) = tree.findItems("Ask again later", Qt.MatchFlag.MatchExactly)
        tree.setCurrentItem(row)
        in_sight.append(tree.viewport().width() >= tree.header().length())
        change = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Change")
        change.click()
        QTest.keyClick(dialog, Qt.Key.Key_K)
        box = dialog.findChild(QDialogButtonBox)
        box.button(QDialogButtonBox.StandardButton.Help).click()
        (page,) = dialog.findChildren(QTextBrowser)
        assert page.toPlainText().startswith("Keys")
        seen.append((type(dialog), dialog.windowTitle(), row.text(1)))
        box.button(QDialogButtonBox.StandardButton.Close).click()

    QTimer.singleShot(200, choose)
    configure_keys(None)
    assert seen == [(QgsConfigureShortcutsDialog, "Keys of Mining Mapper", "K")]
    assert in_sight == [True], "the column of keys is seen without scrolling"
    assert own_keys.caption(Command.LATER) == "K" and KeyMap().caption(Command.LATER) == "K"


def test_our_keys_answer_with_snapping_tracing_and_advanced_digitising_on(desk, wait_for):  # noqa: F811
    """QGIS's own S (snapping), T (tracing) and the keys of advanced digitising stay out of the way, and come back."""
    canvas, window = desk.interface.canvas, desk.interface.mainWindow()
    config = QgsSnappingConfig(QgsProject.instance())
    config.setEnabled(True)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    utils = QgsSnappingUtils(canvas)
    utils.setConfig(config)
    canvas.setSnappingUtils(utils)
    tracer = QgsMapCanvasTracer(canvas)
    cad = QgsAdvancedDigitizingDockWidget(canvas, window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, cad)
    cad.enable()
    bar = QToolBar(window)
    window.addToolBar(bar)
    triggered = []
    for key in "STNUEXAPFHBVJ":
        action = QAction(key, window)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.triggered.connect(lambda _checked, key=key: triggered.append(key))
        bar.addAction(action)
    tracing = QAction("Enable tracing", window)
    tracing.setCheckable(True)
    tracer.setActionEnableTracing(tracing)
    tracing.setChecked(True)
    desk.begin_round(wait_for, batch=8)
    for key, is_answer in (
        ("S", False),
        ("N", True),
        ("E", False),
        ("Escape", False),
        ("U", False),
        ("3", False),
        ("3", True),
    ):
        before, labels = desk.session.current, len(desk.campaign.rows("labels"))
        desk.press(getattr(Qt.Key, f"Key_{key}"))
        assert not triggered, key
        assert (len(desk.campaign.rows("labels")) > labels) == is_answer, key
        assert key in ("E", "Escape", "U") or desk.session.current != before
    desk.press(Qt.Key.Key_T)
    assert triggered == ["T"], "a key that is not ours stays QGIS's"
    cad.disable()
    canvas.setSnappingUtils(None)
