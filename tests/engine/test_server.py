"""The engine as its caller meets it: a real process, good and bad requests, cancelling, and its end."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

import mining_mapper
from mining_mapper.core.protocol import INTERNAL_ERROR, INVALID_PARAMS, METHOD_NOT_FOUND, PARSE_ERROR

PACKAGE = Path(mining_mapper.__file__).resolve().parent
ENTRY = PACKAGE / "engine" / "__main__.py"
PATIENCE = 60.0

# A server with methods of our own, for what the real ones never do.
SCRIPT = """
import ctypes, os, sys, time
sys.path.insert(0, {parent!r})
from mining_mapper.core import protocol
from mining_mapper.core.errors import SceneError
from mining_mapper.engine import server
from mining_mapper.engine.server import Method, Server, private_output

def noisy(params, job):
    print("from Python")
    os.write(1, b"from the system\\n")
    library = ctypes.CDLL(None)
    library.puts(b"from C")
    library.fflush(None)
    os.system("echo from a child")
    return "clean"

def busy(params, job):
    while True:
        job.progress(0.5, "busy", (0, 0, 4, 4))
        time.sleep(0.01)
        job.check()

def fail(params, job):
    raise KeyError("a mistake")

def leave(params, job):
    sys.exit(7)

def refuse(params, job):
    raise SceneError("No image.", "Choose another.", "gdal says no")

