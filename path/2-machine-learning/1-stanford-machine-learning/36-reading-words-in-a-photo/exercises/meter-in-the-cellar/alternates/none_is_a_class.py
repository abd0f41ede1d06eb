import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from sklearn.linear_model import LogisticRegression


def read_meters(canvases, tops, lefts, readings, new):
    X, z = [], []
    r = np.random.default_rng(1)
    for canvas, top, spots, reading in zip(canvases, tops, lefts, readings):
        places = sliding_window_view(canvas, (8, 8))
        for left, digit in zip(spots, reading):
            X.append(places[top, left])
            z.append(digit)
        far = np.abs(np.arange(places.shape[1])[:, None] - spots).min(axis=1) > 2
        for _ in range(15):
            y = r.integers(places.shape[0])
            x = r.choice(np.flatnonzero(far)) if abs(y - top) < 2 else r.integers(places.shape[1])
            X.append(places[y, x])
            z.append(10)
    model = LogisticRegression(C=0.5, max_iter=500).fit(np.array(X).reshape(-1, 64), z)
    result = np.zeros((len(new), 5), dtype=int)
    for k, canvas in enumerate(new):
        places = sliding_window_view(canvas, (8, 8))
        chance = model.predict_proba(places.reshape(-1, 64)).reshape(*places.shape[:2], -1)
        some = 1 - chance[..., -1]
        y = some.sum(axis=1).argmax()
        left_over = set(range(places.shape[1]))
        chosen = []
        while len(chosen) < 5:
            x = max(left_over, key=lambda each: some[y, each])
            chosen.append(x)
            left_over -= set(range(x - 4, x + 5))
        result[k] = model.classes_[chance[y, sorted(chosen), :-1].argmax(axis=1)]
    return result
