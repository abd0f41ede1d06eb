# Demand of the grid, one hour ahead: 48 small ridge models, one for each half hour of the day.
import numpy as np
import pandas as pd

START = "2014-01-01"
HOUR, DAY, WEEK = pd.Timedelta("1h"), pd.Timedelta("1D"), pd.Timedelta("7D")
ORIGINS = ["2014-04-01", "2014-05-01", "2014-06-01", "2014-07-01", "2014-08-01", "2014-09-01"]
PENALTY = 10.0


def load(path):
    """Return the table by time: demand in megawatts, 0 and below taken as missing."""
    raw = pd.read_csv(path)
    table = pd.DataFrame({
        "demand": raw["Demand"].astype(float) * 1000,
        "workday": raw["WorkDay"].astype(int),
        "temperature": raw["Temperature"].astype(float),
    })
    table.index = pd.date_range(START, periods=len(table), freq="30min", name="time")
    table["demand"] = table["demand"].where(table["demand"] > 0)
    return table


def by_hour(values, table):
    """Return the means of some values by hour (0 to 23) and kind of day."""
    kind = np.where(table["workday"] == 1, "workday", "free")
    means = values.groupby([table.index.hour, kind]).mean().unstack()
    return means.reindex(index=range(24), columns=["workday", "free"])


def profile(table):
    return by_hour(table["demand"], table)


def free_weekdays(table):
    """Return the Mondays to Fridays on which nobody worked."""
    free = table.index[(table["workday"] == 0) & (table.index.dayofweek < 5)]
    return [str(day.date()) for day in free.normalize().unique()]


def before(column, span):
    """Return what a column held so long ago: by the clock, and not by counting rows."""
    return column.shift(freq=span).reindex(column.index)


def rules(table):
    demand = table["demand"]
    now, last_week = before(demand, HOUR), before(demand, WEEK)
    return pd.DataFrame({
        "now": now,
        "yesterday": before(demand, DAY),
        "last_week": last_week,
        "moved": now + last_week - before(demand, WEEK + HOUR),
    })


def error(truth, forecast):
    """Return the mean absolute error; pairs with something missing are left out."""
    return float((truth - forecast).abs().mean())


def features(table):
    """Return what is known an hour before. A gap in the demand holds the last number that was measured."""
    demand, warmth, workday = table["demand"].ffill(), table["temperature"], table["workday"]
    now, warm = before(demand, HOUR), before(warmth, HOUR)
    step_day = before(demand, DAY) - before(demand, DAY + HOUR)
    step_week = before(demand, WEEK) - before(demand, WEEK + HOUR)
    like_yesterday = (workday == before(workday, DAY)).astype(float)
    like_last_week = (workday == before(workday, WEEK)).astype(float)
    return pd.DataFrame({
        "now": now,
        "slope": now - before(demand, 1.5 * HOUR),
        "slope_before": before(demand, 1.5 * HOUR) - before(demand, 2 * HOUR),
        "step_day": step_day,
        "step_week": step_week,
        "above_yesterday": now - before(demand, DAY + HOUR),
        "above_last_week": now - before(demand, WEEK + HOUR),
        "workday": workday.astype(float),
        "like_yesterday": like_yesterday,
        "like_last_week": like_last_week,
        "step_day_alike": step_day * like_yesterday,
        "step_week_alike": step_week * like_last_week,
        "warm": warm,
        "warming": warm - before(warmth, 2 * HOUR),
        "warmer_than_yesterday": warm - before(warmth, DAY + HOUR),
        "hot": np.maximum(warm - 22, 0),
        "cold": np.maximum(13 - warm, 0),
    })


WARMTH = ["warm", "warming", "warmer_than_yesterday", "hot", "cold"]


def slots_of(index):
    return np.asarray(index.hour * 2 + index.minute // 30)


def ridge(X, y):
    """Return means, spreads, weights and bias of a ridge regression on scaled columns."""
    means, spreads = X.mean(axis=0), X.std(axis=0)
    spreads[spreads < 1e-9] = 1.0
    Z = (X - means) / spreads
    weights = np.linalg.solve(Z.T @ Z + PENALTY * np.eye(Z.shape[1]), Z.T @ (y - y.mean()))
    return means, spreads, weights, y.mean()


def fit_columns(known, step, columns):
    """Return one ridge model for each half hour; it learns the step from now to an hour ahead."""
    X, y, slots = known[columns].to_numpy(), step.to_numpy(), slots_of(known.index)
    whole = ~np.isnan(X).any(axis=1) & ~np.isnan(y)
    models = [ridge(X[whole & (slots == slot)], y[whole & (slots == slot)]) for slot in range(48)]
    return columns, *(np.array(part) for part in zip(*models))


def fit(table, change=True):
    """Return models, the best first; the next one is for rows in which something is missing."""
    known = features(table)
    step = table["demand"] - known["now"]
    plain = [name for name in known if name not in WARMTH]
    return [fit_columns(known, step, columns) for columns in ([list(known), plain] if change else [plain])]


def forecast(model, table):
    """Return the demand of each row as it is forecast an hour before."""
    known, slots = features(table), slots_of(table.index)
    answer = pd.Series(np.nan, index=table.index)
    for columns, means, spreads, weights, bias in model:
        Z = (known[columns].to_numpy() - means[slots]) / spreads[slots]
        answer = answer.fillna(known["now"] + (Z * weights[slots]).sum(axis=1) + bias[slots])
    return answer.fillna(rules(table)["moved"]).fillna(known["now"])


def forecasts(table, origin):
    """Return the forecasts of rules and models for the 28 days from an origin on."""
    origin = pd.Timestamp(origin)
    end = origin + 4 * WEEK
    past = table[table.index < origin]
    seen = table[(table.index >= origin - 3 * WEEK) & (table.index < end)]
    found = rules(seen)
    found["before"] = forecast(fit(past, change=False), seen)
    found["model"] = forecast(fit(past), seen)
    return found[found.index >= origin]


def backtest(table, origins):
    """Return the errors of rules and models, a row for each origin, on rows that all of them can be judged by."""
    lines = {}
    for origin in origins:
        found = forecasts(table, origin)
        truth = table["demand"].reindex(found.index)
        fair = found.notna().all(axis=1) & truth.notna()
        lines[pd.Timestamp(origin)] = {name: error(truth[fair], found.loc[fair, name]) for name in found}
    return pd.DataFrame(lines).T


def errors_by(table, forecast):
    """Return the mean absolute error by hour and kind of day."""
    return by_hour((table["demand"] - forecast).abs(), table)


def worst(table, forecast, count):
    """Return the half hours with the largest errors, the largest first."""
    return (table["demand"] - forecast).abs().dropna().nlargest(count)


if __name__ == "__main__":
    known = load("demand.csv")
    errors = backtest(known, ORIGINS)
    for name, mean in errors.mean().items():
        print(f"{name}: {mean:.1f}")
    print(f"won: {(errors['model'] < errors['moved']).sum()} of {len(errors)}")
    print(errors.round(1).to_string())
    found = pd.concat([forecasts(known, origin) for origin in ORIGINS])
    rows = known.loc[found.index]
    print(errors_by(rows, found["model"]).round(0).to_string())
    print(errors_by(rows, found["before"]).round(0).to_string())
    print(worst(rows, found["model"], 12).round(0).to_string())
