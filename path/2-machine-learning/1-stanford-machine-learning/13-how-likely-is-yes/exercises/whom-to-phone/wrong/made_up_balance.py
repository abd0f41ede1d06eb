# id: ML20
# belief: what lies between 0 and 1 is a chance, whatever the rows were weighted with
# fails: R2, R3
# hint: Your mean promise is 0.43, and 0.27 leave: you told the library to count those who left
#   nearly three times. The order is good, and the chances are not.
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def predict_chances(customers, left, new):
    columns = ["tenure", "monthly_charges"]
    model = make_pipeline(StandardScaler(), LogisticRegression(class_weight="balanced"))
    return model.fit(customers[columns], left).predict_proba(new[columns])[:, 1]
