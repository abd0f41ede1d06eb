# id: ML19
# belief: one half is the right threshold
# fails: R2
# hint: Your curve is good and its cut ignores the prices. With 1 and 9 a missed house is dear: from
#   which chance on is digging cheaper?
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler


def where_to_dig(places, old, new, vain, missed):
    steps = StandardScaler(), PolynomialFeatures(2), LogisticRegression(C=1e6, max_iter=1000)
    return make_pipeline(*steps).fit(places, old).predict(new)
