# id: ML12
# belief: new meters may be scaled by what the new meters have in common
# fails: R3
# hint: An answer changes when other new meters are lit differently: you take mean and spread over all of them. Whose
#   light belongs to a meter?
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC


def read_meters(canvases, tops, lefts, readings, new):
    r = np.random.default_rng(0)
    canvases = (canvases - canvases.mean()) / canvases.std()
    new = (new - new.mean()) / new.std()
    digits, empty = [], []
    for canvas, top, spots in zip(canvases, tops, lefts):
        digits += [canvas[top : top + 8, left : left + 8] for left in spots]
        for y, x in zip(r.integers(0, canvas.shape[0] - 7, 12), r.integers(0, canvas.shape[1] - 7, 12)):
            if abs(y - top) > 1 or abs(spots - x).min() > 2:
                empty.append(canvas[y : y + 8, x : x + 8])
    X = np.array(digits + empty).reshape(-1, 64)
    finder = LogisticRegression(max_iter=500).fit(X, np.arange(len(X)) < len(digits))
    reader = SVC(C=10).fit(X[: len(digits)], readings.ravel())
    answers = []
    for canvas in new:
        windows = sliding_window_view(canvas, (8, 8))
        scores = finder.decision_function(windows.reshape(-1, 64)).reshape(windows.shape[:2])
        y = np.sort(scores, axis=1)[:, -12:].sum(axis=1).argmax()
        row, found = scores[y].copy(), []
        for _ in range(5):
            x = int(row.argmax())
            found.append(x)
            row[max(x - 4, 0) : x + 5] = -np.inf
        answers.append(reader.predict(windows[y, sorted(found)].reshape(-1, 64)))
    return np.array(answers)
