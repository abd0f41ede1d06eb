# id: ML27
# belief: more columns always help
# fails: R2
# hint: You give 48 weights to 100 days. Own days are missed by 3 or less, later ones by nearly 6. Which of the two
#   troubles is that, and how many of the columns say something that the others do not?
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def promise(days, riders, new):
    columns = [name for name in days.columns if name != "date"]
    return make_pipeline(StandardScaler(), Ridge(alpha=1e-6)).fit(days[columns], riders).predict(new[columns])
