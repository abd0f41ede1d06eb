# id: own
# belief: a classifier's answer is what is asked for
# fails: R2, R3
# hint: You send zeros and ones. Every surprise then costs as much as a promise of never. Ask the
#   library for chances instead of answers.
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def predict_chances(customers, left, new):
    columns = ["tenure", "monthly_charges"]
    model = make_pipeline(StandardScaler(), LogisticRegression())
    return model.fit(customers[columns], left).predict(new[columns]).astype(float)
