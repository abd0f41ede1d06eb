import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression


def send_to_night(jobs, long, new):
    columns = ["compounds", "input_fields", "iterations", "num_pending"]
    words = pd.get_dummies(jobs["protocol"])
    logs = np.log1p(jobs[columns].to_numpy(float))
    mean, spread = logs.mean(axis=0), logs.std(axis=0)
    others = pd.get_dummies(new["protocol"]).reindex(columns=words.columns, fill_value=False)
    known = np.hstack([(logs - mean) / spread, 3.0 * words.to_numpy(float)])
    asked = np.hstack([(np.log1p(new[columns].to_numpy(float)) - mean) / spread, 3.0 * others.to_numpy(float)])
    model = LogisticRegression(C=1.0, max_iter=500).fit(known, long)
    return 8 * model.predict_proba(asked)[:, 1] > model.predict_proba(asked)[:, 0]
