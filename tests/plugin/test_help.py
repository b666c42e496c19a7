"""Every dialog, tab and dock has a help button, and the button opens a page that says something."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from desk_fixtures import desk  # noqa: F401
from panel_fixtures import campaign, image, interface  # noqa: F401
from qgis.PyQt.QtWidgets import QApplication, QDialog, QTextBrowser, QToolButton

import mining_mapper
from mining_mapper.plugin.panel.help import _page

PANEL = Path(mining_mapper.__file__).parent / "plugin" / "panel"
SCREENS = ("QDialog", "QgsDockWidget")
# Holds tabs that have their own; what stands around the tabs is explained on the first page.
WITHOUT = {"MiningMapperDock"}


def modules():
    for path in sorted(PANEL.glob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def pages_named(module):
    """Return the names of the pages that a module opens."""
    named = set()
    for call in ast.walk(module):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
            place = {"help_button": 0, "frame_dialog": 2}.get(call.func.id)
            if place is not None and isinstance(call.args[place], ast.Constant):
                named.add(call.args[place].value)
    return named


def screens():
    """Return class -> (pages of its module): dialogs, docks and tabs."""
    found = {}
    for _path, module in modules():
        for node in module.body:
            bases = {getattr(base, "id", "") for base in getattr(node, "bases", ())}
            if isinstance(node, ast.ClassDef) and (bases & set(SCREENS) or node.name.endswith("Tab")):
                found[node.name] = pages_named(module)
    return found


def test_every_dialog_tab_and_dock_names_a_page():
    found = screens()
    assert len(found) >= 20 and {"HarvestDialog", "ReviewTab", "SecondView"} <= set(found)
    assert [name for name, pages in found.items() if not pages and name not in WITHOUT] == []


def test_every_dialog_has_a_page_of_its_own():
    """A page that several screens share explains none of them."""
    opened = {}
    for name, pages in screens().items():
        for page in pages:
            opened.setdefault(page, set()).add(name)
    shared = {page: names for page, names in opened.items() if len(names) > 1}
    assert shared == {"export": {"ExportDialog", "ExportTab"}}, "the tab has one button, which opens the dialog"


@pytest.mark.parametrize("name", sorted({page for pages in screens().values() for page in pages} | {"keys", "start"}))
def test_every_page_is_there_and_says_something(name):
    text = _page(name).read_text(encoding="utf-8")
    assert text.startswith("# ") and len(text) > 350


def test_the_button_opens_the_page_beside_the_work(desk, wait_for):  # noqa: F811
    (button,) = [each for each in desk.dock.review.findChildren(QToolButton) if each.accessibleName() == "Help"]
    button.click()
    (window,) = [each for each in desk.dock.review.findChildren(QDialog) if each.isVisible()]
    assert "Review" in window.findChild(QTextBrowser).toPlainText()[:200]
    assert QApplication.activeModalWidget() is None
    window.close()
