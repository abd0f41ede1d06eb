# id: own
# belief: the best single column is enough
# fails: R2
# hint: You use the months alone, about 0.509. They come true, and they know too little. Which other
#   column parts those who leave from those who stay?
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def predict_chances(customers, left, new):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    return model.fit(customers[["tenure"]], left).predict_proba(new[["tenure"]])[:, 1]
