"""Every name of Qt that the plugin uses is there with Qt 6 too: QGIS 4 runs the same source.

Read from the syntax trees and looked up in PyQt6, without QGIS: what only an event of a window reaches is found too.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import mining_mapper

pytest.importorskip("PyQt6.QtWidgets", reason="PyQt6 is in the environment of the engine's tests.")

PLUGIN = Path(mining_mapper.__file__).resolve().parent / "plugin"
FILES = sorted(PLUGIN.rglob("*.py"))
SHIM = "qgis.PyQt."
# QGIS's own names for what Qt 6 moved from QtWidgets to QtGui.
MOVED = {"QAction", "QActionGroup", "QShortcut"}
# Methods that PyQt6 has no more.
GONE = {"exec_", "globalPos", "globalX", "globalY", "localPos", "screenPos", "windowPos", "associatedWidgets"}


def names_of_qt(tree: ast.Module) -> Iterator[tuple[str, int, Any]]:
    """Yield the local name, the line and what PyQt6 has for each name imported from QGIS's Qt; None for nothing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(SHIM):
            for alias in node.names:
                home = "QtGui" if alias.name in MOVED else node.module.removeprefix(SHIM)
                found = getattr(importlib.import_module(f"PyQt6.{home}"), alias.name, None)
                yield alias.asname or alias.name, node.lineno, found


def chains(tree: ast.Module) -> Iterator[tuple[str, list[str], int]]:
    """Yield the name, the attributes and the line of every chain such as Qt.Key.Key_A."""
    for node in ast.walk(tree):
        attributes, at = [], node
        while isinstance(at, ast.Attribute):
            attributes.append(at.attr)
            at = at.value
        if attributes and isinstance(at, ast.Name):
            yield at.id, attributes[::-1], node.lineno


def unknown(source: str) -> list[str]:
    """Return what a file uses of Qt 5 alone, as line and name."""
    tree = ast.parse(source)
    named = list(names_of_qt(tree))
    wrong = [f"{line} {name}" for name, line, found in named if found is None]
    known = {name: found for name, _line, found in named if isinstance(found, type)}
    for name, attributes, line in chains(tree):
        found = known.get(name)
        for attribute in attributes:
            # What a call returns is not known; classes and their enums are.
            if not isinstance(found, type):
                break
            if not hasattr(found, attribute):
                wrong.append(f"{line} {name}.{'.'.join(attributes)}")
                break
            found = getattr(found, attribute)
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    wrong += [f"{call.lineno} {call.attr}" for call in calls if isinstance(call, ast.Attribute) and call.attr in GONE]
    return sorted(set(wrong))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PLUGIN).as_posix())
def test_every_name_of_qt_is_there_with_qt_6(path):
    assert unknown(path.read_text(encoding="utf-8")) == []


def test_names_of_qt_5_alone_are_found():
    source = """
from qgis.PyQt.QtCore import Qt, QRegExp
from qgis.PyQt.QtWidgets import QAction, QMessageBox
def press(dialog, event, key: Qt.KeyboardModifiers):
    dialog.exec_()
    return QMessageBox.Yes, Qt.AlignmentFlag.AlignLeft, Qt.AlignLeft, QAction
"""
    assert unknown(source) == ["2 QRegExp", "4 Qt.KeyboardModifiers", "5 exec_", "6 QMessageBox.Yes", "6 Qt.AlignLeft"]
