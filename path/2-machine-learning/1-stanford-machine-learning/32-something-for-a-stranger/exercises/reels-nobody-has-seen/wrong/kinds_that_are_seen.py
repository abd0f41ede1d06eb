# id: own
# belief: who has liked many films of a kind likes that kind
# fails: R2, R4
# hint: Your profile counts films. Whoever has seen many comedies has liked many, and disliked many. Compared with
#   what does one like a kind?
import numpy as np


def order_scores(rated, liked, films, new):
    return (rated & liked).astype(float) @ films @ new.T
