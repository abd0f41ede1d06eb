# id: own
# belief: a negative is a plate that is darker than the average of the box
# fails: R3
# hint: A plate alone is never darker than its own average, and in other company it would be taken for
#   something else. Which part of a plate tells by itself whether it is a negative?
from sklearn.linear_model import LogisticRegression


def read_plates(plates, eights, new):
    def same_sense(some):
        darkness = some.mean(axis=(1, 2))
        negative = darkness > darkness.mean()
        turned = some.copy()
        turned[negative] = 1 - some[negative]
        return turned.reshape(len(some), 64)

    model = LogisticRegression(max_iter=1000).fit(same_sense(plates), eights)
    return model.predict(same_sense(new))
