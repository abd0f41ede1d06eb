# id: ML12
# belief: known and new houses are each scaled by themselves
# fails: R4
# hint: An answer changes when another new house is moved: your new places are centred by their own
#   mean. Whose middle is the middle of the town?
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import PolynomialFeatures


def where_to_dig(places, old, new, vain, missed):
    def bent(rows):
        return PolynomialFeatures(2).fit_transform((rows - rows.mean(axis=0)) / (rows.std(axis=0) + 1e-9))

    model = LogisticRegression(C=1e6, max_iter=1000).fit(bent(places), old)
    return model.predict_proba(bent(new))[:, 1] > vain / (vain + missed)
