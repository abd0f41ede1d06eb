# id: ML19
# belief: one half is the right threshold
# fails: R2
# hint: Your model knows what it needs, about 0.84 of its calls are right. But 4 of 10 long jobs stay in the day
#   lane. Nobody asked for one half: from which chance on do nine of ten known long jobs go?
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
    return model.predict(numbers(new))
