"""Mining Mapper: assisted visual interpretation of mining land use in QGIS."""


def classFactory(iface):
    """Return the plugin; QGIS calls this with its interface."""
    from .plugin.plugin import MiningMapperPlugin

    return MiningMapperPlugin(iface)
