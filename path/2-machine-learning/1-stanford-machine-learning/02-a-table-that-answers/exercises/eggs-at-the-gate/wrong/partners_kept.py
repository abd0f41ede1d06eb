# id: ML10
# belief: how="left" keeps the number of rows
# fails: R1
# hint: The plums are back, and a sale of eggs still stands there once for each of its prices. `left`
#   keeps every sale; it does not keep it once. What has to be unique before the tables meet?
def with_prices(sold, prices):
    table = sold.merge(prices, on="product", how="left")
    table["income"] = table["pieces"] * table["price"]
    return table