methods = {{
    "noisy": Method(noisy), "busy": Method(busy), "fail": Method(fail), "leave": Method(leave),
    "refuse": Method(refuse), "echo": Method(lambda params, job: params, quick=True),
    "slow_echo": Method(lambda params, job: params), "unwritable": Method(lambda params, job: {{1, 2}}),
}}
server.MAXIMUM_LINE = protocol.MAXIMUM_LINE = 100_000
target = private_output()
Server(methods, sys.stdin.buffer, target).serve()
"""


class Engine:
    """A process that speaks the protocol, read in a thread so that a test can fail instead of waiting."""

    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ
        )
        self.lines: queue.Queue[bytes] = queue.Queue()
        self.log: list[bytes] = []
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=self._read_log, daemon=True).start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line)

    def _read_log(self) -> None:
        self.log.extend(self.process.stderr)

    def send(self, line: bytes) -> None:
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def ask(self, number: int, method: str, /, **params) -> None:
        self.send(json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}).encode())

    def cancel(self, number: object) -> None:
        self.send(json.dumps({"jsonrpc": "2.0", "method": "cancel", "params": {"id": number}}).encode())

    def next(self) -> dict:
        return json.loads(self.lines.get(timeout=PATIENCE))

    def answer(self, number: int | None) -> dict:
        """Return the answer to a request; news and other answers before it are left out."""
        while True:
            message = self.next()
            if "method" not in message and message["id"] == number:
                return message

    def call(self, method: str, /, **params) -> dict:
        """Ask, and return the result."""
        self.ask(1, method, **params)
        answer = self.answer(1)
        assert "result" in answer, answer
        return answer["result"]

    def refusal(self, method: str, /, **params) -> dict:
        """Ask, and return the error."""
        self.ask(1, method, **params)
        answer = self.answer(1)
        assert "error" in answer, answer
        return answer["error"]

    def end(self) -> int:
        self.process.stdin.close()
        return self.process.wait(PATIENCE)


@pytest.fixture
def scripted(tmp_path) -> Iterator[Engine]:
    script = tmp_path / "scripted.py"
    script.write_text(textwrap.dedent(SCRIPT.format(parent=str(PACKAGE.parent))), encoding="utf-8")
    engine = Engine([sys.executable, "-u", str(script)])
    yield engine
    engine.process.kill()
    engine.process.wait()


@pytest.fixture(scope="module")
def real() -> Iterator[Engine]:
    engine = Engine([sys.executable, "-I", "-u", str(ENTRY)])
    yield engine
    assert engine.end() == 0


@pytest.mark.parametrize(
    "line",
    [b"garbage", b"\xff\xfe\x00", b"[]", b"{}", b"null", b'{"jsonrpc":"2.0","id":[],"method":"echo"}', b"{" * 50_000],
    ids=["text", "not UTF-8", "array", "empty object", "null", "array as id", "deep"],
)
def test_what_is_no_request_is_refused_and_the_next_is_answered(scripted, line):
    scripted.send(line)
    refused = scripted.answer(None)
    assert refused["error"]["code"] == PARSE_ERROR
    assert scripted.call("echo", a=1) == {"a": 1}


def test_a_line_that_is_too_long_is_skipped_whole(scripted):
    scripted.send(b"x" * 350_000)
    assert "longer" in scripted.answer(None)["error"]["message"]
    assert scripted.call("echo", a=1) == {"a": 1}
    assert scripted.lines.empty()


@pytest.mark.parametrize("number", [None, [], {}, "1", 1.5, 99, True], ids=repr)
def test_cancelling_what_does_not_exist_does_nothing(scripted, number):
    scripted.cancel(number)
    assert scripted.call("echo", a=1) == {"a": 1}


def test_an_answer_from_the_caller_is_refused(scripted):
    scripted.send(b'{"jsonrpc":"2.0","id":1,"result":1}')
    assert scripted.answer(None)["error"]["data"]["kind"] == "protocol"


def test_an_unknown_method_is_told(scripted):
    assert scripted.refusal("teleport")["code"] == METHOD_NOT_FOUND


def test_nothing_that_is_printed_reaches_the_protocol(scripted):
    assert scripted.call("noisy") == "clean"
    assert scripted.lines.empty()
    assert scripted.end() == 0
    log = b"".join(scripted.log)
    for source in (b"from Python", b"from the system", b"from C", b"from a child"):
        assert source in log


@pytest.mark.parametrize(("method", "named"), [("fail", "KeyError"), ("leave", "SystemExit")])
def test_a_mistake_is_told_with_its_traceback_and_the_engine_goes_on(scripted, method, named):
    error = scripted.refusal(method)
    assert error["code"] == INTERNAL_ERROR
    assert error["data"]["remedy"]
    assert named in error["data"]["details"]
    assert scripted.call("slow_echo", a=1) == {"a": 1}


def test_a_result_that_json_cannot_hold_is_an_error(scripted):
    assert scripted.refusal("unwritable")["code"] == INTERNAL_ERROR
    assert scripted.call("slow_echo", a=1) == {"a": 1}


def test_an_error_for_people_keeps_message_remedy_and_details(scripted):
    error = scripted.refusal("refuse")
    assert error["message"] == "No image."
    assert error["data"] == {"kind": "scene", "remedy": "Choose another.", "details": "gdal says no"}


def test_a_long_request_tells_its_progress_lets_quick_ones_pass_and_ends_when_cancelled(scripted):
    scripted.ask(5, "busy")
    news = scripted.next()
    assert news["method"] == "progress"
    assert news["params"] == {"id": 5, "fraction": 0.5, "text": "busy", "window": [0, 0, 4, 4]}
    assert scripted.call("echo", a=1) == {"a": 1}
    scripted.cancel(5)
    assert scripted.answer(5)["error"]["data"]["kind"] == "cancelled"
    assert scripted.call("slow_echo", a=1) == {"a": 1}


def test_a_cancelled_request_that_still_waits_is_answered_at_once_and_never_begins(scripted):
    scripted.ask(5, "busy")
    scripted.ask(6, "busy")
    scripted.cancel(6)
    assert scripted.answer(6)["error"]["data"]["kind"] == "cancelled"
    scripted.cancel(5)
    assert scripted.answer(5)["error"]["data"]["kind"] == "cancelled"
    scripted.ask(6, "slow_echo", again=True)
    assert scripted.answer(6)["result"] == {"again": True}


def test_a_number_that_is_in_use_is_refused(scripted):
    scripted.ask(5, "busy")
    scripted.ask(5, "echo")
    assert "still" in scripted.answer(5)["error"]["message"]


def test_the_end_of_the_input_ends_the_engine_although_it_works(scripted):
    scripted.ask(5, "busy")
    scripted.next()
    assert scripted.end() == 0


# ---------------------------------------------------------------- the real methods


def test_the_isolated_engine_greets_with_its_packages(real):
    about = real.call("hello")
    assert about["pid"] == real.process.pid
    assert {"rasterio", "scikit-learn", "modAL-python"} <= set(about["packages"])


def test_a_scene_is_reported(real, write_raster, fields):
    report = real.call("scene.check", scene={"path": str(write_raster(fields))})
    assert (report["width"], report["height"], report["crs"]) == (128, 96, "EPSG:32633")
    assert report["pixel_area"] == pytest.approx(100, rel=0.01)


def test_a_missing_image_is_an_error_that_names_it(real, tmp_path):
    error = real.refusal("scene.check", scene={"path": str(tmp_path / "gone.tif")})
    assert error["data"]["kind"] == "scene"
    assert "gone.tif" in error["message"]
    assert error["data"]["remedy"]


SCENE = {"path": "/nowhere.tif"}


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("scene.check", {}),
        ("scene.check", {"scene": "a.tif"}),
        ("scene.check", {"scene": {"path": 1}}),
        ("scene.check", {"scene": {"path": "a.tif", "roles": {"red": "one"}}}),
        ("frame.check", {"frame": {"path": "a.tif"}}),
        ("unit.polygons", {"frame": {"path": "a.tif"}, "units": ["1"]}),
        ("unit.covered", {"frame": {"path": "a.tif"}, "geometry": []}),
        ("sample.make", {"folder": 1}),
        ("export.write", {}),
        ("export.write", {"labels": [1]}),
    ],
)
def test_parameters_of_the_wrong_kind_are_refused_at_the_door(real, method, params):
    error = real.refusal(method, **params)
    assert error["code"] == INVALID_PARAMS
    assert error["data"]["kind"] == "protocol"


@pytest.fixture
def framed(real, write_raster, fields, tmp_path) -> dict:
    """Parameters of requests about a frame that the real engine built."""
    scene = {"path": str(write_raster(fields))}
    frame = real.call("frame.build", scene=scene, unit_hectares=2.0, path=str(tmp_path / "frame.tif"), cache="")
    return {"scene": scene, "frame": frame, "cache": str(tmp_path / "cache")}


def rounds(framed: dict, **more) -> dict:
    known = {"answers": [], "shapes": [], "gone": [], "classes": ["PIT", "NEG"]}
    return {**framed, **known, "seed": 3, "number": 1, "batch": 5, **more}


def test_a_frame_is_built_and_rounds_are_drawn_from_it(real, framed):
    frame = framed["frame"]
    assert real.call("frame.check", frame=frame) == {"ok": True}
    first = real.call("round.propose", **rounds(framed))["draws"]
    units = [draw["unit"] for draw in first]
    assert [draw["order"] for draw in first] == [1, 2, 3, 4, 5]
    assert first[0]["left_units"] == frame["units"]
    polygons = real.call("unit.polygons", frame=frame, units=units)["polygons"]
    assert [draw["geometry"] for draw in first] == [polygons[str(unit)] for unit in units]
    answers = [
        {"unit": unit, "shares": {"PIT" if place % 2 else "NEG": 1.0}, "origin": "drawn"}
        for place, unit in enumerate(units)
    ]
    second = real.call("round.propose", **rounds(framed, answers=answers, gone=units, number=2))
    assert not {draw["unit"] for draw in second["draws"]} & set(units)
    assert [draw["order"] for draw in second["draws"]] == [6, 7]
    assert second["draws"][0]["left_units"] == frame["units"] - 5


def test_units_inside_a_tight_digitised_polygon_leave_the_pool_and_others_do_not(real, framed):
    frame = framed["frame"]
    outline = real.call("unit.polygons", frame=frame, units=[3])["polygons"]["3"]
    covered = real.call("unit.covered", frame=frame, geometry=outline)["units"]
    assert [(each["unit"], each["share"]) for each in covered if each["share"] > 0.5] == [(3, 1.0)]
    shape = {"geometry": outline, "class": "PIT", "origin": "digitised", "delineation": "tight"}
    for change, left in (({}, 1), ({"delineation": "envelope"}, 0), ({"origin": "harvested"}, 0)):
        draws = real.call("round.propose", **rounds(framed, shapes=[{**shape, **change}]))["draws"]
        assert draws[0]["left_units"] == frame["units"] - left


def test_an_audited_unit_trains_nothing_not_even_by_a_polygon_over_it_or_an_earlier_draw(real, framed):
    outline = real.call("unit.polygons", frame=framed["frame"], units=[3])["polygons"]["3"]
    shape = {"geometry": outline, "class": "PIT", "origin": "harvested", "delineation": "tight"}
    audited = [{"unit": 3, "shares": {}, "origin": "audit"}]
    drawn = [{"unit": 3, "shares": {"PIT": 1.0}, "origin": "drawn"}]
    learnt = [
        real.call("round.propose", **rounds(framed, shapes=[shape], answers=answers))["model"]["model"]["answers"]
        for answers in ([], audited, [*drawn, *audited])
    ]
    assert learnt == [1, 0, 0]


def test_another_engine_and_a_deleted_cache_give_the_same_draws(real, framed):
    before = real.call("round.propose", **rounds(framed))
    for path in Path(framed["cache"]).iterdir():
        path.unlink()
    other = Engine([sys.executable, "-I", "-u", str(ENTRY)])
    again = other.call("round.propose", **rounds(framed))
    assert other.end() == 0
    assert again == before
    assert list(Path(framed["cache"]).iterdir())


def test_units_that_are_not_those_drawn_from_are_refused(real, framed):
    real.call("round.propose", **rounds(framed))
    with rasterio.open(framed["frame"]["path"], "r+") as source:
        source.write(np.roll(source.read(1), 1, axis=0), 1)
    error = real.refusal("round.propose", **rounds(framed))
    assert error["data"]["kind"] == "frame"
    assert "Restore" in error["data"]["remedy"]


@pytest.mark.parametrize(
    "change",
    [
        {"batch": 0},
        {"answers": [1]},
        {"answers": [{"unit": 1, "shares": {"PIT": 2}, "origin": "drawn"}]},
        {"gone": ["1"]},
        {"classes": [1]},
        {"seed": 1.5},
        {"parents": {"PIT": 1}},
        {"parents": {"PIT": "EXT", "EXT": "PIT"}},
    ],
    ids=repr,
)
def test_a_round_with_wrong_parameters_is_refused(real, framed, change):
    assert real.refusal("round.propose", **rounds(framed, **change))["code"] == INVALID_PARAMS


@pytest.mark.parametrize("change", [{"unit_hectares": 0}, {"first": [1, 2, 3]}, {"first": [0, 0, 0, 5]}], ids=repr)
def test_a_frame_with_wrong_parameters_is_refused(real, write_raster, fields, tmp_path, change):
    params = {"scene": {"path": str(write_raster(fields))}, "unit_hectares": 2.0, "path": str(tmp_path / "f.tif")}
    assert real.refusal("frame.build", **{**params, **change})["code"] == INVALID_PARAMS
    assert not (tmp_path / "f.tif").exists()


def test_a_map_holds_the_percents_of_every_class(real, framed, tmp_path):
    answers = [{"unit": unit, "shares": {("PIT", "NEG")[unit % 2]: 1.0}, "origin": "drawn"} for unit in range(1, 9)]
    params = rounds(framed, answers=answers, gone=list(range(1, 9)), path=str(tmp_path / "map.tif"))
    result = real.call("map.predict", **params)
    with rasterio.open(result["path"]) as source:
        percents = source.read().astype(int)
        assert list(source.descriptions) == result["classes"]
    with rasterio.open(framed["frame"]["path"]) as source:
        numbers = source.read(1)
    assert np.all(np.abs(percents[:, numbers > 0].sum(axis=0) - 100) <= 1)
    assert np.all(percents[:, numbers == 0] == 255)


def test_a_map_of_classes_under_others_calls_groups_by_their_parts(real, framed, tmp_path):
    codes = ("PIT", "QRY", "EXT", "NEG", "NRK")
    answers = [{"unit": unit, "shares": {codes[unit % 5]: 1.0}, "origin": "drawn"} for unit in range(1, 11)]
    parents = {"PIT": "EXT", "QRY": "EXT", "EXT": "MIN", "MIN": "", "NRK": "NEG", "NEG": ""}
    params = rounds(framed, answers=answers, gone=list(range(1, 11)), path=str(tmp_path / "map.tif"), parents=parents)
    params["options"] = {"mining": ["MIN", "EXT", "PIT", "QRY"]}
    result = real.call("map.predict", **params)
    assert sorted(result["classes"]) == ["NEG", "NRK", "PIT", "QRY"]
    with rasterio.open(result["path"]) as source, rasterio.open(framed["frame"]["path"]) as frame:
        percents, numbers = source.read().astype(int), frame.read(1)
    mining = [result["classes"].index(code) for code in ("PIT", "QRY")]
    assert np.all(np.abs(percents[:, numbers > 0].sum(axis=0) - 100) <= 2)
    # Unit 2 was answered by its group only.
    assert np.all(np.abs(percents[mining][:, numbers == 2].sum(axis=0) - 100) <= 1)


def crossing_polygons(polygon: dict) -> list[dict]:
    """Return polygons around another one that cross themselves and each other, so that GEOS joins them only mended."""
    left, bottom, right, top = shapely.geometry.shape(polygon).bounds
    rng = np.random.default_rng(0)
    found = []
    for _ in range(8):
        places = np.c_[rng.uniform(left, right, 7), rng.uniform(bottom, top, 7)]
        found.append(shapely.geometry.mapping(shapely.Polygon(places)))
    with pytest.raises(shapely.errors.GEOSException):
        shapely.union_all([shapely.geometry.shape(each) for each in found])
    return found


def test_the_first_draws_follow_a_prior_layer_and_pointing_at_a_unit_draws_others_like_it(real, framed):
    polygon = real.call("unit.polygons", frame=framed["frame"], units=[3])["polygons"]["3"]
    drawn = real.call("round.propose", **rounds(framed, number=1, options={"prior": [polygon, polygon]}))
    assert drawn["model"]["parameters"]["prior_units"] == 1
    assert 3 in [draw["unit"] for draw in drawn["draws"]]
    alike = real.call("round.propose", **rounds(framed, number=2, options={"like": 3}))
    assert (alike["model"]["strategy"], alike["model"]["parameters"]["like"]) == ("similar", 3)
    assert all(0 < draw["q"] <= 1 for draw in alike["draws"])
    assert real.refusal("round.propose", **rounds(framed, options={"like": 10**7}))["data"]["kind"] == "frame"
    assert real.refusal("round.propose", **rounds(framed, options={"prior": [3]}))["code"] == INVALID_PARAMS
    broken = crossing_polygons(polygon)
    drawn = real.call("round.propose", **rounds(framed, number=3, options={"prior": broken}))
    assert drawn["model"]["parameters"]["prior_units"] >= 1
    flat = {"type": "Polygon", "coordinates": [[broken[0]["coordinates"][0][0]] * 4]}
    assert real.call("round.propose", **rounds(framed, number=4, options={"prior": [flat]}))["draws"]


def test_what_was_learnt_is_saved_and_guides_the_first_draws_of_another_campaign(real, framed, tmp_path):
    answers = [{"unit": unit, "shares": {("PIT", "NEG")[unit % 2]: 1.0}, "origin": "drawn"} for unit in range(1, 9)]
    path = str(tmp_path / "learnt.npz")
    card = real.call("model.save", **rounds(framed, answers=answers, gone=list(range(1, 9)), path=path))
    assert card["answers"] == 8 and len(card["features"]) > 20
    params = rounds(framed, answers=[], gone=[], number=1)
    assert real.call("round.propose", **params)["model"]["strategy"] == "cold_start"
    drawn = real.call("round.propose", **{**params, "options": {"memory": [path]}})
    assert drawn["model"]["strategy"] == "variance" and drawn["model"]["model"]["remembered"] == 8
    missing = real.refusal("round.propose", **{**params, "options": {"memory": [str(tmp_path / "no.npz")]}})
    assert "no.npz" in missing["message"] and missing["data"]["remedy"]


def test_a_report_says_what_is_told_apart_and_writes_how_unlike_the_answers_each_unit_is(real, framed, tmp_path):
    answers = [
        {"unit": unit, "shares": {("PIT", "NEG")[unit % 2]: 1.0}, "origin": "drawn", "weight": 1.0 + unit % 3}
        for unit in range(1, 13)
    ]
    params = rounds(framed, answers=answers, gone=list(range(1, 13)), mining=["PIT"], path=str(tmp_path / "like.tif"))
    result = real.call("model.report", **params)
    assert result["answers"] == 12
    assert result["separability"]["classes"] == ["NEG", "PIT"] and result["separability"]["merges"] == []
    for way in ("plain", "weighted"):
        assert 0 <= result["training"][way]["f_at_half"] <= result["training"][way]["f_score"] <= 1
        assert 0 <= result["training"][way]["f_of_scene"] <= 1
    with rasterio.open(result["applicability"]["path"]) as source:
        unlike = source.read(1)
    with rasterio.open(framed["frame"]["path"]) as source:
        numbers = source.read(1)
    assert np.all(unlike[numbers == 0] == -1) and np.all(unlike[numbers > 0] >= 0)
    assert unlike[numbers == 1].max() < 1e-3
    assert 0 <= result["applicability"]["inside_share"] <= 1


def test_a_report_of_too_few_answers_says_what_to_do(real, framed, tmp_path):
    params = rounds(framed, path=str(tmp_path / "like.tif"))
    assert real.refusal("model.report", **params)["data"]["remedy"]


def test_stopping_a_frame_leaves_nothing_behind(real, write_raster, tmp_path):
    values = np.random.default_rng(1).integers(1, 4000, (4, 1200, 1200), dtype=np.uint16)
    folder = tmp_path / "frames"
    scene = {"path": str(write_raster(values))}
    real.ask(8, "frame.build", scene=scene, unit_hectares=0.3, path=str(folder / "frame.tif"))
    time.sleep(0.5)
    real.cancel(8)
    assert real.answer(8)["error"]["data"]["kind"] == "cancelled"
    assert not folder.exists() or not list(folder.iterdir())
