from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder


def promise(known, pairs):
    names = OneHotEncoder(handle_unknown="ignore")
    model = make_pipeline(names, Ridge(alpha=5.0, solver="sparse_cg"))
    model.fit(known[["s", "d"]], known["y"])
    return model.predict(pairs[["s", "d"]])
