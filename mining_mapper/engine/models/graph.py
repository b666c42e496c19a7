"""The learner as an ONNX graph: raw features of units in, probabilities of classes out.

Operators of the standard set and of ai.onnx.ml alone, in versions that onnxruntime 1.16 runs. Smoothing
over neighbouring units is not part of the graph: it needs the units, the card says how it is done.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, checker, helper, numpy_helper
from sklearn.base import BaseEstimator
from sklearn.ensemble import ExtraTreesClassifier

from ...core.errors import LearnerError
from ..classifier import KernelLogistic, LinearLogistic, UnitClassifier
from ..nested import SMALLEST, NestedClassifier
from ..scaling import CLIP, Scaling

INPUT, OUTPUT = "features", "probabilities"
OPSET, ML_OPSET, IR_VERSION = 17, 3, 8
ML = "ai.onnx.ml"
PRODUCER = "Mining Mapper"
LEAF = -1


def learner_model(estimator: BaseEstimator, scaling: Scaling, properties: Mapping[str, str]) -> ModelProto:
    """Return a fitted learner as ONNX.

    Its input ``features`` is float32[n, n_features], raw; missing values count as the median. Its output
    ``probabilities`` is float32[n, n_classes] in the order of ``estimator.classes_``.

    Args:
        estimator: a fitted ``UnitClassifier`` or a ``NestedClassifier`` of it.
        scaling: of the scene that it was fitted on.
        properties: texts to store in the file.

    Raises:
        LearnerError: a part of the learner has no form in ONNX here.
    """
    n_features, n_classes = len(scaling.median), len(estimator.classes_)
    graph = _Graph()
    scaled = _scaled(graph, scaling)
    if type(estimator) is NestedClassifier:
        probabilities = _nested(graph, scaled, estimator, n_features)
    else:
        probabilities = _mean(graph, scaled, estimator, n_features)
    graph.add("Identity", [probabilities], output=OUTPUT)
    return graph.model(n_features, n_classes, properties)


class _Graph:
    """A graph while it is built: nodes, constants, and names for what flows between them."""

    def __init__(self) -> None:
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []

    def constant(self, value: float | np.ndarray) -> str:
        """Add a float32 constant and return its name."""
        name = f"constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.asarray(value, np.float32), name))
        return name

    def add(self, operator: str, inputs: Sequence[str], output: str = "", **attributes: object) -> str:
        """Add a node with one output and return the output's name."""
        output = output or f"value_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [output], **attributes))
        return output

    def model(self, n_features: int, n_classes: int, properties: Mapping[str, str]) -> ModelProto:
        """Return the whole, checked."""
        graph = helper.make_graph(
            self.nodes,
            "learner",
            [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, ["units", n_features])],
            [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["units", n_classes])],
            self.constants,
        )
        versions = [helper.make_opsetid("", OPSET), helper.make_opsetid(ML, ML_OPSET)]
        model = helper.make_model(graph, producer_name=PRODUCER, opset_imports=versions, ir_version=IR_VERSION)
        helper.set_model_props(model, dict(properties))
        checker.check_model(model)
        return model


def _scaled(graph: _Graph, scaling: Scaling) -> str:
    """Add what ``Scaling.apply`` does."""
    centred = graph.add("Sub", [INPUT, graph.constant(scaling.median)])
    scaled = graph.add("Div", [centred, graph.constant(scaling.spread)])
    whole = graph.add("Where", [graph.add("IsNaN", [scaled]), graph.constant(0), scaled])
    return graph.add("Clip", [whole, graph.constant(-CLIP), graph.constant(CLIP)])


def _nested(graph: _Graph, X: str, estimator: NestedClassifier, n_features: int) -> str:
    """Add the probability of each class: that of its root times its share under it."""
    under = np.eye(len(estimator.roots_.classes_))[estimator.root_of_]
    root = graph.add("MatMul", [_mean(graph, X, estimator.roots_, n_features), graph.constant(under.T)])
    if estimator.finest_ is None:
        return root
    shares = _mean(graph, X, estimator.finest_, n_features)
    total = graph.add("Max", [graph.add("MatMul", [shares, graph.constant(under @ under.T)]), graph.constant(SMALLEST)])
    return graph.add("Mul", [root, graph.add("Div", [shares, total])])


def _mean(graph: _Graph, X: str, estimator: BaseEstimator, n_features: int) -> str:
    """Add the mean of the parts of a classifier of units and return the name of its probabilities."""
    if type(estimator) is not UnitClassifier:
        raise _unknown(estimator)
    outputs = [_convert(graph, X, part, n_features) for part in estimator.parts_]
    if outputs:
        return graph.add("Div", [graph.add("Sum", outputs), graph.constant(len(outputs))])
    # With one class answered it is sure of that class, whatever the features.
    nothing = graph.add("Mul", [graph.add("ReduceMax", [X], axes=[1]), graph.constant(0)])
    return graph.add("Add", [nothing, graph.constant(1)])


