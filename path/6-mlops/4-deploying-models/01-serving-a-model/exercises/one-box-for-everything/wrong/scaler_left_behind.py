# id: ML49
# belief: the model is the product, and its weights are all that has to be saved
# fails: R1
# hint: Your file holds the weights alone. They expect scaled numbers, and the loaded function gives them raw
#   ones. What else did training learn?
import joblib
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import StandardScaler

COLUMNS = ["hour", "distance", "items"]


def train_and_save(orders, minutes, path):
    table = pd.DataFrame(orders)[COLUMNS].to_numpy()
    model = LinearRegression().fit(StandardScaler().fit_transform(table), minutes)
    joblib.dump(model, path)


def load(path):
    model = joblib.load(path)

    def predict(orders):
        if not orders:
            return []
        return [float(m) for m in model.predict(pd.DataFrame(orders)[COLUMNS].to_numpy())]

    return predict
