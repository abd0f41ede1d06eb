# id: ML12
# belief: learning rows and new rows are each scaled by themselves
# fails: R4
# hint: A customer's chance changes when another row of the new table changes: your new rows are
#   scaled by their own mean. Which rows may be measured?
from sklearn.linear_model import LogisticRegression


def predict_chances(customers, left, new):
    columns = ["tenure", "monthly_charges"]

    def scaled(table):
        rows = table[columns].to_numpy(float)
        return (rows - rows.mean(axis=0)) / (rows.std(axis=0) + 1e-9)

    return LogisticRegression().fit(scaled(customers), left).predict_proba(scaled(new))[:, 1]
