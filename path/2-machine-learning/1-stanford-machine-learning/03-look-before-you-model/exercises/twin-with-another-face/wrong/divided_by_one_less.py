# id: own
# belief: the standard deviation of pandas and of NumPy are the same number
# fails: R2
# hint: The spread of your twin is slightly too large. pandas divides the squares by one less than
#   their number, and `np.std` by their number. Which of the two does the rule name?
import numpy as np
import pandas as pd


def twin(values):
    count, half = len(values), len(values) // 2
    away = pd.Series(values).std() * np.sqrt(count / (2 * half))
    twins = np.zeros(count) + values.mean()
    twins[:half] = values.mean() - away
    twins[-half:] = values.mean() + away
    return twins
