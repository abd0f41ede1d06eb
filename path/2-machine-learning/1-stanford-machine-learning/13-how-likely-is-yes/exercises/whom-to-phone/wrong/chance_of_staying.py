# id: own
# belief: the first column of predict_proba is the chance of yes
# fails: R2, R3
# hint: Your loyal customers get the highest chances of leaving. The library gives one column for
#   no and one for yes. Which of them did you take?
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def predict_chances(customers, left, new):
    columns = ["tenure", "monthly_charges"]
    model = make_pipeline(StandardScaler(), LogisticRegression())
    return model.fit(customers[columns], left).predict_proba(new[columns])[:, 0]
