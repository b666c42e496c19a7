"""Make the pictures of ``docs/screenshots``: the real plugin in real QGIS, on the SIMULATED sample only.

Run with QGIS's Python (``python3 tests/plugin/screenshots.py``): starts QGIS twice under Xvfb, in the
light and in the dark theme, in a profile of its own. Needs xvfb-run, ImageMagick and the engine's environment.
All the way is walked each time; with names of pictures (``screenshots.py changes change_areas``) only those are saved.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

REPOSITORY = Path(os.environ.get("MINING_MAPPER_REPOSITORY") or Path(__file__).resolve().parents[2])
# QGIS runs this file as code, without its folder on the path.
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tests" / "plugin")]

from picture_hands import OUT, PictureHands  # noqa: E402

THEMES = {"light": "default", "dark": "Night Mapping"}
SIZE = (1280, 800)
PERSON = "AB"
BATCH = 10
SECONDS = 900
ANSWERS = 80
LARGEST = 290_000
FORETOLD = {
    "parts": {"": {"labels": 531, "chips": 212}},
    "bytes": 143_000_000,
    "warnings": ["Outlines of whole sites and of single features are mixed; see the column delineation."],
}


def outside() -> int:
    """Start QGIS for each theme; return 1 when a picture is missing."""
    from mining_mapper.core.environment import HOME_VARIABLE, engine_home

    home = str(engine_home())
    wanted = " ".join(sys.argv[1:])
    OUT.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        with tempfile.TemporaryDirectory(prefix="mining-mapper-pictures-") as folder:
            environment = {
                **os.environ,
                HOME_VARIABLE: home,
                "MINING_MAPPER_REPOSITORY": str(REPOSITORY),
                "MINING_MAPPER_THEME": theme,
                "MINING_MAPPER_PICTURES": wanted,
                "XDG_DATA_HOME": f"{folder}/data",
            }
            qgis = (
                f"qgis --nologo --noversioncheck --code '{Path(__file__).resolve()}' --profiles-path {folder}/profile"
            )
            screen = f"-screen 0 {SIZE[0]}x{SIZE[1]}x24"
            command = ["xvfb-run", "-a", "-s", screen, "sh", "-c", f"openbox & sleep 1; {qgis}"]
            subprocess.run(command, env=environment, timeout=SECONDS, check=False)
    made = sorted(OUT.glob("*.png"))
    for path in made:
        if path.stat().st_size > LARGEST:
            subprocess.run(["convert", str(path), "+dither", "-colors", "255", f"PNG8:{path}"], check=True)
    sys.stdout.write("\n".join(f"{path.name} {path.stat().st_size // 1000} kB" for path in made) + "\n")
    return 0 if len(made) >= 2 * 10 else 1


class Pictures(PictureHands):
    """Walks through the plugin and takes its pictures."""

    def run(self) -> None:
        """Take all pictures of one theme."""
        from qgis.core import QgsApplication, QgsSettings
        from qgis.PyQt.QtWidgets import QDockWidget

        import mining_mapper
        from mining_mapper.plugin.person import remember

        QgsApplication.setUITheme(THEMES[self.theme])
        self.window.resize(*SIZE)
        self.window.move(0, 0)
        for dock in self.window.findChildren(QDockWidget):
            dock.setVisible(dock.objectName() == "Layers")
        # The tour of first use has pictures of its own.
        QgsSettings().setValue("mining_mapper/tour_seen", True)
        # No account of a computer is to be seen.
        remember(PERSON)
        self.plugin = mining_mapper.classFactory(self.iface)
        self.plugin.initGui()
        self.plugin.show_panel()
        self.workspace = self.plugin.workspace
        self.dock = self.plugin.dock
        self.iface.newProject()
        self.pump(1)
        self.take("start")
        self.plugin.tour.begin()
        self.pump(0.5)
        self.take("tour")
        self.plugin.tour.end()
        self.sample()
        self.dialogs()
        self.effort()
        self.dates()
        self.review()
        self.areas()
        self.changes()
        self.plugin.unload()

    def sample(self) -> None:
        """Open the sample and show the label tab."""
        self.workspace.try_sample()
        self.wait(lambda: self.workspace.session is not None, "the sample")
        self.wait(lambda: self.workspace.engine.state == "ready", "the engine")
        self.pump(2)
        self.take("label")

    def dialogs(self) -> None:
        """Show every dialog over the window."""
        from mining_mapper.plugin.panel.active_classes import ActiveClassesDialog
        from mining_mapper.plugin.panel.audit_dialog import AuditDialog, AuditOutlook
        from mining_mapper.plugin.panel.environment_dialog import EnvironmentDialog
        from mining_mapper.plugin.panel.export_dialog import ExportDialog
        from mining_mapper.plugin.panel.new_campaign_dialog import NewCampaignDialog

        campaign = self.workspace.campaign
        new = NewCampaignDialog(self.iface.mapCanvas(), self.workspace.engine, self.window)
        new.path.setFilePath("campaign.gpkg")
        counts = {"PIT": 142, "WRD": 61, "TSF": 18, "NEG": 310}
        environment = EnvironmentDialog(self.workspace.maker, self.window)
        environment.folder.setText("~/.local/share/mining-mapper/engine/" + Path(environment.folder.text()).name)
        export = ExportDialog(campaign.taxonomy, counts, "sample_training_set", self.window)
        export.previewWanted.connect(lambda _options: export.show_preview(FORETOLD))
        dialogs = {
            "new_campaign": new,
            "classes": ActiveClassesDialog(campaign.taxonomy, campaign.taxonomy.active, self.window),
            "export": export,
            "environment": environment,
            "audit": AuditDialog(AuditOutlook(4900, 4.9e7, 0.05, 9.0, has_map=True), self.window),
        }
        for name, dialog in dialogs.items():
            dialog.show()
            self.pump(1)
            self.save(dialog.grab(), name)
            dialog.close()

    def effort(self) -> None:
        """Show the tab of effort before and after some labels; their effort is SIMULATED, and they are undone."""
        from simulated_effort import WHO, add_labels

        self.dock.show_tab(self.dock.effort)
        self.pump(0.5)
        self.take("effort_empty")
        add_labels(self.workspace.campaign)
        self.dock.header.interpreter.setText(WHO)
        self.workspace.session.interpreter = WHO
        self.plugin.desk.accounting.refresh()
        self.pump(2)
        self.take("effort")
        self.dock.show_tab(self.dock.label)
        self.pump(1)
        self.take("effort_day")
        self.workspace.session.undo()
        self.dock.header.interpreter.setText(PERSON)
        self.workspace.session.interpreter = PERSON

    def dates(self) -> None:
        """Walk through an older map, then compare two dates by line and by second view."""
        from qgis.core import QgsProject

        from mining_mapper.core.class_guess import guess_class
        from mining_mapper.plugin.panel.import_dialog import ImportDialog
        from mining_mapper.plugin.prior_import import Import, values_of

        campaign, desk = self.workspace.campaign, self.plugin.desk
        layer = self.older_map()
        QgsProject.instance().addMapLayer(layer)
        dialog = ImportDialog(campaign, self.window)
        dialog.field.setField("landuse")
        dialog.show()
        self.pump(1)
        self.save(dialog.grab(), "older_map_import")
        dialog.close()
        classes = {value: guess_class(value, campaign.taxonomy) for value in values_of(layer, "landuse")}
        desk.listing.lists.add("prior", Import(layer, campaign, "landuse", classes), "import")
        QgsProject.instance().removeMapLayer(layer.id())
        self.dock.show_tab(self.dock.lists)
        desk.listing.show_list("prior")
        desk.listing.take_focus()
        self.pump(2)
        self.take("older_map")
        desk.comparing.show_swipe(True)
        self.pump(2)
        self.take("swipe")
        desk.comparing.show_swipe(False)
        desk.comparing.show_view(True)
        self.pump(2)
        self.take("second_view")
        desk.comparing.show_view(False)
        desk.listing.lists.clear("prior")

    def review(self) -> None:
        """Build units, answer a round, show the next one."""
        session = self.workspace.session
        self.dock.show_review()
        self.pump(2)
        self.take("units")
        session.build_frame(self.dock.review.units.hectares.value())
        self.wait(lambda: session.state == "idle", "the units")
        session.propose(BATCH)
        self.truth = self.reference()
        for _ in range(BATCH + 3):
            self.answer()
        self.plugin.desk.reviewing.strip.toggle()
        self.plugin.desk.reviewing.strip.toggle()
        if not self.plugin.desk.reviewing.strip.isVisible():
            self.plugin.desk.reviewing.strip.toggle()
        self.pump(2)
        self.take("review")
        self.press("U")
        self.pump(0.5)
        self.take("review_cannot_decide")
        self.dock.review.choices.withdraw()
        self.report()
        self.lists()
        self.sites()
        self.compare()

    def lists(self) -> None:
        """Harvest the model's map and show the list, then the import of an older map."""
        from mining_mapper.plugin.panel.harvest_dialog import HarvestDialog
        from mining_mapper.plugin.panel.import_dialog import ImportDialog

        self.dock.show_tab(self.dock.lists)
        self.pump(0.5)
        self.take("lists_empty")
        dialog = HarvestDialog(0.9, 0.5, 0.15, self.window)
        dialog.show()
        self.pump(0.5)
        self.save(dialog.grab(), "harvest")
        dialog.close()
        self.plugin.desk.listing.filling.harvest()
        self.wait(lambda: self.dock.lists.table.shown(), "the harvest")
        self.pump(2)
        self.take("lists")
        dialog = ImportDialog(self.workspace.campaign, self.window)
        dialog.show()
        self.pump(0.5)
        self.save(dialog.grab(), "import")
        dialog.close()

    def sites(self) -> None:
        """Show the work list and the import of sites."""
        from mining_mapper.plugin.panel.site_import_dialog import SiteImportDialog
        from mining_mapper.plugin.panel.sites_tab import Deed

        siting = self.plugin.desk.siting
        self.dock.show_tab(self.dock.sites)
        self.pump(0.5)
        self.take("sites_empty")
        siting.sites.add_grid(1500.0)
        siting.show()
        siting.go_on()
        for deed in (Deed.DONE, Deed.NOTHING, Deed.HOLD):
            self.dock.sites.deeds[deed].click()
        self.pump(2)
        self.take("sites")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "register.csv"
            path.write_text("Mine;Commodity;Status;lon;lat\nNorth pit;granite;active;15,01;50,52\nSouth;;closed;;\n")
            dialog = SiteImportDialog(self.window)
            dialog.load(str(path))
            dialog.file.setFilePath("register.csv")
            dialog.show()
            self.pump(0.1)
            self.save(dialog.grab(), "sites_import")
            dialog.close()

    def compare(self) -> None:
        """Show the card with own labels, and the search for any class."""
        from qgis.PyQt.QtWidgets import QApplication

        self.dock.show_tab(self.dock.label)
        self.dock.label.classes.pick("PIT")
        self.dock.label.card.compare.setChecked(True)
        self.dock.label.unit_tool.setChecked(True)
        self.pump(2)
        self.take("compare")
        self.dock.label.card.compare.setChecked(False)
        self.press("/")
        self.pump(1)
        finder = QApplication.activePopupWidget()
        if finder is not None:
            self.save(finder.grab(), "find_class")
            finder.close()
        self.dock.label.unit_tool.setChecked(False)
        self.dock.show_review()

    def report(self) -> None:
        """Answer some more rounds, then show what the model can tell apart."""
        from mining_mapper.plugin.panel.model_report_dialog import ModelReportDialog

        for _ in range(60):
            self.answer()
        self.pump(1)
        self.dock.review.report.click()
        self.wait(lambda: self.window.findChildren(ModelReportDialog), "the report")
        dialog = self.window.findChildren(ModelReportDialog)[0]
        self.pump(1)
        self.save(dialog.grab(), "report")
        dialog.add.click()
        dialog.close()
        self.pump(2)
        self.take("review_applicability")

    def areas(self) -> None:
        """Answer some rounds and an audit sample, then show the areas."""
        from mining_mapper.core.estimation.audit import POINTS
        from mining_mapper.plugin.audit_plan import Plan
        from mining_mapper.plugin.panel.matrix_dialog import MatrixDialog

        session = self.workspace.session
        self.plugin.desk.estimating.draw_audit(Plan(POINTS, 60))
        self.wait(lambda: session.audits.state().drawn == 60, "the audit sample")
        for _ in range(ANSWERS):
            self.answer(by_key=False)
        session.ask_audits(60)
        while session.waiting:
            self.answer(by_key=False)
        # After audit units that were asked by hand no round comes by itself.
        if session.current is None:
            session.propose(BATCH)
        self.wait(lambda: session.current is not None, "the next candidates")
        self.dock.show_tab(self.dock.areas)
        self.pump(1)
        self.dock.areas.audit.check.click()
        self.wait(self.dock.areas.audit.accuracy.text, "the check of the map")
        self.pump(1)
        self.take("areas")
        scroll = self.dock.tabs.currentWidget().verticalScrollBar()
        scroll.setValue(scroll.maximum())
        self.pump(1)
        self.take("areas_audit")
        self.dock.areas.audit.matrix.click()
        self.pump(1)
        (matrix,) = self.window.findChildren(MatrixDialog)
        self.save(matrix.grab(), "matrix")
        matrix.close()

    def changes(self) -> None:
        """Label the earlier date truly, bring the labels up to the later one, and show list, dates and areas."""
        from mines import outlines
        from qgis.core import QgsProject, QgsRasterLayer

        from mining_mapper.core.landscape import simulate_landscape
        from mining_mapper.plugin.changing import earlier_scenes
        from mining_mapper.plugin.panel.add_scene_dialog import SceneRequest
        from mining_mapper.plugin.panel.change_dialog import ChangeDialog
        from mining_mapper.plugin.panel.sample import BANDS, SEED
        from mining_mapper.plugin.panel.sample import SIZE as SAMPLE_SIZE
        from mining_mapper.plugin.panel.scene_guess import guess_scene

        landscape = simulate_landscape(seed=SEED, size=SAMPLE_SIZE, n_bands=BANDS)
        workspace, later = self.workspace, self.workspace.campaign.scene["uuid"]
        layers = [each for each in QgsProject.instance().mapLayers().values() if isinstance(each, QgsRasterLayer)]
        layer = next(each for each in layers if landscape.dates[0].date in each.source())
        workspace.add_scene(SceneRequest(guess_scene(layer).to_scene(), None, False))
        self.pump(1)
        for code, outline in outlines(landscape, 0):
            workspace.session.digitise(outline, code)
        workspace.use_scene(later)
        self.pump(1)
        if workspace.campaign.frame() is None:
            workspace.session.build_frame(workspace.session.framing.default_hectares(), seed=1)
            self.wait(lambda: workspace.session.state == "idle", "the units")
        self.dock.show_tab(self.dock.lists)
        self.plugin.desk.listing.show_list("change")
        earlier = earlier_scenes(workspace.campaign)
        dialog = ChangeDialog(earlier, {earlier[0]["uuid"]: 72}, 0.5, self.window)
        dialog.show()
        self.pump(0.5)
        self.save(dialog.grab(), "change")
        dialog.close()
        self.plugin.desk.updating.compare(earlier[0]["uuid"])
        self.wait(lambda: self.dock.lists.table.shown(), "the changes")
        self.pump(3)
        self.take("changes")
        self.dock.show_tab(self.dock.areas)
        self.pump(2)
        self.take("change_areas")


def inside() -> None:
    """Take the pictures and end QGIS."""
    try:
        Pictures(os.environ["MINING_MAPPER_THEME"]).run()
    except Exception:
        traceback.print_exc()
    sys.stderr.flush()
    # QGIS asks about unsaved projects otherwise.
    os._exit(0)


if os.environ.get("MINING_MAPPER_THEME"):
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(2500, inside)
elif __name__ == "__main__":
    sys.exit(outside())
