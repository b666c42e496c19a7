"""The taxonomies that ship, and what is refused at the door."""

from __future__ import annotations

import itertools
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mining_mapper.core.errors import TaxonomyError
from mining_mapper.core.resources import PACKAGE
from mining_mapper.core.schema import DELINEATIONS
from mining_mapper.core.taxonomy import (
    ROOTS,
    UNKNOWN_VALUE,
    dense_values,
    load_taxonomy,
    presets,
    taxonomy_from_dict,
)

# Machado, Oliveira and Fernandes 2009 (doi 10.1109/TVCG.2009.113), severity 1, on linear RGB.
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


def own_class(value, code, parent="MIN", **others):
    return {"value": value, "code": code, "parent": parent, "name": code, "colour": "#112233", **others}


def own(*classes, **changes):
    """A taxonomy of somebody's own: the two roots and these classes."""
    roots = [own_class(100, "MIN", ""), own_class(200, "NEG", "")]
    return {"schema_version": 1, "name": "t", "classes": [*roots, *classes], **changes}


def table_row(taxonomy, entry):
    alike = ", ".join(taxonomy.look_alikes(entry.code)) or "-"
    return f"| {entry.value} | {entry.code} | {entry.name} | {entry.parent or '-'} | {entry.key} | {alike} |"


def test_the_default_has_thirty_mining_classes_that_all_collapse_to_mining(mining):
    assert len(mining.mining_codes()) == 30
    assert {mining.collapse(code, ROOTS) for code in mining.mining_codes()} == {"MIN"}


def test_every_look_alike_is_under_not_mining_and_names_a_mining_class(mining):
    look_alikes = [c for c in mining.classes if mining.root(c.code) == "NEG" and c.code != "NEG"]
    assert len(look_alikes) == 20
    assert all(any(mining.is_mining(code) for code in entry.confused_with) for entry in look_alikes)


def test_the_default_pairs_of_the_compare_card_are_there(mining):
    pairs = [
        *("PIT-NRK", "PIT-PLK", "PLK-NWT", "WRD-NRK", "WRD-HLP", "WRD-NLF", "TSF-NWT", "TSB-NSL", "TSB-NSD"),
        *("TSF-HLP", "PND-NAQ", "ASM-NRV", "PLT-NIN", "FAC-NUR", "CLR-NAG", "CLR-NDF", "CLR-NCO"),
        *("BRN-NSW", "SLG-NVL"),
    ]
    assert all(second in mining.look_alikes(first) for first, second in (pair.split("-") for pair in pairs))


def test_a_class_keeps_the_value_of_its_group(mining):
    """Values are stable, and those of a child begin with that of its parent: 1221 under 122 under 120."""
    for entry in mining.classes:
        if entry.parent:
            assert str(entry.value).startswith(str(mining[entry.parent].value).rstrip("0"))


def test_only_the_whole_mine_is_drawn_as_an_envelope_by_default(mining):
    assert [entry.code for entry in mining.classes if entry.delineation == "envelope"] == ["MIN"]
    assert {entry.delineation for entry in mining.classes} <= set(DELINEATIONS)


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
    assert mining.search("waste dump")[0].code == "WRD"
    assert mining.search("pl")[0].code in ("PLT", "PLK")
    assert mining.search("zzzz") == ()
    assert mining.search("") == mining.classes


def test_a_class_without_a_term_takes_that_of_its_parent(mining):
    assert mining.map_to("STR", "osm") == "landuse=quarry"
    assert mining.map_to("TSB", "maus") == "mining"
    assert mining.map_to("NAG", "maus") == ""


def test_a_class_for_which_a_vocabulary_has_no_term_does_not_take_that_of_its_parent(mining):
    assert mining.map_to("PRC", "lames") == "pp"
    assert mining.map_to("STK", "lames") == ""
    assert mining.map_to("PIT", "no such vocabulary") == ""


def test_a_subset_keeps_what_is_above_its_classes_and_can_be_loaded(mining):
    small = mining.subset(["TSB", "NRK"])
    assert small.codes == ("MIN", "WST", "TSF", "TSB", "NEG", "NRK")
    assert small.active == ("TSF",)
    assert taxonomy_from_dict(small.to_dict(), "small") == small
    with pytest.raises(KeyError):
        mining.subset(["ZZZ"])


