# id: ML11
# belief: what has no price costs nothing
# fails: R3
# hint: With you the plums are free, and nobody will notice that a price is missing. What says "not
#   known", and is not a number?
def with_prices(sold, prices):
    newest = prices.drop_duplicates("product", keep="last")
    table = sold.merge(newest, on="product", how="left").fillna({"price": 0})
    table["income"] = table["pieces"] * table["price"]
    return table
