"""What the monkey can do, each with its weight; all chance comes from the generator of the action's number."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QScrollBar
from qgis.utils import iface

from .dialogs import Dialogs, is_forbidden
from .hands import ALT, CONTROL, LEFT, MODIFIERS, NOTHING, RIGHT, SHIFT, MapHands, click, pump, usable, use
from .world import WorldActions

KEYS = (
    *("123456789" * 2), *("N" * 6), *"UUSSEEFFHHBBXXAAVVRRMMOOJJPPGG/?+-=", *("⌫" * 5), *("⏎" * 5), *("⎋" * 4),
)  # fmt: skip
NAMED_KEYS = {
    "⌫": Qt.Key.Key_Backspace, "⏎": Qt.Key.Key_Return, "⎋": Qt.Key.Key_Escape, "/": Qt.Key.Key_Slash,
    "?": Qt.Key.Key_Question, "+": Qt.Key.Key_Plus, "-": Qt.Key.Key_Minus, "=": Qt.Key.Key_Equal,
}  # fmt: skip
SHORTCUTS = (
    (Qt.Key.Key_Z, CONTROL), (Qt.Key.Key_Z, CONTROL | SHIFT), (Qt.Key.Key_S, CONTROL), (Qt.Key.Key_A, CONTROL),
    (Qt.Key.Key_C, CONTROL), (Qt.Key.Key_V, CONTROL), (Qt.Key.Key_X, CONTROL), (Qt.Key.Key_Delete, NOTHING),
    (Qt.Key.Key_B, SHIFT), (Qt.Key.Key_E, SHIFT), (Qt.Key.Key_Space, NOTHING), (Qt.Key.Key_T, NOTHING),
    (Qt.Key.Key_Left, NOTHING), (Qt.Key.Key_PageUp, NOTHING), (Qt.Key.Key_Tab, NOTHING), (Qt.Key.Key_Tab, SHIFT),
    (Qt.Key.Key_F5, NOTHING), (Qt.Key.Key_Down, NOTHING), (Qt.Key.Key_Up, NOTHING), (Qt.Key.Key_Home, NOTHING),
)  # fmt: skip
_SECONDS_FOR_A_CANDIDATE = 6.0

Action = Callable[[Random], str]


class Actions(WorldActions):
    """Everything that can be done when nothing waits.

    Args:
        out: folder of the run.
        images: rasters that may be added.
        polygons: a layer of polygons that may be added.
        dialogs: uses windows that do not wait.
    """

    def __init__(self, out: Path, images: list[Path], polygons: Path, dialogs: Dialogs) -> None:
        self.out = out
        self.images = images
        self.polygons = polygons
        self.dialogs = dialogs
        self.map = MapHands(iface.mapCanvas())
        self.campaign_path = out / "campaigns" / "monkey.gpkg"
        self.project_path = out / "monkey.qgz"
        self._weighted = self._weights()

    # ------------------------------------------------------------ choice

    def draw(self, rng: Random) -> tuple[str, Action]:
        """Return an action by its weight."""
        if self.plugin is None:
            return "load the plugin", self.reload
        if self.workspace.session is None and rng.random() < 0.25:
            return "open the campaign", self.open_campaign
        if not self.plugin.dock.isVisible() and rng.random() < 0.25:
            return "show the panel", self.show_panel
        names = list(self._weighted)
        weights = [self._weighted[name] for name in names]
        name = rng.choices(names, weights)[0]
        return name.replace("_", " "), getattr(self, name)

    def _weights(self) -> dict[str, float]:
        return {
            "key": 20, "hover": 5, "click_map": 10, "drag_map": 6, "wheel": 4, "use_dock": 16, "tab": 5,
            "shortcut": 3, "focus_key": 4, "hold": 1, "digit": 8, "take_object": 5, "draw_outline": 3,
            "qgis_action": 7, "digitise": 2, "active_layer": 3, "dock": 0.8, "other_window": 2, "plugin_action": 1,
            "propose": 2.5,
            "answer_some": 5, "wait": 2, "remove_layer": 0.6, "remove_campaign_layer": 0.4, "remove_group": 0.1,
            "add_layer": 0.6, "project_crs": 0.5, "change_scene": 0.5, "close_campaign": 0.25, "new_project": 0.15,
            "open_project": 0.25, "kill_engine": 0.3, "forget_cache": 0.2, "reload": 0.15, "move_campaign": 0.12,
            "restart_engine": 0.5, "campaign_undo": 1, "toggle_visibility": 0.5, "second_click": 0.5, "export": 0.3,
            "project_ellipsoid": 0.05, "scroll_panel": 4,
        }  # fmt: skip

    # ------------------------------------------------------------ map and keys

    def key(self, rng: Random) -> str:
        """One of our keys on the map."""
        name = rng.choice(KEYS)
        key = NAMED_KEYS.get(name) or getattr(Qt.Key, f"Key_{name}")
        held = rng.choice((NOTHING,) * 12 + (SHIFT, CONTROL, ALT))
        if key == Qt.Key.Key_Q or held == ALT:
            held = NOTHING
        self.map.key(key, held)
        return name if held == NOTHING else f"{name} with {int(held)}"

    def digit(self, rng: Random) -> str:
        """Answer a question, if there is one, with a digit or N."""
        key = rng.choice((Qt.Key.Key_N, *(Qt.Key(int(Qt.Key.Key_1) + place) for place in range(6))))
        self.map.key(key)
        return str(int(key))

    def shortcut(self, rng: Random) -> str:
        """A key of QGIS."""
        key, held = rng.choice(SHORTCUTS)
        self.map.key(key, held)
        return f"{int(key)} with {int(held)}"

    def focus_key(self, rng: Random) -> str:
        """A key to whatever has the focus."""
        key = rng.choice(
            (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up,
             Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_N, Qt.Key.Key_1, Qt.Key.Key_Backspace)
        )  # fmt: skip
        target = QApplication.focusWidget()
        if target is None or is_forbidden(target):
            target = self.map.canvas
        if not self._is_ours(target):
            self.map.canvas.setFocus()
            target = self.map.canvas
        QTest.keyClick(target, key)
        return f"{int(key)} to {type(target).__name__}"

    def hold(self, rng: Random) -> str:
        """A key that is held while the pointer moves."""
        key = rng.choice((Qt.Key.Key_H, Qt.Key.Key_B))
        self.map.canvas.setFocus()
        QTest.keyPress(self.map.canvas, key)
        self.map.move(self.map.place(rng))
        pump(0.1)
        if rng.random() < 0.3:
            self.plugin.dock.setFocus()
        QTest.keyRelease(QApplication.focusWidget() or self.map.canvas, key)
        return str(int(key))

    def hover(self, rng: Random) -> str:
        """Move over the map and stay."""
        place = self.map.place(rng)
        self.map.move(place, held=rng.choice(MODIFIERS))
        pump(rng.choice((0.0, 0.05, 0.2)))
        return f"{place.x()}, {place.y()}"

    def click_map(self, rng: Random) -> str:
        """Click the map."""
        place, held = self.map.place(rng), rng.choice(MODIFIERS)
        button = rng.choice((LEFT,) * 6 + (RIGHT,))
        self.map.click(place, button, held)
        return f"{place.x()}, {place.y()} with {int(held)}, button {int(button)}"

    def second_click(self, rng: Random) -> str:
        """Click the map twice."""
        place = self.map.place(rng)
        self.map.double_click(place)
        return f"{place.x()}, {place.y()}"

    def drag_map(self, rng: Random) -> str:
        """Draw a stroke over the map."""
        places = [self.map.place(rng) for _ in range(rng.randint(2, 5))]
        held = rng.choice(MODIFIERS)
        self.map.drag(places, LEFT, held)
        return f"{[(each.x(), each.y()) for each in places]} with {int(held)}"

    def wheel(self, rng: Random) -> str:
        """Turn the wheel over the map."""
        place, notches, held = self.map.place(rng), rng.choice((-2, -1, 1, 2)), rng.choice(MODIFIERS)
        self.map.wheel(place, notches, held)
        return f"{notches} with {int(held)}"

    # ------------------------------------------------------------ dock

    def use_dock(self, rng: Random) -> str:
        """Use any widget of the panel."""
        found = [each for each in usable(self.plugin.dock) if not is_forbidden(each)]
        return use(rng.choice(found), rng) if found else "nothing to use"

    def show_panel(self, _rng: Random) -> str:
        """Open the panel again."""
        self.plugin.show_panel()
        return ""

    def scroll_panel(self, rng: Random) -> str:
        """Scroll what does not fit into the panel."""
        bars = [bar for bar in usable(self.plugin.dock, (QScrollBar,)) if bar.maximum() > bar.minimum()]
        if not bars:
            return "nothing to scroll"
        bar = rng.choice(bars)
        bar.setValue(rng.randint(bar.minimum(), bar.maximum()))
        return str(bar.value())

    def tab(self, rng: Random) -> str:
        """Bring a tab to the front by a click on its ear."""
        bar = self.plugin.dock.tabs.tabBar()
        if not bar.isVisible():
            return "no tabs"
        place = rng.randrange(bar.count())
        QTest.mouseClick(bar, LEFT, NOTHING, bar.tabRect(place).center())
        return bar.accessibleTabName(place)

    def dock(self, rng: Random) -> str:
        """Resize, move, undock or close the panel, or open it again."""
        dock, window = self.plugin.dock, iface.mainWindow()
        way = rng.choice(("close", "open", "float", "narrow", "wide", "left", "right", "window"))
        if way == "close":
            dock.close()
        elif way == "float":
            dock.setFloating(not dock.isFloating())
        elif way in ("narrow", "wide"):
            window.resizeDocks([dock], [340 if way == "narrow" else 600], Qt.Orientation.Horizontal)
        elif way in ("left", "right"):
            areas = Qt.DockWidgetArea
            window.addDockWidget(areas.LeftDockWidgetArea if way == "left" else areas.RightDockWidgetArea, dock)
        elif way == "window":
            window.resize(QSize(rng.randint(700, 1280), rng.randint(500, 800)))
        if way != "close":
            self.plugin.show_panel()
        return way

    def propose(self, rng: Random) -> str:
        """Ask for the next candidates by the button, where it can be pressed."""
        dock = self.plugin.dock
        if not dock.tabs.isVisible():
            return "no tabs"
        dock.show_review()
        pump(0.02)
        button = dock.review.propose
        if not button.isVisible() or not button.isEnabled():
            return "not possible now"
        click(button, rng)
        return "pressed"

    def answer_some(self, rng: Random) -> str:
        """Answer a few questions one after the other, as people do; ask for them where there are none."""
        told = self.propose(rng)
        keys = [rng.choice((Qt.Key.Key_N, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)) for _ in range(rng.randint(2, 8))]
        for place, key in enumerate(keys):
            if not self._wait_for_candidate():
                return f"{told}, {place} keys"
            self.map.key(key)
        return f"{told}, {len(keys)} keys"

    def _wait_for_candidate(self) -> bool:
        """Return whether there is a question, after a while."""
        end = time.monotonic() + _SECONDS_FOR_A_CANDIDATE
        while time.monotonic() < end and self.plugin is not None and not self.dialogs.waiting():
            session = self.workspace.session
            if session is None or session.current is not None:
                return session is not None
            pump(0.05)
        return False

    def take_object(self, rng: Random) -> str:
        """Take an object of the map with the smart tool."""
        dock = self.plugin.dock
        if not dock.tabs.isVisible():
            return "no tabs"
        dock.show_tab(dock.label)
        pump(0.02)
        tool = rng.choice((dock.label.unit_tool, dock.label.unit_tool, dock.label.wire_tool))
        if tool.isEnabled() and not tool.isChecked():
            QTest.mouseClick(tool, LEFT, NOTHING, tool.rect().center() / 2)
        place = self.map.place(rng)
        self.map.move(place)
        pump(0.15)
        self.map.click(place, LEFT, rng.choice(MODIFIERS))
        return f"{place.x()}, {place.y()}"

    def draw_outline(self, rng: Random) -> str:
        """Click the corners of an outline and end it, with whatever tool there is."""
        places = [self.map.place(rng) for _ in range(rng.randint(2, 7))]
        for place in places:
            if self.dialogs.waiting():
                break
            self.map.click(place)
            pump(0.03)
        if not self.dialogs.waiting():
            self.map.click(places[-1], RIGHT)
        return f"{[(each.x(), each.y()) for each in places]}"

    def wait(self, rng: Random) -> str:
        """Let the engine come to its end."""
        for _ in range(rng.randint(5, 40)):
            if self.plugin is None or self.workspace.engine.state not in ("busy", "starting"):
                break
            pump(0.1)
        return ""
