import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

NAMES = ["now", "yesterday", "last_week", "moved", "before", "model"]
LABELS = ["Task", "Data", "Licence", "Clock", "Use", "Not for", "Error", "Limits"]
MONTHS = ["2014-05-01", "2014-06-01", "2014-07-01", "2014-08-01", "2014-09-01"]
WEEK = pd.Timedelta("7D")
ROUNDED = 0.6  # a number in the report may be rounded to whole megawatts


@pytest.fixture(scope="module")
def known():
    """The table of the project, by time and in megawatts."""
    table = pd.read_csv(Path("demand.csv")).set_axis(["demand", "workday", "temperature"], axis=1)
    table["demand"] *= 1000
    table.index = pd.date_range("2014-01-01", periods=len(table), freq="30min")
    return table


def made(days, seed, start="2014-05-08"):
    """Days of made-up demand, and forecasts of it."""
    r = np.random.default_rng([23, seed])
    times = pd.date_range(start, periods=48 * days, freq="30min")
    table = pd.DataFrame({"demand": r.uniform(3000, 8000, len(times))}, index=times)
    table["workday"] = np.repeat(r.integers(0, 2, days), 48)
    table["temperature"] = r.uniform(2, 40, len(times))
    return table, table["demand"] + r.normal(0, 200, len(times))


def same_errors(table, forecast):
    from model import errors_by

    found = pd.DataFrame(errors_by(table.copy(), forecast.copy()))
    kind = np.where(table["workday"] == 1, "workday", "free")
    wanted = (table["demand"] - forecast).abs().groupby([table.index.hour, kind]).mean().unstack()
    wanted = wanted.reindex(index=range(24), columns=["workday", "free"])
    assert list(map(int, found.index)) == list(range(24)), "The rows should be the hours 0 to 23."
    assert {"workday", "free"} <= set(found.columns), f"Its columns are {list(found.columns)}."
    for name in wanted:
        np.testing.assert_allclose(found[name].to_numpy(float), wanted[name], rtol=1e-6, err_msg=name)


def same_worst(table, forecast, count):
    from model import worst

    found = pd.Series(worst(table.copy(), forecast.copy(), count))
    off = (table["demand"] - forecast).abs().dropna().sort_values(ascending=False)[:count]
    assert [str(time)[:16] for time in found.index] == [str(time)[:16] for time in off.index]
    np.testing.assert_allclose(found.to_numpy(float), off, rtol=1e-6)


def test_errors_by():
    """R6.1: the mean error by hour and kind of day"""
    same_errors(*made(15, 1))


def test_errors_by_with_holes():
    """R6.2: a row without a forecast counts for nothing"""
    table, forecast = made(16, 2, "2014-07-02")
    forecast.iloc[:340] = np.nan
    table.loc[table.index[[400, 401, 600]], "demand"] = np.nan
    same_errors(table, forecast)


@pytest.mark.parametrize("count", [1, 7])
def test_worst(count):
    """R6.2: the half hours with the largest errors, the largest first"""
    same_worst(*made(12, 3), count)


def test_worst_with_holes():
    """R6.3: also where forecasts are missing, or few are left"""
    table, forecast = made(3, 4)
    forecast.iloc[5:] = np.nan
    same_worst(table, forecast, 3)
    same_worst(table, forecast, 20)


def test_one_kind_of_day():
    """R6.3: without free days, their error is missing"""
    table, forecast = made(6, 5)
    table["workday"] = 1
    same_errors(table, forecast)


def scored(known, **how):
    """The error of the model in the four weeks from each origin on."""
    from model import fit, forecast

    errors = []
    for origin in map(pd.Timestamp, MONTHS):
        model = fit(known[known.index < origin].copy(), **how)
        seen = known[(known.index >= origin - 4 * WEEK) & (known.index < origin + 4 * WEEK)]
        found = pd.Series(np.asarray(forecast(model, seen.copy()), float), index=seen.index)
        errors.append(float((found - seen["demand"])[seen.index >= origin].abs().mean()))
    return np.array(errors)


