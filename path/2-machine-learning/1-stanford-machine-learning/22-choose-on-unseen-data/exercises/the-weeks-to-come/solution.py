import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def promise_prices(known, prices, new):
    """Return a price for each row of new, learned from known and prices."""

    # BEGIN SOLUTION
    asked = ["adults", "children", "lead_time", "total_of_special_requests"]
    asked = asked + ["reserved_room_type", "meal", "market_segment", "customer_type"]
    columns = pd.get_dummies(known[asked]).columns

    def numbers(table):
        guest = pd.get_dummies(table[asked]).reindex(columns=columns, fill_value=False).to_numpy(float)
        old = table[["historical_adr"]].to_numpy()
        # a large room adds more when nights are dear
        return np.column_stack([guest, old, guest * old])

    model = make_pipeline(StandardScaler(), Ridge(alpha=1))
    return model.fit(numbers(known), prices).predict(numbers(new))
    # END SOLUTION
