"""The engine's process from QGIS's side: a real engine where there is one, a scripted one for its bad days."""

from __future__ import annotations

import os
import signal
import sys
import textwrap

import pytest

from mining_mapper.core.environment import child_environment, engine_command, engine_home, engine_python
from mining_mapper.core.errors import Cancelled, EngineDied, EngineError, MiningMapperError, ProtocolError, SceneError
from mining_mapper.plugin.engine_client import BUSY, DEAD, LARGEST_LOG, MISSING, READY, STARTING, EngineClient

SCRIPT = """
import json, sys, time
print("not a message", flush=True)
print("the engine begins", file=sys.stderr, flush=True)
for line in sys.stdin:
    request = json.loads(line)
    method, params = request["method"], request.get("params", {})
    def answer(**body):
        print(json.dumps({"jsonrpc": "2.0", "id": request["id"], **body}), flush=True)
    if method == "pair":
        line = json.loads(sys.stdin.readline())
        bodies = [{"id": request["id"], "result": None}, {"id": line["id"], "result": line["params"]}]
        sys.stdout.write("".join(json.dumps({"jsonrpc": "2.0", **body}) + "\\n" for body in bodies))
        sys.stdout.flush()
    elif method == "hello":
        answer(result={"engine": "scripted"})
    elif method == "echo":
        answer(result=params)
    elif method == "work":
        news = {"id": request["id"], "fraction": 0.5, "text": "half"}
        print(json.dumps({"jsonrpc": "2.0", "method": "progress", "params": news}), flush=True)
        answer(result="done")
    elif method == "split":
        text = json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": "x" * 300000}) + "\\n"
        for start in range(0, len(text), 50000):
            sys.stdout.write(text[start:start + 50000]); sys.stdout.flush(); time.sleep(0.005)
    elif method == "refuse":
        data = {"kind": "scene", "remedy": "Choose another.", "details": ""}
        answer(error={"code": -32000, "message": "No image.", "data": data})
    elif method == "deaf":
        time.sleep(600)
    elif method == "die":
        sys.exit(3)
"""


@pytest.fixture
def client(qgis_app, tmp_path):
    script = tmp_path / "engine.py"
    script.write_text(textwrap.dedent(SCRIPT), encoding="utf-8")
    made = EngineClient(lambda: [sys.executable, "-u", str(script)], dict(os.environ), log_path=tmp_path / "log.txt")
    yield made
    made.stop()


def test_a_request_comes_back_with_its_result(client, wait_for):
    results = []
    client.call("echo", {"a": 1}, results.append)
    assert client.state != READY
    wait_for(lambda: results)
    assert results == [{"a": 1}]
    wait_for(lambda: client.state == READY)


def test_who_asks_as_soon_as_it_hears_that_the_engine_starts_is_answered(client, wait_for):
    results = []

    def ask(state):
        if state == STARTING:
            client.call("echo", {"a": 1}, results.append)

    client.stateChanged.connect(ask)
    assert client.start()
    wait_for(lambda: results)
    assert results == [{"a": 1}]
    wait_for(lambda: client.state == READY)


def test_answers_that_arrive_in_pieces_are_put_together(client, wait_for):
    results = []
    client.call("split", {}, results.append)
    wait_for(lambda: results)
    assert results == ["x" * 300000]


def test_progress_reaches_the_caller(client, wait_for):
    told, results = [], []
    client.call("work", {}, results.append, None, lambda *news: told.append(news))
    wait_for(lambda: results)
    assert told == [(0.5, "half", None)]


def test_an_error_for_people_keeps_its_kind_and_remedy(client, wait_for):
    errors: list[MiningMapperError] = []
    client.call("refuse", {}, None, errors.append)
    wait_for(lambda: errors)
    assert isinstance(errors[0], SceneError)
    assert errors[0].remedy == "Choose another."


def test_whoever_waits_hears_of_a_killed_engine_and_it_starts_again(client, wait_for):
    errors, deaths, results = [], [], []
    client.died.connect(deaths.append)
    client.call("echo", {}, results.append)
    wait_for(lambda: results)
    client.call("deaf", {}, None, errors.append)
    wait_for(lambda: client.state == BUSY)
    os.kill(client.process_id, signal.SIGKILL)
    wait_for(lambda: errors)
    assert isinstance(errors[0], EngineError)
    assert errors[0].remedy and "saved" in deaths[0]
    assert len(deaths) == 1
    client.call("echo", {"again": True}, results.append)
    wait_for(lambda: len(results) == 2)


