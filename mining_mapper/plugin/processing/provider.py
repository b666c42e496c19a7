"""Mining Mapper's place in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ...core.words import WORDS
from ..panel.look import own_icon
from .export import ExportAlgorithm
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

    def loadAlgorithms(self) -> None:
        """Add the algorithms."""
        for algorithm in (SegmentAlgorithm(), *map(WordAlgorithm, WORDS), ExportAlgorithm()):
            self.addAlgorithm(algorithm)
