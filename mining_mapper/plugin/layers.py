"""The campaign's tables as layers of a QGIS project: group, forms, defaults."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsFieldConstraints,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..core.schema import TABLES, Column
from ..core.schema import table as schema_table
from ..core.taxonomy import Taxonomy
from .column_words import column_words, value_words
from .styles import apply_style
from .translation import tr

TABLE_PROPERTY = "mining_mapper/table"
_FIRST = "mining_mapper/first"
SHOWN = ("candidates", "labels", "sites")
"""Tables that people see, in the order of the layer tree; the others are private layers."""
EDITED = ("labels", "sites")
"""Tables that people edit with QGIS's tools; nothing keeps the others consistent then."""

_LAYER_NAME, _JOURNAL = "|layername=", "history"
_TABLE_NAMES = frozenset(entry.name for entry in TABLES)
_AND, _OF_SCENE = " AND ", '"scene" = '
# Columns that a campaign of an earlier version got later are null in its rows.
_OF_KIND, _NOT_WITHHELD = "coalesce(\"kind\", '') = ", "coalesce(\"arm\", '') <> 'control'"
_NOT_THESE = '"uuid" NOT IN ('
_NOTHING = _NOT_THESE + "'')"
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
    "note": f"@{_VARIABLE}note",
    "valid_from": f"@{_VARIABLE}date",
    "state": "'to_do'",
}
_HIDDEN = QgsEditorWidgetSetup("Hidden", {})
_GUESS = "mining_mapper/guess"
_GUESSES = frozenset({"scores", "f", "f_area_left"})
_KEYS_AND_NUMBERS = frozenset(
    {"uuid", "scene", "origin", "draw", "unit", "frame", "round", "q", "area", "seconds", "created", "modified"}
)


def find_layers(project: QgsProject, path: Path | None = None) -> dict[str, QgsVectorLayer]:
    """Return table -> layer of the campaign layers of a project; of one campaign where a path is given.

    A copy of a layer has its properties, so that which is the first one is told by the layer's id among them.
    """
    found: dict[str, QgsVectorLayer] = {}
    for layer in project.mapLayers().values():
        name = layer.customProperty(TABLE_PROPERTY, "")
        if not name or (path is not None and path_of(layer) != path):
            continue
        if name not in found or (is_first(layer) and not is_first(found[name])):
            found[str(name)] = layer
    return found


def is_first(layer: QgsMapLayer) -> bool:
    """Return whether a layer is the one that people edit, and no copy of it."""
    return layer.customProperty(_FIRST, "") == layer.id()


def path_of(layer: QgsMapLayer) -> Path:
    """Return the GeoPackage that a layer of the project reads."""
    # By hand: taking the source apart with the provider takes five hundred times as long, and this is asked often.
    return Path(layer.source().partition(_LAYER_NAME)[0]).absolute()


def layers_of(layers: Iterable[QgsMapLayer], path: Path) -> list[tuple[str, QgsVectorLayer]]:
    """Return (table, layer) of all layers that read a campaign's tables, however they came into the project."""
    return [(_table_of(layer), layer) for layer in layers if _table_of(layer) and path_of(layer) == path]


def keep_from_edits(layers: Iterable[QgsMapLayer], besides: Path | None = None) -> list[QgsVectorLayer]:
    """Let nobody edit layers of campaigns that are not open: nothing would journal it, and nothing check it.

    Returns those that are edited already: QGIS changes nothing about them before that ends.

    Args:
        layers: of the project.
        besides: the campaign that is open, which watches its own.
    """
    found = [layer for layer in layers if _table_of(layer) and not layer.readOnly() and path_of(layer) != besides]
    return [layer for layer in found if _is_campaign(layer) and not layer.setReadOnly(True)]


