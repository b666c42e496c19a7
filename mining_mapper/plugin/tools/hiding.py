"""Hides labels and candidates of a map while a key is held: what lies under them is looked at as well."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas

from ..layers import TABLE_PROPERTY
from ..styles import HIDING

_HIDDEN = ("candidates", "labels")


def hide_outlines(canvas: QgsMapCanvas, hidden: bool) -> None:
    """Hide the outlines of the campaign's layers on a map, or show them again; a style of somebody's own stays."""
    if bool(canvas.expressionContextScope().variable(HIDING)) == hidden:
        return
    canvas.expressionContextScope().setVariable(HIDING, hidden)
    for layer in canvas.layers():
        if layer.customProperty(TABLE_PROPERTY) in _HIDDEN:
            layer.triggerRepaint()
