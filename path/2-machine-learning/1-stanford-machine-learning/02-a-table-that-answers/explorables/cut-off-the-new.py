"""The median price of houses by their condition, when those built from a certain year on are left out."""

from marathon_figures import data

TITLE = "Cut off the new houses"
CONTROLS = {"year": [2011, 2000, 1990, 1980, 1970, 1960, 1950, 1940]}
LABELS = {"year": "built before"}
ASK = "In all sales, Average beats Very Good by 45,250 dollars. Which limit is the first that turns the two round?"
OPTIONS = ["built before 2000", "built before 1990", "built before 1960"]
ANSWER = "built before 1990"
TASK = "Find the latest limit at which the median rises with every step, from Average to Excellent."

STEPS = ["Average", "Above_Average", "Good", "Very_Good", "Excellent"]
HOUSES = data("ames")


def piles(year):
    """The median price in thousands and the number of sales, for each condition from Average up."""
    prices = HOUSES.loc[HOUSES["Year_Built"] < year].groupby("Overall_Cond")["Sale_Price"]
    medians, sizes = prices.median(), prices.size()
    return [float(medians[step]) / 1000 for step in STEPS], [int(sizes[step]) for step in STEPS]


def frame(year):
    medians, sizes = piles(year)
    return {
        "readout": {
            "sales in the bars": f"{sum(sizes):,}",
            "Average": f"{medians[0]:,.1f}",
            "Very Good": f"{medians[3]:,.1f}",
        },
        "bars": {"labels": [step.replace("_", " ") for step in STEPS], "values": medians},
        "axes": {"y": "median price (thousand dollars)", "ymin": 0, "ymax": 200},
    }


def verdict(year):
    medians, sizes = piles(year)
    falls = [step for step, low, high in zip(STEPS[1:], medians, medians[1:], strict=False) if high <= low]
    if falls:
        return False, f"Not every step goes up: look at the bar of {falls[0].replace('_', ' ')}, and at its neighbour."
    if year == 1960:
        return True, f"Before 1960 the words mean what they say. The price of it: {sum(sizes)} sales are left of 2,930."
    return False, "It rises with every step, that is true. Is there a later limit at which it does, too?"
