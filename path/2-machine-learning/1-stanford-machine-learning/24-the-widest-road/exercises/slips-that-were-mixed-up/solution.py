from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def judge(X, malignant, new_X):
    """Return True for each row of new_X that is taken for malignant, shape (len(new_X),)."""
    # BEGIN SOLUTION
    scaler = StandardScaler().fit(X)

    # a small C: single rows, perhaps swapped, cannot ask for much
    machine = SVC(kernel="linear", C=0.05).fit(scaler.transform(X), malignant)
    return machine.predict(scaler.transform(new_X))
    # END SOLUTION
