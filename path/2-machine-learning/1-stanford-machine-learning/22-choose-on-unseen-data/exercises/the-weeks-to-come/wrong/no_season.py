# id: own
# belief: what a guest asks for makes the price, whatever the season
# fails: R2
# hint: The same room with the same breakfast costs four times as much in August as in January. Which column
#   of yours knows what month it is?
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

ASKED = ["adults", "children", "lead_time", "total_of_special_requests"]
ASKED = ASKED + ["reserved_room_type", "meal", "market_segment", "customer_type"]


def guests(known, table):
    columns = pd.get_dummies(known[ASKED]).columns
    return pd.get_dummies(table[ASKED]).reindex(columns=columns, fill_value=False).to_numpy(float)


def promise_prices(known, prices, new):
    model = make_pipeline(StandardScaler(), Ridge(alpha=1)).fit(guests(known, known), prices)
    return model.predict(guests(known, new))
