"""What the states of sites are called, in the table and in the legend alike."""

from __future__ import annotations

from .translation import tr


def state_words(state: str) -> str:
    """Return a state of ``core.schema.SITE_STATES`` in words."""
    return {
        "to_do": tr("to do"),
        "held": tr("held"),
        "done": tr("done"),
        "nothing_found": tr("nothing found"),
        "unclear_extent": tr("unclear extent"),
    }[state]
