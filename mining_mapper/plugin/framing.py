"""The units of a scene: asks the engine to make them, keeps them in the campaign, finds one under a point."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from ..core.errors import CampaignError, FrameError, SceneError
from ..core.unit_size import default_hectares
from .background import Background
from .campaign import Campaign
from .carrying import carried_box
from .crossing import Crossing
from .frame_scan import scan_frame, strip_middles
from .paths import relative_path
from .snapshot import to_geojson
from .storage import new_uuid
from .translation import tr
from .units import Grid, Unit, UnitParts, UnitRaster

_SEED_BITS = 31
_BUILT = ("sha256", "units", "area", "unobserved_area", "segmenter")


class Framing:
    """The frame of a scene.

    Units lie in the scene's own grid; outlines that go in or out are in the campaign's CRS.

    Args:
        campaign: the open campaign.
        scene: uuid of the scene; by default the one that is worked on now.
    """

    def __init__(self, campaign: Campaign, scene: str = "") -> None:
        self._campaign = campaign
        self._uuid = scene or campaign.scene["uuid"]
        self._raster: UnitRaster | None = None
        self._parts: UnitParts | None = None

    @property
    def _scene(self) -> dict[str, Any]:
        # Read each time: it may have been told where the image is now.
        return self._campaign.row("scenes", self._uuid)

    @property
    def crossing(self) -> Crossing:
        """The way between the campaign's coordinates and those of the scene."""
        return self._campaign.crossing(self._scene)

    def frame(self) -> dict[str, Any] | None:
        """Return the row of the frame; None before units were made."""
        return self._campaign.frame(self._scene)

    def forget(self) -> None:
        """Read the raster anew when it is needed next."""
        self._raster = self._parts = None

    def add_part(self, window: list[int]) -> None:
        """Note that the units of a window of the scene are finished, while others are still being made."""
        if self._parts is not None:
            self._parts.add(window)

    def question(self, unit_hectares: float) -> dict[str, Any]:
        """Return the parameters of ``frame.foretell``."""
        area = self._campaign.area_of_interest(self._scene)
        return {
            "scene": self._campaign.scene_object(self._scene),
            "unit_hectares": unit_hectares,
            **({"area": to_geojson(self.crossing.area_to_scene(area))} if area is not None else {}),
        }

    def order(self, unit_hectares: float, first: list[int] | None) -> tuple[Path, dict[str, Any]]:
        """Return where the raster will be, and the parameters of ``frame.build``.

        Raises:
            FrameError: units of this scene were drawn from already.
            CampaignError: the folder of rasters cannot be made.
        """
        before = self.frame()
        if before is not None and self._campaign.rows("draws", columns=["uuid"], frame=before["uuid"]):
            raise FrameError(
                tr("The units of this scene were drawn from and cannot be made anew."),
                tr("Begin a new campaign for other units; the labels of this one stay usable."),
            )
        path = self._campaign.frames_folder / f"{new_uuid()}.tif"
        try:
            path.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise CampaignError(
                tr("The folder {} cannot be made.").format(path.parent),
                tr("Check that you may write there."),
                str(error),
            ) from error
        self._parts = UnitParts(self._campaign.cache / f"parts-{path.stem}")
        place = {"path": str(path), "cache": str(self._campaign.cache), "parts": str(self._parts.folder)}
        return path, {**self.question(unit_hectares), **place, **({"first": first} if first else {})}

    def store(self, path: Path, unit_hectares: float, seed: int | None, built: dict[str, Any]) -> None:
        """Write a frame that the engine built; it replaces one that nothing was drawn from."""
        campaign = self._campaign
        before = self.frame()
        epochs = [row["epoch"] for row in campaign.rows("frames", columns=["epoch"])]
        row = {
            "uuid": path.stem,
            "scene": self._scene["uuid"],
            "epoch": before["epoch"] if before else max(epochs, default=0) + 1,
            "raster": relative_path(path, campaign.path.parent),
            "unit_hectares": unit_hectares,
            "seed": secrets.randbits(_SEED_BITS) if seed is None else seed,
            **{name: built[name] for name in _BUILT},
        }
        with campaign.action("frame") as edit:
            if before is not None:
                edit.delete("frames", before["uuid"])
            edit.insert("frames", row, campaign.ground(self._scene))
        self.forget()

    def request(self) -> dict[str, Any]:
        """Return ``scene``, ``frame`` and ``cache`` as most requests need them.

        Raises:
            FrameError: there are no units, or their raster is missing.
            SceneError: the image is missing.
        """
        campaign = self._campaign
        frame = self.frame()
        if frame is None:
            raise FrameError(tr("There are no units to draw from."), tr("Build the units of the scene first."))
        return {
            "scene": campaign.scene_object(self._scene),
            "frame": campaign.frame_object(frame),
            "cache": str(campaign.cache),
        }

    def unit_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem | None) -> Unit | None:
        """Return the unit under a point in `crs` (the project's by default); None where there is none.

        Its outline is in the campaign's CRS.

        Raises:
            FrameError: the raster of units is missing.
        """
        units = self._open() or self._parts
        if units is None:
            return None
        project = QgsProject.instance()
        source, own = crs or project.crs(), self.crossing.crs
        try:
            if source.isValid() and source != own:
                point = QgsCoordinateTransform(source, own, project).transform(point)
        except QgsCsException:
            # Where the scene has no coordinates there is no unit of it.
            return None
        unit = units.unit_at(point)
        return None if unit is None else replace(unit, geometry=self.crossing.to_campaign(unit.geometry))

    def pixel_area(self, near: QgsGeometry) -> float:
        """Return the area of a pixel at a geometry in the campaign's CRS, square metres; 0 without the raster."""
        try:
            raster = self._open()
            point = self.crossing.point_to_scene(near.centroid().asPoint())
        except (FrameError, SceneError):
            # Answering does not need the raster; whatever does says what is missing.
            return 0.0
        return self._pixel_area(raster, point) if raster is not None else 0.0

    def _pixel_area(self, grid: Grid, point: QgsPointXY) -> float:
        """Return the area of the pixel at a point in the scene's CRS, square metres."""
        return self._campaign.measure_area(self.crossing.to_campaign(grid.pixel_outline(point)))

    def raster(self) -> UnitRaster:
        """Return the raster of units.

        Raises:
            FrameError: there are no units, or their raster is missing.
        """
        raster = self._open()
        if raster is None:
            raise FrameError(tr("There are no units to draw from."), tr("Build the units of the scene first."))
        return raster

    def scanner(self) -> Background:
        """Return what reads sizes and places of all units, a `FrameScan`, beside the window.

        Raises:
            FrameError: there are no units, or their raster is missing.
        """
        raster, frame = self.raster(), self.frame()
        width, height = raster.size
        middles = {row: raster.point((width + 1) / 2, row + 0.5) for row in strip_middles(height)}
        areas = {row: self._pixel_area(raster, point) for row, point in middles.items()}
        path = self._campaign.frame_path(frame)
        return Background(
            lambda errand: scan_frame(path, frame["units"], frame["area"], areas.__getitem__, errand.cancelled)
        )

    def window_of(self, view: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> list[int] | None:
        """Return the pixels of the scene that a view of the map shows; None where it shows none or cannot tell."""
        box = carried_box(view, crs, self.crossing.crs)
        return None if box.isEmpty() else Grid(self._campaign.scene_path(self._scene)).window_of(box)

    def default_hectares(self) -> float:
        """Return the size of a unit that suits the scene's pixels.

        Raises:
            SceneError: the image is missing.
        """
        grid = Grid(self._campaign.scene_path(self._scene))
        return default_hectares(self._pixel_area(grid, grid.middle()))

    def _open(self) -> UnitRaster | None:
        if self._raster is None:
            frame = self.frame()
            if frame is None:
                return None
            self._raster = UnitRaster(self._campaign.frame_path(frame))
        return self._raster
