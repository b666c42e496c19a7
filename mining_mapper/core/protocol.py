"""The messages between the plugin and the engine: JSON-RPC 2.0, one message a line, UTF-8.

The plugin sends requests; the engine answers each with one result or one error, and in between
sends ``progress`` notifications that carry the number of the request. ``cancel`` is a
notification from the plugin. ``docs/protocol.md`` lists the methods.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Union

from .errors import KINDS, MiningMapperError, ProtocolError

VERSION = "2.0"
MAXIMUM_LINE = 64 * 1024 * 1024

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
INTERNAL_ERROR = -32603
FOR_PEOPLE = -32000
"""Code of an error of ``core/errors.py``; ``data`` carries kind, remedy and details."""


@dataclass(frozen=True)
class Request:
    """Ask the engine for something; ``id`` comes back with the answer."""

    id: int
    method: str
    params: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Result:
    """What the engine answers when all went well."""

    id: int
    result: Any


@dataclass(frozen=True)
class Failure:
    """What the engine answers when it could not do it; ``id`` is None for unreadable requests."""

    id: int | None
    code: int
    message: str
    kind: str = "error"
    remedy: str = ""
    details: str = ""

    def to_error(self) -> MiningMapperError:
        """Return the error of the family that the engine raised, for the person in front."""
        return KINDS.get(self.kind, MiningMapperError)(self.message, self.remedy, self.details)

    @classmethod
    def of(cls, id: int | None, error: MiningMapperError) -> Failure:
        """Return the message that carries an error to the other side."""
        return cls(id, FOR_PEOPLE, error.message, error.kind, error.remedy, error.details)


@dataclass(frozen=True)
class Notification:
    """News that nobody answers: ``progress`` or ``cancel``."""

    method: str
    params: dict[str, Any] = field(default_factory=dict)


Message = Union[Request, Result, Failure, Notification]


def _body(message: Message) -> dict[str, Any]:
    if isinstance(message, Request):
        return {"id": message.id, "method": message.method, "params": message.params}
    if isinstance(message, Result):
        return {"id": message.id, "result": message.result}
    if isinstance(message, Notification):
        return {"method": message.method, "params": message.params}
    data = {"kind": message.kind, "remedy": message.remedy, "details": message.details}
    return {"id": message.id, "error": {"code": message.code, "message": message.message, "data": data}}


def encode(message: Message) -> bytes:
    """Return the message as one line with its line feed.

    Raises:
        ProtocolError: the message holds something that JSON cannot, such as NaN or an array, or is too long
            for the other side.
    """
    try:
        text = json.dumps({"jsonrpc": VERSION, **_body(message)}, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError) as error:
        raise ProtocolError("A message could not be written.", details=str(error)) from error
    if len(text) >= MAXIMUM_LINE:
        raise ProtocolError("A message is longer than the protocol allows.", "Choose less at once.", str(len(text)))
    return text.encode("utf-8") + b"\n"


def decode(line: bytes) -> Message:
    """Return the message that a line holds.

    Raises:
        ProtocolError: the line is too long, not JSON, or not a message of this protocol.
    """
    if len(line) > MAXIMUM_LINE:
        raise ProtocolError("A message is longer than the protocol allows.", details=str(len(line)))
    try:
        body = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ProtocolError("A message is not JSON.", details=str(error)) from error
    if not isinstance(body, dict) or body.get("jsonrpc") != VERSION:
        raise ProtocolError("A message is not JSON-RPC 2.0.", details=line[:200].decode("utf-8", "replace"))
    if "method" in body:
        return _decode_call(body)
    return _decode_answer(body)


def _decode_call(body: dict[str, Any]) -> Message:
    method, params = body["method"], body.get("params", {})
    if not isinstance(method, str) or not isinstance(params, dict):
        raise ProtocolError("A request needs the name of a method and named parameters.", details=repr(body)[:200])
    if "id" not in body:
        return Notification(method, params)
    if not _is_id(body["id"]):
        raise ProtocolError("A request needs a whole number as id.", details=repr(body["id"])[:200])
    return Request(body["id"], method, params)


def _decode_answer(body: dict[str, Any]) -> Message:
    id = body.get("id")
    if "result" in body and _is_id(id):
        return Result(id, body["result"])
    error = body.get("error")
    if isinstance(error, dict) and (id is None or _is_id(id)):
        data = error.get("data") if isinstance(error.get("data"), dict) else {}
        return Failure(
            id,
            error["code"] if _is_id(error.get("code")) else INTERNAL_ERROR,
            str(error.get("message", "")),
            str(data.get("kind", "error")),
            str(data.get("remedy", "")),
            str(data.get("details", "")),
        )
    raise ProtocolError("An answer holds neither result nor error.", details=repr(body)[:200])


def _is_id(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
