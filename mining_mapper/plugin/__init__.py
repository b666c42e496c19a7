"""The part that runs inside QGIS; never imports the engine or its packages."""
