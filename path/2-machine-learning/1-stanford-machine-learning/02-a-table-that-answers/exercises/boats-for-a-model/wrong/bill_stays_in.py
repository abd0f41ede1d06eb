# id: ML17
# belief: it is enough to take the target away
# fails: R3
# hint: The bill is in your X. In the morning, when the boat comes in, nobody has written it yet. What
#   is the third argument for?
def to_arrays(table, target, afterwards):
    answered = table.dropna(subset=[target])
    features = answered.drop(columns=[target]).select_dtypes("number")
    return features.to_numpy(float), answered[target].to_numpy(float), list(features.columns)
