"""Messages: what is written is read back, and whatever else arrives is refused with an error of the family."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mining_mapper.core import protocol
from mining_mapper.core.errors import KINDS, FrameError, ProtocolError
from mining_mapper.core.protocol import Failure, Notification, Request, Result, decode, encode

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
params = st.dictionaries(st.text(), values, max_size=4)
failures = st.builds(
    Failure, st.none() | st.integers(), st.integers(), st.text(), st.sampled_from(sorted(KINDS)), st.text(), st.text()
)
messages = st.one_of(
    st.builds(Request, st.integers(), st.text(), params),
    st.builds(Result, st.integers(), values),
    st.builds(Notification, st.text(), params),
    failures,
)


@given(messages)
def test_a_message_is_one_line_and_comes_back_as_it_was(message):
    line = encode(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert decode(line) == message


@given(st.binary(max_size=200))
def test_bytes_that_are_no_message_are_refused(line):
    with pytest.raises(ProtocolError):
        decode(line)


@given(st.dictionaries(st.sampled_from(["id", "method", "params", "result", "error"]), values))
def test_objects_of_any_shape_are_read_or_refused(body):
    try:
        message = decode(json.dumps({"jsonrpc": "2.0", **body}).encode())
    except ProtocolError:
        return
    assert isinstance(message, (Request, Result, Failure, Notification))


@given(params)
def test_errors_with_any_code_and_data_are_read(content):
    message = decode(json.dumps({"jsonrpc": "2.0", "id": 1, "error": content}).encode())
    assert isinstance(message.code, int)


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 100_000,
        b'{"jsonrpc":"2.0","id":true,"method":"hello"}',
        b'{"jsonrpc":"2.0","id":"1","method":"hello"}',
        b'{"jsonrpc":"1.0","id":1,"method":"hello"}',
        b'{"jsonrpc":"2.0","id":1,"method":"hello","params":[1]}',
        b'{"jsonrpc":"2.0","id":1}',
        b'{"jsonrpc":"2.0","id":1,"method":"\xff"}',
        b"1" * 5000,
    ],
    ids=["deep", "boolean id", "text id", "version", "positional", "empty", "not UTF-8", "long number"],
)
def test_what_looks_like_a_message_is_refused(line):
    with pytest.raises(ProtocolError):
        decode(line)


def test_a_line_longer_than_allowed_is_refused(monkeypatch):
    monkeypatch.setattr(protocol, "MAXIMUM_LINE", 10)
    with pytest.raises(ProtocolError, match="longer"):
        decode(b" " * 11)


def test_a_message_that_the_other_side_would_refuse_is_not_written(monkeypatch):
    line = encode(Result(1, "x" * 50))
    monkeypatch.setattr(protocol, "MAXIMUM_LINE", len(line))
    assert decode(encode(Result(1, "x" * 50)))
    with pytest.raises(ProtocolError, match="longer"):
        encode(Result(1, "x" * 51))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, b"bytes"])
def test_what_json_cannot_hold_is_not_written(value):
    with pytest.raises(ProtocolError):
        encode(Result(1, value))


def test_an_error_for_people_arrives_as_the_class_that_was_raised():
    raised = FrameError("The raster is missing.", "Restore it.", "sha256 …")
    arrived = decode(encode(Failure.of(4, raised))).to_error()
    assert type(arrived) is FrameError
    assert (arrived.message, arrived.remedy, arrived.details) == (raised.message, raised.remedy, raised.details)
