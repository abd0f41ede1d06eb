# id: ML148
# belief: an empty cell is a rating of zero
# fails: R2
# hint: Your promises lie near zero, and nobody ever gave a zero. By how many cells do you divide, and how many of them
#   hold a rating?
def promise(known, pairs):
    table = known.pivot(index="s", columns="d", values="y").fillna(0)
    lecturer, student, mean = table.mean(), table.mean(axis=1), table.to_numpy().mean()
    guess = pairs["d"].map(lecturer).fillna(mean) + pairs["s"].map(student).fillna(mean) - mean
    return guess.to_numpy()
