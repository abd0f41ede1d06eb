# id: ML28
# belief: the machine finds out itself which column matters, whatever its unit
# fails: R2
# hint: Your columns go in as they are, and one of them has a spread of 60,000. Who is near to whom in this
#   table, and who decides it?
from sklearn.svm import SVC


def tell_good(known, good, new):
    columns = list(known.columns)[1:]
    return SVC(C=10).fit(known[columns], good).predict(new[columns])
