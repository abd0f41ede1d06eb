# id: ML168
# belief: the five windows that answer most strongly are the five digits
# fails: R2
# hint: Print the five lefts that you read for one meter: several are neighbours, and look at the same digit. What
#   should an answer do to the windows beside it?
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC


def read_meters(canvases, tops, lefts, readings, new):
    r = np.random.default_rng(0)
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
        found = np.sort(np.argsort(scores[y])[-5:])
        answers.append(reader.predict(windows[y, found].reshape(-1, 64)))
    return np.array(answers)
