# id: ML12
# belief: known and new days are each scaled by themselves
# fails: R1, R3
# hint: A promise changes when another new day does, and a single day has no spread at all. Whose mean and spread
#   belong to the model?
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge


def promise(days, riders, new):
    def columns(table):
        date = pd.to_datetime(table["date"])
        numbers = np.column_stack([table["Clark_Lake"], *[date.dt.dayofweek == k for k in range(7)]]).astype(float)
        return (numbers - numbers.mean(axis=0)) / (numbers.std(axis=0) + 1e-9)

    return Ridge(alpha=0.1).fit(columns(days), riders).predict(columns(new))
