import json

import numpy as np


def _row(order, days):
    hour = order["hour"]
    evening = np.exp(-(((hour - 18.5) / 2) ** 2))
    day = [1.0 if order["day"] == name else 0.0 for name in days]
    return [1.0, hour / 10, evening, order["distance"], order["items"], *day]


def train_and_save(orders, minutes, path):
    days = sorted({order["day"] for order in orders})
    table = np.array([_row(order, days) for order in orders])
    weights = np.linalg.lstsq(table, np.array(minutes), rcond=None)[0]
    with open(path, "w") as file:
        json.dump({"days": days, "weights": weights.tolist()}, file)


def load(path):
    with open(path) as file:
        box = json.load(file)
    return lambda orders: [float(np.dot(_row(order, box["days"]), box["weights"])) for order in orders]
