# id: own
# belief: a low enough threshold is all that a demand for recall takes
# fails: R3
# hint: Your cut finds enough, and four of five jobs in the night lane are short. The threshold moves along the
#   curve and does not lift it. Which column does your model not know?
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

FIVE = ["compounds", "input_fields", "iterations", "num_pending", "hour"]


def send_to_night(jobs, long, new):
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(jobs[FIVE], long)
    cut = np.quantile(model.predict_proba(jobs[FIVE])[:, 1][long], 0.12)
    return model.predict_proba(new[FIVE])[:, 1] >= cut
