# id: ML24
# belief: rows with gaps can go
# fails: R1, R5
# hint: A boat of unknown age has left your table, though its days are known. Which single column
#   decides whether a row stays, and how do you say that to `dropna`?
def to_arrays(table, target, afterwards):
    answered = table.dropna()
    features = answered.drop(columns=[target, *afterwards]).select_dtypes("number")
    return features.to_numpy(float), answered[target].to_numpy(float), list(features.columns)
