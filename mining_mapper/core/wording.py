"""Sentences that are made here and in the engine, and said in the language of whoever reads them.

Core and engine speak English, with names and numbers already in the sentence. To say it in another language, the
pattern that the sentence was made from is found again, and what stood in its gaps is put into the translation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache

from .resources import resource

OWN, SENTENCES, TAXONOMY = "MiningMapper", "Sentences", "Taxonomy"
"""Contexts of the catalogues: texts of the plugin outside of widgets, patterns of sentences, names of classes."""

GAP = re.compile(r"\{(\w*)\}")


def numbered(pattern: str) -> str:
    """Return a pattern whose gaps are ``{0}``, ``{1}``…, so that a translation may change their order."""
    gaps = 0

    def next_one(_gap: re.Match[str]) -> str:
        nonlocal gaps
        gaps += 1
        return f"{{{gaps - 1}}}"

    return GAP.sub(next_one, pattern)


def in_words(sentence: str, translate: Callable[[str], str]) -> str:
    """Return a sentence of core or engine in another language; as it is where no pattern fits.

    Args:
        sentence: with names and numbers in it.
        translate: pattern -> its translation, or the pattern itself where there is none.
    """
    for pattern, shape in _patterns():
        found = shape.fullmatch(sentence)
        if found:
            # What was counted is a word of the catalogue itself.
            parts = [translate(part) if part in _words() else part for part in found.groups()]
            return GAP.sub(lambda gap, parts=parts: parts[int(gap[1])], translate(pattern))
    return sentence


@cache
def _words() -> frozenset[str]:
    """Return the patterns without a gap."""
    return frozenset(pattern for pattern, _shape in _patterns() if not GAP.search(pattern))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns and what they look like, those with the most words of their own first."""
    try:
        listed = json.loads(resource("i18n", "sentences.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    ordered = sorted(listed, key=lambda pattern: len(GAP.sub("", pattern)), reverse=True)
    return tuple((pattern, _shape(pattern)) for pattern in ordered)


def _shape(pattern: str) -> re.Pattern[str]:
    words = GAP.split(pattern)[::2]
    return re.compile("(.*)".join(map(re.escape, words)), re.DOTALL)
