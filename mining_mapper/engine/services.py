"""The methods of the protocol (docs/protocol.md): parameters in, the engine's functions, results out.

Nothing here is needed by a request that another engine could not make anew; what is kept open
between requests only makes the next one quick.
"""

from __future__ import annotations

import os
import platform
import threading
from collections.abc import Callable
from importlib import import_module, metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.environment import ENGINE_IMPORTS
from ..core.errors import ProtocolError
from ..core.unit_size import default_hectares
from .parameters import numbers, objects, parameter, texts
from .server import Job, Method

if TYPE_CHECKING:
    from rasterio.windows import Window

    from .models.promptable import PromptableModel
    from .other_scenes import OtherScene
    from .scene import Scene
    from .workspace import Workspace

SERVER_VERSION = "1"
PACKAGES = (
    *("numpy", "scipy", "scikit-learn", "modAL-python", "scikit-image"),
    *("rasterio", "pyogrio", "pyarrow", "shapely", "onnxruntime"),
)
Answer = Callable[[dict[str, Any], Job], Any]
WINDOW_EDGES = 4
_IMPORTING = threading.Lock()


def about() -> dict[str, Any]:
    """Return what the engine is made of."""
    return {
        "engine": SERVER_VERSION,
        "pid": os.getpid(),
        "python": platform.python_version(),
        "packages": {name: metadata.version(name) for name in PACKAGES},
    }


def methods() -> dict[str, Method]:
    """Return name -> method of everything that the engine answers."""
    services = _Services()
    quick = {
        "scene.check": services.check_scene,
        "frame.foretell": services.foretell,
        "frame.check": services.check_frame,
        "unit.polygons": services.unit_polygons,
        "unit.covered": services.units_covered,
        "model.check": services.check_model,
        "prompt.check": services.check_prompt_model,
        "prompt.segment": services.segment_prompt,
    }
    long = {
        "frame.build": services.build_frame,
        "features.build": services.build_features,
        "round.propose": services.propose,
        "map.predict": services.predict_map,
        "candidates.harvest": services.harvest,
        "change.find": services.find_changes,
        "model.report": services.report,
        "model.save": services.save_model,
        "model.run": services.run_model,
        "model.detect": services.detect,
        "export.preview": services.preview_export,
        "export.write": services.export,
        "sample.make": services.make_sample,
        "word.run": services.run_word,
    }
    table = {"hello": Method(services.hello, quick=True)}
    table |= {name: Method(_warmed(function), quick=True) for name, function in quick.items()}
    return table | {name: Method(_warmed(function)) for name, function in long.items()}


