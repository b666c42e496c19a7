"""Buttons beside each other where they fit, and on further lines where words or letters are too long for one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget

from .look import SPACING


class RowsLayout(QLayout):
    """Lines of widgets, each as wide as its words and what is left of its line shared among those that may grow.

    No word is cut as long as the widest widget fits by itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACING)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in, at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Return the item at a place, None beyond the last."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Give the item at a place away, None beyond the last."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Widgets of a line take its whole width, and no line more height than it needs."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in a width."""
        heights = [max(item.sizeHint().height() for item in line) for line in self._lines(width)]
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the widest widget."""
        hints = [item.sizeHint() for item in self._shown()]
        return QSize(
            max((hint.width() for hint in hints), default=0), max((hint.height() for hint in hints), default=0)
        )

    def setGeometry(self, place: QRect) -> None:
        """Put the widgets into their lines."""
        super().setGeometry(place)
        top = place.y()
        for line in self._lines(place.width()):
            height = max(item.sizeHint().height() for item in line)
            left = place.x()
            for item, width in zip(line, self._widths(line, place.width())):
                item.setGeometry(QRect(left, top, width, height))
                left += width + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if lines and used + self.spacing() + wanted <= width:
                lines[-1].append(item)
                used += self.spacing() + wanted
            else:
                lines.append([item])
                used = wanted
        return lines

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        """Return the widths of the widgets of a line, which fill it where one may grow."""
        natural = [item.sizeHint().width() for item in line]
        grows = [bool(item.expandingDirections() & Qt.Orientation.Horizontal) for item in line]
        left = width - sum(natural) - self.spacing() * (len(line) - 1)
        if left <= 0 or not any(grows):
            return [min(each, width) for each in natural]
        share, rest = divmod(left, sum(grows))
        shares = iter([share + (place < rest) for place in range(sum(grows))])
        return [each + (next(shares) if may else 0) for each, may in zip(natural, grows)]
