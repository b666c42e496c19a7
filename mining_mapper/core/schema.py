"""The campaign's tables: every column with its type, unit, range and vocabulary.

A campaign is one GeoPackage that only QGIS writes. This module describes it and nothing else:
``plugin/campaign.py`` creates the tables from here, the export documents itself from here.

Conventions: ``uuid`` columns are lower-case UUID4 without braces; instants are ISO 8601 in UTC
(``2026-11-23T07:06:37Z``) as text, so that every reader agrees on them; dates are ``YYYY-MM-DD``;
shares are 0..1; areas are square metres on the ellipsoid; JSON columns are UTF-8 objects or arrays.
Geometry is in the coordinate reference system of the campaign (that of its first scene) unless the
table says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

SCHEMA_VERSION = 5
"""Campaigns of version 1 lack ``repeats`` and some columns, those of version 2 the period of a scene.
Those of version 3 lack the effort (actions, tool, arm), what a register said of a site, and the kind of a candidate;
those of version 4 the effort of a decision on a candidate and the probability of the control arm.

What is missing is added when they are opened."""

INSTANT = "%Y-%m-%dT%H:%M:%SZ"
"""How instants are written, for ``strftime`` and ``strptime``: UTC, whole seconds."""

Kind = Literal["text", "integer", "real", "boolean", "json"]
Geometry = Literal["", "Point", "MultiPolygon"]
Row = Mapping[str, Any]
"""A row of a table: column -> value."""

ORIGINS = ("drawn", "audit", "harvested", "digitised", "imported")
"""How a label came to be: only ``drawn`` has a q; ``audit`` is never trained on."""

SHAPE_ORIGINS = ("digitised", "harvested", "imported")
"""Origins of labels that are outlines, and no answers of a round or audit."""

UNSEEN = "unseen"
"""Tool of labels that were accepted without a look: nothing is learnt from them."""

FEATURE_MODELS = "feature_models"
"""Setting: object of scene -> array of ``path``, relative to the campaign, and ``sha256`` of models in ONNX."""

BY_HAND = "draw"
"""Tool of labels that were drawn with QGIS's own tools."""

DRAW_STATES = ("open", "answered", "later", "undecided")
"""``later`` stays drawn and comes back after what is open; ``undecided`` (key U) is the only non-response."""

ANSWERED = ("answered", "undecided")
"""States of draws, audits and repeats that nobody is asked about any more."""

CANDIDATE_STATES = ("held", "open", "accepted", "corrected", "rejected", "undecided")
"""Against the model's most probable class; in a round, ``open`` with an answered draw waits for a revision.
``held`` is an audit unit whose turn to be asked has not come."""

DECIDED = ("accepted", "corrected", "rejected", "undecided")
"""States of candidates that somebody decided."""

CANDIDATE_KINDS = ("", "harvest", "prior", "detection", "change")
"""What a candidate that is no question of a round, audit or repeat came from; empty for those."""

UNCHANGED = "unchanged"
CHANGES = ("", "grown", "shrunk", "new", "gone", "reclaimed", UNCHANGED)

RECLAIMED = "reclaimed"
ENDED = ("gone", RECLAIMED)
"""Changes after which the earlier outline holds no more and none takes its place."""

ARMS = ("", "assisted", "control")
"""``control`` was withheld at random from the help of the model; empty where no lot was drawn."""

SITE_STATES = ("to_do", "held", "done", "nothing_found", "unclear_extent")

DELINEATIONS = ("envelope", "tight")

STATUSES = ("operating", "care_maintenance", "closed", "reclaimed", "exploration", "unknown")

UNDECIDED_REASONS = ("cloud", "shadow", "too_coarse", "cannot_tell")

ROUND_STATES = ("open", "closed")


@dataclass(frozen=True)
class Column:
    """One column: its name, kind, meaning with unit and range, and its vocabulary where it has one."""

    name: str
    kind: Kind
    meaning: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """One table: its name, geometry (empty for none), meaning and columns; ``uuid`` is the key."""

    name: str
    geometry: Geometry
    meaning: str
    columns: tuple[Column, ...]

    def column_names(self) -> tuple[str, ...]:
        """Return the names of the columns in the order of the table."""
        return tuple(column.name for column in self.columns)


def _column(name: str, kind: Kind, meaning: str, values: tuple[str, ...] = ()) -> Column:
    return Column(name, kind, meaning, values)


