"""The engine as a server: requests on standard input, answers on standard output.

One thread reads. Long jobs run one after the other on a second thread, quick ones on a third, so
that the outline of a unit does not wait for a segmentation. Standard output is kept for messages
alone: whatever a library prints, in Python or in C, goes to standard error.
"""

from __future__ import annotations

import io
import logging
import os
import queue
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from ..core.errors import Cancelled, MiningMapperError, ProtocolError
from ..core.protocol import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    INVALID_REQUEST,
    MAXIMUM_LINE,
    METHOD_NOT_FOUND,
    PARSE_ERROR,
    Failure,
    Message,
    Notification,
    Request,
    Result,
    decode,
    encode,
)

log = logging.getLogger("mining_mapper.engine")

STOPPED = "The work was stopped."
THREADS = "2"
THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS")


class Job:
    """A request while it is worked on: how it tells its progress and learns that it is no longer wanted."""

    def __init__(self, request: Request, send: Callable[[Message], None]) -> None:
        self.request = request
        self._send = send
        self._cancelled = threading.Event()
        self._beginning = threading.Lock()
        self._begun = False

    def progress(self, fraction: float, text: str = "", window: tuple[int, int, int, int] | None = None) -> None:
        """Tell the fraction done, 0..1, and where part of an image is finished, its window in pixels."""
        params: dict[str, Any] = {"id": self.request.id, "fraction": min(max(float(fraction), 0.0), 1.0), "text": text}
        if window is not None:
            params["window"] = [int(value) for value in window]
        self._send(Notification("progress", params))

    def begin(self) -> bool:
        """Note that the work begins; return False where it was cancelled before, and answered."""
        with self._beginning:
            self._begun = not self.cancelled()
            return self._begun

    def cancel(self) -> bool:
        """Ask the job to end; return whether it waited still, so that it never begins."""
        with self._beginning:
            waited = not self._begun and not self.cancelled()
            self._cancelled.set()
            return waited

    def cancelled(self) -> bool:
        """Return whether the job should end."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise where the job is no longer wanted.

        Raises:
            Cancelled: it is not.
        """
        if self.cancelled():
            raise Cancelled(STOPPED)


@dataclass(frozen=True)
class Method:
    """What answers a request; ``quick`` ones do not wait for long ones."""

    function: Callable[[dict[str, Any], Job], Any]
    quick: bool = False


class Server:
    """Answers the requests of one plugin until its input ends.

    Args:
        methods: name -> method.
        source: lines of requests.
        target: where the lines of answers go.
    """

    def __init__(self, methods: Mapping[str, Method], source: BinaryIO, target: BinaryIO) -> None:
        self._methods = methods
        self._source = source
        self._target = target
        self._writing = threading.Lock()
        self._jobs: dict[int, Job] = {}
        self._lanes: dict[bool, queue.Queue[Job | None]] = {True: queue.Queue(), False: queue.Queue()}

    def serve(self) -> None:
        """Answer until the input ends; open jobs are cancelled then."""
        lanes = [threading.Thread(target=self._work, args=(lane,), daemon=True) for lane in self._lanes.values()]
        for lane in lanes:
            lane.start()
        while line := self._source.readline(MAXIMUM_LINE + 1):
            if len(line) > MAXIMUM_LINE:
                self._skip_rest_of_line(line)
            if line.strip():
                self._take(line)
        for job in list(self._jobs.values()):
            job.cancel()
        for lane_queue in self._lanes.values():
            lane_queue.put(None)
        for lane in lanes:
            lane.join(timeout=1.0)

    def _skip_rest_of_line(self, line: bytes) -> None:
        while line and not line.endswith(b"\n"):
            line = self._source.readline(MAXIMUM_LINE)

    def _take(self, line: bytes) -> None:
        try:
            message = decode(line)
        except ProtocolError as error:
            self.send(Failure(None, PARSE_ERROR, error.message, error.kind, error.remedy, error.details))
            return
        if isinstance(message, Notification):
            if message.method == "cancel":
                self._cancel(message.params.get("id"))
            return
        if not isinstance(message, Request):
            self.send(Failure(None, INVALID_REQUEST, "The engine answers requests only.", "protocol"))
            return
        self._queue(message)

    def _cancel(self, number: Any) -> None:
        job = self._jobs.get(number) if isinstance(number, int) else None
        # Who waits behind a long job is answered now, not when its turn would come.
        if job is not None and job.cancel():
            self._jobs.pop(number, None)
            self.send(Failure.of(number, Cancelled(STOPPED)))

    def _queue(self, request: Request) -> None:
        method = self._methods.get(request.method)
        if method is None:
            text = f"The engine does not know the request {request.method}."
            self.send(Failure(request.id, METHOD_NOT_FOUND, text, "protocol", "Update the plugin and its engine."))
            return
        if request.id in self._jobs:
            text = f"The request number {request.id} is still being worked on."
            self.send(Failure(request.id, INVALID_REQUEST, text, "protocol"))
            return
        job = self._jobs[request.id] = Job(request, self.send)
        self._lanes[method.quick].put(job)

    def _work(self, lane: queue.Queue[Job | None]) -> None:
        while job := lane.get():
            if not job.begin():
                continue
            answer = self._answer(job)
            self._jobs.pop(job.request.id, None)
            self.send(answer)

    def _answer(self, job: Job) -> Message:
        request = job.request
        try:
            return Result(request.id, self._methods[request.method].function(request.params, job))
        except ProtocolError as error:
            return Failure(request.id, INVALID_PARAMS, error.message, error.kind, error.remedy, error.details)
        except MiningMapperError as error:
            return Failure.of(request.id, error)
        except MemoryError:
            text = "The engine has not enough memory for this."
            return Failure(request.id, INTERNAL_ERROR, text, "engine", "Choose a smaller area or larger units.")
        except (Exception, SystemExit) as error:
            # Whatever it was, the engine must go on and the person must hear of it.
            log.exception("request %s failed", request.method)
            text = f"The engine could not do this ({type(error).__name__}: {error})."
            remedy = "Try again; if it happens again, send the engine's log with your report."
            return Failure(request.id, INTERNAL_ERROR, text, "engine", remedy, traceback.format_exc())

    def send(self, message: Message) -> None:
        """Write a message; threads take turns."""
        try:
            line = encode(message)
        except ProtocolError as error:
            log.error("an answer could not be written: %s", error.details)
            number = message.id if isinstance(message, (Result, Failure)) else None
            line = encode(Failure(number, INTERNAL_ERROR, error.message, "engine", "", error.details))
        with self._writing:
            self._target.write(line)
            self._target.flush()


def private_output() -> BinaryIO:
    """Return the standard output as a stream of our own, and lead everybody else's to standard error."""
    own = io.BufferedWriter(io.FileIO(os.dup(1), "wb"))
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return own


def bound_threads() -> None:
    """Keep numerical libraries to few threads; must run before they are imported."""
    for variable in THREAD_VARIABLES:
        os.environ.setdefault(variable, THREADS)
