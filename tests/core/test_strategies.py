"""What a person chooses of strategies is stored as options, and found in them again."""

from __future__ import annotations

import pytest

from mining_mapper.core.strategies import BASELINES, MARGIN, NAMES, RANDOM, VARIANCE, as_options, from_options


@pytest.mark.parametrize("strata", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_a_choice_is_found_again_and_baselines_have_no_strata(name, strata):
    assert from_options(as_options(name, strata)) == (name, strata and name not in BASELINES)


def test_the_choice_of_a_new_campaign_needs_no_options():
    assert as_options(VARIANCE, False) == {}
    assert from_options({}) == (VARIANCE, False)
    assert as_options(RANDOM, True) == {"strategy": "random"}


def test_what_is_no_strategy_is_refused_and_that_of_another_version_is_the_usual_one():
    with pytest.raises(ValueError):
        as_options("taste", False)
    assert from_options({"strategy": "taste"}) == (VARIANCE, False)
    assert from_options({**as_options(MARGIN, True), "weighted": True}) == (MARGIN, True)
