# id: own
# belief: once no key stands twice, the join is right
# fails: R1, R3
# hint: Nothing is doubled any more. But a sale without a listed price has vanished from the table.
#   Which word tells a merge to keep it?
def with_prices(sold, prices):
    newest = prices.drop_duplicates("product", keep="last")
    table = sold.merge(newest, on="product")
    table["income"] = table["pieces"] * table["price"]
    return table
