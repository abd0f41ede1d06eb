# id: own
# belief: X and y fit together by themselves
# fails: R1, R3
# hint: Your X has more rows than y, and from the first gap on each boat has the days of another. The
#   rows have to go once, before the two are taken apart. Where is that in your function?
def to_arrays(table, target, afterwards):
    y = table[target].dropna().to_numpy(float)
    features = table.drop(columns=[target, *afterwards]).select_dtypes("number")
    return features.to_numpy(float), y, list(features.columns)
