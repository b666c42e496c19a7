"""The engine: a process of its own, in an environment of its own; never imports qgis."""

from warnings import filterwarnings

# Rasterio sets the georeference of its arrays in memory after opening them, and hides its own warning about that by
# changing the filters of the whole process: two threads at once bring it to light, whatever transform they gave.
# Images without georeference are refused by name where they are opened.
filterwarnings("ignore", message="Dataset has no geotransform, gcps, or rpcs")
