# id: ML16
# belief: a column for each week must be good, for shuffled rows say so
# fails: R2
# hint: Your table has a column for each week, and shuffled rows of the past like it. What do these columns hold
#   for a week that has not come yet?
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
    first = pd.to_datetime(known["arrival_date"]).min()

    def week(table):
        return ((pd.to_datetime(table["arrival_date"]) - first).dt.days // 7).to_numpy()[:, None]

    weeks = np.unique(week(known))
    model = make_pipeline(StandardScaler(), Ridge(alpha=1))
    model.fit(np.column_stack([guests(known, known), week(known) == weeks]), prices)
    return model.predict(np.column_stack([guests(known, new), week(new) == weeks]))
