"""A frame opened for learning: its features, its graph and areas, kept in memory between requests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
import shapely.geometry

from ..core.class_tree import ClassTree
from ..core.scores import Scores, save_scores
from ..core.segments import Edges
from .acquisition import DEFAULT
from .applicability import applicability
from .cache import file_stamp, written_whole
from .candidates import PRECISION, harvest
from .classifier import UnitClassifier
from .feature_table import build_features
from .features import unit_graph, unit_positions
from .frame import check_frame, read_numbers
from .held_out import best_f_threshold, held_out
from .hierarchy import write_hierarchy
from .learner import Answers, Learner
from .memory import Memory, load_memory
from .models.leaving import About, save_learner
from .models.prior import together, unit_shares
from .models.saved import load_model
from .models.tiled import NO_SHARE, SHARE
from .nested import NestedClassifier
from .other_scenes import Elsewhere, OtherScene, learnt_elsewhere, stands_in
from .outlines import required_outline, valid_polygons
from .parameters import objects, parameter, texts
from .rounds import Answer, Hints, Options, fitted, predict_map, propose, training_set
from .scene import Scene
from .separability import separability
from .training import covered_rows, training_answers
from .unit_space import UnitSpace
from .units import unit_areas, unit_polygons, unit_table, units_covered

Progress = Callable[..., None]

PERCENT = 100
NO_UNIT = 255
NO_DISSIMILARITY = -1.0


@dataclass(frozen=True)
class Workspace:
    """Everything about one frame that a round needs."""

    scene: Scene
    frame_path: str
    stamp: tuple[Any, ...]
    feature_names: tuple[str, ...]
    space: UnitSpace
    areas: np.ndarray

    def is_current(self) -> bool:
        """Return whether the raster of units is still the file that was opened."""
        return Path(self.frame_path).is_file() and tuple(file_stamp(self.frame_path)) == self.stamp

    def features_report(self) -> dict[str, Any]:
        """Return the number of units and the names of their features."""
        return {"path": self.frame_path, "units": len(self.space), "features": list(self.feature_names)}

    def propose(
        self,
        knowledge: dict[str, Any],
        classes: Sequence[str],
        seed: int,
        number: int,
        batch: int,
        options: dict[str, Any],
        others: Sequence[OtherScene] = (),
        prior: np.ndarray | None = None,
        scores: str = "",
    ) -> dict[str, Any]:
        """Learn from what is known and draw the next batch; see docs/protocol.md, ``round.propose``.

        ``prior`` is what models say of the units, beside the polygons of ``options``; the file ``scores`` gets the
        probabilities of all units.
        """
        answers, known = self.training(knowledge)
        elsewhere = learnt_elsewhere(self.scene, self.feature_names, others)
        gone = np.asarray(knowledge["gone"], np.int64) - 1
        pool = np.setdiff1d(np.arange(len(self.space)), np.concatenate([gone, known]))
        drawn = propose(
            elsewhere.space(self.space),
            self.areas,
            answers,
            pool,
            classes,
            seed,
            number,
            batch,
            len(gone),
            _options(options, _tree(knowledge)),
            self._hints(options, elsewhere, prior),
        )
        if scores and drawn.learnt is not None:
            with written_whole(scores) as temporary:
                save_scores(temporary, Scores(drawn.learnt.classes, drawn.learnt.probabilities))
        proposal = drawn.to_json()
        draws = proposal.pop("draws")
        if elsewhere.images:
            proposal["model"]["remembered_images"] = list(elsewhere.images)
        if self.scene.models:
            proposal["model"]["feature_models"] = [each.sha256 for each in self.scene.models]
        for draw in draws:
            draw["unit"] += 1
        polygons = unit_polygons(self.frame_path, [draw["unit"] for draw in draws])
        for draw in draws:
            draw["geometry"] = polygons[draw["unit"]]
        return {"draws": draws, "model": proposal}

    def needs_others(self, knowledge: dict[str, Any]) -> bool:
        """Return whether answers of other scenes still stand in for those of this one."""
        return stands_in(training_set(self.training(knowledge)[0], _tree(knowledge)))

    def _hints(self, options: dict[str, Any], elsewhere: Elsewhere, prior: np.ndarray | None) -> Hints:
        like = parameter(options, "like", int, 0)
        prior = together([prior, self._prior(objects(options, "prior", []))])
        return Hints(prior, like - 1 if like else None, self._memory(options, elsewhere))

    def _memory(self, options: dict[str, Any], elsewhere: Elsewhere) -> Memory | None:
        """Return what was learnt in other campaigns and on other scenes, by the features that are in use."""
        kept = [load_memory(path, self.feature_names) for path in texts(options, "memory", [])]
        if elsewhere.columns is not None:
            kept = [Memory(memory.X[:, elsewhere.columns], memory.labels, memory.weights) for memory in kept]
        return Memory.together([*kept, *([elsewhere.memory] if elsewhere.memory else [])])

    def save_model(
        self, knowledge: dict[str, Any], path: str, cache: str, about: About, check: Callable[[], None]
    ) -> dict[str, Any]:
        """Write what was answered here, for another campaign or program; see docs/protocol.md, ``model.save``.

        Raises:
            LearnerError: there is no answer, or a file cannot be written.
        """
        given, _ = self.training(knowledge)
        return save_learner(path, self, self.raw_features(cache), training_set(given, _tree(knowledge)), about, check)

    def needs_prior(self, knowledge: dict[str, Any]) -> bool:
        """Return whether a prior still guides draws: until mining and something else are answered."""
        return not training_set(self.training(knowledge)[0], _tree(knowledge)).tells_kinds_apart

    def model_shares(
        self, models: Sequence[str], cache: str, progress: Progress, cancelled: Callable[[], bool]
    ) -> np.ndarray | None:
        """Return the share of each unit that any of some models calls mining, None without any.

        Raises:
            LearnerError: a model cannot be used on this scene.
            Cancelled: ``cancelled`` said so.
        """
        return together([unit_shares(path, self, cache, progress, cancelled) for path in models])

    def write_shares(self, shares: np.ndarray, path: str) -> None:
        """Write shares of mining [n_units] as a raster, 0..1, -1 without unit."""
        self._write(shares[None].astype(np.float32), [SHARE], NO_SHARE, Path(path))

    def raw_features(self, cache: str) -> np.ndarray:
        """Return the features before scaling, memory-mapped float32[n_units, n_features]; they are in the cache."""
        return build_features(self.scene, self.frame_path, cache)[0]

    def _prior(self, outlines: list[dict[str, Any]]) -> np.ndarray | None:
        """Return the share of each unit that the polygons of a prior layer cover, None without any."""
        if not outlines:
            return None
        checked = [required_outline(outline, "a polygon of the prior layer") for outline in outlines]
        shapes = [valid_polygons(shapely.geometry.shape(outline)) for outline in checked]
        # Polygons of such layers overlap; a unit is not covered twice.
        together = shapely.union_all([shape for shape in shapes if shape is not None])
        if together.is_empty:
            return None
        units, covered = units_covered(self.frame_path, shapely.geometry.mapping(together))
        share = np.zeros(len(self.space))
        share[units - 1] = covered
        return share

    def write_map(
        self,
        knowledge: dict[str, Any],
        classes: Sequence[str],
        seed: int,
        path: str,
        options: dict[str, Any],
        others: Sequence[OtherScene] = (),
    ) -> dict[str, Any]:
        """Write the probabilities of all classes as a raster of percents, a band a class, 255 without unit."""
        answers, _ = self.training(knowledge)
        elsewhere = learnt_elsewhere(self.scene, self.feature_names, others)
        memory, weighted = self._memory(options, elsewhere), parameter(options, "weighted", bool, False)
        predicted = predict_map(
            elsewhere.space(self.space), answers, seed, memory, weighted, _tree(knowledge), texts(options, "mining", [])
        )
        order = [code for code in classes if code in predicted.classes]
        order += [code for code in predicted.classes if code not in order]
        columns = [predicted.classes.index(code) for code in order]
        self._write_percents(predicted.probabilities[:, columns], order, Path(path))
        return {"path": path, "classes": order, "areas": predicted.areas(self.areas)}

    def write_model_map(self, model: str, cache: str, path: str) -> dict[str, Any]:
        """Write the probabilities by a model that was saved from any campaign, as ``write_map`` does.

        Raises:
            LearnerError: it was not saved from a campaign, or was fitted to other features.
        """
        saved = load_model(model)
        told = saved.class_shares(self.raw_features(cache), self.feature_names, self.scene.roles, self.space)
        self._write_percents(told, saved.classes, Path(path))
        areas = told.T.astype(np.float64) @ self.areas
        return {"path": path, "classes": saved.classes, "areas": dict(zip(saved.classes, areas.tolist(), strict=True))}

    def harvest(
        self,
        knowledge: dict[str, Any],
        seed: int,
        options: dict[str, Any],
        others: Sequence[OtherScene] = (),
    ) -> dict[str, Any]:
        """Return the objects that the model is confident of; see docs/protocol.md, ``candidates.harvest``.

        Raises:
            LearnerError: the answers are too few to tell how far the model can be trusted.
        """
        answers, _ = self.training(knowledge)
        elsewhere = learnt_elsewhere(self.scene, self.feature_names, others)
        memory, weighted = self._memory(options, elsewhere), parameter(options, "weighted", bool, False)
        learner = fitted(elsewhere.space(self.space), answers, seed, memory, weighted, _tree(knowledge))
        told = harvest(
            learner,
            self.areas,
            texts(options, "mining"),
            covered_rows(self.frame_path, knowledge["shapes"]),
            parameter(options, "precision", float, PRECISION),
            parameter(options, "least_area", float, 0.0),
            parameter(options, "by_class", bool, True),
        )
        return {
            "objects": [{"units": list(each.units), "scores": each.scores, "area": each.area} for each in told.objects],
            "precision": {**asdict(told.precision), "value": told.precision.value},
            "answers": len(answers),
        }

    def report(
        self, knowledge: dict[str, Any], mining: Sequence[str], path: str, check: Callable[[], None]
    ) -> dict[str, Any]:
        """Return which classes are told apart, and for which area the answers speak.

        The dissimilarity of all units is written to ``path``; see docs/protocol.md, ``model.report``.

        Raises:
            LearnerError: there are too few answers.
        """
        given, _ = self.training(knowledge)
        answers = training_set(given, _tree(knowledge))
        told_apart = separability(
            NestedClassifier(UnitClassifier(), answers.tree),
            self.space.X[answers.rows],
            answers.labels,
            lambda first, second: (first in mining) == (second in mining),
            check,
            answers.tree,
        )
        spoken_for = applicability(self.space.X, answers.rows, answers.labels, check)
        self._write(spoken_for.dissimilarity[None], ["dissimilarity"], NO_DISSIMILARITY, Path(path))
        return {
            "answers": len(answers),
            "separability": told_apart.to_json(),
            "training": self._ways_of_training(given, answers, mining, check),
            "applicability": {
                "path": path,
                "threshold": spoken_for.threshold,
                "inside_share": spoken_for.share(self.areas),
            },
        }

    def _ways_of_training(
        self, given: Sequence[Answer], plain: Answers, mining: Sequence[str], check: Callable[[], None]
    ) -> dict[str, Any] | None:
        """Return F scores of mining with and without the weights of the draws, and by the best threshold."""
        weights = {answer.unit: answer.weight for answer in given}
        found = {}
        for name, answers in (
            ("plain", plain),
            ("weighted", plain.weighted(weights)),
        ):
            check()
            told = held_out(Learner(self.space, answers, DEFAULT()), mining)
            best = best_f_threshold(told, mining) if told else None
            if best is None:
                return None
            of_draws = np.array([weights[row] for row in answers.rows.tolist()])
            found[name] = {**asdict(best), "f_of_scene": told.f_score(mining, of_draws)}
        return found

    def training(self, knowledge: dict[str, Any]) -> tuple[list[Answer], np.ndarray]:
        """Return what may be learnt from and the rows of known units, see ``training_answers``."""
        return training_answers(self.frame_path, knowledge)

    def _write_percents(self, probabilities: np.ndarray, classes: Sequence[str], path: Path) -> None:
        self._write(np.rint(probabilities.T * PERCENT).astype(np.uint8), classes, NO_UNIT, path)

    def _write(self, values: np.ndarray, names: Sequence[str], nodata: float, path: Path) -> None:
        """Write values [n_bands, n_units] as a raster on the scene's grid, ``nodata`` where no unit is."""
        numbers = read_numbers(self.frame_path, self.scene)
        profile = {
            "driver": "GTiff",
            "width": self.scene.width,
            "height": self.scene.height,
            "count": len(names),
            "dtype": values.dtype.name,
            "nodata": nodata,
            "crs": self.scene.crs,
            "transform": rasterio.Affine(*self.scene.transform),
            "compress": "deflate",
        }
        with written_whole(path) as temporary, rasterio.open(temporary, "w", **profile) as target:
            for band, name in enumerate(names, 1):
                of_units = np.concatenate([[nodata], values[band - 1]]).astype(values.dtype)
                target.write(of_units[numbers], band)
                target.set_band_description(band, name)


