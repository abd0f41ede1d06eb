# id: ML152
# belief: what somebody has not rated was not wanted
# fails: R2
# hint: Your numbers count every empty cell as a dislike. Most of these films that person has never met. Which cells
#   may have a say?
import numpy as np


def order_scores(rated, liked, films, new):
    yes = (rated & liked).astype(float)
    above = yes - yes.mean(axis=1)[:, None]
    return above @ films @ new.T / len(films)
