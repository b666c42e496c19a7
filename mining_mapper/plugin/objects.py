"""Objects under the pointer: a unit or the region around it of a wished size, with a smooth outline."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from ..core.errors import FrameError
from ..core.hierarchy import Hierarchy
from .campaign import Campaign
from .framing import Framing
from .ground import Ground
from .scaled_image import ScaledImage
from .tidiness import least_pixels
from .translation import tr
from .units import Unit


class HierarchyFinder(ABC):
    """Finds regions of a hierarchy; a subclass says where (`ground`).

    Attributes:
        tool: what labels that come from here say of their making.
        has_knife: whether a stroke with Alt cuts along itself; otherwise it takes away all that it touches.
        first_pixels: size of objects before another is chosen.
        refines: whether clicks with Shift and Alt tell it more of the object that was taken last.
        is_waiting: whether it is still looking.
    """

    tool = "smart"
    has_knife = False
    first_pixels = 0.0
    refines = False
    is_waiting = False

    def least_pixels(self, _ground: Ground) -> float:
        """Return how many pixels of a ground the smallest object has that is found."""
        return 0.0

    @abstractmethod
    def ground(self) -> Ground | None:
        """Return where objects are found now, None where nowhere."""

    def at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, pixels: float) -> Unit | None:
        """Return the largest object under a point that has at most so many pixels, the smallest of all at least.

        Args:
            point: in ``crs``.
            pixels: wished size.

        Returns:
            the object, its outline in the campaign's CRS, with the number of the unit where it is one unit and 0
            where not; None where there is none.

        Raises:
            FrameError: the raster of units or its hierarchy cannot be read.
        """
        ground = self.ground()
        region = self._region_at(ground, point, crs, pixels)
        return None if region is None else ground.drawn([region])

    def draft(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, pixels: float) -> Unit | None:
        """Return a coarse outline of what `at` returns, at once; None where that is quick as well."""
        ground = self.ground()
        region = self._region_at(ground, point, crs, pixels)
        return None if region is None else ground.draft([region])

    def larger(self, found: Unit | None, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> int:
        """Return how many pixels the next larger object under a point has; its own where there is none."""
        if found is None:
            return 0
        ground = self.ground()
        region = self._region_at(ground, point, crs, found.pixels)
        return found.pixels if region is None else ground.hierarchy.pixels(ground.hierarchy.larger(region))

    def smaller(self, found: Unit | None, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> int:
        """Return how many pixels the next smaller object under a point has; its own where there is none."""
        if found is None:
            return 0
        ground = self.ground()
        region = self._region_at(ground, point, crs, found.pixels)
        if region is None:
            return found.pixels
        return ground.hierarchy.pixels(ground.hierarchy.smaller(region, ground.number_at(point, crs)))

    def touched(self, line: QgsGeometry, crs: QgsCoordinateReferenceSystem, pixels: float) -> Unit | None:
        """Return all objects of a size that a line or a polygon touches, as one.

        Args:
            line: a stroke or a box in ``crs``.
            pixels: size of the objects, as for ``at``.

        Raises:
            FrameError: as ``at``.
        """
        ground = self.ground()
        if ground is None or ground.hierarchy is None:
            return None
        regions = {ground.hierarchy.of_size(number, pixels) for number in ground.units_under(line, crs)}
        return ground.drawn(sorted(regions)) if regions else None

    def _region_at(
        self, ground: Ground | None, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, pixels: float
    ) -> int | None:
        number = ground.number_at(point, crs) if ground is not None and ground.hierarchy is not None else 0
        if not number:
            return None
        hierarchy, least = ground.hierarchy, self.least_pixels(ground)
        region = hierarchy.of_size(number, pixels)
        while hierarchy.pixels(region) < least and hierarchy.larger(region) != region:
            region = hierarchy.larger(region)
        return region


class Objects(HierarchyFinder):
    """Finds objects of the scene that is worked on.

    Args:
        campaign: the open campaign.
        framing: the units of its scene.
    """

    def __init__(self, campaign: Campaign, framing: Framing) -> None:
        self._campaign = campaign
        self._framing = framing
        self._ground: Ground | None = None
        self._image: tuple[str, ScaledImage] | None = None

    def at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, pixels: float) -> Unit | None:
        """Return an object as `HierarchyFinder.at`; without a hierarchy, the unit along its pixels."""
        ground = self.ground()
        if ground is None or ground.hierarchy is None:
            return self._framing.unit_at(point, crs)
        return super().at(point, crs, pixels)

    def least_pixels(self, _ground: Ground) -> float:
        """Return how many pixels the smallest outline has that is mapped."""
        return least_pixels(self._campaign)

    def of_units(self, numbers: Sequence[int]) -> QgsGeometry:
        """Return the outline of some units together, in the campaign's CRS, as ``at`` draws it.

        Raises:
            FrameError: there are no units, or their raster is missing.
        """
        ground = self.ground()
        if ground is None or ground.hierarchy is None:
            raise FrameError(tr("There are no units yet."), tr("Build them in the tab Review."))
        window = ground.window_of([ground.hierarchy.of_size(number, 0) for number in numbers])
        units, _transform = ground.raster.read(window)
        return ground.traced(units, np.isin(units, numbers), window).geometry

    def image(self) -> ScaledImage:
        """Return the image of the scene that is worked on.

        Raises:
            MiningMapperError: it is missing or cannot be read.
        """
        scene = self._campaign.scene
        path = self._campaign.scene_path(scene)
        if self._image is None or self._image[0] != str(path):
            self._image = str(path), ScaledImage.of_scene(path, scene["roles"] or {})
        return self._image[1]

    def ground(self) -> Ground | None:
        """Return the units of the scene, None before they are made.

        Raises:
            FrameError: their raster is missing or damaged.
        """
        try:
            raster = self._framing.raster()
        except FrameError:
            if self._framing.frame() is not None:
                raise
            return None
        if self._ground is None or raster is not self._ground.raster or self._ground.hierarchy is None:
            crossing = self._framing.crossing
            hierarchy = Hierarchy.read(raster.path)
            self._ground = Ground(raster, hierarchy, self.image, crossing.crs, crossing.to_campaign)
        return self._ground
