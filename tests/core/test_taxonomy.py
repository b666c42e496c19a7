"""The taxonomies that ship, and what is refused at the door."""

from __future__ import annotations

import itertools
import json

import numpy as np
import pytest

from mining_mapper.core.errors import TaxonomyError
from mining_mapper.core.resources import PACKAGE
from mining_mapper.core.taxonomy import (
    UNKNOWN_VALUE,
    dense_values,
    load_taxonomy,
    presets,
    taxonomy_from_dict,
)

# Machado, Oliveira and Fernandes 2009, full severity, on linear RGB.
COLOUR_BLINDNESS = {
    "none": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}


@pytest.fixture(scope="module")
def mining():
    return load_taxonomy(presets()[0])


def broken(**changes):
    entry = {"value": 1, "code": "AAA", "parent": "", "name": "A", "colour": "#112233"}
    content = {"schema_version": 1, "name": "t", "classes": [entry]}
    content.update(changes)
    return content


def test_the_default_has_thirty_mining_classes_that_all_collapse_to_mining(mining):
    assert len(mining.mining_codes()) == 30
    assert {mining.collapse(code, ["MIN", "NEG"]) for code in mining.mining_codes()} == {"MIN"}


def test_every_look_alike_is_under_not_mining_and_names_a_mining_class(mining):
    look_alikes = [c for c in mining.classes if mining.root(c.code) == "NEG" and c.code != "NEG"]
    assert len(look_alikes) == 20
    assert all(any(mining.is_mining(code) for code in entry.confused_with) for entry in look_alikes)


def test_cloud_random_background_and_undecided_are_no_classes(mining):
    assert not {"NCL", "NOT", "UNK", "U"} & set(mining.codes)
    assert mining["NEG"].value == 200


def test_look_alikes_are_found_from_either_side(mining):
    assert "HLP" in mining.look_alikes("WRD")
    assert "WRD" in mining.look_alikes("HLP")


def test_every_class_says_what_it_is_and_how_it_is_seen(mining):
    assert all(entry.definition and entry.key and entry.name for entry in mining.classes)


def test_search_finds_codes_names_and_words_whatever_case_and_accents(mining):
    assert mining.search("tsf")[0].code == "TSF"
    assert mining.search("LEACH")[0].code == "HLP"
    assert mining.search("Tàilings st")[0].code == "TSF"
    assert mining.search("zzzz") == ()
    assert mining.search("") == mining.classes


def test_a_class_without_a_term_takes_that_of_its_parent(mining):
    assert mining.map_to("STR", "osm") == "landuse=quarry"
    assert mining.map_to("TSB", "maus") == "mining"
    assert mining.map_to("NAG", "maus") == ""


def test_a_taxonomy_survives_being_written(mining, tmp_path):
    path = tmp_path / "own.json"
    path.write_text(json.dumps(mining.to_dict()), encoding="utf-8")
    assert load_taxonomy(path) == mining


def test_the_binary_preset_asks_one_question():
    binary = load_taxonomy(presets()[1])
    assert binary.codes == ("MIN", "NEG")
    assert binary.active == ("MIN",)


@pytest.mark.parametrize("vision", COLOUR_BLINDNESS)
def test_colours_can_be_told_apart(mining, vision):
    matrix = COLOUR_BLINDNESS[vision]
    seen = {entry.code: lab(matrix @ linear(entry.colour)) for entry in mining.classes}
    shown = [*mining.active, "NEG"]
    assert min(np.linalg.norm(seen[a] - seen[b]) for a, b in itertools.combinations(shown, 2)) >= 15
    for entry in mining.classes:
        siblings = itertools.combinations(mining.children(entry.code), 2)
        assert all(np.linalg.norm(seen[a] - seen[b]) >= 8 for a, b in siblings)


def linear(colour):
    srgb = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    """CIE 1976 L*a*b* of linear sRGB, white D65."""
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = to_xyz @ np.clip(rgb, 0, 1) / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def two(**second):
    first = {"value": 1, "code": "AAA", "parent": "", "name": "A", "colour": "#112233"}
    return broken(classes=[first, {**first, "value": 2, "code": "BBB", **second}])


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ([], "version"),
        (broken(schema_version=7), "version"),
        (broken(classes=[]), "no classes"),
        (two(code="AAA"), "AAA stands twice"),
        (two(code="aaa"), "stands twice"),
        (two(value=1), "same value"),
        (two(parent="ZZZ"), "ZZZ"),
        (two(parent="BBB"), "its own ancestor"),
        (two(confused_with=["QQQ"]), "QQQ"),
        (two(colour="red"), "BBB has no colour"),
        (two(code="2 x"), "class 2"),
        (two(value=True), "has no value"),
        (two(name=3), "other than text"),
        (two(confused_with="AAA"), "not written"),
        (broken(classes=[3]), "not an object"),
        (broken(active=["XXX"]), "XXX"),
        (broken(active=["AAA", "AAA"]), "twice"),
    ],
)
def test_a_taxonomy_that_does_not_hold_together_is_refused_by_name(content, says):
    with pytest.raises(TaxonomyError, match="own.json") as refused:
        taxonomy_from_dict(content, "own.json")
    assert says in refused.value.message
    assert refused.value.remedy


def test_more_than_nine_active_classes_are_refused(mining):
    with pytest.raises(TaxonomyError, match="nine"):
        mining.with_active(mining.codes[:10])


def test_a_file_that_is_no_json_or_missing_is_named(tmp_path):
    path = tmp_path / "broken.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(TaxonomyError, match="broken.json"):
        load_taxonomy(path)
    with pytest.raises(TaxonomyError, match="absent.json"):
        load_taxonomy(tmp_path / "absent.json")


def test_masks_count_from_one_and_keep_the_unknown_value_free():
    assert dense_values(["PIT", "TSF", "PIT"]) == {"PIT": 1, "TSF": 2}
    with pytest.raises(TaxonomyError):
        dense_values(f"C{number}" for number in range(UNKNOWN_VALUE))


def test_the_documented_table_is_that_of_the_file(mining):
    page = PACKAGE.parent / "docs" / "taxonomy.md"
    if not page.exists():
        pytest.skip("The unzipped plugin carries no documents.")
    text = page.read_text(encoding="utf-8")
    assert all(f"| {entry.value} | {entry.code} | {entry.name} |" in text for entry in mining.classes)
