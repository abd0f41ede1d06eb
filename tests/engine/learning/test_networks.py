"""Networks: PyTorch, Keras on TensorFlow and Keras on PyTorch, each with right and wrong training steps."""

import pytest
from libraries import judge_with

from marathon.core.exercise import Limits

pytestmark = pytest.mark.heavy

KERAS = ("numpy", "keras")
LONG = Limits(call_seconds=120.0, total_seconds=900.0, memory_mb=2048)
FRAMEWORKS = {
    "torch": (("numpy", "torch"), ""),
    "keras-on-tensorflow": (KERAS, "tensorflow"),
    "keras-on-torch": (KERAS, "torch"),
}


@pytest.fixture(scope="module")
def networks():
    with judge_with("numpy", "torch", "tensorflow", "keras") as judge:
        yield judge


@pytest.fixture(params=FRAMEWORKS)
def kind(request):
    return request.param


@pytest.fixture
def on(networks, kind):
    preload, framework = FRAMEWORKS[kind]
    return {"judge": networks, "preload": preload, "framework": framework, "limits": LONG}


TORCH = """
import numpy as np, torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.base = nn.Linear(4, 16)
        self.norm = nn.BatchNorm1d(16)
        self.drop = nn.Dropout({rate})
        self.head = nn.Linear(16, 3)
        for parameter in self.{frozen}.parameters():
            parameter.requires_grad = {tuned}
    def forward(self, x):
        return self.head(self.drop(torch.tanh(self.norm(self.base(x)))))

def build():
    return Net()

def optimizer_for(model):
    return torch.optim.Adam({owned}, lr=0.03)

def train_step(model, optimizer, x, y):
    model.{mode}()
    {clear}
    loss = nn.functional.cross_entropy(model(x), y)
    loss.backward()
    {update}
    return loss.item()

def evaluate(model, x, y):
    {rest}
    with {recording}:
        loss = nn.functional.cross_entropy(model(x), y)
    return loss.item()

def predict(model, x):
    {rest}
    with torch.no_grad():
        return {output}
"""
GOOD_TORCH = {
    "rate": "0.2", "frozen": "base", "tuned": "False", "mode": "train", "clear": "optimizer.zero_grad()",
    "update": "optimizer.step()", "rest": "model.eval()", "recording": "torch.no_grad()", "output": "model(x).numpy()",
    "owned": "[p for p in model.parameters() if p.requires_grad]",
}  # fmt: skip
START_TORCH = """
import numpy as np, pytest, torch
from work import build, evaluate, optimizer_for, predict, train_step

def batch():
    r = np.random.default_rng({n})
    y = np.arange(24) % 3
    return torch.tensor((r.normal(0, 1, (24, 4)) + 4 * np.eye(4)[y]).astype("float32")), torch.tensor(y)

def start():
    model = build()
    optimizer = optimizer_for(model)
    x, y = batch()
    return model, lambda: train_step(model, optimizer, x, y), lambda: evaluate(model, x, y)
"""
KERAS_NET = """
import numpy as np, keras
from keras import ops

class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.base = keras.layers.Dense(16, name="base")
        self.norm = keras.layers.BatchNormalization(name="norm")
        self.drop = keras.layers.Dropout({rate})
        self.head = keras.layers.Dense(3, name="head")
        self.{frozen}.trainable = {tuned}
    def call(self, x, training=None):
        return self.head(self.drop(ops.tanh(self.norm(self.base(x), training=training)), training=training))

def build():
    model = Net()
    model.build((None, 4))
    return model

def optimizer_for(model):
    return keras.optimizers.Adam(0.03)

def loss_of(model, x, y, training):
    scores = model(x, training=training)
    return ops.mean(ops.sparse_categorical_crossentropy(y, scores, from_logits=True))
{step}

def evaluate(model, x, y):
    return float(loss_of(model, x, y, {rest}))

def predict(model, x):
    return ops.convert_to_numpy({output})
"""
TF_STEP = """
import tensorflow as tf

def train_step(model, optimizer, x, y):
    with tf.GradientTape() as tape:
        loss = loss_of(model, x, y, {mode})
    {clear}
    slopes = tape.gradient(loss, {owned})
    {update}
    return float(loss)
"""
TORCH_STEP = """
import torch

def train_step(model, optimizer, x, y):
    {clear}
    loss = loss_of(model, x, y, {mode})
    loss.backward()
    owned = {owned}
    slopes = [weight.value.grad for weight in owned]
    with torch.no_grad():
        {update}
    return float(loss)
"""
GOOD_KERAS = {
    "rate": "0.2", "frozen": "base", "tuned": "False", "mode": "True", "owned": "model.trainable_variables",
    "rest": "False", "output": "model(x, training=False)",
}  # fmt: skip
GOOD_TF = GOOD_KERAS | {
    "clear": "pass",
    "update": "optimizer.apply_gradients(zip(slopes, model.trainable_variables))",
}
GOOD_KERAS_TORCH = GOOD_KERAS | {"clear": "model.zero_grad()", "update": "optimizer.apply(slopes, owned)"}
START_KERAS = (
    START_TORCH.replace("pytest, torch", "pytest")
    .replace("torch.tensor((", "((")
    .replace("torch.tensor(y)", "y")
)


