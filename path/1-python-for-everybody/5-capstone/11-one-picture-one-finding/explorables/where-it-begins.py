"""The same five bars, with an axis that begins at 28, 25 ... 0: how tall they look, and how tall they are."""

TITLE = "The same five numbers"
CONTROLS = {"start": [28, 25, 20, 10, 0], "order": ["by size", "by year"]}
LABELS = {"start": "the axis begins at", "order": "order of the bars"}
ASK = "2014 has 1.24 times as much as 2016. With which beginning of the axis is its bar drawn about three times as tall?"
OPTIONS = ["10", "20", "25"]
ANSWER = "25"
TASK = "Somebody walks past, and looks for three seconds. Set the picture that tells them how it went on, and how much."

FOSSIL = {2013: 34.873, 2014: 35.25, 2015: 32.319, 2016: 28.437, 2017: 29.329}


def drawn(start):
    """How many times as tall as 2016 the bar of 2014 is drawn."""
    return (FOSSIL[2014] - start) / (FOSSIL[2016] - start)


def frame(start, order):
    bars = sorted(FOSSIL.items(), key=lambda pair: -pair[1]) if order == "by size" else list(FOSSIL.items())
    return {
        "readout": {
            "2014 against 2016, drawn": f"{drawn(start):.2f} times as tall",
            "2014 against 2016, in numbers": f"{drawn(0):.2f} times as much",
        },
        "bars": {"labels": [str(year) for year, amount in bars], "values": [amount for year, amount in bars]},
        "axes": {"x": "electricity from coal, gas and oil in Iowa (EIA)", "y": "thousand GWh", "ymin": start, "ymax": 36},
    }


def verdict(start, order):
    if start > 0:
        return False, f"The bar of 2014 is {drawn(start):.2f} times as tall as that of 2016. The numbers say 1.24."
    if order == "by size":
        return False, "The lengths are right. But time jumps to and fro here, so nobody sees how it went on."
    return True, "From zero, and year after year. It looks less exciting now, and that is what happened."
