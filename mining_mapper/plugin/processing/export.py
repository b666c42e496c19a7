"""Processing algorithm: write the training set of a campaign."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ..translation import tr
from .ask_engine import ask_engine

_CHIP_PIXELS = 128
_CHIPS = (16, 4096)
_FORMATS = ("gpkg", "geojson", "chips")


class ExportAlgorithm(QgsProcessingAlgorithm):
    """The same training set as the panel's, for models and batches of campaigns."""

    CAMPAIGN, FORMATS, CHIP_PIXELS, FOLDER = "CAMPAIGN", "FORMATS", "CHIP_PIXELS", "FOLDER"
    LABELS, FILES = "LABELS", "FILES"

    def createInstance(self) -> ExportAlgorithm:
        """Return a fresh copy, as Processing asks for one each run."""
        return ExportAlgorithm()

    def name(self) -> str:
        """Stable id."""
        return "export"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return tr("Export a campaign's training set")

    def shortHelpString(self) -> str:
        """What it does, and what each parameter means."""
        return tr(
            "Writes the labels of a campaign of Mining Mapper with every attribute and their weights, and squares of "
            "the image with masks of the classes, with a file (dataset.json) that says what is in there.\n\n"
            "Campaign: its GeoPackage. It is only read, and may be open in the panel.\n"
            "Formats: GeoPackage, GeoJSON, image and mask chips (GeoTIFF).\n"
            "Size of a chip: its side in pixels of the image.\n"
            "Folder: new or empty.\n\n"
            "It needs the engine's environment, which the Mining Mapper panel installs."
        )

    def flags(self):
        """Run in the main thread: the engine's process speaks through its event loop."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        names = [tr("GeoPackage"), tr("GeoJSON"), tr("Image and mask chips (GeoTIFF)")]
        whole, side = QgsProcessingParameterNumber.Type.Integer, tr("Size of a chip (pixels)")
        every = list(range(len(names)))
        self.addParameter(QgsProcessingParameterFile(self.CAMPAIGN, tr("Campaign"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterEnum(self.FORMATS, tr("Formats"), names, True, every))
        self.addParameter(
            QgsProcessingParameterNumber(
                self.CHIP_PIXELS, side, whole, _CHIP_PIXELS, minValue=_CHIPS[0], maxValue=_CHIPS[1]
            )
        )
        self.addParameter(QgsProcessingParameterFolderDestination(self.FOLDER, tr("Training set")))
        self.addOutput(QgsProcessingOutputNumber(self.LABELS, tr("Number of labels")))
        self.addOutput(QgsProcessingOutputNumber(self.FILES, tr("Number of files")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Let the engine read the campaign and write; cancelling leaves nothing behind."""
        chosen = self.parameterAsEnums(parameters, self.FORMATS, context)
        if not chosen:
            raise QgsProcessingException(tr("No format is chosen; tick at least one."))
        folder = self.parameterAsString(parameters, self.FOLDER, context)
        options = {
            "formats": [_FORMATS[index] for index in chosen],
            "chip_size": self.parameterAsInt(parameters, self.CHIP_PIXELS, context),
        }
        campaign = self.parameterAsFile(parameters, self.CAMPAIGN, context)
        written = ask_engine("export.write", {"campaign": campaign, "folder": folder, "options": options}, feedback)
        for warning in written["warnings"]:
            feedback.pushInfo(warning)
        return {self.FOLDER: folder, self.LABELS: sum(written["counts"].values()), self.FILES: len(written["files"])}
