"""The simulated landscape is the same for the same seed, and is what it says it is."""

from __future__ import annotations

import numpy as np
import pytest

from mining_mapper.core.errors import SceneError
from mining_mapper.core.landscape import CODES, VALUES, simulate_landscape
from mining_mapper.core.landscape.noise import blur, correlated_field, jittered_cells
from mining_mapper.core.landscape.spectra import BANDS, MATERIALS, MEASURED, choose_bands
from mining_mapper.core.resources import resource
from mining_mapper.core.taxonomy import load_taxonomy


@pytest.fixture(scope="module")
def landscape():
    return simulate_landscape(seed=1)


@pytest.fixture(scope="module")
def small():
    return simulate_landscape(seed=5, size=(160, 200), n_bands=4, n_objects=12)


def test_the_same_seed_gives_the_same_landscape_bit_for_bit(small):
    again = simulate_landscape(seed=5, size=(160, 200), n_bands=4, n_objects=12)
    for first, second in zip(small.dates, again.dates):
        assert np.array_equal(first.image, second.image)
        assert np.array_equal(first.classes, second.classes)
        assert np.array_equal(first.objects, second.objects)
        assert first.listed == second.listed


def test_another_seed_gives_another_landscape(small):
    other = simulate_landscape(seed=6, size=(160, 200), n_bands=4, n_objects=12)
    assert (other.dates[0].classes != small.dates[0].classes).mean() > 0.05


def test_the_default_has_many_mining_objects_over_several_sites(landscape):
    for acquisition in landscape.dates:
        assert len(acquisition.listed) >= 60
        assert len({thing.site for thing in acquisition.listed}) >= 5


@pytest.mark.parametrize("date", [0, 1])
def test_about_one_twentieth_is_mining(landscape, date):
    assert 0.03 < (landscape.dates[date].mining_mask() == 1).mean() < 0.07


def test_mining_subclasses_and_look_alikes_are_all_there(landscape):
    present = set(np.unique(landscape.dates[1].classes).tolist())
    mining = ("PIT", "QRY", "ASM", "WRD", "TSF", "HLP", "PLT", "PND", "FAC", "RDS", "REH")
    alike = ("NSO", "NRV", "NAG", "NAQ", "NUR", "NIN", "NRK", "NWT", "NLF", "NCO", "NRD")
    missing = {code for code in (*mining, *alike) if VALUES[code] not in present}
    assert not missing
    assert VALUES["NEG"] in present


def test_classes_are_those_of_the_default_taxonomy():
    taxonomy = load_taxonomy(resource("taxonomy", "mining.json"))
    assert {code: taxonomy[code].value for code in VALUES} == VALUES
    assert all(taxonomy.is_mining(code) == (100 <= value < 200) for value, code in CODES.items())


def test_every_listed_object_is_in_the_rasters_with_its_class_and_size(landscape):
    for acquisition in landscape.dates:
        counted = np.bincount(acquisition.objects.ravel())
        assert set(np.flatnonzero(counted[1:]) + 1) == {thing.object_id for thing in acquisition.listed}
        for thing in acquisition.listed:
            inside = acquisition.objects == thing.object_id
            assert counted[thing.object_id] == thing.pixels >= 4
            assert np.unique(acquisition.classes[inside]).tolist() == [thing.value]


def test_mines_grow_one_opens_and_one_is_reclaimed(landscape):
    first, last = landscape.dates
    before = {thing.object_id: thing for thing in first.listed}
    statuses = {status: [t for t in last.listed if t.status == status] for status in ("new", "reclaimed")}
    assert len({thing.site for thing in statuses["new"]}) == 1
    assert not {thing.object_id for thing in statuses["new"]} & set(before)
    assert len({thing.site for thing in statuses["reclaimed"]}) == 1
    assert {thing.code for thing in statuses["reclaimed"]} == {"REH"}
    grown = [thing for thing in last.listed if thing.status == "grown"]
    assert len(grown) >= 10
    assert all(thing.pixels > before[thing.object_id].pixels for thing in grown)
    assert {thing.status for thing in first.listed} == {"steady"}


