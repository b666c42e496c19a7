"""The command line: what the engine does, without QGIS.

``python -m mining_mapper.engine check IMAGE`` and the like; the words are those of the protocol.
Progress goes to standard error, results to standard output, as JSON with ``--json``.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..core.errors import FrameError, MiningMapperError, ProtocolError, SceneError
from ..core.export_options import OPTIONS, Option
from ..core.measures import HECTARE
from ..core.unit_size import default_hectares
from ..core.words import WORDS, Word
from .models.commands import add_model_commands

SUCCESS, FAILED = 0, 1
# Letters of the bar that shows progress.
BAR = 30
# What a shell expects of a program that Ctrl+C ended.
INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Carry out a command and return the exit code; errors are said with their remedy.

    Raises:
        SystemExit: the arguments make no sense (code 2), or help was asked for (code 0).
    """
    options = _parser().parse_args(arguments)
    try:
        result = options.function(options)
    except MiningMapperError as error:
        return _say(error, options.json)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        told = MiningMapperError(
            f"{error.filename or 'A file'} cannot be read or written: {reason}.",
            "Check that the folder is there, may be written to and has room.",
            repr(error),
        )
        return _say(told, options.json)
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped; nothing was kept half done.\n")
        return INTERRUPTED
    if result is None:
        return SUCCESS
    text = json.dumps(result, indent=1, ensure_ascii=False) if options.json else _in_words(result)
    sys.stdout.write(text + "\n")
    return SUCCESS


def _say(error: MiningMapperError, as_json: bool) -> int:
    """Say what is wrong, over the progress that stands there, and return the exit code."""
    sys.stderr.write(f"\r{' ' * (BAR + 7)}\r{error}\n")
    if as_json:
        told = {"kind": error.kind, "message": error.message, "remedy": error.remedy, "details": error.details}
        sys.stdout.write(json.dumps({"error": told}, indent=1, ensure_ascii=False) + "\n")
    return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mining-mapper", description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _command(commands, "hello", "say what the engine is made of", _hello)
    check = _command(commands, "check", "check an image and say what it is", _check)
    check.add_argument("image", type=Path)
    segment = _command(commands, "segment", "cut an image into units and write their raster", _segment)
    segment.add_argument("image", type=Path)
    segment.add_argument("output", type=Path, help="GeoTIFF of unit numbers to write")
    segment.add_argument("--hectares", type=_above_zero, help="mean size of a unit; 21 pixels unless given")
    segment.add_argument("--area", type=Path, help="GeoJSON file with the area of interest, in the image's CRS")
    export = _command(commands, "export", "write the training set of a campaign", _export)
    export.add_argument("campaign", type=Path, help="the campaign's GeoPackage")
    export.add_argument("folder", type=Path, help="folder to write; new or empty")
    export.add_argument("--preview", action="store_true", help="tell counts, sizes and warnings, and write nothing")
    for option in OPTIONS:
        _add_option(export, option)
    for word in WORDS:
        _add_word(commands, word)
    add_model_commands(commands, _command, _tell)
    _command(commands, "serve", "answer requests on standard input, as without arguments", _serve)
    return parser


def _command(
    commands: Any, name: str, meaning: str, function: Callable[[argparse.Namespace], dict[str, Any] | None]
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=meaning, description=meaning)
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    parser.set_defaults(function=function)
    return parser


def _hello(_options: argparse.Namespace) -> dict[str, Any]:
    from .services import about

    return about()


def _check(options: argparse.Namespace) -> dict[str, Any]:
    from .scene import open_scene, scene_report

    return scene_report(open_scene(options.image))


def _segment(options: argparse.Namespace) -> dict[str, Any]:
    from dataclasses import asdict

    from .frame import build_frame
    from .scene import open_scene

    scene = open_scene(options.image)
    hectares = options.hectares or default_hectares(scene.pixel_area)
    area = _read_area(options.area) if options.area else None
    try:
        return asdict(build_frame(scene, area, hectares, options.output, lambda fraction, _window: _tell(fraction)))
    except OSError as error:
        raise FrameError(
            f"The units cannot be written to {options.output}.", "Choose a folder that can be written to.", str(error)
        ) from error


def _above_zero(text: str) -> float:
    value = float(text)
    if not (math.isfinite(value) and value > 0):
        raise argparse.ArgumentTypeError(f"{text} is not above 0")
    return value


def _add_option(command: argparse.ArgumentParser, option: Option) -> None:
    """Add an option of an export to its command, by the one table of them."""
    many = {"nargs": "+", "metavar": "NAME"} if option.kind == "choices" else {}
    kind = {"whole": int, "real": float}.get(option.kind, str)
    choices = f": {', '.join(option.choices)}" if option.choices else ""
    default = " ".join(option.default) if option.kind == "choices" else option.default
    unit = f", {option.unit}" if option.unit else ""
    blank = option.blank.lower() or "none"
    meaning = f"{option.meaning}{unit}{choices} ({default if default != '' else blank} unless given)"
    command.add_argument(f"--{option.name.replace('_', '-')}", type=kind, help=meaning.replace("%", "%%"), **many)


