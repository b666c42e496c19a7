"""The form of a scene: which image it is, what its bands mean, guessed from the file and checked by the engine."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsDateEdit, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.bands import SENSORS, guess_roles
from ...core.errors import CampaignError, MiningMapperError, SceneError
from ..images import add_image, image_layer
from ..paths import image_path, shows
from ..scenes import is_scene_already
from ..translation import said
from .look import muted
from .messages import Messenger
from .roles_table import RolesTable
from .scene_guess import SceneGuess, guess_scene

_DATE_FORMAT = "yyyy-MM-dd"


class SceneForm(QgsCollapsibleGroupBox):
    """Asks for an image of the project, its date, its sensor and the roles of its bands.

    Args:
        messages: says what is wrong with an image.
        engine: refines the guesses when it is ready; None does without.
        parent: parent widget.

    Signals:
        guessed: the `SceneGuess` of another image, None where it cannot be used.
        rolesChanged: what the bands mean is another thing now.
        refused: the engine found that the image cannot be used.
    """

    guessed = pyqtSignal(object)
    rolesChanged = pyqtSignal()
    refused = pyqtSignal()

    def __init__(self, messages: Messenger, engine: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTitle(self.tr("Image"))
        self._messages = messages
        self._engine = engine
        self._guess: SceneGuess | None = None
        self._checked: dict = {}
        self._roles_edited = False
        self._ended = False
        self._known: Callable[[str], str] = lambda _path: ""
        self.image = QgsMapLayerComboBox(self)
        self.image.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.image.setAccessibleName(self.tr("Layer"))
        self.image.setToolTip(self.tr("The image to label: a raster layer of the project"))
        self.browse = QToolButton(self)
        self.browse.setText("…")
        self.browse.setAccessibleName(self.tr("Choose a file…"))
        self.browse.setToolTip(self.tr("Choose the file of an image; it becomes a layer of the project"))
        self.browse.clicked.connect(lambda _checked=False: self._choose_file())
        self.date = QgsDateEdit(self)
        self.date.setDisplayFormat(_DATE_FORMAT)
        self.date.setAllowNull(True)
        self.date.setToolTip(self.tr("Day on which the image was taken; guessed from its name and tags"))
        self.sensor = QComboBox(self)
        self.sensor.addItems(SENSORS)
        self.sensor.setEditable(True)
        self.sensor.setToolTip(self.tr("Sensor and level; it decides what the band numbers mean"))
        self.about = muted(QLabel(self))
        self.about.setWordWrap(True)
        self.roles = RolesTable(self)
        self._lay_out()
        self.sensor.currentTextChanged.connect(self._on_sensor)
        self.roles.edited.connect(self._note_edit)

    @property
    def guess(self) -> SceneGuess | None:
        """What is known of the image from its file; None where there is none that can be used."""
        return self._guess

    def begin(self) -> None:
        """Look at the image that is chosen, and at those that will be."""
        self.image.layerChanged.connect(self._on_image)
        self._on_image(self.image.currentLayer())

    def end(self) -> None:
        """The window is closing: what the engine answers or the project loses later is about nothing any more."""
        if not self._ended:
            self._ended = True
            self.image.layerChanged.disconnect(self._on_image)

    def choose(self, layer: object) -> None:
        """Choose an image of the project; anything else, and what is not offered, changes nothing."""
        if isinstance(layer, QgsRasterLayer) and layer not in self.image.exceptedLayerList():
            self.image.setLayer(layer)

    def add_file(self, path: str) -> None:
        """Choose the layer of the project that shows the file of an image, or make it one; say why there is none.

        It is shown in natural colours where its bands tell them.
        """
        name = self._known(path)
        if name:
            self._messages.say(is_scene_already(name))
            return
        there = next((layer for layer in _rasters() if shows(layer, path)), None)
        if there is not None:
            self.choose(there)
            return
        layer = QgsRasterLayer(path, Path(path).stem)
        if not layer.isValid():
            self._messages.say(
                SceneError(
                    self.tr("%s is no image that QGIS can read.") % Path(path).name,
                    self.tr("Choose a GeoTIFF or another raster file."),
                )
            )
            return
        with contextlib.suppress(SceneError):
            layer = image_layer(path, layer.name(), guess_scene(layer).roles)
        add_image(QgsProject.instance(), layer)
        self.choose(layer)

    def leave_out(self, known: Callable[[str], str]) -> None:
        """Offer no image of which this tells, by its path, the name of the scene that it is already."""
        self._known = known
        self.image.setExceptedLayerList([layer for layer in _rasters() if known(image_path(layer))])

    def scene(self) -> dict:
        """Return the scene as ``Campaign.create`` takes it.

        Raises:
            CampaignError: no image is chosen that can be used.
        """
        if self._guess is None:
            raise CampaignError(
                self.tr("No image is chosen."), self.tr("Add a raster layer to the project and choose it here.")
            )
        date, checked = self.date.date(), self._checked
        return self._guess.to_scene(
            date=date.toString(_DATE_FORMAT) if date.isValid() and not self.date.isNull() else "",
            sensor=self.sensor.currentText(),
            roles=self.roles.roles(),
            **{name: checked[name] for name in ("offset", "scale", "warnings") if name in checked},
        )

    # ------------------------------------------------------------ inside

    def _choose_file(self) -> None:
        kinds = QgsProviderRegistry.instance().fileRasterFilters()
        path, _kind = QFileDialog.getOpenFileName(self, self.title(), QgsProject.instance().homePath(), kinds)
        if path:
            self.add_file(path)

    def _on_image(self, layer: object) -> None:
        self._guess, self._checked, self._roles_edited = None, {}, False
        self._messages.clear()
        if isinstance(layer, QgsRasterLayer):
            try:
                self._guess = guess_scene(layer)
            except MiningMapperError as error:
                self._messages.say(error)
        if self._guess is None:
            self.roles.set_bands([], {})
            self.about.setText("" if layer else self.tr("The project has no such raster layer yet: choose a file (…)."))
        else:
            self._show_guess(self._guess)
        self.guessed.emit(self._guess)
        if self._guess is not None:
            self._ask_engine(self._guess)

    def _show_guess(self, guess: SceneGuess) -> None:
        self.sensor.setCurrentText(guess.sensor)
        if guess.date:
            self.date.setDate(QDate.fromString(guess.date, _DATE_FORMAT))
        else:
            self.date.clear()
        self.roles.set_bands(guess.bands, guess.roles)
        self._show_about(guess, guess.warnings)

    def _show_about(self, guess: SceneGuess, warnings: list[str]) -> None:
        words = self.tr("Bands: %(bands)d; pixels: %(pixels)s; %(crs)s.") % {
            "bands": len(guess.bands),
            "pixels": QLocale().toString(guess.pixels),
            "crs": guess.crs,
        }
        self.about.setText(" ".join([words, *map(said, warnings)]))

    def _on_sensor(self, sensor: str) -> None:
        if self._guess is not None and not self._roles_edited:
            self.roles.set_bands(self._guess.bands, guess_roles(self._guess.bands, sensor))
            self.rolesChanged.emit()

    def _note_edit(self) -> None:
        self._roles_edited = True
        self.rolesChanged.emit()

    def _ask_engine(self, guess: SceneGuess) -> None:
        # Long work does not hold up this question.
        if self._engine is None or self._engine.state not in ("ready", "busy"):
            return
        self._engine.call(
            "scene.check", {"scene": {"path": guess.path}}, self.refine, lambda error: self._refuse(guess, error)
        )

    def refine(self, checked: dict) -> None:
        """Take the engine's findings, unless another image was chosen meanwhile or the person knew better."""
        if self._ended or self._guess is None or checked.get("path") != self._guess.path:
            return
        self._checked = checked
        if not self._roles_edited:
            self.sensor.setCurrentText(checked.get("sensor") or self._guess.sensor)
            self.roles.set_bands(self._guess.bands, checked.get("roles") or self._guess.roles)
            self.rolesChanged.emit()
        self._show_about(self._guess, checked.get("warnings", []))

    def _refuse(self, guess: SceneGuess, error: MiningMapperError) -> None:
        """Say what the engine found; an image that it cannot use makes no scene."""
        if self._ended or self._guess is not guess:
            return
        self._messages.say(error)
        if isinstance(error, SceneError):
            self.refused.emit()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        source = QWidget(self)
        row = QHBoxLayout(source)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.image, 1)
        row.addWidget(self.browse)
        fill_form(form, ((self.tr("Layer"), source), (self.tr("Date"), self.date), (self.tr("Sensor"), self.sensor)))
        form.addRow("", self.about)
        bands = QgsCollapsibleGroupBox(self.tr("Roles of the bands"), self)
        QVBoxLayout(bands).addWidget(self.roles)
        bands.setCollapsed(True)
        form.addRow(bands)


def fill_form(form: QFormLayout, rows: tuple) -> None:
    """Add captions and widgets to a form, as all dialogs here lay them out."""
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    for caption, widget in rows:
        form.addRow(caption, widget)


def _rasters() -> Iterator[QgsRasterLayer]:
    """Yield the raster layers of the project."""
    return (layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer))
