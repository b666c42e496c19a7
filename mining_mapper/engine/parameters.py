"""Parameters of requests, checked at the door."""

from __future__ import annotations

from typing import Any

from ..core.errors import ProtocolError

MISSING = object()
KINDS = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    dict: "an object",
    list: "an array",
}


def parameter(params: dict[str, Any], name: str, kind: type, default: Any = MISSING) -> Any:
    """Return a parameter of a request; whole numbers are numbers too, null is the default.

    Raises:
        ProtocolError: it is missing or of another kind.
    """
    value = params.get(name)
    if value is None:
        if default is MISSING:
            raise ProtocolError(f"The request lacks {name}.", details=f"{name} must be {KINDS[kind]}")
        return default
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ProtocolError(f"The request's {name} is not {KINDS[kind]}.", details=repr(value)[:200])
    return value


def numbers(params: dict[str, Any], name: str, default: Any = MISSING) -> list[int]:
    """Return a parameter that is an array of whole numbers.

    Raises:
        ProtocolError: it is missing or something else.
    """
    values = parameter(params, name, list, default)
    if not all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        raise ProtocolError(f"The request's {name} is not an array of whole numbers.", details=repr(values)[:200])
    return values


def objects(params: dict[str, Any], name: str, default: Any = MISSING) -> list[dict[str, Any]]:
    """Return a parameter that is an array of objects.

    Raises:
        ProtocolError: it is missing or something else.
    """
    values = parameter(params, name, list, default)
    if not all(isinstance(value, dict) for value in values):
        raise ProtocolError(f"The request's {name} is not an array of objects.", details=repr(values)[:200])
    return values


def texts(params: dict[str, Any], name: str, default: Any = MISSING) -> list[str]:
    """Return a parameter that is an array of texts.

    Raises:
        ProtocolError: it is missing or something else.
    """
    values = parameter(params, name, list, default)
    if not all(isinstance(value, str) for value in values):
        raise ProtocolError(f"The request's {name} is not an array of texts.", details=repr(values)[:200])
    return values
