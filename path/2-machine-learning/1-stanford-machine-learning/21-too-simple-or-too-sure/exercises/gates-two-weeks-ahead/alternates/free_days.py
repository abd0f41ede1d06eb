import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def promise(days, riders, new):
    def table(rows):
        date = pd.to_datetime(rows["date"])
        free = (date.dt.dayofweek >= 5).astype(float)
        month_day = rows["date"].str[5:]
        feast = month_day.isin(["01-01", "07-04", "12-24", "12-25", "12-26"]).astype(float)
        return np.column_stack([free, date.dt.dayofweek == 6, feast, rows["Clark_Lake"]])

    return make_pipeline(StandardScaler(), LinearRegression()).fit(table(days), riders).predict(table(new))
