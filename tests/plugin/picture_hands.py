"""Eyes and hands of who takes the pictures: answers truly, presses keys, waits, and saves what is seen."""

from __future__ import annotations

import os
import time
from pathlib import Path

REPOSITORY = Path(os.environ.get("MINING_MAPPER_REPOSITORY") or Path(__file__).resolve().parents[2])
OUT = REPOSITORY / "docs" / "screenshots"
WANTED = os.environ.get("MINING_MAPPER_PICTURES", "").split()
LEAST_METRES = 5000.0


class PictureHands:
    """What every picture needs.

    Attributes:
        theme: of QGIS, in the name of each picture.
        iface, window: QGIS's interface and its main window.
        workspace, dock, truth: set on the way: what is open, the panel, and what tells the class of a unit.
    """

    def __init__(self, theme: str) -> None:
        from qgis.utils import iface

        self.theme = theme
        self.iface = iface
        self.window = iface.mainWindow()

    def older_map(self):
        """Return the mines of the sample's first date as a layer in degrees, one field for what they are."""
        from osgeo import gdal, ogr
        from qgis.core import (
            QgsCoordinateReferenceSystem,
            QgsCoordinateTransform,
            QgsFeature,
            QgsGeometry,
            QgsProject,
            QgsVectorLayer,
        )

        from mining_mapper.core.landscape import CODES, simulate_landscape
        from mining_mapper.plugin.panel.sample import BANDS, SEED
        from mining_mapper.plugin.panel.sample import SIZE as SAMPLE_SIZE

        landscape = simulate_landscape(seed=SEED, size=SAMPLE_SIZE, n_bands=BANDS)
        classes = landscape.dates[0].classes
        left, right, _, top, _, down = landscape.geotransform
        raster = gdal.GetDriverByName("MEM").Create("", classes.shape[1], classes.shape[0], 1, gdal.GDT_Int32)
        raster.SetGeoTransform((left, right, 0, top, 0, down))
        raster.GetRasterBand(1).WriteArray(classes.astype("int32"))
        source = ogr.GetDriverByName("Memory").CreateDataSource("")
        shapes = source.CreateLayer("shapes")
        shapes.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
        gdal.Polygonize(raster.GetRasterBand(1), None, shapes, 0)
        campaign = self.workspace.campaign
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        there = QgsCoordinateTransform(campaign.crs, degrees, QgsProject.instance())
        words = {"PIT": "quarry", "QRY": "quarry", "WRD": "spoil_heap", "TSF": "tailings_pond"}
        layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=landuse:string", "Older map", "memory")
        for shape in shapes:
            word = words.get(CODES.get(shape["value"], ""))
            outline = QgsGeometry.fromWkt(shape.geometry().ExportToWkt())
            if word and outline.area() > LEAST_METRES:
                outline.transform(there)
                feature = QgsFeature(layer.fields())
                feature.setGeometry(outline)
                feature.setAttributes([word])
                layer.dataProvider().addFeature(feature)
        return layer

    def answer(self, by_key: bool = True) -> None:
        """Answer the next question truly, with its key where it has one."""
        session = self.workspace.session
        self.wait(lambda: session.current is not None, "the next candidates")
        code = self.truth(session.current.geometry)
        keys = {**{active: str(digit) for digit, active in enumerate(session.active, 1)}, "NEG": "N"}
        if by_key and code in keys:
            self.press(keys[code])
        else:
            session.answer(code)

    def reference(self):
        """Return what tells the class of a unit from the landscape that the sample was made of."""
        from mining_mapper.core.landscape import CODES, simulate_landscape
        from mining_mapper.plugin.panel.sample import BANDS, SEED
        from mining_mapper.plugin.panel.sample import SIZE as SAMPLE_SIZE

        landscape = simulate_landscape(seed=SEED, size=SAMPLE_SIZE, n_bands=BANDS)
        classes = landscape.dates[-1].classes
        left, right, _, top, _, down = landscape.geotransform

        def class_of(geometry):
            point = geometry.pointOnSurface().asPoint()
            return CODES.get(int(classes[int((point.y() - top) / down), int((point.x() - left) / right)]), "NEG")

        return class_of

    def press(self, key: str) -> None:
        """Press a key on the map, as a person does."""
        from qgis.PyQt.QtTest import QTest

        QTest.keyClicks(self.iface.mapCanvas(), key)
        self.pump(0.3)

    def take(self, name: str) -> None:
        """Save a picture of the whole window."""
        self.save(self.window.grab(), name)

    def save(self, picture, name: str) -> None:
        """Save a picture of this theme, unless others are wanted."""
        if not WANTED or name in WANTED:
            picture.save(str(OUT / f"{name}_{self.theme}.png"))

    def wait(self, condition, what: str) -> None:
        """Let QGIS work until a condition holds."""
        end = time.monotonic() + 90
        while not condition():
            if time.monotonic() > end:
                raise RuntimeError(f"Waited too long for {what}")
            self.pump(0.05)

    def pump(self, seconds: float) -> None:
        """Let QGIS work for so long."""
        from qgis.PyQt.QtCore import QCoreApplication

        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.01)
