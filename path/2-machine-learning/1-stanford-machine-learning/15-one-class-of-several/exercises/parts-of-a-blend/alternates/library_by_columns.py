import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def parts_in(X, Y, new_X):
    answers = []
    for yes in Y.T:
        model = make_pipeline(StandardScaler(), LogisticRegression(C=100, max_iter=1000))
        answers.append(model.fit(X, yes).predict(new_X))
    return np.column_stack(answers).astype(int)
