# id: ML07
# belief: to_numpy gives floats
# fails: R5
# hint: A table of whole numbers has become an array of whole numbers. It cannot hold 0.5, and later
#   no weight. What can be put into the brackets of `to_numpy`?
def to_arrays(table, target, afterwards):
    answered = table.dropna(subset=[target])
    features = answered.drop(columns=[target, *afterwards]).select_dtypes("number")
    return features.to_numpy(), answered[target].to_numpy(), list(features.columns)
