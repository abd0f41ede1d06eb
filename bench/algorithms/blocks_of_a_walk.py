"""a line by gradient descent, 2,000 steps; NumPy's `polyfit`; eruptions of Old Faithful"""

import numpy as np


def beside(data):
    table = data("faithful")
    x, y = table["eruptions"].to_numpy(float), table["waiting"].to_numpy(float)

    def ours():
        start, slope = walk(x, y, 0.1, 2000)
        return {"coefficients": [start, slope], "predictions": start + slope * x}

    def theirs():
        slope, start = np.polyfit(x, y, 1)
        return {"coefficients": [start, slope], "predictions": start + slope * x}

    return ours, theirs
