# id: ML22
# belief: a machine that gets all own rows right has learned best
# fails: R2
# hint: All sixty slips are right with your line, the six swapped ones included, and a quarter of the new
#   samples is not. How wide is its road? What may a single row ask for?
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def judge(X, malignant, new_X):
    scaler = StandardScaler().fit(X)
    Z = scaler.transform(X)
    for C in (0.05, 1, 20, 1000):
        machine = SVC(kernel="linear", C=C).fit(Z, malignant)
        if machine.score(Z, malignant) == 1:
            break
    return machine.predict(scaler.transform(new_X))
