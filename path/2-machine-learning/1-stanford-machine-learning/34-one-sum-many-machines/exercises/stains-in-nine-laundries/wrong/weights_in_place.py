# id: PY13
# belief: taking the step on the weights that came in changes nothing for the caller
# fails: R6
# hint: The step is right. Look at the weights that you handed in, after the call: are they still the old ones?
def one_step(w, rate, step, shops, answers):
    held = {shop: (rows, slopes) for shop, of_step, rows, slopes in answers if of_step == step}
    if held:
        rows = sum(answer[0] for answer in held.values())
        w -= rate * sum(answer[1] for answer in held.values()) / rows
    return w, [shop for shop in shops if shop not in held]
