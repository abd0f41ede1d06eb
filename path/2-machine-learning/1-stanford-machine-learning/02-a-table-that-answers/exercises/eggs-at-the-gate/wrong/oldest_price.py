# id: own
# belief: drop_duplicates keeps the newest row
# fails: R2
# hint: Everything is there, at last year's prices. Of rows that are alike, `drop_duplicates` keeps
#   the first, unless you say otherwise. Where are new prices written?
def with_prices(sold, prices):
    single = prices.drop_duplicates("product")
    table = sold.merge(single, on="product", how="left")
    table["income"] = table["pieces"] * table["price"]
    return table
