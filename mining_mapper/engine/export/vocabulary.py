"""The classes of the masks: those of the campaign, collapsed, or those of another vocabulary."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...core.errors import ExportError
from ...core.taxonomy import MINING, NOT_MINING, UNKNOWN_VALUE, Taxonomy, dense_values

BACKGROUND = 0
# Terms that are codes: what their vocabularies call them.
NAMES = {
    "werner": {"other": "other mine features"},
    "lames": {
        "ms": "mine site", "op": "open pit", "asm": "artisanal and small-scale mining", "mf": "mine facilities",
        "wr": "waste rock dump", "tsf": "tailings storage facility", "lh": "leaching heap", "pp": "processing plant",
        "sy": "stockyard",
    },
    "corine": {
        "121": "Industrial or commercial units", "131": "Mineral extraction sites", "132": "Dump sites",
        "133": "Construction sites", "331": "Beaches, dunes, sands", "332": "Bare rocks", "422": "Salines",
        "512": "Water bodies",
    },
}  # fmt: skip


@dataclass(frozen=True)
class Vocabulary:
    """What the classes of a campaign are called and numbered in the masks.

    Attributes:
        name: of the vocabulary.
        terms: code of the campaign -> term; empty where the vocabulary has none.
        values: term -> 1..n, the same for every set of a taxonomy and vocabulary.
        captions: term -> name for people.
        colours: term -> ``#rrggbb``.
        mining: the terms of mining.
    """

    name: str
    terms: Mapping[str, str]
    values: Mapping[str, int]
    captions: Mapping[str, str]
    colours: Mapping[str, str]
    mining: frozenset[str]
    other: frozenset[str]

    def value(self, code: str) -> int:
        """Return the value in the masks: other land without a term is background, anything else without is unknown."""
        term = self.terms.get(code, "")
        if term:
            return self.values[term]
        return BACKGROUND if code in self.other else UNKNOWN_VALUE


def vocabulary_of(taxonomy: Taxonomy, name: str, onto: tuple[str, ...] = ()) -> Vocabulary:
    """Return the vocabulary that was chosen.

    Args:
        taxonomy: the campaign's classes.
        name: one of the choices of ``vocabulary`` in ``core.export_options``.
        onto: codes to collapse onto first; classes outside of them become mining or other land.

    Raises:
        ExportError: a code of ``onto`` is unknown.
        TaxonomyError: there are more classes than a byte can tell apart.
    """
    unknown = [code for code in onto if code not in taxonomy]
    if unknown:
        raise ExportError(f"The taxonomy has no class {unknown[0]}.", "Collapse onto classes of the campaign.")
    collapsed = {code: taxonomy.collapse(code, onto) if onto else code for code in taxonomy.codes}
    term_of = _naming(taxonomy, name)
    terms = {code: term_of(collapsed[code]) for code in taxonomy.codes}
    first: dict[str, str] = {}
    for code in taxonomy.codes:
        first.setdefault(terms[code], collapsed[code])
    first.pop("", None)
    own = {term: taxonomy[term] if term in taxonomy else taxonomy[code] for term, code in first.items()}
    return Vocabulary(
        name=name,
        terms=terms,
        values=dense_values(first),
        captions={term: own[term].name if term in taxonomy else NAMES.get(name, {}).get(term, term) for term in first},
        colours={term: entry.colour for term, entry in own.items()},
        mining=frozenset(terms[code] for code in taxonomy.mining_codes() if terms[code]),
        other=frozenset(code for code in taxonomy.codes if not taxonomy.is_mining(code)),
    )


def _naming(taxonomy: Taxonomy, name: str) -> Callable[[str], str]:
    """Return what gives a class its term."""
    if name == "campaign":
        return lambda code: "" if code == NOT_MINING else code
    if name == "binary":
        return lambda code: MINING if taxonomy.is_mining(code) else ""
    if name == "parents":
        groups = taxonomy.children(MINING)
        return lambda code: taxonomy.collapse(code, groups) if taxonomy.is_mining(code) else ""
    return lambda code: taxonomy.map_to(code, name)
