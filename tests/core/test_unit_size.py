"""How large a unit is by default."""

from __future__ import annotations

import pytest

from mining_mapper.core.unit_size import default_hectares, smallest_hectares


@pytest.mark.parametrize(
    ("pixel_area", "hectares"), [(100.0, 0.21), (94.27, 0.20), (900.0, 1.9), (0.25, 0.00052), (62_500.0, 130.0)]
)
def test_a_unit_has_about_twenty_one_pixels_whatever_the_image(pixel_area, hectares):
    assert default_hectares(pixel_area) == pytest.approx(hectares)
    assert smallest_hectares(pixel_area) < default_hectares(pixel_area)
