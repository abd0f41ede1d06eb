import pickle

from sklearn.ensemble import GradientBoostingRegressor
from sklearn.feature_extraction import DictVectorizer
from sklearn.pipeline import Pipeline


def train_and_save(orders, minutes, path):
    box = Pipeline(
        [
            ("names", DictVectorizer(sparse=False)),
            ("trees", GradientBoostingRegressor(n_estimators=60, random_state=0)),
        ]
    )
    box.fit(orders, minutes)
    with open(path, "wb") as file:
        pickle.dump(box, file)


def load(path):
    with open(path, "rb") as file:
        box = pickle.load(file)

    def predict(orders):
        return box.predict(orders).tolist() if len(orders) else []

    return predict
