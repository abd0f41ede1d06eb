# id: ML11
# belief: a gap is a zero
# fails: R5
# hint: A boat whose age nobody knows is 0 years old with you, as if it were new. The fifth rule says
#   what stays in that place.
def to_arrays(table, target, afterwards):
    answered = table.dropna(subset=[target])
    features = answered.drop(columns=[target, *afterwards]).select_dtypes("number").fillna(0)
    return features.to_numpy(float), answered[target].to_numpy(float), list(features.columns)
