"""The effort by class, for reports: the table of the tab without its choices."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...core.effort import ANSWER, DECISION, TOOLS, lines, questions
from ..campaign import Campaign
from ..effort_log import EffortLog
from .effort_words import arms_words, entries, headers, questions_words
from .list_table import ListTable
from .look import SPACING, muted

_GROUP = "class"


class EffortSummary(QWidget):
    """Shows what labels and answers took.

    Attributes:
        is_empty: whether nothing was counted.

    Args:
        campaign: the open campaign.
        parent: owner.
    """

    def __init__(self, campaign: Campaign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        works = EffortLog(campaign).works()
        told = lines(works, _GROUP)
        arms = told[0].arms
        trial = TOOLS if TOOLS in arms else next(iter(arms), "")
        self.table = ListTable(self)
        self.table.setAccessibleName(self.tr("Effort by class"))
        self.table.set_entries(headers(trial), entries(told, _GROUP, trial, campaign.taxonomy))
        self.table.setVisible(told[0].n > 0)
        words = [arms_words(name, each) for name, each in arms.items()]
        words.append(questions_words(questions(works, ANSWER), questions(works, DECISION)))
        self.arms = QLabel("<br>".join(filter(None, words)), self)
        self.note = muted(
            QLabel(
                self.tr(
                    "From the log of people only, means with 95 % intervals; what a simulated interpreter did in a "
                    "replay is not in here. More in the tab Effort."
                ),
                self,
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        layout.setSpacing(SPACING)
        layout.addWidget(self.table, 1)
        for label in (self.arms, self.note):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(0)
        self.is_empty = all(work.actions is None for work in works)
