"""The update of a map to a later scene: what two scenes, an earlier map and some answers make of `change.py`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
import shapely.geometry

from ..core.common_bands import common_bands
from ..core.errors import SceneError
from ..core.taxonomy import NOT_MINING
from .alteration import Alteration, alteration
from .change import GONE, RECLAIMED, Change, Changes, Looks, OldLabel, Thresholds, find_changes
from .common_ground import no_common_ground, on_grid_of, seen_shares, told_elsewhere
from .feature_table import build_features
from .features import BAND, unit_graph
from .frame import check_frame, read_numbers
from .outlines import outline_of_units, required_outline
from .parameters import objects, parameter, texts
from .scene import Scene, open_scene
from .training import MAJORITY, training_answers
from .unit_space import UnitSpace
from .units import units_covered
from .updating import OldMap, classes_of, mining_on_both

if TYPE_CHECKING:
    from .workspace import Workspace

FEWEST_SEEN = 30
"""Units on common ground below which there is nothing to compare."""
SCENE_KINDS = {"path": str, "roles": dict, "date": str, "sensor": str, "offset": float, "scale": float}
_NDVI = "NDVI mean"
# Seams between a drawn outline and units are narrower than so many pixels.
_SEAM = 0.75

Tell = Callable[[float, str], None]
Stop = Callable[[], bool]


def update_map(
    workspace: Workspace,
    knowledge: Mapping[str, Any],
    earlier: Mapping[str, Any],
    labels: Sequence[Mapping[str, Any]],
    options: Mapping[str, Any],
    cache: str,
    tell: Tell,
    stop: Stop,
    check: Callable[[], None],
) -> dict[str, Any]:
    """Return what became of labels since an earlier scene; see docs/protocol.md, ``change.find``.

    Args:
        workspace: the frame of the later scene, opened.
        knowledge: what is known of it already.
        earlier: scene; frame and answers where it has some; ``settled``, outlines of mining like ``labels`` that were
            brought up to date already.
        labels: outlines of mining on the earlier scene: uuid, class and geometry in the later scene's coordinates.
        options: ``mining``, ``least_area`` and ``seed``.
        cache: folder of what can be made anew.
        tell: shows the fraction done and what is being done.
        stop: asked now and then.
        check: raises where the work was stopped.

    Raises:
        SceneError: the two scenes share no ground, or there is nothing to compare them by.
        Cancelled: the work was stopped; nothing but cache is left behind.
    """
    later = workspace.scene
    numbers = read_numbers(workspace.frame_path, later)
    scene = open_scene(**{name: parameter(earlier["scene"], name, kind, None) for name, kind in SCENE_KINDS.items()})
    here = on_grid_of(later, scene, cache, lambda done: tell(0.2 * done, "earlier image"), stop)
    seen = seen_shares(here, numbers, lambda done: tell(0.2 + 0.05 * done, "common ground"), stop) >= MAJORITY
    if seen.sum() < FEWEST_SEEN:
        raise no_common_ground(later, scene)
    table, names = build_features(
        here, workspace.frame_path, cache, lambda done, _at: tell(0.25 + 0.35 * done, "earlier features"), stop
    )
    check()
    mining = set(texts(options, "mining"))
    old_labels = [_old_label(workspace.frame_path, label) for label in labels]
    settled = [_old_label(workspace.frame_path, label) for label in objects(dict(earlier), "settled", [])]
    old = OldMap(
        _covered([*old_labels, *settled], len(workspace.areas)),
        _told(earlier, mining, later, numbers),
        _now(workspace, knowledge, mining),
        seen,
        _covered(settled, len(workspace.areas)) >= MAJORITY,
    )
    seed = parameter(options, "seed", int, 0)
    images = _Images(workspace, here, np.asarray(table), names, np.asarray(workspace.raw_features(cache)))
    looks = images.looks(numbers, old, seed, lambda done: tell(0.6 + 0.4 * done, "models of both dates"), check)
    found = find_changes(looks, old, old_labels, parameter(options, "least_area", float, 0.0))
    shapes = {label["uuid"]: label["geometry"] for label in labels}
    classes = _Classes(workspace.space, [*old_labels, *settled], old, found, seed)
    return _told_of(workspace, found, looks, old, shapes, classes)


def _old_label(frame_path: str, label: Mapping[str, Any]) -> OldLabel:
    uuid = parameter(label, "uuid", str)
    units, shares = units_covered(frame_path, required_outline(parameter(label, "geometry", dict), f"label {uuid}"))
    return OldLabel(uuid, parameter(label, "class", str), units - 1, shares)


def _covered(labels: Sequence[OldLabel], n_units: int) -> np.ndarray:
    covered = np.zeros(n_units)
    for label in labels:
        np.add.at(covered, label.rows, label.shares)
    return np.minimum(covered, 1.0)


def _told(earlier: Mapping[str, Any], mining: set[str], later: Scene, numbers: np.ndarray) -> np.ndarray:
    """Return what was answered on the earlier scene, by unit of the later one; see `OldMap.told`."""
    answers, frame = objects(earlier, "answers", []), parameter(earlier, "frame", dict, None)
    if not answers or frame is None:
        return np.full(int(numbers.max(initial=0)), -1, np.int8)
    path = parameter(frame, "path", str)
    check_frame(path, parameter(frame, "sha256", str))
    given, _ = training_answers(path, {"answers": answers, "shapes": []})
    of_unit = {each.unit + 1: _is_mining(each.shares, mining) for each in given if each.shares}
    return told_elsewhere(path, of_unit, later, numbers)


def _now(workspace: Workspace, knowledge: Mapping[str, Any], mining: set[str]) -> np.ndarray:
    """Return what is known of the later scene; see `OldMap.now`."""
    now = np.full(len(workspace.areas), -1, np.int8)
    for each in workspace.training(dict(knowledge))[0]:
        if each.shares:
            now[each.unit] = _is_mining(each.shares, mining)
    for shape in knowledge["shapes"]:
        # What was confirmed without a look teaches no model of rounds, but is what the map says now.
        if not shape.get("trains", True) and shape["class"] in mining:
            units, shares = units_covered(workspace.frame_path, required_outline(shape["geometry"], "a label"))
            rows = units[shares >= MAJORITY] - 1
            now[rows[now[rows] < 0]] = 1
    return now


def _is_mining(shares: Mapping[str, float], mining: set[str]) -> bool:
    return sum(share for code, share in shares.items() if code in mining) >= MAJORITY


class _Images:
    """Both images in the units of the later scene.

    Args:
        workspace: the frame of the later scene.
        here: the earlier scene on the later grid.
        before, names: features of the units as the earlier image shows them.
        after: as the later one does.
    """

    def __init__(
        self, workspace: Workspace, here: Scene, before: np.ndarray, names: Sequence[str], after: np.ndarray
    ) -> None:
        self._workspace = workspace
        self._here = here
        self._before, self._names = before, list(names)
        self._after, self._names_after = after, list(workspace.feature_names)

    def looks(
        self, numbers: np.ndarray, old: OldMap, seed: int, tell: Callable[[float], None], check: Callable[[], None]
    ) -> Looks:
        """Return what there is to compare.

        Raises:
            SceneError: there is nothing.
        """
        altered = self._alteration(old.seen)
        if altered is None and not old.teaches:
            raise SceneError(
                f"{Path(self._workspace.scene.path).name} and the earlier image have no band in common.",
                "Set the roles of their bands, or label some mining on the earlier scene first.",
            )
        edges, border = unit_graph(numbers)
        p_before = p_after = None
        if old.teaches:
            space = self._workspace.space
            before = UnitSpace.of(self._before, edges, border, self._names, space.positions)
            p_before, p_after = mining_on_both(before, space, old, seed, tell, check)
        green = self._green()
        return Looks(self._workspace.areas, edges, altered, p_before, p_after, *green)

    def _alteration(self, seen: np.ndarray) -> Alteration | None:
        there, here = self._here.image_roles, self._workspace.scene.image_roles
        pairs = [(there[role], here[role]) for role in common_bands(there, here).common]
        same = len(self._here.validity.bands) == len(self._workspace.scene.validity.bands)
        if not there and not here and same:
            # Images whose bands nobody named, as many in either: they are taken for the same.
            pairs = [(band, band) for band in range(1, len(self._here.validity.bands) + 1)]
        if not pairs:
            return None
        before, after = (
            table[:, [names.index(f"{BAND}{band} mean") for band in bands]]
            for table, names, bands in zip(
                (self._before, self._after), (self._names, self._names_after), zip(*pairs), strict=True
            )
        )
        return alteration(before, after, self._workspace.areas, seen)

    def _green(self) -> tuple[np.ndarray | None, np.ndarray | None]:
        tables = (self._before, self._names), (self._after, self._names_after)
        before, after = (table[:, names.index(_NDVI)] if _NDVI in names else None for table, names in tables)
        return before, after


class _Classes:
    """What is proposed for each change: its class with the probability that it changed; nothing without a model.

    Args:
        space: the units as the later image shows them.
        labels: the earlier labels, those that were brought up to date with them.
        old: the earlier map.
        found: the changes.
        seed: of the model of classes.
    """

    def __init__(self, space: UnitSpace, labels: Sequence[OldLabel], old: OldMap, found: Changes, seed: int) -> None:
        codes, most = np.full(len(space), "", object), np.full(len(space), MAJORITY)
        for label in labels:
            better = label.shares >= most[label.rows]
            codes[label.rows[better]] = label.code
            most[label.rows[better]] = label.shares[better]
        teaching = (codes != "") & old.seen & (old.now != 0)
        if old.settled is not None:
            teaching &= ~old.settled | (old.now == 1)
        for each in found.changes:
            teaching[np.array(each.lost, np.int64) - 1] = False
        rows = [unit - 1 for each in found.changes if not each.label for unit in each.gained]
        self._known, shares = classes_of(space, codes.astype(str), teaching, np.array(rows, np.int64), seed)
        self._shares = dict(zip(rows, shares, strict=True))

    def scores(self, each: Change) -> dict[str, float]:
        """Return class -> probability of one change."""
        if each.probability is None:
            return {}
        if not each.label and not self._known:
            return {}
        sure, rest = each.probability, {NOT_MINING: 1 - each.probability}
        if each.kind in (GONE, RECLAIMED):
            return {NOT_MINING: sure, each.code: 1 - sure}
        if each.label:
            return {each.code: sure, **rest}
        shares = np.mean([self._shares[unit - 1] for unit in each.gained], axis=0)
        return {self._known[int(shares.argmax())]: sure, **rest}


# ---------------------------------------------------------------- outlines


def _told_of(
    workspace: Workspace,
    found: Changes,
    looks: Looks,
    old: OldMap,
    shapes: Mapping[str, Mapping[str, Any]],
    classes: _Classes,
) -> dict[str, Any]:
    pixel = abs(workspace.scene.transform[0])
    listed = []
    for each in found.changes:
        shape = _outline(workspace.frame_path, each, shapes, pixel)
        if not shape.is_empty:
            listed.append(
                {
                    **{name: getattr(each, name) for name in ("label", "probability", "strength")},
                    "change": each.kind,
                    "class": each.code,
                    "scores": classes.scores(each),
                    "area": each.area,
                    "units": len(each.gained) + len(each.lost),
                    "geometry": shapely.geometry.mapping(shape),
                }
            )
    return {
        "changes": listed,
        "unchanged": dict(found.unchanged),
        "unseen": list(found.unseen),
        "common_area": float(looks.areas[old.seen].sum()),
        "model": looks.p_after is not None,
        "look": looks.alteration is not None,
        "new": _plain(found.new),
        "gains": _plain(found.gains),
        "losses": _plain(found.losses),
    }


def _plain(thresholds: Thresholds | None) -> dict[str, Any] | None:
    if thresholds is None:
        return None
    told = asdict(thresholds)
    return told if np.isfinite(thresholds.look) else {**told, "look": None}


def _outline(frame_path: str, each: Change, shapes: Mapping[str, Mapping[str, Any]], pixel: float) -> shapely.Geometry:
    """Return what is offered: the new mine, or the label with what it gained and without what it lost.

    A label that ended keeps its outline, to be looked at.
    """
    gained = _gained(frame_path, each, shapes, pixel)
    if not each.label:
        return gained
    shape = shapely.make_valid(shapely.geometry.shape(shapes[each.label]))
    if each.kind in (GONE, RECLAIMED):
        return shape
    if not gained.is_empty:
        shape = _joined(shape, gained, pixel)
    if each.lost:
        shape = shape.difference(_of_units(frame_path, each.lost))
    return shape


def _of_units(frame_path: str, units: Sequence[int]) -> shapely.Geometry:
    return shapely.geometry.shape(outline_of_units(frame_path, units))


def _gained(frame_path: str, each: Change, shapes: Mapping[str, Mapping[str, Any]], pixel: float) -> shapely.Geometry:
    """Return the outline of what became mining, less what other labels hold already and without strips."""
    if not each.gained:
        return shapely.MultiPolygon()
    found = _of_units(frame_path, each.gained)
    box = shapely.box(*found.bounds)
    others = [shapely.geometry.shape(shape) for uuid, shape in shapes.items() if uuid != each.label]
    near = [shapely.make_valid(other) for other in others if other.intersects(box)]
    left = found.difference(shapely.union_all(near)) if near else found
    opened = left.buffer(-_SEAM * pixel, join_style="mitre").buffer(_SEAM * pixel, join_style="mitre")
    # A mine so narrow that nothing would be left of it keeps its outline.
    return left if opened.is_empty else opened.intersection(left)


def _joined(shape: shapely.Geometry, more: shapely.Geometry, pixel: float) -> shapely.Geometry:
    """Return two outlines as one; the seam between a drawn outline and the units beside it is closed."""
    both = shape.union(more)
    wider = both.buffer(_SEAM * pixel, join_style="mitre").buffer(-_SEAM * pixel, join_style="mitre")
    gaps = [part for part in shapely.get_parts(wider.difference(both)) if part.area > 0]
    near = pixel / 100
    seams = [part for part in gaps if part.distance(shape) <= near and part.distance(more) <= near]
    return shapely.union_all([both, *seams]).buffer(0)
