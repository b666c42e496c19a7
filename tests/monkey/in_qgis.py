"""The monkey's part inside QGIS; QGIS runs this file with ``--code``. ``MINING_MAPPER_MONKEY`` names its job."""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import sys
import time
import traceback
from pathlib import Path
from random import Random

JOB = json.loads(Path(os.environ["MINING_MAPPER_MONKEY"]).read_text(encoding="utf-8"))
OUT = Path(JOB["out"])
# The plugin of the profile must win over the repository's: it is what people have.
sys.path.append(JOB["repository"])
CRASH = (OUT / "crash.txt").open("w", encoding="utf-8")
faulthandler.enable(CRASH)
faulthandler.register(signal.SIGUSR1, CRASH)

from qgis.core import QgsApplication, QgsProject  # noqa: E402
from qgis.PyQt.QtCore import Qt, QTimer  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.utils import iface, plugins  # noqa: E402

from tests.monkey.actions import Actions  # noqa: E402
from tests.monkey.dialogs import Dialogs  # noqa: E402
from tests.monkey.disk import Disk  # noqa: E402
from tests.monkey.findings import Findings  # noqa: E402
from tests.monkey.hands import pump  # noqa: E402
from tests.monkey.hearing import Hearing, memory  # noqa: E402
from tests.monkey.held import freed, kept  # noqa: E402
from tests.monkey.ledger import Ledger  # noqa: E402
from tests.monkey.plants import plant_all  # noqa: E402
from tests.monkey.world import NAME  # noqa: E402

WINDOW = (1280, 800)
PAUSE_MILLISECONDS = 12
LOOK_EVERY = 25
PLANTED_AT = 6
SETTLE_EVERY = 4
SECONDS_TO_SETTLE = 3.0
SECONDS_OF_SETUP = 180.0
FIRST_ANSWERS = 12