def code_of(kind, **changes):
    if kind == "torch":
        return TORCH.format(**(GOOD_TORCH | changes))
    step, good = (TF_STEP, GOOD_TF) if kind == "keras-on-tensorflow" else (TORCH_STEP, GOOD_KERAS_TORCH)
    parts = good | changes
    return KERAS_NET.format(
        step=step.format(**parts), **{k: v for k, v in parts.items() if k not in ("clear", "update")}
    )


def checks_of(kind, body, n=1):
    start = START_TORCH if kind == "torch" else START_KERAS
    return (
        start.replace("{n}", str(n))
        + '\n@pytest.mark.parametrize("n", ROUNDS)\ndef test_it(expect, n):\n    '
        + body
    )


LOOP = "expect.training_loop(start, steps=80)\n"
# What goes wrong, for which kinds, and what the learner reads.
WRONG_LOOPS = {
    "not cleared": (("torch", "keras-on-torch"), {"clear": "pass"}, ["your training step, twice", "other weights", "Clear them in every step"]),
    "cleared after the slopes": (("torch",), {"update": "optimizer.zero_grad(); optimizer.step()", "clear": "pass"}, ["did not move", "let the optimizer move"]),
    "never updated": (tuple(FRAMEWORKS), {"update": "pass"}, ["did not move in two steps"]),
    "evaluation mode in the step": (("torch",), {"mode": "eval"}, ["your training step |", "layers in evaluation mode", "Switch it on"]),
    "no training mode in the step": (("keras-on-tensorflow", "keras-on-torch"), {"mode": "False"}, ["your training step |", "layers in evaluation mode"]),
    "training mode in the evaluation": (("torch",), {"rest": "model.train()"}, ["your evaluation", "layers in training mode", "goes on removing"]),
    "training mode in Keras's evaluation": (("keras-on-tensorflow", "keras-on-torch"), {"rest": "True"}, ["your evaluation", "layers in training mode"]),
    "gradients recorded": (("torch",), {"recording": "torch.enable_grad()"}, ["gradients being recorded", "needs no slopes"]),
    "frozen by name only": (tuple(FRAMEWORKS), {"tuned": "True", "owned_all": True}, ["another `", "frozen weights that stay"]),
    "head forgotten": (("torch",), {"owned": "list(model.norm.parameters())"}, ["`head.", "as it was before", "was not given it"]),
    "head forgotten in Keras": (("keras-on-tensorflow", "keras-on-torch"), {"owned": "model.norm.trainable_variables", "pairs": True}, ["`", "as it was before"]),
    "too careful": (("torch",), {"rate": "0.999"}, ["a last loss below", "learned by heart"]),
}  # fmt: skip


def test_right_loop(kind, on, holds):
    holds(code_of(kind), checks_of(kind, LOOP), rounds=3, **on)


@pytest.mark.parametrize("name", WRONG_LOOPS)
def test_wrong_loop(name, kind, on, breaks):
    kinds, changes, words = WRONG_LOOPS[name]
    if kind not in kinds:
        pytest.skip("another framework's mistake")
    changes, loop = dict(changes), LOOP
    if changes.pop("owned_all", None):
        loop = LOOP.replace("(start,", "(start, frozen=['base'],")
    if changes.pop("pairs", None):
        changes["update"] = "optimizer.apply(slopes, model.norm.trainable_variables)"
    verdict = breaks(code_of(kind, **changes), checks_of(kind, loop), words, **on)
    assert verdict.checks[0].observed


def test_right_loop_over_50_seeds(kind, on, judged):
    """Each seed other rows; the network begins with other weights as well, for its rows are other."""
    body = "expect.training_loop(STARTS[n], steps=80)\n"
    starts = "".join(f"\ndef start_{n}():\n    return start_from({n})\n" for n in range(50))
    checks = (
        checks_of(kind, body)
        .replace("def batch():", "def batch(n):")
        .replace("default_rng(1)", "default_rng(n)")
    )
    checks = checks.replace("def start():", "def start_from(n):").replace("batch()\n", "batch(n)\n")
    checks = checks.replace(
        "\n@pytest", f"{starts}\nSTARTS = [{', '.join(f'start_{n}' for n in range(50))}]\n\n@pytest"
    )
    verdict = judged(code_of(kind), checks, rounds=50, **on)
    shown = [(check.id, check.traceback) for check in verdict.checks if check.outcome != "passed"]
    assert verdict.passed, (verdict.problem, shown[:2])
    assert len(verdict.checks) == 50


