# id: ML42
# belief: the mean of the shops' slopes is the slope of all rows
# fails: R3
# hint: Doubled and late answers are sorted out. Take one shop with 2 rows and one with 200: how much does
#   each of the two rows count in your step?
def one_step(w, rate, step, shops, answers):
    held = {shop: slopes / rows for shop, of_step, rows, slopes in answers if of_step == step}
    if held:
        w = w - rate * sum(held.values()) / len(held)
    return w, [shop for shop in shops if shop not in held]
