import numpy as np
from sklearn.ensemble import RandomForestRegressor


def fair_price(cars, prices, new):
    """Return a price for each new car, and how far these prices may be expected to miss."""
    # BEGIN SOLUTION
    forest = RandomForestRegressor(60, max_features=6, oob_score=True, random_state=0)
    forest.fit(cars, prices)

    # each known car judged by the trees that have not drawn it
    miss = np.sqrt(((forest.oob_prediction_ - prices) ** 2).mean())
    return forest.predict(new), float(miss)
    # END SOLUTION
