"""Where the tools of the tab Label take objects from: units, the model's regions, or the picture of the map."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QMenu, QToolButton

from ...core.errors import EngineError
from ..confident import ConfidentRegions
from ..magnet import Magnet
from ..map_picture import MapPicture, PictureObjects
from ..objects import Objects
from ..prompted import PromptedObjects, chosen_models
from ..tools.keys import Command, caption
from ..tools.smart_tool import Finder, SmartTool
from .prompt_model_dialog import PromptModelDialog

UNITS, REGION, CANVAS, MODEL = Objects.tool, ConfidentRegions.tool, PictureObjects.tool, PromptedObjects.tool
OUTLINE, OUTLINE_CANVAS = "outline", "outline canvas"


class Sources(QObject):
    """What the smart tool and the outline look at.

    The picture of the map steps in where the scene has no units, and where a layer of a server lies on top.

    Args:
        session: the session.
        canvas: the map.
        code: returns the class that the next label gets.
        parent: owner.

    Signals:
        changed: another source is in use; its name.
        retitled: the source in use is called otherwise now, as another layer is the topmost.
        ready: the source in use knows more than before.
        failed: a `MiningMapperError`.
    """

    changed = pyqtSignal(str)
    retitled = pyqtSignal()
    ready = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, session: object, canvas: QgsMapCanvas, code: Callable[[], str], parent: QObject | None = None):
        super().__init__(parent)
        self._session = session
        self._canvas = canvas
        self._menu: QMenu | None = None
        self._units = Objects(session.campaign, session.framing)
        self.picture = MapPicture(canvas, session.campaign, self)
        self.picture.changed.connect(self.ready)
        self.picture.failed.connect(self.failed)
        self.regions = ConfidentRegions(session.campaign, self._units.ground, code)
        self.prompted = PromptedObjects(session.campaign, session.framing, session.ask, self._view, self)
        self.prompted.ready.connect(self.ready)
        self.prompted.failed.connect(self.failed)
        # Every move of the pointer would fail again.
        self.prompted.givenUp.connect(lambda: self.use(CANVAS if self.why_not(UNITS) else UNITS))
        self._finders: dict[str, Finder] = {
            UNITS: self._units,
            REGION: self.regions,
            CANVAS: PictureObjects(self.picture),
            MODEL: self.prompted,
        }
        self.name = UNITS
        self._stepped_in = False
        self._told = self.title()
        self._active: object | None = None
        canvas.layersChanged.connect(self._suit)
        # Units come and go while a tool looks.
        session.stateChanged.connect(self._suit)

    def finder(self) -> Finder:
        """Return what finds objects now."""
        return self._finders[self.name]

    def magnet(self) -> Magnet:
        """Return what finds ways along the edges of the image that is looked at."""
        return Magnet(self._image, self._crs)

    def outline_tool(self) -> str:
        """Return what labels that are drawn along edges now say of their making."""
        return OUTLINE_CANVAS if self._by_picture() else OUTLINE

    def title(self, name: str = "") -> str:
        """Return what people call a source, the one in use unless named."""
        layer = self.picture.layer()
        titles = {
            UNITS: self.tr("units of the scene"),
            REGION: self.tr("regions that the model is confident of"),
            CANVAS: self.tr("the map as on the screen"),
            MODEL: self.tr("segmentation model"),
        }
        title = titles[name or self.name]
        return f"{title} ({layer.name()})" if (name or self.name) == CANVAS and layer is not None else title

    def why_not(self, name: str) -> str:
        """Return why a source cannot be used now; empty where it can."""
        if name == UNITS and not self._have_units():
            return self.tr("The units are not built yet: tab Review.")
        if name == REGION:
            return self._why_no_regions()
        if name == CANVAS and self.picture.layer() is None:
            return self.tr("No image is visible on the map.")
        if name == MODEL and not self._session.has_engine():
            return self.tr("The engine is not installed yet.")
        if name == MODEL and chosen_models() is None:
            return self.tr("Choose the files of a segmentation model first.")
        return ""

    def choose_model(self) -> None:
        """Ask for the files of a segmentation model, and use it."""
        if not self._session.has_engine():
            self.failed.emit(EngineError(self.tr("The engine is not installed yet."), self.tr("It runs the model.")))
            return

        def check(encoder: str, decoder: str, callback: Callable[[dict], None]) -> None:
            self._session.ask("prompt.check", {"encoder": encoder, "decoder": decoder}, callback, asker=dialog)

        dialog = PromptModelDialog(check, self._canvas.window())
        self._session.message.connect(dialog.show_why)
        accepted = dialog.exec()
        self._session.message.disconnect(dialog.show_why)
        dialog.deleteLater()
        if accepted:
            self.prompted.forget()
            self.use(MODEL)

    def use(self, name: str) -> None:
        """Take objects from a source from now on."""
        self._stepped_in = False
        self._switch(name)

    def step(self) -> None:
        """Go on to the next source that can be used."""
        names = list(self._finders)
        at = names.index(self.name)
        after = [*names[at + 1 :], *names[:at]]
        self.use(next((name for name in after if not self.why_not(name)), self.name))

    def activate(self, tool: object | None) -> None:
        """Note which tool looks now, None for none."""
        self._active = tool
        if tool is not None:
            self._suit()
        self._follow()

    def leave_forbidden(self) -> None:
        """Go back to units where the source in use may not be used any more."""
        if self.why_not(self.name):
            self._suit()

    def menu(self, button: QToolButton) -> QMenu:
        """Return a menu of the sources for a button."""
        menu = self._menu = QMenu(button)
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        actions = {name: self._action(menu, group, name) for name in self._finders}
        menu.addSeparator()
        choose = menu.addAction(self.tr("Choose segmentation model…"))
        choose.setToolTip(self.tr("Two files in ONNX, encoder and decoder, of a model like Segment Anything"))
        choose.triggered.connect(lambda _checked: self.choose_model())
        menu.aboutToShow.connect(lambda: self._refresh(actions))
        return menu

    def remove(self) -> None:
        """Stop looking."""
        self._canvas.layersChanged.disconnect(self._suit)
        self._session.stateChanged.disconnect(self._suit)
        if self._menu is not None:
            self._menu.deleteLater()
        self.picture.remove()
        self.prompted.forget()

    def _action(self, menu: QMenu, group: QActionGroup, name: str) -> QAction:
        action = menu.addAction(self.title(name))
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda _checked: self.use(name))
        return action

    def _refresh(self, actions: dict[str, QAction]) -> None:
        for name, action in actions.items():
            why_not = self.why_not(name)
            action.setText(self.title(name))
            action.setEnabled(not why_not)
            taken = self.tr("Take objects from here (%s goes on to the next)") % caption(Command.SOURCE)
            action.setToolTip(why_not or taken)
            action.setChecked(name == self.name)

    def _view(self):
        settings = self._canvas.mapSettings()
        return settings.visibleExtent(), settings.destinationCrs()

    def _have_units(self) -> bool:
        # While the first units are being made those that are finished can be taken.
        return self._session.campaign.frame() is not None or self._session.state == "segmenting"

    def _why_no_regions(self) -> str:
        if self._session.blind or self._session.is_unled:
            return self.tr("Blind, the model's regions are hidden: the switch is in the tab Review.")
        if self._session.is_help_withheld:
            return self.tr("The model's help is withheld here by lot.")
        if not self.regions.exist():
            return self.tr("The model has learnt nothing here yet: answer a round in the tab Review.")
        return ""

    def _suit(self) -> None:
        """Let the picture of the map step in where it must, and out again where it need not."""
        if self._active is None:
            return
        # A segmentation model needs no units, and who chose it wants it.
        wants_units = self._stepped_in or self.name in (UNITS, REGION)
        needed = self.picture.is_web() or (wants_units and not self._have_units())
        if needed and self.name != CANVAS and not self.why_not(CANVAS):
            self._stepped_in = True
            self._switch(CANVAS)
        elif (not needed and self._stepped_in) or (self.why_not(self.name) and not self.why_not(UNITS)):
            self.use(UNITS)
        self._follow()
        if self.title() != self._told:
            self._told = self.title()
            self.retitled.emit()

    def _switch(self, name: str) -> None:
        if name != self.name:
            self.name, self._told = name, self.title(name)
            self._follow()
            self.changed.emit(name)

    def _follow(self) -> None:
        self.picture.follow(self._active is not None and self._looks_at_picture())

    def _looks_at_picture(self) -> bool:
        return self.name == CANVAS if isinstance(self._active, SmartTool) else self._by_picture()

    def _by_picture(self) -> bool:
        # Where the map steps in for units alone, the scene's image has edges all the same.
        return self.picture.is_web() or (self.name == CANVAS and not self._stepped_in)

    def _image(self):
        return self.picture.image if self._by_picture() else self._units.image()

    def _crs(self):
        return self.picture.crs if self._by_picture() else self._session.framing.crossing.crs
