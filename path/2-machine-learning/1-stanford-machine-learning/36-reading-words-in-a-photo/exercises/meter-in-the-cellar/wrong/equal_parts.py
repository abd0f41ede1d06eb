# id: own
# belief: a number is cut by dividing its width by five
# fails: R2
# hint: You cut from the first bright column to the last one, in five equal parts. A 1 is three columns wide and a 0
#   seven, and there may be a scratch beside them. Where does the known meters' own `lefts` say the digits are?
import numpy as np
from sklearn.svm import SVC


def read_meters(canvases, tops, lefts, readings, new):
    X = [canvas[top : top + 8, left : left + 8].ravel() for canvas, top, spots in zip(canvases, tops, lefts) for left in spots]
    reader = SVC(C=10).fit(X, readings.ravel())
    answers = []
    for canvas in new:
        y = int(np.convolve(canvas.sum(axis=1), np.ones(8), "valid").argmax())
        columns = np.flatnonzero(canvas[y : y + 8].max(axis=0) > 0.5)
        middles = np.linspace(columns[0], columns[-1] + 1, 11)[1::2].astype(int)
        spots = (middles - 4).clip(0, canvas.shape[1] - 8)
        answers.append(reader.predict([canvas[y : y + 8, x : x + 8].ravel() for x in spots]))
    return np.array(answers)
