# id: ML30
# belief: with all 64 pixels a straight boundary has enough to go by
# fails: R2
# hint: This reads every second plate, like a coin. Each pixel is dark in a positive exactly where it is
#   light in the negative. What would have to be known first, before a pixel says anything?
from sklearn.linear_model import LogisticRegression


def read_plates(plates, eights, new):
    model = LogisticRegression(max_iter=1000)
    model.fit(plates.reshape(len(plates), 64), eights)
    return model.predict(new.reshape(len(new), 64))
