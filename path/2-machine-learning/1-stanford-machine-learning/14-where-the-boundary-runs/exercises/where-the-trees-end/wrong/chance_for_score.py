# id: own
# belief: the score equals the chance
# fails: R1, R2
# hint: At your height the score is 0.5, and a score of 0.5 is a chance of 0.62. Which score belongs
#   to one half?
def height_at(w, b, north, chance):
    return (chance - b - w[0] * north) / w[1]
