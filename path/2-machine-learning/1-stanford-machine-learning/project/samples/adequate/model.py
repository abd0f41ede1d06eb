# How much power in an hour? A ridge regression on what was an hour, a day and a week ago.
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

ORIGINS = ["2014-06-01", "2014-07-01", "2014-08-01", "2014-09-01"]


def load(path):
    """Read the file; megawatts, and a time for each row."""
    table = pd.read_csv(path)
    table.columns = ["demand", "workday", "temperature"]
    table["demand"] = table["demand"] * 1000
    table.index = pd.date_range("2014-01-01", periods=len(table), freq="30min")
    return table


def split_by_hour(values, workday):
    table = pd.DataFrame(index=range(24))
    for name, number in [("workday", 1), ("free", 0)]:
        part = values[workday == number]
        table[name] = part.groupby(part.index.hour).mean()
    return table


def profile(table):
    return split_by_hour(table["demand"], table["workday"])


def free_weekdays(table):
    days = []
    for time, workday in table["workday"].items():
        if time.hour == 0 and time.minute == 0 and time.dayofweek < 5 and workday == 0:
            days.append(time.strftime("%Y-%m-%d"))
    return days


def rules(table):
    demand = table["demand"]
    return pd.DataFrame(
        {
            "now": demand.shift(2),
            "yesterday": demand.shift(48),
            "last_week": demand.shift(7 * 48),
            "moved": demand.shift(2) + demand.shift(7 * 48) - demand.shift(7 * 48 + 2),
        }
    )


def error(truth, forecast):
    return (truth - forecast).abs().mean()


def features(table):
    """Lags, kind of day and the half hour as 48 columns of zeros and ones."""
    demand = table["demand"]
    known = pd.DataFrame({f"lag_{rows}": demand.shift(rows) for rows in [2, 3, 4, 48, 50, 336, 338]})
    known["workday"] = table["workday"]
    known["temperature"] = table["temperature"].shift(2)
    half_hour = table.index.hour * 2 + table.index.minute // 30
    slots = pd.DataFrame(
        (np.asarray(half_hour)[:, None] == np.arange(48)).astype(float),
        index=table.index,
        columns=[f"slot_{number}" for number in range(48)],
    )
    return pd.concat([known, slots], axis=1)


def fit(table, change=True):
    """The change: one column for each half hour of the day."""
    known = features(table)
    columns = [name for name in known if change or not name.startswith("slot_")]
    rows = known.notna().all(axis=1)
    ridge = make_pipeline(StandardScaler(), Ridge(alpha=1.0))
    ridge.fit(known.loc[rows, columns], table.loc[rows, "demand"])
    return {"columns": columns, "ridge": ridge}


def forecast(model, table):
    known = features(table)[model["columns"]]
    known["temperature"] = known["temperature"].fillna(15)
    rows = known.notna().all(axis=1)
    answer = pd.Series(np.nan, index=table.index)
    answer[rows] = model["ridge"].predict(known[rows])
    return answer


def backtest(table, origins):
    errors = []
    for origin in origins:
        start = pd.Timestamp(origin)
        end = start + pd.Timedelta(days=28)
        past = table[table.index < start]
        seen = table[table.index < end]
        answers = rules(seen)
        answers["before"] = forecast(fit(past, change=False), seen)
        answers["model"] = forecast(fit(past), seen)
        weeks = answers.index >= start
        errors.append({name: error(seen["demand"][weeks], answers[name][weeks]) for name in answers})
    return pd.DataFrame(errors, index=pd.to_datetime(origins))


def errors_by(table, forecast):
    return split_by_hour((table["demand"] - forecast).abs(), table["workday"])


def worst(table, forecast, count):
    return (table["demand"] - forecast).abs().sort_values(ascending=False).head(count)


if __name__ == "__main__":
    print(backtest(load("demand.csv"), ORIGINS).round(1).T)
