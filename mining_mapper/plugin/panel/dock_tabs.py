"""The tabs of the dock: the word of the one in front and of the others that have room, icons of the rest."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionTab, QTabBar, QTabWidget, QWidget

_ICON = 16
_ICON_TAB = 35
_LEAST_ICON_TAB = 29
_EDGES = 2


class _Bar(QTabBar):
    """Shows each tab's word or its icon; screen readers always get the word."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._icons: list[QIcon] = []
        self._icon_tab = _ICON_TAB
        self.setIconSize(QSize(_ICON, _ICON))
        self.currentChanged.connect(lambda _index: self._fit())
        parent.installEventFilter(self)

    def take(self, icon: QIcon, word: str) -> None:
        """Keep what the tab that was just added can show."""
        self._icons.append(icon)
        self._words.append(word)
        self.say(len(self._words) - 1, word)

    def say(self, index: int, word: str) -> None:
        """Change a tab's word."""
        self._words[index] = word
        self.setAccessibleTabName(index, word)
        self._fit()

    def words_width(self) -> int:
        """Return how wide the bar is when it shows all words, in logical pixels."""
        return sum(map(self._word_width, self._words))

    def _word_width(self, word: str) -> int:
        around = self.style().pixelMetric(QStyle.PixelMetric.PM_TabBarTabHSpace, None, self)
        size = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, word)
        tab = QStyleOptionTab()
        self.initStyleOption(tab, 0)
        tab.text, tab.icon = word, QIcon()
        # Themes of QGIS put edges and margins around what the style says.
        content = QSize(size.width() + around, size.height())
        return self.style().sizeFromContents(QStyle.ContentsType.CT_TabBarTab, tab, content, self).width()

    def _room(self) -> int:
        return self.parentWidget().width() - _EDGES

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        return hint if self.tabText(index) else QSize(self._icon_tab, hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        # The style's own would cut words before it scrolls.
        return self.tabSizeHint(index)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return False

    def _named(self) -> set[int]:
        """Return which tabs show their word: the one in front, and from the first on as many as there is room for."""
        front = self.currentIndex()
        left = self._room() - _ICON_TAB * len(self._words)
        named: set[int] = set()
        for index in sorted(range(len(self._words)), key=lambda index: index != front):
            more = self._word_width(self._words[index]) - _ICON_TAB
            if index != front and more > left:
                break
            left -= more
            named.add(index)
        return named

    def _fit(self) -> None:
        shown = self._named()
        room = self._room() - sum(self._word_width(self._words[index]) for index in shown)
        icons = max(1, len(self._words) - len(shown))
        self._icon_tab = max(_LEAST_ICON_TAB, min(_ICON_TAB, room // icons))
        for index, (word, icon) in enumerate(zip(self._words, self._icons)):
            named = index in shown
            text = word if named else ""
            if self.tabText(index) != text or self.tabIcon(index).isNull() != named:
                self.setTabText(index, text)
                self.setTabIcon(index, QIcon() if named else icon)


class DockTabs(QTabWidget):
    """Tabs that never scroll out of view in a narrow dock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Bar(self)
        self.setTabBar(self._bar)
        self.setDocumentMode(True)

    def add(self, page: QWidget, icon: QIcon, word: str, about: str) -> None:
        """Add a page; ``about`` is the sentence of its tooltip."""
        index = self.addTab(page, "")
        self._bar.take(icon, word)
        self.setTabToolTip(index, f"<b>{word}</b><br>{about}")

    def say(self, page: QWidget, word: str) -> None:
        """Change the word of a page's tab."""
        self._bar.say(self.indexOf(page), word)

    def words_width(self) -> int:
        """Return how wide the bar is when it shows all words, in logical pixels."""
        return self._bar.words_width()
