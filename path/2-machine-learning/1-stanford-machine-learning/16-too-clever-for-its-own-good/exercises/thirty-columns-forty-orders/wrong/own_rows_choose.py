# id: ML89
# belief: the forty orders can say themselves how tight the leash should be
# fails: R2
# hint: Your search always ends at its smallest penalty, for it asks the orders that chose the weights.
#   Put some of the forty aside in each try, and ask those.
import numpy as np
from sklearn.linear_model import Ridge


def promise(X, y, new_X):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    Z = (X - mean) / spread
    models = [Ridge(alpha=alpha).fit(Z, y) for alpha in (0.01, 0.1, 1, 10, 100)]
    best = min(models, key=lambda model: ((model.predict(Z) - y) ** 2).mean())
    return best.predict((new_X - mean) / spread)
