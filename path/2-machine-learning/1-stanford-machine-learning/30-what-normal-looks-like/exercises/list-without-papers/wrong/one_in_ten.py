# id: ML147
# belief: a detector knows by itself how many rows are odd
# fails: R2
# hint: Your detector calls about one stone in ten, and of a thousand calls hardly twenty are slips. Who told it
#   how many there are? What do the known slips say about the threshold?
import numpy as np
from sklearn.covariance import EllipticEnvelope


def find_slips(stones, odd, new):
    names = ["carat", "x", "y", "z"]
    known = np.log(stones[names].to_numpy(float))
    cloud = EllipticEnvelope(random_state=0).fit(known[~odd][:500])
    return cloud.predict(np.log(new[names].to_numpy(float))) == -1