def open_workspace(
    scene: Scene,
    frame_path: str,
    sha256: str,
    cache: str,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Workspace:
    """Check the frame, read or make its features, and return it ready for learning.

    Raises:
        FrameError: the raster of units is missing, has changed or does not fit the scene.
        Cancelled: ``cancelled`` said so.
    """
    check_frame(frame_path, sha256)
    table, names = build_features(
        scene,
        frame_path,
        cache,
        lambda fraction, window: progress(fraction, "Measuring the units", window and window.flatten()),
        cancelled,
    )
    numbers = read_numbers(frame_path, scene)
    edges, border = unit_graph(numbers)
    write_hierarchy(frame_path, table, names, unit_table(frame_path), Edges(*edges.T, border), cancelled)
    return Workspace(
        scene,
        frame_path,
        tuple(file_stamp(frame_path)),
        tuple(names),
        UnitSpace.of(table, edges, border, names, unit_positions(numbers)),
        unit_areas(frame_path),
    )


def _tree(knowledge: dict[str, Any]) -> ClassTree:
    return ClassTree(parameter(knowledge, "parents", dict, {}))


def _options(options: dict[str, Any], tree: ClassTree) -> Options:
    return Options(
        strategy=parameter(options, "strategy", str, Options.strategy),
        parameters=parameter(options, "parameters", dict, {}),
        mining=tuple(parameter(options, "mining", list, [])),
        scene_probability=parameter(options, "scene_probability", float, 1.0),
        weighted=parameter(options, "weighted", bool, False),
        tree=tree,
    )
