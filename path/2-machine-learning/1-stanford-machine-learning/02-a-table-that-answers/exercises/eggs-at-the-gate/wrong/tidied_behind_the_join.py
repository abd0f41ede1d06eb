# id: own
# belief: doubled rows can be thrown out behind the join
# fails: R1
# hint: Two people bought the same on the same day, and one of them has gone from your table. Behind
#   the join nobody can tell a doubled sale from two equal ones. Which table should be tidied?
def with_prices(sold, prices):
    table = sold.merge(prices, on="product", how="left")
    table["income"] = table["pieces"] * table["price"]
    return table.drop_duplicates(["product", "pieces"], keep="last").reset_index(drop=True)
