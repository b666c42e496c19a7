"""The images of scenes as layers of a QGIS project."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from qgis.core import (
    QgsContrastEnhancement,
    QgsLayerTree,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)

from .paths import shows

_NATURAL = ("red", "green", "blue")


def image_layer(path: str | Path, name: str, roles: Mapping[str, int]) -> QgsRasterLayer:
    """Return an image as a layer, in natural colours where the roles of its bands (role -> number) tell them."""
    layer = QgsRasterLayer(str(path), name)
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer) and all(role in roles for role in _NATURAL):
        for role, assign in zip(_NATURAL, (renderer.setRedBand, renderer.setGreenBand, renderer.setBlueBand)):
            assign(roles[role])
        layer.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )
    return layer


def add_image(project: QgsProject, layer: QgsRasterLayer) -> None:
    """Add an image over all others; wherever QGIS would put it, among the layers of a campaign even, it hid labels."""
    root = project.layerTreeRoot()
    project.addMapLayer(layer, False)
    root.insertLayer(_above_images(root), layer)


def have_image(project: QgsProject, path: Path, roles: Mapping[str, int]) -> list[QgsRasterLayer]:
    """Return the layers of a project that show an image; where there is none, and the image exists, one is added."""
    images = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    shown = [layer for layer in images if shows(layer, path)]
    if not shown and path.exists():
        shown = [image_layer(path, path.stem, roles)]
        add_image(project, shown[0])
    return shown


def have_image_ready(project: QgsProject, path: Path, roles: Mapping[str, int]) -> None:
    """Have an image in the project; one that was not there is not shown."""
    before = set(project.mapLayers())
    for layer in have_image(project, path, roles):
        if layer.id() not in before:
            project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)


def show_image(project: QgsProject, path: Path, roles: Mapping[str, int], others: Collection[Path]) -> None:
    """Have the image of a scene in the project; where there are other scenes show it, and theirs not.

    Args:
        project: the project.
        path: of the image; nothing is added where it is missing.
        roles: of its bands.
        others: images of the other scenes.
    """
    root = project.layerTreeRoot()
    images = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    shown = have_image(project, path, roles)
    if not others:
        return
    for layer in images:
        node = root.findLayer(layer.id())
        if node is not None and any(shows(layer, other) for other in others):
            node.setItemVisibilityChecked(False)
    for layer in shown:
        root.findLayer(layer.id()).setItemVisibilityCheckedParentRecursive(True)


def _above_images(root: QgsLayerTree) -> int:
    """Return the place over all other images and under all else: it must be seen, and must not cover labels."""
    nodes = root.children()
    images = (
        index
        for index, node in enumerate(nodes)
        if QgsLayerTree.isLayer(node) and isinstance(node.layer(), QgsRasterLayer)
    )
    return next(images, len(nodes))
