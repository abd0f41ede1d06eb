# id: ML93
# belief: logistic regression bends its boundary by itself
# fails: R2, R3
# hint: Your boundary is a straight line, about 0.55. The sigmoid does not bend it. Which columns
#   could?
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def where_to_dig(places, old, new, vain, missed):
    model = make_pipeline(StandardScaler(), LogisticRegression(C=1e6)).fit(places, old)
    return model.predict_proba(new)[:, 1] > vain / (vain + missed)
