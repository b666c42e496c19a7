"""ONNX files checked before anything runs them: size, form, where their numbers are, whose operators they use."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import onnx
from google.protobuf.message import DecodeError
from onnx import AttributeProto, GraphProto, ModelProto, NodeProto, TensorProto

from ...core.errors import LearnerError

LARGEST_BYTES = 1_000_000_000
# What every onnxruntime runs without a library of somebody else's.
DOMAINS = ("", "ai.onnx", "ai.onnx.ml", "com.microsoft")


@dataclass(frozen=True)
class CheckedModel:
    """An ONNX file that passed: its bytes, what they say, and their SHA-256, hexadecimal."""

    path: Path
    content: bytes
    model: ModelProto
    sha256: str

    @property
    def properties(self) -> dict[str, str]:
        """The texts that were stored in the file."""
        return {each.key: each.value for each in self.model.metadata_props}


def read_model(path: str | Path) -> CheckedModel:
    """Return an ONNX file that may be run.

    Raises:
        LearnerError: it is missing, too large, no ONNX, keeps numbers in other files, or needs operators
            of somebody else's.
    """
    path = Path(path)
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise LearnerError(
                f"{path.name} has {size / 1e9:.1f} GB; models up to {LARGEST_BYTES / 1e9:.0f} GB are run.",
                "Choose a smaller model.",
            )
        content = path.read_bytes()
    except OSError as error:
        raise LearnerError(f"{path} cannot be read.", "Choose an ONNX file.", str(error)) from error
    try:
        model = onnx.load_model_from_string(content)
        nodes = [*_nodes(model.graph.node), *(node for each in model.functions for node in _nodes(each.node))]
    except (DecodeError, ValueError) as error:
        raise _no_model(path, str(error)) from error
    if not model.graph.node or not model.graph.output:
        raise _no_model(path, "no graph")
    _check_inside(path, model.graph, nodes)
    _check_operators(path, nodes, {*DOMAINS, *(each.domain for each in model.functions)})
    return CheckedModel(path, content, model, hashlib.sha256(content).hexdigest())


def _no_model(path: Path, details: str) -> LearnerError:
    return LearnerError(
        f"{path.name} is no ONNX model, or is damaged.",
        "Export the model to ONNX; other formats are not read.",
        details,
    )


def _check_inside(path: Path, graph: GraphProto, nodes: list[NodeProto]) -> None:
    """Refuse numbers in other files: which file that is would be the model's choice."""
    for tensor in _tensors(graph, nodes):
        if tensor.data_location == TensorProto.EXTERNAL or tensor.external_data:
            raise LearnerError(
                f"{path.name} keeps its numbers in other files.",
                "Save it as one file, with all tensors inside.",
                tensor.name,
            )


def _check_operators(path: Path, nodes: list[NodeProto], domains: set[str]) -> None:
    foreign = sorted({f"{node.domain}.{node.op_type}" for node in nodes if node.domain not in domains})
    if foreign:
        raise LearnerError(
            f"{path.name} needs operators that are not part of ONNX: {', '.join(foreign[:3])}.",
            "Export it with standard operators alone.",
            ", ".join(foreign),
        )


def _nodes(nodes: Iterable[NodeProto]) -> Iterator[NodeProto]:
    """Yield nodes, those of their branches and loops too."""
    for node in nodes:
        yield node
        for inner in _inner_graphs(node):
            yield from _nodes(inner.node)


def _tensors(graph: GraphProto, nodes: list[NodeProto]) -> Iterator[TensorProto]:
    inner = [each for node in nodes for each in _inner_graphs(node)]
    for each in (graph, *inner):
        yield from each.initializer
        for sparse in each.sparse_initializer:
            yield from (sparse.values, sparse.indices)
    for node in nodes:
        for attribute in node.attribute:
            yield from (attribute.t, *attribute.tensors)


def _inner_graphs(node: NodeProto) -> Iterator[GraphProto]:
    for attribute in node.attribute:
        if attribute.type == AttributeProto.GRAPH:
            yield attribute.g
        yield from attribute.graphs
