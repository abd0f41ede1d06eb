# id: ML169
# belief: where the reader of digits is surest, there are digits
# fails: R2
# hint: You have no finder: the reader's chances choose the places. It never saw a bare plate or half a digit, and has to
#   call each of them something. What does it say of an empty corner, and how surely?
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from sklearn.linear_model import LogisticRegression


def read_meters(canvases, tops, lefts, readings, new):
    X = [canvas[top : top + 8, left : left + 8].ravel() for canvas, top, spots in zip(canvases, tops, lefts) for left in spots]
    reader = LogisticRegression(max_iter=500).fit(X, readings.ravel())
    answers = []
    for canvas in new:
        windows = sliding_window_view(canvas, (8, 8))
        chance = reader.predict_proba(windows.reshape(-1, 64)).reshape(*windows.shape[:2], -1)
        sure = chance.max(axis=2)
        y = np.sort(sure, axis=1)[:, -12:].sum(axis=1).argmax()
        row, found = sure[y].copy(), []
        for _ in range(5):
            x = int(row.argmax())
            found.append(x)
            row[max(x - 4, 0) : x + 5] = -np.inf
        answers.append(reader.classes_[chance[y, sorted(found)].argmax(axis=1)])
    return np.array(answers)
