"""Processing algorithm: cut an image into the units that are labelled and learnt."""

from __future__ import annotations

import json
import tempfile
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..paths import image_path
from ..translation import tr
from .ask_engine import ask_engine

_SMALLEST_HECTARES = 0.0001


class SegmentAlgorithm(QgsProcessingAlgorithm):
    """The same units that a campaign is made of, as a raster of unit numbers."""

    IMAGE, AREA, HECTARES, OUTPUT, UNITS = "IMAGE", "AREA", "UNIT_HECTARES", "OUTPUT", "UNITS"

    def createInstance(self) -> SegmentAlgorithm:
        """Return a fresh copy, as Processing asks for one each run."""
        return SegmentAlgorithm()

    def name(self) -> str:
        """Stable id."""
        return "segment"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return tr("Segment an image into units")

    def shortHelpString(self) -> str:
        """What it does, and what each parameter means."""
        return tr(
            "Cuts an image into units of similar surface, as a campaign of Mining Mapper does, and writes a raster of "
            "their numbers: 0 where there is no data or no area of interest, then 1 to n.\n\n"
            "Image: a raster file with a coordinate reference system, not rotated. Zeros along its edge and its nodata "
            "value are left out.\n"
            "Area of interest: polygons; only units inside them are made. The whole image when empty.\n"
            "Size of a unit: mean area in hectares; 21 pixels when empty. Smaller units follow small features and are "
            "more to look at.\n\n"
            "It needs the engine's environment, which the Mining Mapper panel installs."
        )

    def flags(self):
        """Run in the main thread: the engine's process speaks through its event loop."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        area = QgsProcessingParameterFeatureSource(
            self.AREA, tr("Area of interest"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        )
        hectares = QgsProcessingParameterNumber(
            self.HECTARES,
            tr("Size of a unit (hectares)"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=_SMALLEST_HECTARES,
        )
        for parameter, meaning in (
            (
                QgsProcessingParameterRasterLayer(self.IMAGE, tr("Image")),
                tr("A raster file with a coordinate reference system, not rotated"),
            ),
            (area, tr("Only units inside these polygons are made; the whole image when empty")),
            (hectares, tr("Mean area of a unit; 21 pixels when empty")),
            (
                QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Units")),
                tr("Raster of unit numbers to write, 0 where there is no unit"),
            ),
        ):
            parameter.setHelp(meaning)
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber(self.UNITS, tr("Number of units")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Let the engine segment; cancelling ends it within a second."""
        layer = self.parameterAsRasterLayer(parameters, self.IMAGE, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, self.IMAGE))
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        request: dict[str, Any] = {
            "scene": {"path": image_path(layer)},
            "path": output,
        }
        hectares = self.parameterAsDouble(parameters, self.HECTARES, context)
        if hectares:
            request["unit_hectares"] = hectares
        source = self.parameterAsSource(parameters, self.AREA, context)
        if source is not None:
            request["area"] = self._area(source, layer.crs(), context)
        with tempfile.TemporaryDirectory(prefix="mining-mapper-") as cache:
            built = ask_engine("frame.build", {**request, "cache": cache}, feedback)
        return {self.OUTPUT: output, self.UNITS: built["units"]}

    def _area(self, source: Any, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> dict[str, Any]:
        request = QgsFeatureRequest().setDestinationCrs(crs, context.transformContext())
        shapes = [feature.geometry() for feature in source.getFeatures(request) if feature.hasGeometry()]
        area = QgsGeometry.unaryUnion(shapes)
        if area.isEmpty():
            raise QgsProcessingException(tr("The area of interest holds no polygon."))
        return json.loads(area.asJson())
