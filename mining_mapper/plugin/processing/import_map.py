"""Processing algorithm: bring polygons of another map, or places to look at, into a campaign."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsVectorLayer,
)

from ...core.class_guess import given_classes, guess_class
from ...core.errors import CampaignError, MiningMapperError
from ...core.taxonomy import MINING
from ..campaign import Campaign
from ..lists import Lists
from ..prior_import import Import, values_of
from ..session import Session
from ..site_import import guess_fields, read_layer
from ..sites import Sites
from ..stored_rows import to_json
from ..translation import tr

LIST, LABELS, SITES = range(3)


class ImportAlgorithm(QgsProcessingAlgorithm):
    """What the panel's imports do, for models and batches; the campaign must not be open anywhere."""

    CAMPAIGN, LAYER, INTO = "CAMPAIGN", "LAYER", "INTO"
    FIELD, CLASSES, CLASS, BUFFER, IMAGE = "FIELD", "CLASSES", "CLASS", "BUFFER", "IMAGE"
    COUNT, RESULT = "COUNT", "RESULT"

    def createInstance(self) -> ImportAlgorithm:
        """Return a fresh copy, as Processing asks for one each run."""
        return ImportAlgorithm()

    def name(self) -> str:
        """Stable id."""
        return "import"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return tr("Import an older map, labels or sites into a campaign")

    def shortHelpString(self) -> str:
        """What it does."""
        return tr(
            "Brings the polygons of another map into a campaign of Mining Mapper: as a list to walk through, or as "
            "labels of imported origin, from which nothing is learnt until somebody looks at them. Or brings points "
            "and polygons in as sites to look at. Polygons are cut to the area of interest, broken ones are mended.\n\n"
            "It is written by QGIS itself and needs no engine. Close the campaign in the panel first. One undo in the "
            "panel takes all of it back."
        )

    def flags(self):
        """Run in the main thread: campaigns have layers and signals."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        kinds = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        ways = [tr("list of candidates"), tr("labels"), tr("sites")]
        reals = QgsProcessingParameterNumber.Type.Double
        rows = (
            (
                QgsProcessingParameterFile(self.CAMPAIGN, tr("Campaign"), extension="gpkg"),
                tr("Its GeoPackage, which must not be open in the panel"),
            ),
            (
                QgsProcessingParameterVectorLayer(self.LAYER, tr("Older map or places"), kinds),
                tr("Polygons, for sites also points, in any CRS"),
            ),
            (
                QgsProcessingParameterEnum(self.INTO, tr("Comes in as"), ways, False, LIST),
                tr("A list is walked through in the panel; labels are made at once; sites are places to look at"),
            ),
            (
                QgsProcessingParameterField(self.FIELD, tr("Field of the class"), None, self.LAYER, optional=True),
                tr("Whose values say the class; none where all are of one class"),
            ),
            (
                QgsProcessingParameterString(self.CLASSES, tr("Classes"), "", optional=True),
                tr(
                    "Of values: value=CODE; value=CODE, an empty code leaves out; told from codes, names and "
                    "vocabularies otherwise"
                ),
            ),
            (
                QgsProcessingParameterString(self.CLASS, tr("Class of all"), MINING, optional=True),
                tr("Code, where there is no field of the class"),
            ),
            (
                QgsProcessingParameterNumber(self.BUFFER, tr("Distance around sites (metres)"), reals, 0.0, minValue=0),
                tr("So much around a place belongs to the site; points get 500 m where it is 0"),
            ),
            (
                QgsProcessingParameterString(self.IMAGE, tr("Image"), "", optional=True),
                tr("Name of the scene's image, where the campaign has several; the one worked on last otherwise"),
            ),
        )
        for parameter, meaning in rows:
            parameter.setHelp(meaning)
            if parameter.name() in (self.CLASS, self.BUFFER, self.IMAGE):
                parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, tr("Number of rows")))
        self.addOutput(QgsProcessingOutputString(self.RESULT, tr("What was told, as JSON")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write to the campaign, all or nothing."""
        layer = self.parameterAsVectorLayer(parameters, self.LAYER, context)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.LAYER))
        # A project of its own: the one that is open keeps its layers.
        project = QgsProject()
        try:
            campaign = Campaign.open(Path(self.parameterAsFile(parameters, self.CAMPAIGN, context)), project=project)
            try:
                told = self._bring_in(campaign, layer, parameters, context)
            finally:
                campaign.close()
        except MiningMapperError as error:
            if error.details:
                feedback.pushDebugInfo(error.details)
            raise QgsProcessingException(str(error)) from error
        feedback.setProgress(100)
        feedback.pushInfo(to_json(told))
        return {self.COUNT: told["rows"], self.RESULT: to_json(told)}

    def _bring_in(
        self, campaign: Campaign, layer: QgsVectorLayer, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        image = self.parameterAsString(parameters, self.IMAGE, context)
        if image:
            campaign.use_scene(_scene_named(campaign, image))
        session = Session(campaign, None, campaign.interpreter)
        try:
            into = self.parameterAsEnum(parameters, self.INTO, context)
            if into == SITES:
                buffer = self.parameterAsDouble(parameters, self.BUFFER, context)
                return _sites(session, layer, buffer)
            field = self.parameterAsString(parameters, self.FIELD, context)
            told = self.parameterAsString(parameters, self.CLASSES, context)
            code = self.parameterAsString(parameters, self.CLASS, context)
            return _polygons(session, layer, field, _classes(campaign, layer, field, told, code), into == LABELS)
        finally:
            session.close()


def _scene_named(campaign: Campaign, image: str) -> str:
    name = Path(image).name
    for scene in campaign.scenes():
        if Path(scene["path"]).name == name:
            return scene["uuid"]
    raise QgsProcessingException(tr("The campaign has no scene {}.").format(name))


def _classes(campaign: Campaign, layer: QgsVectorLayer, field: str, told: str, code: str) -> dict[str, str]:
    """Return value -> code; a class that the campaign lacks, or a field that the layer lacks, is refused by name."""
    given = given_classes(told, campaign.taxonomy, "" if field else code)
    if not field:
        return {"": code}
    names = layer.fields().names()
    if field not in names:
        remedy = tr("Choose one of: {}.").format(", ".join(names)) if names else tr("Give the class of all instead.")
        raise CampaignError(tr("{} has no field {}.").format(layer.name(), field), remedy)
    values = values_of(layer, field)
    if not values and layer.featureCount():
        raise QgsProcessingException(tr("The field {} has too many values to be one of classes.").format(field))
    return {value: given.get(value, guess_class(value, campaign.taxonomy)) for value in values}


def _sites(session: Session, layer: QgsVectorLayer, buffer: float) -> dict[str, Any]:
    source = read_layer(layer)
    added = Sites(session).add(source, guess_fields(source.names), buffer, layer.name())
    return {"rows": added.added, "known": added.known, "nowhere": added.nowhere, "bad": len(source.bad)}


def _polygons(
    session: Session, layer: QgsVectorLayer, field: str, classes: dict[str, str], labels: bool
) -> dict[str, Any]:
    read, lists = Import(layer, session.campaign, field, classes), Lists(session)
    before = {each.uuid for each in lists.waiting("prior")}
    rows = lists.add("prior", read, "import")
    told = {"outside": read.outside, "left_out": read.left_out, "mended": read.mended, "empty": read.empty}
    told = {"rows": rows, **told, "classes": classes}
    if labels and rows:
        # Nobody looked at them: they are predictions, and teach nothing until somebody does.
        told["rows"] = len(lists.accept([e.uuid for e in lists.waiting("prior") if e.uuid not in before], seen=False))
    return told
