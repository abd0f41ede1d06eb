# id: ML19
# belief: a boundary is where the chance is one half
# fails: R2
# hint: Your line is the same for every chance. For 0.9 one has to stand lower, where trees are more
#   likely. Where does the chance enter?
def height_at(w, b, north, chance):
    return (-b - w[0] * north) / w[1]
