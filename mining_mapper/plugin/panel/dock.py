"""The dock: start page, or header with the tabs Label, Review, Areas and Export."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from .areas_tab import AreasTab
from .export_tab import ExportTab
from .header import Header
from .label_tab import LabelTab
from .look import SPACING, scrolled
from .review_tab import ReviewTab
from .start_page import StartPage

NARROWEST = 340


class MiningMapperDock(QgsDockWidget):
    """Holds the widgets; who connects them is ``Desk``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("MiningMapperDock")
        self.setWindowTitle("Mining Mapper")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.header = Header(self)
        self.start = StartPage(self)
        self.label = LabelTab(self)
        self.review = ReviewTab(self)
        self.areas = AreasTab(self)
        self.export = ExportTab(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(scrolled(self.label), self.tr("Label"))
        self.tabs.addTab(scrolled(self.review), self.tr("Review"))
        self.tabs.addTab(scrolled(self.areas), self.tr("Areas"))
        self.tabs.addTab(scrolled(self.export), self.tr("Export"))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(scrolled(self.start))
        self.pages.addWidget(self.tabs)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        content = QWidget(self)
        content.setMinimumWidth(NARROWEST)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING // 2)
        layout.addWidget(self.header)
        layout.addWidget(line)
        layout.addWidget(self.pages, 1)
        self.setWidget(content)

    def show_tabs(self, shown: bool) -> None:
        """Show the tabs of a campaign, or the start page."""
        self.pages.setCurrentIndex(1 if shown else 0)

    def show_review(self) -> None:
        """Bring the review tab to the front."""
        self.tabs.setCurrentIndex(1)

    def follow_review(self) -> None:
        """Bring the review tab to the front from the label tab; nobody is torn away from areas or an export."""
        if self.tabs.currentIndex() == 0:
            self.show_review()

    def set_review_count(self, done: int, total: int) -> None:
        """Show on the tab how far the round is."""
        text = self.tr("Review %(done)d/%(total)d") % {"done": done, "total": total} if total else self.tr("Review")
        self.tabs.setTabText(1, text)
