"""Mining Mapper's place in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ...core.words import DRIVERS, RASTER_ENDINGS, WORDS
from ..panel.look import own_icon
from .export import ExportAlgorithm
from .import_map import ImportAlgorithm
from .segment import SegmentAlgorithm
from .words import WordAlgorithm

PROVIDER_ID = "miningmapper"


class MiningMapperProvider(QgsProcessingProvider):
    """Offers the steps that make sense without the panel."""

    def id(self) -> str:
        """Stable id, part of every algorithm's id."""
        return PROVIDER_ID

    def name(self) -> str:
        """Name in the toolbox."""
        return "Mining Mapper"

    def icon(self) -> QIcon:
        """Icon in the toolbox."""
        return own_icon("mining_mapper.svg")

    def supportsNonFileBasedOutput(self) -> bool:
        """Say that the engine writes files: no tables of databases, no layers in memory."""
        return False

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Endings of the vector files that the engine writes, the usual one first."""
        return [ending.removeprefix(".") for ending in DRIVERS]

    def supportedOutputTableExtensions(self) -> list[str]:
        """Endings of tables without shapes: there are none among the layers."""
        return self.supportedOutputVectorLayerExtensions()

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Endings of the rasters that the engine writes, the usual one first."""
        return [ending.removeprefix(".") for ending in RASTER_ENDINGS]

    def loadAlgorithms(self) -> None:
        """Add the algorithms."""
        # QGIS itself writes to a campaign; on the command line the same word writes a list for it.
        words = [WordAlgorithm(word) for word in WORDS if word.name != ImportAlgorithm().name()]
        for algorithm in (SegmentAlgorithm(), *words, ImportAlgorithm(), ExportAlgorithm()):
            self.addAlgorithm(algorithm)
