"""One Processing algorithm for each word that the command line knows too (``core/words.py``)."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ...core.words import FILTERS, Field, Word
from ..paths import image_path
from ..stored_rows import to_json
from ..translation import tr
from .ask_engine import ask_engine

_RESULT, _COUNT = "RESULT", "COUNT"
_COUNTED = ("units", "candidates", "objects", "changes", "answers")
FORMATS_READ = ("gpkg", "shp", "geojson", "fgb")
LAYER_OF = {"field": "LABELS"}
"""Field -> the parameter of the layer whose fields are offered."""


class WordAlgorithm(QgsProcessingAlgorithm):
    """Does what a word says, in an engine of its own.

    Args:
        word: of ``core/words.py``.
    """

    def __init__(self, word: Word) -> None:
        super().__init__()
        self._word = word

    def createInstance(self) -> WordAlgorithm:
        """Return a fresh copy, as Processing asks for one each run."""
        return WordAlgorithm(self._word)

    def name(self) -> str:
        """Stable id."""
        return self._word.name

    def displayName(self) -> str:
        """Name in the toolbox."""
        return tr(self._word.caption)

    def shortHelpString(self) -> str:
        """What it does, and what each parameter means."""
        about = tr(self._word.meaning)
        fields = "".join(f"{tr(field.caption)}: {tr(field.meaning)}.\n" for field in self._word.fields)
        end = tr("It needs the engine's environment, which the Mining Mapper panel installs.")
        return f"{about[0].upper()}{about[1:]}.\n\n{fields}\n{end}"

    def flags(self):
        """Run in the main thread: the engine's process speaks through its event loop."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for field in self._word.fields:
            self.addParameter(_parameter(field))
        self.addOutput(QgsProcessingOutputNumber(_COUNT, tr("Number of rows")))
        self.addOutput(QgsProcessingOutputString(_RESULT, tr("What was told, as JSON")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Let the engine do it; cancelling ends it within a second and leaves nothing behind."""
        values = {field.name: self._value(field, parameters, context, feedback) for field in self._word.fields}
        told = ask_engine("word.run", {"word": self._word.name, "values": values}, feedback)
        rows = told.get("areas", [])
        for row in rows if isinstance(rows, list) else []:
            feedback.pushInfo(to_json(row))
        outputs = {field.name.upper(): values[field.name] for field in self._word.fields if field.is_output}
        count = next((told[name] for name in _COUNTED if isinstance(told.get(name), int)), len(told.get("areas", [])))
        return {**outputs, _COUNT: count, _RESULT: to_json(told)}

    def _value(
        self, field: Field, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Any:
        name = field.name.upper()
        if field.kind in ("image", "units"):
            layer = self.parameterAsRasterLayer(parameters, name, context)
            return image_path(layer) if layer is not None else ""
        if field.kind == "layer":
            return self._source_of_layer(parameters, name, context, feedback)
        if field.kind == "field":
            return self.parameterAsString(parameters, name, context)
        if field.kind in ("vector", "raster"):
            return self.parameterAsOutputLayer(parameters, name, context)
        if field.is_output:
            return self.parameterAsFileOutput(parameters, name, context)
        if field.kind == "choice":
            return list(field.choices or {})[self.parameterAsEnum(parameters, name, context)]
        ways = {
            "campaign": self.parameterAsFile, "file": self.parameterAsFile, "whole": self.parameterAsInt,
            "real": self.parameterAsDouble, "flag": self.parameterAsBool,
        }  # fmt: skip
        return ways.get(field.kind, self.parameterAsString)(parameters, name, context)

    def _source_of_layer(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str:
        """Return the file of a layer, with the layer's name in it; layers that are no file are written to one."""
        if self.parameterAsVectorLayer(parameters, name, context) is None:
            return ""
        path, layer = self.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, name, context, list(FORMATS_READ), FORMATS_READ[0], feedback
        )
        return f"{path}|layername={layer}" if layer else path


def _parameter(field: Field) -> QgsProcessingParameterDefinition:
    name, caption, optional = field.name.upper(), tr(field.caption), field.optional
    parameter = _output(field, name, caption) if field.is_output else _input(field, name, caption, optional)
    parameter.setHelp(tr(field.meaning))
    return parameter


def _output(field: Field, name: str, caption: str) -> QgsProcessingParameterDefinition:
    if field.kind == "vector":
        return QgsProcessingParameterVectorDestination(name, caption, QgsProcessing.SourceType.TypeVectorPolygon)
    if field.kind == "raster":
        return QgsProcessingParameterRasterDestination(name, caption)
    ending = FILTERS[field.kind]
    more = ";;CSV (*.csv)" if field.kind == "table" else ""
    return QgsProcessingParameterFileDestination(name, caption, f"{ending} (*.{ending}){more}", None, field.optional)


def _input(field: Field, name: str, caption: str, optional: bool) -> QgsProcessingParameterDefinition:
    if field.kind in ("campaign", "file"):
        ending = "gpkg" if field.kind == "campaign" else "onnx"
        return QgsProcessingParameterFile(name, caption, extension=ending, optional=optional)
    if field.kind in ("image", "units"):
        return QgsProcessingParameterRasterLayer(name, caption, None, optional)
    if field.kind == "layer":
        kinds = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        return QgsProcessingParameterVectorLayer(name, caption, kinds, None, optional)
    if field.kind == "field":
        return QgsProcessingParameterField(name, caption, None, LAYER_OF[field.name], optional=optional)
    if field.kind == "choice":
        values = list(field.choices or {})
        captions = [tr(text) for text in (field.choices or {}).values()]
        return QgsProcessingParameterEnum(name, caption, captions, False, values.index(field.default))
    if field.kind == "flag":
        return QgsProcessingParameterBoolean(name, caption, bool(field.default))
    if field.kind in ("whole", "real"):
        kinds = QgsProcessingParameterNumber.Type
        kind = kinds.Integer if field.kind == "whole" else kinds.Double
        return QgsProcessingParameterNumber(
            name, caption, kind, field.default, minValue=field.least, maxValue=field.most
        )
    return QgsProcessingParameterString(name, caption, field.default, optional=optional or field.default == "")
