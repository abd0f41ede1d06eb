import pandas as pd


def with_prices(sold, prices):
    """Return the sales with their price and income."""
    newest = prices.drop_duplicates("product", keep="last")
    table = sold.merge(newest, on="product", how="left")
    table["income"] = table["pieces"] * table["price"]
    return table
