import numpy as np
from sklearn.tree import DecisionTreeRegressor


def fair_price(cars, prices, new):
    X, Z = cars.to_numpy(float), new.to_numpy(float)
    draw = np.random.default_rng(5)
    total, votes, count = np.zeros(len(Z)), np.zeros(len(X)), np.zeros(len(X))
    for tree_number in range(80):
        bag = draw.integers(len(X), size=len(X))
        tree = DecisionTreeRegressor(max_features=8, random_state=tree_number).fit(X[bag], prices[bag])
        total += tree.predict(Z)
        stayed_out = np.bincount(bag, minlength=len(X)) == 0
        votes[stayed_out] += tree.predict(X[stayed_out])
        count += stayed_out
    judged = count > 0
    misses = votes[judged] / count[judged] - prices[judged]
    return total / 80, float((misses @ misses / judged.sum()) ** 0.5)
