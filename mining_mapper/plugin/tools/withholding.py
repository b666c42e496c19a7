"""Where a tool gives no help: what is begun there is to be drawn by hand."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt

Withholds = Callable[[QgsPointXY, Qt.KeyboardModifier], bool]
"""Says whether help is withheld from what is begun at a point in the map's CRS, with some keys held."""


def nowhere(_point: QgsPointXY, _modifiers: Qt.KeyboardModifier) -> bool:
    """Withhold nothing."""
    return False
