"""How the units of the next rounds are drawn, for who wants another rule than the one that needs the fewest answers."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...core.strategies import (
    AREA_ERROR,
    BASELINES,
    CLASS_RANDOM,
    COMMITTEE,
    ENTROPY,
    MARGIN,
    NAMES,
    RANDOM,
    VARIANCE,
)
from .look import SPACING, muted


class DrawsBox(QgsCollapsibleGroupBoxBasic):
    """A choice of strategies, a sentence on each.

    Signals:
        chosen: name of the strategy, and whether strata are drawn first.
    """

    chosen = pyqtSignal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("How units are drawn"))
        self.setCollapsed(True)
        self._words = {
            VARIANCE: (
                self.tr("Variance (default)"),
                self.tr("Units that the model is least sure of; later ones that the areas need most."),
            ),
            ENTROPY: (self.tr("Entropy"), self.tr("Units that the model spreads over the most classes.")),
            MARGIN: (self.tr("Margin"), self.tr("Units whose two likeliest classes are closest to each other.")),
            COMMITTEE: (
                self.tr("Committee"),
                self.tr("Units about which the three classifiers of the model disagree."),
            ),
            AREA_ERROR: (
                self.tr("Area error"),
                self.tr("Units by the area that the map probably has wrong: large ones sooner."),
            ),
            CLASS_RANDOM: (
                self.tr("Random by class"),
                self.tr("By chance, half of them from the class that the model calls least often; to compare with."),
            ),
            RANDOM: (
                self.tr("Random"),
                self.tr("By chance, every unit alike; needs the most answers, to compare with."),
            ),
        }
        self.strategy = QComboBox(self)
        self.strategy.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.strategy.setToolTip(
            self.tr("How the units of the next rounds are drawn; each draw's probability is stored, whichever it is")
        )
        self.strategy.setAccessibleName(self.tr("How units are drawn"))
        for place, name in enumerate(NAMES):
            caption, sentence = self._words[name]
            self.strategy.addItem(caption, name)
            self.strategy.setItemData(place, sentence, Qt.ItemDataRole.ToolTipRole)
        self.sentence = muted(QLabel(self))
        self.sentence.setWordWrap(True)
        self.strata = QCheckBox(self.tr("Strata first"), self)
        self.strata.setToolTip(
            self.tr(
                "First a stratum is drawn, units of one predicted class that look alike, then a unit in it: a batch "
                "spreads over units that look different"
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        layout.setSpacing(SPACING)
        for widget in (self.strategy, self.sentence, self.strata):
            layout.addWidget(widget)
        self.set_choice(NAMES[0], False)
        self.strategy.currentIndexChanged.connect(self._on_choice)
        self.strata.toggled.connect(self._on_choice)

    def set_choice(self, name: str, strata: bool) -> None:
        """Show a choice without reporting it."""
        for widget in (self.strategy, self.strata):
            widget.blockSignals(True)
        self.strategy.setCurrentIndex(self.strategy.findData(name))
        self.strata.setChecked(strata)
        for widget in (self.strategy, self.strata):
            widget.blockSignals(False)
        self._explain()

    def _on_choice(self) -> None:
        self._explain()
        name = self.strategy.currentData()
        self.chosen.emit(name, self.strata.isChecked() and name not in BASELINES)

    def _explain(self) -> None:
        name = self.strategy.currentData()
        self.sentence.setText(self._words[name][1])
        self.strata.setEnabled(name not in BASELINES)
