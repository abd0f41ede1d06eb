import joblib
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, SplineTransformer, StandardScaler


def train_and_save(orders, minutes, path):
    """Learn from orders (dictionaries) and their times, and write one file."""
    # BEGIN SOLUTION
    columns = ["hour", "day", "distance", "items"]
    steps = make_column_transformer(
        (OneHotEncoder(handle_unknown="ignore"), ["day"]),
        (SplineTransformer(), ["hour"]),
        (StandardScaler(), ["distance", "items"]),
    )
    pipeline = make_pipeline(steps, LinearRegression())
    pipeline.fit(pd.DataFrame(orders)[columns], minutes)
    joblib.dump({"pipeline": pipeline, "columns": columns}, path)
    # END SOLUTION


def load(path):
    """Return predict(orders), which gives a list of floats."""
    # BEGIN SOLUTION
    box = joblib.load(path)

    def predict(orders):
        if not orders:
            return []
        table = pd.DataFrame(orders)[box["columns"]]
        return [float(minutes) for minutes in box["pipeline"].predict(table)]

    return predict
    # END SOLUTION
