"""A small curve of how well the model does, round after round."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

_MARGIN = 3.0
_DOT = 2.5
_LINE_WIDTH = 1.6
_GUIDES = (0.0, 0.5, 1.0)
_GUIDE_OPACITY = 60
_NARROWEST = 48


class Sparkline(QWidget):
    """Draws values of 0 to 1 from left to right, with faint lines at 0, .5 and 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Two lines of text high."""
        return QSize(120, round(self.fontMetrics().height() * 2.2))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for its place beside a caption and a button."""
        return QSize(_NARROWEST, self.sizeHint().height())

    def set_values(self, values: Sequence[float]) -> None:
        """Show these values; the tooltip tells them as numbers."""
        self._values = [float(value) for value in values]
        self.setToolTip(", ".join(f"{value:.2f}" for value in self._values))
        self.update()

    def values(self) -> list[float]:
        """Return the values that are shown."""
        return list(self._values)

    def paintEvent(self, _event) -> None:
        """Draw guides, line and the last point."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        guide = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        guide.setAlpha(_GUIDE_OPACITY)
        painter.setPen(QPen(guide, 1, Qt.PenStyle.DotLine))
        for level in _GUIDES:
            height = box.bottom() - level * box.height()
            painter.drawLine(QPointF(box.left(), height), QPointF(box.right(), height))
        if not self._values:
            return
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        points = [self._place(index, value, box) for index, value in enumerate(self._values)]
        painter.setPen(QPen(colour, _LINE_WIDTH))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(colour)
        painter.drawEllipse(points[-1], _DOT, _DOT)

    def _place(self, index: int, value: float, box: QRectF) -> QPointF:
        steps = max(1, len(self._values) - 1)
        share = index / steps if len(self._values) > 1 else 1.0
        return QPointF(box.left() + share * box.width(), box.bottom() - min(1.0, max(0.0, value)) * box.height())
