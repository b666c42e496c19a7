"""The dock: start page, or header with the tabs Label, Review, Lists, Sites, Areas, Effort and Export."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from .areas_tab import AreasTab
from .dock_tabs import DockTabs
from .effort_tab import EffortTab
from .export_tab import ExportTab
from .header import Header
from .label_tab import LabelTab
from .lists_tab import ListsTab
from .look import MARGIN, SPACING, scrolled
from .review_tab import ReviewTab
from .sites_tab import SitesTab
from .start_page import StartPage
from .tab_order import follow_layout

NARROWEST = 340


class _Content(QWidget):
    """Begins as wide as all tabs beside each other; people may make it narrower."""

    def __init__(self, tabs: DockTabs, parent: QWidget) -> None:
        super().__init__(parent)
        self._tabs = tabs

    def minimumSizeHint(self) -> QSize:
        # Words of other languages and large letters may need more; the header shortens what it shows.
        pages = range(self._tabs.count()) if self._tabs.isVisible() else ()
        needed = (self._tabs.widget(index).minimumSizeHint().width() for index in pages)
        return QSize(max([NARROWEST, *needed]), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._tabs.words_width() + 2 * MARGIN), hint.height())


class MiningMapperDock(QgsDockWidget):
    """Holds the widgets; who connects them is ``Desk``.

    Signals:
        reviewClicked: somebody clicked the tab Review: its question is what comes next.
    """

    reviewClicked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("MiningMapperDock")
        self.setWindowTitle("Mining Mapper")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.header = Header(self)
        self.start = StartPage(self)
        self.label = LabelTab(self)
        self.review = ReviewTab(self)
        self.lists = ListsTab(self)
        self.sites = SitesTab(self)
        self.areas = AreasTab(self)
        self.effort = EffortTab(self)
        self.export = ExportTab(self)
        self.tabs = DockTabs(self)
        self._pages = {}
        for tab, icon, word, about in self._captions():
            self._pages[tab] = scrolled(tab)
            follow_layout(tab)
            self.tabs.add(self._pages[tab], QgsApplication.getThemeIcon(icon), word, about)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.tabBarClicked.connect(self._on_tab_clicked)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(scrolled(self.start))
        self.pages.addWidget(self.tabs)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        content = _Content(self.tabs, self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING // 2)
        layout.addWidget(self.header)
        layout.addWidget(line)
        layout.addWidget(self.pages, 1)
        self._layout = layout
        self.setWidget(content)

    def _captions(self) -> tuple[tuple[QWidget, str, str, str], ...]:
        """Return tab, QGIS's icon, word and tooltip of each."""
        return (
            (
                self.label,
                "/mActionToggleEditing.svg",
                self.tr("Label"),
                self.tr("Choose a class; take or draw its objects on the map"),
            ),
            (
                self.review,
                "/mIconSuccess.svg",
                self.tr("Review"),
                self.tr("Answer what the model asks about, one key each"),
            ),
            (
                self.lists,
                "/mActionOpenTable.svg",
                self.tr("Lists"),
                self.tr("Walk through harvests, older maps, changes and your answers"),
            ),
            (self.sites, "/mActionShowBookmarks.svg", self.tr("Sites"), self.tr("Search one site after the other")),
            (
                self.areas,
                "/mActionMeasureArea.svg",
                self.tr("Areas"),
                self.tr("Estimate areas and their change, with intervals"),
            ),
            (
                self.effort,
                "/propertyicons/temporal.svg",
                self.tr("Effort"),
                self.tr("See actions and time, assisted and by hand"),
            ),
            (
                self.export,
                "/mActionSharingExport.svg",
                self.tr("Export"),
                self.tr("Write the training set with its datasheet"),
            ),
        )

    def take_focus(self) -> None:
        """Come up with the keyboard: arrows change tabs and Tab goes on; on the start page the first way to begin."""
        self.setUserVisible(True)
        self.window().activateWindow()
        shows_tabs = self.pages.currentWidget() is self.tabs
        first = self.tabs.tabBar() if shows_tabs else self.start.sample.button
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_at_head(self, widget: QWidget) -> None:
        """Show something between the header and the tabs, which make room for it."""
        self._layout.insertWidget(self._layout.indexOf(self.pages), widget)

    def show_tabs(self, shown: bool) -> None:
        """Show the tabs of a campaign, or the start page."""
        self.pages.setCurrentIndex(1 if shown else 0)

    def show_tab(self, tab: QWidget) -> None:
        """Bring one of the tabs to the front."""
        self.tabs.setCurrentWidget(self._pages[tab])

    def front_tab(self) -> QWidget:
        """Return the tab that is in front."""
        return next(tab for tab, page in self._pages.items() if page is self.tabs.currentWidget())

    def place_of(self, tab: QWidget) -> tuple[QWidget, QRect]:
        """Return where a tab is chosen: its bar and the part of it; the page in front where the tabs are not shown."""
        if self.pages.currentWidget() is not self.tabs:
            return self.pages, self.pages.rect()
        return self.tabs.tabBar(), self.tabs.tabBar().tabRect(self.tabs.indexOf(self._pages[tab]))

    def show_review(self) -> None:
        """Bring the review tab to the front."""
        self.show_tab(self.review)

    def follow_review(self) -> None:
        """Bring the review tab to the front from the label tab; nobody is torn away from another one."""
        if self.front_tab() is self.label:
            self.show_review()

    def _on_tab_clicked(self, index: int) -> None:
        if self.tabs.widget(index) is self._pages[self.review]:
            self.show_review()
            self.reviewClicked.emit()

    def set_review_count(self, done: int, total: int) -> None:
        """Show on the tab how far the round is."""
        text = self.tr("Review %(done)d/%(total)d") % {"done": done, "total": total} if total else self.tr("Review")
        self.tabs.say(self._pages[self.review], text)
