# id: ML162
# belief: a second answer of the same shop does no harm to a sum
# fails: R2
# hint: Late answers are out now. Send one shop's answer twice in the same step: do its rows count once or twice?
def one_step(w, rate, step, shops, answers):
    held = [answer for answer in answers if answer[1] == step]
    heard = [answer[0] for answer in held]
    if held:
        w = w - rate * sum(answer[3] for answer in held) / sum(answer[2] for answer in held)
    return w, [shop for shop in shops if shop not in heard]
