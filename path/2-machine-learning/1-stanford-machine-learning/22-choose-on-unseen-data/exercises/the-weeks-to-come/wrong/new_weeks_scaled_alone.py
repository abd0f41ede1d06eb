# id: ML12
# belief: known and new bookings are each scaled by themselves
# fails: R2, R3
# hint: A promise moves when a later booking grows: your new bookings are scaled by their own mean, and summer
#   then looks like any other time. Whose mean and spread belong to the model?
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
    def scaled(table):
        old = table[["historical_adr"]].to_numpy()
        numbers = np.column_stack([guests(known, table), old, old * guests(known, table)])
        spread = numbers.std(axis=0)
        return (numbers - numbers.mean(axis=0)) / np.where(spread == 0, 1.0, spread)

    return Ridge(alpha=1).fit(scaled(known), prices).predict(scaled(new))
