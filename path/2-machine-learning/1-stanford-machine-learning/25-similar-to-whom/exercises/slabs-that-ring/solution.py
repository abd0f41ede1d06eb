import numpy as np
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def choose(X, y, val_X, val_y, Cs, sigmas):
    """Return the best C and sigma on the validation rows, and the share of mistakes of each pair."""
    # BEGIN SOLUTION
    # 1. scale, with the rows that teach
    scaler = StandardScaler()
    own = scaler.fit_transform(X)
    unseen = scaler.transform(val_X)

    # 2. a machine for each pair
    def share(C, sigma):
        model = SVC(C=C, gamma=1 / (2 * sigma**2)).fit(own, y)
        return (model.predict(unseen) != val_y).mean()

    shares = np.array([[share(C, sigma) for sigma in sigmas] for C in Cs])

    # 3. fewest mistakes, then the calmer machine
    pairs = [(shares[i, j], C, -sigma) for i, C in enumerate(Cs) for j, sigma in enumerate(sigmas)]
    _, C, minus_sigma = min(pairs)
    return C, -minus_sigma, shares
    # END SOLUTION
