import numpy as np
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import cross_val_predict


def fair_price(cars, prices, new):
    model = GradientBoostingRegressor(n_estimators=90, learning_rate=0.12, max_depth=3, random_state=0)
    aside = cross_val_predict(model, cars, prices, cv=3)
    return model.fit(cars, prices).predict(new), float(np.sqrt(np.mean(np.square(aside - prices))))