@pytest.fixture(scope="module")
def both(known):
    """The errors before the change and with it, for five origins."""
    return scored(known, change=False), scored(known)


def test_it_changed():
    """R7.1: with the change it forecasts something else"""
    from model import fit, forecast

    table, _ = made(40, 6)
    found = [np.asarray(forecast(fit(table.copy(), change=change), table.copy()), float) for change in (False, True)]
    late = [values[8 * 48 :] for values in found]
    assert np.isfinite(late).all(), "Forecasts are missing."
    assert np.abs(late[0] - late[1]).max() > 1, "It makes no difference of a megawatt anywhere."


def test_it_helped(both):
    """R7.2: over five origins from May to September, the mean error falls"""
    old, new = both
    assert new.mean() < old.mean(), f"Without the change {old.mean():.2f} MW, with it {new.mean():.2f} MW."


def test_it_is_told(known):
    """R7.2: backtest has a column `before`"""
    from model import backtest, fit, forecast

    table = known[:"2014-07-29"]
    found = pd.DataFrame(backtest(table.copy(), ["2014-07-01"]))
    assert "before" in found.columns, f"Its columns are {list(found.columns)}."
    old = np.asarray(forecast(fit(table[:"2014-06-30"].copy(), change=False), table.copy()), float)
    off = pd.Series(np.abs(old - table["demand"].to_numpy()), index=table.index)["2014-07-01":"2014-07-28"].mean()
    assert float(found["before"].iloc[0]) == pytest.approx(off, rel=1e-3)


def test_it_helped_nearly_always(both):
    """R7.3: in four of them at least, and by 2 % on the mean"""
    old, new = both
    texts = [f"{month[:7]}: {a:.1f} to {b:.1f}" for month, a, b in zip(MONTHS, old, new)]
    assert (new < old).sum() >= 4, ", ".join(texts)
    assert new.mean() <= 0.98 * old.mean(), ", ".join(texts)


def text_of(name):
    file = Path(name)
    return file.read_text(encoding="utf-8") if file.exists() else ""


def told():
    """The numbers that stand beside the six names in the table of report.md."""
    found = {}
    for line in text_of("report.md").splitlines():
        cells = [cell.strip(" *_`") for cell in line.strip().strip("|").split("|")]
        name = cells[0].lower().replace(" ", "_")
        number = re.fullmatch(r"([\d.,]+)(?: *MW)?", cells[1]) if len(cells) > 1 else None
        if name in NAMES and number and re.search(r"\d", number[1]):
            found[name] = float(number[1].replace(",", "."))
    return found


@pytest.fixture(scope="module")
def computed():
    """What the program itself computes for its origins, and how many of them there are."""
    from model import ORIGINS, backtest, load

    origins = pd.DatetimeIndex(sorted(pd.Timestamp(str(one)) for one in ORIGINS))
    if len(origins) < 4 or min(np.diff(origins.to_numpy())) < np.timedelta64(28, "D"):
        pytest.fail("ORIGINS should hold four days or more, 28 days apart at least.")
    table = load("demand.csv")
    lines = [pd.DataFrame(backtest(table.copy(), [one])) for one in ORIGINS]  # a call for each: none takes long
    return pd.concat(lines).set_axis(pd.DatetimeIndex([str(one) for one in ORIGINS]))


def off_by(numbers, means):
    return [
        f"{name}: {numbers[name]:g}, and backtest gives {means[name]:.1f}"
        for name in NAMES
        if abs(numbers[name] - means[name]) > ROUNDED
    ]


def test_six_numbers():
    """R8.1: report.md has a table with a number for each rule and model"""
    missing = [name for name in NAMES if name not in told()]
    assert not missing, f"No number beside: {', '.join(missing)}."


