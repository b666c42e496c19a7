"""New campaign: four questions, all of them answered beforehand from the project where possible."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import (
    QgsCollapsibleGroupBox,
    QgsDateEdit,
    QgsFileWidget,
    QgsMapCanvas,
    QgsMapLayerComboBox,
    QgsMessageBar,
)
from qgis.PyQt.QtCore import QDate, QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...core.bands import SENSORS, guess_roles
from ...core.errors import CampaignError, MiningMapperError, SceneError
from ...core.taxonomy import Taxonomy, load_taxonomy, presets
from .active_classes import ActiveClasses
from .area_choice import AreaChoice
from .help import help_button
from .look import MARGIN, SPACING, muted, scrolled
from .messages import Messenger
from .roles_table import RolesTable
from .scene_guess import SceneGuess, guess_scene

INTERPRETER_SETTING = "mining_mapper/interpreter"

_SIZE = (600, 660)
_OWN_TAXONOMY = "own"
_DATE_FORMAT = "yyyy-MM-dd"


@dataclass(frozen=True)
class CampaignRequest:
    """What a new campaign is made from; ``scene`` and ``area`` as ``Campaign.create`` takes them."""

    path: str
    scene: dict
    area: object
    taxonomy: Taxonomy
    active: list[str]
    interpreter: str


class NewCampaignDialog(QDialog):
    """Asks for file, image, area and classes.

    Args:
        canvas: its view may be the area of interest.
        engine: refines the guesses when it is ready; None does without.
        parent: parent widget.
    """

    def __init__(self, canvas: QgsMapCanvas, engine: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._guess: SceneGuess | None = None
        self._checked: dict = {}
        self._roles_edited = False
        self._done = False
        self.setWindowTitle(self.tr("New campaign"))
        self.resize(*_SIZE)
        self.bar = QgsMessageBar(self)
        # Two whole lines: what is wrong, and what to do about it.
        self.bar.setMinimumHeight(3 * self.fontMetrics().height())
        self.messages = Messenger(self.bar, parent=self)
        self.path = QgsFileWidget(self)
        self.path.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.path.setFilter(self.tr("Campaign (*.gpkg)"))
        self.path.setDialogTitle(self.tr("Where to keep the campaign"))
        self.path.setToolTip(self.tr("One GeoPackage holds the whole campaign: labels, draws, journal, settings"))
        self.image = QgsMapLayerComboBox(self)
        self.image.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.image.setToolTip(self.tr("The image to label; add it to the project first if it is not there"))
        self.date = QgsDateEdit(self)
        self.date.setDisplayFormat(_DATE_FORMAT)
        self.date.setAllowNull(True)
        self.date.setToolTip(self.tr("Day on which the image was taken; guessed from its name and tags"))
        self.sensor = QComboBox(self)
        self.sensor.addItems(SENSORS)
        self.sensor.setEditable(True)
        self.sensor.setToolTip(self.tr("Sensor and level; it decides what the band numbers mean"))
        self.about_image = muted(QLabel(self))
        self.about_image.setWordWrap(True)
        self.roles = RolesTable(self)
        self.area = AreaChoice(canvas, self)
        self.taxonomy = QComboBox(self)
        self.taxonomy.setToolTip(self.tr("The classes that may be answered"))
        self.interpreter = QLineEdit(QgsSettings().value(INTERPRETER_SETTING, "", type=str), self)
        self.interpreter.setPlaceholderText(self.tr("your initials"))
        self.interpreter.setToolTip(self.tr("Kept with every answer, so that interpreters can be compared"))
        self.active = ActiveClasses(self)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(self.tr("Create campaign"))
        self._taxonomies: dict[str, Taxonomy] = {}
        self._fill_taxonomies()
        self._lay_out()
        self._connect()
        self._suggest_path()
        self._on_image(self.image.currentLayer())
        self._on_taxonomy()

    def choose_image(self, layer: object) -> None:
        """Choose an image of the project; anything else changes nothing."""
        if isinstance(layer, QgsRasterLayer):
            self.image.setLayer(layer)

    def request(self) -> CampaignRequest:
        """Return what was asked for.

        Raises:
            MiningMapperError: something is missing or cannot be used; the message says what.
        """
        if self._guess is None:
            raise CampaignError(
                self.tr("No image is chosen."), self.tr("Add a raster layer to the project and choose it here.")
            )
        path = self.path.filePath().strip()
        if not path:
            raise CampaignError(self.tr("The campaign has no file."), self.tr("Choose where to keep it."))
        if not self.active.active():
            raise CampaignError(self.tr("No class is on a key."), self.tr("Check at least one under Classes."))
        return CampaignRequest(
            path=path if Path(path).suffix.lower() == ".gpkg" else f"{path}.gpkg",
            scene=self._scene(self._guess),
            area=self.area.geometry(),
            taxonomy=self._taxonomies[self.taxonomy.currentData()],
            active=self.active.active(),
            interpreter=self.interpreter.text().strip(),
        )

    def accept(self) -> None:
        """Close only when the request holds together; otherwise say what is missing."""
        try:
            request = self.request()
        except MiningMapperError as error:
            self.messages.say(error)
            return
        QgsSettings().setValue(INTERPRETER_SETTING, request.interpreter)
        super().accept()

    def _scene(self, guess: SceneGuess) -> dict:
        date = self.date.date()
        checked = self._checked
        return guess.to_scene(
            date=date.toString(_DATE_FORMAT) if date.isValid() and not self.date.isNull() else "",
            sensor=self.sensor.currentText(),
            roles=self.roles.roles(),
            **{name: checked[name] for name in ("offset", "scale", "warnings") if name in checked},
        )

    def _suggest_path(self) -> None:
        folder = QgsProject.instance().homePath() or str(Path.home())
        path = Path(folder) / "campaign.gpkg"
        number = 2
        while path.exists():
            path = Path(folder) / f"campaign_{number}.gpkg"
            number += 1
        self.path.setFilePath(str(path))

    def _fill_taxonomies(self) -> None:
        for preset in presets():
            taxonomy = load_taxonomy(preset)
            self._taxonomies[str(preset)] = taxonomy
            words = self.tr("%(name)s (%(count)d classes)") % {"name": taxonomy.name, "count": len(taxonomy.classes)}
            self.taxonomy.addItem(words, str(preset))
        self.taxonomy.addItem(self.tr("Load your own…"), _OWN_TAXONOMY)

    def _on_taxonomy(self) -> None:
        if self.taxonomy.currentData() == _OWN_TAXONOMY:
            self._load_own()
            return
        taxonomy = self._taxonomies[self.taxonomy.currentData()]
        self.active.set_taxonomy(taxonomy, taxonomy.active)

    def _load_own(self) -> None:
        self.taxonomy.setCurrentIndex(0)
        path, _filter = QFileDialog.getOpenFileName(self, self.tr("Taxonomy"), "", self.tr("Taxonomy (*.json)"))
        if path:
            self.load_taxonomy(path)

    def load_taxonomy(self, path: str) -> None:
        """Offer the classes of a file; says what is wrong with it when it does not hold together."""
        try:
            taxonomy = load_taxonomy(path)
        except MiningMapperError as error:
            self.messages.say(error)
            return
        self._taxonomies[path] = taxonomy
        last = self.taxonomy.count() - 1
        self.taxonomy.insertItem(last, f"{taxonomy.name} ({Path(path).name})", path)
        self.taxonomy.setCurrentIndex(last)

    def _on_image(self, layer) -> None:
        self._guess, self._checked, self._roles_edited = None, {}, False
        self.bar.clearWidgets()
        if isinstance(layer, QgsRasterLayer):
            try:
                self._guess = guess_scene(layer)
            except MiningMapperError as error:
                self.messages.say(error)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._guess is not None)
        if self._guess is None:
            self.roles.set_bands([], {})
            self.about_image.setText(
                "" if layer else self.tr("The project has no image yet; add a raster layer first.")
            )
            return
        self._show_guess(self._guess)
        self._ask_engine(self._guess)

    def _show_guess(self, guess: SceneGuess) -> None:
        self.sensor.setCurrentText(guess.sensor)
        if guess.date:
            self.date.setDate(QDate.fromString(guess.date, _DATE_FORMAT))
        else:
            self.date.clear()
        self.roles.set_bands(guess.bands, guess.roles)
        self.area.suggest(guess.pixels, guess.footprint, guess.crs)
        self._show_about(guess, guess.warnings)

    def _show_about(self, guess: SceneGuess, warnings: list[str]) -> None:
        words = self.tr("%(bands)d bands, %(pixels)s pixels, %(crs)s.") % {
            "bands": len(guess.bands),
            "pixels": QLocale().toString(guess.pixels),
            "crs": guess.crs,
        }
        self.about_image.setText(" ".join([words, *warnings]))

    def _on_sensor(self, sensor: str) -> None:
        if self._guess is not None and not self._roles_edited:
            self.roles.set_bands(self._guess.bands, guess_roles(self._guess.bands, sensor))

    def _ask_engine(self, guess: SceneGuess) -> None:
        if self._engine is None or self._engine.state != "ready":
            return
        self._engine.call(
            "scene.check", {"scene": {"path": guess.path}}, self._refine, lambda error: self._refuse(guess, error)
        )

    def _refine(self, checked: dict) -> None:
        """Take the engine's findings, unless another image was chosen meanwhile or the person knew better."""
        if self._done or self._guess is None or checked.get("path") != self._guess.path:
            return
        self._checked = checked
        if not self._roles_edited:
            self.sensor.setCurrentText(checked.get("sensor") or self._guess.sensor)
            self.roles.set_bands(self._guess.bands, checked.get("roles") or self._guess.roles)
        self._show_about(self._guess, checked.get("warnings", []))

    def _refuse(self, guess: SceneGuess, error: MiningMapperError) -> None:
        """Say what the engine found; an image that it cannot use makes no campaign."""
        if self._done or self._guess is not guess:
            return
        self.messages.say(error)
        if isinstance(error, SceneError):
            self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)

    def done(self, result: int) -> None:
        """Close; what the engine answers later is about nothing any more."""
        self._done = True
        super().done(result)

    def _note_edit(self) -> None:
        self._roles_edited = True

    def _connect(self) -> None:
        self.image.layerChanged.connect(self._on_image)
        self.sensor.currentTextChanged.connect(self._on_sensor)
        self.roles.edited.connect(self._note_edit)
        self.taxonomy.currentIndexChanged.connect(lambda _index: self._on_taxonomy())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MARGIN)
        top = QFormLayout()
        self._rows(top, ((self.tr("Campaign file"), self.path), (self.tr("Interpreter"), self.interpreter)))
        column.addLayout(top)
        column.addWidget(self._image_box())
        area = QgsCollapsibleGroupBox(self.tr("Area of interest"), self)
        QVBoxLayout(area).addWidget(self.area)
        column.addWidget(area)
        classes = QgsCollapsibleGroupBox(self.tr("Classes"), self)
        form = QFormLayout(classes)
        self._rows(form, ((self.tr("Taxonomy"), self.taxonomy),))
        form.addRow(self.active)
        column.addWidget(classes)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACING)
        foot.addWidget(help_button("new_campaign", self))
        foot.addWidget(self.buttons, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        layout.addWidget(self.bar)
        layout.addWidget(scrolled(content), 1)
        layout.addLayout(foot)

    def _image_box(self) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(self.tr("Image"), self)
        form = QFormLayout(box)
        self._rows(
            form,
            ((self.tr("Layer"), self.image), (self.tr("Date"), self.date), (self.tr("Sensor"), self.sensor)),
        )
        form.addRow("", self.about_image)
        bands = QgsCollapsibleGroupBox(self.tr("Roles of the bands"), self)
        QVBoxLayout(bands).addWidget(self.roles)
        bands.setCollapsed(True)
        form.addRow(bands)
        return box

    def _rows(self, form: QFormLayout, rows: tuple) -> None:
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for caption, widget in rows:
            form.addRow(caption, widget)