UUID = _column("uuid", "text", "key of the row: UUID4, lower case, unique in the table")
SCENE = _column("scene", "text", "uuid of the scene that it was seen on")
INTERPRETER = _column("interpreter", "text", "initials or name that the person chose in the panel")
CREATED = _column("created", "text", "instant of the first writing, ISO 8601 UTC")
MODIFIED = _column("modified", "text", "instant of the last change, ISO 8601 UTC")
SECONDS = _column("seconds", "real", "active seconds spent on it, pauses over 60 s left out; >= 0")
ACTIONS = _column("actions", "integer", "clicks, vertices, keys, wheel notches and strokes spent; null if uncounted")
CONTROL_SHARE = _column(
    "control_share", "real", "probability that help was withheld by lot, 0..1; null where no lot was drawn"
)
NOTE = _column("note", "text", "free text of the interpreter; may be empty")

SCENES = Table(
    "scenes",
    "MultiPolygon",
    "An image of one date. The geometry is its outline.",
    (
        UUID,
        _column("name", "text", "name shown in the panel"),
        _column("path", "text", "path of the raster, relative to the campaign where possible"),
        _column("date", "text", "date of acquisition, YYYY-MM-DD; empty where unknown"),
        _column("sensor", "text", "sensor as chosen by the user, e.g. Sentinel-2 L2A"),
        _column("roles", "json", "object: role of a band -> its 1-based number"),
        _column("crs", "text", "authority code or WKT of the raster's coordinate reference system"),
        _column("offset", "real", "radiometric offset subtracted from the values, in the raster's units"),
        _column("scale", "real", "divisor that turns values into reflectance; > 0"),
        _column("warnings", "json", "array of sentences found when the image was checked"),
        _column("period", "integer", "number of the period, the map that the scene is a part of, from 1; null is 1"),
        CREATED,
    ),
)

FRAMES = Table(
    "frames",
    "MultiPolygon",
    "All units of the area of interest of one scene, frozen. The geometry is the area of interest.",
    (
        UUID,
        SCENE,
        _column("epoch", "integer", "number of the epoch that began with this frame, from 1; a new scene starts one"),
        _column("raster", "text", "raster of unit numbers (0 none, 1..n), relative to the campaign"),
        _column("sha256", "text", "checksum of that raster, hexadecimal"),
        _column("units", "integer", "number of units n; >= 1"),
        _column("area", "real", "area of all units, square metres"),
        _column("unobserved_area", "real", "area of interest without data (nodata, cloud), square metres"),
        _column("unit_hectares", "real", "size of a unit that was asked for, hectares; > 0"),
        _column("segmenter", "text", "name and version of the segmentation"),
        _column("seed", "integer", "seed of the random stream that all draws of this frame come from"),
        CREATED,
    ),
)

SITES = Table(
    "sites",
    "MultiPolygon",
    "A place to look at, with its buffer.",
    (
        UUID,
        _column("name", "text", "name of the site"),
        _column("commodity", "text", "commodity as the register names it; may be empty"),
        _column("status", "text", "status of the mine as the register names it; may be empty"),
        _column("state", "text", "where the work on the site stands", SITE_STATES),
        _column("assignee", "text", "interpreter who holds it; empty for nobody"),
        _column("source", "text", "register or file that it came from"),
        _column("register", "json", "object: what the register says of it, by the names of its own columns"),
        _column("buffer", "real", "distance around the place that is looked at, metres; 0 for none"),
        SECONDS,
        NOTE,
        CREATED,
        MODIFIED,
    ),
)

SEARCHED_AREAS = Table(
    "searched_areas",
    "MultiPolygon",
    "Where somebody looked for classes; only here may the absence of a label mean absence.",
    (
        UUID,
        SCENE,
        _column("site", "text", "uuid of the site; empty for a free area"),
        _column("classes", "json", "array of the class codes that were searched for"),
        INTERPRETER,
        SECONDS,
        CREATED,
    ),
)

LABELS = Table(
    "labels",
    "MultiPolygon",
    "A polygon, or a unit's answer, with a class, by somebody, on a scene.",
    (
        UUID,
        SCENE,
        _column("class", "text", "code of the class in the campaign's taxonomy"),
        _column("origin", "text", "how the label came to be", ORIGINS),
        _column("draw", "text", "uuid of the draw that it answers; empty unless drawn"),
        _column("unit", "integer", "number of the unit whose shape it has; null for a free shape"),
        _column("frame", "text", "uuid of the frame of that unit; empty for a free shape"),
        _column("round", "integer", "number of the round, from 1; null unless drawn"),
        _column("q", "real", "probability of the draw among the units left, 0 < q <= 1; null unless drawn"),
        _column("status", "text", "state of the mine; empty where it does not apply", STATUSES),
        _column("delineation", "text", "rule of the outline: whole site or the feature itself", DELINEATIONS),
        _column("confidence", "integer", "1 guess, 2 likely, 3 sure, 4 known from another source"),
        _column("valid_from", "text", "first date on which the outline is known to hold, YYYY-MM-DD"),
        _column("valid_to", "text", "last date on which it holds; empty while it still does"),
        _column("area", "real", "area of the geometry, square metres on the ellipsoid; > 0"),
        INTERPRETER,
        SECONDS,
        ACTIONS,
        _column("tool", "text", "name of the tool or list that it was made with; empty where unknown"),
        _column("arm", "text", "whether help was offered or withheld by lot", ARMS),
        CONTROL_SHARE,
        NOTE,
        CREATED,
        MODIFIED,
    ),
)

