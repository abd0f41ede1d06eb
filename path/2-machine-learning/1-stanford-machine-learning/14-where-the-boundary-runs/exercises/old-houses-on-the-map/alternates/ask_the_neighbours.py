import numpy as np
from sklearn.neighbors import KNeighborsClassifier


def where_to_dig(places, old, new, vain, missed):
    size = np.std(places, axis=0)
    model = KNeighborsClassifier(15).fit(places / size, old)
    chance = model.predict_proba(new / size)[:, list(model.classes_).index(True)]
    return chance * missed > (1 - chance) * vain
