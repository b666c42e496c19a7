"""Classes: what may be labelled, what it looks like, what it is confused with.

A taxonomy is a JSON file, checked when it is loaded; inside, code trusts it.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from difflib import SequenceMatcher
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from .class_tree import ClassTree
from .errors import TaxonomyError
from .resources import resource
from .schema import DELINEATIONS

SCHEMA_VERSION = 1
MINING = "MIN"
NOT_MINING = "NEG"
ROOTS = (MINING, NOT_MINING)
MOST_ACTIVE = 9
MOST_VALUE = 65535
MOST_DENSE = 254
ALIKE = 0.75
UNKNOWN_VALUE = 255
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,15}")


@dataclass(frozen=True)
class TaxonClass:
    """One class.

    ``original`` is the class in the language of its file, where ``name``, ``definition`` and ``key`` are in another.
    ``value`` is its stable integer; ``parent`` is the code above it, empty at the top; ``key`` says how it
    is told apart in an image; ``confused_with`` are codes, the likeliest first; ``delineation`` is the rule
    of the outline that is offered first; ``mappings`` is vocabulary -> term, empty where the vocabulary has
    no single term for the class.
    """

    value: int
    code: str
    parent: str
    name: str
    colour: str
    definition: str = ""
    key: str = ""
    confused_with: tuple[str, ...] = ()
    delineation: str = "tight"
    mappings: Mapping[str, str] = field(default_factory=dict, hash=False)
    original: TaxonClass | None = field(default=None, compare=False, repr=False)

    @property
    def written(self) -> TaxonClass:
        """The class in the language of its file, whatever it is shown in."""
        return self.original or self

    def to_dict(self) -> dict[str, Any]:
        """Return the class as it stands in a taxonomy file, in the language of that file."""
        return {
            "value": self.value,
            "code": self.code,
            "parent": self.parent,
            "name": self.written.name,
            "colour": self.colour,
            "definition": self.written.definition,
            "key": self.written.key,
            "confused_with": list(self.confused_with),
            "delineation": self.delineation,
            "mappings": dict(self.mappings),
        }


@dataclass(frozen=True)
class Taxonomy:
    """The classes of a campaign in the order of the file, and those on the digit keys."""

    name: str
    classes: tuple[TaxonClass, ...]
    active: tuple[str, ...]
    language: str = "en"

    def __getitem__(self, code: str) -> TaxonClass:
        """Return the class of that code.

        Raises:
            KeyError: there is none.
        """
        return self._by_code[code]

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    @cached_property
    def _by_code(self) -> dict[str, TaxonClass]:
        return {entry.code: entry for entry in self.classes}

    @cached_property
    def tree(self) -> ClassTree:
        """Which class lies under which."""
        return ClassTree({entry.code: entry.parent for entry in self.classes})

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of all classes in the order of the file."""
        return tuple(entry.code for entry in self.classes)

    def ancestors(self, code: str) -> tuple[str, ...]:
        """Return the codes above a class, the nearest first."""
        return self.tree.line(self[code].code)[1:]

    def root(self, code: str) -> str:
        """Return the topmost class above, or the class itself: ``MIN`` or ``NEG``."""
        return (code, *self.ancestors(code))[-1]

    def children(self, code: str) -> tuple[str, ...]:
        """Return the codes directly below a class."""
        return tuple(entry.code for entry in self.classes if entry.parent == code)

    def is_mining(self, code: str) -> bool:
        """Return whether the class belongs to mining."""
        return self.root(code) == MINING

    def mining_codes(self) -> tuple[str, ...]:
        """Return the codes of all classes of mining."""
        return tuple(code for code in self.codes if self.is_mining(code))

    def look_alikes(self, code: str) -> tuple[str, ...]:
        """Return the classes that a class is confused with, from either side, in the order of the file."""
        own = set(self[code].confused_with)
        return tuple(e.code for e in self.classes if e.code in own or code in e.confused_with)

    def collapse(self, code: str, onto: Iterable[str]) -> str:
        """Return the nearest of ``onto`` among the class and those above it; the root where none is."""
        targets = set(onto)
        line = (code, *self.ancestors(code))
        return next((entry for entry in line if entry in targets), line[-1])

    def roll_up(self, scores: Mapping[str, float]) -> dict[str, float]:
        """Return the probability of every class and of every class above it: that of a parent is its own and its
        children's together, so that levels agree with each other.

        Args:
            scores: code -> probability of being that class and none below it; codes without a class are left out.
        """
        found: dict[str, float] = {}
        for code, p in scores.items():
            for each in (code, *self.ancestors(code)) if code in self else ():
                found[each] = found.get(each, 0.0) + p
        return found

    def likeliest(self, scores: Mapping[str, float]) -> str:
        """Return the class that is called by probabilities (code -> 0..1), empty for none; see ``ClassTree.winners``.

        Several classes of mining together win over not mining, though each alone may be less likely.
        """
        return self.likeliest_of([scores])[0]

    def likeliest_of(self, many: Sequence[Mapping[str, float]]) -> list[str]:
        """Return `likeliest` of each; quicker than one after the other, as those of the same classes go together."""
        alike: dict[tuple[str, ...], list[int]] = {}
        for place, scores in enumerate(many):
            alike.setdefault(tuple(scores), []).append(place)
        called = [""] * len(many)
        for codes, places in alike.items():
            if codes:
                values = np.array([list(many[place].values()) for place in places], np.float64)
                for place, column in zip(places, self.tree.winners(codes, values)):
                    called[place] = codes[column]
        return called

    def map_to(self, code: str, vocabulary: str) -> str:
        """Return the term of another vocabulary; a class that says nothing takes that of the nearest above.

        An empty text says that the vocabulary has no single term for the class.
        """
        line = (self[entry].mappings for entry in (code, *self.ancestors(code)))
        return next((mappings[vocabulary] for mappings in line if vocabulary in mappings), "")

    def search(self, text: str) -> tuple[TaxonClass, ...]:
        """Return the classes that a text finds, the likeliest first; case and accents do not matter."""
        wanted = _folded(text)
        if not wanted:
            return self.classes
        ranked = [(self._rank(entry, wanted), order, entry) for order, entry in enumerate(self.classes)]
        return tuple(entry for rank, _, entry in sorted(ranked, key=lambda r: r[:2]) if rank < len(RANKS))

    def in_language(self, translate: Callable[[str], str]) -> Taxonomy:
        """Return the taxonomy as people read it in another language; files and exports keep that of its own file.

        Args:
            translate: text of the file -> its translation, or the text itself where there is none.
        """
        classes = tuple(
            replace(
                entry,
                name=translate(entry.written.name),
                definition=translate(entry.written.definition),
                key=translate(entry.written.key),
                original=entry.written,
            )
            for entry in self.classes
        )
        return replace(self, classes=classes)

    def _rank(self, entry: TaxonClass, wanted: str) -> int:
        name = _folded(entry.name)
        written = _folded(entry.written.name)
        tests = (
            _folded(entry.code).startswith(wanted),
            name.startswith(wanted) or written.startswith(wanted),
            _starts_words(wanted, name) or _starts_words(wanted, written),
            wanted in _folded(f"{entry.definition} {entry.key}"),
            any(wanted in _folded(self[code].name) for code in self.look_alikes(entry.code)),
            # A slip of the finger still finds it.
            any(SequenceMatcher(None, wanted, word).ratio() >= ALIKE for word in (name, *name.split())),
        )
        return next((rank for rank, holds in enumerate(tests) if holds), len(RANKS))

    def with_active(self, codes: Iterable[str]) -> Taxonomy:
        """Return the taxonomy with other classes on the digit keys.

        Raises:
            TaxonomyError: a code is unknown or twice there, or there are more than nine.
        """
        active = tuple(codes)
        _check_active(active, set(self.codes), self.name)
        return replace(self, active=active)

    def subset(self, codes: Iterable[str]) -> Taxonomy:
        """Return the taxonomy of these classes, those above them, and the two roots, in the order of the file.

        Raises:
            KeyError: a code is unknown.
        """
        kept = set(ROOTS)
        for code in codes:
            kept.update((code, *self.ancestors(code)))
        classes = tuple(
            replace(entry, confused_with=tuple(other for other in entry.confused_with if other in kept))
            for entry in self.classes
            if entry.code in kept
        )
        return replace(self, classes=classes, active=tuple(code for code in self.active if code in kept))

    def to_dict(self) -> dict[str, Any]:
        """Return the taxonomy as it stands in a file."""
        return {
            "schema_version": SCHEMA_VERSION,
            "name": self.name,
            "language": self.language,
            "active": list(self.active),
            "classes": [entry.to_dict() for entry in self.classes],
        }