def test_a_frozen_batch_normalisation(kind, on, breaks, holds):
    """Its statistics must rest, too: in PyTorch freezing the weights is not enough."""
    loop = LOOP.replace("(start,", "(start, 'weights', frozen=['norm'],")
    owned = {"owned": "[*model.base.parameters(), *model.head.parameters()]"} if kind == "torch" else {}
    code = code_of(kind, frozen="norm", **owned)
    if kind == "torch":
        breaks(code, checks_of(kind, loop), ["another `norm.", "no new statistics"], **on)
        code = code.replace("model.train()", "model.train(); model.norm.eval()")
    holds(code, checks_of(kind, loop), rounds=1, **on)


SHAPES = """
    model = build()
    case = lambda rows: (model, np.random.default_rng(n).normal(0, 1, (rows, 4)).astype("float32"))
    expect.shapes(predict_rows, case, gives=lambda rows: (rows, 3), dtypes=["float32"])
"""
PREDICT_ROWS = """
def predict_rows(model, x):
    import sys
    return predict(model, sys.modules["torch"].tensor(x) if "on-keras" not in KIND else x)
"""


def shapes_of(kind, **changes):
    rows = PREDICT_ROWS.replace("KIND", repr("torch" if kind == "torch" else "on-keras"))
    return code_of(kind, **changes) + rows


def test_shapes_of_a_network(kind, on, holds, breaks):
    body = "from work import predict_rows" + SHAPES.replace("(model, ", "(model, ")
    checks = checks_of(kind, body).replace("copy.deepcopy", "")
    holds(shapes_of(kind), checks, rounds=5, **on)
    flat = "model(x).numpy()[:, 0]" if kind == "torch" else "model(x, training=False)[:, 0]"
    breaks(shapes_of(kind, output=flat), checks, ["shape (7,)", "shape (7, 3)"], **on)
    lost = "model(x).numpy().squeeze()" if kind == "torch" else "ops.squeeze(model(x, training=False))"
    breaks(shapes_of(kind, output=lost), checks, ["shape (3,)", "shape (1, 3)", "still a batch"], **on)
    wide = "model(x).double().numpy()" if kind == "torch" else "ops.cast(model(x, training=False), 'float64')"
    breaks(shapes_of(kind, output=wide), checks, ["float64 numbers", "float32 numbers"], **on)


def test_rows_of_a_network_alone(kind, on, holds, breaks):
    body = """from work import predict_rows
    model = build()
    rows = np.random.default_rng(n).normal(0, 1, (14, 4)).astype("float32")
    expect.rows_alone(lambda new: predict_rows(model, new), rows, tolerance=1e-4)
"""
    holds(shapes_of(kind), checks_of(kind, body), rounds=10, **on)
    by_batch = {"rest": "model.train()"} if kind == "torch" else {"output": "model(x, training=True)"}
    breaks(shapes_of(kind, **by_batch), checks_of(kind, body), ["The same 7 rows got other results"], **on)


TENSORS = {
    "torch": "import torch\nW = torch.ones(5, 3, dtype=torch.float64, requires_grad=True)\ndef scores(x):\n    return (torch.tensor(x) @ W){}\n",
    "keras-on-tensorflow": "import tensorflow as tf\nW = tf.Variable(tf.ones((5, 3), tf.float64))\ndef scores(x):\n    return tf.matmul(x, W){}\n",
    "keras-on-torch": "import keras, torch\nW = torch.ones(5, 3, dtype=torch.float64, requires_grad=True)\ndef scores(x):\n    return keras.ops.abs(torch.tensor(x) @ W){}\n",
}


def test_tensors_count_as_numbers(kind, on, holds, breaks):
    """Also those on which a gradient hangs."""
    checks = """
import numpy as np, pytest
from work import scores

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    expect.shapes(scores, lambda rows: (np.ones((rows, 5)),), gives=lambda rows: (rows, 3), dtypes=["float64"])
"""
    holds(TENSORS[kind].format(""), checks, rounds=3, **on)
    breaks(TENSORS[kind].format("[0]"), checks, ["shape (3,)", "shape (7, 3)"], **on)


