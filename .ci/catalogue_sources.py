"""Find every text of Mining Mapper that people read, with the context that Qt looks it up in."""

from __future__ import annotations

import ast
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from mining_mapper.core import errors, export_options, words  # noqa: E402
from mining_mapper.core.wording import OWN, SENTENCES, TAXONOMY, numbered  # noqa: E402

# Calls in core and engine whose first arguments people read, and which arguments those are.
SAID = {
    **{name: (0, 1) for name, kind in vars(errors).items() if isinstance(kind, type)},
    # Says what a message between two programs lacks, for whoever programs.
    "ProtocolError": (),
    "Refusal": (0, 1),
    "too_few": (2,),
    "warn": (0,),
    "with_warnings": (0,),
    "_Cause": (1, 2),
    "Step": (0,),
    "progress": (1,),
    "tell": (1,),
}

# Modules that say what stands in the tables of core.
READ_TABLES = {
    "mining_mapper/plugin/panel/option_widgets.py",
    "mining_mapper/plugin/processing/export.py",
    "mining_mapper/plugin/processing/words.py",
}

# Where the call itself is made.
DOOR = "mining_mapper/plugin/translation.py"

Key = tuple[str, str]


def collect() -> dict[Key, set[str]]:
    """Return (context, source text) -> the files that it stands in.

    Raises:
        ValueError: a text is translated where no translation is loaded yet, or is no literal.
    """
    found: dict[Key, set[str]] = defaultdict(set)
    for keys in (_plugin(), _sentences(), _tables(), _taxonomies()):
        for context, source, file in keys:
            if source.strip():
                found[context, source].add(file)
    return dict(found)


def _parsed(part: str) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((REPOSITORY / "mining_mapper" / part).rglob("*.py")):
        yield path.relative_to(REPOSITORY).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


# ---------------------------------------------------------------- the plugin: tr()


def _plugin() -> Iterator[tuple[str, str, str]]:
    modules = dict(_parsed("plugin"))
    heirs = _heirs(modules.values())
    for file, module in modules.items():
        for call, owner in _calls(module, ""):
            if file in READ_TABLES and isinstance(call.args[0], (ast.Attribute, ast.Name)):
                continue
            if isinstance(call.func, ast.Name):
                yield OWN, _literal(call, file), file
            else:
                # PyQt looks in the class of the object, which may be one that inherits the method.
                for context in (owner, *sorted(heirs[owner])):
                    yield context, _literal(call, file), file


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call) and _name(child.func) == "tr":
            yield child, inside
        yield from _calls(child, inside)


def _literal(call: ast.Call, file: str) -> str:
    text = call.args[0]
    if not isinstance(text, ast.Constant) or not isinstance(text.value, str) or len(call.args) > 1:
        raise ValueError(f"{file}:{call.lineno}: only a plain text can be collected, one argument alone.")
    return text.value


def _heirs(modules: Iterator[ast.Module]) -> dict[str, set[str]]:
    bases = {
        node.name: [_name(base) for base in node.bases]
        for module in modules
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef)
    }
    heirs: dict[str, set[str]] = defaultdict(set)
    for name in bases:
        above = list(bases[name])
        while above:
            base = above.pop()
            heirs[base].add(name)
            above += bases.get(base, [])
    return heirs


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


# ---------------------------------------------------------------- core and engine: sentences of errors


def _sentences() -> Iterator[tuple[str, str, str]]:
    for part in ("core", "engine"):
        for file, module in _parsed(part):
            constants = _constants(module)
            for node in ast.walk(module):
                if isinstance(node, ast.Call):
                    for text in _said(node, constants):
                        yield SENTENCES, numbered(text), file


def _constants(module: ast.Module) -> dict[str, ast.expr]:
    return {
        target.id: node.value
        for node in module.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _said(call: ast.Call, constants: dict[str, ast.expr]) -> Iterator[str]:
    name = _name(call.func)
    kept = isinstance(call.func, ast.Attribute) and _name(call.func.value) == "warnings"
    places = (0,) if kept else SAID.get(name, ())
    given = [call.args[place] for place in places if place < len(call.args)]
    given += [word.value for word in call.keywords if places and word.arg in ("message", "remedy")]
    for argument in given:
        yield from _templates(argument, constants)


def _templates(node: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _templates(node.body, constants)
        yield from _templates(node.orelse, constants)
    elif isinstance(node, ast.Name) and node.id in constants:
        yield from _templates(constants[node.id], {})
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)


# ---------------------------------------------------------------- tables of captions, classes


def _tables() -> Iterator[tuple[str, str, str]]:
    for file, entries in (
        ("mining_mapper/core/export_options.py", export_options.OPTIONS),
        ("mining_mapper/core/words.py", [each for word in words.WORDS for each in (word, *word.fields)]),
    ):
        for entry in entries:
            texts = [getattr(entry, name, "") for name in ("caption", "meaning", "blank", "unit")]
            for text in [*texts, *(getattr(entry, "choices", None) or {}).values()]:
                yield OWN, text, file


def _taxonomies() -> Iterator[tuple[str, str, str]]:
    for path in sorted((REPOSITORY / "resources" / "taxonomy").glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        file = path.relative_to(REPOSITORY).as_posix()
        yield TAXONOMY, content["name"], file
        for entry in content["classes"]:
            for name in ("name", "definition", "key"):
                yield TAXONOMY, entry.get(name, ""), file
