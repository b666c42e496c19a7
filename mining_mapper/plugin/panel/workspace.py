"""What is open now: the engine, its environment, one campaign and its session. No widget."""

from __future__ import annotations

import gc
import os
import weakref
from collections.abc import Collection, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from ...core.environment import State, child_environment, engine_command, engine_python
from ...core.errors import CampaignNotWritable, MiningMapperError
from ...core.taxonomy import load_taxonomy, presets
from ..background import Background
from ..campaign import Campaign
from ..engine_client import EngineClient, OnError, OnProgress, OnResult
from ..environment import EnvironmentMaker, engine_home
from ..export_request import export_request
from ..layers import keep_from_edits
from ..person import guessed, named, remember
from ..session import SEGMENTING, Session
from .add_scene_dialog import SceneRequest
from .new_campaign_dialog import CampaignRequest
from .sample import make_sample, sample_folder, sample_images, sample_layer
from .scene_guess import guess_scene

ENGINE_LOG = "engine.log"
_CARRIED = ("status", "delineation", "confidence", "note")
"""What the next labels get, whichever scene they are of."""
_COLLECTED_AFTER_MILLISECONDS = (500, 2000, 8000)
"""When what a session leaves is looked for: again where a thread or a drawing still held it the first time."""


class Workspace(QObject):
    """Opens and closes campaigns and keeps the engine running.

    Signals:
        opened: a session began; carries it.
        closed: there is no session any more; another one of another scene may begin at once.
        sceneKept: another scene was wanted and could not be had.
        said: a sentence or a `MiningMapperError` for the person.
        writingRefused: a `CampaignNotWritable`; the campaign can be opened for looking only.
        sampleProgress: fraction of the sample that is made, None at the end.
    """

    opened = pyqtSignal(object)
    closed = pyqtSignal()
    sceneKept = pyqtSignal()
    said = pyqtSignal(object)
    writingRefused = pyqtSignal(object)
    sampleProgress = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.maker = EnvironmentMaker(self)
        environment = child_environment(os.environ, QgsApplication.prefixPath())
        log = engine_home() / ENGINE_LOG
        self.engine = EngineClient(lambda: engine_command(engine_python(engine_home())), environment, self, log)
        self.campaign: Campaign | None = None
        self.session: Session | None = None
        self._sample: Background | None = None
        project = QgsProject.instance()
        project.layersAdded.connect(self._on_layers)
        self._on_layers(project.mapLayers().values())
        self.maker.finished.connect(self._on_environment)
        self.maker.failed.connect(self.said)
        self.engine.died.connect(self.said.emit)

    def start_engine(self) -> None:
        """Start the engine where its environment is ready; returns at once."""
        if self.maker.state().state is State.READY:
            self.engine.start()

    def create(self, request: CampaignRequest) -> bool:
        """Create a campaign and begin its session; return whether that worked."""
        self.close()
        try:
            campaign = Campaign.create(
                Path(request.path),
                request.scene,
                request.area,
                request.taxonomy,
                request.active,
                request.interpreter,
            )
        except MiningMapperError as error:
            self.said.emit(error)
            return False
        self._begin(campaign)
        return True

    def open(self, path: str | Path, read_only: bool = False) -> bool:
        """Open a campaign where it stood, for looking only where that is wanted; return whether that worked."""
        self.close()
        try:
            campaign = Campaign.open(Path(path), read_only)
        except CampaignNotWritable as error:
            self.writingRefused.emit(error)
            return False
        except MiningMapperError as error:
            self.said.emit(error)
            return False
        self._begin(campaign)
        return True

    def add_scene(self, request: SceneRequest) -> bool:
        """Add a scene to the open campaign and work on it; return whether that worked."""
        if self.campaign is None:
            return False
        try:
            self.campaign.add_scene(request.scene, request.area, request.same_map)
        except MiningMapperError as error:
            self.said.emit(error)
            return False
        self._change_scene()
        return True

    def remove_scene(self) -> None:
        """Take the scene that is worked on out of the open campaign, where nothing was done on it."""
        if self.campaign is None:
            return
        # What follows the scene must be gone before the scene is.
        before = self._leave_scene()
        try:
            self.campaign.remove_scene(self.campaign.scene["uuid"])
        except MiningMapperError as error:
            self.said.emit(error)
        self._enter_scene(before)

    def find_image(self, path: str | Path) -> None:
        """Note where the image of the scene that is worked on is now, and work on it."""
        if self.campaign is None:
            return
        try:
            self.campaign.relocate_scene(self.campaign.scene["uuid"], path)
        except MiningMapperError as error:
            self.said.emit(error)
            return
        self._change_scene()

    def use_scene(self, uuid: str, first: Collection[str] = ()) -> None:
        """Work on another scene of the open campaign; candidates whose uuids are in ``first`` are asked first."""
        if self.campaign is None or uuid == self.campaign.scene["uuid"]:
            return
        try:
            self.campaign.use_scene(uuid)
        except MiningMapperError as error:
            self.said.emit(error)
            # What shows the choice must show the scene that is still worked on.
            self.sceneKept.emit()
            return
        self._change_scene(first)

    def restore(self) -> None:
        """Open the campaign that the project holds, if any."""
        self.close()
        try:
            campaign = Campaign.in_project(QgsProject.instance())
        except CampaignNotWritable as error:
            self.writingRefused.emit(error)
            return
        except MiningMapperError as error:
            self.said.emit(error)
            return
        if campaign is not None:
            self._begin(campaign)

    def close(self) -> None:
        """End the session; everything is on the disk already."""
        if self.session is None:
            return
        # While the session still counts what was spent on them.
        for told in self.campaign.save_edits():
            self.said.emit(told)
        self._end_session()
        campaign, self.campaign = self.campaign, None
        self.closed.emit()
        if campaign is not None:
            campaign.close()

    def shut_down(self) -> None:
        """End everything that this object started."""
        self.close()
        QgsProject.instance().layersAdded.disconnect(self._on_layers)
        if self._sample is not None:
            self._sample.cancel()
        if self.maker.is_running:
            self.maker.cancel()
        self.engine.stop()

    def try_sample(self) -> None:
        """Make the sample where it is missing, add it to the project, open its campaign."""
        if self._sample is not None:
            return
        images = sample_images(sample_folder())
        if images:
            self._show_sample(images)
            return
        folder = sample_folder()
        self._sample = Background(lambda errand: make_sample(folder, errand), self)
        self._sample.progress.connect(lambda fraction: self.sampleProgress.emit(fraction))
        self._sample.finished.connect(self._on_sample)
        self.sampleProgress.emit(0.0)
        self._sample.start()

    def export(self, options: dict[str, Any], on_result: OnResult, on_error: OnError, on_progress: OnProgress) -> int:
        """Let the engine write the training set of the open campaign; return the number of the request.

        Args:
            options: what `ExportDialog.options` returns.
            on_result: gets the files, counts and warnings.
            on_error, on_progress: as in `EngineClient.call`.
        """
        chosen = dict(options)
        request = export_request(self.campaign, chosen.pop("folder"), chosen)
        return self.engine.call("export.write", request, on_result, on_error, on_progress)

    def preview_export(self, options: dict[str, Any], on_result: OnResult, on_error: OnError) -> int:
        """Let the engine foretell an export of the open campaign, as `export` does it; nothing is written."""
        chosen = dict(options)
        request = export_request(self.campaign, chosen.pop("folder"), chosen)
        return self.engine.call("export.preview", request, on_result, on_error)

    def _on_layers(self, added: Iterable[QgsMapLayer]) -> None:
        for layer in keep_from_edits(added, None if self.campaign is None else self.campaign.path):
            layer.editingStopped.connect(partial(self._on_layers, [layer]))

    def _on_sample(self, made: list[Path] | MiningMapperError) -> None:
        self._sample = None
        self.sampleProgress.emit(None)
        if isinstance(made, MiningMapperError):
            self.said.emit(made)
        elif made:
            self._show_sample(made)

    def _show_sample(self, images: list[Path]) -> None:
        project = QgsProject.instance()
        there = {layer.source(): layer for layer in project.mapLayers().values()}
        missing = [sample_layer(path) for path in images if str(path) not in there]
        project.addMapLayers(missing)
        path = images[0].parent / "sample.gpkg"
        if path.exists():
            self.open(path)
            return
        layer = next(layer for layer in project.mapLayers().values() if layer.source() == str(images[0]))
        taxonomy = load_taxonomy(presets()[0])
        guess = guess_scene(layer)
        who = named() or guessed()
        self.create(CampaignRequest(str(path), guess.to_scene(), None, taxonomy, list(taxonomy.active), who))

    def _begin(self, campaign: Campaign) -> None:
        self.campaign = campaign
        # Not at once: what undid something on another scene is still at work in the session that ends then.
        campaign.retraced.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        self._begin_session()
        self.session.resume()

    def _begin_session(self, before: Session | None = None) -> None:
        self.session = Session(self.campaign, self.engine, named() or self.campaign.interpreter or guessed())
        for name in _CARRIED if before is not None else ():
            setattr(self.session, name, getattr(before, name))
        self.opened.emit(self.session)
        if not named():
            # Said once.
            remember(self.session.interpreter)
            words = self.tr("Answers are kept under the name “%s”; the field at the panel's head changes it.")
            self.said.emit(words % self.session.interpreter)

    def _end_session(self) -> None:
        self.session.close()
        self.session.deleteLater()
        ended, self.session = weakref.ref(self.session), None
        _collect(ended, *_COLLECTED_AFTER_MILLISECONDS)

    def _follow(self, uuid: str, asked: Collection[str]) -> None:
        """Go to the scene on which something was taken back, and ask that again first."""
        # The campaign may have been closed meanwhile.
        if self.campaign is not None and self.campaign.row("scenes", uuid) is not None:
            self.use_scene(uuid, asked)

    def _change_scene(self, first: Collection[str] = ()) -> None:
        """Go on with the scene that the campaign works on now; nothing of the one before is left behind."""
        self._enter_scene(self._leave_scene(), first)

    def _leave_scene(self) -> Session:
        before = self.session
        stopped = before.state == SEGMENTING
        self._end_session()
        self.closed.emit()
        if stopped:
            self.said.emit(self.tr("Making the units of the other scene was stopped; nothing of it was kept."))
        return before

    def _enter_scene(self, before: Session, first: Collection[str] = ()) -> None:
        self._begin_session(before)
        self.session.resume(first)

    def _on_environment(self, python: str) -> None:
        if python:
            self.engine.restart()
            self.said.emit(self.tr("The engine is installed."))
        else:
            self.engine.stop()


def _collect(ended: weakref.ref[Session], after: int, *later: int) -> None:
    """Let go of what a session leaves: its parts know each other.

    The files that they opened would stay open until Python's collector came by, which in QGIS may take hours. When Qt
    has deleted what is to be deleted it takes some hundredths of a second.
    """

    def look() -> None:
        gc.collect()
        if ended() is not None and later:
            _collect(ended, *later)

    QTimer.singleShot(after, look)
