"""How labels, candidates and sites look, in one place; people may restyle them in QGIS."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsExpression,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from ..core.schema import SITE_STATES
from ..core.taxonomy import Taxonomy
from .column_words import value_words

REVIEWING = "mining_mapper_reviewing"
"""Variable of a map on which places are judged: labels are outlines only."""
HIDING = "mining_mapper_hiding"
"""Variable of a map on which outlines are hidden for a moment: no label and no candidate is drawn."""

_LABEL_MILLIMETRES = 0.5
_LABEL_FILL_OPACITY = "40"
# Thinner than the marker around the candidate that is asked now.
_HALO_MILLIMETRES = 0.7
_LINE_MILLIMETRES = 0.25
_DOT_MILLIMETRES = 1.6
# As a share of the width of the map; a legend has no map. The ground around points overlaps where a register is dense,
# and the current site has an outline of its own. The CRS stands there in words: from QGIS 3.30 on a function that asks
# a layer waits, while the map is drawn, for the main thread, and that may be waiting for the map.
_IS_SMALL = (
    'coalesce(bounds_width(transform($geometry, {crs}, @map_crs)) < @map_extent_width / if("buffer" > 0, 4, 20), false)'
)
_HALO = "#101010"
_LINE = "#ffffff"
# QGIS 3.38 gave them shorter names.
_FILL_STYLE = getattr(QgsSymbolLayer.Property, "PropertyFillStyle", None) or QgsSymbolLayer.Property.FillStyle
_ENABLED = getattr(QgsSymbolLayer.Property, "PropertyLayerEnabled", None) or QgsSymbolLayer.Property.LayerEnabled
_SITE_COLOURS = dict(zip(SITE_STATES, ("#8c8c8c", "#e69f00", "#009e73", "#56b4e9", "#cc79a7")))


def apply_style(layer: QgsVectorLayer, table_name: str, taxonomy: Taxonomy) -> None:
    """Give the layer of a table its renderer; tables without a look of their own are left alone."""
    if table_name == "labels":
        _style_labels(layer, taxonomy)
    elif table_name == "candidates":
        layer.setRenderer(QgsSingleSymbolRenderer(_candidate_symbol()))
        layer.setSubsetString("\"state\" = 'open'")
    elif table_name == "sites":
        categories = [
            QgsRendererCategory(state, _site_symbol(colour, layer.crs().authid()), value_words("state", state))
            for state, colour in _SITE_COLOURS.items()
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))


def _style_labels(layer: QgsVectorLayer, taxonomy: Taxonomy) -> None:
    categories = [
        QgsRendererCategory(entry.code, _label_symbol(entry.colour), entry.name) for entry in taxonomy.classes
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
    layer.triggerRepaint()


def _label_symbol(colour: str) -> QgsFillSymbol:
    """Return an outline whose filling a map may leave out: who restyles the layer is not overruled."""
    symbol = outline_symbol(colour, filled=True)
    # "value" is what is chosen in the layer's symbology, whoever chose it.
    filling = QgsProperty.fromExpression(f"if(@{REVIEWING}, 'no', @value)")
    symbol.symbolLayer(0).setDataDefinedProperty(_FILL_STYLE, filling)
    _make_hideable(symbol)
    return symbol


def _site_symbol(colour: str, crs: str) -> QgsFillSymbol:
    """Return an outline, and a dot in its place where the map is so small that outlines would cover the image."""
    is_small = _IS_SMALL.format(crs=QgsExpression.quotedString(crs))
    symbol = outline_symbol(colour)
    dot = QgsMarkerSymbol.createSimple({"color": colour, "outline_style": "no", "size": str(_DOT_MILLIMETRES)})
    inside = QgsCentroidFillSymbolLayer()
    inside.setSubSymbol(dot)
    inside.setPointOnSurface(True)
    symbol.appendSymbolLayer(inside)
    for part, shown in ((symbol.symbolLayer(0), f"not {is_small}"), (inside, is_small)):
        part.setDataDefinedProperty(_ENABLED, QgsProperty.fromExpression(shown))
    return symbol


def _candidate_symbol() -> QgsFillSymbol:
    """Return a halo that a map may leave out: what is under the outline is looked at as well."""
    symbol = halo_symbol()
    _make_hideable(symbol)
    return symbol


def _make_hideable(symbol: QgsFillSymbol) -> None:
    for part in symbol.symbolLayers():
        part.setDataDefinedProperty(_ENABLED, QgsProperty.fromExpression(f"not coalesce(@{HIDING}, false)"))


def site_colour(state: str) -> str:
    """Return the colour of sites of a state, #rrggbb."""
    return _SITE_COLOURS[state]


def outline_symbol(colour: str, filled: bool = False) -> QgsFillSymbol:
    """Return a polygon symbol with an outline in the colour and, if wished, a translucent filling."""
    return QgsFillSymbol.createSimple(
        {
            # QGIS reads the alpha of #aarrggbb first.
            "color": f"#{_LABEL_FILL_OPACITY}{colour[1:]}",
            "style": "solid" if filled else "no",
            "outline_color": colour,
            "outline_width": str(_LABEL_MILLIMETRES),
            "joinstyle": "round",
        }
    )


def halo_symbol() -> QgsFillSymbol:
    """Return a light line on a dark one, without filling, that reads on any image."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": _HALO, "outline_width": str(_HALO_MILLIMETRES), "joinstyle": "round"}
    )
    line = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": _LINE, "outline_width": str(_LINE_MILLIMETRES), "joinstyle": "round"}
    )
    symbol.appendSymbolLayer(line.symbolLayer(0).clone())
    return symbol
