"""The engine: a process of its own, in an environment of its own; never imports qgis."""