def _export(options: argparse.Namespace) -> dict[str, Any]:
    from .campaign_file import read_for_export
    from .export import preview_export, write_export

    given = {option.name: getattr(options, option.name) for option in OPTIONS}
    request = {**read_for_export(options.campaign), "folder": str(options.folder), "options": given}
    work = preview_export if options.preview else write_export
    result = work(request, lambda fraction, _text: _tell(fraction), lambda: False)
    if options.json or "files" not in result:
        return result
    # Nobody reads checksums on a screen; they are in dataset.json.
    size = sum(each["bytes"] for each in result["files"])
    return {**result, "files": f"{len(result['files'])} in {options.folder}, {size} bytes"}


def _add_word(commands: Any, word: Word) -> None:
    """Add a word with its fields: files stand in their order, the rest are options."""
    command = _command(commands, word.name, word.meaning, lambda given: _run_word(word, given))
    for field in word.fields:
        about = f"{field.caption}: {field.meaning}"
        if field.kind == "campaign" and field.optional:
            command.add_argument(field.name, nargs="?", help=about)
            continue
        if field.default is None and not field.optional:
            command.add_argument(field.name, help=about)
            continue
        kind = {"whole": int, "real": float}.get(field.kind, str)
        choices = f": {', '.join(field.choices)}" if field.choices else ""
        told = f"{about}{choices} ({field.default if field.default not in ('', None) else 'none'} unless given)"
        more: dict[str, Any] = {"action": "store_true"} if field.kind == "flag" else {"type": kind}
        command.add_argument(f"--{field.name.replace('_', '-')}", help=told.replace("%", "%%"), **more)


def _run_word(word: Word, given: argparse.Namespace) -> dict[str, Any]:
    from .words import run_word

    result = run_word(word.name, {field.name: getattr(given, field.name) for field in word.fields}, _tell)
    return result if given.json else _shortened(result)


def _shortened(result: dict[str, Any]) -> dict[str, Any]:
    """Return what people read of a result: areas and accuracies a line each, long lists by their length."""
    areas = result.get("areas")
    if isinstance(areas, list):
        told = {f"{row['name']} ({row['sample'] or 'no sample'})": _area_words(row) for row in areas}
        rows = result["accuracies"]
        named = {f"{row['name'] or 'All classes'}, {row['accuracy']} accuracy": _accuracy_words(row) for row in rows}
        return {**told, **named, **({"notes": "; ".join(result["notes"])} if result["notes"] else {})}
    return {name: f"{len(value)} of them" if isinstance(value, list) else value for name, value in result.items()}


def _area_words(row: dict[str, Any]) -> str:
    if row["refused"]:
        return _refused(row)
    value, low, high = (row[name] / HECTARE for name in ("area_m2", "lower_m2", "upper_m2"))
    return f"{value:.1f} ha ({low:.1f} to {high:.1f}, {row['level']:.0%}, {row['n']} answers, {row['method']})"


def _accuracy_words(row: dict[str, Any]) -> str:
    if row["refused"]:
        return _refused(row)
    ends = f"{row['lower']:.3f} to {row['upper']:.3f}, {row['level']:.0%}"
    return f"{row['value']:.3f} ({ends}, {row['n']} audit units, {row['method']})"


def _refused(row: dict[str, Any]) -> str:
    return f"not told: {row['refused']} {row['remedy']}"


def _serve(_options: argparse.Namespace) -> None:
    from .__main__ import serve

    serve()


def _read_area(path: Path) -> dict[str, Any]:
    """Return the first geometry of a GeoJSON file.

    Raises:
        SceneError: the file cannot be read or holds no polygon.
    """
    from .outlines import checked_outline

    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
        while "geometry" in content or "features" in content:
            content = content["features"][0] if "features" in content else content["geometry"]
        area = checked_outline(content, path.name)
        if area is None:
            raise ValueError("the polygon is empty")
    except (OSError, ValueError, TypeError, LookupError, ProtocolError) as error:
        raise SceneError(f"{path} holds no area of interest.", "Give a GeoJSON polygon.", str(error)) from error
    return area


class _Bar:
    """Shows progress on standard error: a line that is written over, and only where it changes."""

    def __init__(self) -> None:
        self._shown = ""

    def __call__(self, fraction: float) -> None:
        line = f"[{'#' * round(BAR * fraction):<{BAR}}] {fraction:4.0%}"
        if line != self._shown:
            sys.stderr.write(f"\r{line}" + ("\n" if fraction >= 1 else ""))
            sys.stderr.flush()
        self._shown = line


_tell = _Bar()


def _plain(value: Any) -> str:
    """Return a value as people read it: counts side by side, without the brackets of programs."""
    if isinstance(value, dict):
        return ", ".join(f"{name} {_plain(each)}" for name, each in value.items()) or "none"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_plain, value)) or "none"
    return str(value)


def _in_words(result: dict[str, Any]) -> str:
    lines = []
    for name, value in result.items():
        told = "".join(f"\n- {each}" for each in value) if name == "warnings" and value else f" {_plain(value)}"
        lines.append(f"{name}:{told}")
    return "\n".join(lines)
