"""What the model can tell apart and for which area the answers speak, in a table and plain sentences."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsColorRampShader,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import CampaignError
from ..campaign import Campaign
from ..storage import new_uuid
from ..teaching import WEIGHTED
from .class_list import swatch
from .dialog_frame import say_buttons
from .effort_summary import EffortSummary
from .help import help_button
from .look import MARGIN, SPACING, muted, tool_button

_SIZE = (640, 640)
_MOST_PAIRS = 5
# Error in percent that is hardly better than the toss of a coin.
_GUESSING = 40
_INSIDE, _OUTSIDE = QColor(0, 0, 0, 0), QColor("#d55e00")


class ModelReportDialog(QDialog):
    """A window that can stay open beside the work.

    Args:
        campaign: gives names and colours of the classes.
        told: the answer of ``model.report`` (docs/protocol.md).
        parent: owner.

    Signals:
        mapWanted: the model shall map the scene, as a layer.
    """

    mapWanted = pyqtSignal()

    def __init__(self, campaign: Campaign, told: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the model can tell apart"))
        self.resize(*_SIZE)
        self._campaign = campaign
        self._told = told
        self.table = QTableWidget(0, 4, self)
        self.table.setAccessibleName(self.tr("What the model can tell apart"))
        self.sentences = QLabel("<br>".join(self._sentences()), self)
        self.sentences.setWordWrap(True)
        self.sentences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = muted(QLabel(self._what_is_counted(), self))
        self.add = tool_button(
            self.tr("Add to map"),
            self.tr("Colour the units that are unlike everything answered so far"),
            self,
            QgsApplication.getThemeIcon("/mActionAddRasterLayer.svg"),
        )
        self.add.clicked.connect(self._add_to_map)
        self.map = tool_button(
            self.tr("Map of mining"),
            self.tr("Let the model map the scene: the probability of mining, calibrated, as a layer"),
            self,
            QgsApplication.getThemeIcon("/mActionAddRasterLayer.svg"),
        )
        self.map.clicked.connect(self._want_map)
        self.weighted = QCheckBox(self.tr("Train with the weights of the draws"), self)
        self.weighted.setToolTip(
            self.tr("Answers stand for the scene then, not for what is doubtful; from the next round on")
        )
        self.weighted.setChecked(bool(campaign.setting(WEIGHTED, False)))
        self.weighted.toggled.connect(lambda wanted: campaign.keep_choice(WEIGHTED, wanted))
        self.weighted.setVisible(bool(told.get("training")))
        self.effort = EffortSummary(campaign, self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.hide()
        self._fill_table()
        self._lay_out()

    def offer_map(self) -> None:
        """Let the map be asked for, again where it was already: it could not be made, or was taken away."""
        self.map.setEnabled(True)

    def _want_map(self) -> None:
        self.map.setEnabled(False)
        self.mapWanted.emit()

    def _name(self, code: str) -> str:
        taxonomy = self._campaign.taxonomy
        return taxonomy[code].name if code in taxonomy else code

    def _fill_table(self) -> None:
        table, told = self.table, self._told["separability"]
        table.setHorizontalHeaderLabels([self.tr("Class"), self.tr("Units"), self.tr("F"), self.tr("Mostly taken for")])
        counted = self.tr("Units that were answered, and units of which a label covers half or more")
        table.horizontalHeaderItem(1).setToolTip(counted)
        table.horizontalHeaderItem(2).setToolTip(self.tr("F score over units that the model was not trained on"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setRowCount(len(told["classes"]))
        for row, code in enumerate(told["classes"]):
            taxonomy = self._campaign.taxonomy
            icon = swatch(taxonomy[code].colour) if code in taxonomy else None
            name = QTableWidgetItem(self._name(code))
            if icon is not None:
                name.setIcon(icon)
            table.setItem(row, 0, name)
            table.setItem(row, 1, _number(str(sum(told["confusion"][row]))))
            table.setItem(row, 2, _number(f"{told['f_scores'][code]:.2f}"))
            table.setItem(row, 3, QTableWidgetItem(self._taken_for(row)))
        header = table.horizontalHeader()
        for column in (0, 1, 2):
            header.setSectionResizeMode(column, header.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, header.ResizeMode.Stretch)

    def _taken_for(self, row: int) -> str:
        told = self._told["separability"]
        counts = told["confusion"][row]
        wrong = [(count, code) for count, code in zip(counts, told["classes"]) if code != told["classes"][row]]
        count, code = max(wrong)
        return f"{self._name(code)} ({100 * count / sum(counts):.0f} %)" if count else ""

    def _what_is_counted(self) -> str:
        """Return how many units the model learns from, and how each of them is known."""
        every, answered = self._told["answers"], self._told["answered"]
        words = self.tr(
            "Units learnt from: %(all)d (answered: %(answered)d, under labels: %(labels)d), each predicted by a model "
            "that did not see it. Candidates are drawn for being doubtful, so the whole map is better than these "
            "numbers."
        )
        return words % {"all": every, "answered": answered, "labels": every - answered}

    def _sentences(self) -> list[str]:
        told = self._told["separability"]
        lines = [self._pair_in_words(pair) for pair in told["pairs"][:_MOST_PAIRS]]
        more = len(told["pairs"]) - _MOST_PAIRS
        if more > 0:
            lines.append(self.tr("Pairs that are confused less: %d.") % more)
        for codes in told["merges"]:
            names = " + ".join(map(self._name, codes))
            lines.append(self.tr("Hardly told apart, better one class: %s.") % f"<b>{names}</b>")
        if told["merges"]:
            lines.append(
                self.tr("With these merged the mean F is %.2f instead of %.2f.")
                % (told["merged_macro_f"], told["macro_f"])
            )
        if not told["pairs"]:
            lines.append(self.tr("No class is confused with another."))
        lines += self._ways_of_training()
        if told["left_out"]:
            few = ", ".join(f"{self._name(code)} ({count})" for code, count in told["left_out"].items())
            lines.append(self.tr("Too few units to judge: %s.") % few)
        if told.get("groups"):
            groups = ", ".join(f"{self._name(code)} ({count})" for code, count in told["groups"].items())
            lines.append(self.tr("Known by the group only, which trains the group: %s.") % groups)
        return lines

    def _ways_of_training(self) -> list[str]:
        """Return how mining as a whole is told by other thresholds, and by answers weighted with their draws."""
        ways = self._told.get("training")
        if not ways:
            return []
        plain, weighted = ways["plain"], ways["weighted"]
        return [
            self.tr("Mining as a whole: F %.2f; at best %.2f, if it were called from p %.2f on.")
            % (plain["f_at_half"], plain["f_score"], plain["threshold"]),
            self.tr("With the weights of the draws: F %.2f instead of %.2f; over the scene %.2f instead of %.2f.")
            % (weighted["f_at_half"], plain["f_at_half"], weighted["f_of_scene"], plain["f_of_scene"]),
        ]

    def _pair_in_words(self, pair: dict[str, Any]) -> str:
        names = f"<b>{self._name(pair['first'])} / {self._name(pair['second'])}</b>"
        confused = self.tr("%s: %.0f %% confused (units: %d)") % (names, 100 * pair["confused"], pair["answers"])
        low, high = (100 * share for share in pair["limit"])
        if low >= _GUESSING:
            return confused + "; " + self.tr("they look alike in all features.")
        return confused + "; " + self.tr("the best that any model could do is %.0f to %.0f %% wrong.") % (low, high)

    def _add_to_map(self) -> None:
        """Keep the raster beside the campaign, which no clearing of the cache removes, and show it."""
        source = Path(self._told["applicability"]["path"])
        folder = self._campaign.maps_folder
        target = folder / f"dissimilarity_{self._told['answers']}_answers_{new_uuid()[:8]}.tif"
        try:
            folder.mkdir(exist_ok=True)
            shutil.copyfile(source, target)
        except OSError as error:
            problem = CampaignError(
                self.tr("%s cannot be written.") % target, self.tr("Check that you may write there."), str(error)
            )
            self.said.setText(str(problem))
            self.said.show()
            return
        layer = QgsRasterLayer(str(target), self.tr("Unlike what was learnt from (units: %d)") % self._told["answers"])
        captions = self.tr("like the answers"), self.tr("unlike all answers")
        layer.setRenderer(_renderer(layer, self._told["applicability"]["threshold"], captions))
        QgsProject.instance().addMapLayer(layer)
        self.add.setEnabled(False)

    def _lay_out(self) -> None:
        self.note.setWordWrap(True)
        share = self._told["applicability"]["inside_share"]
        self.add.setEnabled(share < 1)
        area = QLabel(self._area_words(share), self)
        area.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(area, 1)
        row.addWidget(self.add)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Close, self)
        say_buttons(buttons)
        copy = buttons.addButton(self.tr("Copy table"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(self.tr("Copy the confusion of all classes, to paste into a spreadsheet"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.confusion_as_text()))
        copy.setAutoDefault(False)
        buttons.button(standard.Close).setDefault(True)
        buttons.rejected.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(help_button("report", self))
        foot.addWidget(buttons, 1)
        model = QWidget(self)
        inside = QVBoxLayout(model)
        inside.setContentsMargins(0, SPACING if not self.effort.is_empty else 0, 0, 0)
        inside.setSpacing(SPACING)
        inside.addWidget(self.note)
        inside.addWidget(self.table, 1)
        inside.addWidget(self._scrolled_sentences(), 1)
        trained = QHBoxLayout()
        trained.addWidget(self.weighted, 1)
        trained.addWidget(self.map)
        inside.addLayout(trained)
        inside.addLayout(row)
        inside.addWidget(self.said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        layout.addWidget(self._with_effort(model), 1)
        layout.addLayout(foot)

    def _with_effort(self, model: QWidget) -> QWidget:
        """Return what the model tells, beside the effort where something was counted."""
        self.effort.setVisible(not self.effort.is_empty)
        if self.effort.is_empty:
            return model
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.addTab(model, self.tr("Model"))
        tabs.addTab(self.effort, self.tr("Effort"))
        return tabs

    def _area_words(self, share: float) -> str:
        if share >= 1:
            return self.tr("The answers speak for the whole area: no unit is unlike all of them.")
        # All but a little is not all.
        percent = f"{min(100 * share, 99.9):.1f}" if share > 0.99 else f"{100 * share:.0f}"
        words = self.tr(
            "The answers speak for <b>%s %%</b> of the area. The rest is unlike all of them: the model guesses."
        )
        return words % percent

    def _scrolled_sentences(self) -> QScrollArea:
        """Return the sentences in an area of their own: of many classes there are many, and the table needs room."""
        self.sentences.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self.sentences)
        return area

    def confusion_as_text(self) -> str:
        """Return the confusion matrix separated by tabs: a row a known class, a column a predicted one."""
        told = self._told["separability"]
        lines = ["\t".join([self.tr("known \\ predicted"), *told["classes"]])]
        lines += ["\t".join([code, *map(str, row)]) for code, row in zip(told["classes"], told["confusion"])]
        return "\n".join(lines)


def _number(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
    return item


def _renderer(layer: QgsRasterLayer, threshold: float, captions: tuple[str, str]) -> QgsSingleBandPseudoColorRenderer:
    """Return a renderer that leaves what the answers speak for as it is, and colours the rest."""
    inside, outside = captions
    ramp = QgsColorRampShader(0.0, 2 * threshold, None, QgsColorRampShader.Type.Discrete)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(threshold, _INSIDE, inside),
            QgsColorRampShader.ColorRampItem(float("inf"), _OUTSIDE, outside),
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setOpacity(0.5)
    return renderer
