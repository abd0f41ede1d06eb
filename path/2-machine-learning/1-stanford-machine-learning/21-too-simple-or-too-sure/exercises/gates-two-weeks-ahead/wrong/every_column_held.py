# id: ML101
# belief: a bad result on unseen rows means overfitting
# fails: R2
# hint: The penalty has closed the gap, and own days are missed by more than 3 now. What is left is no variance. What
#   would a guard at the gate ask you first about the day?
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def promise(days, riders, new):
    columns = [name for name in days.columns if name != "date"]
    return make_pipeline(StandardScaler(), Ridge(alpha=30)).fit(days[columns], riders).predict(new[columns])
