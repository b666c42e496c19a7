"""A strip at the canvas's top left with the keys that work now, below what QGIS says there."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtWidgets import QGraphicsOpacityEffect, QLabel, QWidget

ANSWERS_UNTIL_FADED = 10

_MARGIN = 8
_FADE_MILLISECONDS = 600
_PADDING = 8
STYLE = (
    f"QLabel {{ background: rgba(20, 24, 28, 215); color: #f4f4f4; border-radius: 4px; padding: 4px {_PADDING}px; }}"
)
_KEY = "<span style='background:#f4f4f4; color:#14181c; font-weight:600'>&nbsp;{key}&nbsp;</span>&nbsp;{text}"
_BREAKABLE = "\u200b"
"""Takes no room, and a line may end there."""

_SEPARATOR = " &nbsp; "
_MOVED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


def _kept_together(text: str) -> str:
    return escape(text, quote=False).replace(" ", "&nbsp;")


class KeyStrip(QLabel):
    """Shows keys with their meaning, fades after ten answers, comes back with ``?``."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("MiningMapperKeyStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setStyleSheet(STYLE)
        self.setWordWrap(True)
        self._lines: Sequence[Sequence[tuple[str, str]]] = ()
        self._answers = 0
        self._opacity = QGraphicsOpacityEffect(self)
        self._opacity.setOpacity(1.0)
        self.setGraphicsEffect(self._opacity)
        self._fade = QPropertyAnimation(self._opacity, b"opacity", self)
        self._fade.setDuration(_FADE_MILLISECONDS)
        self._fade.finished.connect(self._hide_when_faded)
        self._bar: QWidget | None = None
        canvas.installEventFilter(self)
        self.hide()

    def keep_below(self, bar: QWidget) -> None:
        """Stay below QGIS's message bar, which lies over the top of the map while it says something."""
        self._bar = bar
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep within the canvas, and clear of the message bar, when either changes."""
        if watched in (self.parentWidget(), self._bar) and event.type() in _MOVED and self.isVisible():
            self._place()
        return False

    def show_keys(self, lines: Sequence[Sequence[tuple[str, str]]]) -> None:
        """Show lines of (key, meaning) pairs, unless the strip has faded already."""
        self.set_keys(lines)
        if self._answers < ANSWERS_UNTIL_FADED:
            self._appear()

    def set_keys(self, lines: Sequence[Sequence[tuple[str, str]]]) -> None:
        """Have lines ready; nothing comes up by that."""
        self._lines = lines
        self._place()

    def count_answer(self) -> None:
        """Note one more answer; the tenth makes the strip fade."""
        self._answers += 1
        if self._answers == ANSWERS_UNTIL_FADED and self.isVisible():
            self._fade.stop()
            self._fade.setStartValue(1.0)
            self._fade.setEndValue(0.0)
            self._fade.start()

    def toggle(self) -> None:
        """Bring the strip back, or put it away."""
        if self.isVisible() and self._opacity.opacity() > 0:
            self._answers = ANSWERS_UNTIL_FADED
            self.hide()
        else:
            self._answers = 0
            self._appear()

    def _appear(self) -> None:
        self._fade.stop()
        self._opacity.setOpacity(1.0)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        room = max(1, self.parentWidget().width() - 2 * _MARGIN)
        inner = room - 2 * _PADDING
        words = (_SEPARATOR.join(self._in_words(pair, inner) for pair in line) for line in self._lines)
        self.setText("<br>".join(words))
        self.setWordWrap(False)
        natural = self.sizeHint().width()
        self.setWordWrap(natural > room)
        width = min(natural, room)
        height = self.heightForWidth(width) if natural > room else self.sizeHint().height()
        self.setGeometry(_MARGIN, self._top(), width, height)

    def _in_words(self, pair: tuple[str, str], room: int) -> str:
        """Return a key with its meaning: on one line where there is room, in any case without a word that is cut."""
        key, text = pair
        of_keys, of_words = self._metrics()
        left = room - of_keys.horizontalAdvance(f" {key} ") - of_words.horizontalAdvance(" ")
        if of_words.horizontalAdvance(text) <= left:
            return _KEY.format(key=_kept_together(key), text=_kept_together(text))
        # Some languages keep words together themselves, by a space at which no line ends.
        words = [
            word if of_words.horizontalAdvance(word) <= left else _BREAKABLE.join(word) for word in text.split(" ")
        ]
        return _KEY.format(key=_kept_together(key), text=escape(" ".join(words), quote=False))

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        """Return how wide keys and words are."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(bold), QFontMetrics(self.font())

    def _top(self) -> int:
        """Return where the strip begins: below the message bar where that is over the map."""
        if self._bar is None or not self._bar.isVisible():
            return _MARGIN
        bottom = self.parentWidget().mapFromGlobal(self._bar.mapToGlobal(QPoint(0, self._bar.height()))).y()
        return max(0, min(bottom, self.parentWidget().height() // 2)) + _MARGIN

    def _hide_when_faded(self) -> None:
        if self._opacity.opacity() <= 0:
            self.hide()
