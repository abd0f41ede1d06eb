# id: ML125
# belief: angles that are alike have numbers that lie near each other
# fails: R4
# hint: Your score is fine. But a cell at 179.5 degrees and one at 0.5 lie the same way, and for your bells they
#   are strangers. What could stand in the place of the angle, or need it stand there?
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def tell_good(known, good, new):
    machine = make_pipeline(StandardScaler(), SVC(C=10, gamma=0.1))
    return machine.fit(known, good).predict(new)
