# id: ML28
# belief: the machine finds out itself which column matters, whatever its unit
# fails: R2
# hint: Your columns go in as they are, areas in the hundreds beside dents of 0.1. To whom does a machine
#   listen whose weights have to stay short?
from sklearn.svm import SVC


def judge(X, malignant, new_X):
    return SVC(kernel="linear", C=0.05, max_iter=20000).fit(X, malignant).predict(new_X)
