"""A campaign on a toy scene, a label in it, and another process that opens it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import campaigns
import pytest

import mining_mapper
from mining_mapper.plugin.campaign import Campaign

HERE = Path(__file__).resolve().parent

PACKAGE_PARENT = Path(mining_mapper.__file__).resolve().parents[1]

SQUARE = campaigns.square(40, 40)

# Opens the campaign given on the command line in another process and does what follows.
OTHER_QGIS = f"""
import os, signal, sys, time
sys.path.insert(0, {str(PACKAGE_PARENT)!r})
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from mining_mapper.plugin.campaign import Campaign
campaign = Campaign.open(sys.argv[1])
"""


def run_other(body: str, path: Path) -> subprocess.Popen:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", OTHER_QGIS + body, str(path)], stdout=subprocess.PIPE, text=True, env=environment
    )


def stored(path: Path, table: str) -> int:
    """Count the rows of a table with a reader of its own."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        return database.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]


@pytest.fixture
def campaign(project, tmp_path):
    made = campaigns.new_campaign(tmp_path)
    yield made
    made.close()


def add_label(campaign: Campaign, code: str = "PIT", what: str = "digitise") -> str:
    with campaign.action(what) as edit:
        return edit.insert("labels", {"class": code}, SQUARE)
