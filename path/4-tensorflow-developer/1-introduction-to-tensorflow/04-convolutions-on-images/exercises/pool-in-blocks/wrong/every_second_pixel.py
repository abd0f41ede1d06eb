# id: own
# belief: a smaller map needs only every second pixel
# fails: R1
# hint: You keep the top left pixel of each block and never look at the others. A peak one pixel to
#   the right is lost. What does rule 1 want from the four?
def strongest(answers, side=2):
    rows, columns = answers.shape[0] // side, answers.shape[1] // side
    return answers[: rows * side : side, : columns * side : side].copy()
