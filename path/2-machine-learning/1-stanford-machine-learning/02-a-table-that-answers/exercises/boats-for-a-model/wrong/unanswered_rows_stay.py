# id: own
# belief: a row without an answer can still teach something
# fails: R1, R2
# hint: Your y has gaps: boats that are still in the yard. There is nothing to compare a guess with.
#   Which rows have an answer?
def to_arrays(table, target, afterwards):
    features = table.drop(columns=[target, *afterwards]).select_dtypes("number")
    return features.to_numpy(float), table[target].to_numpy(float), list(features.columns)
