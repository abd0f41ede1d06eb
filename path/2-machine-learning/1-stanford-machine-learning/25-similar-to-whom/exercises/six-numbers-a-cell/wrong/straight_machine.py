# id: ML18
# belief: ten points above always saying "poor" is as much as there is
# fails: R2
# hint: Your machine is straight, and good cells lie between poor ones. With six columns and 600 rows, which
#   tool may bend?
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def tell_good(known, good, new):
    columns = list(known.columns)[1:]
    machine = make_pipeline(StandardScaler(), SVC(kernel="linear"))
    return machine.fit(known[columns], good).predict(new[columns])
