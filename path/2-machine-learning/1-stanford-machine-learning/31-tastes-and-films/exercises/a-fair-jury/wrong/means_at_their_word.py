# id: ML149
# belief: a mean of few ratings says as much as a mean of many
# fails: R2
# hint: A student with a single known rating of 1 is a strict student for you, for ever. What would you say after one
#   rating, and what after fifty?
def promise(known, pairs):
    mean = known["y"].mean()
    lecturer = known.groupby("d")["y"].mean() - mean
    rest = known["y"] - mean - known["d"].map(lecturer)
    student = rest.groupby(known["s"]).mean()
    return (mean + pairs["d"].map(lecturer).fillna(0) + pairs["s"].map(student).fillna(0)).to_numpy()
