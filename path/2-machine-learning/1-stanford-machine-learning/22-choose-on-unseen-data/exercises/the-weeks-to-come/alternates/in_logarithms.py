import numpy as np
from sklearn.compose import make_column_transformer
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler


def promise_prices(known, prices, new):
    table = make_column_transformer(
        (make_pipeline(FunctionTransformer(np.log), StandardScaler()), ["historical_adr"]),
        (StandardScaler(), ["adults", "children", "lead_time", "total_of_special_requests"]),
        (OneHotEncoder(handle_unknown="ignore"), ["reserved_room_type", "meal", "market_segment"]),
    )
    return np.exp(make_pipeline(table, Ridge(alpha=3)).fit(known, np.log(prices)).predict(new))
