import numpy as np


def check(cost, slopes, thetas, width):
    flat = np.concatenate([np.ravel(theta) for theta in thetas]).astype(float)
    ends = np.cumsum([theta.size for theta in thetas])

    def at(numbers):
        parts = np.split(numbers, ends[:-1])
        return cost([part.reshape(theta.shape) for part, theta in zip(parts, thetas)])

    moves = width * np.eye(len(flat))
    found = np.array([at(flat + move) - at(flat - move) for move in moves]) / (2 * width)
    answer = []
    for said, part in zip(slopes(thetas), np.split(found, ends[:-1])):
        apart = np.sqrt(((np.ravel(said) - part) ** 2).sum())
        together = np.sqrt((np.ravel(said) ** 2).sum()) + np.sqrt((part**2).sum())
        answer.append(0.0 if together == 0 else float(apart / together))
    return answer
