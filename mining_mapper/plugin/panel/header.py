"""The dock's head: which campaign, which scene, who answers, and the engine's light."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from .look import BUSY, DEAD, MARGIN, MISSING, READY, SPACING, light_icon, tool_button

_INITIALS_WIDTH_IN_LETTERS = 8
_WIDEST_NAME = 150
_SHORTEST_SCENE = 12


class Header(QWidget):
    """Two lines: campaign menu and engine light; list of scenes and interpreter.

    Signals:
        newWanted, openWanted, closeWanted, sampleWanted: entries of the campaign menu.
        addSceneWanted: an entry of that menu and a button beside the scenes.
        removeSceneWanted, findImageWanted: entries of that menu.
        sceneChosen: uuid of another scene of the list.
        saveLearntWanted, useLearntWanted, forgetLearntWanted: what was learnt here or elsewhere, in the same menu.
        featureModelsWanted: models whose outputs are features, in the same menu.
        environmentWanted, logWanted, restartWanted: entries of the engine menu.
        interpreterChanged: the initials were changed.
    """

    newWanted = pyqtSignal()
    openWanted = pyqtSignal()
    closeWanted = pyqtSignal()
    addSceneWanted = pyqtSignal()
    removeSceneWanted = pyqtSignal()
    findImageWanted = pyqtSignal()
    sceneChosen = pyqtSignal(str)
    saveLearntWanted = pyqtSignal()
    useLearntWanted = pyqtSignal()
    forgetLearntWanted = pyqtSignal()
    featureModelsWanted = pyqtSignal()
    sampleWanted = pyqtSignal()
    environmentWanted = pyqtSignal()
    logWanted = pyqtSignal()
    restartWanted = pyqtSignal()
    interpreterChanged = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.campaign = tool_button(self.tr("No campaign"), self.tr("The campaign: begin, open or close one"), self)
        self.campaign.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.campaign.setAutoRaise(True)
        self.engine = tool_button("", "", self, light_icon(MISSING))
        self.engine.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.engine.setAutoRaise(True)
        self.scene = QComboBox(self)
        self.scene.setFrame(False)
        self.scene.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scene.setMinimumContentsLength(_SHORTEST_SCENE)
        self.scene.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.scene.setAccessibleName(self.tr("Scene"))
        self.scene.activated.connect(lambda place: self.sceneChosen.emit(self.scene.itemData(place)))
        icon = QgsApplication.getThemeIcon("/symbologyAdd.svg")
        self.add_scene = tool_button("", self.tr("Add a scene: another date, or another image"), self, icon)
        self.add_scene.setAccessibleName(self.tr("Add scene"))
        self.add_scene.setAutoRaise(True)
        self.add_scene.clicked.connect(self.addSceneWanted)
        self.interpreter = QLineEdit(self)
        self.interpreter.setAccessibleName(self.tr("Interpreter"))
        self.interpreter.setToolTip(self.tr("Your initials; they are kept with every answer"))
        self.interpreter.setPlaceholderText(self.tr("initials"))
        self.interpreter.setFixedWidth(self.fontMetrics().averageCharWidth() * _INITIALS_WIDTH_IN_LETTERS + 16)
        self.interpreter.editingFinished.connect(lambda: self.interpreterChanged.emit(self.interpreter.text()))
        self._fill_menus()
        self._lay_out()
        self.set_campaign("", "")
        self.set_engine("missing")

    def set_campaign(
        self,
        name: str,
        interpreter: str,
        scenes: Sequence[tuple[str, str]] = (),
        current: str = "",
        about: str = "",
    ) -> None:
        """Show a campaign; an empty name when none is open.

        Args:
            name: of the campaign.
            interpreter: initials.
            scenes: uuid and words of every scene.
            current: uuid of the scene that is worked on.
            about: what must be known of that scene.
        """
        self.campaign.setText(self._fitted(name) or self.tr("No campaign"))
        self.campaign.setToolTip(name or self.tr("The campaign: begin, open or close one"))
        self.scene.clear()
        for uuid, words in scenes:
            self.scene.addItem(words, uuid)
            self.scene.setItemData(self.scene.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.set_scene(current)
        self.scene.setToolTip(f"{self.scene.currentText()}<br>{about}" if about else self.scene.currentText())
        self.interpreter.setText(interpreter)
        # Of a name that is longer than the field its beginning is seen.
        self.interpreter.setCursorPosition(0)
        for widget in (self.scene, self.add_scene, self.interpreter):
            widget.setVisible(bool(name))
        learnt = (self._save_learnt, self._use_learnt, self._forget_learnt, self._feature_models)
        for action in (self._add_scene, self._close, *learnt):
            action.setEnabled(bool(name))
        self._remove_scene.setEnabled(len(scenes) > 1)

    def offer_interpreters(self, names: Sequence[str]) -> None:
        """Offer who has answered before as soon as somebody types: one person is to have one name."""
        completer = QCompleter(sorted(names), self.interpreter)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated[str].connect(self.interpreterChanged)
        self.interpreter.setCompleter(completer)

    def set_scene(self, uuid: str) -> None:
        """Show which scene is worked on."""
        self.scene.setCurrentIndex(self.scene.findData(uuid))

    def set_missing(self, missing: bool) -> None:
        """Show whether the image of the scene is not where it was: then it can be found again."""
        self._find_image.setVisible(missing)

    def set_learnt(self, used: bool) -> None:
        """Show whether something learnt elsewhere guides the first draws: then it can be forgotten."""
        self._forget_learnt.setVisible(used)

    def set_engine(self, state: str) -> None:
        """Show the engine's state in colour, word and tooltip."""
        words = {
            "missing": (MISSING, self.tr("not installed"), self.tr("Digitising works; what learns needs the engine.")),
            "starting": (BUSY, self.tr("starting"), self.tr("The engine is starting.")),
            "ready": (READY, self.tr("ready"), self.tr("The engine is ready.")),
            "busy": (BUSY, self.tr("busy"), self.tr("The engine is working; you can go on.")),
            "dead": (DEAD, self.tr("stopped"), self.tr("The engine stopped. Nothing is lost; restart it here.")),
        }
        colour, word, tooltip = words.get(state, words["missing"])
        self.engine.setIcon(light_icon(colour))
        self.engine.setText(self.tr("Engine %s") % word)
        self.engine.setToolTip(f"{tooltip}<br>{self.tr('Click for environment, log and restart.')}")
        self._restart.setEnabled(state in ("ready", "busy", "dead", "starting"))

    def _fitted(self, name: str) -> str:
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _WIDEST_NAME)

    def _fill_menus(self) -> None:
        menu = QMenu(self)
        new = menu.addAction(QgsApplication.getThemeIcon("/mActionFileNew.svg"), self.tr("New campaign…"))
        new.triggered.connect(self.newWanted)
        opened = menu.addAction(QgsApplication.getThemeIcon("/mActionFileOpen.svg"), self.tr("Open campaign…"))
        opened.triggered.connect(self.openWanted)
        menu.addAction(self.tr("Try the sample")).triggered.connect(self.sampleWanted)
        menu.addSeparator()
        self._add_scene = menu.addAction(QgsApplication.getThemeIcon("/symbologyAdd.svg"), self.tr("Add scene…"))
        self._add_scene.triggered.connect(self.addSceneWanted)
        self._remove_scene = menu.addAction(self.tr("Take this scene out"))
        self._remove_scene.setToolTip(self.tr("Only a scene on which nothing was drawn or labelled yet"))
        self._remove_scene.triggered.connect(self.removeSceneWanted)
        self._find_image = menu.addAction(self.tr("Find the image…"))
        self._find_image.setToolTip(self.tr("The image of the scene is not where it was: say where it is now"))
        self._find_image.triggered.connect(self.findImageWanted)
        self._find_image.setVisible(False)
        self._save_learnt = menu.addAction(self.tr("Save what was learnt…"))
        self._save_learnt.setToolTip(self.tr("Write answers, model (ONNX) and card for another campaign or program"))
        self._save_learnt.triggered.connect(self.saveLearntWanted)
        self._use_learnt = menu.addAction(self.tr("Begin with what was learnt elsewhere…"))
        self._use_learnt.setToolTip(self.tr("Let another campaign guide the first draws; best for the same place"))
        self._use_learnt.triggered.connect(self.useLearntWanted)
        self._forget_learnt = menu.addAction(self.tr("Forget what was learnt elsewhere"))
        self._forget_learnt.triggered.connect(self.forgetLearntWanted)
        self._forget_learnt.setVisible(False)
        self._feature_models = menu.addAction(self.tr("Models as features of this scene…"))
        self._feature_models.setToolTip(
            self.tr("Learn from what other models (ONNX) say of the units, beside the bands; add or remove one")
        )
        self._feature_models.triggered.connect(self.featureModelsWanted)
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        self._close = menu.addAction(self.tr("Close campaign"))
        self._close.triggered.connect(self.closeWanted)
        self.campaign.setMenu(menu)
        engine = QMenu(self)
        engine.addAction(
            QgsApplication.getThemeIcon("/mActionOptions.svg"), self.tr("Engine environment…")
        ).triggered.connect(self.environmentWanted)
        engine.addAction(self.tr("Show the engine's log")).triggered.connect(self.logWanted)
        self._restart = engine.addAction(
            QgsApplication.getThemeIcon("/mActionRefresh.svg"), self.tr("Restart the engine")
        )
        self._restart.triggered.connect(self.restartWanted)
        self.engine.setMenu(engine)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(MARGIN, SPACING, MARGIN, 0)
        grid.setHorizontalSpacing(SPACING)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.campaign, 0, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.engine, 0, 1, Qt.AlignmentFlag.AlignRight)
        scenes = QHBoxLayout()
        scenes.setSpacing(0)
        scenes.addWidget(self.scene, 1)
        scenes.addWidget(self.add_scene)
        grid.addLayout(scenes, 1, 0)
        grid.addWidget(self.interpreter, 1, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
