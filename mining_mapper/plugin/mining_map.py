"""The model's map of mining as a layer: the calibrated probability of every unit, kept beside the campaign."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsColorRampShader,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..core.errors import CampaignError, Cancelled, MiningMapperError
from .background import Background, Errand
from .layers import mark_guess
from .map_check import MAPPED_PERCENT
from .session import Session
from .storage import new_uuid
from .translation import tr
from .units import Grid
from .whole_raster import write_whole

_STRIP_ROWS = 512
_NO_DATA = 255
_OPACITY = 0.7
_NOTHING, _DOUBTFUL, _MINING = QColor(0, 0, 0, 0), QColor("#f0e442"), QColor("#d55e00")


class MiningMap(QObject):
    """Asks the engine for the map of the scene and adds it to the project.

    Args:
        session: whose model maps.
        parent: owner.

    Signals:
        finished: the layer, or the `MiningMapperError`; None where the engine said why there is none.
    """

    finished = pyqtSignal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._writing: Background | None = None

    def start(self) -> None:
        """Begin; returns at once.

        Raises:
            FrameError: there are no units yet, or their raster is missing.
        """
        self._session.map(self._on_mapped)

    def cancel(self) -> None:
        """Write nothing more."""
        if self._writing is not None:
            self._writing.cancel()
            self._writing = None

    def _on_mapped(self, written: dict[str, Any] | None) -> None:
        if written is None:
            self.finished.emit(None)
            return
        campaign = self._session.campaign
        mining = campaign.taxonomy.mining_codes()
        target = campaign.maps_folder / f"mining_{new_uuid()[:8]}.tif"
        source, classes = Path(written["path"]), list(written["classes"])
        self._writing = Background(lambda errand: write_mining(source, classes, mining, target, errand), self)
        self._writing.finished.connect(self._on_written)
        self._writing.start()

    def _on_written(self, path: Path | MiningMapperError) -> None:
        self._writing = None
        self.finished.emit(path if isinstance(path, MiningMapperError) else add_map(path))


def write_mining(source: Path, classes: Sequence[str], mining: Collection[str], target: Path, errand: Errand) -> Path:
    """Sum the classes of mining in a map of the model; return the new raster.

    Args:
        source: what ``map.predict`` wrote: percents, a band a class.
        classes: of the bands.
        mining: codes of mining and its classes.
        target: percents of mining, one band; 255 where there is no unit.
        errand: of the background.

    Raises:
        FrameError: the map cannot be read.
        CampaignError: the raster cannot be written.
        Cancelled: nobody waits for it any more.
    """
    grid = Grid(source)
    bands = [band for band, code in enumerate(classes, 1) if code in mining]
    try:
        target.parent.mkdir(exist_ok=True)
        fill = partial(_sum_bands, grid, bands, gdal.Open(str(source)), errand)
        write_whole(target, grid.size, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE", "TILED=YES"], fill)
    except OSError as error:
        raise CampaignError(
            tr("{} cannot be written.").format(target),
            tr("Check that you may write there and that there is room."),
            str(error),
        ) from error
    return target


def _sum_bands(grid: Grid, bands: Sequence[int], reading: gdal.Dataset, errand: Errand, written: gdal.Dataset) -> None:
    """Write the sum of some bands of a raster into another one of its grid, strip by strip."""
    width, height = grid.size
    written.SetGeoTransform(reading.GetGeoTransform())
    written.SetProjection(reading.GetProjection())
    band_of_all = written.GetRasterBand(1)
    band_of_all.SetNoDataValue(_NO_DATA)
    for top in range(0, height, _STRIP_ROWS):
        if errand.cancelled():
            raise Cancelled("The map was given up.")
        window = [0, top, width, min(_STRIP_ROWS, height - top)]
        parts = [grid.read(window, band)[0] for band in bands]
        outside = grid.read(window, 1)[0] == _NO_DATA
        total = np.sum(parts, axis=0, dtype=np.int32) if parts else np.zeros(outside.shape, np.int32)
        # Percents are rounded band by band.
        band_of_all.WriteArray(np.where(outside, _NO_DATA, np.minimum(total, 100)).astype(np.uint8), 0, top)
        errand.done = (top + window[3]) / height


def add_map(path: Path) -> QgsRasterLayer:
    """Add a raster of percents of mining to the project, coloured from half on, and return its layer."""
    layer = QgsRasterLayer(str(path), tr("Mining by the model, percent"))
    mark_guess(layer)
    ramp = QgsColorRampShader(0.0, 100.0, None, QgsColorRampShader.Type.Interpolated)
    item = QgsColorRampShader.ColorRampItem
    ramp.setColorRampItemList(
        [
            item(0, _NOTHING, "0 %"),
            item(MAPPED_PERCENT - 1, _NOTHING, f"{MAPPED_PERCENT - 1} %"),
            item(MAPPED_PERCENT, _DOUBTFUL, f"{MAPPED_PERCENT} %"),
            item(100, _MINING, "100 %"),
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setOpacity(_OPACITY)
    layer.setRenderer(renderer)
    QgsProject.instance().addMapLayer(layer)
    return layer
