"""A prior layer: polygons of an older map, of unknown quality, that tell where to look first."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsFeatureRequest, QgsGeometry, QgsProject, QgsVectorLayer

from ..core.errors import CampaignError
from .campaign import Campaign
from .storage import GEOMETRY
from .translation import tr


def prior_outlines(layer: QgsVectorLayer, campaign: Campaign) -> list[QgsGeometry]:
    """Return the polygons of a layer that reach into the scene, in the campaign's CRS.

    Raises:
        CampaignError: none does, or the layer's coordinates cannot be brought into the campaign's CRS.
    """
    place = campaign.area_of_interest() or campaign.scene[GEOMETRY]
    project = QgsProject.instance()
    there = QgsCoordinateTransform(campaign.crs, layer.crs(), project)
    back = QgsCoordinateTransform(layer.crs(), campaign.crs, project)
    found = []
    try:
        box = there.transformBoundingBox(place.boundingBox())
        for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(box).setNoAttributes()):
            outline = QgsGeometry(feature.geometry())
            outline.transform(back)
            outline = outline.makeValid().intersection(place)
            if not outline.isEmpty() and outline.area() > 0:
                outline.convertGeometryCollectionToSubclass(outline.type())
                found.append(outline)
    except QgsCsException as error:
        raise CampaignError(
            tr("The layer {} cannot be brought into the CRS of the scene.").format(layer.name()),
            tr("Check the layer's CRS."),
            str(error),
        ) from error
    if not found:
        raise CampaignError(
            tr("No polygon of {} lies in the area of interest.").format(layer.name()),
            tr("Choose a layer of known mines that covers the scene, or none."),
        )
    return found
