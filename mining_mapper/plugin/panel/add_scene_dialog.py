"""Add a scene: which image, whether it belongs to the map that is worked on, and where to look on it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsGeometry
from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import MiningMapperError
from ..campaign import Campaign
from .area_choice import AreaChoice
from .band_words import band_words
from .dialog_frame import frame_dialog
from .look import MARGIN, muted, scrolled
from .messages import Messenger
from .scene_form import SceneForm
from .scene_guess import SceneGuess

_SIZE = (600, 600)


@dataclass(frozen=True)
class SceneRequest:
    """What a scene is added from, as ``Campaign.add_scene`` takes it."""

    scene: dict
    area: QgsGeometry | None
    same_map: bool


class AddSceneDialog(QDialog):
    """Asks for image, part of the map or another one, and area.

    Args:
        campaign: open; the scene is added to it by whoever opened the window.
        canvas: its view may be the area of interest.
        engine: refines the guesses when it is ready; None does without.
        parent: parent widget.
    """

    def __init__(
        self, campaign: Campaign, canvas: QgsMapCanvas, engine: object | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self.setWindowTitle(self.tr("Add a scene"))
        self.resize(*_SIZE)
        self.bar = QgsMessageBar(self)
        # Two whole lines: what is wrong, and what to do about it.
        self.bar.setMinimumHeight(3 * self.fontMetrics().height())
        self.messages = Messenger(self.bar, parent=self)
        self.form = SceneForm(self.messages, engine, self)
        self.other_map = QRadioButton(self.tr("Another date, or a map of its own"), self)
        self.other_map.setToolTip(self.tr("Its areas are told by themselves and never added to those of other maps"))
        self.same_map = QRadioButton(self.tr("A further part of the map that is worked on"), self)
        self.same_map.setToolTip(self.tr("Its areas are added up with those of the parts so far"))
        self.about_map = muted(QLabel(self))
        self.about_map.setWordWrap(True)
        self.about_bands = muted(QLabel(self))
        self.about_bands.setWordWrap(True)
        self.area = AreaChoice(canvas, self)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(self.tr("Add scene"))
        self._lay_out()
        self._connect()
        self.form.leave_out(campaign.name_of_image)
        self.form.begin()

    def choose_image(self, layer: object) -> None:
        """Choose an image of the project; anything else changes nothing."""
        self.form.choose(layer)

    def request(self) -> SceneRequest:
        """Return what was asked for.

        Raises:
            MiningMapperError: something is missing or cannot be used; the message says what.
        """
        return SceneRequest(self.form.scene(), self.area.geometry(), self.same_map.isChecked())

    def accept(self) -> None:
        """Close only when the request holds together; otherwise say what is missing."""
        try:
            self.request()
        except MiningMapperError as error:
            self.messages.say(error)
            return
        super().accept()

    def done(self, result: int) -> None:
        """Close; what the engine answers later is about nothing any more."""
        self.form.end()
        super().done(result)

    def _on_guess(self, guess: SceneGuess | None) -> None:
        self._set_possible(guess is not None)
        self._tell_bands()
        if guess is None:
            return
        self.area.suggest(guess.pixels, guess.footprint, guess.crs)
        try:
            self.area.offer(self._campaign.area_for(guess.footprint, guess.crs))
            beside = self._campaign.is_beside(guess.footprint, guess.crs)
        except MiningMapperError as error:
            self.messages.say(error)
            self._set_possible(False)
            return
        (self.same_map if beside else self.other_map).setChecked(True)
        self._explain()

    def _explain(self) -> None:
        if self.same_map.isChecked():
            words = self.tr("Ground that earlier parts show already is left out here, so that nothing counts twice.")
        else:
            words = self.tr("It may show the same ground; its areas are told by themselves.")
        self.about_map.setText(words)

    def _tell_bands(self) -> None:
        alike = self.tr("What was answered on other scenes guides its first draws.")
        self.about_bands.setText(band_words(self._campaign, self.form.roles.roles()) or alike)
        self.about_bands.setVisible(self.form.guess is not None)

    def _set_possible(self, possible: bool) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(possible)

    def _connect(self) -> None:
        self.form.guessed.connect(self._on_guess)
        self.form.rolesChanged.connect(self._tell_bands)
        self.form.refused.connect(lambda: self._set_possible(False))
        self.same_map.toggled.connect(lambda _on: self._explain())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MARGIN)
        column.addWidget(self.form)
        belongs = QgsCollapsibleGroupBox(self.tr("What it is"), self)
        inside = QVBoxLayout(belongs)
        for widget in (self.other_map, self.same_map, self.about_map, self.about_bands):
            inside.addWidget(widget)
        column.addWidget(belongs)
        area = QgsCollapsibleGroupBox(self.tr("Area of interest"), self)
        QVBoxLayout(area).addWidget(self.area)
        column.addWidget(area)
        column.addStretch(1)
        frame_dialog(self, [(self.bar, 0), (scrolled(content), 1)], "add_scene", self.buttons)
