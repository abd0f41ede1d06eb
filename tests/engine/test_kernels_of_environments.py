"""Forked kernels with the libraries of the path: warm, rich, and as the same cells say when started from nothing."""

from __future__ import annotations

import base64
import os
import sys
from functools import partial
from pathlib import Path

import platformdirs
import pytest
from running_kernels import ending, printed, run

from marathon.core.cell import CellLimits
from marathon.engine.kernels import Kernels

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="no safe fork")

SCIENCE = ("numpy", "pandas", "matplotlib.pyplot", "sklearn.linear_model")
PLOT = """
import matplotlib.pyplot as plt
plt.plot([1, 2, 4])
plt.title("Growth")
plt.show()
"""


def python_with(*libraries) -> str:
    """The interpreter of an environment that Marathon made, or this one."""
    cache = os.environ.get("MARATHON_CACHE") or platformdirs.user_cache_dir("marathon")
    homes = [*sorted(Path(cache, "environments").glob("py*[!.lock]")), Path(sys.prefix)]
    for home in homes:
        found = {path.name for path in home.glob("lib/python*/site-packages/*")}
        if {*libraries, "ipykernel"} <= found:
            return str(home / "bin" / "python")
    pytest.skip(f"no environment with {', '.join(libraries)} is installed (marathon env add)")


@pytest.fixture(scope="module")
def start(judge, tmp_path_factory):
    """Starts a kernel with these libraries: forked, or from nothing."""
    made = []

    def start(python, framework="", preload=(), *, forked=True):
        pools = judge.pools if forked else None
        scratch = tmp_path_factory.mktemp("scratch")
        kernels = Kernels(lambda *_: python, pools=pools, scratch=scratch, limits=CellLimits(memory_mb=3000))
        made.append(kernels)
        return kernels.start_now("a", "any", framework, preload=preload)

    yield start
    for kernels in made:
        kernels.close()


@pytest.fixture(scope="module")
def science(start):
    return partial(start, python_with("pandas", "matplotlib", "sklearn"), preload=SCIENCE)


def shown(events):
    return [event.data for event in events if event.kind in ("display", "result")]


def test_plots_are_drawn_as_in_a_process_of_its_own(science):
    forked, plain = science(), science(forked=False)
    run(forked, PLOT), run(plain, PLOT)  # each has warnings of its own at first
    (one,), (other,) = shown(run(forked, PLOT)), shown(run(plain, PLOT))
    assert set(one) == set(other)
    assert "Growth" in one["image/svg+xml"]
    looks = "import matplotlib as m\nprint(sorted((k, str(v)) for k, v in m.rcParams.items() if k not in ('backend', 'savefig.directory')))"
    assert printed(run(forked, looks)) == printed(run(plain, looks))


def test_a_plot_is_said_in_words(science):
    lines = (
        "fig, (left, right) = plt.subplots(1, 2)\nleft.plot([3, 1, 2], label='cost')\nleft.set_xlabel('step')"
    )
    bars = "right.bar(['a', 'b'], [4, 6])\nright.scatter([0, 1], [2, 5])\nright.set_title('Both')\nplt.show()"
    (picture,) = shown(run(science(), f"import matplotlib.pyplot as plt\n{lines}\n{bars}", seconds=60))
    assert picture["text/plain"] == (
        "A plot that this cell drew. Panel 1: Across: step. cost: 3 points, from 3 to 2, between 1 and 3. "
        "Panel 2: Title: Both. Bars: 2 bars, between 4 and 6. "
        "Points: 2 points, across between 0 and 1, up between 2 and 5."
    )


def test_what_is_missing_in_a_plot_is_passed_over(science):
    code = "import matplotlib.pyplot as plt\nplt.scatter([0, 1, 2], [2, float('nan'), 5])\nplt.show()"
    events = run(science(), code, seconds=60)
    (picture,) = shown(events)
    assert "Points: 2 points" in picture["text/plain"]
    assert printed(events) == ""


def test_pixels_where_a_drawing_would_be_heavy(science):
    many = "import matplotlib.pyplot as plt, numpy as np\nplt.scatter(*np.random.rand(2, 20_000))\nplt.show()"
    (picture,) = shown(run(science(), many, seconds=60))
    assert base64.b64decode(picture["image/png"]).startswith(b"\x89PNG")


def test_tables_are_shown_as_tables(science):
    (table,) = shown(run(science(), "import pandas\npandas.DataFrame({'a': [1, 2]})"))
    assert "<th>a</th>" in table["text/html"]


def test_every_kernel_has_random_numbers_of_its_own(science):
    code = "import random, numpy\nprint(random.random(), numpy.random.rand())"
    assert len({number for _ in range(2) for number in printed(run(science(), code)).split()}) == 4


def test_parallel_work(science):
    code = """
from sklearn.ensemble import RandomForestClassifier
import numpy
print(RandomForestClassifier(20, n_jobs=2).fit(numpy.eye(20), [0, 1] * 10).score(numpy.eye(20), [0, 1] * 10) > 0.5)
"""
    assert printed(run(science(), code, seconds=60)) == "True\n"


@pytest.mark.heavy
def test_tensorflow_is_there_before_the_first_cell_and_trains(start):
    kernel = start(python_with("tensorflow", "keras"), "tensorflow", ("numpy", "keras"))
    assert printed(run(kernel, "import sys; print('tensorflow' in sys.modules)")) == "True\n"
    code = """
import keras, numpy
model = keras.Sequential([keras.layers.Dense(4), keras.layers.Dense(1)])
model.compile(loss="mse", optimizer="adam")
print(len(model.fit(numpy.ones((64, 3)), numpy.ones(64), epochs=2, verbose=0).history["loss"]))
"""
    events = run(kernel, code, seconds=120)
    assert (ending(events), printed(events)) == ("ok", "2\n")


@pytest.mark.heavy
def test_pytorch_is_there_before_the_first_cell_and_trains(start):
    kernel = start(python_with("torch", "keras"), "torch", ("numpy", "keras"))
    assert printed(run(kernel, "import sys; print('torch._dynamo' in sys.modules)")) == "True\n"
    code = """
import torch
data = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.ones(64, 3), torch.ones(64, 1)), 8)
model = torch.nn.Linear(3, 1)
optimizer = torch.optim.Adam(model.parameters())
for x, y in data:
    loss = ((model(x) - y) ** 2).mean()
    optimizer.zero_grad(); loss.backward(); optimizer.step()
print(float(loss.detach()) >= 0)
"""
    events = run(kernel, code, seconds=120)
    assert (ending(events), printed(events)) == ("ok", "True\n")
    workers = """
print(sum(len(x) for x, y in torch.utils.data.DataLoader(data.dataset, 8, num_workers=2)))
"""
    assert printed(run(kernel, workers, seconds=120)) == "64\n"
