# id: ML30
# belief: a linear model cannot bend, so the columns are taken as they are
# fails: R2
# hint: This is the straight model of the lesson, about 10.5 on held-back mixes. It says that the
#   tenth month adds as much strength as the first. Which column bends, and how could a new
#   column carry that bend?
from sklearn.linear_model import LinearRegression


def predict_strength(X, y, new_X):
    return LinearRegression().fit(X, y).predict(new_X)
