# id: ML12
# belief: known and new jobs are each scaled by themselves
# fails: R4
# hint: An answer changes when another new job grows: your new jobs are scaled by their own mean. Whose mean and
#   spread belong to the model?
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

COUNTS = ["compounds", "input_fields", "iterations", "num_pending"]
KINDS = list("ACDEFGHIJKLMNO")


def numbers(table):
    size = np.log1p(table[COUNTS].to_numpy(float))
    kind = [table["protocol"] == letter for letter in KINDS]
    return np.column_stack([size, table["hour"], *kind])


def send_to_night(jobs, long, new):
    def scaled(rows):
        table = numbers(rows)
        spread = table.std(axis=0)
        return (table - table.mean(axis=0)) / np.where(spread == 0, 1.0, spread)

    model = LogisticRegression().fit(scaled(jobs), long)
    cut = np.quantile(model.predict_proba(scaled(jobs))[:, 1][long], 0.12)
    return model.predict_proba(scaled(new))[:, 1] >= cut
