"""Classes: what may be labelled, what it looks like, what it is confused with.

A taxonomy is a JSON file, checked when it is loaded; inside, code trusts it.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import TaxonomyError
from .resources import resource

SCHEMA_VERSION = 1
MINING = "MIN"
NOT_MINING = "NEG"
MOST_ACTIVE = 9
MOST_DENSE = 254
UNKNOWN_VALUE = 255
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,15}")


@dataclass(frozen=True)
class TaxonClass:
    """One class.

    ``value`` is its stable integer; ``parent`` is the code above it, empty at the top; ``key`` says how it
    is told apart in an image; ``confused_with`` are codes; ``mappings`` is vocabulary -> term.
    """

    value: int
    code: str
    parent: str
    name: str
    colour: str
    definition: str = ""
    key: str = ""
    confused_with: tuple[str, ...] = ()
    mappings: Mapping[str, str] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the class as it stands in a taxonomy file."""
        return {
            "value": self.value,
            "code": self.code,
            "parent": self.parent,
            "name": self.name,
            "colour": self.colour,
            "definition": self.definition,
            "key": self.key,
            "confused_with": list(self.confused_with),
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
        for entry in self.classes:
            if entry.code == code:
                return entry
        raise KeyError(code)

    def __contains__(self, code: object) -> bool:
        return any(entry.code == code for entry in self.classes)

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of all classes in the order of the file."""
        return tuple(entry.code for entry in self.classes)

    def ancestors(self, code: str) -> tuple[str, ...]:
        """Return the codes above a class, the nearest first."""
        found = []
        parent = self[code].parent
        while parent:
            found.append(parent)
            parent = self[parent].parent
        return tuple(found)

    def root(self, code: str) -> str:
        """Return the code of the topmost class above, or the class itself."""
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

    def map_to(self, code: str, vocabulary: str) -> str:
        """Return the term of another vocabulary, that of the nearest class above where the class has none."""
        for entry in (code, *self.ancestors(code)):
            term = self[entry].mappings.get(vocabulary, "")
            if term:
                return term
        return ""

    def search(self, text: str) -> tuple[TaxonClass, ...]:
        """Return the classes that a text finds, the likeliest first; case and accents do not matter."""
        wanted = _folded(text)
        if not wanted:
            return self.classes
        ranked = [(self._rank(entry, wanted), order, entry) for order, entry in enumerate(self.classes)]
        return tuple(entry for rank, _, entry in sorted(ranked, key=lambda r: r[:2]) if rank < len(RANKS))

    def _rank(self, entry: TaxonClass, wanted: str) -> int:
        name = _folded(entry.name)
        tests = (
            _folded(entry.code).startswith(wanted),
            name.startswith(wanted),
            any(word.startswith(wanted) for word in re.split(r"\W+", name)),
            wanted in _folded(f"{entry.definition} {entry.key}"),
            any(wanted in _folded(self[code].name) for code in self.look_alikes(entry.code)),
        )
        return next((rank for rank, holds in enumerate(tests) if holds), len(RANKS))

    def with_active(self, codes: Iterable[str]) -> Taxonomy:
        """Return the taxonomy with other classes on the digit keys.

        Raises:
            TaxonomyError: a code is unknown or twice there, or there are more than nine.
        """
        active = tuple(codes)
        _check_active(active, set(self.codes), self.name)
        return Taxonomy(self.name, self.classes, active, self.language)

    def to_dict(self) -> dict[str, Any]:
        """Return the taxonomy as it stands in a file."""
        return {
            "schema_version": SCHEMA_VERSION,
            "name": self.name,
            "language": self.language,
            "active": list(self.active),
            "classes": [entry.to_dict() for entry in self.classes],
        }


RANKS = ("code", "name", "word", "text", "look-alike")


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
        content = json.loads(path.read_text(encoding="utf-8"))
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
    codes = {entry.code for entry in classes}
    active = tuple(content.get("active") or [entry.code for entry in classes[:MOST_ACTIVE]])
    _check_active(active, codes, origin)
    return Taxonomy(str(content.get("name", origin)), classes, active, str(content.get("language", "en")))


def _class(entry: Any, number: int, origin: str) -> TaxonClass:
    if not isinstance(entry, dict):
        raise TaxonomyError(f"{origin}: class {number} is not an object.", "Write it as {...}.")
    code, value = entry.get("code"), entry.get("value")
    if not isinstance(code, str) or not CODE.fullmatch(code):
        raise TaxonomyError(
            f"{origin}: class {number} has no usable code.", "Give it letters and digits, at most 16, a letter first."
        )
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise TaxonomyError(f"{origin}: class {code} has no value.", "Give it a whole number above 0.")
    colour = entry.get("colour", "")
    if not isinstance(colour, str) or not COLOUR.fullmatch(colour):
        raise TaxonomyError(f"{origin}: class {code} has no colour.", "Write it as #rrggbb.")
    texts = {name: entry.get(name) or "" for name in ("parent", "name", "definition", "key")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise TaxonomyError(f"{origin}: class {code} has something other than text in a text field.", "Quote it.")
    confused, mappings = entry.get("confused_with") or [], entry.get("mappings") or {}
    if not isinstance(confused, list) or not isinstance(mappings, dict):
        raise TaxonomyError(
            f"{origin}: class {code} is not written as it should be.",
            "confused_with is an array of codes, mappings an object.",
        )
    texts["name"] = texts["name"] or code
    return TaxonClass(
        value=value,
        code=code,
        colour=colour.lower(),
        confused_with=tuple(str(item) for item in confused),
        mappings={str(key): str(term) for key, term in mappings.items()},
        **texts,
    )


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


def _check_links(classes: tuple[TaxonClass, ...], origin: str) -> None:
    parents = {entry.code: entry.parent for entry in classes}
    for entry in classes:
        unknown = [code for code in (entry.parent, *entry.confused_with) if code and code not in parents]
        if unknown:
            raise TaxonomyError(
                f"{origin}: class {entry.code} names {unknown[0]}, which is not in the file.",
                "Add that class or correct the code.",
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


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold().strip()
