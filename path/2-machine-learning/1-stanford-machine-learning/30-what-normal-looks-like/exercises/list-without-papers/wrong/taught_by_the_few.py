# id: ML146
# belief: a few known odd rows are enough to teach a classifier what odd is
# fails: R2
# hint: A straight boundary looks for what the known slips have in common, and a stone too high and a stone too
#   flat have nothing in common. Which rows, of which there are thousands, could be described instead?
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def ratios(table):
    carat, x, y, z = np.log(table[["carat", "x", "y", "z"]].to_numpy(float)).T
    return np.column_stack([carat - x - y - z, y - x, z - x])


def find_slips(stones, odd, new):
    model = make_pipeline(StandardScaler(), LogisticRegression())
    return model.fit(ratios(stones), odd).predict(ratios(new))
