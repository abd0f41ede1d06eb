# id: ML27
# belief: the more features the better
# fails: R2
# hint: Every product of up to four columns makes hundreds of features for fewer than 800 rows. They fit
#   the training rows and miss the new ones wildly. Which single column do you have a reason for?
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler


def predict_strength(X, y, new_X):
    model = make_pipeline(StandardScaler(), PolynomialFeatures(4), LinearRegression())
    return model.fit(X, y).predict(new_X)
