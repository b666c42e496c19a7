"""onnxruntime as it is used here: on the CPU, two threads, standard operators alone, nothing beside the file."""

from __future__ import annotations

from importlib.metadata import version

import onnxruntime

THREADS = 2
ERRORS_ONLY = 3


def open_session(content: bytes) -> onnxruntime.InferenceSession:
    """Return a session that runs a model.

    Raises:
        Exception: of onnxruntime, whose errors have no common base; the caller says which file it was.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    options.log_severity_level = ERRORS_ONLY
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


def versions() -> dict[str, str]:
    """Return the versions of what writes and runs models."""
    return {name: version(name) for name in ("onnx", "onnxruntime")}
