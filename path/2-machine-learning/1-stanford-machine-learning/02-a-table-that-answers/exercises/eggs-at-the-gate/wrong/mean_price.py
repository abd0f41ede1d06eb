# id: own
# belief: several prices of one product are averaged
# fails: R2
# hint: Your price for eggs stands nowhere in the list: it is the mean of old and new. Which of them
#   holds today?
def with_prices(sold, prices):
    single = prices.groupby("product")["price"].mean().reset_index()
    table = sold.merge(single, on="product", how="left")
    table["income"] = table["pieces"] * table["price"]
    return table
