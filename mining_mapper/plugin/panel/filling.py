"""Fills the lists: a harvest, polygons of an older map, what a model from elsewhere detects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import EngineError, MiningMapperError
from ..detecting import KIND, LEAST_HECTARES, THRESHOLD, Detecting
from ..harvesting import CONTROL, PRECISION, Harvesting
from ..harvesting import LEAST_HECTARES as LEAST_HARVESTED
from ..layers import mark_guess
from ..lists import Lists
from ..long_action import LongAction
from ..prior_import import Import
from ..session import Session
from .connections import Connections
from .detect_dialog import DetectDialog
from .harvest_dialog import HarvestDialog
from .import_dialog import ImportDialog
from .lists_tab import ListsTab


class Filling(QObject):
    """What the plus of the tab offers, for one session; one long work at a time.

    Args:
        session: the session.
        lists: its lists.
        tab: shows progress and asks.
        parent: owner.

    Signals:
        said: an error or a sentence for the message bar.
        filled: name of a list and how many candidates were added.
    """

    said = pyqtSignal(object)
    filled = pyqtSignal(str, int)

    def __init__(self, session: Session, lists: Lists, tab: ListsTab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._campaign = session.campaign
        self._lists = lists
        self._tab = tab
        self._busy = False
        self.harvesting = Harvesting(session, lists, self)
        self.detecting = Detecting(session, lists, self)
        self._outside = Connections()
        for signal, slot in (
            (tab.importWanted, self.import_layer),
            (tab.harvestWanted, self.ask_harvest),
            (tab.detectWanted, self.ask_detection),
            (tab.work.cancelWanted, self.stop),
        ):
            self._outside.add(signal, slot)

    def remove(self) -> None:
        """End what goes on, and hear of the tab no more: it stays for the next campaign."""
        self._outside.end()
        self.stop()

    def stop(self) -> None:
        """End what goes on; nothing of it is kept."""
        self._busy = False
        self.harvesting.stop()
        self.detecting.stop()
        self._tab.work.end(False)

    # ------------------------------------------------------------ an older map

    def import_layer(self) -> None:
        """Ask for a layer of an older map and make a list of it."""
        dialog = ImportDialog(self._campaign, self._tab.window())
        accepted = dialog.exec()
        layer, field, classes = dialog.chosen()
        dialog.deleteLater()
        if not accepted or layer is None:
            return
        read, place = Import(layer, self._campaign, field, classes), layer.id()

        def end(action: LongAction) -> None:
            if action.came_to_nothing:
                return
            # Also where only a part could be written: whoever sees the layer is led by it.
            kept = QgsProject.instance().mapLayer(place)
            if kept is not None:
                mark_guess(kept)
            if action.error is None:
                self._say_imported(read, action.done)

        self._session.turns.follow(self._lists.adding("prior", read, "import"), end)

    def _say_imported(self, told: Import, count: int) -> None:
        others = (
            (self.tr("outside: %d"), told.outside),
            (self.tr("without a class: %d"), told.left_out),
            (self.tr("mended, as not valid: %d"), told.mended),
            (self.tr("rows without a polygon: %d"), told.empty),
        )
        there_are = "; ".join(words % number for words, number in others if number)
        words = self.tr("Polygons to walk through: %s.") % (f"{count} ({there_are})" if there_are else count)
        if not count:
            words += " " + self.tr("Choose a layer of this place, and a class for its values.")
        self.said.emit(words)
        if count:
            self.filled.emit("prior", count)

    # ------------------------------------------------------------ a harvest

    def ask_harvest(self) -> None:
        """Ask how, then harvest the model's map."""
        dialog = HarvestDialog(
            *(self.harvesting.setting(name) for name in (PRECISION, LEAST_HARVESTED, CONTROL)), self._tab.window()
        )
        accepted, chosen = dialog.exec(), dialog.chosen()
        dialog.deleteLater()
        if not accepted:
            return
        for name, value in zip((PRECISION, LEAST_HARVESTED, CONTROL), chosen):
            self._campaign.keep_choice(name, value)
        self.harvest()

    def harvest(self) -> None:
        """Harvest with the settings of the campaign; returns at once."""
        words = self.tr("Harvesting the model's map…")
        self._begin(lambda: self.harvesting.begin(self._showing(words), self._on_harvested), self._on_harvested)

    def _on_harvested(self, told: Any) -> None:
        if self._ended(told):
            sure = told["precision"]
            words = self.tr(
                "Objects: %(objects)d (%(hectares).1f ha), withheld: %(withheld)d. Right of answers not seen, from "
                "%(threshold).0f %% on: %(hits)d of %(called)d (95 %%: %(lower).0f to %(upper).0f %%)."
            )
            shares = {name: 100 * sure[name] for name in ("threshold", "lower", "upper")}
            counts = {"objects": told["objects"], "hectares": told["hectares"], "withheld": told["withheld"]}
            self.said.emit(words % {**counts, **shares, "hits": sure["hits"], "called": sure["called"]})
            self.filled.emit("harvest", told["objects"])

    # ------------------------------------------------------------ a model from elsewhere

    def ask_detection(self) -> None:
        """Ask for a model, then make a list of what it detects."""
        session = self._session
        if not session.has_engine():
            self.said.emit(EngineError(self.tr("The engine is not installed yet."), self.tr("It runs the model.")))
            return

        def check(path: str, on_result: Callable[[dict], None], on_failure: Callable[[], None]) -> None:
            session.check_model(path, on_result, "candidates", on_failure, dialog)

        share, hectares = (self.detecting.setting(name) for name in (THRESHOLD, LEAST_HECTARES))
        dialog = DetectDialog(self._campaign, check, share, hectares, self._tab.window())
        session.message.connect(dialog.show_why)
        accepted, chosen = dialog.exec(), dialog.chosen()
        session.message.disconnect(dialog.show_why)
        dialog.deleteLater()
        if accepted:
            path, share, hectares, classes = chosen
            self._campaign.keep_choice(THRESHOLD, share)
            self._campaign.keep_choice(LEAST_HECTARES, hectares)
            self.detect(path, classes)

    def detect(self, path: str, classes: dict[str, str]) -> None:
        """Make a list of what a model detects, with the settings of the campaign; returns at once.

        Args:
            path: of the model in ONNX.
            classes: its classes of mining -> codes.
        """
        words = self.tr("The model looks over the scene…")
        self._begin(
            lambda: self.detecting.begin(path, classes, self._showing(words), self._on_detected), self._on_detected
        )

    def _on_detected(self, told: Any) -> None:
        if self._ended(told):
            self.said.emit(
                self.tr("Objects that the model detects: %d; what you keep is a label of imported origin.") % told
            )
            self.filled.emit(KIND, told)

    # ------------------------------------------------------------ both

    def _begin(self, work: Callable[[], None], on_end: Callable[[Any], None]) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            work()
        except MiningMapperError as error:
            on_end(error)

    def _showing(self, words: str) -> Callable[[float], None]:
        def show(fraction: float) -> None:
            # A last word of the engine may come after the end.
            if self._busy:
                self._tab.work.show_progress(fraction, words)

        show(0.0)
        return show

    def _ended(self, told: Any) -> bool:
        """Note the end of the work; return whether it came to something."""
        self._busy = False
        good = told is not None and not isinstance(told, MiningMapperError)
        self._tab.work.end(good)
        if isinstance(told, MiningMapperError):
            self.said.emit(told)
        return good
