# id: ML30
# belief: with all 64 pixels a straight boundary has enough to go by
# fails: R2
# hint: One weight for each pixel has to serve ones and nines alike, and twos must not have it. What could a layer
#   between pixels and answer ask first?
from sklearn.linear_model import LogisticRegression


def is_odd(pictures, odd, new):
    model = LogisticRegression(max_iter=1000)
    model.fit(pictures.reshape(len(pictures), 64) / 16, odd)
    return model.predict(new.reshape(len(new), 64) / 16)
