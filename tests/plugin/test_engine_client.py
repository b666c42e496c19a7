"""The engine's process from QGIS's side: a real engine where there is one, a scripted one for its bad days."""

from __future__ import annotations

import os
import signal
import sys
import textwrap

import pytest

from mining_mapper.core.environment import child_environment, engine_command, engine_home, engine_python
from mining_mapper.core.errors import EngineError, MiningMapperError, SceneError
from mining_mapper.plugin.engine_client import BUSY, DEAD, MISSING, READY, EngineClient

SCRIPT = """
import json, sys, time
print("not a message", flush=True)
for line in sys.stdin:
    request = json.loads(line)
    method, params = request["method"], request.get("params", {})
    def answer(**body):
        print(json.dumps({"jsonrpc": "2.0", "id": request["id"], **body}), flush=True)
    if method == "hello":
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
    assert "saved" in errors[0].remedy
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
