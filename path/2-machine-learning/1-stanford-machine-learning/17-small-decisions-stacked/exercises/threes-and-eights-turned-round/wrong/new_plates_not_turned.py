# id: ML52
# belief: turning back is for learning; new plates are read as they are
# fails: R2
# hint: You learned from plates that all have the same sense, and then you show the model negatives. Which
#   of your two tables went through the first decision?
from sklearn.linear_model import LogisticRegression


def read_plates(plates, eights, new):
    negative = plates[:, 0, 0] > 0.5
    turned = plates.copy()
    turned[negative] = 1 - plates[negative]
    model = LogisticRegression(max_iter=1000).fit(turned.reshape(len(plates), 64), eights)
    return model.predict(new.reshape(len(new), 64))
