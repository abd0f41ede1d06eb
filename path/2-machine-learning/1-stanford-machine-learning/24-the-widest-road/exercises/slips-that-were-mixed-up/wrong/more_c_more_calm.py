# id: ML31
# belief: a larger C holds the weights back more
# fails: R2
# hint: You wanted to hold the line back, and with this C it obeys nearly every slip. C stands before what
#   the rows pay. Into which direction must it go?
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def judge(X, malignant, new_X):
    scaler = StandardScaler().fit(X)
    machine = SVC(kernel="linear", C=20).fit(scaler.transform(X), malignant)
    return machine.predict(scaler.transform(new_X))
