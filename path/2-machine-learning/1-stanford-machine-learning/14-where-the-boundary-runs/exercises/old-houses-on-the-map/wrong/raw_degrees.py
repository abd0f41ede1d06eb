# id: own
# belief: a square bends, wherever its column lies
# fails: R2, R3
# hint: You squared raw degrees. Near minus 94 a square is nearly a straight line, and your boundary
#   stays nearly straight. Bring both columns to the middle first.
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures


def where_to_dig(places, old, new, vain, missed):
    model = make_pipeline(PolynomialFeatures(2, include_bias=False), LogisticRegression(C=1e6)).fit(places, old)
    return model.predict_proba(new)[:, 1] > vain / (vain + missed)