def _table_of(layer: QgsMapLayer) -> str:
    """Return the table that the source of a layer names; empty for what is no table of a campaign's name."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return ""
    name = layer.source().partition(_LAYER_NAME)[2].partition("|")[0]
    return name if name in _TABLE_NAMES else ""


def _is_campaign(layer: QgsVectorLayer) -> bool:
    if layer.customProperty(TABLE_PROPERTY, ""):
        # Before the file is asked, which takes as long as to open it.
        return True
    # Only a campaign has a journal; other files may well have a table of labels.
    parts = QgsProviderRegistry.instance().querySublayers(str(path_of(layer)))
    return any(part.name() == _JOURNAL for part in parts)


def add_layers(project: QgsProject, path: Path, name: str, taxonomy: Taxonomy) -> list[QgsVectorLayer]:
    """Add the campaign's layers that a project does not have yet; return all of them.

    Layers that the project restored keep the styles and forms that the person gave them.
    """
    layers = find_layers(project, path)
    missing = [entry for entry in TABLES if entry.name not in layers]
    if missing:
        group = _group(project, name)
        for entry in sorted(missing, key=lambda each: SHOWN.index(each.name) if each.name in SHOWN else len(SHOWN)):
            layer = _open(path, entry.name)
            layer.setCustomProperty(TABLE_PROPERTY, entry.name)
            # Whoever hears of it once it is in the project must not take it for a copy and add another one.
            layer.setCustomProperty(_FIRST, layer.id())
            set_up_form(layer, entry.name, taxonomy)
            apply_style(layer, entry.name, taxonomy)
            if entry.name not in SHOWN:
                layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
            project.addMapLayer(layer, False)
            # Closed before it is shown: closing an open one is undone when its legend comes.
            node = QgsLayerTreeLayer(layer)
            node.setExpanded(False)
            group.addChildNode(node)
            # Outlines of scenes and frames are bookkeeping: they must not cover the image.
            node.setItemVisibilityChecked(entry.name in SHOWN)
            layers[entry.name] = layer
    for layer in layers.values():
        layer.setCustomProperty(_FIRST, layer.id())
    return list(layers.values())


def _open(path: Path, table_name: str) -> QgsVectorLayer:
    # Ours is set at once, and to look for a style in the file takes as long as to open the layer.
    options = QgsVectorLayer.LayerOptions(False)
    return QgsVectorLayer(f"{path}|layername={table_name}", _title(table_name), "ogr", options)


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
        layer.setFieldAlias(index, column_words(column.name))
        layer.setEditorWidgetSetup(index, _widget(column, table_name, taxonomy))
        if table_name in EDITED and column.name in _DEFAULTS and _has_default(table_name, column.name):
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
        return _value_map([(value_words(column.name, value), value) for value in column.values])
    if column.name == "confidence":
        words = (tr("guess"), tr("likely"), tr("sure"), tr("known from another source"))
        return _value_map([(f"{number} {word}", number) for number, word in enumerate(words, 1)])
    # What the model thinks of a unit that is asked must not be found by a click on it.
    if (column.name == "uuid" and table_name != "labels") or column.name in _GUESSES:
        return _HIDDEN
    return QgsEditorWidgetSetup("CheckBox" if column.kind == "boolean" else "TextEdit", {})


def _value_map(entries: list[tuple[str, object]]) -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup("ValueMap", {"map": [{title: value} for title, value in entries]})


def filter_to_scene(layers: Iterable[QgsVectorLayer], scene: str, several: bool) -> None:
    """Let the campaign's layers whose rows belong to scenes show one scene only.

    Args:
        layers: with a column ``scene``.
        scene: uuid of the scene.
        several: whether the campaign has others; without them nothing is filtered, as people would wonder
            what it hides.
    """
    for layer in layers:
        kept = [part for part in layer.subsetString().split(_AND) if part and not part.startswith(_OF_SCENE)]
        wanted = _AND.join([*kept, f"{_OF_SCENE}'{scene}'"] if several else kept)
        if layer.subsetString() != wanted:
            layer.setSubsetString(wanted)


def is_private(layer: QgsMapLayer) -> bool:
    """Return whether a layer is bookkeeping that no legend and no list shows."""
    return bool(layer.flags() & QgsMapLayer.LayerFlag.Private)


def show_candidates(layer: QgsVectorLayer, kind: str = "") -> bool:
    """Let the layer of candidates show those of one list, or those of rounds and audits, and none that is withheld.

    Lists show what the model or an older map thinks: nobody who answers a round may see them.

    Args:
        layer: the candidates.
        kind: of `CANDIDATE_KINDS`.

    Returns:
        Whether it shows others than before.
    """
    scores = layer.fields().indexOf("scores")
    if layer.editorWidgetSetup(scores).type() != _HIDDEN.type():
        # A project that was made by an earlier version shows them.
        layer.setEditorWidgetSetup(scores, _HIDDEN)
    parts = [part for part in layer.subsetString().split(_AND) if part and part != _NOT_WITHHELD]
    kept = [part for part in parts if not part.startswith(_OF_KIND)]
    wanted = _AND.join([*kept, f"{_OF_KIND}'{kind}'", _NOT_WITHHELD])
    if layer.subsetString() == wanted:
        return False
    layer.setSubsetString(wanted)
    return True


def withhold_labels(layer: QgsVectorLayer, over: QgsGeometry | None = None) -> bool:
    """Let a layer of labels show all of them, or all but those that cover a part of an outline.

    Whoever is asked about a unit without a hint must not see what was said of it. Nothing changes while the layer is
    edited.

    Args:
        layer: the labels.
        over: outline in the layer's CRS.

    Returns:
        whether no label over the outline is left in sight.
    """
    parts = [part for part in layer.subsetString().split(_AND) if part]
    kept = [part for part in parts if not part.startswith(_NOT_THESE)]
    if kept != parts and _NOTHING not in parts:
        # What was withheld is looked through as well.
        layer.setSubsetString(_AND.join(kept))
    hidden = _labels_over(layer, over) if over is not None else []
    if hidden:
        kept.append(_NOT_THESE + ", ".join(f"'{uuid}'" for uuid in hidden) + ")")
    elif over is not None:
        # QGIS marks layers with a filter: one that came and went would tell where a label is.
        kept.append(_NOTHING)
    wanted = _AND.join(kept)
    done = layer.subsetString() == wanted or layer.setSubsetString(wanted)
    return done or not hidden


def _labels_over(layer: QgsVectorLayer, outline: QgsGeometry) -> list[str]:
    request = QgsFeatureRequest().setFilterRect(outline.boundingBox()).setSubsetOfAttributes(["uuid"], layer.fields())
    return [
        feature["uuid"]
        for feature in layer.getFeatures(request)
        # Neighbours share a border, which is no ground.
        if feature.geometry().intersection(outline).area() > 0
    ]


def mark_guess(layer: QgsMapLayer) -> None:
    """Note that a layer shows what somebody or something takes for mining: it would lead an answer."""
    layer.setCustomProperty(_GUESS, True)


def is_guess(layer: QgsMapLayer) -> bool:
    """Return whether a layer shows what somebody or something takes for mining."""
    return bool(layer.customProperty(_GUESS, False))


def set_defaults(layer: QgsVectorLayer, values: dict[str, object]) -> None:
    """Set what a newly digitised label gets: column -> value (``date`` fills ``valid_from``)."""
    for name, value in values.items():
        QgsExpressionContextUtils.setLayerVariable(layer, _VARIABLE + name, value)
    form = layer.editFormConfig()
    if form.suppress() != QgsEditFormConfig.FeatureFormSuppress.SuppressOn:
        # It would come up for every outline to ask what is chosen already.
        form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOn)
        layer.setEditFormConfig(form)
