"""What columns of the layers and their values are called, in attribute tables, legends and the panel alike."""

from __future__ import annotations

from .translation import tr


def column_words(column: str) -> str:
    """Return the name of a column of ``core.schema`` as people read it; of hidden layers, the column's own."""
    words = {
        "uuid": tr("Identifier"),
        "name": tr("Name"),
        "commodity": tr("Commodity"),
        "status": tr("Status"),
        "state": tr("State"),
        "assignee": tr("Assignee"),
        "source": tr("Source"),
        "register": tr("Register"),
        "buffer": tr("Buffer"),
        "seconds": tr("Seconds"),
        "actions": tr("Actions"),
        "note": tr("Note"),
        "created": tr("Created"),
        "modified": tr("Modified"),
        "decided": tr("Decided"),
        "scene": tr("Scene"),
        "frame": tr("Frame"),
        "unit": tr("Unit"),
        "round": tr("Round"),
        "order": tr("Order"),
        "draw": tr("Draw"),
        "audit": tr("Audit unit"),
        "repeat": tr("Asked again"),
        "q": tr("Probability of the draw"),
        "class": tr("Class"),
        "origin": tr("Origin"),
        "kind": tr("Kind"),
        "label": tr("Label"),
        "change": tr("Change"),
        "delineation": tr("Delineation"),
        "confidence": tr("Confidence"),
        "valid_from": tr("Valid from"),
        "valid_to": tr("Valid to"),
        "area": tr("Area (m²)"),
        "interpreter": tr("Interpreter"),
        "tool": tr("Tool"),
        "arm": tr("Arm"),
        "control_share": tr("Share withheld"),
    }
    return words.get(column, column.replace("_", " ").capitalize())


def value_words(column: str, value: str) -> str:
    """Return a value of a column in words; as it is where it has none."""
    words = {
        "origin": {
            "drawn": tr("drawn in a round"),
            "audit": tr("audit unit"),
            "harvested": tr("harvested"),
            "digitised": tr("digitised"),
            "imported": tr("imported"),
        },
        "status": {
            "operating": tr("operating"),
            "care_maintenance": tr("care and maintenance"),
            "closed": tr("closed"),
            "reclaimed": tr("reclaimed"),
            "exploration": tr("exploration"),
            "unknown": tr("unknown"),
        },
        "delineation": {"envelope": tr("envelope"), "tight": tr("tight")},
        "arm": {"assisted": tr("assisted"), "control": tr("control")},
        "kind": {
            "harvest": tr("harvest"),
            "prior": tr("older map"),
            "detection": tr("detection"),
            "change": tr("change"),
        },
        "change": {
            "grown": tr("grown"),
            "shrunk": tr("shrunk"),
            "new": tr("new"),
            "gone": tr("gone"),
            "reclaimed": tr("reclaimed"),
            "unchanged": tr("unchanged"),
        },
        # Of sites and of candidates.
        "state": {
            "to_do": tr("to do"),
            "held": tr("held"),
            "done": tr("done"),
            "nothing_found": tr("nothing found"),
            "unclear_extent": tr("unclear extent"),
            "open": tr("open"),
            "accepted": tr("accepted"),
            "corrected": tr("corrected"),
            "rejected": tr("rejected"),
            "undecided": tr("undecided"),
        },
    }
    return words.get(column, {}).get(value, value.replace("_", " "))
