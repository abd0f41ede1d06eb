# id: ML41
# belief: sum or mean makes no difference
# fails: R2
# hint: The same examples given twice cost twice as much in your function. A learning rate that suits 750
#   examples would then explode on 7,500. Which rule settles it?
import numpy as np


def cost(Z, Y):
    return float(np.sum(np.logaddexp(0, Z) - Y * Z))
