"""onnxruntime as it is used here: on the CPU, two threads, standard operators alone, nothing beside the file."""

from __future__ import annotations

from importlib.metadata import version

import numpy as np
import onnxruntime

from ...core.errors import LearnerError
from .door import CheckedModel

THREADS = 2
ERRORS_ONLY = 3
_TYPES = {
    "tensor(float)": np.float32,
    "tensor(double)": np.float64,
    "tensor(float16)": np.float16,
    "tensor(int32)": np.int32,
    "tensor(int64)": np.int64,
    "tensor(uint8)": np.uint8,
}


class Runner:
    """A checked model ready to run; called, its first input and its first output are those that count.

    Attributes:
        inputs, outputs: shape by name; sides that the file leaves open are None.

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

        self.inputs = {each.name: _shape(each.shape) for each in self._session.get_inputs()}
        self.outputs = {each.name: _shape(each.shape) for each in self._session.get_outputs()}
        self._types = {each.name: _TYPES.get(each.type, np.float32) for each in self._session.get_inputs()}

    def cast(self, name: str, values: np.ndarray) -> np.ndarray:
        """Return values in the type that an input is of."""
        return values.astype(self._types[name])

    def run(self, given: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        """Return all outputs by name.

        Raises:
            LearnerError: the model fails on the inputs.
        """
        try:
            said = self._session.run(list(self.outputs), given)
        except Exception as error:
            shapes = ", ".join(f"{name} {list(values.shape)}" for name, values in given.items())
            raise LearnerError(
                f"{self._name} cannot be run on {shapes}.",
                "Compare what it reads with docs/models.md, in the program that it came from.",
                str(error),
            ) from error
        return dict(zip(self.outputs, map(np.asarray, said), strict=True))

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


def _shape(sides: list[int | str | None]) -> list[int | None]:
    return [side if isinstance(side, int) and side > 0 else None for side in sides]


def versions() -> dict[str, str]:
    """Return the versions of what writes and runs models."""
    return {name: version(name) for name in ("onnx", "onnxruntime")}
