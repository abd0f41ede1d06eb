# id: ML133
# belief: every tree may judge a car, those that learned it as well
# fails: R3
# hint: Your prices are good. But you promise a miss of under 1,000 dollars, and it is more than twice that. Which
#   trees have judged the known cars, and had they seen them before?
import numpy as np
from sklearn.ensemble import RandomForestRegressor


def fair_price(cars, prices, new):
    forest = RandomForestRegressor(60, max_features=6, random_state=0).fit(cars, prices)
    miss = np.sqrt(((forest.predict(cars) - prices) ** 2).mean())
    return forest.predict(new), float(miss)