CODES = load_taxonomy(presets()[0]).codes


@given(code=st.sampled_from(CODES), onto=st.sets(st.sampled_from(CODES)))
def test_collapsing_twice_changes_nothing(mining, code, onto):
    once = mining.collapse(code, onto)
    assert mining.collapse(once, onto) == once
    assert mining.is_mining(once) == mining.is_mining(code)
    assert once in (code, *mining.ancestors(code))


@given(codes=st.sets(st.sampled_from(CODES)))
def test_any_subset_holds_together(mining, codes):
    small = mining.subset(codes)
    assert set(codes) <= set(small.codes)
    assert taxonomy_from_dict(small.to_dict(), "small").codes == small.codes


@st.composite
def taxonomies(draw):
    codes = draw(st.lists(st.from_regex(r"[A-Z][A-Z0-9_]{3,9}", fullmatch=True), unique=True, max_size=12))
    values = draw(st.lists(st.integers(300, 65535), unique=True, min_size=len(codes), max_size=len(codes)))
    classes = []
    for number, (code, value) in enumerate(zip(codes, values)):
        classes.append(
            own_class(
                value,
                code,
                draw(st.sampled_from([*ROOTS, *codes[:number]])),
                name=draw(st.text(min_size=1, max_size=20)),
                definition=draw(st.text(max_size=20)),
                confused_with=draw(st.lists(st.sampled_from(codes[:number] or ["NEG"]), unique=True)),
                mappings=draw(st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=3)),
            )
        )
    return own(*draw(st.permutations(classes)))


@given(content=taxonomies(), text=st.text(max_size=5))
def test_a_taxonomy_of_free_codes_survives_being_written_and_searched(content, text):
    taxonomy = taxonomy_from_dict(json.loads(json.dumps(content)), "own.json")
    assert taxonomy_from_dict(json.loads(json.dumps(taxonomy.to_dict())), "own.json") == taxonomy
    found = [entry.code for entry in taxonomy.search(text)]
    assert len(found) == len(set(found))
    assert all(taxonomy.root(code) in ROOTS for code in taxonomy.codes)
    assert all(code in taxonomy.children(taxonomy[code].parent) for code in taxonomy.codes if code not in ROOTS)


def test_a_taxonomy_survives_being_written(mining, tmp_path):
    path = tmp_path / "own.json"
    path.write_text(json.dumps(mining.to_dict()), encoding="utf-8")
    assert load_taxonomy(path) == mining


def test_a_byte_order_mark_does_no_harm(mining, tmp_path):
    path = tmp_path / "own.json"
    path.write_text(json.dumps(mining.to_dict()), encoding="utf-8-sig")
    assert load_taxonomy(path) == mining


def test_the_binary_preset_asks_one_question(mining):
    binary = load_taxonomy(presets()[1])
    assert [(entry.code, entry.value, entry.colour) for entry in binary.classes] == [
        (code, mining[code].value, mining[code].colour) for code in ROOTS
    ]
    assert binary.active == ("MIN",)


@pytest.mark.parametrize("vision", COLOUR_BLINDNESS)
def test_colours_can_be_told_apart(mining, vision):
    matrix = COLOUR_BLINDNESS[vision]
    seen = {entry.code: lab(matrix @ linear(entry.colour)) for entry in mining.classes}
    shown = [*mining.active, "NEG"]
    assert min(np.linalg.norm(seen[a] - seen[b]) for a, b in itertools.combinations(shown, 2)) >= 25
    assert np.linalg.norm(seen["MIN"] - seen["NEG"]) >= 25
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
    return own(own_class(1, "AAA"), own_class(2, **{"code": "BBB", **second}))


