"""A session without an engine, for tests of widgets: same signals, answers from a list of squares."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal

from mining_mapper.core.errors import LearnerError


@dataclass
class Candidate:
    draw: str
    unit: int
    geometry: QgsGeometry
    area: float
    pixels: int
    round: int
    index: int
    total: int
    scores: dict | None = None


class StandInSession(QObject):
    stateChanged = pyqtSignal(str)
    candidateChanged = pyqtSignal(object)
    roundStarted = pyqtSignal(int)
    answered = pyqtSignal(object)
    trained = pyqtSignal(object)
    progress = pyqtSignal(float, str)
    message = pyqtSignal(object)

    def __init__(self, campaign, engine=None, interpreter="AB", clock=None):
        super().__init__()
        self.campaign, self.engine, self.interpreter = campaign, engine, interpreter
        self.state, self.current = "no_frame", None
        self.blind, self.batch = True, 10
        self.active = list(campaign.taxonomy.active)
        self.status, self.delineation, self.confidence, self.note = "unknown", "tight", 3, ""
        self.calls: list[tuple] = []
        self._queue: list[Candidate] = []

    def resume(self):
        self.calls.append(("resume",))

    def set_state(self, state):
        self.state = state
        self.stateChanged.emit(state)

    def ask(self, squares):
        """Begin a round over these rectangles."""
        scores = {"PIT": 0.62, "WRD": 0.21, "NEG": 0.12}
        self._queue = [
            Candidate(f"d{k}", k + 1, QgsGeometry.fromRect(square), square.width() * square.height(),
                      int(square.width() * square.height() / 100), 5, k, len(squares), scores)
            for k, square in enumerate(squares)
        ]
        self._next(0)

    def _next(self, index):
        self.current = self._queue[index] if index < len(self._queue) else None
        self.set_state("reviewing" if self.current else "idle")
        self.candidateChanged.emit(self.current)

    def _step(self, *call):
        self.calls.append(call)
        self.answered.emit(call)
        self._next(self.current.index + 1)

    def answer(self, code):
        self._step("answer", code)

    def answer_not_mining(self, code="NEG"):
        self._step("not_mining", code)

    def undecided(self, reason):
        self._step("undecided", reason)

    def later(self):
        self._step("later")

    def agree(self):
        if self.blind:
            raise LearnerError("There is nothing to agree with while the guess is hidden.", "Switch Blind off.")
        self._step("agree")

    def undo(self):
        self.calls.append(("undo",))
        if self.current is None or self.current.index:
            self._next((self.current.index if self.current else len(self._queue)) - 1)

    def propose(self, batch=None):
        self.calls.append(("propose", batch))

    def build_frame(self, hectares, first_window=None):
        self.calls.append(("build", hectares))

    def foretell(self, *arguments):
        self.calls.append(("foretell", arguments[1:]))

    def cancel(self):
        self.calls.append(("cancel",))

    def set_active(self, codes):
        self.campaign.set_active(codes)
        self.active = list(codes)

    def take_unit(self, point: QgsPointXY) -> QgsGeometry:
        x, y = point.x() // 100 * 100, point.y() // 100 * 100
        return QgsGeometry.fromRect(QgsRectangle(x, y, x + 100, y + 100))

    def digitise(self, geometry, code, unit=None):
        with self.campaign.action("digitise") as edit:
            shape = QgsGeometry(geometry)
            shape.convertToMultiType()
            return edit.insert(
                "labels",
                {
                    "class": code, "origin": "digitised", "scene": self.campaign.scene["uuid"], "confidence": 3,
                    "delineation": "tight", "status": "unknown", "area": 10000.0, "interpreter": "AB",
                },
                shape,
            )
