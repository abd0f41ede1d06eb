# Power for the next hour
import pandas as pd
from sklearn.linear_model import LinearRegression


def load(path):
    table = pd.read_csv(path)
    table.columns = ["demand", "workday", "temperature"]
    table.index = pd.date_range("2014-01-01", periods=len(table), freq="30min")
    table["demand"] = table["demand"] * 1000
    return table


def profile(table):
    return table.groupby([table.index.hour, "workday"])["demand"].mean().unstack()


def free_weekdays(table):
    free = table[table["workday"] == 0]
    return sorted(set(free.index.strftime("%Y-%m-%d")))


def rules(table):
    d = table["demand"]
    answer = pd.DataFrame(index=table.index)
    answer["now"] = d.shift(2)
    answer["yesterday"] = d.shift(24)
    answer["last_week"] = d.shift(24 * 7)
    answer["moved"] = d.shift(2) + d.shift(24 * 7) - d.shift(24 * 7 + 2)
    return answer


def error(truth, forecast):
    return (truth - forecast).mean()


def features(table):
    f = pd.DataFrame(index=table.index)
    f["now"] = table["demand"].shift(2)
    f["day"] = table["demand"].shift(48)
    f["week"] = table["demand"].shift(336)
    f["workday"] = table["workday"]
    f["temperature"] = table["temperature"]
    return f


def fit(table):
    f = features(table).dropna()
    return LinearRegression().fit(f, table.loc[f.index, "demand"])


def forecast(model, table):
    f = features(table).dropna()
    return pd.Series(model.predict(f), index=f.index).reindex(table.index)


def backtest(table, origins):
    model = fit(table)
    rows = []
    for origin in origins:
        start = pd.Timestamp(origin)
        part = table[start : start + pd.Timedelta("28D") - pd.Timedelta("30min")]
        d = table["demand"]
        row = {}
        for name, rule in {
            "now": d.shift(2),
            "yesterday": d.shift(48),
            "last_week": d.shift(336),
            "moved": d.shift(2) + d.shift(336) - d.shift(338),
            "model": forecast(model, table),
        }.items():
            row[name] = (part["demand"] - rule[part.index]).abs().mean()
        rows.append(row)
    return pd.DataFrame(rows, index=origins)


def errors_by(table, forecast):
    off = (table["demand"] - forecast).abs()
    result = off.groupby([table.index.hour, table["workday"]]).mean().unstack()
    return result.rename(columns={0: "free", 1: "workday"})


def worst(table, forecast, count):
    return (forecast - table["demand"]).sort_values(ascending=False).head(count)


if __name__ == "__main__":
    table = load("demand.csv")
    print(backtest(table, ["2014-09-01"]))
