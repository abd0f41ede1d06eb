def one_step(w, rate, step, shops, answers):
    """Return (weights after one step for all shops, names of the silent shops)."""
    # one answer for each shop: the last one for this step
    held = {shop: (rows, slopes) for shop, of_step, rows, slopes in answers if of_step == step}
    if held:
        # add up first, divide once
        rows = sum(answer[0] for answer in held.values())
        w = w - rate * sum(answer[1] for answer in held.values()) / rows
    return w, [shop for shop in shops if shop not in held]
