"""Keep the catalogues of `resources/i18n`: collect texts, take translations in, compile.

translations.py update               collect all texts; new ones stand as unfinished
translations.py take pt words.json   put in translations: an object of source -> translation
translations.py missing pt           print what is unfinished as such an object
translations.py compile              make the .qm files, with Qt's lrelease
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from catalogue_sources import REPOSITORY, SENTENCES, Key, collect

FOLDER = REPOSITORY / "resources" / "i18n"
LANGUAGES = ("es", "fr", "pl", "pt")
# What a translation must have exactly as its source has it: gaps, tags, keys, accelerators.
KEPT = re.compile(
    r"%\(\w+\)[.\d]*[a-z]|%[.\d]*[sdfp]|%%|\{[^{}]*\}|</?\w+>|&(?=\w)|(?<=\()(?:[A-Z?/]|Esc|Backspace|Shift\+\w)(?=\))"
)

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def catalogue(language: str) -> Path:
    """Return the catalogue of a language."""
    return FOLDER / f"mining_mapper_{language}.ts"


def read(language: str) -> dict[Key, str]:
    """Return (context, source) -> translation, empty where it is unfinished."""
    path, found = catalogue(language), {}
    if path.is_file():
        for context in ElementTree.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                done = translation is not None and translation.get("type") is None
                found[context.findtext("name"), message.findtext("source")] = translation.text or "" if done else ""
    return found


def write(language: str, sources: dict[Key, set[str]], known: dict[Key, str]) -> int:
    """Write a catalogue; a text without a translation takes that of the same text elsewhere. Return what is missing."""
    elsewhere = {source: text for (_context, source), text in known.items() if text}
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing, context, element = 0, None, root
    for key in sorted(sources):
        if key[0] != context:
            context = key[0]
            element = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(element, "name").text = context
        message = ElementTree.SubElement(element, "message")
        for file in sorted(sources[key]):
            ElementTree.SubElement(message, "location", filename=f"../../{file}")
        ElementTree.SubElement(message, "source").text = key[1]
        text = known.get(key) or elsewhere.get(key[1], "")
        translation = ElementTree.SubElement(message, "translation", {} if text else {"type": "unfinished"})
        translation.text = text
        missing += not text
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    catalogue(language).write_text(f"{HEAD}{body}\n", encoding="utf-8", newline="\n")
    return missing


def faults(source: str, translation: str) -> list[str]:
    """Return what is wrong with a translation, in words; nothing where it can be used."""
    found = []
    wanted, given = (sorted(_numbers_left_out(part) for part in KEPT.findall(text)) for text in (source, translation))
    if wanted != given:
        found.append(f"has {given} where the source has {wanted}")
    for edge, side in (("^\\s*", "begins"), ("(…|\\s)*$", "ends")):
        if re.search(edge, source)[0] != re.search(edge, translation)[0]:
            found.append(f"{side} with other spaces or dots")
    return found


def _numbers_left_out(part: str) -> str:
    # {} {} may become {1} {0}: another language has another order.
    return "{}" if re.fullmatch(r"\{\d*\}", part) else part


def update() -> None:
    """Collect all texts and write every catalogue."""
    sources = collect()
    patterns = sorted({source for context, source in sources if context == SENTENCES})
    (FOLDER / "sentences.json").write_text(json.dumps(patterns, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for language in LANGUAGES:
        missing = write(language, sources, read(language))
        sys.stdout.write(f"{language}: {len(sources)} texts, {missing} unfinished\n")


def take(language: str, path: str) -> None:
    """Put translations in; texts that the program does not have are refused."""
    words = json.loads(Path(path).read_text(encoding="utf-8"))
    sources, known = collect(), read(language)
    for source, given in words.items():
        # One translation wherever the text stands, or one for each context.
        by_context = given if isinstance(given, dict) else {key[0]: given for key in sources if key[1] == source}
        taken = {(context, source): text for context, text in by_context.items() if (context, source) in sources}
        if not taken:
            sys.stderr.write(f"no such text: {source}\n")
        for text in set(taken.values()):
            sys.stderr.writelines(f"{source!r}: {text!r} {fault}\n" for fault in faults(source, text))
        known.update(taken)
    missing = write(language, sources, known)
    sys.stdout.write(f"{language}: {missing} unfinished\n")


def missing(language: str) -> None:
    """Print what is unfinished."""
    unfinished = dict.fromkeys(source for (_context, source), text in read(language).items() if not text)
    sys.stdout.write(json.dumps(dict.fromkeys(unfinished, ""), indent=0, ensure_ascii=False) + "\n")


def compile_all() -> None:
    """Make the .qm files, without texts that are unfinished."""
    lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5") or shutil.which("pyside6-lrelease")
    if lrelease is None:
        sys.exit("lrelease is missing: install qttools5-dev-tools, or the wheel pyside6-essentials.")
    for language in LANGUAGES:
        path = catalogue(language)
        subprocess.run([lrelease, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


if __name__ == "__main__":
    commands = {"update": update, "take": take, "missing": missing, "compile": compile_all}
    if len(sys.argv) < 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]](*sys.argv[2:])
