"""What the monkey looks for, it finds: every kind of trouble is planted once, and nothing is found without."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import ogr
from panel_fixtures import InstantEngine, campaign, image  # noqa: F401
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTimer, qCritical

from mining_mapper.plugin.session import Session

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.monkey import plants  # noqa: E402
from tests.monkey.disk import Disk  # noqa: E402
from tests.monkey.findings import Findings  # noqa: E402
from tests.monkey.hearing import LONGEST_PASS, Hearing  # noqa: E402
from tests.monkey.ledger import Ledger  # noqa: E402


class Watch:
    """A session with a drawn round, watched as the monkey watches it."""

    def __init__(self, campaign, wait_for):  # noqa: F811
        self.campaign = campaign
        self.session = Session(campaign, InstantEngine())
        self.found: list[tuple[str, str]] = []
        self.disk = Disk(campaign.path, lambda kind, text: self.found.append((kind, text)))
        self.ledger = Ledger()
        self.ledger.listen(self.session)
        self.session.build_frame(1.0)
        wait_for(lambda: self.session.state == "idle")
        self.session.propose(6)
        wait_for(lambda: self.session.current is not None)
        self.look()

    def look(self) -> list[str]:
        """Look at the file and return the kinds of what was found."""
        self.disk.look()
        self.ledger.check(self.disk, lambda kind, text: self.found.append((kind, text)))
        return [kind for kind, _text in self.found]

    def label(self, code: str = "PIT") -> str:
        """Digitise the shape of the current candidate."""
        return self.session.digitise(self.session.current.geometry, code)


@pytest.fixture
def watch(campaign, wait_for):  # noqa: F811
    made = Watch(campaign, wait_for)
    yield made
    made.session.close()


def sql(path, statement):
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)


def test_ordinary_work_is_no_finding(watch):
    session, labels = watch.session, []
    session.answer("PIT")
    session.answer("NEG")
    session.specify("HLP") if "HLP" in session.campaign.taxonomy.children("NEG") else None
    session.undecided("cloud")
    labels.append(watch.label())
    session.undo()
    session.later()
    session.undo()
    session.redo()
    session.answer("WRD")
    session.undo()
    session.campaign.undo_last("labels")
    session.undo_answer(next(row["uuid"] for row in session.campaign.rows("draws", state="undecided")))
    assert watch.look() == []
    assert len(watch.ledger.entries) == 4 and [entry.stands for entry in watch.ledger.entries.values()].count(True) == 1


def test_a_lost_answer_is_found(watch):
    watch.session.answer("PIT")
    assert watch.look() == []
    plants.lost_answer(watch.campaign.path)
    kinds = watch.look()
    assert "lost answer" in kinds and "journal" in kinds and "draws" not in kinds


def test_an_answer_that_was_taken_back_is_not_missed(watch):
    watch.session.answer("PIT")
    watch.session.undo()
    assert watch.look() == []
    watch.session.redo()
    plants.lost_answer(watch.campaign.path)
    assert "lost answer" in watch.look()


def test_a_lost_label_is_found(watch):
    watch.label()
    watch.look()
    sql(watch.campaign.path, "DELETE FROM history WHERE 0")
    dataset = ogr.Open(str(watch.campaign.path), 1)
    dataset.ExecuteSQL("DELETE FROM labels")
    dataset = None
    assert watch.look() == ["lost row"]


def test_an_invalid_geometry_is_found(watch):
    watch.label()
    watch.look()
    plants.invalid_geometry(watch.campaign.path)
    assert "geometry" in watch.look()


def test_labels_over_each_other_are_found_and_neighbours_are_not(watch):
    first, again = watch.label(), watch.label()
    watch.session.later()
    beside = watch.label()
    assert watch.disk.overlaps(again, [first, beside]) == [first]


def test_a_label_that_fills_the_hole_of_another_is_not_over_it(watch):
    # What they have in common is a closed line, to which newer versions of GDAL give an area.
    shape = watch.session.current.geometry
    around = watch.session.digitise(shape.buffer(50, 4).difference(shape), "PIT")
    assert watch.disk.overlaps(watch.label(), [around]) == []


@pytest.mark.parametrize(
    "change",
    ["q = 0", "q = 1.5", '"order" = "order" + 100', "unit = 1", "state = 'undecided'", "left_units = 3"],
)
def test_draws_that_are_not_what_was_drawn_are_found(watch, change):
    sql(watch.campaign.path, f'UPDATE draws SET {change} WHERE "order" = (SELECT max("order") FROM draws)')
    assert "draws" in watch.look()


def test_another_raster_of_units_is_found(watch):
    frame = watch.campaign.frame()
    raster = watch.campaign.frame_path(frame)
    watch.disk.rows("frames")[frame["uuid"]]["sha256"] = hashlib.sha256(raster.read_bytes()).hexdigest()
    watch.disk.check_rasters()
    assert watch.found == []
    raster.write_bytes(raster.read_bytes() + b" ")
    watch.disk.check_rasters()
    assert [kind for kind, _text in watch.found] == ["draws"]


def test_a_gap_in_the_journal_is_found(watch):
    watch.session.answer("PIT")
    sql(watch.campaign.path, "DELETE FROM history WHERE sequence = (SELECT max(sequence) - 1 FROM history)")
    assert "journal" in watch.look()


# ---------------------------------------------------------------- what is heard


@pytest.fixture
def hearing(tmp_path, qgis_app):
    made = Hearing(Findings(tmp_path / "findings.json", lambda: 7), tmp_path)
    hook = sys.excepthook
    yield made
    made.stop()
    assert hook == sys.excepthook


def test_exceptions_critical_messages_and_logs_are_heard(hearing, tmp_path):
    log = tmp_path / "engine.log"
    log.write_text("Traceback (most recent call last):\nof an earlier day\n", encoding="utf-8")
    hearing.follow(log)
    for _ in range(2):
        QTimer.singleShot(0, plants.raise_exception)
        QCoreApplication.processEvents()
    qCritical(b"a critical message")
    logged = QgsApplication.messageLog().logMessage
    logged("a critical entry", "Mining Mapper", Qgis.MessageLevel.Critical)
    logged("Could not add ring", "Messages", Qgis.MessageLevel.Critical)
    logged("a mere warning", "Mining Mapper", Qgis.MessageLevel.Warning)
    with log.open("a", encoding="utf-8") as opened:
        opened.write('Traceback (most recent call last):\n  File "x.py", line 3, in f\nKeyError: 1\n')
    hearing.read_logs()
    told = json.loads((tmp_path / "findings.json").read_text(encoding="utf-8"))
    assert [(each["kind"], each["times"], each["first"]) for each in told] == [
        ("exception", 2, 7), ("Qt critical", 1, 7), ("message log", 1, 7), ("engine log", 1, 7),
    ]  # fmt: skip


def test_a_window_that_does_not_answer_is_noted(hearing):
    hearing._last -= LONGEST_PASS + 1
    hearing._on_beat()
    assert len(hearing.stalls) == 1 and hearing.stalls[0][0] == 7 and hearing.stalls[0][1] > LONGEST_PASS + 1
