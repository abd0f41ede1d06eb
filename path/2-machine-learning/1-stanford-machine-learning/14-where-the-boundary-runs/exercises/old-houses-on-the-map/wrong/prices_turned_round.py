# id: own
# belief: the price of the missed one stands on top
# fails: R2
# hint: Your cut for the prices 1 and 9 is 0.9, so you hardly ever dig. The dearer a missed house, the
#   earlier one digs. Which price belongs on top?
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler


def where_to_dig(places, old, new, vain, missed):
    steps = StandardScaler(), PolynomialFeatures(2), LogisticRegression(C=1e6, max_iter=1000)
    model = make_pipeline(*steps).fit(places, old)
    return model.predict_proba(new)[:, 1] > missed / (vain + missed)