RANKS = ("code", "name", "word", "text", "look-alike", "slip")


def dense_values(codes: Iterable[str]) -> dict[str, int]:
    """Return code -> 1..n for the masks of a raster; 0 is other land and 255 unknown.

    Raises:
        TaxonomyError: there are more codes than a byte can tell apart.
    """
    unique = tuple(dict.fromkeys(codes))
    if len(unique) > MOST_DENSE:
        raise TaxonomyError(
            f"{len(unique)} classes do not fit into a mask of bytes.", "Collapse them to their parents first."
        )
    return {code: value for value, code in enumerate(unique, 1)}


def presets() -> tuple[Path, ...]:
    """Return the taxonomies that ship, the default first."""
    return resource("taxonomy", "mining.json"), resource("taxonomy", "binary.json")


def load_taxonomy(path: str | Path) -> Taxonomy:
    """Return the taxonomy of a file.

    Raises:
        TaxonomyError: the file cannot be read or does not hold together; the message names it.
    """
    path = Path(path)
    try:
        # utf-8-sig: some editors put a byte order mark in front.
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise TaxonomyError(f"{path} cannot be read.", "Choose the file again.", str(error)) from error
    except (ValueError, RecursionError) as error:
        raise TaxonomyError(
            f"{path.name} is not JSON.", "Correct the file at the place that the details name.", str(error)
        ) from error
    return taxonomy_from_dict(content, path.name)


