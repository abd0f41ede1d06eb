# id: ML02
# belief: shape (m, 1) is as good as (m,)
# fails: R2
# hint: Your y has two directions, `(m, 1)`: it was picked with a list of names. Take away a guess of
#   shape `(m,)`, and a whole square comes back. Which brackets give a single column?
def to_arrays(table, target, afterwards):
    answered = table.dropna(subset=[target])
    features = answered.drop(columns=[target, *afterwards]).select_dtypes("number")
    return features.to_numpy(float), answered[[target]].to_numpy(float), list(features.columns)
