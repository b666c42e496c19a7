"""Processing algorithm: write the training set of a campaign."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.export_options import OPTIONS, Option
from ...core.words import CAMPAIGN
from ..translation import said, tr
from .ask_engine import ask_engine

_FIRST = ("formats", "chip_size", "vocabulary", "split")


class ExportAlgorithm(QgsProcessingAlgorithm):
    """The same training set as the panel's, for models and batches of campaigns."""

    CAMPAIGN, FOLDER, PREVIEW = "CAMPAIGN", "FOLDER", "PREVIEW"
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
        about = tr(
            "Writes the labels of a campaign of Mining Mapper with every attribute and their weights, and parts of the "
            "image with masks of the classes, in the formats that are chosen, with a file (README.md) that says what "
            "is in there and what may be concluded from it.\n\n"
            "Campaign: its GeoPackage. It is only read, and may be open in the panel.\n"
        )
        options = "".join(f"{tr(option.caption)}: {tr(option.meaning)}.\n" for option in OPTIONS)
        end = tr(
            "Preview only: say counts, sizes and warnings, and write nothing.\n"
            "Folder: new or empty.\n\n"
            "It needs the engine's environment, which the Mining Mapper panel installs."
        )
        return about + options + end

    def flags(self):
        """Run in the main thread: the engine's process speaks through its event loop."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        campaign = QgsProcessingParameterFile(self.CAMPAIGN, tr("Campaign"), extension="gpkg")
        campaign.setHelp(tr(CAMPAIGN.meaning))
        preview = QgsProcessingParameterBoolean(self.PREVIEW, tr("Preview only"), False)
        preview.setHelp(tr("Say counts, sizes and warnings, and write nothing"))
        folder = QgsProcessingParameterFolderDestination(self.FOLDER, tr("Training set"))
        folder.setHelp(tr("A new or empty folder"))
        for parameter in (campaign, *map(_parameter, OPTIONS), preview, folder):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber(self.LABELS, tr("Number of labels")))
        self.addOutput(QgsProcessingOutputNumber(self.FILES, tr("Number of files")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Let the engine read the campaign and write; cancelling leaves nothing behind."""
        folder = self.parameterAsString(parameters, self.FOLDER, context)
        request = {
            "campaign": self.parameterAsFile(parameters, self.CAMPAIGN, context),
            "folder": folder,
            "options": {option.name: self._value(option, parameters, context) for option in OPTIONS},
        }
        preview = self.parameterAsBool(parameters, self.PREVIEW, context)
        told = ask_engine("export.preview" if preview else "export.write", request, feedback)
        for warning in told["warnings"]:
            feedback.pushInfo(said(warning))
        if preview:
            nowhere = tr("In no part") if len(told["parts"]) > 1 else tr("Not split")
            for part, found in told["parts"].items():
                words = tr("%(part)s – labels: %(labels)d, chips: %(chips)d")
                feedback.pushInfo(words % {"part": part or nowhere, **found})
            feedback.pushInfo(tr("About %d bytes on the disk.") % told["bytes"])
        return {
            self.FOLDER: folder,
            self.LABELS: sum(told["counts"].values()),
            self.FILES: len(told.get("files", [])),
        }

    def _value(self, option: Option, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        name = option.name.upper()
        if option.kind in ("choice", "choices"):
            values = list(option.choices or {})
            chosen = [values[index] for index in self.parameterAsEnums(parameters, name, context)]
            if not chosen:
                raise QgsProcessingException(tr("No format is chosen; tick at least one."))
            return chosen if option.kind == "choices" else chosen[0]
        if option.kind == "text":
            return self.parameterAsString(parameters, name, context)
        as_number = self.parameterAsInt if option.kind == "whole" else self.parameterAsDouble
        return as_number(parameters, name, context)


def _parameter(option: Option) -> QgsProcessingParameterDefinition:
    """Return the parameter of an option; all but the first few are advanced."""
    name, caption = option.name.upper(), tr(option.caption) + (f" ({tr(option.unit)})" if option.unit else "")
    if option.kind in ("choice", "choices"):
        values, many = list(option.choices or {}), option.kind == "choices"
        default = [values.index(value) for value in option.default] if many else values.index(option.default)
        captions = [tr(text) for text in (option.choices or {}).values()]
        parameter = QgsProcessingParameterEnum(name, caption, captions, many, default)
    elif option.kind == "text":
        parameter = QgsProcessingParameterString(name, caption, option.default, optional=True)
    else:
        kinds = QgsProcessingParameterNumber.Type
        kind = kinds.Integer if option.kind == "whole" else kinds.Double
        least, most = option.least, option.most
        parameter = QgsProcessingParameterNumber(name, caption, kind, option.default, minValue=least, maxValue=most)
    parameter.setHelp(tr(option.meaning))
    if option.name not in _FIRST:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter
