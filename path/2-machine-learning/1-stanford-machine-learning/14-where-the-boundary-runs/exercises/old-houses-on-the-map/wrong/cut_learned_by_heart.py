# id: own
# belief: a threshold of one tenth is good, since it was good once
# fails: R3
# hint: For the prices 1 and 9 your cut is right, and it stays the same when Rosa's prices change. With
#   3 and 2 a dig in vain is the dearer mistake.
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler


def where_to_dig(places, old, new, vain, missed):
    steps = StandardScaler(), PolynomialFeatures(2), LogisticRegression(C=1e6, max_iter=1000)
    return make_pipeline(*steps).fit(places, old).predict_proba(new)[:, 1] > 0.1
