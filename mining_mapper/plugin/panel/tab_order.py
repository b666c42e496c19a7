"""The way of the Tab key: as a screen is laid out, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLayout, QScrollArea, QStackedWidget, QTabWidget, QWidget


def follow_layout(screen: QWidget) -> None:
    """Let Tab go through a screen as it is laid out, whenever its parts were made."""
    before = None
    for widget in _in_order(screen):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
    for part in _parts(widget):
        yield from _in_order(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        yield widget.widget()
    elif isinstance(widget, (QTabWidget, QStackedWidget)):
        yield from (widget.widget(index) for index in range(widget.count()))
    elif widget.layout() is not None and _is_screen(widget):
        yield from _laid_out(widget.layout())


def _is_screen(widget: QWidget) -> bool:
    """Whether a widget holds others side by side; what is inside of QGIS's own fields keeps its order."""
    return type(widget).__module__.startswith("mining_mapper") or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _laid_out(item.layout())
