# id: ML90
# belief: a straight line through zeros and ones gives chances
# fails: R1
# hint: Some of your chances lie below zero: this is the straight line of the first part. What keeps
#   a score inside of 0 and 1?
from sklearn.linear_model import LinearRegression


def predict_chances(customers, left, new):
    columns = ["tenure", "monthly_charges"]
    return LinearRegression().fit(customers[columns], left.astype(float)).predict(new[columns])
