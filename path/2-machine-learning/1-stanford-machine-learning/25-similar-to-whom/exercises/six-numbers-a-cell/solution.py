from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def tell_good(known, good, new):
    """Return True for each row of new whose outline is good, shape (len(new),)."""
    # BEGIN SOLUTION
    # the angle tells nothing, and disturbs the distances
    columns = [name for name in known.columns if not name.startswith("angle")]

    # both knobs were chosen together, on known cells put aside
    machine = make_pipeline(StandardScaler(), SVC(C=10, gamma=0.1))
    return machine.fit(known[columns], good).predict(new[columns])
    # END SOLUTION
