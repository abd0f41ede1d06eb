# id: ML162
# belief: the latest answer of a shop counts, for whichever step it was
# fails: R1, R4, R5
# hint: Each shop has one voice now. If its last message belongs to the step before, for which weights were
#   its slopes worked out?
def one_step(w, rate, step, shops, answers):
    held = {shop: (rows, slopes) for shop, of_step, rows, slopes in answers}
    if held:
        rows = sum(answer[0] for answer in held.values())
        w = w - rate * sum(answer[1] for answer in held.values()) / rows
    return w, [shop for shop in shops if shop not in held]
