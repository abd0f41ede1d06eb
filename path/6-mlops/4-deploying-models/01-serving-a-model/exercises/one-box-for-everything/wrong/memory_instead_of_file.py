# id: ML50
# belief: what worked in this process will be there in the next one
# fails: R2, R5
# hint: The pipeline lives in a global variable, and the file is hardly used. The last training wins, and
#   another machine has nothing at all. What should `load` read?
import joblib
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, SplineTransformer, StandardScaler

COLUMNS = ["hour", "day", "distance", "items"]
pipeline = make_pipeline(
    make_column_transformer(
        (OneHotEncoder(handle_unknown="ignore"), ["day"]),
        (SplineTransformer(), ["hour"]),
        (StandardScaler(), ["distance", "items"]),
    ),
    LinearRegression(),
)


def train_and_save(orders, minutes, path):
    pipeline.fit(pd.DataFrame(orders)[COLUMNS], minutes)
    joblib.dump(COLUMNS, path)


def load(path):
    columns = joblib.load(path)

    def predict(orders):
        if not orders:
            return []
        return [float(m) for m in pipeline.predict(pd.DataFrame(orders)[columns])]

    return predict
