"""Learning curves of four models for the riders of a station: what is the trouble at each point?"""

import functools

import numpy as np
import pandas as pd
from marathon_figures import data
from pandas.tseries.holiday import USFederalHolidayCalendar

TITLE = "Which trouble is it?"
CONTROLS = {
    "model": ["temperature", "48 columns", "57 columns", "10 columns"],
    "days": [60, 80, 100, 150, 200, 300, 500, 1096],
    "trouble": ["bias", "variance", "none"],
}
LABELS = {"model": "model", "days": "own days", "trouble": "your verdict"}
ASK = "All 48 columns. You go from 60 days to 1,096. What do the two curves do?"
OPTIONS = ["both fall", "own rises, later falls", "own falls, later stays"]
ANSWER = "own rises, later falls"
TASK = "Find a point from which more days alone will at least halve the miss on later days. Set your verdict, too."

WANTED = 2.5
DAYS = data("ridership")
RIDERS = DAYS["ridership"].to_numpy()
DATE = pd.to_datetime(DAYS["date"])
YEAR = DATE.dt.year.to_numpy()
LATER = np.where(YEAR >= 2015)[0]
ORDER = np.random.default_rng(2).permutation(np.where((YEAR >= 2012) & (YEAR < 2015))[0])
EVERY = DAYS.drop(columns=["ridership", "date"]).to_numpy(float)
HOLIDAY = DATE.isin(USFederalHolidayCalendar().holidays("2001", "2017"))
KNOWN = np.column_stack([pd.get_dummies(DATE.dt.dayofweek), HOLIDAY, HOLIDAY.shift(14, fill_value=False)]).astype(float)
TABLES = {
    "temperature": DAYS[["temp"]].to_numpy(),
    "48 columns": EVERY,
    "57 columns": np.column_stack([EVERY, KNOWN]),
    "10 columns": np.column_stack([DAYS["Clark_Lake"], KNOWN]),
}


@functools.cache
def misses(model, days):
    """The miss on own rows and on later ones."""
    table, rows = TABLES[model], ORDER[:days]
    mean, spread = table[rows].mean(axis=0), table[rows].std(axis=0) + 1e-9
    scaled = np.column_stack([np.ones(len(table)), (table - mean) / spread])
    leash = 1e-6 * np.eye(scaled.shape[1])
    leash[0, 0] = 0
    theta = np.linalg.solve(scaled[rows].T @ scaled[rows] + leash, scaled[rows].T @ RIDERS[rows])
    error = scaled @ theta - RIDERS
    return tuple(round(float(np.sqrt((error[some] ** 2).mean())), 2) for some in (rows, LATER))


def trouble_of(model, days):
    own, later = misses(model, days)
    if later <= WANTED:
        return "none"
    return "bias" if own - WANTED > later - own else "variance"


def frame(model, days, trouble):
    seen = [each for each in CONTROLS["days"] if each <= days]
    own, later = zip(*(misses(model, each) for each in seen))
    return {
        "readout": {
            "own miss": f"{own[-1]:.2f}",
            "miss on later days": f"{later[-1]:.2f}",
            "wanted to own": f"{max(0, own[-1] - WANTED):.2f}",
            "own to later": f"{later[-1] - own[-1]:.2f}",
            "your verdict": trouble,
        },
        "lines": [
            {"label": "own days", "x": seen, "y": list(own), "tone": "blue", "marks": True},
            {"label": "later days", "x": seen, "y": list(later), "tone": "amber", "marks": True},
            {"label": "wanted", "x": [0, 1100], "y": [WANTED, WANTED], "tone": "green"},
        ],
        "axes": {"x": "own days", "y": "miss (thousand riders)", "xmin": 0, "xmax": 1100, "ymin": 0, "ymax": 9},
    }


def verdict(model, days, trouble):
    own, later = misses(model, days)
    truth, last = trouble_of(model, days), misses(model, 1096)[1]
    if trouble != truth:
        reasons = {
            "none": f"The miss on later days is {later}, and 2.5 is enough. What is there to treat?",
            "bias": f"Own days are missed by {own}, far from 2.5. The gap, {later - own:.2f}, is the smaller part.",
            "variance": f"Own days: {own}. Later days: {later}. The larger distance lies between those two.",
        }
        return False, reasons[truth]
    if truth == "none":
        return False, "No trouble here, so nothing to wait for. Go where the model still starves."
    if truth == "bias":
        return False, f"Bias, you are right. And so days do not help: with 1,096 it misses by {last}."
    if last > later / 2:
        return False, f"Variance, you are right. With 1,096 days it misses by {last}: not yet half. Fewer days."
    return True, f"Variance: {own} on own days, {later} on later ones. With 1,096 days it is {last}."
