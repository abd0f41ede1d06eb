# id: own
# belief: all students rate alike, so the lecturer decides
# fails: R2
# hint: Two students get the same promise from you for the same lecturer. In the known ratings, how far does a strict
#   student lie from a generous one?
def promise(known, pairs):
    mean = known["y"].mean()
    each = known.groupby("d")["y"]
    lecturer = (each.sum() - mean * each.size()) / (each.size() + 3)
    return (mean + pairs["d"].map(lecturer).fillna(0)).to_numpy()
