# id: own
# belief: a tree that knows all its cars by heart is the best adviser
# fails: R2
# hint: One tree, grown to the end, misses new cars by about 2,900. Ten cars less, and it would tell another
#   story. Whom else could one ask?
import numpy as np
from sklearn.model_selection import cross_val_predict
from sklearn.tree import DecisionTreeRegressor


def fair_price(cars, prices, new):
    tree = DecisionTreeRegressor(random_state=0)
    aside = cross_val_predict(tree, cars, prices, cv=5)
    return tree.fit(cars, prices).predict(new), float(np.sqrt(((aside - prices) ** 2).mean()))
