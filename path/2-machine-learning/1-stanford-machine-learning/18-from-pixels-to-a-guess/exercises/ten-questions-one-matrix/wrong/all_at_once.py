# id: own
# belief: one model for all names at once has the same weights as one model for each
# fails: R2
# hint: You fitted all names together, which is softmax. Its rows are learned with a view to each other. What is
#   the target of the single question "is it a fig?"
import numpy as np
from sklearn.linear_model import LogisticRegression


def fit_all(X, y):
    model = LogisticRegression().fit(X, y)
    if len(model.classes_) == 2:
        row = np.concatenate([model.intercept_, model.coef_[0]])
        return np.array([-row / 2, row / 2]), model.classes_
    return np.column_stack([model.intercept_, model.coef_]), model.classes_


def read_all(X, theta, names):
    seen = np.column_stack([np.ones(len(X)), X])
    return names[(seen @ theta.T).argmax(axis=1)]
