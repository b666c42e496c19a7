"""Trouble to order: what proves that the monkey finds it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from osgeo import ogr
from qgis.PyQt.QtCore import QTimer


def raise_exception() -> None:
    """Raise what nobody catches."""
    raise KeyError("planted")


def lost_answer(path: Path) -> None:
    """Take the last answer out of a campaign's file, as if it had never been given."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(
            "UPDATE draws SET state = 'open', y = NULL, answered = NULL, interpreter = NULL WHERE \"order\" = "
            "(SELECT max(\"order\") FROM draws WHERE state = 'answered')"
        )


def invalid_geometry(path: Path) -> None:
    """Cross the outline of a label of a campaign's file."""
    dataset = ogr.Open(str(path), 1)
    layer = dataset.GetLayerByName("labels")
    feature = next(iter(layer))
    left, right, bottom, top = feature.GetGeometryRef().GetEnvelope()
    bow = f"MULTIPOLYGON((({left} {bottom},{right} {top},{right} {bottom},{left} {top},{left} {bottom})))"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(bow))
    layer.SetFeature(feature)


def plant_all(path: Path) -> None:
    """Plant an exception, an invalid geometry and a lost answer."""
    QTimer.singleShot(0, raise_exception)
    invalid_geometry(path)
    lost_answer(path)
