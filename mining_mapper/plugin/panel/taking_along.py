"""Takes what was learnt from one campaign to another, and lets models guide first draws or be features."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.errors import EngineError, MiningMapperError
from ...core.memory_file import check_features, read_memory_file
from ..learnt import MODEL, forget, prior_models, remember, remembered
from .feature_models_dialog import FeatureModelsDialog
from .header import Header
from .messages import Messenger
from .task_area import ShownTask
from .workspace import Workspace


class TakingAlong(QObject):
    """Entries of the campaign menu."""

    def __init__(
        self,
        workspace: Workspace,
        header: Header,
        messages: Messenger,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._header = header
        self._messages = messages
        self._window = window
        header.saveLearntWanted.connect(self._ask_where)
        header.useLearntWanted.connect(self._ask_which)
        header.forgetLearntWanted.connect(self.forget)
        header.featureModelsWanted.connect(self.ask_feature_models)
        self._comparing: dict[str, ShownTask] = {}
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_closed)

    def save(self, path: str) -> None:
        """Let the engine write what was learnt here: answers, model and card; says when it is done."""
        if not path.endswith((".npz", MODEL)):
            path += ".npz"
        try:
            self._workspace.session.save_learnt(path, lambda card: self._on_saved(path, card))
        except MiningMapperError as error:
            self._messages.say(error)

    def use(self, path: str) -> None:
        """Let saved answers guide the first draws of the open campaign, or a model once the engine checked it.

        Whether answers are of the same bands is asked as soon as there are units with features.
        """
        if not path.lower().endswith(MODEL):
            try:
                self._use_answers(path)
            except MiningMapperError as error:
                self._messages.say(error)
            return
        words = self.tr("%s guides the first draws, until two classes are answered.")
        try:
            self._workspace.session.check_model(path, lambda _found: self._remember(path, words))
        except MiningMapperError as error:
            self._messages.say(error)

    def _use_answers(self, path: str) -> None:
        words = self.tr("%s guides the first draws, until ten units of two classes are answered.")
        session, stored = self._workspace.session, read_memory_file(path)["names"].tolist()
        if session.campaign.frame() is None or not session.has_engine():
            self._remember(path, words)
            return

        def compare(built: dict) -> None:
            self._end_comparing(path, True)
            try:
                check_features(stored, built["features"], Path(path).name)
            except MiningMapperError as error:
                self._messages.say(error)
            else:
                self._remember(path, words)

        request = session.framing.request()
        self._end_comparing(path, False)
        shown = ShownTask(self.tr("Comparing %s with the units of the scene…") % Path(path).name)
        self._comparing[path] = shown
        session.ask("features.build", request, compare, lambda: self._end_comparing(path, False), shown.move)

    def _end_comparing(self, path: str, finished: bool) -> None:
        if path in self._comparing:
            self._comparing.pop(path).end(finished)

    def _on_closed(self) -> None:
        """Show no progress of a session that is gone; what was chosen for a campaign that is closed is told."""
        for shown in self._comparing.values():
            shown.end(False)
        if self._workspace.campaign is None:
            words = self.tr("%s was not taken: the campaign was closed before it was compared.")
            for path in self._comparing:
                self._messages.say(words % Path(path).name)
            self._comparing.clear()

    def _on_opened(self, _session: object) -> None:
        """Compare with the scene that is worked on now what was chosen while another one was."""
        waiting, self._comparing = self._comparing, {}
        self._show()
        for path in waiting:
            self.use(path)

    def forget(self) -> None:
        """Let nothing from elsewhere guide the draws."""
        forget(self._workspace.campaign)
        self._show()

    def ask_feature_models(self) -> None:
        """Show the models whose outputs are features of the scene; add and remove them."""
        session = self._workspace.session
        if not session.has_engine():
            self._messages.say(EngineError(self.tr("The engine is not installed yet."), self.tr("It runs the models.")))
            return

        def check(path: str, on_result: Callable[[dict], None], on_failure: Callable[[], None]) -> None:
            session.check_model(path, on_result, "features", on_failure, dialog)

        dialog = FeatureModelsDialog(session.campaign, check, session.renew_proposal, self._window)
        session.message.connect(dialog.show_why)
        dialog.exec()
        session.message.disconnect(dialog.show_why)
        dialog.deleteLater()

    def _ask_where(self) -> None:
        campaign = self._workspace.campaign
        suggested = str(campaign.path.with_name(f"{campaign.name}_learnt.npz"))
        title, kinds = self.tr("Save what was learnt"), self.tr("Learnt (*.npz)")
        path, _kind = QFileDialog.getSaveFileName(self._window, title, suggested, kinds)
        if path:
            self.save(path)

    def _ask_which(self) -> None:
        folder = str(self._workspace.campaign.path.parent)
        title = self.tr("Begin with what was learnt elsewhere")
        kinds = f"{self.tr('Learnt (*.npz)')};;{self.tr('Model (ONNX) (*.onnx)')}"
        path, _kind = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
        if path:
            self.use(path)

    def _remember(self, path: str, words: str) -> None:
        try:
            remember(self._workspace.campaign, path)
        except MiningMapperError as error:
            self._messages.say(error)
            return
        self._messages.say(words % Path(path).name)
        self._show()

    def _on_saved(self, path: str, card: dict) -> None:
        words = self.tr("What was learnt (answers: %(answers)d) was saved to %(path)s.")
        self._messages.say(words % {"answers": card["answers"], "path": path})

    def _show(self) -> None:
        campaign = self._workspace.campaign
        self._header.set_learnt(bool(remembered(campaign) or prior_models(campaign)))
