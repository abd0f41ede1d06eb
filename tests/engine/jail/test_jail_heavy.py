"""The big libraries at work inside the full jail, forked from a zygote that has only imported them."""

import os
from pathlib import Path

import platformdirs
import pytest

pytestmark = pytest.mark.heavy

SCIENCE = ("numpy", "pandas", "sklearn", "matplotlib.pyplot")
PRELOADS = {
    "science": SCIENCE,
    "torch": (*SCIENCE, "torch", "torch._dynamo"),
    "tensorflow": (*SCIENCE, "tensorflow", "keras"),
}
LIMITS = {"memory_mb": 1024, "cpu_seconds": 120, "processes": 128, "file_mb": 64}
WORK = {
    ("science", "scikit-learn"): """
        import numpy as np, sklearn.datasets, sklearn.linear_model, sklearn.ensemble, sklearn.cluster
        X, y = sklearn.datasets.make_classification(400, 10, random_state=0)
        assert sklearn.linear_model.LogisticRegression().fit(X, y).score(X, y) > 0.5
        assert sklearn.ensemble.RandomForestClassifier(20, n_jobs=2).fit(X, y).score(X, y) > 0.9
        sklearn.cluster.KMeans(3, n_init=2).fit(X)
        a = np.random.rand(600, 600); a @ a
        tell("done")
    """,
    ("science", "parallel search"): """
        import sklearn.datasets, sklearn.svm, sklearn.model_selection
        X, y = sklearn.datasets.make_classification(100, 5, random_state=0)
        search = sklearn.model_selection.GridSearchCV(sklearn.svm.SVC(), {"C": [1, 2]}, n_jobs=2, cv=2)
        search.fit(X, y)
        import joblib, os
        workers = set(joblib.Parallel(n_jobs=2)(joblib.delayed(os.getpid)() for _ in range(4)))
        joblib.externals.loky.get_reusable_executor().shutdown(wait=True)  # its files may be the machine's
        tell("done" if workers and os.getpid() not in workers else "one process did it all")
    """,
    ("science", "pandas"): """
        import numpy as np, pandas as pd
        frame = pd.DataFrame({"a": np.arange(1000) % 7, "b": 1.0})
        frame.to_csv("x.csv")
        assert len(pd.read_csv("x.csv").groupby("a").b.mean()) == 7
        tell("done")
    """,
    ("science", "matplotlib"): """
        import matplotlib.pyplot as plt
        figure, axes = plt.subplots()
        axes.plot([1, 2]); axes.set_title("text $x^2$")
        figure.savefig("x.png"); figure.savefig("x.svg")
        tell("done")
    """,
    ("torch", "training"): """
        import torch
        torch.manual_seed(0)
        net = torch.nn.Sequential(torch.nn.Linear(20, 64), torch.nn.ReLU(), torch.nn.Linear(64, 2))
        steps = torch.optim.Adam(net.parameters(), lr=0.01)
        X = torch.rand(256, 20); y = (X.sum(1) > 10).long()
        for _ in range(20):
            steps.zero_grad()
            loss = torch.nn.functional.cross_entropy(net(X), y)
            loss.backward()
            steps.step()
        torch.save(net.state_dict(), "x.pt"); torch.load("x.pt")
        torch.rand(800, 800) @ torch.rand(800, 800)
        tell("done")
    """,
    ("torch", "convolution"): """
        import torch
        net = torch.nn.Sequential(torch.nn.Conv2d(1, 8, 3), torch.nn.ReLU(), torch.nn.Flatten(), torch.nn.Linear(5408, 10))
        net(torch.rand(32, 1, 28, 28)).sum().backward()
        tell("done")
    """,
    ("torch", "loader with workers"): """
        import torch
        data = torch.utils.data.TensorDataset(torch.rand(64, 3), torch.rand(64))
        loader = torch.utils.data.DataLoader(data, 16, num_workers=2)
        assert sum(len(y) for _, y in loader) == 64
        tell("done")
    """,
    ("tensorflow", "gradients"): """
        import tensorflow as tf
        x = tf.Variable([1.0, 2.0])
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(x * x)
        assert tape.gradient(loss, x).numpy().tolist() == [2.0, 4.0]
        tell("done")
    """,
    ("tensorflow", "fit"): """
        import keras, numpy as np
        net = keras.Sequential([keras.layers.Input((20,)), keras.layers.Dense(32, "relu"), keras.layers.Dense(1)])
        net.compile("adam", "mse")
        X = np.random.rand(256, 20)
        net.fit(X, X.sum(1), epochs=2, verbose=0)
        net.save("x.keras"); keras.saving.load_model("x.keras")
        assert net.predict(X[:8], verbose=0).shape == (8, 1)
        tell("done")
    """,
    ("tensorflow", "a data pipeline"): """
        import tensorflow as tf
        data = tf.data.Dataset.range(100).map(lambda x: x * 2, num_parallel_calls=2).batch(10).prefetch(2)
        assert sum(int(tf.reduce_sum(x)) for x in data) == 9900
        tell("done")
    """,
}


def heavy_python() -> str | None:
    """An interpreter that has the libraries: named by the environment, or one that Marathon installed."""
    if named := os.environ.get("MARATHON_HEAVY_PYTHON"):
        return named
    cache = os.environ.get("MARATHON_CACHE") or platformdirs.user_cache_dir("marathon")
    for folder in sorted(Path(cache, "environments").glob("*")):
        found = {path.name for path in folder.glob("lib/python*/site-packages/*")}
        if {"torch", "tensorflow"} <= found:
            return str(folder / "bin" / "python")
    return None


@pytest.fixture(scope="module", params=[None, 61_234], ids=["as-started", "ordinary-user"])
def warm_zygotes(request, zygote_class):
    """A zygote for each set of libraries."""
    python = heavy_python()
    if python is None:
        pytest.skip(
            "no environment with PyTorch and TensorFlow is installed (marathon env add; MARATHON_HEAVY_PYTHON)"
        )
    if request.param is not None and os.geteuid() != 0:
        pytest.skip("only root can become another user; the tests run as one already")
    made = {}

    def get(preload):
        if preload not in made:
            made[preload] = zygote_class(user=request.param, python=python, preload=PRELOADS[preload])
        return made[preload]

    yield get
    for each in made.values():
        each.close()


@pytest.mark.parametrize("user", [None, 61_234], ids=["as-started", "ordinary-user"])
def test_parallel_search_works_without_namespaces(zygote_class, light_layers, user):
    python = heavy_python()
    if python is None or (user is not None and os.geteuid() != 0):
        pytest.skip("no environment with the libraries, or not root: see above")
    zygote = zygote_class(user=user, python=python, without=light_layers)
    try:
        outcome = zygote.run(WORK["science", "parallel search"], seconds=120, limits=LIMITS)
    finally:
        zygote.close()
    assert outcome.answer == "done"


@pytest.mark.parametrize(("preload", "what"), WORK, ids=lambda part: part.replace(" ", "-"))
def test_big_libraries_work_in_the_jail(warm_zygotes, preload, what):
    outcome = warm_zygotes(preload).run(WORK[preload, what], seconds=120, limits=LIMITS)
    assert outcome.answer == "done"
