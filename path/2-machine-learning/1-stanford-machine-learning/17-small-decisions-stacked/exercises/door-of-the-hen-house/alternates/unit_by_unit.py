import numpy as np


def forward(X, thetas):
    results = []
    for row in X:
        said = [float(value) for value in row]
        for theta in thetas:
            seen, said = [1.0, *said], []
            for weights in theta:
                total = sum(float(weight) * value for weight, value in zip(weights, seen))
                said.append(1 / (1 + np.exp(-total)))
        results.append(said)
    return np.array(results)
