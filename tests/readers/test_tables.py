"""Labels and units, read by geopandas, pyarrow and GDAL."""

from __future__ import annotations

import json

import geopandas
import numpy as np
import pyarrow.parquet as pq
import pytest
import shapely

FILES = ("labels.gpkg", "labels.parquet", "labels.fgb", "labels.geojson")


def read(path):
    return (geopandas.read_parquet if path.suffix == ".parquet" else geopandas.read_file)(path)


@pytest.mark.parametrize("name", FILES)
def test_every_vector_format_has_the_same_labels(whole_set, campaign, dataset, name):
    found = read(whole_set / name).set_index("uuid").sort_index()
    rows = {row["uuid"]: row for row in campaign["labels"] if row["origin"] != "audit"}
    assert sorted(rows) == list(found.index)
    assert found["class"].value_counts().to_dict() == dataset["counts"]["by_class"]
    wanted = geopandas.GeoSeries(
        [shapely.geometry.shape(rows[uuid]["geometry"]) for uuid in found.index], found.index, crs="EPSG:32633"
    )
    here = found.geometry.to_crs("EPSG:32633")
    # Seven decimals of a degree are a centimetre: so far may an outline be off, along all its length.
    assert (here.symmetric_difference(wanted).area < 0.01 * wanted.length).all()
    assert found.loc[list(rows), "interpreter"].eq("AB").all()


@pytest.mark.parametrize("name", FILES[:3])
def test_the_campaigns_crs_is_kept(whole_set, name):
    assert read(whole_set / name).crs.to_epsg() == 32633


def test_geojson_has_seven_decimals_and_rings_that_follow_the_right_hand_rule(whole_set):
    content = json.loads((whole_set / "labels.geojson").read_text())
    assert "crs" not in content
    for feature in content["features"]:
        for exterior, *holes in feature["geometry"]["coordinates"]:
            assert shapely.LinearRing(exterior).is_ccw
            assert not any(shapely.LinearRing(hole).is_ccw for hole in holes)
            decimals = [len(repr(edge).partition(".")[2]) for corner in exterior for edge in corner]
            assert max(decimals) <= 7


def test_geoparquet_covers_every_row_with_a_box(whole_set):
    path = whole_set / "labels.parquet"
    geo = json.loads(pq.read_metadata(path).metadata[b"geo"])
    assert geo["version"] == "1.1.0"
    assert geo["columns"]["geometry"]["crs"]["id"] == {"authority": "EPSG", "code": 32633}
    everything = geopandas.read_parquet(path)
    box = everything.geometry.iloc[0].bounds
    some = geopandas.read_parquet(path, bbox=box)
    assert 0 < len(some) < len(everything)
    assert everything.geometry.iloc[0].equals(some.geometry.iloc[0])


def test_weights_agreement_and_folds_are_written(whole_set):
    labels = read(whole_set / "labels.parquet").set_index("uuid")
    drawn = labels[labels.origin == "drawn"]
    assert drawn.weight.notna().all() and (drawn.weight_kind == "LURE").all()
    assert labels[labels.origin == "digitised"].weight.isna().all()
    asked_twice = labels[labels.agreement.notna()]
    assert len(asked_twice) == 1
    assert set(labels.fold.dropna()) <= set(range(1, 6))
    assert labels.fold.nunique() > 1


def test_units_have_features_and_what_is_known_of_them(whole_set, campaign):
    table = pq.read_table(whole_set / "units_1.parquet").to_pandas()
    features = [name for name in table if name.startswith("feature:")]
    assert len(table) == campaign["frames"][0]["units"]
    assert len(features) > 20 and np.isfinite(table[features]).all().all()
    by_unit = table.set_index("unit")
    for draw in campaign["draws"]:
        assert by_unit.loc[draw["unit"], "class"] == next(iter(draw["y"]))
        assert by_unit.loc[draw["unit"], "weight"] > 0
    audited = [audit["unit"] for audit in campaign["audits"]]
    assert by_unit.loc[audited, "class"].isna().all()


def test_a_forest_learns_from_the_table_of_units(whole_set):
    from sklearn.ensemble import RandomForestClassifier

    table = pq.read_table(whole_set / "units_1.parquet").to_pandas()
    known = table[table["class"].notna()]
    features = [name for name in table if name.startswith("feature:")]
    forest = RandomForestClassifier(20, random_state=0).fit(known[features], known["class"])
    assert forest.score(known[features], known["class"]) > 0.9


def test_acatama_gets_points_with_a_number_inside_their_units(whole_set, campaign):
    points = geopandas.read_file(whole_set / "acatama" / "sample_1.gpkg")
    assert points.id.tolist() == list(range(1, len(campaign["audits"]) + 1))
    assert set(points.geom_type) == {"Point"} and points.crs.to_epsg() == 32633
    assert points.weight.tolist() == pytest.approx([50.0] * len(points))
    units = {
        row["unit"]: shapely.geometry.shape(row["geometry"]) for row in campaign["labels"] if row["origin"] == "audit"
    }
    assert all(units[unit].contains(point) for unit, point in zip(points.unit, points.geometry))
    assert not {"class", "y", "answer"} & set(points.columns)