CANDIDATES = Table(
    "candidates",
    "MultiPolygon",
    "What the queue shows: in a round exactly the drawn unit; in a harvest or review, a polygon.",
    (
        UUID,
        SCENE,
        _column("draw", "text", "uuid of the draw; empty in a harvest or review"),
        _column("audit", "text", "uuid of the audit unit; empty unless audited"),
        _column("repeat", "text", "uuid of the second question; empty unless asked again"),
        _column("unit", "integer", "number of the unit; null where the polygon is not one unit"),
        _column("round", "integer", "number of the round, from 1; null outside rounds"),
        _column("order", "integer", "place in the queue, from 0"),
        _column("state", "text", "what became of it", CANDIDATE_STATES),
        _column("area", "real", "area of the geometry, square metres"),
        _column("scores", "json", "object: class code -> probability by the model that proposed it"),
        _column("kind", "text", "list that it belongs to; empty for a question of a round or audit", CANDIDATE_KINDS),
        _column("source", "text", "layer, file or model that it came from; may be empty"),
        _column("label", "text", "uuid of the label that it is about; empty for none"),
        _column("change", "text", "what seems to have happened since the earlier date", CHANGES),
        _column("arm", "text", "whether it is offered, or withheld by lot as the control", ARMS),
        CONTROL_SHARE,
        _column("decided", "text", "instant of the decision in a list, ISO 8601 UTC; empty while open"),
        _column("interpreter", "text", "who decided in a list; empty while open"),
        _column("seconds", "real", "active seconds that the decision in a list took, pauses over 60 s left out; >= 0"),
        _column("actions", "integer", "actions that the decision in a list took; null if uncounted"),
        CREATED,
    ),
)

ROUNDS = Table(
    "rounds",
    "",
    "One batch: the model that it was drawn by, the strategy, how it went.",
    (
        UUID,
        _column("frame", "text", "uuid of the frame that was drawn from"),
        _column("number", "integer", "number of the round in the frame, from 1"),
        _column("state", "text", "a round is closed when no draw of it is open or later", ROUND_STATES),
        _column("strategy", "text", "name of the acquisition strategy"),
        _column("parameters", "json", "object: parameters of the strategy (power, floor, batch, ...)"),
        _column("seed", "integer", "seed from which this round's random stream was made"),
        _column("model", "json", "object: learner, classes, number of answers, package versions, hash of training set"),
        _column("f_score", "real", "F score of the model by cross-validation over the answers, 0..1; null before"),
        _column("classes", "json", "array of the class codes that could be answered"),
        INTERPRETER,
        CREATED,
    ),
)

DRAWS = Table(
    "draws",
    "",
    "One unit taken in one round; with these columns every estimate can be recomputed.",
    (
        UUID,
        _column("frame", "text", "uuid of the frame that was drawn from"),
        SCENE,
        _column("epoch", "integer", "number of the epoch of the frame, from 1"),
        _column("round", "integer", "number of the round, from 1"),
        _column("order", "integer", "place in the sequence of all draws of the frame, from 1"),
        _column("unit", "integer", "number of the drawn unit, 1..n"),
        _column("area", "real", "area of the unit, square metres"),
        _column("r", "real", "probability of the scene among the scenes of the epoch, 0 < r <= 1"),
        _column("q", "real", "r times the probability of the unit among the units left, 0 < q <= 1"),
        _column("left_units", "integer", "number of units that could be drawn at this step, this one included"),
        _column("left_area", "real", "their area, square metres"),
        _column("f", "json", "object: class -> probability of the drawn unit by the model before this round"),
        _column("f_area_left", "json", "object: class -> sum of area x f over the units left, this one included"),
        _column("y", "json", "object: class -> share of the unit's area; null until answered; never changed after"),
        _column("state", "text", "what became of it", DRAW_STATES),
        _column("reason", "text", "why it could not be decided; empty otherwise", UNDECIDED_REASONS),
        _column("blind", "boolean", "whether the model's guess was hidden at the answer"),
        _column("revealed", "text", "instant at which the guess was shown after a blind answer; empty before"),
        INTERPRETER,
        _column("answered", "text", "instant of the first answer, ISO 8601 UTC; empty while open"),
        SECONDS,
        ACTIONS,
    ),
)

