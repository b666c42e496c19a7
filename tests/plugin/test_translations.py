"""Every text that people read is in every catalogue, can be used there, and is shown in the language of QGIS."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QSettings, QTranslator
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QMainWindow, QPushButton

from mining_mapper.core.errors import TaxonomyError
from mining_mapper.core.estimation.refusals import too_few
from mining_mapper.core.resources import PACKAGE
from mining_mapper.core.taxonomy import load_taxonomy, presets
from mining_mapper.core.wording import in_words
from mining_mapper.plugin.panel.dock import NARROWEST, MiningMapperDock
from mining_mapper.plugin.panel.entries_model import Entry
from mining_mapper.plugin.panel.strip_words import corner_lines, looking_lines, outline_lines, review_lines, smart_lines
from mining_mapper.plugin.tools.key_strip import KeyStrip
from mining_mapper.plugin.translation import Language, shown, tr

CATALOGUES = Path(__file__).resolve().parents[2] / ".ci"
pytestmark = pytest.mark.skipif(PACKAGE.parent != CATALOGUES.parent, reason="the catalogues' sources are not packaged")
sys.path.insert(0, str(CATALOGUES))

import translations as catalogues  # noqa: E402
from catalogue_sources import REPOSITORY, collect  # noqa: E402


@pytest.fixture(scope="module")
def sources():
    return collect()


@pytest.fixture
def speaking():
    """Return a function that lets QGIS and the plugin speak a language; English comes back afterwards."""
    languages = []

    def begin(locale):
        QSettings().setValue("locale/overrideFlag", True)
        QSettings().setValue("locale/userLocale", locale)
        language = Language()
        languages.append(language)
        return language.begin()

    yield begin
    for language in languages:
        language.end()
    QSettings().remove("locale/overrideFlag")
    QSettings().remove("locale/userLocale")


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_every_text_is_translated_and_keeps_what_must_stay(language, sources):
    known = catalogues.read(language)
    missing = sorted(key for key in sources if not known.get(key))
    assert not missing, f"run `make translations`, then translate {len(missing)} texts, the first {missing[0]}"
    assert set(known) == set(sources), "run `make translations`: texts are gone"
    wrong = [(source, text, faults) for (_context, source), text in known.items()
             if (faults := catalogues.faults(source, text))]  # fmt: skip
    assert not wrong


def test_a_translation_that_loses_a_gap_a_tag_a_key_or_its_dots_is_found():
    assert not catalogues.faults("{} of {} (U)", "von {1} {0} (U)")
    assert not catalogues.faults("&File <b>%(n)d</b>…", "<b>%(n)d</b> &Datei…")
    for source, text in (
        ("%(n)d units", "%(m)d units"), ("%s (Backspace)", "%s (Rücktaste)"), ("<b>x</b>", "<b>x"),
        ("&Save", "Speichern"), ("{} {:.2f}", "{} {:.1f}"), ("Open…", "Öffnen"), (" ha", "ha"), ("%d %%", "%d %"),
    ):  # fmt: skip
        assert catalogues.faults(source, text), (source, text)


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_what_is_shipped_says_what_the_catalogue_says(qgis_app, language):
    translator = QTranslator()
    assert translator.load(str(catalogues.catalogue(language).with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        for (context, source), text in catalogues.read(language).items():
            assert QCoreApplication.translate(context, source) == text, "run `make translations`"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_patterns_of_sentences_are_listed_for_the_plugin(sources):
    listed = json.loads((REPOSITORY / "resources" / "i18n" / "sentences.json").read_text(encoding="utf-8"))
    assert listed == sorted({source for context, source in sources if context == catalogues.SENTENCES})


def test_a_sentence_with_names_and_numbers_is_said_in_another_language():
    said = {"{0} holds no bands.": "Ohne Kanäle: {0}.", "{0} has {1} units, not {2}.": "{2} sind nicht {1} in {0}."}
    assert in_words("a {b}.tif holds no bands.", lambda text: said.get(text, text)) == "Ohne Kanäle: a {b}.tif."
    assert in_words("a has 5 units, not 7.", lambda text: said.get(text, text)) == "7 sind nicht 5 in a."
    assert in_words("Nobody wrote this.", said.get) == "Nobody wrote this."


@pytest.mark.parametrize(
    ("locale", "word"), [("pt", "Cena"), ("pt_BR", "Cena"), ("es_CL", "Escena"), ("fr_CA", "Scène"), ("pl_PL", "Scena")]
)
def test_a_country_falls_back_on_its_language(qgis_app, speaking, locale, word):
    assert speaking(locale)
    assert QCoreApplication.translate("Header", "Scene") == word


def test_a_language_without_a_catalogue_is_english(qgis_app, speaking):
    assert not speaking("fi_FI")
    assert tr("There are no units yet.") == "There are no units yet."


def test_errors_of_core_speak_the_language_and_english_again(qgis_app, speaking, tmp_path):
    path = tmp_path / "own.json"
    path.write_text("[1]", encoding="utf-8")
    assert speaking("pl")
    with pytest.raises(TaxonomyError) as caught:
        load_taxonomy(path)
    assert caught.value.message == "own.json nie jest taksonomią wersji 1."
    assert '"schema_version": 1' in caught.value.remedy and "docs/taxonomy.md" in caught.value.remedy


def test_classes_are_shown_translated_found_in_both_languages_and_stored_as_written(qgis_app, speaking):
    assert speaking("fr")
    written = load_taxonomy(presets()[0])
    taxonomy = shown(written)
    assert taxonomy["PIT"].name == "Mine à ciel ouvert" and taxonomy["PIT"].written.name == "Open pit"
    assert taxonomy.search("ciel ouvert")[0].code == taxonomy.search("open pit")[0].code == "PIT"
    assert taxonomy.to_dict() == written.to_dict()
    assert shown(taxonomy).to_dict() == written.to_dict()


def test_no_text_is_translated_before_the_language_is_known():
    """A text at the top of a module is read while the module is loaded, in English for ever."""
    import ast

    for path in (REPOSITORY / "mining_mapper" / "plugin").rglob("*.py"):
        late = set()
        module = ast.parse(path.read_text(encoding="utf-8"))
        for function in ast.walk(module):
            if isinstance(function, (ast.FunctionDef, ast.Lambda)):
                late.update(map(id, ast.walk(function)))
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and id(node) not in late:
                assert getattr(node.func, "attr", getattr(node.func, "id", "")) != "tr", f"{path}:{node.lineno}"


def test_a_dialog_stands_there_in_the_language_of_qgis(qgis_app, project, speaking):
    from mining_mapper.plugin.environment import EnvironmentMaker
    from mining_mapper.plugin.panel.environment_dialog import EnvironmentDialog

    assert speaking("es_PE")
    dialog = EnvironmentDialog(EnvironmentMaker())
    assert dialog.windowTitle() == "Entorno del motor"
    captions = {button.text() for button in dialog.findChildren(QPushButton)}
    assert {"Instalar", "Eliminar"} <= captions
    assert any("en un proceso propio" in label.text() for label in dialog.findChildren(QLabel))
    assert QgsApplication.locale() == "es_PE"


COUNTED = (
    "objects|labels|units|answers|draws|rows|cells|sites|parts|polygons|candidates|chips|files|features|classes|scenes"
)
ALWAYS_MANY = (
    "About %(units)s units",
    "Fewer than two classes have {0} answers",
    "Fewer than {0} labels",
    "{0} classes do not fit into a mask of bytes",
    "{0}: {1} classes are active, but there are nine",
    "There is no unit {0} in a frame of {1} units",
    "{0} has {1} units, not {2}",
    "{0} returns {1}, but its card names {2} classes",
    "{0} sees {1} objects in {2}, more than {3}",
)
"""Texts whose number is large, or a bound of ours."""


def test_no_number_stands_before_a_word_that_changes_with_it(sources):
    """Nobody reads "1 objects": languages have up to three forms, so numbers stand behind a colon or in brackets."""
    number = rf"(?:%d|%s|%\(\w+\)[sd]|\{{\w*\}}) (?:[a-z]+ )?(?:{COUNTED})\b"
    wrong = [text for _context, text in sources if re.search(number, text) and not text.startswith(ALWAYS_MANY)]
    assert wrong == []


@pytest.fixture(params=["", *catalogues.LANGUAGES])
def spoken(request, qgis_app):
    """One language after the other."""
    translator = QTranslator()
    if request.param:
        translator.load(str(catalogues.catalogue(request.param).with_suffix(".qm")))
        QCoreApplication.installTranslator(translator)
    yield request.param or "en"
    QCoreApplication.removeTranslator(translator)


def test_every_tab_fits_the_narrowest_panel_in_every_language(spoken):
    dock = MiningMapperDock()
    taxonomy = shown(load_taxonomy(presets()[0]))
    dock.label.set_taxonomy(taxonomy, taxonomy.active)
    dock.label.classes.pick(taxonomy.active[0])
    dock.review.set_taxonomy(taxonomy, taxonomy.active)
    tabs = (dock.label, dock.review, dock.lists, dock.sites, dock.areas, dock.effort, dock.export)
    wide = {type(tab).__name__: tab.minimumSizeHint().width() for tab in tabs}
    dock.deleteLater()
    assert max(wide.values()) <= NARROWEST, wide


def test_no_word_of_a_button_is_cut_in_the_narrowest_panel(spoken):
    dock = MiningMapperDock()
    dock.show_tabs(True)
    dock.sites.table.set_entries(["Name"], [Entry("a", "to_do", ("A",), ("A",))])
    dock.sites.show_state(True, "")
    dock.resize(NARROWEST, 800)
    dock.show()
    for tab in (dock.sites, dock.areas, dock.label):
        dock.show_tab(tab)
        QCoreApplication.processEvents()
        buttons = [each for each in tab.findChildren(QAbstractButton) if each.isVisible() and each.text()]
        cut = [each.text() for each in buttons if each.width() < each.sizeHint().width()]
        assert buttons and cut == [], tab
    dock.close()
    dock.deleteLater()


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_what_was_counted_is_said_in_the_language_of_its_sentence(language):
    translator = QTranslator()
    translator.load(str(catalogues.catalogue(language).with_suffix(".qm")))
    for found in (0, 3):
        sentence = too_few(found, 60, "answered draws").reason
        told = in_words(sentence, lambda pattern: translator.translate("Sentences", pattern) or pattern)
        assert "60" in told and "answered draws" in sentence
        assert "draws" not in told and "shows" not in told and "Shown" not in told


@pytest.mark.parametrize("locale", ["en", *catalogues.LANGUAGES])
@pytest.mark.parametrize(
    "layer",
    ["Simulated scene 2022-07-19", "S2B_MSIL2A_20220719T100559_N0400_R022_T33UWS_20220719T1300", "Pit & <heap>"],
)
def test_the_strip_of_keys_is_read_whole_on_a_map_of_400_pixels(qgis_app, speaking, locale, layer):
    assert speaking(locale) == (locale != "en")
    window = QMainWindow()
    window.resize(400, 600)
    strip = KeyStrip(window)
    taxonomy = shown(load_taxonomy(presets()[0]))
    answers = [taxonomy[code].name for code in taxonomy.active]
    source = f"{QCoreApplication.translate('Sources', 'the map as on the screen')} ({layer})"
    window.show()
    for lines in (
        *(smart_lines(source, is_small, True) for is_small in (False, True)),
        *(outline_lines(source, is_magnetic) for is_magnetic in (False, True)),
        looking_lines(),
        review_lines(answers, True, True),
        corner_lines(),
    ):
        strip.show_keys(lines)
        read = QTextDocument()
        read.setDefaultFont(strip.font())
        read.setDocumentMargin(0)
        read.setHtml(strip.text())
        room = strip.contentsRect()
        read.setTextWidth(room.width())
        assert window.rect().contains(strip.geometry())
        assert read.idealWidth() <= room.width() and read.size().height() <= room.height()
        told = re.sub("\u200b|\\s", "", read.toPlainText())
        assert all(re.sub(r"\s", "", key + meaning) in told for line in lines for key, meaning in line)
    window.close()
