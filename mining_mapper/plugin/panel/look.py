"""Margins, icons and colours that every screen shares, taken from QGIS's style where it has one."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from ...core.resources import resource

MARGIN = 9
"""Margin of QGIS's own panels and dialogs, in logical pixels."""

SPACING = 6
CARD_SPACING = 4

READY, BUSY, DEAD, MISSING = QColor("#2e9e5b"), QColor("#e0a000"), QColor("#c8453b"), QColor("#8c8c8c")

_MUTED_OPACITY = 170
_LIGHT_SIZE = 12


def own_icon(name: str) -> QIcon:
    """Return an icon of the plugin by the name of its file in ``resources/icons``."""
    return QIcon(str(resource("icons", name)))


def light_icon(colour: QColor, ratio: float = 2.0) -> QIcon:
    """Return the engine's light: a dot of a colour."""
    pixmap = QPixmap(round(_LIGHT_SIZE * ratio), round(_LIGHT_SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour.darker(130))
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(1.5, 1.5, _LIGHT_SIZE - 3, _LIGHT_SIZE - 3))
    painter.end()
    return QIcon(pixmap)


def muted(label: QLabel) -> QLabel:
    """Make a label's text step back, in light and dark themes alike."""
    colour = QColor(QgsApplication.palette().color(QPalette.ColorRole.WindowText))
    colour.setAlpha(_MUTED_OPACITY)
    palette = QPalette(label.palette())
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    label.setPalette(palette)
    return label


def tool_button(caption: str, tooltip: str, parent: QWidget, icon: QIcon | None = None) -> QToolButton:
    """Return a button that a click does not give the focus of the map, but that can be reached by Tab."""
    button = QToolButton(parent)
    button.setText(caption)
    button.setToolTip(tooltip)
    button.setAccessibleName(caption or tooltip)
    if icon is not None:
        button.setIcon(icon)
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(style.ToolButtonTextBesideIcon if icon is not None else style.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class _Scrolled(QgsScrollArea):
    """Never narrower than its content, however long its words are in another language or in large letters."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.widget().minimumSizeHint().width() + bar, hint.height())


def scrolled(content: QWidget) -> QgsScrollArea:
    """Return a frameless area that scrolls its content up and down where the screen is small."""
    area = _Scrolled()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area
