"""What the values of another map mean in a taxonomy: as somebody says, or most likely."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .errors import CampaignError
from .taxonomy import TaxonClass, Taxonomy

_WIDER = {
    "osm": {"natural=water", "landuse=industrial", "landuse=salt_pond"},
    "corine": {"121", "133", "422", "512"},
    "worldcover": {"50", "60", "70", "80"},
    "werner": {"other"},
}
"""Terms of other vocabularies that classes of mining are translated to, and that mean other land more often."""

_OF_MINES = {"mine", "mining"}
"""Words of names (in English) without which a value means other land: water is not mine water."""


def guess_class(value: str, taxonomy: Taxonomy) -> str:
    """Return the class that a value of another map most likely means, empty where nothing fits.

    Codes and names of the taxonomy come first, then those that its vocabularies translate to the value: the
    one nearest to the root, as a value of another map seldom says more. Last comes what all classes have in common
    whose names hold the words of the value: “mine” is any mining, and “rock” may be waste or bare rock.
    """
    wanted = value.strip().casefold()
    if not wanted:
        return ""
    for entry in taxonomy.classes:
        if wanted in (entry.code.casefold(), entry.name.casefold(), entry.written.name.casefold()):
            return entry.code
    translated = [entry.code for entry in taxonomy.classes if _is_translated(entry, wanted)]
    if translated:
        return min(translated, key=lambda code: len(taxonomy.ancestors(code)))
    words = set(_words(wanted))
    named = [entry.code for entry in taxonomy.classes if words and words <= _words_without_mines(entry, words)]
    return _above_all(named, taxonomy)


def given_classes(told: str, taxonomy: Taxonomy, code: str = "") -> dict[str, str]:
    """Return value -> code of a text such as ``value=CODE; value=CODE``; an empty code leaves a value out.

    Args:
        told: the text, which may be empty.
        taxonomy: of the campaign.
        code: another code that must be in it, empty for none.

    Raises:
        CampaignError: it is not written so, or a code is not in the taxonomy.
    """
    pairs = [each.rpartition("=") for each in told.split(";") if each.strip()]
    if not all(sign for _, sign, _ in pairs):
        raise CampaignError(f"“{told}” does not say which class a value is.", "Write it as value=CODE; value=CODE.")
    given = {value.strip(): name.strip() for value, _, name in pairs}
    wrong = sorted({name for name in (*given.values(), code) if name and name not in taxonomy})
    if wrong:
        raise CampaignError(
            f"The campaign has no class {', '.join(wrong)}.", f"Its codes are {', '.join(taxonomy.codes)}."
        )
    return given


def _is_translated(entry: TaxonClass, wanted: str) -> bool:
    """Return whether a vocabulary translates a class to a term that means nothing else."""
    terms = (term for name, term in entry.mappings.items() if term.casefold() not in _WIDER.get(name, ()))
    return any(wanted in _spellings(term) for term in terms)


def _words_without_mines(entry: TaxonClass, words: set[str]) -> set[str]:
    """Return the words of a name, none where it is one of a mine and no word says so."""
    lacks = _OF_MINES.intersection(_words(entry.written.name)) and not _OF_MINES & words
    return set() if lacks else set(_words(entry.name))


def _words(text: str) -> list[str]:
    """Return the words of a text that mean something by themselves."""
    return re.findall(r"\w{3,}", text.casefold())


def _above_all(codes: Sequence[str], taxonomy: Taxonomy) -> str:
    """Return the lowest class that is or is above each of some, empty where there is none."""
    lines = [[code, *taxonomy.ancestors(code)] for code in codes]
    return next((code for code in (lines[0] if lines else ()) if all(code in line for line in lines)), "")


def _spellings(term: str) -> tuple[str, str]:
    """Return a term of a vocabulary as other maps write it: of ``landuse=quarry`` they often hold the value alone."""
    term = term.casefold()
    return term, term.rpartition("=")[2]
