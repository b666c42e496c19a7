"""The commands ``mining-mapper model save``, ``check`` and ``run``."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...core.errors import SceneError

if TYPE_CHECKING:
    from ..scene import Scene
    from ..workspace import Workspace

SHOWN = ("files", "classes", "answers_by_class", "cross_validation")

Command = Callable[..., argparse.ArgumentParser]
Tell = Callable[[float], None]


def add_model_commands(commands: Any, command: Command, tell: Tell) -> None:
    """Add ``model`` with its own commands to those of ``command_line``.

    Args:
        commands: the subparsers to add to.
        command: adds one: subparsers, name, meaning and function.
        tell: shows the fraction done.
    """
    meaning = "save what a campaign learnt as ONNX, check a model, run it over an image"
    models = commands.add_parser("model", help=meaning, description=meaning)
    models = models.add_subparsers(required=True, metavar="COMMAND")
    save = command(models, "save", "write model, answers and card of a campaign", lambda given: _save(given, tell))
    save.add_argument("campaign", type=Path, help="the campaign's GeoPackage")
    save.add_argument("output", type=Path, help="ONNX file to write; an npz and a card in JSON come beside it")
    save.add_argument("--image", default="", help="image whose units were answered; the last one unless given")
    save.add_argument("--licence", default="", help="under which the model may be used")
    check = command(models, "check", "check a model and say what it reads and returns", _check)
    check.add_argument("model", type=Path, help="ONNX file")
    run = command(models, "run", "write the share of mining by a model as a raster", lambda given: _run(given, tell))
    run.add_argument("model", type=Path, help="ONNX file")
    run.add_argument("image", type=Path)
    run.add_argument("output", type=Path, help="GeoTIFF to write, 0..1, -1 without data")
    run.add_argument("--units", type=Path, help="raster of units; a model that was saved from a campaign needs it")
    run.add_argument("--roles", nargs="+", default=[], metavar="ROLE=BAND", help="roles of bands; guessed unless given")


def _save(given: argparse.Namespace, tell: Tell) -> dict[str, Any]:
    from .campaigns import saving_request
    from .leaving import About

    asked = saving_request(given.campaign, given.image)
    workspace = _opened(
        _scene(**asked["scene"]), asked["frame"]["path"], asked["frame"]["sha256"], asked["cache"], tell
    )
    about = About(asked["mining"], asked["names"], given.licence, asked["seed"])
    card = workspace.save_model(asked, str(given.output), asked["cache"], about, lambda: None)
    # All of the card is in its file; nobody reads medians of features on a screen.
    return card if given.json else {name: card[name] for name in SHOWN}


def _check(given: argparse.Namespace) -> dict[str, Any]:
    from .prior import check_model

    return check_model(given.model)


def _run(given: argparse.Namespace, tell: Tell) -> dict[str, Any]:
    from ..cache import file_sha256
    from .prior import run_over_scene

    scene = _scene(str(given.image), _roles(given.roles))
    if given.units is None:
        run_over_scene(given.model, scene, given.output, tell)
    else:
        with tempfile.TemporaryDirectory() as cache:
            units = str(given.units)
            workspace = _opened(scene, units, file_sha256(units) if given.units.is_file() else "", cache, tell)
            workspace.write_shares(
                workspace.model_shares([str(given.model)], cache, tell, lambda: False), str(given.output)
            )
    return {"path": str(given.output)}


def _opened(scene: Scene, units: str, sha256: str, cache: str, tell: Tell) -> Workspace:
    from ..workspace import open_workspace

    return open_workspace(scene, units, sha256, cache, lambda fraction, *_rest: tell(fraction), lambda: False)


def _scene(path: str, roles: dict[str, int] | None = None, **told: Any) -> Scene:
    from ..scene import open_scene

    return open_scene(path, roles, **told)


def _roles(given: list[str]) -> dict[str, int]:
    """Return role -> band of texts such as ``red=3``.

    Raises:
        SceneError: one says something else.
    """
    pairs = [text.partition("=") for text in given]
    wrong = [f"{role}{sign}{band}" for role, sign, band in pairs if not (role and band.isdigit())]
    if wrong:
        raise SceneError(f"{wrong[0]} names no role of a band.", "Write it as red=3.")
    return {role: int(band) for role, _, band in pairs}