def two_of_value(value):
    return own(own_class(1, "AAA"), own_class(value, "BBB"))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ([], "version"),
        (own(schema_version=7), "version"),
        (own(classes=[]), "no classes"),
        (own(classes={}), "no classes"),
        (two(code="AAA"), "AAA stands twice"),
        (two(code="aaa"), "stands twice"),
        (two_of_value(1), "AAA and BBB have the same value"),
        (two_of_value(True), "BBB has no value"),
        (two_of_value(70000), "BBB has no value"),
        (two(parent="ZZZ"), "ZZZ"),
        (two(parent="BBB"), "its own ancestor"),
        (own(own_class(1, "AAA", "BBB"), own_class(2, "BBB", "AAA")), "its own ancestor"),
        (two(parent=""), "BBB is neither under MIN nor under NEG"),
        (own(classes=[own_class(100, "MIN", "")]), "no class NEG"),
        (two(confused_with=["QQQ"]), "QQQ"),
        (two(confused_with=["BBB"]), "confused with itself"),
        (two(confused_with="AAA"), "not written"),
        (two(mappings=["osm"]), "not written"),
        (two(colour="red"), "BBB has no colour"),
        (two(colour=None), "BBB has no colour"),
        (two(code="2 x"), "class 4"),
        (two(name=3), "other than text"),
        (two(delineation="loose"), "no such delineation"),
        (two(delineation=["tight"]), "no such delineation"),
        (two(color="#112233"), "unknown property color"),
        (own(classes=[3]), "not an object"),
        (own(active=["XXX"]), "XXX"),
        (own(active=["MIN", "MIN"]), "twice"),
        (own(active="MIN"), "active"),
        (own(active=[["MIN"]]), "active"),
        (own(active=7), "active"),
    ],
)
def test_a_taxonomy_that_does_not_hold_together_is_refused_by_name(content, says):
    with pytest.raises(TaxonomyError, match="own.json") as refused:
        taxonomy_from_dict(content, "own.json")
    assert says in refused.value.message
    assert refused.value.remedy


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(name=st.sampled_from([*own_class(1, "AAA"), "confused_with", "mappings", "delineation", "key"]), anything=JSON)
def test_whatever_stands_in_a_class_is_taken_or_refused_in_words(name, anything):
    content = own({**own_class(1, "AAA"), name: anything})
    try:
        taxonomy = taxonomy_from_dict(content, "own.json")
    except TaxonomyError as refused:
        assert "own.json" in refused.message and refused.remedy
    else:
        assert taxonomy_from_dict(taxonomy.to_dict(), "own.json") == taxonomy


@given(name=st.sampled_from(["schema_version", "name", "language", "active", "classes"]), anything=JSON)
def test_whatever_stands_in_a_file_is_taken_or_refused_in_words(name, anything):
    try:
        taxonomy_from_dict(own(**{name: anything}), "own.json")
    except TaxonomyError as refused:
        assert "own.json" in refused.message and refused.remedy


def test_more_than_nine_active_classes_are_refused(mining):
    with pytest.raises(TaxonomyError, match="nine"):
        mining.with_active(mining.codes[:10])


def test_a_file_that_is_no_json_or_missing_is_named(tmp_path):
    path = tmp_path / "broken.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(TaxonomyError, match="broken.json"):
        load_taxonomy(path)
    path.write_bytes(b"\xff\xfe\x00{")
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
    lines = page.read_text(encoding="utf-8").splitlines()
    documented = [line for line in lines if line.startswith("| ") and line.split()[1].isdigit()]
    assert documented == [table_row(mining, entry) for entry in mining.classes]


def test_the_documented_example_loads():
    page = PACKAGE.parent / "docs" / "taxonomy.md"
    if not page.exists():
        pytest.skip("The unzipped plugin carries no documents.")
    example = page.read_text(encoding="utf-8").split("```json")[1].split("```")[0]
    assert taxonomy_from_dict(json.loads(example), "example").look_alikes("SEA") == ("PAN",)


@given(st.data())
def test_probabilities_rolled_up_agree_between_levels_and_sum_to_one_at_the_roots(data):
    taxonomy = load_taxonomy(presets()[0])
    codes = data.draw(st.lists(st.sampled_from(taxonomy.codes), min_size=1, max_size=8, unique=True))
    shares = np.random.default_rng(len(codes)).dirichlet(np.ones(len(codes)))
    scores = dict(zip(codes, shares.tolist()))
    found = taxonomy.roll_up({**scores, "no such class": 0.5})
    assert sum(found.get(root, 0.0) for root in ROOTS) == pytest.approx(1)
    for code in found:
        below = sum(found.get(child, 0.0) for child in taxonomy.children(code))
        assert found[code] == pytest.approx(below + scores.get(code, 0.0))
