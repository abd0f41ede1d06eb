import math

import pandas as pd
import pytest
from eggs_at_the_gate import with_prices


def sales(rows):
    table = pd.DataFrame(rows, columns=["product", "pieces"])
    table["pieces"] = table["pieces"].astype("int64")
    return table


def listed(rows):
    table = pd.DataFrame(rows, columns=["product", "price"])
    table["price"] = table["price"].astype("float64")
    return table


def plain(values):
    """Numbers with None for a gap."""
    return [None if math.isnan(value) else round(value, 9) for value in map(float, values)]


def columns(table):
    return {
        "product": list(map(str, table["product"])),
        "pieces": list(map(int, table["pieces"])),
        "price": plain(table["price"]),
        "income": plain(table["income"]),
    }


def result(sold, prices):
    return columns(with_prices(sales(sold), listed(prices)))


def alike(found, wanted):
    """Whether two results say the same; what cannot be read says nothing."""
    try:
        return columns(found) == columns(wanted)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return False


DAY = [("honey", 2), ("eggs", 12), ("tulips", 5), ("eggs", 12), ("nuts", 3), ("honey", 1)]
LIST = [("eggs", 0.25), ("honey", 7.0), ("eggs", 0.5), ("soap", 4.0), ("tulips", 1.5), ("eggs", 0.75), ("soap", 4.5)]


def test_rows():
    """R1: the sales as they were, one row each"""
    found = result(DAY, LIST)
    assert list(zip(found["product"], found["pieces"], strict=True)) == DAY


def test_equal_sales():
    """R1: two sales that look alike are two sales"""
    assert result([("soap", 1), ("soap", 1), ("soap", 1)], LIST)["pieces"] == [1, 1, 1]


def test_newest_price():
    """R2: the price that stands last in the list"""
    found = result(DAY, LIST)
    eggs = {price for product, price in zip(found["product"], found["price"], strict=True) if product == "eggs"}
    assert eggs == {0.75}


def test_price_that_fell():
    """R2: last is not the highest"""
    assert result([("milk", 2)], [("milk", 1.5), ("milk", 2.5), ("milk", 1.0)])["price"] == [1.0]


def test_without_a_price():
    """R3: a product that is not listed stays, with gaps"""
    found = result(DAY, LIST)
    rows = zip(found["product"], found["price"], found["income"], strict=True)
    assert [row for row in rows if row[0] == "nuts"] == [("nuts", None, None)]


def test_nothing_listed():
    """R3: no product of the day is listed"""
    assert result([("figs", 3), ("dill", 2)], LIST)["income"] == [None, None]


def test_income():
    """R4: pieces times price"""
    assert result([("honey", 2), ("tulips", 5)], LIST)["income"] == [pytest.approx(14.0), pytest.approx(7.5)]


def test_tables_stay():
    """R5: both tables are as they were"""
    sold, prices = sales(DAY), listed(LIST)
    before = sold.copy(), prices.copy()
    with_prices(sold, prices)
    pd.testing.assert_frame_equal(sold, before[0])
    pd.testing.assert_frame_equal(prices, before[1])


def test_many_days(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other days"""
    goods = ["eggs", "honey", "plums", "tulips", "soap"]
    cases = []
    for _ in range(110):
        sold = [(rng.choice(goods), rng.randint(1, 9)) for _ in range(rng.randint(1, 7))]
        prices = [(rng.choice(goods), rng.randint(1, 40) / 4) for _ in range(rng.randint(1, 7))]
        cases.append((sales(sold), listed(prices)))
    agree(with_prices, reference.with_prices, cases, same=alike, size=lambda case: len(case[0]) + len(case[1]))