class _Services:
    """One function a method. Heavy packages are imported after the greeting, or by the first other request."""

    def __init__(self) -> None:
        self._workspaces: dict[tuple[str, str], Workspace] = {}
        self._prompt: tuple[list[Any], PromptableModel] | None = None
        self._lock = threading.Lock()

    def hello(self, _params: dict[str, Any], _job: Job) -> dict[str, Any]:
        threading.Thread(target=_warm, daemon=True).start()
        return about()

    def check_scene(self, params: dict[str, Any], _job: Job) -> dict[str, Any]:
        from .scene import scene_report

        return scene_report(_scene(params))

    def foretell(self, params: dict[str, Any], _job: Job) -> dict[str, Any]:
        from .frame import foretell

        scene = _scene(params)
        return foretell(scene, _area(params), _hectares(params, scene))

    def build_frame(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        from dataclasses import asdict

        from .frame import build_frame

        scene = _scene(params)
        info = build_frame(
            scene,
            _area(params),
            _hectares(params, scene),
            parameter(params, "path", str),
            lambda done, window: job.progress(done, "Cutting the image into units", window and window.flatten()),
            job.cancelled,
            _window(params),
            parts=parameter(params, "parts", str, None),
        )
        return asdict(info)

    def check_frame(self, params: dict[str, Any], _job: Job) -> dict[str, Any]:
        from .frame import check_frame

        frame = parameter(params, "frame", dict)
        check_frame(parameter(frame, "path", str), parameter(frame, "sha256", str))
        return {"ok": True}

    def build_features(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        return self._workspace(params, job).features_report()

    def unit_polygons(self, params: dict[str, Any], _job: Job) -> dict[str, Any]:
        from .units import unit_polygons

        frame = parameter(params, "frame", dict)
        found = unit_polygons(parameter(frame, "path", str), numbers(params, "units"))
        return {"polygons": {str(unit): geometry for unit, geometry in found.items()}}

    def units_covered(self, params: dict[str, Any], _job: Job) -> dict[str, Any]:
        from .outlines import required_outline
        from .units import unit_areas, units_covered

        path = parameter(parameter(params, "frame", dict), "path", str)
        units, shares = units_covered(path, required_outline(parameter(params, "geometry", dict), "the polygon"))
        areas = unit_areas(path)[units - 1]
        rows = zip(units.tolist(), shares.tolist(), areas.tolist())
        return {"units": [{"unit": unit, "share": share, "area": area} for unit, share, area in rows]}

    def propose(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        workspace = self._workspace(params, job)
        knowledge = _knowledge(params)
        return workspace.propose(
            knowledge,
            texts(params, "classes"),
            parameter(params, "seed", int),
            parameter(params, "number", int),
            _positive(params, "batch"),
            parameter(params, "options", dict, {}),
            self._others(workspace, knowledge, params, job),
            self._prior(workspace, knowledge, params, job),
            parameter(params, "scores", str, ""),
        )

    def predict_map(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        workspace = self._workspace(params, job)
        knowledge = _knowledge(params)
        return workspace.write_map(
            knowledge,
            texts(params, "classes"),
            parameter(params, "seed", int),
            parameter(params, "path", str),
            parameter(params, "options", dict, {}),
            self._others(workspace, knowledge, params, job),
        )

    def harvest(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        workspace = self._workspace(params, job)
        knowledge = _knowledge(params)
        others = self._others(workspace, knowledge, params, job)
        return workspace.harvest(knowledge, parameter(params, "seed", int), parameter(params, "options", dict), others)

    def find_changes(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        from .update_map import update_map

        return update_map(
            self._workspace(params, job),
            _knowledge(params),
            parameter(params, "earlier", dict),
            objects(params, "labels", []),
            parameter(params, "options", dict),
            parameter(params, "cache", str),
            job.progress,
            job.cancelled,
            job.check,
        )

    def save_model(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        from .models.leaving import About

        about = About(
            texts(params, "mining", []),
            parameter(params, "names", dict, {}),
            parameter(params, "licence", str, ""),
            parameter(params, "seed", int, 0),
        )
        return self._workspace(params, job).save_model(
            _knowledge(params), parameter(params, "path", str), parameter(params, "cache", str), about, job.check
        )

    def check_model(self, params: dict[str, Any], _job: Job) -> dict[str, Any]:
        from .models.prior import PRIOR, USES, check_model

        scene = None if parameter(params, "scene", dict, None) is None else _scene(params)
        use = parameter(params, "use", str, PRIOR)
        if use not in USES:
            raise ProtocolError(f"The request's use is none of {', '.join(USES)}.", details=repr(use)[:200])
        return check_model(parameter(params, "model", str), scene, use)

    def check_prompt_model(self, params: dict[str, Any], _job: Job) -> dict[str, Any]:
        return self._prompt_model(params).report()

    def segment_prompt(self, params: dict[str, Any], _job: Job) -> dict[str, Any]:
        from .cache import write_array
        from .models.promptable import Prompt, segment_window

        prompts = [
            Prompt(parameter(each, "column", float), parameter(each, "row", float), parameter(each, "adds", bool))
            for each in objects(params, "prompts")
        ]
        window, path = numbers(params, "window"), parameter(params, "path", str)
        if len(window) != WINDOW_EDGES:
            raise ProtocolError("The request's window is not a window.", details=repr(window)[:200])
        model = self._prompt_model(params)
        logits, score = segment_window(model, _scene(params), window, prompts, parameter(params, "cache", str))
        write_array(path, logits)
        return {"path": path, "score": score}

    def _prompt_model(self, params: dict[str, Any]) -> PromptableModel:
        """Return the pair of models of a request, opened once."""
        from .cache import file_stamp
        from .models.promptable import PromptableModel

        paths = parameter(params, "encoder", str), parameter(params, "decoder", str)
        key = [file_stamp(path) if Path(path).is_file() else path for path in paths]
        with self._lock:
            kept = self._prompt
        if kept is None or kept[0] != key:
            kept = key, PromptableModel(*paths)
            with self._lock:
                self._prompt = kept
        return kept[1]

    def run_model(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        from .models.prior import run_over_scene

        model, path = parameter(params, "model", str), parameter(params, "path", str)
        if parameter(params, "frame", dict, None) is None:
            run_over_scene(model, _scene(params), path, _running(job), job.cancelled)
        else:
            workspace = self._workspace(params, job)
            cache = parameter(params, "cache", str)
            workspace.write_shares(workspace.model_shares([model], cache, _running(job), job.cancelled), path)
        return {"path": path}

    def detect(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        from dataclasses import asdict

        from .models.detecting import THRESHOLD, detect_with

        found = detect_with(
            parameter(params, "model", str),
            _scene(params),
            parameter(params, "cache", str),
            parameter(params, "threshold", float, THRESHOLD),
            parameter(params, "least_area", float, 0.0),
            _running(job),
            job.cancelled,
        )
        return {"objects": [asdict(each) for each in found]}

    def report(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        workspace = self._workspace(params, job)
        return workspace.report(
            _knowledge(params), texts(params, "mining", []), parameter(params, "path", str), job.check
        )

    def preview_export(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        from .export import preview_export

        return preview_export(_with_campaign(params), job.progress, job.cancelled)

    def export(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        from .export import write_export

        return write_export(_with_campaign(params), job.progress, job.cancelled)

    def run_word(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        from .words import run_word

        given = parameter(params, "values", dict, {})
        return run_word(parameter(params, "word", str), given, job.progress, job.cancelled)

    def make_sample(self, params: dict[str, Any], job: Job) -> dict[str, Any]:
        from ..core.landscape import simulate_landscape
        from .sample import write_sample

        folder = Path(parameter(params, "folder", str))
        job.progress(0.0, "Simulating the landscape")
        landscape = simulate_landscape(parameter(params, "seed", int, 1), n_bands=parameter(params, "bands", int, 10))
        job.check()
        write_sample(folder, landscape)
        return {
            "images": sorted(str(path) for path in folder.glob("simulated_*.tif")),
            "reference": str(folder / "reference.gpkg"),
            "mask": str(folder / "reference_mask.tif"),
        }

    def _others(
        self, workspace: Workspace, knowledge: dict[str, Any], params: dict[str, Any], job: Job
    ) -> list[OtherScene]:
        """Return what other scenes of the campaign taught, as long as the scene has too few answers of its own."""
        from .other_scenes import open_others

        options = parameter(params, "options", dict, {})
        if not options.get("scenes") or not workspace.needs_others(knowledge):
            return []
        return open_others(options, parameter(params, "cache", str), job.progress, job.cancelled)

    def _prior(self, workspace: Workspace, knowledge: dict[str, Any], params: dict[str, Any], job: Job) -> Any:
        """Return what models from elsewhere say of the units, as long as a prior guides the draws."""
        models = texts(parameter(params, "options", dict, {}), "prior_models", [])
        if not models or not workspace.needs_prior(knowledge):
            return None
        return workspace.model_shares(models, parameter(params, "cache", str), _running(job), job.cancelled)

    def _workspace(self, params: dict[str, Any], job: Job) -> Workspace:
        """Return the open frame that a request is about; made once, checked once."""
        from .workspace import open_workspace

        frame, scene = parameter(params, "frame", dict), _scene(params)
        key = (parameter(frame, "path", str), parameter(frame, "sha256", str))
        with self._lock:
            workspace = self._workspaces.get(key)
        if workspace is None or workspace.scene != scene or not workspace.is_current():
            workspace = open_workspace(scene, *key, parameter(params, "cache", str), job.progress, job.cancelled)
            with self._lock:
                self._workspaces = {key: workspace}
        return workspace


def _warm() -> None:
    """Import what requests need; the first time takes a second, which passes while the person is still choosing."""
    # Threads that import the same large packages at the same time may each see half of one.
    with _IMPORTING:
        for name in ENGINE_IMPORTS:
            import_module(name)
        import_module("mining_mapper.engine.workspace")


def _warmed(function: Answer) -> Answer:
    def answer(params: dict[str, Any], job: Job) -> Any:
        _warm()
        return function(params, job)

    return answer


def _running(job: Job) -> Callable[[float], None]:
    return lambda fraction: job.progress(fraction, "Running the model")


def _scene(params: dict[str, Any]) -> Scene:
    from .scene import open_scene

    scene = parameter(params, "scene", dict)
    roles = parameter(scene, "roles", dict, {})
    return open_scene(
        parameter(scene, "path", str),
        {role: parameter(roles, role, int) for role in roles},
        parameter(scene, "date", str, None),
        parameter(scene, "sensor", str, None),
        parameter(scene, "offset", float, None),
        parameter(scene, "scale", float, None),
        [{name: parameter(each, name, str) for name in ("path", "sha256")} for each in objects(scene, "models", [])],
    )


def _area(params: dict[str, Any]) -> dict[str, Any] | None:
    from .outlines import required_outline

    area = parameter(params, "area", dict, None)
    return None if area is None else required_outline(area, "the area of interest")


def _hectares(params: dict[str, Any], scene: Scene) -> float:
    hectares = parameter(params, "unit_hectares", float, default_hectares(scene.pixel_area))
    if not hectares > 0:
        raise ProtocolError("The request's unit_hectares is not above 0.", details=repr(hectares))
    return hectares


def _positive(params: dict[str, Any], name: str) -> int:
    number = parameter(params, name, int)
    if number < 1:
        raise ProtocolError(f"The request's {name} is not above 0.", details=repr(number))
    return number


def _window(params: dict[str, Any]) -> Window | None:
    """Return the window to begin with: column, row, width and height in pixels."""
    from rasterio.windows import Window

    edges = numbers(params, "first", [])
    if edges and (len(edges) != 4 or min(edges[2:]) < 1):
        raise ProtocolError("The request's first is not a window.", details=repr(edges)[:200])
    return Window(*edges) if edges else None


def _with_campaign(params: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters of an export with the rows of the campaign that they name, if any."""
    from .campaign_file import read_for_export

    campaign = parameter(params, "campaign", str, "")
    return {**read_for_export(campaign), **params} if campaign else params


def _knowledge(params: dict[str, Any]) -> dict[str, Any]:
    """Return the answers, shapes and drawn units that a request brings, and which class lies under which."""
    return {
        "answers": objects(params, "answers", []),
        "shapes": objects(params, "shapes", []),
        "gone": numbers(params, "gone", []),
        "parents": _parents(params),
    }


def _parents(params: dict[str, Any]) -> dict[str, str]:
    """Return code -> code above; a class that is its own ancestor would be climbed for ever."""
    parents = parameter(params, "parents", dict, {})
    for code in parents:
        above, seen = parents[code], {code}
        while above:
            if not isinstance(above, str) or above in seen:
                raise ProtocolError("The request's parents are no tree of classes.", details=repr(code)[:200])
            seen.add(above)
            above = parents.get(above, "")
    return parents