def _convert(graph: _Graph, X: str, part: BaseEstimator, n_features: int) -> str:
    """Add a part of the learner and return the name of its probabilities."""
    # Not isinstance: a subclass may see more of a unit than its features.
    convert = CONVERTERS.get(type(part))
    if convert is None or _width(part) != n_features:
        raise _unknown(part)
    return convert(graph, X, part)


def _width(part: BaseEstimator) -> int:
    return part.landmarks_.shape[1] if isinstance(part, KernelLogistic) else part.n_features_in_


def _unknown(part: BaseEstimator) -> LearnerError:
    return LearnerError(
        f"{type(part).__name__}, a part of the learner, cannot be written as ONNX.",
        "Save it with a version of Mining Mapper that can; answers and features are kept in the campaign.",
    )


def _trees(graph: _Graph, X: str, forest: ExtraTreesClassifier) -> str:
    """Add the mean of the shares of classes in the leaves of all trees."""
    columns: dict[str, list] = {name: [] for name in ("tree", "node", "feature", "value", "mode", "yes", "no")}
    leaves: dict[str, list] = {name: [] for name in ("tree", "node", "class", "weight")}
    for number, fitted in enumerate(forest.estimators_):
        tree = fitted.tree_
        inner = tree.children_left != LEAF
        nodes = np.arange(tree.node_count)
        columns["tree"] += [number] * tree.node_count
        columns["node"] += nodes.tolist()
        columns["feature"] += np.where(inner, tree.feature, 0).tolist()
        columns["value"] += np.where(inner, _at_most(tree.threshold), 0).tolist()
        columns["mode"] += np.where(inner, "BRANCH_LEQ", "LEAF").tolist()
        columns["yes"] += np.where(inner, tree.children_left, 0).tolist()
        columns["no"] += np.where(inner, tree.children_right, 0).tolist()
        shares = tree.value[~inner, 0, :]
        shares = shares / shares.sum(axis=1, keepdims=True) / len(forest.estimators_)
        leaf, code = np.nonzero(shares)
        leaves["tree"] += [number] * len(leaf)
        leaves["node"] += nodes[~inner][leaf].tolist()
        leaves["class"] += code.tolist()
        leaves["weight"] += shares[leaf, code].tolist()
    return graph.add(
        "TreeEnsembleRegressor",
        [X],
        domain=ML,
        n_targets=len(forest.classes_),
        aggregate_function="SUM",
        post_transform="NONE",
        nodes_treeids=columns["tree"],
        nodes_nodeids=columns["node"],
        nodes_featureids=columns["feature"],
        nodes_values=columns["value"],
        nodes_modes=columns["mode"],
        nodes_truenodeids=columns["yes"],
        nodes_falsenodeids=columns["no"],
        target_treeids=leaves["tree"],
        target_nodeids=leaves["node"],
        target_ids=leaves["class"],
        target_weights=leaves["weight"],
    )


def _at_most(threshold: np.ndarray) -> np.ndarray:
    """Return float32 thresholds that the same float32 values lie below as below the float64 ones."""
    single = threshold.astype(np.float32)
    return np.where(single > threshold, np.nextafter(single, np.float32(-np.inf)), single)


def _kernel(graph: _Graph, X: str, part: KernelLogistic) -> str:
    """Add a Gaussian kernel to the landmarks, exp(-gamma |x - l|^2), and the decision on it."""
    gamma = np.float32(0.5 / (part.length_scale**2 * part.landmarks_.shape[1]))
    product = graph.add("MatMul", [X, graph.constant(part.landmarks_.T)])
    square = graph.add("ReduceSumSquare", [X], axes=[1])
    own = graph.constant(gamma * np.einsum("ij,ij->i", part.landmarks_, part.landmarks_))
    exponent = graph.add("Mul", [product, graph.constant(2 * gamma)])
    exponent = graph.add("Sub", [exponent, graph.add("Mul", [square, graph.constant(gamma)])])
    exponent = graph.add("Min", [graph.add("Sub", [exponent, own]), graph.constant(0)])
    kernel = graph.add("Exp", [exponent])
    return _decided(graph, kernel, part.coefficients_, part.linear_.intercept_)


def _linear(graph: _Graph, X: str, part: LinearLogistic) -> str:
    return _decided(graph, X, part.coef_.T, part.intercept_)


def _decided(graph: _Graph, values: str, coefficients: np.ndarray, intercept: np.ndarray) -> str:
    """Add probabilities of a linear decision; one column of coefficients decides for the second of two classes."""
    product = graph.add("MatMul", [values, graph.constant(coefficients)])
    decision = graph.add("Add", [product, graph.constant(intercept)])
    if coefficients.shape[1] > 1:
        return graph.add("Softmax", [decision], axis=1)
    second = graph.add("Sigmoid", [decision])
    return graph.add("Concat", [graph.add("Sub", [graph.constant(1), second]), second], axis=1)


CONVERTERS: dict[type, Callable[[_Graph, str, BaseEstimator], str]] = {
    ExtraTreesClassifier: _trees,
    KernelLogistic: _kernel,
    LinearLogistic: _linear,
}
"""One function for each class of a part: a new part needs one more."""
