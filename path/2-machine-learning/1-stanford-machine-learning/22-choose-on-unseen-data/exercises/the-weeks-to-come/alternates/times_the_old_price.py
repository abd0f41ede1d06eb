import numpy as np
from sklearn.linear_model import LinearRegression

WORDS = ["reserved_room_type", "meal", "market_segment"]


def promise_prices(known, prices, new):
    """How many times the old price, learned by a plain line."""
    both = []
    for table in (known, new):
        parts = [table[["adults", "children", "total_of_special_requests"]].to_numpy(float)]
        for word in WORDS:
            names = np.array(sorted(set(known[word]))[1:])
            parts.append((table[word].to_numpy(str)[:, None] == names).astype(float))
        both.append(np.hstack(parts))
    old = known["historical_adr"].to_numpy()
    times = LinearRegression().fit(both[0], prices / old, sample_weight=old**2)
    return times.predict(both[1]) * new["historical_adr"].to_numpy()
