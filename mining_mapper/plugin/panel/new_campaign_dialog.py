"""New campaign: four questions, all of them answered beforehand from the project where possible."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import CampaignError, MiningMapperError
from ...core.taxonomy import Taxonomy, load_taxonomy, presets
from ..person import guessed, named, remember
from ..translation import name_of, shown
from .active_classes import ActiveClasses
from .area_choice import AreaChoice
from .dialog_frame import frame_dialog
from .look import MARGIN, scrolled
from .messages import Messenger
from .scene_form import SceneForm, fill_form
from .scene_guess import SceneGuess

_SIZE = (600, 660)
_OWN_TAXONOMY = "own"


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
        self.form = SceneForm(self.messages, engine, self)
        self.area = AreaChoice(canvas, self)
        self.taxonomy = QComboBox(self)
        self.taxonomy.setToolTip(self.tr("The classes that may be answered"))
        self.interpreter = QLineEdit(named() or guessed(), self)
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
        self.form.begin()
        self._on_taxonomy()

    def choose_image(self, layer: object) -> None:
        """Choose an image of the project; anything else changes nothing."""
        self.form.choose(layer)

    def request(self) -> CampaignRequest:
        """Return what was asked for.

        Raises:
            MiningMapperError: something is missing or cannot be used; the message says what.
        """
        scene = self.form.scene()
        path = self.path.filePath().strip()
        if not path:
            raise CampaignError(self.tr("The campaign has no file."), self.tr("Choose where to keep it."))
        if not self.active.active():
            raise CampaignError(self.tr("No class is on a key."), self.tr("Check at least one under Classes."))
        interpreter = self.interpreter.text().strip()
        if not interpreter:
            raise CampaignError(
                self.tr("Nobody is named as interpreter."), self.tr("Write your initials; they are kept with answers.")
            )
        return CampaignRequest(
            path=path if Path(path).suffix.lower() == ".gpkg" else f"{path}.gpkg",
            scene=scene,
            area=self.area.geometry(),
            taxonomy=self._taxonomies[self.taxonomy.currentData()],
            active=self.active.active(),
            interpreter=interpreter,
        )

    def accept(self) -> None:
        """Close only when the request holds together; otherwise say what is missing."""
        try:
            request = self.request()
        except MiningMapperError as error:
            self.messages.say(error)
            return
        remember(request.interpreter)
        super().accept()

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
            taxonomy = shown(load_taxonomy(preset))
            self._taxonomies[str(preset)] = taxonomy
            words = {"name": name_of(taxonomy), "count": len(taxonomy.classes)}
            self.taxonomy.addItem(self.tr("%(name)s (classes: %(count)d)") % words, str(preset))
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

    def _on_guess(self, guess: SceneGuess | None) -> None:
        self._set_possible(guess is not None)
        if guess is not None:
            self.area.suggest(guess.pixels, guess.footprint, guess.crs)

    def _set_possible(self, possible: bool) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(possible)

    def done(self, result: int) -> None:
        """Close; what the engine answers later is about nothing any more."""
        self.form.end()
        super().done(result)

    def _connect(self) -> None:
        self.form.guessed.connect(self._on_guess)
        self.form.refused.connect(lambda: self._set_possible(False))
        self.taxonomy.currentIndexChanged.connect(lambda _index: self._on_taxonomy())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MARGIN)
        top = QFormLayout()
        fill_form(top, ((self.tr("Campaign file"), self.path), (self.tr("Interpreter"), self.interpreter)))
        column.addLayout(top)
        column.addWidget(self.form)
        area = QgsCollapsibleGroupBox(self.tr("Area of interest"), self)
        QVBoxLayout(area).addWidget(self.area)
        column.addWidget(area)
        classes = QgsCollapsibleGroupBox(self.tr("Classes"), self)
        form = QFormLayout(classes)
        fill_form(form, ((self.tr("Taxonomy"), self.taxonomy),))
        form.addRow(self.active)
        column.addWidget(classes)
        column.addStretch(1)
        frame_dialog(self, [(self.bar, 0), (scrolled(content), 1)], "new_campaign", self.buttons)
