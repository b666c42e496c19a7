"""The scenes of a campaign: which one is worked on, where it lies, what is added to it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsProject

from ..core.errors import CampaignError, FrameError, SceneError
from .campaign_layers import CampaignLayers
from .crossing import Crossing
from .feature_models import feature_models
from .images import have_image_ready, show_image
from .layers import filter_to_scene, show_candidates, withhold_labels
from .new_campaign import crs_of, scene_columns
from .paths import relative_path, resolve_path
from .storage import GEOMETRY, Storage, new_uuid
from .translation import tr
from .units import Grid

_IN_USE = "scene"
_OF_SCENES = ("labels", "candidates")
_AREA = "area_of_interest"
SEAM = 0.001
"""Share of the smaller of two areas that they may have in common by the width of their seam."""

_SAME_GROUND = 0.5
"""Share of a new scene that lies on ground of the map so far, from which it is taken for another date of it."""


def scene_title(row: Mapping[str, Any]) -> str:
    """Return what people call a scene: its date and its name, as far as they are known."""
    return " · ".join(filter(None, (row["date"], row["name"])))


def is_scene_already(name: str) -> CampaignError:
    """Return what there is to say of an image that the campaign has already, as the scene of this name."""
    return CampaignError(
        tr("The campaign has this image already, as {}.").format(name), tr("Choose it in the panel's head.")
    )


class Scenes:
    """Mixed into the campaign, whose rows, settings and actions it uses.

    The coordinates of the campaign are those of its first scene; a scene in another CRS is drawn from in
    its own grid, and what is stored of it is carried over.
    """

    path: Path
    read_only: bool
    _storage: Storage
    _project: QgsProject
    _layers: CampaignLayers

    # ------------------------------------------------------------ which scene

    @property
    def scene(self) -> dict[str, Any]:
        """The row of the scene that is worked on: the one last used, else the latest."""
        scenes = self.scenes()
        used = self.setting(_IN_USE)
        return next((row for row in scenes if row["uuid"] == used), scenes[-1])

    def scenes(self) -> list[dict[str, Any]]:
        """Return the rows of all scenes, the first one first."""
        return self._storage.rows("scenes", {})

    def use_scene(self, uuid: str) -> None:
        """Work on another scene from now on, also after a restart; its labels and its image are shown.

        Raises:
            CampaignError: there is no such scene, or edits of its layers wait to be saved.
        """
        if self.row("scenes", uuid) is None:
            raise CampaignError(tr("There is no such scene in the campaign."), tr("Choose one of the list."), uuid)
        self._end_edits()
        self.set_setting(_IN_USE, uuid)
        self.show_scene()
        if len({row["crs"] for row in self.scenes()}) > 1:
            # In the coordinates of another scene this one would look turned or squeezed.
            self._project.setCrs(self.crossing().crs)

    def show_scene(self) -> None:
        """Show on the map what is of the scene that is worked on."""
        scene, scenes = self.scene, self.scenes()
        others = [self.image_place(row) for row in scenes if row["uuid"] != scene["uuid"]]
        filter_to_scene([self.layer(name) for name in _OF_SCENES], scene["uuid"], bool(others))
        show_candidates(self.layer("candidates"))
        withhold_labels(self.layer("labels"))
        show_image(self._project, self.image_place(scene), scene["roles"] or {}, others)
        if not self.read_only:
            self.set_label_defaults({"scene": scene["uuid"], "date": scene["date"]})

    def have_other_images(self) -> None:
        """Have the images of the other scenes of the same ground in the project, to be compared with; none is shown."""
        here = self.scene
        for row in self.scenes():
            if row["uuid"] != here["uuid"] and row[GEOMETRY].intersects(here[GEOMETRY]):
                have_image_ready(self._project, self.image_place(row), row["roles"] or {})

    @staticmethod
    def period(scene: Mapping[str, Any]) -> int:
        """Return the number of the map that a scene is a part of."""
        return scene["period"] or 1

    # ------------------------------------------------------------ more scenes

    def add_scene(self, scene: Mapping[str, Any], area: QgsGeometry | None, same_map: bool) -> str:
        """Add a scene, work on it from now on, and return its uuid.

        Args:
            scene: as `Campaign.create` takes it.
            area: area of interest in the scene's CRS; the whole image when None.
            same_map: whether it is a further part of the map that is worked on. Then the ground that it
                shares with the parts so far is left out, so that areas can be added up.

        Raises:
            SceneError: it has no usable CRS, or lies where the campaign's coordinates are not true.
            CampaignError: it is in the campaign already, shows nothing new of the map, or nothing could be written.
        """
        self._refuse_again(scene)
        crossing = Crossing(self.crs, crs_of(str(scene["crs"])), self._project)
        outline = QgsGeometry.fromWkt(scene["footprint"])
        grid = Grid(Path(scene["path"]))
        crossing.check(outline.boundingBox(), grid.pixel_width, scene["name"])
        ground = crossing.area_to_campaign(outline if area is None else area)
        own = ground.difference(self._ground(self.period(self.scene))) if same_map else ground
        if own.isEmpty() or own.area() <= SEAM * ground.area():
            raise CampaignError(
                tr("{} shows no ground that is not part of this map already.").format(scene["name"]),
                tr("Add it as another date: its areas are then told by themselves."),
            )
        periods = [self.period(row) for row in self.scenes()]
        uuid = new_uuid()
        row = {
            **scene_columns(scene),
            "uuid": uuid,
            "path": relative_path(scene["path"], self.path.parent),
            "period": self.period(self.scene) if same_map else max(periods) + 1,
        }
        self._end_edits()
        # First: a scene without its area would be drawn from as a whole.
        if area is not None or own is not ground:
            self.set_setting(f"{_AREA} {uuid}", own.asWkt())
        with self.action("scene") as edit:
            edit.insert("scenes", row, crossing.area_to_campaign(outline))
        self.use_scene(uuid)
        return uuid

    def remove_scene(self, uuid: str) -> None:
        """Take a scene out that was added by mistake; the one added before it is worked on then.

        Raises:
            CampaignError: it is the only one, something was drawn or labelled on it, or nothing could be written.
        """
        others = [row["uuid"] for row in self.scenes() if row["uuid"] != uuid]
        if not others:
            raise CampaignError(tr("A campaign has one scene at least."), tr("Add another one first."))
        for table in ("draws", "audits", "labels", "searched_areas"):
            if self.rows(table, columns=["uuid"], scene=uuid):
                raise CampaignError(
                    tr("This scene was worked on and cannot be taken out."),
                    tr("Choose another one in the panel's head; what was answered stays usable."),
                )
        self._end_edits()
        with self.action("scene") as edit:
            for frame in self.rows("frames", columns=["uuid"], scene=uuid):
                edit.delete("frames", frame["uuid"])
            edit.delete("scenes", uuid)
        self.use_scene(others[-1])

    def is_beside(self, outline: QgsGeometry, crs: str) -> bool:
        """Return whether a scene (outline in a CRS) shows ground next to the map that is worked on, not the same."""
        ground = Crossing(self.crs, crs_of(crs), self._project).area_to_campaign(outline)
        known = self._ground(self.period(self.scene))
        box = ground.boundingBox()
        near = ground.distance(known) <= max(box.width(), box.height())
        return near and ground.intersection(known).area() < _SAME_GROUND * ground.area()

    def area_for(self, outline: QgsGeometry, crs: str) -> QgsGeometry | None:
        """Return the area of interest of the scene that is worked on, in the CRS of another image.

        None where that scene is looked at as a whole, or where the image (its outline in its CRS) shows none of it.
        """
        area = self.area_of_interest()
        if area is None:
            return None
        crossing = Crossing(self.crs, crs_of(crs), self._project)
        if not crossing.area_to_campaign(outline).intersects(area):
            return None
        return crossing.area_to_scene(area)

    def name_of_image(self, path: str) -> str:
        """Return the name of the scene that an image is, empty for an image that is none."""
        places = {str(resolve_path(row["path"], self.path.parent)): row["name"] for row in self.scenes()}
        return places.get(str(resolve_path(relative_path(path, self.path.parent), self.path.parent)), "")

    def _refuse_again(self, scene: Mapping[str, Any]) -> None:
        known = self.name_of_image(scene["path"])
        if known:
            raise is_scene_already(known)

    def _ground(self, period: int) -> QgsGeometry:
        """Return the ground of all scenes of a period, in the campaign's CRS."""
        return QgsGeometry.unaryUnion([self.ground(row) for row in self.scenes() if self.period(row) == period])

    def ground(self, scene: Mapping[str, Any]) -> QgsGeometry:
        """Return the area of interest of a scene, or its outline, in the campaign's CRS."""
        area = self.area_of_interest(scene)
        return scene[GEOMETRY] if area is None else area

    def _end_edits(self) -> None:
        """End the editing of layers that nothing waits in; another scene cannot be shown before."""
        for table, layer in self._layers:
            if table in _OF_SCENES and layer.isEditable() and (layer.isModified() or not layer.rollBack()):
                raise CampaignError(
                    tr("The layer “{}” has edits that are not saved.").format(layer.name()),
                    tr("Save or discard them, then choose the other scene."),
                )

    # ------------------------------------------------------------ what is known of a scene

    def image_place(self, scene: Mapping[str, Any]) -> Path:
        """Return where the raster of a scene was when it was last seen."""
        return resolve_path(scene["path"], self.path.parent)

    def scene_path(self, scene: Mapping[str, Any]) -> Path:
        """Return where the raster of a scene is.

        Raises:
            SceneError: it is no longer there.
        """
        path = self.image_place(scene)
        if not path.exists():
            raise SceneError(
                tr("The image {} of the campaign is missing.").format(path),
                tr("Put it back, or choose “Find the image…” in the campaign's menu."),
            )
        return path

    def relocate_scene(self, uuid: str, path: str | Path) -> None:
        """Note that the raster of a scene is somewhere else now.

        Raises:
            SceneError: that raster cannot be read, or shows other ground.
        """
        scene = self.row("scenes", uuid)
        try:
            found = self.crossing(scene).to_campaign(Grid(Path(path)).outline())
        except FrameError as error:
            raise SceneError(error.message, tr("Choose the image that the campaign was begun with.")) from error
        whole = scene[GEOMETRY]
        if found.symDifference(whole).area() > SEAM * whole.area():
            raise SceneError(
                tr("{} does not show the ground of the scene {}.").format(path, scene["name"]),
                tr("Choose the image that the campaign was begun with; add others as scenes."),
            )
        with self.action("relocate") as edit:
            edit.update("scenes", uuid, path=relative_path(path, self.path.parent))
        self.show_scene()

    def scene_object(self, scene: Mapping[str, Any]) -> dict[str, Any]:
        """Return a scene as the engine gets it (docs/protocol.md)."""
        kept = {name: scene[name] for name in ("roles", "date", "sensor", "offset", "scale") if scene[name] is not None}
        models = feature_models(self, scene["uuid"]) if "uuid" in scene else []
        return {"path": str(self.scene_path(scene)), **kept, **({"models": models} if models else {})}

    def crossing(self, scene: Mapping[str, Any] | None = None) -> Crossing:
        """Return the way between the campaign's coordinates and those of a scene, by default the one worked on."""
        scene = scene or self.scene
        if scene["uuid"] not in self._crossings:
            self._crossings[scene["uuid"]] = Crossing(self.crs, crs_of(scene["crs"]), self._project)
        return self._crossings[scene["uuid"]]

    def pixel_side(self, scene: Mapping[str, Any] | None = None) -> float:
        """Return the side of a square as large as a pixel in the middle of a scene, in units of the campaign's CRS.

        Raises:
            MiningMapperError: the image is missing or cannot be read.
        """
        scene = scene or self.scene
        grid = Grid(self.scene_path(scene))
        return self.crossing(scene).to_campaign(grid.pixel_outline(grid.middle())).area() ** 0.5

    def area_of_interest(self, scene: Mapping[str, Any] | None = None) -> QgsGeometry | None:
        """Return the area that was asked for on a scene, in the campaign's CRS; None for the whole image."""
        scenes = self.scenes()
        uuid = (scene or self.scene)["uuid"]
        name = _AREA if uuid == scenes[0]["uuid"] else f"{_AREA} {uuid}"
        wkt = self.setting(name)
        return QgsGeometry.fromWkt(wkt) if wkt else None

    # ------------------------------------------------------------ frames

    def frame(self, scene: Mapping[str, Any] | None = None) -> dict[str, Any] | None:
        """Return the row of the frame of a scene, by default the one worked on; None before units were made."""
        frames = self._storage.rows("frames", {"scene": (scene or self.scene)["uuid"]})
        return frames[-1] if frames else None

    def frame_path(self, frame: Mapping[str, Any]) -> Path:
        """Return where the raster of units of a frame is.

        Raises:
            FrameError: it is no longer there.
        """
        path = resolve_path(frame["raster"], self.path.parent)
        if not path.is_file():
            raise FrameError(
                tr("The raster of units {} of the campaign is missing.").format(path.name),
                tr("Copy the folder {} to {}; draws hold for these units only.").format(
                    # The campaign may have got another name since.
                    path.parent.name,
                    path.parent.parent,
                ),
                str(path),
            )
        return path

    def frame_object(self, frame: Mapping[str, Any]) -> dict[str, Any]:
        """Return a frame as the engine gets it (docs/protocol.md)."""
        return {"path": str(self.frame_path(frame)), "sha256": frame["sha256"], "units": frame["units"]}
