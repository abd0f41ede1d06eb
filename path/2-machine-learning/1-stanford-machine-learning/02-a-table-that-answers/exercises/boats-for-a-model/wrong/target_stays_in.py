# id: ML17
# belief: every column of numbers may be used
# fails: R3
# hint: The answer stands in your X, among the features. A model would read it off and be right each
#   time, until a boat comes whose days nobody knows. Which column has to go, too?
def to_arrays(table, target, afterwards):
    answered = table.dropna(subset=[target])
    features = answered.drop(columns=afterwards).select_dtypes("number")
    return features.to_numpy(float), answered[target].to_numpy(float), list(features.columns)
