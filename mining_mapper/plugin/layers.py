"""The campaign's tables as layers of a QGIS project: group, forms, defaults."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpressionContextUtils,
    QgsFieldConstraints,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..core.schema import TABLES, Column
from ..core.schema import table as schema_table
from ..core.taxonomy import Taxonomy
from .paths import image_path
from .styles import apply_style
from .translation import tr

TABLE_PROPERTY = "mining_mapper/table"
SHOWN = ("candidates", "labels", "sites")
"""Tables that people see, in the order of the layer tree; the others are private layers."""

_AND, _OF_SCENE = " AND ", '"scene" = '
_VARIABLE = "mining_mapper_"
_DEFAULTS = {
    "uuid": "lower(uuid('WithoutBraces'))",
    "origin": "'digitised'",
    "class": f"@{_VARIABLE}class",
    "scene": f"@{_VARIABLE}scene",
    "interpreter": f"@{_VARIABLE}interpreter",
    "status": f"@{_VARIABLE}status",
    "delineation": f"@{_VARIABLE}delineation",
    "confidence": f"@{_VARIABLE}confidence",
    "valid_from": f"@{_VARIABLE}date",
    "state": "'to_do'",
}
_KEYS_AND_NUMBERS = frozenset(
    {"uuid", "scene", "origin", "draw", "unit", "frame", "round", "q", "area", "seconds", "created", "modified"}
)


def find_layers(project: QgsProject, path: Path | None = None) -> dict[str, QgsVectorLayer]:
    """Return table -> layer of the campaign layers of a project; of one campaign where a path is given."""
    found: dict[str, QgsVectorLayer] = {}
    for layer in project.mapLayers().values():
        name = layer.customProperty(TABLE_PROPERTY, "")
        if name and (path is None or path_of(layer) == path):
            found.setdefault(str(name), layer)
    return found


def path_of(layer: QgsMapLayer) -> Path:
    """Return the GeoPackage that a layer of the project reads."""
    return Path(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path", "")).absolute()


def add_layers(project: QgsProject, path: Path, name: str, taxonomy: Taxonomy, read_only: bool) -> list[QgsVectorLayer]:
    """Add the campaign's layers that a project does not have yet; return all of them.

    Layers that the project restored keep the styles and forms that the person gave them.
    """
    layers = find_layers(project, path)
    missing = [entry for entry in TABLES if entry.name not in layers]
    if missing:
        group = _group(project, name)
        for entry in sorted(missing, key=lambda each: SHOWN.index(each.name) if each.name in SHOWN else len(SHOWN)):
            layer = QgsVectorLayer(f"{path}|layername={entry.name}", _title(entry.name), "ogr")
            layer.setCustomProperty(TABLE_PROPERTY, entry.name)
            set_up_form(layer, entry.name, taxonomy)
            apply_style(layer, entry.name, taxonomy)
            if entry.name not in SHOWN:
                layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setExpanded(False)
            # Outlines of scenes and frames are bookkeeping: they must not cover the image.
            node.setItemVisibilityChecked(entry.name in SHOWN)
            layers[entry.name] = layer
    for table_name, layer in layers.items():
        # The bookkeeping tables have no form that keeps them consistent; labels and sites do.
        layer.setReadOnly(read_only or table_name not in ("labels", "sites"))
    return list(layers.values())


def _group(project: QgsProject, name: str) -> QgsLayerTreeGroup:
    title = f"Mining Mapper – {name}"
    root = project.layerTreeRoot()
    return root.findGroup(title) or root.insertGroup(0, title)


def _title(table_name: str) -> str:
    titles = {"candidates": tr("Candidates"), "labels": tr("Labels"), "sites": tr("Sites")}
    return titles.get(table_name, table_name.replace("_", " "))


def set_up_form(layer: QgsVectorLayer, table_name: str, taxonomy: Taxonomy) -> None:
    """Give a layer its aliases, value lists, default values and constraints."""
    fields = layer.fields()
    for column in schema_table(table_name).columns:
        index = fields.indexOf(column.name)
        layer.setFieldAlias(index, column.name.replace("_", " ").capitalize())
        layer.setEditorWidgetSetup(index, _widget(column, table_name, taxonomy))
        if table_name in ("labels", "sites") and column.name in _DEFAULTS and _has_default(table_name, column.name):
            layer.setDefaultValueDefinition(index, QgsDefaultValue(_DEFAULTS[column.name]))
        form = layer.editFormConfig()
        if column.name in _KEYS_AND_NUMBERS:
            form.setReadOnly(index, True)
            layer.setEditFormConfig(form)
    uuid = fields.indexOf("uuid")
    layer.setFieldConstraint(uuid, QgsFieldConstraints.Constraint.ConstraintUnique)


def _has_default(table_name: str, column: str) -> bool:
    return table_name == "labels" or column in ("uuid", "state")


def _widget(column: Column, table_name: str, taxonomy: Taxonomy) -> QgsEditorWidgetSetup:
    if column.name == "class":
        return _value_map([(entry.name, entry.code) for entry in taxonomy.classes])
    if column.values:
        return _value_map([(value.replace("_", " "), value) for value in column.values])
    if column.name == "confidence":
        words = (tr("guess"), tr("likely"), tr("sure"), tr("known from another source"))
        return _value_map([(f"{number} {word}", number) for number, word in enumerate(words, 1)])
    if column.name == "uuid" and table_name != "labels":
        return QgsEditorWidgetSetup("Hidden", {})
    return QgsEditorWidgetSetup("CheckBox" if column.kind == "boolean" else "TextEdit", {})


def _value_map(entries: list[tuple[str, object]]) -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup("ValueMap", {"map": [{title: value} for title, value in entries]})


def show_scene(
    project: QgsProject, layers: Iterable[QgsVectorLayer], scene: str, image: str, others: Collection[str]
) -> None:
    """Show the scene that is worked on, and of a campaign with several nothing of the others.

    Args:
        project: the project.
        layers: the campaign's layers whose rows belong to scenes.
        scene: uuid of the scene.
        image: path of its image; it is added to the project where it is missing, and switched on where there
            are others.
        others: paths of the images of the other scenes, which are switched off.
    """
    for layer in layers:
        kept = [part for part in layer.subsetString().split(_AND) if part and not part.startswith(_OF_SCENE)]
        # A campaign of one scene needs no filter: people would wonder what it hides.
        wanted = _AND.join([*kept, f"{_OF_SCENE}'{scene}'"] if others else kept)
        if layer.subsetString() != wanted:
            layer.setSubsetString(wanted)
    root = project.layerTreeRoot()
    images = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    shown = [layer for layer in images if image_path(layer) == image]
    if not shown and Path(image).exists():
        shown = [QgsRasterLayer(image, Path(image).stem)]
        project.addMapLayer(shown[0], False)
        # Below everything else: an image must not cover labels.
        root.addLayer(shown[0])
    if not others:
        return
    for layer in images:
        node = root.findLayer(layer.id())
        if node is not None and image_path(layer) in others:
            node.setItemVisibilityChecked(False)
    for layer in shown:
        root.findLayer(layer.id()).setItemVisibilityCheckedParentRecursive(True)


def set_defaults(layer: QgsVectorLayer, values: dict[str, object]) -> None:
    """Set what a newly digitised label gets: column -> value (``date`` fills ``valid_from``)."""
    for name, value in values.items():
        QgsExpressionContextUtils.setLayerVariable(layer, _VARIABLE + name, value)
