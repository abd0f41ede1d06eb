# id: ML34
# belief: more trees do no harm, in boosting as little as in a forest
# fails: R2
# hint: Three hundred trees, each of which mends all that is left. Your own cars are right to the dollar, new ones
#   are not. What calms trees that stand in a row?
import numpy as np
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import cross_val_predict


def fair_price(cars, prices, new):
    model = GradientBoostingRegressor(n_estimators=300, learning_rate=1.0, random_state=0)
    aside = cross_val_predict(model, cars, prices, cv=2)
    return model.fit(cars, prices).predict(new), float(np.sqrt(((aside - prices) ** 2).mean()))