def test_an_engine_that_dies_at_once_is_not_started_for_ever(client, wait_for):
    deaths = []
    client.died.connect(deaths.append)

    def once_more(_state=None):
        if client.process_id:
            client.call("die", {})

    client.stateChanged.connect(once_more)
    once_more()
    client.call("die", {})
    wait_for(lambda: len(deaths) == 4)
    assert client.state == DEAD
    assert "Repair" in deaths[-1]


def test_a_cancelled_request_of_a_deaf_engine_ends_within_seconds(client, wait_for):
    errors = []
    number = client.call("deaf", {}, None, errors.append)
    wait_for(lambda: client.state == BUSY)
    client.cancel(number)
    wait_for(lambda: errors, 5)
    assert isinstance(errors[0], Cancelled)


def test_what_waits_behind_a_deaf_request_is_told_that_the_engine_ended_so_that_it_is_asked_again(client, wait_for):
    errors, waiting = [], []
    number = client.call("deaf", {}, None, errors.append)
    wait_for(lambda: client.state == BUSY)
    client.cancel(number)
    client.call("echo", {}, None, waiting.append)
    wait_for(lambda: waiting, 5)
    assert isinstance(waiting[0], EngineDied)


def test_an_engine_that_was_replaced_to_stop_a_request_answers_the_next_and_counts_no_death(client, wait_for):
    deaths, results, stopped, others = [], [], [], []
    client.died.connect(deaths.append)
    for _ in range(2):
        number = client.call("deaf", {}, None, stopped.append)
        client.call("echo", {}, results.append, others.append)
        wait_for(lambda: client.state == BUSY)
        client.cancel(number)
        wait_for(lambda: stopped and others, 5)
        assert isinstance(others[0], EngineError)
        stopped.clear(), others.clear()
    client.call("echo", {"after": 1}, results.append)
    wait_for(lambda: results)
    assert results == [{"after": 1}]
    assert deaths == []


def test_a_callback_that_fails_does_not_keep_the_other_answers_back(client, wait_for, monkeypatch):
    seen, results = [], []
    monkeypatch.setattr(sys, "excepthook", lambda *error: seen.append(error[0]))
    client.call("echo", {}, results.append)
    wait_for(lambda: results)

    def fail(_result):
        raise KeyError("somebody's mistake")

    client.call("pair", {}, fail)
    client.call("echo", {"second": 2}, results.append)
    wait_for(lambda: len(results) == 2)
    assert results[1] == {"second": 2}
    assert seen == [KeyError]


def test_parameters_that_json_cannot_hold_are_told_to_the_caller(client, wait_for):
    errors = []
    client.call("echo", {"value": float("nan")}, None, errors.append)
    wait_for(lambda: errors)
    assert isinstance(errors[0], ProtocolError)


def test_the_log_keeps_what_the_engine_says_and_does_not_grow_for_ever(client, wait_for):
    client.log_path.write_bytes(b"x" * (LARGEST_LOG + 1))
    results = []
    client.call("echo", {}, results.append)
    wait_for(lambda: results)
    client.stop()
    assert client.log_path.read_text(encoding="utf-8") == "the engine begins\n"
    assert client.log_path.with_suffix(".old.log").stat().st_size == LARGEST_LOG + 1


def test_without_an_environment_the_remedy_names_the_button(qgis_app, wait_for):
    def missing():
        raise EngineError("There is no environment.")

    client = EngineClient(missing, {})
    errors = []
    client.call("echo", {}, None, errors.append)
    wait_for(lambda: errors)
    assert client.state == MISSING
    assert "button" in errors[0].remedy


def test_a_program_that_does_not_exist_is_told(qgis_app, wait_for, tmp_path):
    client = EngineClient(lambda: [str(tmp_path / "none")], {})
    errors = []
    client.call("echo", {}, None, errors.append)
    wait_for(lambda: errors)
    assert client.state == DEAD


def test_the_real_engine_answers_although_qgis_exports_its_own_paths(qgis_app, wait_for):
    try:
        python = engine_python(engine_home())
    except EngineError:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip("The engine's environment is not made here.")
    inherited = {**os.environ, "PYTHONHOME": "/nowhere", "PYTHONPATH": "/nowhere", "PROJ_DATA": "/nowhere"}
    client = EngineClient(lambda: engine_command(python), child_environment(inherited))
    about = []
    client.call("hello", {}, about.append)
    wait_for(lambda: about, 60)
    client.stop()
    assert about[0]["packages"]["scikit-learn"].startswith("1.7")