def test_fields_are_green_in_june_and_harvested_in_july(landscape):
    first, last = landscape.dates
    red, near_infrared = landscape.bands.index("B04"), landscape.bands.index("B08")
    field = (last.classes == VALUES["NAG"]) & (first.classes == VALUES["NEG"])
    assert field.mean() > 0.03
    indices = []
    for acquisition in (first, last):
        image = acquisition.image[:, field].astype(float) - acquisition.offset
        indices.append(np.median((image[near_infrared] - image[red]) / (image[near_infrared] + image[red])))
    assert indices[0] > 0.6
    assert indices[1] < 0.3


def test_the_second_date_carries_the_offset_that_it_declares(landscape):
    first, last = landscape.dates
    assert (first.offset, last.offset) == (0, 1000)
    assert landscape.metadata(last)["RADIOMETRIC_OFFSET"] == "1000"
    assert landscape.metadata(last)["SIMULATED"] == "YES"
    # Water has next to no short-wave reflectance, so that what is left is the offset.
    lake = first.image[landscape.bands.index("B12")], last.image[landscape.bands.index("B12")]
    assert np.percentile(lake[0], 0.5) < 300
    assert 1000 <= np.percentile(lake[1], 0.5) < 1300


@pytest.mark.parametrize(
    ("code", "materials"),
    [
        ("QRY", ("rock", "rock_bright", "rock_dull", "overgrown", "pit_water", "track")),
        ("NUR", ("town", "village", "meadow_july", "broadleaf_july")),
        ("NAG", ("harvested_july", "stubble_july", "bare_field_june", "open_ground")),
        ("NEG", tuple(name for name in MATERIALS if name.endswith("july"))),
    ],
)
def test_mean_spectra_lie_within_what_was_measured(landscape, code, materials):
    last = landscape.dates[1]
    mean = last.image[:, last.classes == VALUES[code]].mean(axis=1) - last.offset
    for band, value in zip(landscape.bands, mean):
        column = MEASURED.index(band)
        low = min(MATERIALS[name].mean[column] - MATERIALS[name].sd[column] for name in materials)
        high = max(MATERIALS[name].mean[column] + MATERIALS[name].sd[column] for name in materials)
        assert low < value < high


@pytest.mark.parametrize("n_bands", [3, 4, 6, 10, 12, 13])
def test_bands_come_in_spectral_order(n_bands):
    bands = choose_bands(n_bands)
    assert len(bands) == n_bands
    assert list(bands) == sorted(bands, key=BANDS.index)
    assert {"B02", "B03", "B04"} <= set(bands)


def test_thirteen_bands_are_simulated_with_a_dark_cirrus_band():
    scene = simulate_landscape(seed=2, size=(96, 96), n_bands=13, dates=1, n_objects=4)
    assert scene.dates[0].image.shape == (13, 96, 96)
    assert scene.dates[0].image[scene.bands.index("B10")].max() < 150


def test_border_and_cloud_are_zeros_in_every_band_and_unknown_in_the_mask():
    scene = simulate_landscape(seed=3, size=(128, 128), n_bands=4, n_objects=6, border=True, cloud=True)
    first, last = scene.dates
    assert not first.image[:, 0].any()
    assert not first.image[:, :, -1].any()
    assert first.image[:, 1:-1, 1:-1].all()
    hidden = last.image[:, 1:-1, 1:-1] == 0
    assert hidden.any()
    assert (hidden.all(axis=0) == hidden.any(axis=0)).all()
    assert (last.mining_mask()[1:-1, 1:-1][hidden[0]] == 255).all()


def test_one_date_is_enough():
    scene = simulate_landscape(seed=4, size=(96, 128), n_bands=3, dates=1, n_objects=5)
    assert len(scene.dates) == 1
    assert scene.bands == ("B02", "B03", "B04")


