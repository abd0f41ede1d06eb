# id: ML106
# belief: bookings of later days may help, for they stand in the table
# fails: R3
# hint: Your score is good, and a promise moves when later bookings are left out: you count how many guests are
#   in the new table. On the morning of the promise, which of them have booked?
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
    def numbers(table):
        guest, old = guests(known, table), table[["historical_adr"]].to_numpy()
        full = table.groupby("arrival_date")["arrival_date"].transform("size").to_numpy()
        here = table["stays_in_week_nights"].mean() - table["stays_in_week_nights"]
        return np.column_stack([guest, old, guest * old, full, here])

    model = make_pipeline(StandardScaler(), Ridge(alpha=1)).fit(numbers(known), prices)
    return model.predict(numbers(new))
