# id: ML12
# belief: training rows and new rows are each scaled by themselves
# fails: R3
# hint: A guess changes when another row of the table changes: your new rows are scaled by their
#   own mean. Which rows may be measured?
import numpy as np
from sklearn.linear_model import LinearRegression


def predict_strength(X, y, new_X):
    def prepared(rows):
        table = np.column_stack([rows, np.log(rows[:, 7])])
        return (table - table.mean(axis=0)) / (table.std(axis=0) + 1e-9)

    return LinearRegression().fit(prepared(X), y).predict(prepared(new_X))
