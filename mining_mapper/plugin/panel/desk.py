"""Connects dock, dialogs, workspace and map: the one place where signals of all of them meet."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QApplication, QFileDialog

from ...core.errors import CampaignNotWritable, EngineError, MiningMapperError
from ..campaign import Campaign
from ..carrying import carried_box
from ..evidence import visible_layers
from ..person import remember
from ..rounds import Candidate
from ..scenes import scene_title
from ..session import Session
from ..tools.action_counter import ActionCounter
from ..tools.keys import Command, Keyed, key_map
from .accounting import Accounting
from .add_scene_dialog import AddSceneDialog
from .adjusting import Adjusting
from .band_words import band_words
from .comparing import Comparing
from .dock import MiningMapperDock
from .environment_dialog import EnvironmentDialog
from .estimating import Estimating
from .exporting import Exporting
from .image_watch import ImageWatch
from .labelling import Labelling
from .listing import Listing
from .look import own_icon
from .messages import Messenger
from .new_campaign_dialog import NewCampaignDialog
from .reviewing import Reviewing
from .siting import Siting
from .taking_along import TakingAlong
from .updating import Updating
from .waiting import Waiting
from .workspace import Workspace


class Desk(QObject):
    """What a person sits at.

    Args:
        iface: QGIS's interface.
        dock: the panel.
        workspace: what is open.
        parent: owner.
    """

    def __init__(self, iface: object, dock: MiningMapperDock, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._iface = iface
        self._dock = dock
        self._workspace = workspace
        self.labelling: Labelling | None = None
        self.reviewing: Reviewing | None = None
        self.estimating: Estimating | None = None
        self.listing: Listing | None = None
        self.updating: Updating | None = None
        self.siting: Siting | None = None
        self.comparing: Comparing | None = None
        self.adjusting: Adjusting | None = None
        self.counter: ActionCounter | None = None
        self.accounting: Accounting | None = None
        self.waiting: Waiting | None = None
        self.swipe_action, self.view_action = self._make_actions()
        self._environment: EnvironmentDialog | None = None
        self._refused: QgsMessageBarItem | None = None
        remedies = {EngineError.kind: (self.tr("Engine…"), self.show_environment)}
        self.messages = Messenger(iface.messageBar(), remedies, self)
        self.image_watch = ImageWatch(workspace, self.messages, self)
        self.exporting = Exporting(workspace, dock.export, self.messages, iface.mainWindow(), self)
        self.taking_along = TakingAlong(workspace, dock.header, self.messages, iface.mainWindow(), self)
        key_map().refused.connect(self.messages.say)
        self._connect_dock()
        self._connect_workspace()
        self._show_engine(workspace.engine.state)
        dock.show_tabs(False)

    def remove(self) -> None:
        """Leave nothing on the map and no window."""
        self.image_watch.remove()
        self._end_session()
        if self._environment is not None:
            self._environment.close()
            self._environment.deleteLater()
            self._environment = None

    # ------------------------------------------------------------ dialogs

    def change_sides(self) -> None:
        """Take the keyboard to the panel, or back to the map: the Tab key finds no way from the one to the other."""
        if self._dock.isAncestorOf(QApplication.focusWidget()):
            canvas = self._iface.mapCanvas()
            canvas.window().activateWindow()
            canvas.setFocus()
        else:
            self._dock.take_focus()

    def new_campaign(self) -> None:
        """Ask for a new campaign and open it."""
        dialog = NewCampaignDialog(self._iface.mapCanvas(), self._workspace.engine, self._iface.mainWindow())
        dialog.choose_image(self._iface.activeLayer())
        if dialog.exec() and self._workspace.create(dialog.request()):
            self._dock.setUserVisible(True)
        dialog.deleteLater()

    def add_scene(self) -> None:
        """Ask for another scene of the open campaign, and work on it."""
        workspace = self._workspace
        if workspace.campaign is None:
            return
        dialog = AddSceneDialog(workspace.campaign, self._iface.mapCanvas(), workspace.engine, self._iface.mainWindow())
        dialog.choose_image(self._iface.activeLayer())
        if dialog.exec():
            workspace.add_scene(dialog.request())
        dialog.deleteLater()

    def find_image(self) -> None:
        """Ask where the image of the scene is now."""
        campaign = self._workspace.campaign
        if campaign is None:
            return
        title, folder = self.tr("Find %s") % campaign.image_place(campaign.scene).name, str(campaign.path.parent)
        path, _kind = QFileDialog.getOpenFileName(self._iface.mainWindow(), title, folder)
        if path:
            self._workspace.find_image(path)

    def open_campaign(self) -> None:
        """Ask for the file of a campaign and open it."""
        folder = QgsProject.instance().homePath() or str(Path.home())
        title, kinds = self.tr("Open campaign"), self.tr("Campaign (*.gpkg)")
        path, _kind = QFileDialog.getOpenFileName(self._iface.mainWindow(), title, folder, kinds)
        if path:
            self._workspace.open(path)

    def show_environment(self) -> None:
        """Show the engine's environment; the window stays open beside the work."""
        if self._environment is None:
            self._environment = EnvironmentDialog(self._workspace.maker, self._iface.mainWindow())
        self._environment.show_state()
        self._environment.show()
        self._environment.raise_()

    def show_log(self) -> None:
        """Open the engine's log in the system's program for text."""
        path = self._workspace.engine.log_path
        if path is None or not path.exists():
            self.messages.say(self.tr("The engine has not written a log yet."))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    # ------------------------------------------------------------ wiring

    def _connect_dock(self) -> None:
        header, start, workspace = self._dock.header, self._dock.start, self._workspace
        for source in (header, start):
            source.newWanted.connect(self.new_campaign)
            source.openWanted.connect(self.open_campaign)
            source.sampleWanted.connect(workspace.try_sample)
        header.closeWanted.connect(workspace.close)
        header.addSceneWanted.connect(self.add_scene)
        header.removeSceneWanted.connect(workspace.remove_scene)
        header.findImageWanted.connect(self.find_image)
        header.sceneChosen.connect(workspace.use_scene)
        for wanted in (header.environmentWanted, start.engineWanted, self._dock.review.units.engineWanted):
            wanted.connect(self.show_environment)
        self._dock.reviewClicked.connect(lambda: self.reviewing is not None and self.reviewing.take_up())
        self._dock.tabs.currentChanged.connect(self._on_tab)
        header.logWanted.connect(self.show_log)
        header.restartWanted.connect(workspace.engine.restart)
        header.interpreterChanged.connect(self._on_interpreter)

    def _connect_workspace(self) -> None:
        workspace = self._workspace
        workspace.opened.connect(self._begin_session)
        workspace.closed.connect(self._end_session)
        workspace.sceneKept.connect(lambda: self._dock.header.set_scene(workspace.campaign.scene["uuid"]))
        workspace.said.connect(self.messages.say)
        workspace.writingRefused.connect(self._offer_reading)
        workspace.sampleProgress.connect(
            lambda fraction: self._dock.start.set_progress(fraction, self.tr("Simulating a landscape… %p%"))
        )
        workspace.engine.stateChanged.connect(self._show_engine)

    def _show_engine(self, state: str) -> None:
        self._dock.header.set_engine(state)
        self._dock.start.set_engine(state)

    def _begin_session(self, session: Session) -> None:
        # Its button would close what is open now.
        self.messages.take_away(self._refused)
        self._refused = None
        campaign, canvas, dock = session.campaign, self._iface.mapCanvas(), self._dock
        scene = campaign.scene
        words = [(row["uuid"], scene_title(row)) for row in campaign.scenes()]
        about = band_words(campaign, scene["roles"] or {}, scene["uuid"])
        name = self.tr("%s (read-only)") % campaign.name if campaign.read_only else campaign.name
        dock.header.set_campaign(name, session.interpreter, words, scene["uuid"], about)
        answered = campaign.counts("labels", "interpreter") + campaign.counts("draws", "interpreter")
        dock.header.offer_interpreters([who for (who,) in answered if who])
        self._tell_missing(campaign)
        dock.show_tabs(True)
        self._look_at(scene["geometry"], campaign.crs)
        dock.review.set_taxonomy(campaign.taxonomy, session.active)
        self.waiting = Waiting(session.turns, self._iface.mainWindow())
        self.labelling = Labelling(session, canvas, dock.label, self._start_digitising, self)
        self.reviewing = Reviewing(session, canvas, dock.review, self)
        self.reviewing.may_follow = lambda: dock.front_tab() in (dock.label, dock.review)
        for keys in (self.labelling.keys, self.reviewing.keys):
            keys.watch(dock)
        # Digits in front of the classes of the next label pick one of them.
        self.reviewing.may_answer = lambda: not dock.label.isVisible()
        for strip in (self.labelling.strip, self.reviewing.strip):
            strip.keep_below(self._iface.messageBar())
        session.evidence = self._evidence
        self.labelling.said.connect(self.messages.say)
        self.labelling.chosen.connect(self.messages.say_choice)
        self.labelling.activeChanged.connect(lambda: dock.review.set_taxonomy(campaign.taxonomy, session.active))
        self.reviewing.said.connect(self.messages.say)
        self.reviewing.stepWanted.connect(self.labelling.step)
        self.estimating = Estimating(session, dock.areas, self)
        self.estimating.said.connect(self.messages.say)
        self.estimating.asked.connect(dock.show_review)
        self.listing = Listing(session, canvas, dock.lists, self)
        self.listing.said.connect(self.messages.say)
        self.listing.reviewWanted.connect(dock.show_review)
        # Of two outlines that look alike nobody knows which one is decided.
        row, asked = self.listing.marker, self.reviewing.marker
        row.changed.connect(lambda: asked.set_aside(not row.shape().isEmpty()))
        self.adjusting = Adjusting(self._iface, campaign, self.labelling, self)
        self.adjusting.said.connect(self.messages.say)
        self.listing.adjustWanted.connect(self.adjusting.begin)
        self.listing.drawWanted.connect(self.labelling.draw_by_hand)
        self.labelling.drawnByHand.connect(self.listing.take_back_keys)
        self._begin_comparing(session)
        self.reviewing.concealing.beside = self.comparing.seen
        self.updating = Updating(session, self.listing, dock.lists, self)
        self.updating.said.connect(self.messages.say)
        self.updating.compareWanted.connect(self.comparing.compare_with)
        self.siting = Siting(session, canvas, dock.sites, self)
        for keys in (self.listing.keys, self.siting.keys):
            keys.watch(dock)
        self.siting.said.connect(self.messages.say)
        self.siting.layerWanted.connect(lambda: self.siting.mark_searched(self._iface.activeLayer()))
        session.candidateChanged.connect(self._on_candidate)
        session.roundStarted.connect(self._on_round)
        self.accounting = Accounting(session, dock.effort, dock.label, self)
        self.accounting.said.connect(self.messages.say)
        self._begin_counting(session)
        campaign.changed.connect(self._count)
        self._count(frozenset({"labels"}))
        self._on_candidate(session.current)
        # QGIS shows all of the first layer of a project after it was added: the question is looked at after that.
        QTimer.singleShot(0, self.reviewing.look_again)

    def _begin_counting(self, session: Session) -> None:
        """Count actions from now on; after everybody else has begun to listen, as the newest listener hears first."""
        dock = self._dock
        self.counter = ActionCounter(self._iface.mapCanvas(), session.effort.act, self)
        # The bar of the tabs passes keys on: whoever has no mouse comes from there.
        self.counter.watch((self._iface.mapCanvas(), dock.tabs.tabBar(), dock.label, dock.review, dock.lists))
        session.effort.is_counted = True

    def _tell_missing(self, campaign: Campaign) -> None:
        missing = False
        try:
            campaign.scene_path(campaign.scene)
        except MiningMapperError as error:
            missing = True
            self.messages.say(error)
        self._dock.header.set_missing(missing)

    def _evidence(self) -> dict:
        """Return what is on the map at an answer, and what it was compared with before it."""
        canvas = self._iface.mapCanvas()
        shown = canvas.layers()
        beside = [layer for layer in self.comparing.seen() if layer not in shown]
        return visible_layers([*shown, *beside], canvas.scale())

    def _look_at(self, outline: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Bring the scene into view, unless some of it is there already."""
        canvas = self._iface.mapCanvas()
        box = carried_box(outline.boundingBox(), crs, canvas.mapSettings().destinationCrs())
        if not box.isEmpty() and not canvas.extent().intersects(box):
            canvas.setExtent(box)
            canvas.refresh()

    def _end_session(self) -> None:
        if self.counter is not None:
            self.counter.stop()
            self.counter.deleteLater()
            self.counter = None
        tabs = (self.labelling, self.reviewing, self.estimating, self.listing, self.siting, self.accounting)
        for part in (self.waiting, self.updating, self.comparing, self.adjusting, *tabs):
            if part is not None:
                part.remove()
                part.deleteLater()
        self.labelling = self.reviewing = self.estimating = self.listing = self.siting = None
        self.comparing = self.adjusting = self.accounting = self.updating = self.waiting = None
        for action in (self.swipe_action, self.view_action):
            action.setChecked(False)
            action.setEnabled(False)
        self._dock.header.set_campaign("", "")
        self._dock.set_review_count(0, 0)
        self._dock.show_tabs(False)

    def _offer_reading(self, error: CampaignNotWritable) -> None:
        caption = self.tr("Open read-only")
        self._refused = self.messages.warn(
            str(error), caption, lambda: self._workspace.open(error.path, read_only=True)
        )

    def _make_actions(self) -> tuple[QAction, QAction]:
        """Return what puts the swipe on the map and opens the second view."""
        actions = (
            (own_icon("swipe.svg"), self.tr("Swipe between two dates or layers (%s)"), Command.SWIPE),
            (own_icon("second_view.svg"), self.tr("Second view of the map (%s)"), Command.SECOND_VIEW),
        )
        made = [QAction(icon, text, self) for icon, text, _command in actions]
        for action, (_icon, text, command) in zip(made, actions):
            Keyed(action, action.setText, text, command)
        for action in made:
            action.setCheckable(True)
            action.setEnabled(False)
        made[0].triggered.connect(lambda wanted: self.comparing and self.comparing.show_swipe(wanted))
        made[1].triggered.connect(lambda wanted: self.comparing and self.comparing.show_view(wanted))
        return made[0], made[1]

    def _begin_comparing(self, session: Session) -> None:
        markers = [self.reviewing.marker, self.listing.marker]
        comparing = self.comparing = Comparing(self._iface, session.campaign, markers, self._dock, self)
        comparing.said.connect(self.messages.say)
        # A table keeps letters for a search among its rows.
        for table in (self._dock.lists.table, self._dock.sites.table):
            comparing.keys.watch(table)
        comparing.swiped.connect(self.swipe_action.setChecked)
        comparing.viewed.connect(self.view_action.setChecked)
        session.candidateChanged.connect(lambda _candidate: comparing.forget())
        for ahead in (self.reviewing.prefetch, self.listing.prefetch):
            ahead.wanted.connect(comparing.draw_ahead)
        for action in (self.swipe_action, self.view_action):
            action.setEnabled(True)

    def _on_candidate(self, candidate: Candidate | None) -> None:
        if candidate is None:
            self._dock.set_review_count(0, 0)
            return
        self._dock.set_review_count(candidate.index + 1, candidate.total)
        if self.reviewing is None or self.reviewing.is_free():
            self._dock.follow_review()

    def _on_tab(self, _index: int) -> None:
        """Show the keys of the tab that came to the front."""
        if self.reviewing is not None:
            self.labelling.put_strip_away()
            self.reviewing.follow_front()

    def _on_round(self, _number: int) -> None:
        if not self.reviewing.is_free():
            self.messages.say(self.tr("The next candidates wait in the tab Review."))

    def _count(self, tables: frozenset) -> None:
        campaign = self._workspace.campaign
        if campaign is not None and "labels" in tables:
            self._dock.export.set_counts(campaign.taxonomy, campaign.class_counts())

    def _on_interpreter(self, name: str) -> None:
        session, name = self._workspace.session, name.strip()
        if session is None:
            return
        if name:
            try:
                session.interpreter = name
            except MiningMapperError as error:
                self.messages.say(error)
            else:
                remember(name)
        else:
            words = self.tr("Answers need a name: they are still kept under “%s”.")
            self.messages.say(words % session.interpreter)
        self._dock.header.interpreter.setText(session.interpreter)

    def _start_digitising(self, layer: object) -> None:
        self._iface.setActiveLayer(layer)
        if not layer.isEditable():
            layer.startEditing()
        self._iface.actionAddFeature().trigger()
