"""What a value of another map most likely means in a taxonomy."""

from __future__ import annotations

from .taxonomy import Taxonomy


def guess_class(value: str, taxonomy: Taxonomy) -> str:
    """Return the class that a value of another map most likely means, empty where nothing fits.

    Codes and names of the taxonomy come first, then those that its vocabularies translate to the value: the
    one nearest to the root, as a value of another map seldom says more.
    """
    wanted = value.strip().casefold()
    if not wanted:
        return ""
    for entry in taxonomy.classes:
        if wanted in (entry.code.casefold(), entry.name.casefold(), entry.written.name.casefold()):
            return entry.code
    translated = [
        entry.code for entry in taxonomy.classes if any(wanted in _spellings(name) for name in entry.mappings.values())
    ]
    if translated:
        return min(translated, key=lambda code: len(taxonomy.ancestors(code)))
    return next((entry.code for entry in taxonomy.search(value) if wanted in entry.name.casefold()), "")


def _spellings(term: str) -> tuple[str, str]:
    """Return a term of a vocabulary as other maps write it: of ``landuse=quarry`` they often hold the value alone."""
    term = term.casefold()
    return term, term.rpartition("=")[2]