def taxonomy_from_dict(content: Any, origin: str) -> Taxonomy:
    """Return the taxonomy that a parsed JSON file describes; ``origin`` names it in messages.

    Raises:
        TaxonomyError: it does not hold together; the message says where.
    """
    if not isinstance(content, dict) or content.get("schema_version") != SCHEMA_VERSION:
        raise TaxonomyError(
            f"{origin} is not a taxonomy of version {SCHEMA_VERSION}.",
            f'It must be an object with "schema_version": {SCHEMA_VERSION}; docs/taxonomy.md shows one.',
        )
    entries = content.get("classes")
    if not isinstance(entries, list) or not entries:
        raise TaxonomyError(f"{origin} has no classes.", 'List them under "classes".')
    classes = tuple(_class(entry, number, origin) for number, entry in enumerate(entries, 1))
    _check_unique(classes, origin)
    _check_links(classes, origin)
    _check_roots(classes, origin)
    answers = [entry.code for entry in classes if entry.code != NOT_MINING]
    active = content.get("active") or answers[:MOST_ACTIVE]
    if not isinstance(active, list) or not all(isinstance(code, str) for code in active):
        raise TaxonomyError(f'{origin}: "active" is not written as it should be.', "Write an array of codes.")
    _check_active(tuple(active), {entry.code for entry in classes}, origin)
    return Taxonomy(str(content.get("name") or origin), classes, tuple(active), str(content.get("language") or "en"))