AUDITS = Table(
    "audits",
    "",
    "One unit of the probability sample that is never trained on.",
    (
        UUID,
        _column("frame", "text", "uuid of the frame that was sampled"),
        SCENE,
        _column("design", "text", "simple, points, stratified or two-stage; a later sample has its number behind"),
        _column("order", "integer", "place in the random order in which the sample is asked, from 1"),
        _column("stratum", "text", "name of the stratum, or of the block in two stages; empty in other designs"),
        _column("stratum_units", "integer", "number of units in the stratum, the block, or the frame"),
        _column("pi", "real", "inclusion probability, 0 < pi <= 1; of points, their expected number"),
        _column("unit", "integer", "number of the unit, 1..n"),
        _column("area", "real", "area of the unit, square metres"),
        _column("y", "json", "object: class -> share of the unit's area; null until answered"),
        _column("state", "text", "what became of it", DRAW_STATES),
        _column("reason", "text", "why it could not be decided; empty otherwise", UNDECIDED_REASONS),
        _column("draw", "text", "uuid of the draw of the same unit, where it was drawn as well"),
        _column("blind", "boolean", "whether no guess was shown at the answer"),
        INTERPRETER,
        _column("answered", "text", "instant of the answer, ISO 8601 UTC"),
        SECONDS,
        ACTIONS,
    ),
)

REPEATS = Table(
    "repeats",
    "",
    "A unit that was asked a second time, to see how interpreters agree; the first answer stays what counts.",
    (
        UUID,
        _column("frame", "text", "uuid of the frame"),
        SCENE,
        _column("draw", "text", "uuid of the draw that was answered before; empty for an audit unit"),
        _column("audit", "text", "uuid of the audit unit that was answered before; empty for a draw"),
        _column("unit", "integer", "number of the unit, 1..n"),
        _column("area", "real", "area of the unit, square metres"),
        _column("y", "json", "object: class -> share of the unit's area by the second answer; null until answered"),
        _column("state", "text", "what became of it", DRAW_STATES),
        _column("reason", "text", "why it could not be decided; empty otherwise", UNDECIDED_REASONS),
        _column("blind", "boolean", "whether no guess was shown at the answer"),
        INTERPRETER,
        _column("answered", "text", "instant of the second answer, ISO 8601 UTC"),
        SECONDS,
        ACTIONS,
    ),
)

HISTORY = Table(
    "history",
    "",
    "The journal: every change of a row, so that it can be undone after a restart.",
    (
        UUID,
        _column("action", "text", "uuid shared by the changes of one action (one answer, one edit)"),
        _column("sequence", "integer", "place in the journal, from 1, without gaps"),
        _column("what", "text", "name of the action for people, e.g. answer, digitise, reshape, undo"),
        _column("table", "text", "table that was changed"),
        _column("row", "text", "uuid of the changed row"),
        _column("before", "json", "the row before, geometry as WKT under 'geometry'; null for an insertion"),
        _column("after", "json", "the row after; null for a deletion"),
        _column("undoes", "text", "uuid of the action that this one takes back; empty otherwise"),
        INTERPRETER,
        CREATED,
    ),
)

EVIDENCE = Table(
    "evidence",
    "",
    "What was on the screen when an answer was given.",
    (
        UUID,
        _column("label", "text", "uuid of the label; empty for an answer without one"),
        _column("draw", "text", "uuid of the draw; empty unless drawn"),
        _column("layers", "json", "array of objects: name, source without credentials, date, of each visible layer"),
        _column("scale", "real", "denominator of the map scale"),
        CREATED,
    ),
)

TAXONOMY = Table(
    "taxonomy",
    "",
    "The classes of the campaign as they were when it was created or last changed.",
    (
        UUID,
        _column("version", "integer", "number of the version, from 1; the highest is in force"),
        _column("definition", "json", "the whole taxonomy as in resources/taxonomy"),
        _column("active", "json", "array of class codes in the order of the digit keys, at most nine"),
        CREATED,
    ),
)

SETTINGS = Table(
    "settings",
    "",
    "What the campaign remembers: one row a name.",
    (
        UUID,
        _column("name", "text", "name of the setting; unique"),
        _column("value", "json", "its value"),
        MODIFIED,
    ),
)

TABLES: tuple[Table, ...] = (
    SCENES,
    FRAMES,
    SITES,
    SEARCHED_AREAS,
    LABELS,
    CANDIDATES,
    ROUNDS,
    DRAWS,
    AUDITS,
    REPEATS,
    HISTORY,
    EVIDENCE,
    TAXONOMY,
    SETTINGS,
)


def table(name: str) -> Table:
    """Return the table of that name.

    Raises:
        KeyError: there is no such table.
    """
    for candidate in TABLES:
        if candidate.name == name:
            return candidate
    raise KeyError(name)
