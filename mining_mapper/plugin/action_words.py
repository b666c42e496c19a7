"""What actions of the journal are called, where people are told of one."""

from __future__ import annotations

from .translation import tr


def action_words(what: str) -> str:
    """Return the name of an action of the journal as people read it."""
    words = {
        "answer": tr("Answer"),
        "specify": tr("More exact answer"),
        "undecided": tr("Cannot decide"),
        "later": tr("Ask again later"),
        "revise": tr("Corrected answer"),
        "digitise": tr("New label"),
        "reshape": tr("Other outline"),
        "mend": tr("Mended faults"),
        "delete": tr("Deletion"),
        "change": tr("Change of a row"),
        "edit": tr("Edits with QGIS's tools"),
        "import": tr("Import"),
        "harvest": tr("Harvest"),
        "changes": tr("Changes since an earlier date"),
        "accept": tr("Accepted rows"),
        "reject": tr("Rejected rows"),
        "split": tr("Split outline"),
    }
    return words.get(what, what)
