"""The language that the plugin speaks: QGIS's own, where there is a catalogue of it, English otherwise."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from ..core import errors
from ..core.resources import resource
from ..core.taxonomy import Taxonomy
from ..core.wording import SENTENCES, TAXONOMY, in_words


def tr(sentence: str) -> str:
    """Return the sentence in the language of QGIS."""
    return QCoreApplication.translate("MiningMapper", sentence)


def said(sentence: str) -> str:
    """Return a sentence that core or engine made, with names and numbers in it, in the language of QGIS."""
    return in_words(sentence, lambda pattern: QCoreApplication.translate(SENTENCES, pattern))


def shown(taxonomy: Taxonomy) -> Taxonomy:
    """Return the classes as they are called in the language of QGIS; those of one's own file keep their names."""
    return taxonomy.in_language(lambda text: QCoreApplication.translate(TAXONOMY, text) if text else "")


def name_of(taxonomy: Taxonomy) -> str:
    """Return the name of a whole taxonomy in the language of QGIS."""
    return QCoreApplication.translate(TAXONOMY, taxonomy.name)


class Language(QObject):
    """The catalogue of QGIS's language, while the plugin is loaded."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translator = QTranslator(self)

    def begin(self) -> bool:
        """Load the catalogue; a country's variant falls back on its language. Return whether there is one."""
        folder = resource("i18n")
        # What QGIS was started with (--lang) counts before what its settings say.
        spoken = QgsApplication.instance().translation() or QgsApplication.locale()
        if not self._translator.load(QLocale(spoken), "mining_mapper", "_", str(folder)):
            return False
        errors.speak(said)
        return QCoreApplication.installTranslator(self._translator)

    def end(self) -> None:
        """Speak English again."""
        QCoreApplication.removeTranslator(self._translator)
        errors.speak(str)
