"""The written data dictionary says what the schema says."""

from __future__ import annotations

from pathlib import Path

from mining_mapper.core.data_dictionary import data_dictionary
from mining_mapper.core.schema import TABLES

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "campaign.md"


def test_the_data_dictionary_in_the_documentation_is_current():
    assert DOCUMENT.read_text(encoding="utf-8") == data_dictionary()


def test_every_column_has_a_meaning_and_a_line():
    lines = data_dictionary().splitlines()
    for table in TABLES:
        for column in table.columns:
            assert column.meaning, f"{table.name}.{column.name}"
            assert any(line.startswith(f"| `{column.name}` | {column.kind} |") for line in lines)
