import numpy as np
import pandas as pd
from pandas.tseries.holiday import USFederalHolidayCalendar
from sklearn.linear_model import Ridge

HOLIDAYS = USFederalHolidayCalendar().holidays("2010", "2020")


def columns(table):
    """Return few columns, each with something of its own to say."""
    date = pd.to_datetime(table["date"])
    weekday = [date.dt.dayofweek == k for k in range(7)]
    # holidays, and days whose count two weeks before was spoiled by one
    spoiled = [date.isin(HOLIDAYS), (date - pd.Timedelta(days=14)).isin(HOLIDAYS)]
    return np.column_stack([table["Clark_Lake"], *weekday, *spoiled]).astype(float)


def promise(days, riders, new):
    """Return a promise of thousand riders for each row of new."""
    return Ridge(alpha=0.1).fit(columns(days), riders).predict(columns(new))
