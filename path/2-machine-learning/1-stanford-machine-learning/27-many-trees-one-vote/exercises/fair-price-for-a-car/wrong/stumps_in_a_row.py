# id: own
# belief: enough stumps can say everything
# fails: R2
# hint: Your stumps add so much for a make and so much for a shape, and new cars are missed by some 2,900. What can
#   two questions one after the other say that two stumps cannot?
import numpy as np
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import cross_val_predict


def fair_price(cars, prices, new):
    model = GradientBoostingRegressor(n_estimators=200, learning_rate=0.2, max_depth=1, random_state=0)
    aside = cross_val_predict(model, cars, prices, cv=3)
    return model.fit(cars, prices).predict(new), float(np.sqrt(((aside - prices) ** 2).mean()))
