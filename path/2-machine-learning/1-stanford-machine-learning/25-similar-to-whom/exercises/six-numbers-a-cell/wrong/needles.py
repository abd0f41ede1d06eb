# id: ML22
# belief: the pair that gets all known cells right is the best one
# fails: R2
# hint: All 600 known cells are right with your knobs, and of the new ones more than a quarter is wrong. How
#   wide are your bells?
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def tell_good(known, good, new):
    columns = list(known.columns)[1:]
    machine = make_pipeline(StandardScaler(), SVC(C=1000, gamma=10))
    return machine.fit(known[columns], good).predict(new[columns])
