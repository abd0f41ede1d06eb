# id: own
# belief: the night lane takes a fixed share of whatever comes
# fails: R3, R4
# hint: You send the most likely quarter of the new jobs. When a huge job comes along, another one gets a place in
#   the day lane. And a single job? What should a job's answer depend on?
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
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(numbers(jobs), long)
    chance = model.predict_proba(numbers(new))[:, 1]
    return chance >= np.quantile(chance, 0.75)
