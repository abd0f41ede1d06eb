# id: own
# belief: of two answers of a shop the first one holds
# fails: R2
# hint: A shop that sends again may have corrected its book. Which of its two answers does the second rule ask for?
def one_step(w, rate, step, shops, answers):
    held = {}
    for shop, of_step, rows, slopes in answers:
        if of_step == step:
            held.setdefault(shop, (rows, slopes))
    if held:
        rows = sum(answer[0] for answer in held.values())
        w = w - rate * sum(answer[1] for answer in held.values()) / rows
    return w, [shop for shop in shops if shop not in held]
