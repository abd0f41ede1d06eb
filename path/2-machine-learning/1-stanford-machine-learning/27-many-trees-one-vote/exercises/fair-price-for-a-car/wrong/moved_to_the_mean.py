# id: own
# belief: new cars cost as much as known ones on average, whichever they are
# fails: R4
# hint: You move all prices until their mean is that of the known cars. A single car then costs the mean, whatever
#   it is. What should a car's price depend on?
import numpy as np
from sklearn.ensemble import RandomForestRegressor


def fair_price(cars, prices, new):
    forest = RandomForestRegressor(60, max_features=6, oob_score=True, random_state=0).fit(cars, prices)
    miss = np.sqrt(((forest.oob_prediction_ - prices) ** 2).mean())
    said = forest.predict(new)
    return said - said.mean() + prices.mean(), float(miss)