def test_recomputed(computed):
    """R8.2: they are the means that the program computes"""
    assert set(NAMES) <= set(told()), f"Numbers stand beside: {', '.join(told())}."
    assert set(NAMES) <= set(computed.columns), f"backtest gives {list(computed.columns)}."
    assert off_by(told(), computed[NAMES].astype(float).mean()) == []


def test_printed(program, computed):
    """R8.3: whoever starts the program sees the same numbers"""
    assert set(NAMES) <= set(computed.columns), f"backtest gives {list(computed.columns)}."
    done = program()
    assert done.error is None, f"It stopped with a {done.error}."
    found = {}
    for line in done.output.splitlines():
        seen = re.match(r"\W*(\w+)\W+([\d.]+)", line.lower().replace("last week", "last_week"))
        if seen and seen[1] in NAMES:
            found.setdefault(seen[1], float(seen[2].rstrip(".")))
    assert set(NAMES) <= set(found), f"Lines with a name and a number: {', '.join(found)}."
    assert off_by(found, computed[NAMES].astype(float).mean()) == []


def test_won(computed):
    """R8.3: the report says in how many origins the model won"""
    seen = re.search(r"won\W+(\d+) of (\d+)", text_of("report.md").lower())
    assert seen, "There is no `Won: 3 of 5` in the report."
    won = int((computed["model"] < computed["moved"]).sum())
    assert (int(seen[1]), int(seen[2])) == (won, len(computed)), f"The program says {won} of {len(computed)}."


def card():
    """What stands behind each label of model_card.md; labels with nothing behind them are left out."""
    found, label = {}, None
    for line in re.sub(r"\bLicense\b", "Licence", text_of("model_card.md")).splitlines():
        begins = re.match(rf"[\s*_|>#-]*({'|'.join(LABELS)})[*_]*\s*:(.*)", line, re.IGNORECASE)
        if begins:
            label, line = begins[1].capitalize(), begins[2]
        elif not line.strip() or line.startswith("#"):
            label = None
        if label and line.strip(" *_|\t"):
            found[label] = (found.get(label, "") + " " + line.strip(" *_|\t")).strip()
    return found


def test_some_labels():
    """R9.1: four labels of the model card are filled in"""
    assert len(card()) >= 4, f"Filled in: {', '.join(card())}."


def test_all_labels():
    """R9.2: all eight are, on one page"""
    missing = [label for label in LABELS if label not in card()]
    assert not missing, f"Nothing stands behind: {', '.join(missing)}."
    text = text_of("model_card.md")
    assert (len(text) <= 4000, len(text.splitlines()) <= 60) == (True, True), "One page: 60 lines, 4000 letters."


def test_which_data():
    """R9.2: it names the first and the last day that was learned from"""
    text = card().get("Data", "")
    assert "2014-01-01" in text and "2014-09-30" in text, "Data: from which day to which, such as 2014-01-01?"


def test_error_on_the_card(computed):
    """R9.3: its error, and the card's beside it, are those of the program"""
    numbers = [float(one) for one in re.findall(r"\d+(?:\.\d+)?", card().get("Error", ""))]
    for name in ("model", "moved"):
        mean = float(computed[name].astype(float).mean())
        assert any(abs(one - mean) <= ROUNDED for one in numbers), f"Error: nothing there is {mean:.1f} ({name})."


def test_worst_case(computed):
    """R9.3: its limits name the worst origin, with its number"""
    errors = computed["model"].astype(float)
    day, mean = str(errors.idxmax())[:10], float(errors.max())
    numbers = [float(one) for one in re.findall(r"\d+(?:\.\d+)?", card().get("Limits", ""))]
    assert day in card().get("Limits", ""), f"Limits: the worst four weeks began on {day}."
    assert any(abs(one - mean) <= ROUNDED for one in numbers), f"Limits: there its error is {mean:.1f} MW."