SLOPES = {
    "torch": """
import torch
def loss_and_slopes(W, X, y):
    W, X, y = (torch.tensor(each, requires_grad=k == 0) for k, each in enumerate((W, X, y)))
    loss = ((torch.tanh(X @ W).sum(1) - y) ** 2).mean()
    loss.backward()
    return loss.item(), W.grad.numpy(){wrong}
""",
    "keras-on-tensorflow": """
import tensorflow as tf
def loss_and_slopes(W, X, y):
    W = tf.Variable(W)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((tf.reduce_sum(tf.tanh(tf.constant(X) @ W), 1) - y) ** 2)
    return float(loss), tape.gradient(loss, W).numpy(){wrong}
""",
    "keras-on-torch": """
import torch
from keras import ops
def loss_and_slopes(W, X, y):
    W, X, y = (torch.tensor(each, requires_grad=k == 0) for k, each in enumerate((W, X, y)))
    loss = ((ops.sum(ops.tanh(X @ W), 1) - y) ** 2).mean()  # ops.mean gives the digits of float32
    loss.backward()
    return loss.item(), W.grad.numpy(){wrong}
""",
}
GRADIENT = """
import numpy as np, pytest
from work import loss_and_slopes

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    X, y, W = r.normal(0.5, 1, (11, 5)), r.normal(1, 1, 11), r.normal(0, 1, (5, 3))
    _, slopes = loss_and_slopes(W, X, y)
    expect.gradient([slopes], cost=lambda W: loss_and_slopes(W, X, y)[0], at=[W])
"""


def test_gradient_of_a_framework(kind, on, holds, breaks):
    holds(SLOPES[kind].format(wrong=""), GRADIENT, **on)
    breaks(SLOPES[kind].format(wrong=" * 11"), GRADIENT, ["11 times", "a sum where a mean is meant"], **on)
    breaks(
        SLOPES[kind].format(wrong=".T"), GRADIENT, ["the first slopes of shape (3, 5)", "shape (5, 3)"], **on
    )


LOSSES = {
    "torch": "import torch\ndef cost(s, y):\n    s, y = torch.tensor(s), torch.tensor(y)\n    return {}\n",
    "keras-on-tensorflow": "import keras\nfrom keras import ops\nce = keras.losses.sparse_categorical_crossentropy\ndef cost(s, y):\n    return {}\n",
}
RIGHT_LOSS = {
    "torch": "torch.nn.functional.cross_entropy(s, y).item()",
    "keras-on-tensorflow": "float(ops.mean(ce(y, s, from_logits=True)))",
}
TWICE = {
    "torch": "torch.nn.functional.cross_entropy(torch.softmax(s, 1), y).item()",
    "keras-on-tensorflow": "float(ops.mean(ce(y, ops.softmax(s), from_logits=True)))",
}
NOT_AT_ALL = {
    "torch": "-torch.log(s.abs() + 1e-9)[torch.arange(len(y)), y].mean().item()",
    "keras-on-tensorflow": "float(ops.mean(ce(y, s)))",
}
LOSS = """
import numpy as np, pytest
from work import cost

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    expect.loss(cost, r.normal(0.5, 2, (7, 5)).astype("float32"), r.integers(0, 5, 7), classes=5)
"""


def test_loss_of_a_framework(kind, on, holds, breaks):
    part = kind.replace("on-torch", "on-tensorflow")
    holds(LOSSES[part].format(RIGHT_LOSS[part]), LOSS, rounds=20, **on)
    if kind != "keras-on-tensorflow":  # there Keras finds the scores before the softmax, and recovers
        breaks(LOSSES[part].format(TWICE[part]), LOSS, ["a finite number, about"], **on)
    breaks(
        LOSSES[part].format(NOT_AT_ALL[part]),
        LOSS,
        ["log(5)" if kind == "torch" else "a finite number"],
        **on,
    )


TRAIN = """
import numpy as np, keras
def train(X, y, seed):
    {}
    model = keras.Sequential([keras.layers.Dense(4, activation="tanh"), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    model.fit(X, y, epochs=1, verbose=0, batch_size=7)
    return model.predict(X, verbose=0)
"""
TRAIN_TORCH = """
import torch
def train(X, y, seed):
    {}
    model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.Tanh(), torch.nn.Linear(4, 1))
    return model(torch.tensor(X)).detach().numpy()
"""
SEEDED = """
import numpy as np, pytest
from work import train

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    X, y = r.normal(0, 1, (13, 3)).astype("float32"), r.normal(0, 1, 13).astype("float32")
    expect.seeded(lambda seed: train(X, y, seed))
"""


def test_seeds_of_a_framework(kind, on, holds, breaks):
    code = TRAIN_TORCH if kind == "torch" else TRAIN
    right = "torch.manual_seed(seed)" if kind == "torch" else "keras.utils.set_random_seed(seed)"
    holds(code.format(right), SEEDED, rounds=3, **on)
    breaks(code.format(right.replace("seed)", "42)")), SEEDED, ["the same for the seeds 5, 6, 7, 8"], **on)
    breaks(code.format("pass"), SEEDED, ["something else than the first time"], **on)
