# id: ML52
# belief: the service can compute the scale again from what it is given
# fails: R3
# hint: Behind the door you fit a scaler to the orders that happen to arrive. A single order is then always
#   average. Which numbers should come out of the file instead?
import joblib
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import StandardScaler

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def _table(orders):
    table = pd.DataFrame(orders)
    parts = {name: table[name] for name in ("hour", "distance", "items")}
    parts["evening"] = (table["hour"] - 18.5).abs()
    for day in DAYS:
        parts[day] = (table["day"] == day).astype(float)
    return pd.DataFrame(parts)


def train_and_save(orders, minutes, path):
    joblib.dump(LinearRegression().fit(StandardScaler().fit_transform(_table(orders)), minutes), path)


def load(path):
    model = joblib.load(path)

    def predict(orders):
        if not orders:
            return []
        return [float(m) for m in model.predict(StandardScaler().fit_transform(_table(orders)))]

    return predict
