"""onnxruntime as it is used here: on the CPU, two threads, standard operators alone, nothing beside the file."""

from __future__ import annotations

from importlib.metadata import version

import numpy as np
import onnxruntime

from ...core.errors import LearnerError
from .door import CheckedModel

THREADS = 2
ERRORS_ONLY = 3


class Runner:
    """A checked model ready to run; its first input and its first output are those that count.

    Raises:
        LearnerError: onnxruntime cannot read it.
    """

    def __init__(self, file: CheckedModel) -> None:
        self._name = file.path.name
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = THREADS
        options.inter_op_num_threads = 1
        options.log_severity_level = ERRORS_ONLY
        try:
            self._session = onnxruntime.InferenceSession(file.content, options, providers=["CPUExecutionProvider"])
        # onnxruntime's errors have no base of their own.
        except Exception as error:
            raise LearnerError(
                f"{self._name} cannot be read by onnxruntime {onnxruntime.__version__}.",
                "Export it with operators and versions that onnxruntime knows.",
                str(error),
            ) from error

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """Return the output of an input.

        Raises:
            LearnerError: the model fails on it.
        """
        wanted, said = self._session.get_inputs()[0].name, self._session.get_outputs()[0].name
        try:
            return np.asarray(self._session.run([said], {wanted: values})[0])
        except Exception as error:
            raise LearnerError(
                f"{self._name} cannot be run on {' x '.join(map(str, values.shape))} numbers.",
                "Compare what its card says with what it reads, in the program that it came from.",
                str(error),
            ) from error


def versions() -> dict[str, str]:
    """Return the versions of what writes and runs models."""
    return {name: version(name) for name in ("onnx", "onnxruntime")}
