"""Objects that a segmentation model finds around clicks; the engine runs it (docs/models.md)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core import arcs
from ..core.errors import MiningMapperError, SceneError
from .campaign import Campaign
from .framing import Framing
from .ground import geometry_of
from .translation import tr
from .units import Grid, Unit

ENCODER_SETTING, DECODER_SETTING = "mining_mapper/prompt_encoder", "mining_mapper/prompt_decoder"
# Sides of the windows that the model sees, in pixels of the image: the smallest that holds the view.
_SIDES = (256, 512, 1024)
_MASK = "prompted.npy"
_REMEMBERED = 200
# Least change of a logit from pixel to pixel.
_FLAT = 1e-6


def chosen_models() -> tuple[str, str] | None:
    """Return the paths of encoder and decoder that the person chose; None before."""
    paths = tuple(QgsSettings().value(name, "", type=str) for name in (ENCODER_SETTING, DECODER_SETTING))
    return paths if all(paths) else None


def choose_models(encoder: str, decoder: str) -> None:
    """Remember a pair that was checked."""
    for name, path in ((ENCODER_SETTING, encoder), (DECODER_SETTING, decoder)):
        QgsSettings().setValue(name, path)


@dataclass(frozen=True)
class _Question:
    """A window of the scene (column, row, width, height), and clicks in it: column, row, whether it adds."""

    window: tuple[int, int, int, int]
    prompts: tuple[tuple[float, float, bool], ...]


class PromptedObjects(QObject):
    """Finds what a model segments around a click; what is not known yet is asked for.

    Args:
        campaign: the open campaign.
        framing: of its scene.
        ask: sends a request to the engine: method, parameters, who gets the result, who hears of a failure.
        view: returns the visible part of the map and its CRS.

    Attributes:
        is_waiting: whether the model is at work.

    Signals:
        ready: an answer is there.
        failed: a `MiningMapperError`.
        givenUp: the engine could not answer, which the session says.
    """

    tool = "smart model"
    first_pixels = 0.0
    has_knife = False
    refines = True
    ready = pyqtSignal()
    failed = pyqtSignal(object)
    givenUp = pyqtSignal()

    def __init__(
        self,
        campaign: Campaign,
        framing: Framing,
        ask: Callable[[str, dict[str, Any], Callable[[Any], None], Callable[[], None]], None],
        view: Callable[[], tuple[QgsRectangle, QgsCoordinateReferenceSystem]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self._framing = framing
        self._ask = ask
        self._view = view
        self._known: dict[_Question, Unit | None] = {}
        self._asked: _Question | None = None
        self._wanted: _Question | None = None
        self._begun: _Question | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether the model is at work."""
        return self._asked is not None

    def at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, _pixels: float) -> Unit | None:
        """Return the object around a point; None as long as the model has not answered, see ``ready``."""
        question = self._question(point, crs)
        return None if question is None else self._answer(question)

    def draft(self, _point: QgsPointXY, _crs: QgsCoordinateReferenceSystem, _pixels: float) -> None:
        """Return None: there is nothing coarser."""

    def begin(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> None:
        """Note that the object around a point was taken: later clicks refine it."""
        self._begun = self._question(point, crs)

    def refined(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, adds: bool) -> Unit | None:
        """Return the object that was taken last, with one click more; None as long as the model has not answered.

        The click counts once the answer is there.
        """
        place = self._place(point, crs)
        if self._begun is None or place is None:
            return None
        left, top, width, height = self._begun.window
        if not (left <= place[0] <= left + width and top <= place[1] <= top + height):
            return None
        question = _Question(self._begun.window, (*self._begun.prompts, (place[0] - left, place[1] - top, adds)))
        found = self._answer(question)
        if found is not None:
            self._begun = question
        return found

    def touched(self, line: QgsGeometry, crs: QgsCoordinateReferenceSystem, _pixels: float) -> Unit | None:
        """Return the object around the places of a stroke, or the middle of a box."""
        own = line.centroid() if line.constGet().dimension() > 1 else line.interpolate(line.length() / 2)
        return self.at(own.asPoint(), crs, 0)

    def larger(self, found: Unit | None, _point: QgsPointXY, _crs: QgsCoordinateReferenceSystem) -> int:
        """Return the size of the object: the model knows one only."""
        return 0 if found is None else found.pixels

    smaller = larger

    def forget(self) -> None:
        """Forget all answers: another model was chosen."""
        self._known.clear()
        self._asked = self._wanted = self._begun = None

    def _answer(self, question: _Question) -> Unit | None:
        if question in self._known:
            return self._known[question]
        self._wanted = question
        if self._asked is None:
            self._send(question)
        return None

    def _send(self, question: _Question) -> None:
        models = chosen_models()
        if models is None:
            return
        self._asked, self._wanted = question, None
        cache = self._campaign.cache
        params = {
            "encoder": models[0],
            "decoder": models[1],
            "scene": self._campaign.scene_object(self._campaign.scene),
            "window": list(question.window),
            "prompts": [{"column": float(x), "row": float(y), "adds": adds} for x, y, adds in question.prompts],
            "cache": str(cache),
            "path": str(cache / _MASK),
        }
        self._ask("prompt.segment", params, lambda said: self._on_answer(question, said), self._on_failure)

    def _on_answer(self, question: _Question, said: dict[str, Any]) -> None:
        if question != self._asked:
            return
        self._asked = None
        if len(self._known) >= _REMEMBERED:
            self._known.pop(next(iter(self._known)))
        try:
            self._known[question] = self._traced(question, Path(said["path"]))
        except MiningMapperError as error:
            self._wanted = None
            self.failed.emit(error)
        if self._wanted is not None and self._wanted not in self._known:
            self._send(self._wanted)
        self.ready.emit()

    def _on_failure(self) -> None:
        if self._asked is None:
            # Forgotten meanwhile: another model, or the campaign was closed.
            return
        self._asked = self._wanted = None
        self.givenUp.emit()

    def _traced(self, question: _Question, path: Path) -> Unit | None:
        """Return the object of the engine's mask; None where it is empty."""
        try:
            logits = np.load(path, allow_pickle=False)
        except (OSError, ValueError, EOFError) as error:
            raise MiningMapperError(
                tr("The mask of the model cannot be read."), tr("Click again."), str(error)
            ) from error
        inside = logits > 0
        if not inside.any():
            return None
        slope = np.maximum(np.hypot(*np.gradient(logits)), _FLAT) if min(logits.shape) > 1 else np.ones_like(logits)
        # About the share of each pixel that lies inside, less a half.
        edge = 2 * (logits / slope).clip(-0.5, 0.5)
        regions = inside.astype(np.int32)
        places = arcs.places_along(regions, inside, lambda part: _cut(edge, part))
        drawn = arcs.outlines(regions, inside, places)
        shape = geometry_of(drawn, self._grid(), question.window)
        return Unit(0, self._framing.crossing.to_campaign(shape), int(inside.sum()))

    def _question(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> _Question | None:
        place = self._place(point, crs)
        if place is None:
            return None
        window = self._window(place)
        # Half a pixel more or less is the same click.
        near = (round(2 * (place[0] - window[0])) / 2, round(2 * (place[1] - window[1])) / 2, True)
        return _Question(window, (near,))

    def _window(self, place: tuple[float, float]) -> tuple[int, int, int, int]:
        """Return the window around a place, one of a fixed set: what the encoder said of it can be kept."""
        grid = self._grid()
        view, crs = self._view()
        shown = self._framing.window_of(view, crs) or [0, 0, 1, 1]
        side = next((side for side in _SIDES if side >= max(shown[2:])), _SIDES[-1])
        edges = []
        for at, length in zip(place, grid.size):
            step = side // 2
            first = (int(at) // step) * step - step // 2
            first = max(0, min(first, length - side))
            edges.append((first, min(side, length)))
        return edges[0][0], edges[1][0], edges[0][1], edges[1][1]

    def _place(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> tuple[float, float] | None:
        """Return column and row of a place in the scene; None outside."""
        campaign_crs = self._campaign.crs
        grid = self._grid()
        own = QgsGeometry.fromPointXY(point)
        try:
            if crs.isValid() and crs != campaign_crs:
                own.transform(QgsCoordinateTransform(crs, campaign_crs, QgsProject.instance()))
            column, row = grid.place(self._framing.crossing.point_to_scene(own.asPoint()))
        except (SceneError, QgsCsException):
            return None
        width, height = grid.size
        return (column, row) if 0 <= column < width and 0 <= row < height else None

    def _grid(self) -> Grid:
        return Grid(self._campaign.scene_path(self._campaign.scene))


def _cut(edge: np.ndarray, part: Sequence[int]) -> np.ndarray:
    left, top, width, height = part
    return edge[None, top : top + height, left : left + width]
