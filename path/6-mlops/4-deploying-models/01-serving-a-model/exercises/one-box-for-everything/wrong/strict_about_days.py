# id: own
# belief: the world only holds the categories of the training rows
# fails: R4
# hint: A day called Holiday stops your function with an error. The encoder has a setting for words that it
#   has never met.
import joblib
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, SplineTransformer, StandardScaler

COLUMNS = ["hour", "day", "distance", "items"]


def train_and_save(orders, minutes, path):
    steps = make_column_transformer(
        (OneHotEncoder(), ["day"]), (SplineTransformer(), ["hour"]), (StandardScaler(), ["distance", "items"])
    )
    joblib.dump(make_pipeline(steps, LinearRegression()).fit(pd.DataFrame(orders)[COLUMNS], minutes), path)


def load(path):
    pipeline = joblib.load(path)

    def predict(orders):
        if not orders:
            return []
        return [float(m) for m in pipeline.predict(pd.DataFrame(orders)[COLUMNS])]

    return predict