@pytest.mark.parametrize(
    "wrong",
    [{"n_bands": 2}, {"n_bands": 14}, {"dates": 3}, {"size": (20, 400)}, {"mining_share": 0.9},
     {"n_objects": 0}, {"pixel_m": 0.0}],
)  # fmt: skip
def test_what_cannot_be_simulated_is_refused_with_a_remedy(wrong):
    with pytest.raises(SceneError) as caught:
        simulate_landscape(**wrong)
    assert caught.value.remedy


@pytest.mark.parametrize("length", [2.5, 6.0, 11.0])
def test_textures_have_the_correlation_that_was_measured(length):
    field = correlated_field(np.random.default_rng(0), (500, 500), length)
    for lag in (1, 2, 4):
        found = np.corrcoef(field[:, :-lag].ravel(), field[:, lag:].ravel())[0, 1]
        assert found == pytest.approx(np.exp(-lag / length), abs=0.06)


def test_blur_keeps_the_mean_and_lowers_the_contrast():
    image = np.zeros((41, 41), dtype=np.float32)
    image[20, 20] = 1
    blurred = blur(image, 1.0)
    assert blurred.sum() == pytest.approx(1, abs=1e-5)
    assert blurred[20, 20] == pytest.approx(1 / (2 * np.pi), rel=0.02)


def test_cells_belong_to_their_nearest_seed():
    rows, columns = np.meshgrid(np.arange(60.0), np.arange(60.0), indexing="ij")
    cell, border, seeds = jittered_cells(np.random.default_rng(1), rows, columns, 15.0)
    distance = np.hypot(rows[..., None] - seeds[:, 0], columns[..., None] - seeds[:, 1])
    # Seeds two grid cells away may be nearer for a few points at corners.
    assert (distance.argmin(axis=-1) == cell).mean() > 0.98
    assert border.min() >= 0


@pytest.fixture
def written(small, tmp_path):
    pytest.importorskip("rasterio", reason="files are written by the engine")
    from mining_mapper.engine.sample import write_sample

    return tmp_path / "sample", write_sample(tmp_path / "sample", small)


def test_images_are_written_with_bands_dates_and_the_word_simulated(written, small):
    import rasterio

    folder, images = written
    assert [image.name for image in images] == ["simulated_2021-06-19.tif", "simulated_2022-07-19.tif"]
    for image, acquisition in zip(images, small.dates):
        with rasterio.open(image) as source:
            assert source.crs.to_epsg() == small.epsg
            assert source.transform.to_gdal() == small.geotransform
            assert source.descriptions == small.bands
            assert source.tags()["SIMULATED"] == "YES"
            assert source.tags()["DATE"] == acquisition.date
            assert np.array_equal(source.read(), acquisition.image)
    assert "SIMULATED" in (folder / "README.md").read_text()


def test_the_written_masks_and_polygons_agree_with_the_rasters(written, small):
    import pyogrio.raw
    import rasterio
    import shapely

    folder, _ = written
    for acquisition, ending in zip(small.dates, ("_2021-06-19", "")):
        with rasterio.open(folder / f"reference_mask{ending}.tif") as source:
            assert np.array_equal(source.read(1), acquisition.mining_mask())
        with rasterio.open(folder / f"classes{ending}.tif") as source:
            assert np.array_equal(source.read(1), acquisition.classes)
        meta, _, geometry, columns = pyogrio.raw.read(folder / "reference.gpkg", layer=f"reference{ending}")
        columns = dict(zip(meta["fields"], columns))
        outlines = shapely.from_wkb(geometry)
        assert shapely.is_valid(outlines).all()
        mining = shapely.area(outlines)[columns["mining"] == 1].sum()
        assert mining == pytest.approx((acquisition.mining_mask() == 1).sum() * 100.0)
        numbers = {thing.object_id for thing in acquisition.listed}
        assert set(columns["object_id"].tolist()) - {0} == numbers


def test_a_folder_that_cannot_be_written_is_named_with_a_remedy(small, tmp_path):
    pytest.importorskip("rasterio", reason="files are written by the engine")
    from mining_mapper.engine.sample import write_sample

    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    with pytest.raises(SceneError, match="file") as caught:
        write_sample(in_the_way / "sample", small)
    assert caught.value.remedy