class Monkey:
    """One run: prepares a campaign, acts until its time is over, looks at everything, ends QGIS.

    Attributes:
        number: of the action that is being done, from 1.
    """

    def __init__(self, job: dict) -> None:
        self.job = job
        self.number = 0
        self.findings = Findings(OUT / "findings.json", lambda: self.number)
        self.hearing = Hearing(self.findings, OUT)
        self.dialogs = Dialogs([Path(path) for path in job["readable"]], OUT / "made")
        images = [Path(path) for path in job["images"]]
        self.actions = Actions(OUT, images, Path(job["polygons"]), self.dialogs)
        self.journal = (OUT / "journal.jsonl").open("w", encoding="utf-8")
        self.disks: dict[Path, Disk] = {}
        self.ledgers: dict[Path, Ledger] = {}
        self.engines: set[int] = set()
        self.said: dict[str, int] = {}
        self._heard: set[int] = set()
        self._acting = 0
        self._over = False
        self._only = self._wanted_numbers(job.get("only") or "")
        self.hearing.follow(Path(job["engine_log"]))

    # ------------------------------------------------------------ beginning

    def prepare(self) -> None:
        """Make the campaign that is worked on: two scenes, units, some answers, a saved project."""
        iface.mainWindow().resize(*WINDOW)
        iface.mainWindow().move(0, 0)
        iface.newProject(False)
        for path in self.job["images"]:
            iface.addRasterLayer(path, Path(path).stem)
        plugin = plugins[NAME]
        plugin.show_panel()
        self.listen()
        self._create_campaign(plugin.workspace)
        for scene in [row["uuid"] for row in plugin.workspace.campaign.scenes()][::-1]:
            plugin.workspace.use_scene(scene)
            session = plugin.workspace.session
            session.build_frame(0.5, seed=self.job["seed"])
            self._wait(lambda session=session: session.state == "idle", "the units")
        session.propose(10)
        for place in range(FIRST_ANSWERS):
            self._wait(lambda: session.current is not None, "a candidate")
            QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_N if place % 3 else Qt.Key.Key_1)
            pump(0.05)
        QgsProject.instance().write(str(self.actions.project_path))
        self.look()

    def _create_campaign(self, workspace: object) -> None:
        from mining_mapper.core.taxonomy import load_taxonomy, presets
        from mining_mapper.plugin.panel.add_scene_dialog import SceneRequest
        from mining_mapper.plugin.panel.new_campaign_dialog import CampaignRequest
        from mining_mapper.plugin.panel.scene_guess import guess_scene

        self._wait(lambda: workspace.engine.state == "ready", "the engine")
        taxonomy = load_taxonomy(presets()[0])
        by_name = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
        older, newer = (by_name[Path(path).stem] for path in self.job["images"])
        path = self.actions.campaign_path
        path.parent.mkdir(parents=True, exist_ok=True)
        scene = guess_scene(newer).to_scene()
        request = CampaignRequest(str(path), scene, None, taxonomy, list(taxonomy.active), "AB")
        if not workspace.create(request):
            raise RuntimeError(f"The campaign could not be created: {self.said}")
        iface.mapCanvas().setDestinationCrs(newer.crs())
        iface.mapCanvas().setExtent(newer.extent())
        workspace.add_scene(SceneRequest(guess_scene(older).to_scene(), None, False))

    def _wait(self, condition, what: str) -> None:
        deadline = time.monotonic() + SECONDS_OF_SETUP
        while not condition():
            if time.monotonic() > deadline:
                raise RuntimeError(f"Waited {SECONDS_OF_SETUP:.0f} s for {what}; said: {self.said}")
            pump(0.02)

    # ------------------------------------------------------------ the loop

    def start(self) -> None:
        """Prepare, then act until the time or the number of actions is reached."""
        try:
            self.prepare()
        except Exception:
            self.findings.add("setup", traceback.format_exc())
            self.end()
            return
        self.began = time.monotonic()
        self._next()

    def _next(self) -> None:
        QTimer.singleShot(PAUSE_MILLISECONDS, self._step)

    def _step(self) -> None:
        """Do one action. The next one is planned first: a window that waits inside of this one is answered by it."""
        if self._over:
            return
        waiting = self.dialogs.waiting()
        if self._acting and waiting is None:
            self._next()
            return
        if waiting is None and self._is_over():
            self.end()
            return
        self._next()
        self._acting += 1
        try:
            self._act(waiting)
        finally:
            self._acting -= 1

    def _is_over(self) -> bool:
        passed = time.monotonic() - self.began >= 60 * self.job["minutes"]
        return self.number >= self.job["until"] if self.job["until"] else passed

    def _act(self, waiting: object) -> None:
        self.number += 1
        number = self.number
        rng = Random(f"{self.job['seed']}/{number}")
        if waiting is not None:
            self.write(number, "answer", type(waiting).__name__)
            self.write(number, "did", self.dialogs.answer(waiting, rng))
            return
        name, action = self.actions.draw(rng)
        if self._only and number not in self._only:
            return
        self.write(number, "begin", name)
        self.write(number, "did", action(rng))
        pump(0.0)
        self.listen()
        if rng.randrange(SETTLE_EVERY) == 0:
            self._settle()
        if self.job["plant"] and number == PLANTED_AT:
            plant_all(self.actions.campaign_path)
        if number % LOOK_EVERY == 0:
            self.look()

    def _settle(self) -> None:
        """Let the engine and the map come to rest, so that what follows depends less on their speed."""
        end = time.monotonic() + SECONDS_TO_SETTLE
        while time.monotonic() < end and self.actions.plugin is not None and self.dialogs.waiting() is None:
            if self.actions.workspace.engine.state not in ("busy", "starting") and not iface.mapCanvas().isDrawing():
                break
            pump(0.02)

    @staticmethod
    def _wanted_numbers(text: str) -> set[int]:
        wanted: set[int] = set()
        for part in filter(None, text.split(",")):
            first, _, last = part.partition("-")
            wanted.update(range(int(first), int(last or first) + 1))
        return wanted

    # ------------------------------------------------------------ listening and looking

    def listen(self) -> None:
        """Listen to whatever session, campaign and engine there is now."""
        plugin = self.actions.plugin
        if plugin is None:
            return
        workspace = plugin.workspace
        if id(workspace) not in self._heard:
            self._heard.add(id(workspace))
            workspace.said.connect(self._hear)
            workspace.opened.connect(self._on_opened)
            if workspace.session is not None:
                self._on_opened(workspace.session)
        if workspace.engine.process_id:
            self.engines.add(workspace.engine.process_id)

    def _on_opened(self, session: object) -> None:
        path = session.campaign.path
        self.ledgers.setdefault(path, Ledger()).listen(session)
        if path not in self.disks:
            self.disks[path] = Disk(path, lambda kind, text: self.findings.add(kind, text, text[:80]))
        session.message.connect(self._hear)
        self._guard(session)

    def _guard(self, session: object) -> None:
        """Look at every outline that is drawn with our own tools: where overlaps are not allowed, there is none."""
        digitise, disk = session.digitise, self.disks[session.campaign.path]

        def checked(*given, **named):
            label = digitise(*given, **named)
            campaign = session.campaign
            row = campaign.row("labels", label)
            if row["delineation"] == "tight" and not campaign.setting("allow_overlaps", False):
                beside = campaign.rows("labels", origin=["digitised", "harvested", "imported"], delineation="tight",
                                       scene=row["scene"])  # fmt: skip
                covered = disk.overlaps(label, [each["uuid"] for each in beside if each["uuid"] != label])
                if covered:
                    self.findings.add("overlap", f"{label} was drawn over {covered}", "a new label covers others")
            return label

        session.digitise = checked

    def _hear(self, news: object) -> None:
        text = f"{type(news).__name__}: {news}"
        self.said[text] = self.said.get(text, 0) + 1
        if "could not do this" in text:
            self.findings.add("engine", f"{text}\n{getattr(news, 'details', '')}", text)
        self.write(self.number, "said", text)

    def look(self) -> None:
        """Look at the files and the logs."""
        self.hearing.read_logs()
        for path, disk in self.disks.items():
            if not path.exists():
                continue
            try:
                disk.look()
                self.ledgers[path].check(disk, lambda kind, text: self.findings.add(kind, text, text[:80]))
            except Exception:
                self.findings.add("look", f"{path.name}: {traceback.format_exc()}", path.name)

    def write(self, number: int, kind: str, what: str) -> None:
        """Write a line into the journal, at once: what comes next may be the last."""
        self.journal.write(json.dumps({"n": number, "is": kind, "what": what}, ensure_ascii=False) + "\n")
        self.journal.flush()

    # ------------------------------------------------------------ end

    def end(self) -> None:
        """Close everything, look for the last time, tell what was found."""
        self._over = True
        self.listen()
        seconds = time.monotonic() - getattr(self, "began", time.monotonic())
        grown = memory()
        held = kept()
        self._step_of_end(self._close)
        self._step_of_end(self._check_engines)
        self.look()
        for disk in self.disks.values():
            disk.check_rasters()
        self.hearing.stop()
        summary = {
            "seed": self.job["seed"],
            "minutes": seconds / 60,
            "actions": self.number,
            "findings": len(self.findings),
            "answers": sum(len(ledger.entries) for ledger in self.ledgers.values()),
            "labels": sum(len(disk.rows("labels")) for disk in self.disks.values()),
            "campaigns": len(self.disks),
            "longest passes": sorted(self.hearing.stalls, key=lambda stall: -stall[1])[:10],
            "passes over 2 s": len(self.hearing.stalls),
            "memory": [self.hearing.memory_at_start, grown, freed()],
            "held": held,
            "warnings": dict(self.hearing.warnings.most_common(25)),
            "said": self.said,
        }
        (OUT / "summary.json").write_text(json.dumps(summary, indent=1, ensure_ascii=False), encoding="utf-8")
        self.journal.flush()
        # QGIS's own end may crash after Python's; everything is on the disk.
        os._exit(1 if len(self.findings) else 0)

    def _step_of_end(self, step) -> None:
        try:
            step()
        except Exception:
            self.findings.add("exception", traceback.format_exc())

    def _close(self) -> None:
        from qgis.utils import unloadPlugin

        if self.actions.plugin is not None:
            unloadPlugin(NAME)
        pump(0.5)
        QgsProject.instance().setDirty(False)
        QgsProject.instance().clear()
        QgsApplication.processEvents()
        pump(0.5)

    def _check_engines(self) -> None:
        for number in self.engines:
            command = Path(f"/proc/{number}/cmdline")
            state = Path(f"/proc/{number}/stat")
            if command.exists() and b"mining_mapper" in command.read_bytes() and ") Z" not in state.read_text():
                self.findings.add("orphan", f"The engine's process {number} still runs after the plugin was unloaded.")


MONKEY = Monkey(JOB)
QTimer.singleShot(1500, MONKEY.start)
