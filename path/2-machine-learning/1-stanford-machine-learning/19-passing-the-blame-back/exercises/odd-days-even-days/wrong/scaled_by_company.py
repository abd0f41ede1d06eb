# id: ML12
# belief: new pictures are scaled by their own mean and spread
# fails: R3
# hint: A picture that comes alone has no spread. Yours is told otherwise as soon as others come along. Where
#   should mean and spread come from?
from sklearn.svm import SVC


def is_odd(pictures, odd, new):
    def scaled(some):
        flat = some.reshape(len(some), 64)
        return (flat - flat.mean(axis=0)) / (flat.std(axis=0) + 1.0)

    return SVC(C=5.0).fit(scaled(pictures), odd).predict(scaled(new))
