"""Five steps through the panel on first use: a card at the panel's head, while all else goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QObject, QRect, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..tools.keys import Command, caption
from .dock import MiningMapperDock
from .look import MARGIN, SPACING, muted

SEEN_SETTING = "mining_mapper/tour_seen"

_REST = 800
_MOVED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.LayoutRequest)


@dataclass(frozen=True)
class Step:
    """What is said, and where the thing is that it is about: widget and part of it, as things stand."""

    title: str
    text: str
    place: Callable[[], tuple[QWidget, QRect]]


class TourCard(QFrame):
    """One step, at the head of the panel: the map and all controls stay free, and nothing loses the focus to it.

    Args:
        steps: all of the tour's.
        parent: the panel.

    Signals:
        backWanted, nextWanted, endWanted: what was pressed.
    """

    backWanted = pyqtSignal()
    nextWanted = pyqtSignal()
    endWanted = pyqtSignal()

    def __init__(self, steps: Sequence[Step], parent: QWidget) -> None:
        super().__init__(parent)
        self._steps = steps
        self.setObjectName("MiningMapperTour")
        # The panel's own background: that of the palette is in QGIS's dark themes not the one that texts are read on.
        self.setStyleSheet("#MiningMapperTour { border: 2px solid palette(highlight); border-radius: 4px; }")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.title = QLabel(self)
        # All texts lie on each other, so that the longest gives the height: the buttons stay under the mouse.
        self.texts = QStackedWidget(self)
        for step in steps:
            text = QLabel(step.text, self.texts)
            text.setWordWrap(True)
            text.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.texts.addWidget(text)
        self.count = muted(QLabel(self))
        self.back = QPushButton(self.tr("Back"), self)
        self.next = QPushButton(self)
        self.skip = QPushButton(self.tr("Skip"), self)
        self.skip.setToolTip(self.tr("End the tour for good; the menu Mining Mapper starts it again"))
        self.back.setToolTip(self.tr("The step before"))
        for button, signal in ((self.back, self.backWanted), (self.next, self.nextWanted), (self.skip, self.endWanted)):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.count, 1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        layout.addWidget(self.title)
        layout.addWidget(self.texts)
        layout.addLayout(row)

    @property
    def text(self) -> QLabel:
        """The words of the step that is shown."""
        return self.texts.currentWidget()

    def say(self, index: int) -> None:
        """Show a step."""
        step, number, total = self._steps[index], index + 1, len(self._steps)
        self.title.setText(f"<b>{step.title}</b>")
        self.texts.setCurrentIndex(index)
        self.count.setText(self.tr("%(number)d of %(total)d") % {"number": number, "total": total})
        self.back.setEnabled(number > 1)
        last = number == total
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.next.setToolTip(self.tr("End the tour") if last else self.tr("The next step"))
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.text)

    def keyPressEvent(self, event) -> None:
        """Esc ends the tour."""
        if event.key() == Qt.Key.Key_Escape:
            self.endWanted.emit()
        else:
            super().keyPressEvent(event)


class Tour(QObject):
    """Goes through the steps; stands still until it is begun.

    Args:
        dock: the panel.
        window: QGIS's main window.
    """

    def __init__(self, dock: MiningMapperDock, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dock, self._window = dock, window
        self._number = 0
        # Once the window has come to rest.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST)
        self._soon.timeout.connect(self.begin_once)
        dock.visibilityChanged.connect(self._on_visible)
        self._steps: list[Step] = []
        self.card: TourCard | None = None
        self._frame: QFrame | None = None

    @property
    def is_running(self) -> bool:
        """Whether a step is shown."""
        return self.card is not None

    def begin_once(self) -> None:
        """Begin, unless it was gone through or skipped before."""
        if not self.is_running and not QgsSettings().value(SEEN_SETTING, False, type=bool):
            self.begin()

    def begin(self) -> None:
        """Show the first step, and the panel that it is about."""
        self.stop()
        self._dock.setUserVisible(True)
        self._steps = self._made()
        self.card = TourCard(self._steps, self._dock)
        self._dock.show_at_head(self.card)
        self._frame = _frame(self._window)
        self.card.backWanted.connect(lambda: self._go(self._number - 1))
        self.card.nextWanted.connect(lambda: self._go(self._number + 1))
        self.card.endWanted.connect(self.end)
        for widget in (self._window, self._dock, self._dock.pages):
            widget.installEventFilter(self)
        self._go(0)

    def end(self) -> None:
        """Take the card away; the tour does not come by itself again."""
        QgsSettings().setValue(SEEN_SETTING, True)
        self.stop()

    def stop(self) -> None:
        """Take the card away."""
        self._soon.stop()
        for widget in (self._window, self._dock, self._dock.pages):
            widget.removeEventFilter(self)
        for shown in (self.card, self._frame):
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        self.card = self._frame = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the line around what the step is about."""
        if event.type() in _MOVED and self.is_running:
            self._place()
        return False

    def _on_visible(self, visible: bool) -> None:
        if visible and not self.is_running:
            self._soon.start()

    def _go(self, number: int) -> None:
        if number >= len(self._steps):
            self.end()
            return
        self._number = number
        self.card.say(number)
        self.card.show()
        self._place()

    def _place(self) -> None:
        widget, part = self._steps[self._number].place()
        shown = widget.isVisible()
        self._frame.setVisible(shown)
        # By way of the screen: the panel may float outside of the main window.
        corner = self._window.mapFromGlobal(widget.mapToGlobal(part.topLeft()))
        about = QRect(corner, part.size()) if shown else self._window.rect()
        self._frame.setGeometry(about)
        self._frame.raise_()

    def _made(self) -> list[Step]:
        dock, keys = self._dock, {"strip": caption(Command.STRIP), "grow": caption(Command.GROW)}
        answers = {
            "no": caption(Command.NOT_MINING), "doubt": caption(Command.UNDECIDED), "undo": caption(Command.UNDO),
        }  # fmt: skip
        return [
            Step(
                self.tr("Begin here"),
                self.tr(
                    "Try the sample: a simulated landscape, nothing to download. Or begin a campaign with an image of "
                    "your project; date, sensor and bands are guessed."
                ),
                lambda: _whole(dock.pages),
            ),
            Step(
                self.tr("The engine"),
                self.tr(
                    "This light is the engine, which cuts the image into units and learns from your answers. A click "
                    "installs it; digitising works meanwhile."
                ),
                lambda: _whole(dock.header.engine),
            ),
            Step(
                self.tr("Label"),
                self.tr(
                    "Pick a class by its digit and click the outlined object on the map; %(grow)s makes it larger. "
                    "The strip on the map shows the keys, %(strip)s brings it back."
                )
                % keys,
                lambda: dock.place_of(dock.label),
            ),
            Step(
                self.tr("Review"),
                self.tr(
                    "The model asks about units, and each answer is one key: a digit for the class, %(no)s for not "
                    "mining, %(doubt)s where it cannot be decided. %(undo)s takes it back."
                )
                % answers,
                lambda: dock.place_of(dock.review),
            ),
            Step(
                self.tr("Areas, export and help"),
                self.tr(
                    "Areas are told with their intervals, and labels are exported with their weights. Every screen has "
                    "a help button; keys and this tour are in the menu Plugins › Mining Mapper."
                ),
                lambda: dock.place_of(dock.areas),
            ),
        ]


def _frame(window: QWidget) -> QFrame:
    """Return a line around what a step is about, through which everything can be clicked."""
    frame = QFrame(window)
    frame.setObjectName("MiningMapperTourFrame")
    frame.setStyleSheet("#MiningMapperTourFrame { border: 3px solid palette(highlight); border-radius: 3px; }")
    frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return frame


def _whole(widget: QWidget) -> tuple[QWidget, QRect]:
    return widget, widget.rect()
