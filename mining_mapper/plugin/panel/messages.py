"""News and errors in QGIS's message bar, the remedy as a button where a button can do it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsMessageBar, QgsMessageBarItem, QgsMessageViewer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ...core.errors import Cancelled, MiningMapperError
from ..translation import tr

TITLE = "Mining Mapper"
_NEWS_SECONDS = 6
_LETTERS_A_SECOND = 14
"""Read along with what one is looking at."""
_REFUSAL_SECONDS = 20
_KEPT_UNTIL_CLOSED = 0


class Messenger(QObject):
    """Shows errors of the family with their remedies.

    Args:
        bar: QGIS's message bar.
        remedies: kind of an error -> caption and what the button does.
    """

    def __init__(
        self,
        bar: QgsMessageBar,
        remedies: dict[str, tuple[str, Callable[[], None]]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._remedies = remedies or {}
        self._choice: QgsMessageBarItem | None = None

    def clear(self) -> None:
        """Take away what was said so far."""
        self._bar.clearWidgets()

    def take_away(self, item: QgsMessageBarItem | None) -> None:
        """Take away what is not true any more, where it is still shown."""
        if any(shown is item for shown in self._bar.items()):
            self._bar.popWidget(item)

    def say(self, message: object) -> None:
        """Show an error with its remedy, or a sentence that goes away by itself; never the same twice."""
        self._take_away_same(str(message))
        if isinstance(message, Cancelled):
            self._bar.pushMessage(TITLE, str(message), Qgis.MessageLevel.Info, _NEWS_SECONDS)
        elif isinstance(message, MiningMapperError):
            self._say_error(message)
        else:
            seconds = max(_NEWS_SECONDS, len(str(message)) // _LETTERS_A_SECOND)
            self._bar.pushMessage(TITLE, str(message), Qgis.MessageLevel.Info, seconds)

    def say_choice(self, text: str) -> None:
        """Show what somebody has chosen, instead of the choice before it: that would come to light again."""
        self.take_away(self._choice)
        self._choice = self._bar.createMessage(TITLE, text)
        self._bar.pushWidget(self._choice, Qgis.MessageLevel.Info, _NEWS_SECONDS)

    def say_done(self, text: str, caption: str, action: Callable[[], None]) -> None:
        """Show what came to its end, with a button for what is wanted next."""
        item = self._bar.createMessage(TITLE, text)
        self._add_button(item, caption, action)
        self._bar.pushWidget(item, Qgis.MessageLevel.Success, _KEPT_UNTIL_CLOSED)

    def warn(self, text: str, caption: str, action: Callable[[], None]) -> QgsMessageBarItem:
        """Show what is amiss, with the button that mends it; return the message."""
        self._take_away_same(text)
        item = self._bar.createMessage(TITLE, text)
        self._add_button(item, caption, action)
        self._bar.pushWidget(item, Qgis.MessageLevel.Warning, _KEPT_UNTIL_CLOSED)
        return item

    def _take_away_same(self, text: str) -> None:
        for shown in self._bar.items():
            if (shown.title(), shown.text()) == (TITLE, text):
                self._bar.popWidget(shown)

    def _say_error(self, error: MiningMapperError) -> None:
        """Show an error; what needs no reading or button goes away by itself."""
        item = self._bar.createMessage(TITLE, str(error))
        if error.details:
            QgsApplication.messageLog().logMessage(error.details, TITLE, Qgis.MessageLevel.Warning)
        if error.kind in self._remedies:
            caption, remedy = self._remedies[error.kind]
            self._add_button(item, caption, remedy)
        elif error.details:
            text = f"{error}\n\n{error.details}"
            show = tr("Details")
            self._add_button(item, show, lambda: self._show_details(text))
        stays = error.details or error.kind in self._remedies
        self._bar.pushWidget(item, Qgis.MessageLevel.Warning, _KEPT_UNTIL_CLOSED if stays else _REFUSAL_SECONDS)

    def _add_button(self, item, caption: str, action: Callable[[], None]) -> None:
        button = QPushButton(caption, item)
        button.clicked.connect(lambda: (self._bar.popWidget(item), action()))
        item.layout().addWidget(button)

    def _show_details(self, text: str) -> None:
        viewer = QgsMessageViewer(self._bar.window())
        viewer.setTitle(TITLE)
        viewer.setMessageAsPlainText(text)
        viewer.show()