def _class(entry: Any, number: int, origin: str) -> TaxonClass:
    if not isinstance(entry, dict):
        raise TaxonomyError(f"{origin}: class {number} is not an object.", "Write it as {...}.")
    code = _code(entry, f"{origin}: class {number}")
    where = f"{origin}: class {code}"
    _check_names(entry, where)
    texts = {name: entry.get(name) or "" for name in ("parent", "name", "definition", "key")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise TaxonomyError(f"{where} has something other than text in a text field.", "Quote it.")
    confused, mappings = entry.get("confused_with") or [], entry.get("mappings") or {}
    if not isinstance(confused, list) or not isinstance(mappings, dict):
        raise TaxonomyError(
            f"{where} is not written as it should be.", "confused_with is an array of codes, mappings an object."
        )
    texts["name"] = texts["name"] or code
    return TaxonClass(
        value=_value(entry, where),
        code=code,
        colour=_colour(entry, where),
        confused_with=tuple(str(item) for item in confused),
        delineation=_delineation(entry, where),
        mappings={str(key): str(term) for key, term in mappings.items()},
        **texts,
    )


def _code(entry: dict[str, Any], where: str) -> str:
    code = entry.get("code")
    if not isinstance(code, str) or not CODE.fullmatch(code):
        raise TaxonomyError(f"{where} has no usable code.", "Give it letters and digits, at most 16, a letter first.")
    return code


def _value(entry: dict[str, Any], where: str) -> int:
    value = entry.get("value")
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= MOST_VALUE:
        raise TaxonomyError(f"{where} has no value.", f"Give it a whole number from 1 to {MOST_VALUE}.")
    return value


def _colour(entry: dict[str, Any], where: str) -> str:
    colour = entry.get("colour")
    if not isinstance(colour, str) or not COLOUR.fullmatch(colour):
        raise TaxonomyError(f"{where} has no colour.", 'Write "colour": "#rrggbb".')
    return colour.lower()


def _delineation(entry: dict[str, Any], where: str) -> str:
    rule = entry.get("delineation", "tight")
    if rule not in DELINEATIONS:
        raise TaxonomyError(f"{where} has no such delineation.", f"Choose one of {', '.join(DELINEATIONS)}.")
    return rule


def _check_names(entry: dict[str, Any], where: str) -> None:
    known = [item.name for item in fields(TaxonClass) if item.name != "original"]
    unknown = [name for name in entry if name not in known]
    if unknown:
        raise TaxonomyError(f"{where} has an unknown property {unknown[0]}.", f"There are {', '.join(known)}.")


def _check_unique(classes: tuple[TaxonClass, ...], origin: str) -> None:
    codes: dict[str, TaxonClass] = {}
    values: dict[int, TaxonClass] = {}
    for entry in classes:
        if entry.code.upper() in codes:
            raise TaxonomyError(f"{origin}: the code {entry.code} stands twice.", "Rename one of the two classes.")
        if entry.value in values:
            other = values[entry.value].code
            raise TaxonomyError(
                f"{origin}: {other} and {entry.code} have the same value {entry.value}.", "Give one another value."
            )
        codes[entry.code.upper()] = values[entry.value] = entry


def _check_roots(classes: tuple[TaxonClass, ...], origin: str) -> None:
    roots = [entry.code for entry in classes if not entry.parent]
    astray = [code for code in roots if code not in ROOTS]
    if astray:
        raise TaxonomyError(
            f"{origin}: class {astray[0]} is neither under {MINING} nor under {NOT_MINING}.",
            f"Set its parent to {MINING} where it is part of a mine, else to {NOT_MINING}.",
        )
    missing = [code for code in ROOTS if code not in roots]
    if missing:
        raise TaxonomyError(
            f"{origin} has no class {missing[0]} at the top.",
            f"Add {MINING} (mining) and {NOT_MINING} (not mining), both without a parent.",
        )


def _check_links(classes: tuple[TaxonClass, ...], origin: str) -> None:
    parents = {entry.code: entry.parent for entry in classes}
    for entry in classes:
        unknown = [code for code in (entry.parent, *entry.confused_with) if code and code not in parents]
        if unknown:
            raise TaxonomyError(
                f"{origin}: class {entry.code} names {unknown[0]}, which is not in the file.",
                "Add that class or correct the code.",
            )
        if entry.code in entry.confused_with:
            raise TaxonomyError(
                f"{origin}: class {entry.code} is confused with itself.", "Take it out of its own confused_with."
            )
        seen, code = {entry.code}, entry.parent
        while code:
            if code in seen:
                raise TaxonomyError(f"{origin}: class {entry.code} is its own ancestor.", "Correct the parents.")
            seen.add(code)
            code = parents[code]


def _check_active(active: tuple[str, ...], codes: set[str], origin: str) -> None:
    unknown = [code for code in active if code not in codes]
    if unknown:
        raise TaxonomyError(
            f"{origin}: the active class {unknown[0]} is not in the taxonomy.", "Choose among its classes."
        )
    if len(set(active)) < len(active):
        raise TaxonomyError(f"{origin}: an active class stands twice.", "Name every class once.")
    if len(active) > MOST_ACTIVE:
        raise TaxonomyError(
            f"{origin}: {len(active)} classes are active, but there are nine digit keys.",
            "Choose at most nine; the others are found by search.",
        )


def _starts_words(wanted: str, name: str) -> bool:
    words = re.split(r"\W+", name)
    return all(any(word.startswith(part) for word in words) for part in wanted.split())


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold().strip()
